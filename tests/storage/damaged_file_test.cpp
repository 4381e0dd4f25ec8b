// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/plan_document.h"
#include "tests/support/fast_folder.h"
#include "tests/support/random_edits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

} // namespace

/// Damage that nobody meant: whatever happens to a file, it opens as it was or it is refused untouched.
class DamagedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = fastFolder();
        m_path = m_folder->filePath(QStringLiteral("damaged.headwater"));
        const QString whole = m_folder->filePath(QStringLiteral("whole.headwater"));
        auto document = *PlanDocument::create(whole, workspaceOf(smallCompany().plan));
        const auto duplicate = [](Workspace w) {
            return withScenarioDuplicated(std::move(w), baselineId, QStringLiteral("Growth"),
                QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
        };
        HEADWATER_VERIFY_OK(document->applyToWorkspace(QStringLiteral("Duplicate"), {}, duplicate));
        for (int i = 0; i < 60; ++i)
            (void)document->apply(QStringLiteral("edit %1").arg(i), {},
                [i](Plan plan) { return randomEdit(std::move(plan), i, i * 7, i * 13); });
        QVERIFY(document->steps().size() > 20);
        m_expected = document->workspace();
        document.reset();
        m_whole = bytesOf(whole);
        QVERIFY(m_whole.size() > 50'000);
        QFile::remove(whole);
    }

    void aTruncatedFileIsRefused()
    {
        for (qsizetype length = 0; length < m_whole.size(); length += length < 200 ? 1 : 911) {
            const QByteArray bytes = m_whole.left(length);
            QVERIFY2(opensAsItWasOrIsRefused(bytes) == Opened::Refused, qPrintable(QString::number(length)));
        }
    }

    void aFlippedBitIsHarmlessOrRefused()
    {
        QRandomGenerator random(20261122);
        int refused = 0;
        int harmless = 0;
        for (int i = 0; i < 1500; ++i) {
            QByteArray bytes = m_whole;
            // Every bit of the header first, then anywhere.
            const qsizetype at = i < 800 ? i / 8 : random.bounded(static_cast<int>(bytes.size()));
            const int bit = i < 800 ? i % 8 : random.bounded(8);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
            const Opened opened = opensAsItWasOrIsRefused(bytes);
            QVERIFY2(opened != Opened::Wrong, qPrintable(QStringLiteral("byte %1, bit %2").arg(at).arg(bit)));
            (opened == Opened::Refused ? refused : harmless) += 1;
        }
        QVERIFY(refused > 100);
        QVERIFY(harmless > 100); // free space, history, the counters of the header
    }

    void aDamagedHistoryNeverLeadsToAnotherPlan()
    {
        // Flips in the later half, where the history lies: whatever undo still does, it keeps the rules.
        QRandomGenerator random(7);
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = m_whole;
            const int at = random.bounded(static_cast<int>(bytes.size() / 2), static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            write(m_path, bytes);
            if (auto document = PlanDocument::open(m_path)) {
                while ((*document)->undo()) { }
                QVERIFY(brokenRules((*document)->plan()).empty());
            }
            (void)checkPlanFile(m_path);
        }
    }

    void theCheckFindsNothingWrongWithTheWholeFile()
    {
        write(m_path, m_whole);
        const auto report = checkPlanFile(m_path);
        HEADWATER_VERIFY_OK(report);
        QVERIFY(report->isOk());
        for (const CheckProblem &problem : report->problems)
            QVERIFY2(problem.severity == Violation::Severity::Warning
                    && !problem.where.startsWith(QStringLiteral("history")),
                qPrintable(problem.problem));
        QCOMPARE(bytesOf(m_path), m_whole);
    }

    void theCheckReportsDamage()
    {
        QByteArray bytes = m_whole;
        const qsizetype at = bytes.indexOf("Ann Hale");
        QVERIFY(at > 0);
        bytes[at] = 'B';
        write(m_path, bytes);
        const auto report = checkPlanFile(m_path);
        HEADWATER_VERIFY_OK(report);
        QVERIFY(!report->isOk());
        QVERIFY(!report->problems.front().remedy.isEmpty());
        QCOMPARE(bytesOf(m_path), bytes);
    }

private:
    enum class Opened { AsItWas, Refused, Wrong };

    Opened opensAsItWasOrIsRefused(const QByteArray &bytes)
    {
        write(m_path, bytes);
        auto document = PlanDocument::open(m_path);
        if (document) {
            const bool equal = (*document)->workspace() == m_expected;
            document = failure(Error::Kind::NotFound, {});
            return equal ? Opened::AsItWas : Opened::Wrong;
        }
        const bool cleanError = document.error().kind == Error::Kind::FileNotOurs
            || document.error().kind == Error::Kind::FileNewerThanApp;
        const bool untouched
            = bytesOf(m_path) == bytes && QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size() == 1;
        return cleanError && untouched ? Opened::Refused : Opened::Wrong;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_whole;
    Workspace m_expected;
};

QTEST_GUILESS_MAIN(DamagedFileTest)
#include "damaged_file_test.moc"
