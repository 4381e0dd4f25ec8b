// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/shown_space.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/graph/box_places.h"
#include "ui/coverage/matrix/coverage_matrix.h"
#include "ui/coverage/matrix/coverage_matrix_model.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QPushButton>
#include <QSignalSpy>

#include <array>
#include <map>

using namespace headwater;
using namespace headwater::test;

namespace {

/// That company with 24 more demo specialists, all but one at Fells, and a second segment there.
CoveredCompany crowd()
{
    CoveredCompany c;
    for (int i = 0; i < 24; ++i) {
        const SeatId seat = addSeat(c.plan, "D", c.demo, i == 0 ? c.coast : c.fells, c.head);
        CoveredCompany::change(c.plan.seats, seat, [i](Seat &row) {
            row.externalId = QStringLiteral("D-%1").arg(i, 2, 10, QLatin1Char('0'));
            row.status = SeatStatus::Filled;
        });
    }
    const SegmentId large = c.plan.segments.edit().add(Segment { {}, {}, QStringLiteral("Large") });
    for (const Effort &effort : std::vector(c.plan.efforts.begin(), c.plan.efforts.end())) {
        Effort row = effort;
        row.id = {};
        row.segment = large;
        c.plan.efforts.edit().add(row);
    }
    const AccountId dune = addAccount(c.plan, "Dune", c.fells, c.atFells);
    for (const AccountId id : { dune, c.birch }) { // Birch has journeys
        CoveredCompany::change(c.plan.accounts, id, [&](Account &account) {
            account.segment = large;
            account.territory = c.fells;
        });
    }
    return c;
}

/// Of each box its place, by what it stands for.
std::map<std::int64_t, QRectF> placesIn(Shown &shown)
{
    std::map<std::int64_t, QRectF> places;
    const CanvasScene &scene = shown.graph().canvas()->scene();
    for (std::size_t box = 0; box < scene.graph().nodes.size(); ++box)
        places.emplace(scene.graph().nodes[box].key, scene.box(box));
    return places;
}

/// One more of several.
void take(Shown &shown, const char *title)
{
    GraphCanvas &canvas = *shown.graph().canvas();
    const QPointF at = canvas.toWidget(canvas.scene().box(shown.box(title)).center());
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier, at.toPoint());
}

void press(Shown &shown, const char *text)
{
    for (auto *button : shown.details->findChildren<QPushButton *>()) {
        if (button->text() == QString::fromUtf8(text))
            return button->click();
    }
    QTest::qFail(text, __FILE__, __LINE__);
}

const Seat &seatAt(Shown &shown, const char *code)
{
    return *std::ranges::find(shown.open.document->plan().seats, QLatin1StringView(code), &Seat::externalId);
}

Minutes neededIn(Shown &shown, const char *title)
{
    const CoverageGraph &graph = shown.graph().graph();
    const std::size_t box = shown.box(title);
    double hours = 0;
    for (const CanvasArc &arc : graph.canvas.arcs)
        hours += arc.to == box ? arc.weight : 0;
    return Minutes { std::llround(hours * 60) };
}

} // namespace

class CoverageGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void boxesKeepTheirOrderAndNewOnesFollowTheirNeighbours()
    {
        BoxPlaces places;
        QCOMPARE(places.ordered(std::array<std::int64_t, 3> { 30, 10, 20 }), (std::vector<std::size_t> { 0, 1, 2 }));
        QCOMPARE(places.ordered(std::array<std::int64_t, 3> { 10, 20, 30 }), (std::vector<std::size_t> { 2, 0, 1 }));
        // 11 and 12 come after 10, 5 before all; 30 is away and comes back to its place.
        QCOMPARE(places.ordered(std::array<std::int64_t, 5> { 5, 20, 10, 11, 12 }),
            (std::vector<std::size_t> { 0, 2, 3, 4, 1 }));
        QCOMPARE(
            places.ordered(std::array<std::int64_t, 4> { 20, 12, 30, 5 }), (std::vector<std::size_t> { 3, 2, 1, 0 }));
    }

    void manySeatsOpenByTerritoryThenOneByOneAndNoneIsLost()
    {
        Shown shown(crowd().plan);
        QVERIFY(shown.node("Demo specialist").badge.contains(QStringLiteral("25 seats")));
        shown.openBox("Demo specialist");
        QVERIFY(!shown.has("Demo specialist"));
        QVERIFY(shown.has("Coast, Demo specialist") && shown.has("North (own seats), Demo specialist"));
        QVERIFY(shown.node("Fells, Demo specialist").badge.contains(QStringLiteral("23 seats")));
        shown.choose("Fells, Demo specialist");
        QVERIFY2(shown.inDetails().contains(QStringLiteral("Fells, Demo specialist")), qPrintable(shown.inDetails()));
        shown.openBox("Fells, Demo specialist");
        QVERIFY(shown.has("7 seats more"));
        shown.choose("7 seats more");
        QCOMPARE(shown.details->subject().parts.size(), std::size_t(7));
        shown.openBox("7 seats more");
        std::size_t seats = 0;
        for (const GraphBox &box : shown.graph().graph().boxes)
            seats += box.kind == GraphBox::Kind::Seat ? 1 : 0;
        QCOMPARE(seats, std::size_t(23));
        shown.openBox("D-05 (filled)"); // a seat closes its group,
        QVERIFY(shown.has("Fells, Demo specialist"));
        shown.choose("Fells, Demo specialist");
        shown.closeAround(); // and that the role
        QVERIFY(shown.has("Demo specialist"));
    }

    void territoryOpensBySegmentAndHoursAddUp()
    {
        Shown shown(crowd().plan);
        const Minutes whole = neededIn(shown, "Fells");
        QVERIFY(whole.count > 0);
        shown.openBox("Fells");
        QVERIFY(!shown.has("Fells"));
        const Minutes parts { neededIn(shown, "Fells, All").count + neededIn(shown, "Fells, Large").count };
        QCOMPARE(parts, whole);
        shown.choose("Fells, Large");
        QVERIFY2(shown.inDetails().contains(QStringLiteral("Fells, Large")), qPrintable(shown.inDetails()));
        QVERIFY(shown.inDetails().contains(wholeHoursText(neededIn(shown, "Fells, Large"))));
        shown.openBox("Fells, Large");
        QVERIFY(shown.has("Fells"));
    }

    void regionsAreSplitBySegmentAndClosedAround()
    {
        Shown shown(crowd().plan);
        const Minutes fells = neededIn(shown, "Fells");
        shown.choose("Fells");
        shown.closeAround();
        QVERIFY(shown.has("North") && !shown.has("Fells"));
        QVERIFY(neededIn(shown, "North").count >= fells.count);
        shown.choose("North");
        shown.find<QAction>("coverage.graph.split")->trigger();
        QVERIFY(shown.has("North, All") && shown.has("North, Large"));
        shown.choose("North, All"); // is one segment already
        QVERIFY(!shown.find<QAction>("coverage.graph.split")->isEnabled());
    }

    void whatIsOfOneSegmentCannotBeSplit()
    {
        Shown shown;
        shown.choose("Fells");
        QSignalSpy said(shown.space.get(), &Space::notice);
        shown.find<QAction>("coverage.graph.split")->trigger();
        QCOMPARE(said.size(), 1);
        QVERIFY(shown.has("Fells"));
    }

    void severalAreSummedUpAndMovedInOneStep()
    {
        Shown shown(crowd().plan);
        shown.openBox("Demo specialist");
        shown.openBox("Fells, Demo specialist");
        for (const char *title : { "D-01 (filled)", "D-02 (filled)", "Coast", "Lakes" })
            take(shown, title);
        shown.settle();
        const QString told = shown.inDetails();
        const CoverageSums &sums = *shown.open.model().view()->sums;
        const Minutes missing { sums.in(shown.open.c.coast).missing().count
            + sums.in(shown.open.c.lakes).missing().count };
        for (const QString &figure : { QStringLiteral("Number\n\n2"),
                 QStringLiteral("Missing\n\n") + wholeHoursText(missing), QStringLiteral("Expected margin") })
            QVERIFY2(told.contains(figure), qPrintable(told));
        const std::size_t steps = shown.open.document->steps().size();
        shown.open.prompts.answerChoice(0); // the first that was taken
        press(shown, "Move these seats…");
        QCOMPARE(shown.open.document->steps().size(), steps + 1);
        QCOMPARE(shown.open.document->steps().back().label, QStringLiteral("Move 2 seats to Coast"));
        shown.settle();
        QCOMPARE(shown.graph().canvas()->lassoed().size(), std::size_t(2)); // the seats are in a closed group now
        QCOMPARE(shown.open.selection.seats().size(), std::size_t(2));
        QSignalSpy asked(shown.space.get(), &Space::actionRequested);
        press(shown, "Show in the table");
        QCOMPARE(asked.front().front().toString(), QStringLiteral("organisation.table"));
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QCOMPARE(seatAt(shown, "D-01").home, shown.open.c.fells);
    }

    void matrixSaysWhatClosingAGapIsWorth()
    {
        Shown shown(crowd().plan);
        const CoverageView &view = *shown.open.model().view();
        const Gap &gap = view.now->gaps.front(); // worth most
        QVERIFY(gap.worth.cents > 0);
        const QAbstractItemModel &model = *shown.graph().matrix()->model();
        int row = 0;
        while (model.index(row, CoverageMatrixModel::Name).data().toString()
            != nameIn(view.plan.territories, gap.territory))
            ++row;
        Money worth;
        for (const Gap &other : view.now->gaps)
            worth += other.territory == gap.territory ? other.worth : Money();
        QCOMPARE(model.index(row, CoverageMatrixModel::Worth).data().toString(), shortMoneyText(worth));
        QVERIFY(model.index(row, CoverageMatrixModel::Worth)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("closing it is worth")));
    }

    void bestVacancyIsSentInOneStep()
    {
        Shown shown;
        shown.settle();
        for (const char *title : { "Fells", "Coast" })
            take(shown, title);
        shown.settle();
        const Plan before = shown.open.document->plan();
        press(shown, "Send the best vacancy");
        const QString label = shown.open.document->steps().back().label;
        QVERIFY2(label.contains(QStringLiteral("Fells")) || label.contains(QStringLiteral("Coast")), qPrintable(label));
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QVERIFY(shown.open.document->plan() == before);
    }

    void boxesStayWhereTheyAreWhenThePlanChangesOrOthersOpen()
    {
        Shown shown(crowd().plan);
        shown.openBox("Demo specialist");
        shown.openBox("Fells, Demo specialist");
        const std::map<std::int64_t, QRectF> before = placesIn(shown);
        const SeatId seat = shown.graph().graph().boxes.at(shown.box("D-05 (filled)")).seat;
        shown.open.apply([&](Plan plan) -> Result<Plan> {
            CoveredCompany::change(plan.seats, seat, [](Seat &row) { row.fte = Share::of(0.1); });
            return plan;
        });
        shown.settle();
        QCOMPARE(placesIn(shown), before);
        shown.openBox("Fells");
        const std::map<std::int64_t, QRectF> opened = placesIn(shown);
        for (const auto &[key, place] : before) {
            if (const auto now = opened.find(key); now != opened.end())
                QVERIFY(now->second.top() >= place.top());
        }
        shown.openBox("Fells, All");
        for (const auto &[key, place] : placesIn(shown))
            QCOMPARE(place.top(), before.at(key).top());
    }

    void aViewKeepsWhichBoxesAreOpen()
    {
        CoverageLook look;
        look.openRoles = { RoleId { 2 } };
        look.openGroups = { { RoleId { 2 }, TerritoryId { 3 }, true } };
        look.wholeGroups = { { RoleId { 2 }, TerritoryId {}, false } };
        look.openRegions = { TerritoryId { 1 }, TerritoryId { 4 } };
        look.wholeRegions = { TerritoryId { 4 } };
        look.bySegment = { { TerritoryId { 5 }, false, SegmentId { 6 } } };
        ViewText view;
        addLook(view, look);
        QCOMPARE(lookIn(ViewText::fromText(view.toText())), std::optional(look));
        QVERIFY(!lookIn(ViewText::fromText(QStringLiteral("on=coverage.graph"))));
        QCOMPARE(lookIn(ViewText::fromText(QStringLiteral("boxes=kept"))), std::optional(CoverageLook {}));
    }
};

QTEST_MAIN(CoverageGraphTest)
#include "coverage_graph_test.moc"
