// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_loader.h"
#include "core/plan/edits.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/journeys_fixture.h"
#include "ui/journeys/cases/case_table.h"
#include "ui/journeys/cases/cases_panel.h"
#include "ui/journeys/cases/choice_details.h"
#include "ui/journeys/filter/filter_bar.h"
#include "ui/journeys/filter/filter_choices.h"
#include "ui/journeys/filter/filter_finder.h"
#include "ui/journeys/graph/graph_page.h"
#include "ui/journeys/graph/graph_replay.h"
#include "ui/journeys/journeys_space.h"
#include "ui/journeys/journeys_text.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

class JourneysSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void planWithoutFactsOffersTheImport();
    void theReplayMovesJourneysUntilItIsSwitchedOff();
    void theReplayStopsWhenNobodySeesIt();
    void graphShowsStagesInTheirOrder();
    void activitiesShowWhatStagesLeaveOut();
    void editThatDoesNotTouchTheLogMakesNoNewView();
    void importAndItsUndoReadTheJourneysAgain();
    void arcTellsItsJourneysAndFiltersToThem();
    void theLevelNeverChangesWhichJourneysAreCounted();
    void filteringLeavesNothingChosenOnTheDrawing();
    void chipTakesItsConditionAway();
    void everythingThatCanBeFilteredHasWords();
    void rangesOfValuesAndDatesBecomeChips();
    void rarePathsAreLeftOutAndSaidSo();
    void slidersChangeWhatIsDrawn();
    void theBoxOfTheOthersIsNeverWithoutPaths();
    void listOfJourneysSortsAndIsExported();
    void selectedJourneysAreExportedAndFilteredTo();
    void listOfVeryManyJourneysShowsTheFirstOfAll();
    void loadingThatWasCancelledCanBeStartedAgain();
    void tableTwinHasEveryPath();
    void textsAreShort();
};

namespace {

struct Shown {
    PlanWithJourneys plan;
    std::unique_ptr<JourneysSpace> space;
    QWidget *details = nullptr; ///< of the space, as no side panel has taken it in

    explicit Shown(
        const QStringList &traces = { QStringLiteral("Interest call Trial Won"), QStringLiteral("Interest Trial Lost"),
            QStringLiteral("Interest call Trial Interest Trial Won"), QStringLiteral("Interest Lost") })
    {
        if (!traces.isEmpty())
            QVERIFY(plan.import(traces));
        space = std::make_unique<JourneysSpace>(plan.context());
        details = space->details();
        graph().canvas()->setAnimated(false);
        space->resize(900, 640);
        space->show();
        settle();
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000); }
    GraphPage &graph() { return *qobject_cast<GraphPage *>(space->pages().front()); }
    const CanvasGraph &drawn() { return graph().shown().canvas; }
    std::size_t box(const char *title)
    {
        for (std::size_t i = 0; i < drawn().nodes.size(); ++i) {
            if (drawn().nodes[i].title == QLatin1StringView(title))
                return i;
        }
        return ShownGraph::none;
    }
    std::size_t arc(const char *from, const char *to)
    {
        for (std::size_t i = 0; i < drawn().arcs.size(); ++i) {
            if (drawn().arcs[i].from == box(from) && drawn().arcs[i].to == box(to))
                return i;
        }
        return ShownGraph::none;
    }
    /// As a click on the arc does.
    void chooseArc(const char *from, const char *to)
    {
        graph().canvas()->choose(CanvasItem::arc(arc(from, to)));
        Q_EMIT graph().canvas()->itemChosen(CanvasItem::arc(arc(from, to)));
        settle();
    }
    QString inDetails()
    {
        QStringList texts;
        for (const QLabel *label : details->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    /// The button of the side panel that begins with these words.
    void press(const char *words) const
    {
        for (auto *button : details->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1StringView(words)))
                return button->click();
        }
        QFAIL(words);
    }
    template <typename Widget> Widget *find(const char *name)
    {
        return space->findChild<Widget *>(QLatin1StringView(name));
    }
};

} // namespace

void JourneysSpaceTest::initTestCase() { applyAppearance(*qApp, Appearance::Light); }

void JourneysSpaceTest::init() { failOnWarnings(); }

void JourneysSpaceTest::planWithoutFactsOffersTheImport()
{
    Shown shown(QStringList {});
    QSignalSpy asked(shown.space.get(), &Space::importRequested);
    QVERIFY(shown.find<QLabel>("offerSentence")->isVisible());
    for (auto *button : shown.space->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("primary").toBool())
            button->click();
    }
    QCOMPARE(asked.size(), 1);
}

void JourneysSpaceTest::theReplayMovesJourneysUntilItIsSwitchedOff()
{
    Shown shown;
    auto *replay = shown.find<QAction>("journeys.graph.replay");
    const QString before = shown.find<QLabel>("leftOut")->text();
    replay->trigger();
    QVERIFY(shown.graph().replay()->isRunning());
    QVERIFY(replay->text().contains(QStringLiteral("Stop")));
    shown.graph().replay()->showMoment(0.1);
    QVERIFY(!shown.graph().canvas()->tokens().empty());
    QVERIFY(shown.find<QLabel>("leftOut")->text().contains(QStringLiteral("2026")));
    shown.graph().canvas()->grab();
    replay->trigger();
    QVERIFY(shown.graph().canvas()->tokens().empty());
    QCOMPARE(shown.find<QLabel>("leftOut")->text(), before);
}

void JourneysSpaceTest::theReplayStopsWhenNobodySeesIt()
{
    Shown shown;
    shown.find<QAction>("journeys.graph.replay")->trigger();
    shown.find<QAction>("journeys.graph.table")->trigger();
    shown.graph().replay()->showMoment(0.1);
    QVERIFY(!shown.graph().replay()->isRunning());
}

void JourneysSpaceTest::graphShowsStagesInTheirOrder()
{
    Shown shown;
    QCOMPARE(shown.drawn().nodes.size(), 4U);
    const CanvasScene &scene = shown.graph().canvas()->scene();
    QVERIFY(scene.box(shown.box("Interest")).right() < scene.box(shown.box("Trial")).left());
    QVERIFY(scene.box(shown.box("Trial")).right() < scene.box(shown.box("Won")).left());
    QCOMPARE(shown.drawn().arcs[shown.arc("Interest", "Trial")].label, QStringLiteral("3"));
    QVERIFY(shown.find<QLabel>("journeysSummary")->text().startsWith(QStringLiteral("4 journeys")));
}

void JourneysSpaceTest::activitiesShowWhatStagesLeaveOut()
{
    Shown shown;
    QCOMPARE(shown.box("call"), ShownGraph::none);
    shown.space->model().setLevel(JourneyLevel::Activities);
    shown.settle();
    QVERIFY(shown.box("call") != ShownGraph::none);
    QVERIFY(shown.arc("Interest", "call") != ShownGraph::none);
}

void JourneysSpaceTest::editThatDoesNotTouchTheLogMakesNoNewView()
{
    Shown shown;
    QSignalSpy changed(&shown.space->model(), &JourneysModel::changed);
    const auto applied = shown.plan.document->apply(QStringLiteral("Rename role"), {}, [](Plan plan) -> Result<Plan> {
        Role role = *plan.roles.begin();
        role.name = QStringLiteral("Head");
        plan.roles.edit().put(role);
        return plan;
    });
    QVERIFY(applied.has_value());
    shown.settle();
    QCOMPARE(changed.size(), 0);
    const auto renamed = shown.plan.document->apply(QStringLiteral("Rename stage"), {}, [](Plan plan) -> Result<Plan> {
        Stage stage = *plan.stages.begin();
        stage.name = QStringLiteral("call");
        plan.stages.edit().put(stage);
        return plan;
    });
    QVERIFY(renamed.has_value());
    shown.settle();
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown.box("call") != ShownGraph::none);
}

void JourneysSpaceTest::importAndItsUndoReadTheJourneysAgain()
{
    Shown shown(QStringList {});
    QVERIFY(shown.plan.import({ QStringLiteral("Interest Won") }));
    shown.settle();
    QCOMPARE(shown.space->model().view()->columns->caseCount(), 1U);
    QVERIFY(shown.plan.document->undo().has_value());
    shown.settle();
    QCOMPARE(shown.space->model().view()->columns->caseCount(), 0U);
    QVERIFY(shown.find<QLabel>("offerSentence")->isVisible());
}

void JourneysSpaceTest::arcTellsItsJourneysAndFiltersToThem()
{
    Shown shown;
    shown.graph().setLook({ .coverage = 1 });
    shown.settle();
    shown.chooseArc("Interest", "Lost");
    QVERIFY2(shown.inDetails().contains(QStringLiteral("Interest → Lost")), qPrintable(shown.inDetails()));
    QVERIFY2(shown.inDetails().contains(QStringLiteral("1 journey, 25 % of those that reached Interest")),
        qPrintable(shown.inDetails()));
    shown.press("Filter to these");
    shown.settle();
    QCOMPARE(shown.space->model().view()->mask.count(), 1U);
    const auto *chip = shown.find<QPushButton>("chip");
    QVERIFY(chip && chip->text().startsWith(QStringLiteral("Stages: Interest → Lost")));
}

void JourneysSpaceTest::theLevelNeverChangesWhichJourneysAreCounted()
{
    Shown shown;
    shown.chooseArc("Interest", "Trial");
    shown.press("Filter to these");
    shown.space->model().addCondition(VariantCondition { 0.3, JourneyLevel::Stages });
    shown.settle();
    const CaseMask before = shown.space->model().view()->mask;
    const QString chip = shown.find<QPushButton>("chip")->text();
    QVERIFY(before.count() > 0 && before.count() < 3);
    for (const JourneyLevel level : { JourneyLevel::Activities, JourneyLevel::Stages, JourneyLevel::Activities }) {
        shown.space->model().setLevel(level);
        shown.settle();
        QVERIFY(shown.space->model().view()->mask == before);
        QCOMPARE(shown.find<QPushButton>("chip")->text(), chip);
    }
    shown.space->model().setFilter({});
    shown.settle();
    shown.graph().setLook({ .coverage = 1 });
    shown.settle();
    shown.chooseArc("Interest", "call");
    QVERIFY2(shown.inDetails().contains(QStringLiteral("Interest → call")), qPrintable(shown.inDetails()));
    shown.press("Filter to these");
    shown.settle();
    QVERIFY(chipText(shown.space->model().filter().conditions.back(), {}).startsWith(QStringLiteral("Directly")));
}

void JourneysSpaceTest::filteringLeavesNothingChosenOnTheDrawing()
{
    Shown shown;
    shown.chooseArc("Interest", "Trial");
    shown.press("Filter to these");
    shown.settle();
    QVERIFY(shown.inDetails().contains(QStringLiteral("All that are shown")));
    QVERIFY(shown.graph().canvas()->chosen().isNone());
}

void JourneysSpaceTest::chipTakesItsConditionAway()
{
    Shown shown;
    shown.space->model().addCondition(OutcomeCondition { { Outcome::Won } });
    shown.settle();
    QCOMPARE(shown.space->model().view()->mask.count(), 2U);
    shown.find<QPushButton>("chip")->click();
    shown.settle();
    QCOMPARE(shown.space->model().view()->mask.count(), 4U);
    QTRY_VERIFY(!shown.find<QPushButton>("chip"));
}

void JourneysSpaceTest::everythingThatCanBeFilteredHasWords()
{
    Shown shown;
    const auto choices = filterChoices(*shown.space->model().view());
    QStringList texts;
    for (const FilterChoice &choice : choices)
        texts.append(choice.text);
    QVERIFY(!texts.contains(QString()));
    for (const char *text :
        { "Outcome: no decision", "Segment: not known", "Account: Acme", "Territory: Fells", "With: call",
            "Without: call", "Started: 1 Jan 2026 to 31 Mar 2026", "Most frequent ways by stages, 80 % of journeys" })
        QVERIFY2(texts.contains(QLatin1StringView(text)), text);
    QCOMPARE(texts.removeDuplicates(), 0);
}

void JourneysSpaceTest::rangesOfValuesAndDatesBecomeChips()
{
    Shown shown;
    FilterFinder finder(*shown.space->model().view(), shown.space.get());
    QSignalSpy chosen(&finder, &FilterFinder::chosen);
    const auto add
        = [&finder](const char *button) { finder.findChild<QPushButton *>(QLatin1StringView(button))->click(); };
    finder.findChild<QDoubleSpinBox *>(QStringLiteral("leastValue"))->setValue(5'000);
    add("addValues");
    finder.findChild<QDoubleSpinBox *>(QStringLiteral("mostValue"))->setValue(20'000);
    add("addValues");
    finder.findChild<QDateEdit *>(QStringLiteral("firstDay"))->setDate(QDate(2026, 2, 1));
    finder.findChild<QDateEdit *>(QStringLiteral("lastDay"))->setDate(QDate(2026, 2, 1));
    add("addDates");
    const auto condition = [&chosen](qsizetype i) { return chosen[i][0].value<JourneyCondition>(); };
    QVERIFY(condition(0) == JourneyCondition(ValueCondition { Money::ofWhole(5'000) }));
    QVERIFY(condition(1) == JourneyCondition(ValueCondition { Money::ofWhole(5'000), Money::ofWhole(20'000) }));
    const qint64 begin = QDate(2026, 2, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    QVERIFY(
        condition(2) == JourneyCondition(TimeCondition { begin, begin + 86'400'000, TimeCondition::Which::Started }));
}

void JourneysSpaceTest::rarePathsAreLeftOutAndSaidSo()
{
    QStringList traces(9, QStringLiteral("Interest Trial Won"));
    traces.append(QStringLiteral("Interest Lost"));
    Shown shown(traces);
    QCOMPARE(shown.graph().look().coverage, 0.8);
    QCOMPARE(shown.arc("Interest", "Lost"), ShownGraph::none);
    const QString said = shown.find<QLabel>("leftOut")->text();
    QVERIFY2(said.contains(QStringLiteral("80 %")) && said.contains(QStringLiteral("1 rarer path")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("95 % of all moves")), qPrintable(said));
}

void JourneysSpaceTest::slidersChangeWhatIsDrawn()
{
    QStringList traces(9, QStringLiteral("Interest Trial Won"));
    traces.append(QStringLiteral("Interest Lost"));
    Shown shown(traces);
    shown.find<QSlider>("coverageSlider")->setValue(100);
    shown.settle();
    QVERIFY(shown.arc("Interest", "Lost") != ShownGraph::none);
    shown.find<QSlider>("activitiesSlider")->setValue(3); // both ends and the step of most journeys
    shown.settle();
    QCOMPARE(shown.box("Trial"), ShownGraph::none);
    const std::size_t other = shown.box("Other");
    QVERIFY(other != ShownGraph::none);
    QCOMPARE(shown.drawn().arcs[shown.arc("Interest", "Other")].cells.value(3), QStringLiteral("9"));
}

void JourneysSpaceTest::theBoxOfTheOthersIsNeverWithoutPaths()
{
    QStringList traces;
    for (int i = 0; i < 30; ++i) // each way once: every path is rare
        traces.append(QStringLiteral("Interest a%1 b%1 Trial Won").arg(i));
    Shown shown(traces);
    shown.space->model().setLevel(JourneyLevel::Activities);
    shown.settle();
    for (int steps = shown.find<QSlider>("activitiesSlider")->minimum(); steps < 12; ++steps) {
        shown.find<QSlider>("activitiesSlider")->setValue(steps);
        shown.settle();
        const std::size_t other = shown.box("Other");
        const auto touches = [other](const CanvasArc &arc) { return arc.from == other || arc.to == other; };
        QVERIFY(other == ShownGraph::none || std::ranges::any_of(shown.drawn().arcs, touches));
    }
    QVERIFY(shown.box("Other") != ShownGraph::none);
}

void JourneysSpaceTest::listOfJourneysSortsAndIsExported()
{
    Shown shown;
    shown.chooseArc("Interest", "Trial");
    shown.press("List the");
    auto *table = shown.find<QTableView>("casesTable");
    QVERIFY(table->isVisible());
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 3);
    table->sortByColumn(CaseTable::Days, Qt::DescendingOrder);
    QTRY_COMPARE(table->model()->index(0, CaseTable::Days).data().toString(), QStringLiteral("5.0"));
    const QString path = shown.plan.folder.filePath(QStringLiteral("list.csv"));
    shown.plan.prompts.answerFileToSave(path);
    QSignalSpy said(shown.space.get(), &Space::notice);
    shown.find<QPushButton>("exportCases")->click();
    QTRY_COMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.value(0).contains("Journey,Account,Territory"));
    QVERIFY(lines.value(1).startsWith("3,Acme,"));
}

void JourneysSpaceTest::selectedJourneysAreExportedAndFilteredTo()
{
    Shown shown;
    shown.chooseArc("Interest", "Trial");
    shown.press("List the");
    auto *table = shown.find<QTableView>("casesTable");
    auto *filter = shown.find<QPushButton>("filterToCases");
    QVERIFY(!filter->isEnabled());
    table->selectRow(0);
    table->selectionModel()->select(
        table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(filter->text(), QStringLiteral("Filter to these 2"));
    QCOMPARE(shown.find<QPushButton>("exportCases")->text(), QStringLiteral("Export these 2…"));
    QCOMPARE(table->actions().size(), 3); // as the context menu offers them
    const QString path = shown.plan.folder.filePath(QStringLiteral("two.csv"));
    shown.plan.prompts.answerFileToSave(path);
    QSignalSpy said(shown.space.get(), &Space::notice);
    shown.find<QPushButton>("exportCases")->click();
    QTRY_COMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith("1,") && lines[2].startsWith("3,"));
    table->actions().first()->trigger();
    shown.settle();
    const JourneysView &view = *shown.space->model().view();
    QCOMPARE(view.mask.isIn, (std::vector<std::uint8_t> { 1, 0, 1, 0 }));
}

void JourneysSpaceTest::listOfVeryManyJourneysShowsTheFirstOfAll()
{
    constexpr int count = static_cast<int>(CaseTable::mostRows) + 1;
    EventColumnsBuilder builder;
    std::vector<ChosenCase> all;
    for (int i = 0; i < count; ++i) {
        QVERIFY(builder.add(JourneyEvent {
            QString::number(i).rightJustified(6, u'0'), {}, QStringLiteral("Interest"), {}, {}, newYear }));
        all.push_back({ .journey = static_cast<CaseIndex>(i) });
    }
    JourneysRequest request;
    request.columns = std::make_shared<const EventColumns>(std::move(builder.build()->columns));
    CaseTable table;
    table.showCases(*journeysView(request), all);
    QCOMPARE(table.rowCount(), count - 1);
    const QPersistentModelIndex second = table.index(1, 0);
    table.sort(CaseTable::Case, Qt::DescendingOrder);
    QTRY_VERIFY(!table.isSorting());
    QCOMPARE(table.index(0, CaseTable::Case).data().toString(), QStringLiteral("100000"));
    QCOMPARE(table.cases().size(), std::size_t(count));
    QCOMPARE(second.data().toString(), QStringLiteral("000001"));
    table.sort(CaseTable::Case, Qt::AscendingOrder);
    table.showCases(table.journeys(), { { .journey = 7 } }); // the order of what was there before is dropped
    QTRY_VERIFY(!table.isSorting());
    QCOMPARE(table.rowCount(), 1);
}

void JourneysSpaceTest::loadingThatWasCancelledCanBeStartedAgain()
{
    PlanWithJourneys plan;
    QVERIFY(plan.import({ QStringLiteral("Interest Won") }));
    JourneysModel model(*plan.document, plan.context().journeys);
    model.load();
    model.cancelLoading();
    QCOMPARE(model.state(), JourneysModel::State::Stopped);
    QVERIFY(!model.view());
    model.load();
    QTRY_COMPARE(model.state(), JourneysModel::State::Ready);
    QCOMPARE(model.view()->graph.cases, 1);
}

void JourneysSpaceTest::tableTwinHasEveryPath()
{
    Shown shown;
    auto *arcs = shown.find<QTableView>("arcsTable");
    QCOMPARE(arcs->model()->rowCount(), static_cast<int>(shown.drawn().arcs.size()));
    Q_EMIT arcs->activated(arcs->model()->index(0, 0));
    shown.settle();
    QVERIFY(shown.inDetails().contains(QStringLiteral("→")));
}

void JourneysSpaceTest::textsAreShort()
{
    const double minute = 60'000;
    QCOMPARE(durationText(0), QStringLiteral("0 min"));
    QCOMPARE(durationText(90 * minute), QStringLiteral("2 h"));
    QCOMPARE(durationText(24 * 60 * minute), QStringLiteral("1 day"));
    QCOMPARE(durationText(36 * 60 * minute), QStringLiteral("1.5 days"));
    QCOMPARE(shortDurationText(44 * 24 * 60 * minute), QStringLiteral("44 d"));
    QCOMPARE(percentText(0.001), QStringLiteral("< 1 %"));
    QCOMPARE(percentText(0), QStringLiteral("0 %"));
    QCOMPARE(journeysText(1), QStringLiteral("1 journey"));
}

QTEST_MAIN(JourneysSpaceTest)
#include "journeys_space_test.moc"
