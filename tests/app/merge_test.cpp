// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace headwater;
using namespace headwater::testing;

/// `merge` and `export --slice`: copies of a plan go out and come back.
class MergeVerbTest : public QObject
{
    Q_OBJECT

    const Program program;

    QString path(const char *name) const { return program.path(QString::fromLatin1(name)); }
    Answer run(const QString &words) const { return program.run(words.split(u' ')); }

    /// A copy of the base, with what somebody did in it.
    void work(const char *name, const QString &label, const PlanDocument::Edit &edit) const
    {
        QFile::remove(path(name));
        QVERIFY(QFile::copy(path("base.headwater"), path(name)));
        const auto document = PlanDocument::open(path(name));
        QVERIFY(document.has_value());
        const auto applied = (*document)->apply(label, {}, edit);
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
    }

    static PlanDocument::Edit locate(std::int64_t seat, const char *location)
    {
        return [seat, location](Plan plan) {
            Seat row = *plan.seats.find(SeatId { seat });
            row.location = QString::fromLatin1(location);
            return withRow(std::move(plan), row);
        };
    }

    QString locationIn(const char *name, std::int64_t seat) const
    {
        const auto document = PlanDocument::open(path(name));
        return document ? (*document)->plan().seats.find(SeatId { seat })->location : QString();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run(QStringLiteral("new base.headwater --sample")).exitCode, 0); }

    void changesOfBothAreInTheMergedPlanAsOneStep()
    {
        work("mine.headwater", QStringLiteral("Mine"), locate(3, "Leeds"));
        work("theirs.headwater", QStringLiteral("Theirs"), locate(4, "York"));
        const Answer answer
            = run(QStringLiteral("merge base.headwater mine.headwater theirs.headwater -o merged.headwater --json"));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject json = answer.json();
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("headwater.merge/1"));
        QCOMPARE(json[QStringLiteral("merged")].toBool(), true);
        QVERIFY(json[QStringLiteral("conflicts")].toArray().isEmpty());
        QCOMPARE(locationIn("merged.headwater", 3), QStringLiteral("Leeds"));
        QCOMPARE(locationIn("merged.headwater", 4), QStringLiteral("York"));
        const auto merged = PlanDocument::open(path("merged.headwater"));
        QVERIFY(merged.has_value());
        QCOMPARE((*merged)->steps().back().label, QStringLiteral("Merge theirs.headwater"));
        QVERIFY((*merged)->undo().has_value());
        QCOMPARE((*merged)->plan().seats.find(SeatId { 4 })->location,
            (*PlanDocument::open(path("mine.headwater")))->plan().seats.find(SeatId { 4 })->location);
        QCOMPARE(run(QStringLiteral("check merged.headwater")).exitCode, 0);
        const Answer again
            = run(QStringLiteral("merge base.headwater mine.headwater theirs.headwater -o merged.headwater"));
        QCOMPARE(again.exitCode, 2);
        QVERIFY(again.errors.contains(QStringLiteral("exists already")));
    }

    void aConflictWritesNothingUntilARuleDecides()
    {
        work("mine.headwater", QStringLiteral("Mine"), locate(3, "Leeds"));
        work("theirs.headwater", QStringLiteral("Theirs"), locate(3, "York"));
        const QString words = QStringLiteral("merge base.headwater mine.headwater theirs.headwater -o one.headwater");
        const Answer answer = run(words + QStringLiteral(" --json"));
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.errors.contains(QStringLiteral("nothing was written")));
        QVERIFY(!QFile::exists(path("one.headwater")));
        const QJsonObject conflict = answer.json()[QStringLiteral("conflicts")].toArray().first().toObject();
        QCOMPARE(conflict[QStringLiteral("what")].toString(), QStringLiteral("seat"));
        QCOMPARE(conflict[QStringLiteral("id")].toInt(), 3);
        QCOMPARE(conflict[QStringLiteral("column")].toString(), QStringLiteral("location"));
        QCOMPARE(conflict[QStringLiteral("mine")].toString(), QStringLiteral("Leeds"));
        QCOMPARE(conflict[QStringLiteral("theirs")].toString(), QStringLiteral("York"));
        QVERIFY(conflict.contains(QStringLiteral("base")));
        QVERIFY(conflict[QStringLiteral("chosen")].isNull());
        QCOMPARE(run(words + QStringLiteral(" --prefer theirs")).exitCode, 0);
        QCOMPARE(locationIn("one.headwater", 3), QStringLiteral("York"));
        QCOMPARE(run(words + QStringLiteral(" --prefer mine --force")).exitCode, 0);
        QCOMPARE(locationIn("one.headwater", 3), QStringLiteral("Leeds"));
    }

    void aTargetThatCannotBeReplacedCostsNoWork()
    {
        work("mine.headwater", QStringLiteral("Mine"), locate(3, "Leeds"));
        work("theirs.headwater", QStringLiteral("Theirs"), locate(4, "York"));
        QVERIFY(QDir(program.folder.path()).mkpath(QStringLiteral("taken.headwater/inside")));
        const Answer answer
            = run(QStringLiteral("merge base.headwater mine.headwater theirs.headwater -o taken.headwater --force"));
        QCOMPARE(answer.exitCode, 4);
        QVERIFY2(answer.errors.contains(QStringLiteral("taken.headwater.unfinished")), qPrintable(answer.errors));
        QCOMPARE(locationIn("taken.headwater.unfinished", 4), QStringLiteral("York"));
        QVERIFY(QDir(path("taken.headwater/inside")).exists());
    }

    void aPlanIsReplacedByTheMergedOne()
    {
        work("mine.headwater", QStringLiteral("Mine"), locate(3, "Leeds"));
        work("theirs.headwater", QStringLiteral("Theirs"), locate(4, "York"));
        work("old.headwater", QStringLiteral("Old"), locate(3, "Ulm"));
        QCOMPARE(run(QStringLiteral("merge base.headwater mine.headwater theirs.headwater -o old.headwater --force"))
                     .exitCode,
            0);
        QCOMPARE(locationIn("old.headwater", 3), QStringLiteral("Leeds"));
        QCOMPARE(locationIn("old.headwater", 4), QStringLiteral("York"));
        QVERIFY(!QFile::exists(path("old.headwater.unfinished")));
    }

    void whatCannotBeMergedIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *words, int status, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(words) << status << QString::fromLatin1(said);
        };
        row("base missing", "merge none.headwater mine.headwater theirs.headwater -o x.headwater", 3, "cannot be read");
        row("another plan", "merge base.headwater mine.headwater other.headwater -o x.headwater", 3, "another plan");
        row("newer version", "merge base.headwater mine.headwater newer.headwater -o x.headwater", 3, "newer version");
        row("a later base", "merge mine.headwater mine.headwater theirs.headwater -o x.headwater", 3,
            "is not what theirs.headwater began with");
        row("no plan", "merge base.headwater mine.headwater text.headwater -o x.headwater", 3, "damaged");
        row("target not there", "merge base.headwater mine.headwater theirs.headwater -o none/x.headwater", 4,
            "cannot be written");
        row("no target", "merge base.headwater mine.headwater theirs.headwater", 2, "-o is missing");
        row("no such side", "merge base.headwater mine.headwater theirs.headwater -o x.headwater --prefer hers", 2,
            "--prefer");
        row("no such territory", "export base.headwater --slice Atlantis --to x.headwater", 2, "Atlantis");
        row("a slice is a plan", "export base.headwater --slice North --to x.csv", 2, ".headwater");
    }
    void whatCannotBeMergedIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        QFETCH(QString, said);
        // Theirs first: a step that they lack is then one of a time that they remember.
        work("theirs.headwater", QStringLiteral("Theirs"), locate(4, "York"));
        work("mine.headwater", QStringLiteral("Mine"), locate(3, "Leeds"));
        program.write(QStringLiteral("text.headwater"), "no plan");
        if (!QFile::exists(path("other.headwater")))
            QCOMPARE(run(QStringLiteral("new other.headwater --sample")).exitCode, 0);
        QByteArray newer = program.read(QStringLiteral("base.headwater"));
        newer[63] = 99; // the version of the schema, as SQLite keeps it
        program.write(QStringLiteral("newer.headwater"), newer);
        QFile::remove(path("x.headwater"));
        const Answer answer = run(words);
        QVERIFY2(answer.exitCode == status, qPrintable(answer.errors));
        QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
        QVERIFY(!QFile::exists(path("x.headwater")));
        QVERIFY(!QFile::exists(path("x.headwater.unfinished")));
    }

    void whoMovesIsToldBesideTheChanges()
    {
        work("moved.headwater", QStringLiteral("Look"), [](Plan plan) { return Result<Plan>(std::move(plan)); });
        {
            const auto document = PlanDocument::open(path("moved.headwater"));
            QVERIFY((*document)
                        ->applyToWorkspace(QStringLiteral("A"), {},
                            [](Workspace workspace) {
                                return withScenarioDuplicated(
                                    std::move(workspace), baselineId, QStringLiteral("Alone"), QDateTime());
                            })
                        .has_value());
            const Seat *held = nullptr;
            const Plan &plan = (*document)->plan();
            for (const Account &account : plan.accounts) {
                const Seat *owner = account.owners.empty() ? nullptr : plan.seats.find(account.owners.front().seat);
                if (owner && owner->status == SeatStatus::Filled)
                    held = owner;
            }
            QVERIFY(held);
            PersonId holder;
            for (const Assignment &assignment : plan.assignments) {
                if (assignment.seat == held->id && !assignment.to.isValid())
                    holder = assignment.person;
            }
            QVERIFY(
                (*document)
                    ->apply(QStringLiteral("Leaves"), {},
                        [holder](Plan left) { return withPersonLeaving(std::move(left), holder, QDate(2027, 6, 30)); })
                    .has_value());
        }
        const Answer answer = run(QStringLiteral("diff moved.headwater baseline Alone --who-moves --json"));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject moves = answer.json()[QStringLiteral("who_moves")].toObject();
        const QJsonObject person = moves[QStringLiteral("people")].toArray().first().toObject();
        QCOMPARE(person[QStringLiteral("kind")].toString(), QStringLiteral("leaves"));
        QVERIFY(person[QStringLiteral("to")].isNull());
        QVERIFY(!moves[QStringLiteral("accounts")].toArray().isEmpty());
        QVERIFY(run(QStringLiteral("diff moved.headwater baseline Alone --who-moves"))
                    .out.contains(QStringLiteral("leaves")));
    }

    void whatTheOtherImportedComesInAndUndoTakesItBack()
    {
        work("mine.headwater", QStringLiteral("Mine"), locate(3, "Leeds"));
        work("theirs.headwater", QStringLiteral("Theirs"), locate(4, "York"));
        {
            const auto theirs = *PlanDocument::open(path("theirs.headwater"));
            const auto batch = theirs->startFacts(QStringLiteral("calls.csv"), QStringLiteral("events"));
            QVERIFY(batch.has_value());
            JourneyEvent call;
            call.journey = QStringLiteral("J-1");
            call.account = QStringLiteral("Acme");
            call.activity = QStringLiteral("Call");
            call.at = 1'790'000'000'000;
            QVERIFY((*batch)->add(call).has_value());
            const auto taken = (*batch)->finish();
            QVERIFY(taken.has_value());
            const auto keep = [](Plan plan) -> Result<Plan> { return plan; };
            QVERIFY(theirs->applyImport(QStringLiteral("Import"), keep, { *taken }).has_value());
        }
        const auto eventsIn
            = [this](const char *name) { return (*PlanDocument::open(path(name)))->facts()->counts()->events; };
        const std::int64_t before = eventsIn("mine.headwater");
        const Answer answer
            = run(QStringLiteral("merge base.headwater mine.headwater theirs.headwater -o facts.headwater --json"));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        QCOMPARE(answer.json()[QStringLiteral("imports_added")].toArray(), QJsonArray { QStringLiteral("calls.csv") });
        QCOMPARE(eventsIn("facts.headwater"), before + 1);
        QCOMPARE(run(QStringLiteral("check facts.headwater")).exitCode, 0);
        const Answer again
            = run(QStringLiteral("merge base.headwater facts.headwater theirs.headwater -o again.headwater --json"));
        QVERIFY(again.json()[QStringLiteral("imports_added")].toArray().isEmpty());
        QCOMPARE(eventsIn("again.headwater"), before + 1);
        QVERIFY((*PlanDocument::open(path("facts.headwater")))->undo().has_value());
        QCOMPARE(eventsIn("facts.headwater"), before);
    }

    void aSliceGoesOutIsWorkedOnAndComesBack()
    {
        const auto base = PlanDocument::open(path("base.headwater"));
        QVERIFY(base.has_value());
        const Plan &plan = (*base)->baselinePlan();
        const Territory *region = nullptr;
        for (const Territory &territory : plan.territories) {
            if (territory.kind == TerritoryKind::Region && territory.parent.isValid())
                region = &territory;
        }
        QVERIFY(region);
        const Answer exported = program.run({ QStringLiteral("export"), QStringLiteral("base.headwater"),
            QStringLiteral("--slice"), region->name, QStringLiteral("--to"), QStringLiteral("slice.headwater") });
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.errors));
        QCOMPARE(run(QStringLiteral("check slice.headwater")).exitCode, 0);
        std::int64_t seat = 0;
        {
            const auto slice = PlanDocument::open(path("slice.headwater"));
            QVERIFY(slice.has_value());
            QVERIFY((*slice)->plan().accounts.size() < plan.accounts.size());
            QVERIFY(!(*slice)->plan().accounts.empty());
            const auto counts = (*slice)->facts()->counts();
            QVERIFY(counts && counts->opportunities > 0);
            QVERIFY(counts->opportunities < (*base)->facts()->counts()->opportunities);
            for (const Seat &row : (*slice)->plan().seats)
                seat = row.home == region->id || plan.territories.find(row.home)->parent == region->id ? row.id.value
                                                                                                       : seat;
            QVERIFY((*slice)->apply(QStringLiteral("Lead"), {}, locate(seat, "Hull")).has_value());
        }
        const Answer merged
            = run(QStringLiteral("merge base.headwater base.headwater slice.headwater -o back.headwater"));
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.errors + merged.out));
        QCOMPARE(locationIn("back.headwater", seat), QStringLiteral("Hull"));
        const Answer difference = run(QStringLiteral("check back.headwater"));
        QCOMPARE(difference.exitCode, 0);
        const auto back = PlanDocument::open(path("back.headwater"));
        QCOMPARE((*back)->plan().accounts.size(), plan.accounts.size());
        QVERIFY(*(*back)->facts()->counts() == *(*base)->facts()->counts());
    }
};

QTEST_GUILESS_MAIN(MergeVerbTest)
#include "merge_test.moc"
