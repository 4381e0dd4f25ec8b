// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/scenarios/merge/conflicts_model.h"
#include "ui/scenarios/merge/merge_page.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

namespace {

/// The open plan, a copy of it as it was, and a colleague's copy with edits of its own.
struct ShownMerge {
    OpenCoverage open { CoveredCompany().plan, false };
    MergeFiles files;
    std::unique_ptr<MergePage> page;
    QStringList notices;

    explicit ShownMerge(const PlanDocument::Edit &theirs)
    {
        files.base = copyOf(QStringLiteral("base.headwater"));
        files.theirs = copyOf(QStringLiteral("theirs.headwater"));
        if (const auto copy = PlanDocument::open(files.theirs))
            HEADWATER_VERIFY_OK((*copy)->apply(QStringLiteral("Theirs"), {}, theirs));
        page = std::make_unique<MergePage>(open.context());
        QObject::connect(
            page.get(), &SpacePage::notice, page.get(), [this](const QString &told) { notices.append(told); });
        page->resize(1000, 700);
        page->show();
    }

    QString copyOf(const QString &name) const
    {
        QString path = open.folder.filePath(name);
        const auto copying = open.document->copyingTo(path);
        if (!copying || !(*copying)())
            qFatal("the plan cannot be copied");
        return path;
    }
    void merge()
    {
        page->mergeFiles(files);
        settle();
    }
    /// A call of a journey that nobody has here.
    void importTheirs() const
    {
        const auto theirs = *PlanDocument::open(files.theirs);
        const auto batch = *theirs->startFacts(QStringLiteral("calls.csv"), QStringLiteral("events"));
        JourneyEvent call;
        call.journey = QStringLiteral("J-1");
        call.activity = QStringLiteral("Call");
        call.at = 1'790'000'000'000;
        HEADWATER_VERIFY_OK(batch->add(call));
        const auto taken = batch->finish();
        HEADWATER_VERIFY_OK(taken);
        const auto keep = [](Plan plan) -> Result<Plan> { return plan; };
        HEADWATER_VERIFY_OK(theirs->applyImport(QStringLiteral("Import"), keep, { *taken }));
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!page->isSettling(), 20'000); }
    QAction &action(const char *name) const
    {
        for (QAction *offered : page->pageActions()) {
            if (offered->objectName() == QLatin1StringView(name))
                return *offered;
        }
        qFatal("no action %s", name);
    }
    QString finding() const { return page->findChild<QLabel *>(QStringLiteral("mergeFinding"))->text(); }
    QString nameOf(RoleId role) const { return open.document->plan().roles.find(role)->name; }
};

PlanDocument::Edit renamed(RoleId role, const char *name)
{
    return [role, name](Plan plan) {
        Role row = *plan.roles.find(role);
        row.name = QLatin1StringView(name);
        return withRow(std::move(plan), row);
    };
}

} // namespace

class MergePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void whatAColleagueDidComesInAsOneStep()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Solution specialist"));
        shown.open.apply(renamed(c.manager, "Director"));
        shown.merge();
        QCOMPARE(shown.page->conflicts()->rowCount(), 0);
        QCOMPARE(shown.page->incoming()->rowCount(), 1);
        QVERIFY(shown.action("scenarios.merge.apply").isEnabled());
        const std::size_t steps = shown.open.document->steps().size();
        shown.action("scenarios.merge.apply").trigger();
        QCOMPARE(shown.open.document->steps().size(), steps + 1);
        QCOMPARE(shown.nameOf(c.demo), QStringLiteral("Solution specialist"));
        QCOMPARE(shown.nameOf(c.manager), QStringLiteral("Director"));
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QCOMPARE(shown.nameOf(c.demo), QStringLiteral("Demo specialist"));
    }

    void whatTheyImportedComesInWithTheStep()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        shown.importTheirs();
        shown.merge();
        const QString rule = shown.page->findChild<QLabel *>(QStringLiteral("mergeRule"))->text();
        QVERIFY2(rule.contains(QStringLiteral("calls.csv")), qPrintable(rule));
        PlanDocument &document = *shown.open.document;
        const std::size_t steps = document.steps().size();
        const std::int64_t events = document.facts()->counts()->events;
        shown.action("scenarios.merge.apply").trigger();
        shown.settle();
        QCOMPARE(document.steps().size(), steps + 1);
        QCOMPARE(document.facts()->counts()->events, events + 1);
        QCOMPARE(shown.nameOf(c.demo), QStringLiteral("Theirs"));
        HEADWATER_VERIFY_OK(document.undo());
        QCOMPARE(document.facts()->counts()->events, events);
    }

    void anotherFileMeanwhileIsWhatCounts()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        shown.importTheirs();
        shown.merge();
        const std::size_t steps = shown.open.document->steps().size();
        shown.action("scenarios.merge.apply").trigger();
        MergeFiles others = shown.files;
        others.theirs = shown.copyOf(QStringLiteral("others.headwater"));
        shown.page->mergeFiles(others);
        QVERIFY(!shown.action("scenarios.merge.apply").isEnabled());
        shown.settle();
        QCOMPARE(shown.open.document->steps().size(), steps);
        QVERIFY2(shown.notices.isEmpty(), qPrintable(shown.notices.join(u'|')));
        QCOMPARE(
            shown.page->findChild<QLabel *>(QStringLiteral("mergeTheirs"))->text(), QStringLiteral("others.headwater"));
        QCOMPARE(shown.page->incoming()->rowCount(), 0);
    }

    void nothingIsDecidedSilently()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        shown.open.apply(renamed(c.demo, "Mine"));
        shown.merge();
        ConflictsModel &conflicts = *shown.page->conflicts();
        const QAbstractItemModelTester tester(&conflicts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(conflicts.rowCount(), 1);
        QVERIFY(!shown.action("scenarios.merge.apply").isEnabled());
        QCOMPARE(conflicts.undecided(), 1);
        QCOMPARE(conflicts.index(0, ConflictsModel::Mine).data().toString(), QStringLiteral("Mine"));
        QCOMPARE(conflicts.index(0, ConflictsModel::Theirs).data().toString(), QStringLiteral("Theirs"));
        QVERIFY(conflicts.setData(conflicts.index(0, ConflictsModel::Taken), 1)); // theirs
        shown.settle();
        QVERIFY(shown.action("scenarios.merge.apply").isEnabled());
        shown.action("scenarios.merge.apply").trigger();
        QCOMPARE(shown.nameOf(c.demo), QStringLiteral("Theirs"));
    }

    void aFileOfTheSameNameIsReadAgain()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        shown.merge();
        QCOMPARE(shown.page->incoming()->rowCount(), 1);
        {
            const auto theirs = *PlanDocument::open(shown.files.theirs);
            HEADWATER_VERIFY_OK(theirs->apply(QStringLiteral("and more"), {}, renamed(c.manager, "Boss")));
        }
        shown.merge();
        QCOMPARE(shown.page->incoming()->rowCount(), 2);
    }

    void aScenarioThatComesInIsNamed()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        {
            const auto theirs = *PlanDocument::open(shown.files.theirs);
            HEADWATER_VERIFY_OK(theirs->applyToWorkspace(QStringLiteral("new"), {}, [&](Workspace workspace) {
                return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Bold"), theirs->now());
            }));
        }
        shown.merge();
        const auto labels = shown.page->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("come in: Bold.")); }));
    }

    void changesOfOtherScenariosAreToldOf()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "not of this test"));
        PlanDocument &mine = *shown.open.document;
        HEADWATER_VERIFY_OK(mine.applyToWorkspace(QStringLiteral("new"), {}, [&](Workspace workspace) {
            return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Growth"), mine.now());
        }));
        shown.files = { shown.copyOf(QStringLiteral("b.headwater")), shown.copyOf(QStringLiteral("t.headwater")) };
        {
            const auto theirs = *PlanDocument::open(shown.files.theirs);
            HEADWATER_VERIFY_OK(theirs->apply(QStringLiteral("there"), {}, renamed(c.demo, "In the other one")));
        }
        HEADWATER_VERIFY_OK(mine.applyToWorkspace(QStringLiteral("show"), {},
            [](Workspace workspace) { return withScenarioShown(std::move(workspace), baselineId); }));
        shown.merge();
        QCOMPARE(shown.page->incoming()->rowCount(), 0);
        QVERIFY2(shown.finding().startsWith(QStringLiteral("1 change")), qPrintable(shown.finding()));
        const QString rule = shown.page->findChild<QLabel *>(QStringLiteral("mergeRule"))->text();
        QVERIFY2(rule.contains(QStringLiteral("Growth (1)")), qPrintable(rule));
    }

    void tabLeavesTheTables()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        shown.open.apply(renamed(c.demo, "Mine"));
        shown.merge();
        auto *table = shown.page->findChild<QTableView *>(QStringLiteral("conflictTable"));
        QVERIFY(!table->tabKeyNavigation());
        QCOMPARE(table->currentIndex().row(), 0); // where the first decision is due
        QCOMPARE(table->currentIndex().column(), static_cast<int>(ConflictsModel::Taken));
    }

    void theRestCanBeDecidedAtOnce()
    {
        const CoveredCompany c;
        ShownMerge shown([&c](Plan plan) -> Result<Plan> {
            HEADWATER_TRY(plan, renamed(c.demo, "Theirs")(std::move(plan)));
            return renamed(c.manager, "Boss")(std::move(plan));
        });
        shown.open.apply(renamed(c.demo, "Mine"));
        shown.open.apply(renamed(c.manager, "Director"));
        shown.merge();
        QCOMPARE(shown.page->conflicts()->undecided(), 2);
        shown.action("scenarios.merge.mine").trigger();
        shown.settle();
        QCOMPARE(shown.page->conflicts()->undecided(), 0);
        QVERIFY(!shown.action("scenarios.merge.apply").isEnabled()); // all is as it is
    }

    void anEditMeanwhileIsMergedWith()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        shown.merge();
        shown.open.apply(renamed(c.manager, "Director"));
        shown.settle();
        shown.action("scenarios.merge.apply").trigger();
        QCOMPARE(shown.nameOf(c.manager), QStringLiteral("Director"));
        QCOMPARE(shown.nameOf(c.demo), QStringLiteral("Theirs"));
    }

    void anotherPlanIsRefused()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        Plan another = CoveredCompany().plan;
        PlanInfo info = *another.info.begin();
        info.identity = QStringLiteral("another plan");
        another.info.edit().put(info);
        const OpenCoverage other(another, false);
        shown.files.theirs = other.document->path();
        shown.merge();
        QVERIFY2(shown.finding().contains(QStringLiteral("no copies of this plan")), qPrintable(shown.finding()));
        QVERIFY(!shown.action("scenarios.merge.apply").isEnabled());
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const CoveredCompany c;
        ShownMerge shown(renamed(c.demo, "Theirs"));
        shown.files.base = shown.open.folder.filePath(QStringLiteral("gone.headwater"));
        shown.merge();
        QVERIFY2(shown.finding().contains(QStringLiteral("gone.headwater")), qPrintable(shown.finding()));
    }
};

QTEST_MAIN(MergePageTest)
#include "merge_page_test.moc"
