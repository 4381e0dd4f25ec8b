// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/session.h"
#include "tests/support/small_company.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDateTime begun(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC);

SessionEntry said(const char *text, int second)
{
    SessionEntry entry;
    entry.at = entryTime(begun.addSecs(second));
    entry.who = QStringLiteral("Ada");
    entry.text = QString::fromLatin1(text);
    entry.scenario = baselineId.value;
    return entry;
}

DoneStep done(const char *label, int second)
{
    return { QString::fromLatin1(label), {}, begun.addSecs(second), baselineId };
}

QString textOf(const std::vector<RecordLine> &record)
{
    QStringList lines;
    for (const RecordLine &line : record)
        lines.append((line.isSaid() ? u'"' + line.text + u'"' : line.text));
    return lines.join(QStringLiteral(", "));
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();

    Workspace withAll(const std::vector<SessionEntry> &entries) const
    {
        Workspace workspace = workspaceOf(c.plan);
        for (const SessionEntry &entry : entries)
            workspace = *withEntry(std::move(workspace), entry);
        return workspace;
    }

private Q_SLOTS:
    void whatIsSaidBelongsToThePlan()
    {
        const Workspace two = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("A"), begun);
        const auto after = withEntry(two, said(" Demo hours in North are the limit ", 0));
        HEADWATER_VERIFY_OK(after);
        const SessionEntry kept = *after->plan().sessionEntries.begin();
        QCOMPARE(kept.text, QStringLiteral("Demo hours in North are the limit"));
        QCOMPARE(kept.at, QStringLiteral("2026-11-23T16:00:00Z"));
        QCOMPARE(timeOf(kept), begun);
        SessionEntry decided = kept;
        decided.kind = EntryKind::Decision;
        const auto edited = withEntry(*after, decided);
        HEADWATER_VERIFY_OK(edited);
        QCOMPARE(edited->baseline().plan.sessionEntries.size(), std::size_t(1));
        const auto removed = withEntryRemoved(*edited, kept.id);
        HEADWATER_VERIFY_OK(removed);
        QVERIFY(removed->plan().sessionEntries.empty());
    }

    void whatSaysNothingOrNeverIsRefused()
    {
        const Workspace workspace = workspaceOf(c.plan);
        HEADWATER_VERIFY_ERROR(withEntry(workspace, said("  ", 0)), InvalidInput);
        SessionEntry timeless = said("now", 0);
        timeless.at = QStringLiteral("yesterday");
        HEADWATER_VERIFY_ERROR(withEntry(workspace, timeless), InvalidInput);
        SessionEntry unknown = said("gone", 0);
        unknown.id = SessionEntryId { 4 };
        HEADWATER_VERIFY_ERROR(withEntry(workspace, unknown), NotFound);
        HEADWATER_VERIFY_ERROR(withEntryRemoved(workspace, SessionEntryId { 4 }), NotFound);
    }

    void wordsAndStepsMakeOneRecordByTime()
    {
        const Workspace workspace = withAll({ said("so we move it", 30), said("why not North?", 5), said("last", 90) });
        const std::vector<DoneStep> steps { done("Move N-03", 30), done("Undo it", 60) };
        const std::vector<RecordLine> record = sessionRecord(workspace, steps);
        QCOMPARE(textOf(record), QStringLiteral("\"why not North?\", \"so we move it\", Move N-03, Undo it, \"last\""));
        QCOMPARE(positionAt(record, 0), std::size_t(0));
        QCOMPARE(positionAt(record, 2), std::size_t(1));
        QCOMPARE(positionAt(record, 4), std::size_t(2));
    }

    void stepsKeepTheirOrderWhateverTheClockDid()
    {
        const Workspace workspace = withAll({ said("between", 10) });
        const std::vector<RecordLine> record
            = sessionRecord(workspace, { done("first", 20), done("clock set back", 5), done("third", 30) });
        QCOMPARE(textOf(record), QStringLiteral("\"between\", first, clock set back, third"));
    }

    void stepsThatOnlyWroteDownWhatWasSaidAreToldOnce()
    {
        const Workspace workspace = withAll({ said("agreed", 10) });
        const std::vector<RecordLine> record = sessionRecord(
            workspace, { done("Move", 5), done("Note", 10), done("Close", 20) }, { false, true, false });
        QCOMPARE(textOf(record), QStringLiteral("Move, \"agreed\", Close"));
        QCOMPARE(positionAt(record, 1), std::size_t(1));
        QCOMPARE(positionAt(record, 2), std::size_t(3));
    }

    void aTimeThatIsNoneComesFirst()
    {
        Workspace workspace = withAll({ said("later", 10), said("when?", 20) });
        Plan plan = workspace.baseline().plan;
        SessionEntry odd = *plan.sessionEntries.find(SessionEntryId { 2 });
        odd.at = QStringLiteral("'; drop table");
        plan.sessionEntries.edit().put(odd);
        workspace = *withPlan(workspace, baselineId, plan);
        const std::vector<RecordLine> record = sessionRecord(workspace, { done("Move", 5) });
        QCOMPARE(textOf(record), QStringLiteral("\"when?\", Move, \"later\""));
        QVERIFY(!record.front().at.isValid());
    }

    void everythingIsInTheRecordOnceAndInOrder()
    {
        QVERIFY(rc::check("record", [this](const std::vector<int> &words, const std::vector<int> &clicks) {
            std::vector<SessionEntry> entries;
            for (const int word : words)
                entries.push_back(said("word", std::abs(word % 100)));
            std::vector<DoneStep> steps;
            for (const int click : clicks)
                steps.push_back(done("click", std::abs(click % 100)));
            std::ranges::sort(steps, {}, &DoneStep::at);
            const std::vector<RecordLine> record = sessionRecord(withAll(entries), steps);
            RC_ASSERT(record.size() == entries.size() + steps.size());
            RC_ASSERT(std::ranges::is_sorted(record, {}, &RecordLine::at));
            std::size_t position = 0;
            for (std::size_t i = 0; i < record.size(); ++i) {
                position += record[i].step ? 1 : 0;
                RC_ASSERT(positionAt(record, i) == position);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
