// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history.h"
#include "core/document/patch.h"
#include "tests/support/fast_folder.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

/// A history over a file, as the document has it, with limits so low that everything is dropped early; and
/// beside it every workspace there ever was.
struct Walk {
    explicit Walk(const QString &filePath, const History::Limits &lowLimits)
        : path(filePath)
        , limits(lowLimits)
        , patches(filePath)
    {
        const Workspace start = workspaceOf(smallCompany().plan);
        RC_ASSERT(PlanFile::create(path, start).has_value());
        all.push_back(start);
        open();
    }

    const Workspace &current() const { return all[at]; }

    void open()
    {
        patches.close();
        file.reset();
        const auto plan = PlanFile::read(path);
        RC_ASSERT(plan.has_value());
        RC_ASSERT(plan->workspace == current());
        stored = plan->workspace;
        history.emplace(*plan);
        history->setLimits(limits);
        auto opened = PlanFile::openForWriting(path, plan->checksum);
        RC_ASSERT(opened.has_value());
        file.emplace(std::move(*opened));
    }

    void store()
    {
        if (beingWritten)
            return; // what comes meanwhile is stored with the next change
        startWriting();
        endWriting(true);
    }

    void startWriting()
    {
        if (beingWritten)
            return;
        beingWritten.emplace(PlanFile::Change { stored, current(), {}, {}, {}, 0 });
        history->startStoring(*beingWritten);
    }

    void endWriting(bool goesWell)
    {
        if (!beingWritten)
            return;
        if (goesWell) {
            RC_ASSERT(file->store(*beingWritten).has_value());
            stored = beingWritten->after;
        }
        beingWritten.reset();
        history->finishStoring(goesWell);
    }

    /// Everything into the file, whatever was under way.
    void close()
    {
        endWriting(true);
        store();
    }

    void step(int what, int which, int value)
    {
        const auto edited = randomEdit(current().plan(), what, which, value);
        if (!edited || *edited == current().plan())
            return;
        const Workspace after = *withPlan(current(), current().shown, *edited);
        history->push(
            { QStringLiteral("edit"), {}, {}, baselineId }, {}, current(), after, *patchBetween(current(), after));
        all.resize(++at);
        all.push_back(after);
        store();
    }

    /// As many steps back (below zero) or on as there are.
    void go(std::ptrdiff_t steps)
    {
        const auto position = static_cast<std::ptrdiff_t>(history->position());
        const auto last = static_cast<std::ptrdiff_t>(history->steps().size());
        const std::ptrdiff_t goal = std::clamp(position + steps, std::ptrdiff_t(0), last);
        const auto legs = withWorkspaces(history->legsTo(static_cast<std::size_t>(goal)), current(), patches);
        RC_ASSERT(legs.has_value());
        RC_ASSERT(std::ssize(*legs) == std::abs(goal - position));
        for (const HistoryLeg &leg : *legs) {
            at = leg.isBack ? at - 1 : at + 1;
            RC_ASSERT(*leg.reached == all[at]);
        }
        history->goAlong(*legs);
        RC_ASSERT(history->position() == static_cast<std::size_t>(goal));
        store();
    }

    QString path;
    History::Limits limits;
    std::vector<Workspace> all;
    std::size_t at = 0;
    Workspace stored;
    std::optional<PlanFile::Change> beingWritten;
    std::optional<History> history;
    std::optional<PlanFile> file;
    PatchReader patches;
};

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=25 max_size=60");
    }

    void whatIsLeftOfAHistoryLeadsToTheRightPlans_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("file");
        QTest::newRow("few steps") << 3 << (1 << 30) << (1 << 30);
        QTest::newRow("no memory") << 1000 << 0 << (1 << 30);
        QTest::newRow("little in the file") << 1000 << (1 << 30) << 300;
        QTest::newRow("nothing in the file") << 1000 << (1 << 30) << 0;
        QTest::newRow("no memory, little in the file") << 1000 << 0 << 300;
        QTest::newRow("little of everything") << 8 << 200'000 << 500;
    }
    void whatIsLeftOfAHistoryLeadsToTheRightPlans()
    {
        QFETCH(int, steps);
        QFETCH(int, memory);
        QFETCH(int, file);
        const History::Limits limits { static_cast<std::size_t>(steps), static_cast<std::size_t>(memory), file };
        const auto folder = fastFolder();
        QVERIFY(rc::check("every remaining step is right", [&] {
            const QString path = folder->filePath(QStringLiteral("plan.headwater"));
            QFile::remove(path);
            Walk walk(path, limits);
            const auto moves = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
                rc::gen::tuple(rc::gen::inRange(0, 25), rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
            for (const auto &[what, which, value] : moves) {
                if (what < 11)
                    walk.step(what, which, value);
                else if (what < 15)
                    walk.go(10 - what);
                else if (what < 18)
                    walk.go(what - 14);
                else if (what < 21)
                    walk.startWriting();
                else if (what < 24)
                    walk.endWriting(value % 3 > 0);
                else {
                    walk.close();
                    walk.open();
                }
                RC_ASSERT(walk.history->steps().size() <= static_cast<std::size_t>(steps));
            }
        }));
    }

    void theFileKeepsNoMoreThanItsShare()
    {
        const auto folder = fastFolder();
        const QString path = folder->filePath(QStringLiteral("plan.headwater"));
        Walk walk(path, { 1000, std::size_t(1) << 30, 500 });
        for (int i = 0; i < 60; ++i)
            walk.step(0, i, i);
        walk.file.reset();
        std::int64_t bytes = 0;
        const auto plan = PlanFile::read(path);
        HEADWATER_VERIFY_OK(plan);
        for (const StoredStep &step : plan->steps)
            bytes += step.patchBytes;
        QVERIFY(bytes > 0 && bytes <= 500);
        QVERIFY(walk.history->steps().size() > plan->steps.size()); // this session still has them
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
