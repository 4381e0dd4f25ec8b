// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/stages/step_figures.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

#include <map>
#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

std::vector<StageKind> kindsOf(const EventColumns &columns)
{
    std::vector<StageKind> kinds;
    for (std::uint32_t code = 0; code < columns.activities.size(); ++code) {
        const QString name = columns.activities.text(code);
        kinds.push_back(name == u"won" ? StageKind::Won : name == u"lost" ? StageKind::Lost : StageKind::Open);
    }
    return kinds;
}

QStringList proposed(const QStringList &traces, const Plan &plan = {})
{
    const EventColumns columns = logOf(traces);
    const JourneyContext context = journeyContext(columns, plan);
    QStringList names;
    for (const StageName &stage : proposedStages(*stepFigures(columns, context), columns, context, kindsOf(columns)))
        names.append(stage.name);
    return names;
}

/// Case by case, name by name: in how many each activity occurs, and the sorted first places.
std::map<QString, std::vector<double>> plainPlaces(const EventColumns &columns)
{
    std::map<QString, std::vector<double>> places;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        std::set<QString> seen;
        const QStringList names = traceNames(columns, journey);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (seen.insert(names[i]).second)
                places[names[i]].push_back(static_cast<double>(i));
        }
    }
    for (auto &[name, found] : places)
        std::ranges::sort(found);
    return places;
}

} // namespace

class StepFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMedianOfFirstPlacesIsThatOfASortedList()
    {
        const auto holds = [] {
            const EventColumns columns = loaded(anyEvents()).columns;
            const auto figures = *stepFigures(columns, journeyContext(columns, {}));
            const auto expected = plainPlaces(columns);
            RC_ASSERT(figures.size() == expected.size());
            for (const StepFigure &figure : figures) {
                const std::vector<double> &places = expected.at(columns.activities.text(figure.activity));
                RC_ASSERT(figure.cases == std::ssize(places));
                RC_ASSERT(figure.place == (places[(places.size() - 1) / 2] + places[places.size() / 2]) / 2);
            }
        };
        QVERIFY(rc::check("figures of steps", holds));
    }

    void usualActivitiesAreProposedInTheOrderOfJourneys()
    {
        QStringList traces(20, QStringLiteral("interest trial offer"));
        traces[0] = QStringLiteral("interest trial offer won");
        traces[1] = QStringLiteral("interest call lost"); // a call is rare, an end is not left out
        QCOMPARE(proposed(traces), QString(QStringLiteral("interest trial offer won lost")).split(u' '));
    }

    void noMoreThanEightOpenOnesAreProposed()
    {
        const QStringList names
            = proposed({ QStringLiteral("a b c d e f g h i j won"), QStringLiteral("a b c d e f h i j") });
        QCOMPARE(names.size(), 9);
        QVERIFY(!names.contains(QStringLiteral("g")));
        QCOMPARE(names.back(), QStringLiteral("won"));
    }

    void whatIsAStageIsNotProposedAgain()
    {
        Plan plan = planWithStages({ { QStringLiteral("Interest"), StageKind::Open } });
        plan = *withStageRenamed(plan, StageId { 1 }, QStringLiteral("Aware"));
        QCOMPARE(proposed({ QStringLiteral("interest trial"), QStringLiteral("aware trial") }, plan),
            QStringList { QStringLiteral("trial") });
    }

    void spellingsOfOneStageAreOneStep()
    {
        const Plan plan = *withStageRenamed(planWithStages({ { QStringLiteral("Interest"), StageKind::Open } }),
            StageId { 1 }, QStringLiteral("Aware"));
        const EventColumns columns
            = logOf({ QStringLiteral("Interest x"), QStringLiteral("Aware"), QStringLiteral("x INTEREST Aware") });
        const JourneyContext context = journeyContext(columns, plan);
        const auto figures = *stepFigures(columns, context);
        QCOMPARE(figures.size(), std::size_t(2));
        QCOMPARE(figures[0].cases, 3);
        QCOMPARE(figures[0].place, 0.0);
        QVERIFY(context.activityStage[figures[0].activity].id == StageId { 1 });
    }

    void aLogWithoutAnyEventProposesNothing() { QVERIFY(proposed({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(StepFiguresTest)
#include "step_figures_test.moc"
