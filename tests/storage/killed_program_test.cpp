// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/plan_document.h"
#include "tests/support/fast_folder.h"
#include "tests/support/random_edits.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace headwater;
using namespace headwater::test;

namespace {

/// One step that touches several rows and, now and then, all scenarios, an import or an undo. The seat's
/// location carries the number, so that a reopened plan tells how far it got.
Result<Plan> stepNumber(Plan plan, int number)
{
    for (const SeatId id : { SeatId { 1 }, SeatId { 3 } }) {
        Seat seat = *plan.seats.find(id);
        seat.location = QString::number(number);
        HEADWATER_TRY(plan, withRow(std::move(plan), seat));
    }
    Account account;
    account.externalId = account.name = QStringLiteral("account %1").arg(number);
    account.territory = TerritoryId { 4 };
    return withRow(std::move(plan), account);
}

int numberIn(const Plan &plan)
{
    const QString one = plan.seats.find(SeatId { 1 })->location;
    const QString other = plan.seats.find(SeatId { 3 })->location;
    return one == other ? one.toInt() : -1; // -1: a torn step
}

/// The program that gets killed: steps for ever, telling each number once it is stored.
int editUntilKilled(const QString &path)
{
    auto opened = PlanDocument::open(path);
    if (!opened || (*opened)->readOnlyReason())
        return 2;
    PlanDocument &document = **opened;
    for (int number = numberIn(document.plan()) + 1;; ++number) {
        const auto edit = [number](Plan plan) { return stepNumber(std::move(plan), number); };
        if (!document.apply(QStringLiteral("step %1").arg(number), {}, edit)
            || document.storage() != PlanDocument::Storage::Stored)
            return 3;
        if (number % 7 == 0 && !(document.undo() && document.redo()))
            return 7;
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % 20 == 0) {
            auto batch = document.startFacts(QStringLiteral("spells.csv"), QStringLiteral("spells"));
            if (!batch)
                return 4;
            for (int i = 0; i < 200; ++i) {
                if (!(*batch)->add(EmploymentSpell { QString::number(i), {}, {}, QDate(2020, 1, 1), {}, {} }))
                    return 5;
            }
            if (number % 40 == 0 && !(*batch)->finish())
                return 6; // finished and never taken by a step: an orphan
        }
    }
}

int lastAcknowledged(const QByteArray &output, int before)
{
    const qsizetype end = output.lastIndexOf('\n'); // what follows was cut off in the middle
    if (end <= 0)
        return before;
    const qsizetype start = output.lastIndexOf('\n', end - 1) + 1;
    return output.mid(start, end - start).toInt();
}

} // namespace

class KilledProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const int kills = qEnvironmentVariableIntValue("HEADWATER_KILLS") > 0
            ? qEnvironmentVariableIntValue("HEADWATER_KILLS")
            : 20;
        const auto folder = fastFolder();
        const QString path = folder->filePath(QStringLiteral("plan.headwater"));
        HEADWATER_VERIFY_OK(PlanDocument::create(path, workspaceOf(*stepNumber(smallCompany().plan, 0))));
        QRandomGenerator random(20261122);
        int acknowledged = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--edit"), path });
            QVERIFY(program.waitForStarted());
            // Killed after a number of steps that chance chooses, or in the middle of opening.
            const int steps = random.bounded(6);
            QByteArray output;
            while (output.count('\n') < steps && program.waitForReadyRead(30'000))
                output += program.readAll();
            program.kill();
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
            output += program.readAll();
            acknowledged = lastAcknowledged(output, acknowledged);

            if (kill % 10 == 9) {
                const auto report = checkPlanFile(path);
                HEADWATER_VERIFY_OK(report);
                QVERIFY2(report->isOk(), report->isOk() ? "" : qPrintable(report->problems.front().problem));
            }
            auto document = PlanDocument::open(path);
            HEADWATER_VERIFY_OK(document);
            const auto readOnly = (*document)->readOnlyReason(); // the dead do not hold the lock
            QVERIFY2(!readOnly, readOnly ? qPrintable(readOnly->detail) : "");
            const int found = numberIn((*document)->plan());
            QVERIFY2(found >= acknowledged,
                qPrintable(QStringLiteral("acknowledged %1, found %2").arg(acknowledged).arg(found)));
            QCOMPARE((*document)->plan().accounts.size(), std::size_t(3 + found));
            QCOMPARE((*document)->position(), std::size_t(found)); // killed between undo and redo, one can be redone
            QVERIFY((*document)->steps().size() - (*document)->position() <= 1);
            const auto counts = (*document)->facts()->counts();
            HEADWATER_VERIFY_OK(counts);
            QCOMPARE(counts->spells, 0);
        }
        QVERIFY(acknowledged > kills);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--edit"))
        return editUntilKilled(arguments[2]);
    KilledProgramTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_program_test.moc"
