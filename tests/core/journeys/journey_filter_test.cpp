// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey_filter.h"
#include "core/journeys/stage_columns.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

/// North > Fells, Moor; account0 in Fells (segment 1), account1 in Moor (segment 2), account2 nowhere.
Plan smallPlan()
{
    Plan plan;
    auto territories = plan.territories.edit();
    const TerritoryId north
        = territories.add({ {}, {}, QStringLiteral("North"), TerritoryKind::Region, {}, {}, {}, {} });
    const TerritoryId fells
        = territories.add({ {}, {}, QStringLiteral("Fells"), TerritoryKind::Leaf, north, {}, {}, {} });
    const TerritoryId moor
        = territories.add({ {}, {}, QStringLiteral("Moor"), TerritoryKind::Leaf, north, {}, {}, {} });
    auto segments = plan.segments.edit();
    const SegmentId large = segments.add({ {}, {}, QStringLiteral("Large") });
    const SegmentId small = segments.add({ {}, {}, QStringLiteral("Small") });
    auto accounts = plan.accounts.edit();
    const auto add = [&accounts](const char *name, TerritoryId territory, SegmentId segment) {
        Account account;
        account.name = QString::fromLatin1(name);
        account.territory = territory;
        account.segment = segment;
        accounts.add(account);
    };
    add("account0", fells, large);
    add("account1", moor, small);
    return plan;
}

JourneyCondition anyCondition()
{
    const auto named = [](const char *prefix, int below) {
        return std::vector { QString::fromLatin1(prefix) + QString::number(*rc::gen::inRange(0, below)) };
    };
    switch (*rc::gen::inRange(0, 13)) {
    case 0:
        return TimeCondition { monday + *rc::gen::inRange(0, 20) * hourLength,
            monday + *rc::gen::inRange(0, 45) * hourLength,
            static_cast<TimeCondition::Which>(*rc::gen::inRange(0, 4)) };
    case 1: return SegmentCondition { { SegmentId { *rc::gen::inRange(0, 3) } } };
    case 2: return TerritoryCondition { { TerritoryId { *rc::gen::inRange(1, 4) } } };
    case 3: return ChannelCondition { named("channel", 4) };
    case 4:
        return ActivityCondition { named("a", 6), static_cast<ActivityCondition::Where>(*rc::gen::inRange(0, 3)),
            *rc::gen::arbitrary<bool>() };
    case 5: return VariantCondition { *rc::gen::inRange(0, 11) / 10.0 };
    case 6: return OutcomeCondition { { static_cast<Outcome>(*rc::gen::inRange(0, 4)) } };
    case 7: return AccountCondition { named("account", 5) };
    case 8: return ArcCondition { named("a", 5).front(), named("a", 5).front() };
    case 9: {
        const Money from = Money::ofWhole(*rc::gen::inRange(0, 6) * 100);
        return ValueCondition { from, from + Money::ofWhole(*rc::gen::inRange(0, 4) * 100) };
    }
    case 10: return CaseListCondition { { named("case", 14).front(), named("case", 14).front() } };
    case 11:
        return DealCondition { static_cast<DealCondition::Which>(*rc::gen::inRange(0, 3)),
            { *rc::gen::element(QString(), QStringLiteral("deal0"), QStringLiteral("deal1")) } };
    default: return ActorCondition { named("person", 4) };
    }
}

/// Opportunities of some of the cases of anyEvents(), some of them with an amount.
std::vector<Opportunity> anyDeals()
{
    std::vector<Opportunity> deals;
    for (int journey = 0; journey < 14; ++journey) {
        if (*rc::gen::arbitrary<bool>())
            continue;
        Opportunity &deal = deals.emplace_back();
        deal.externalId = QStringLiteral("case%1").arg(journey);
        deal.outcome = static_cast<Outcome>(*rc::gen::inRange(0, 4));
        deal.amount = Money::ofWhole(*rc::gen::inRange(0, 6) * 100);
        for (QString *text : { &deal.product, &deal.owner, &deal.reason })
            *text = *rc::gen::element(QString(), QStringLiteral("deal0"), QStringLiteral("deal1"));
    }
    return deals;
}

} // namespace

class JourneyFilterTest : public QObject
{
    Q_OBJECT

private:
    EventColumns m_columns;
    Plan m_plan = smallPlan();

    std::vector<std::uint8_t> matching(const JourneyCondition &condition) const
    {
        const JourneyContext context = journeyContext(m_columns, m_plan);
        const Variants variants = *variantsOf(m_columns);
        return matchingCases({ m_columns, context, m_plan, &variants }, { { condition } }).isIn;
    }

private Q_SLOTS:
    void whatTheOpportunitySaysIsFilteredBy()
    {
        Opportunity first;
        first.externalId = QStringLiteral("1");
        first.product = QStringLiteral("Pump");
        first.owner = QStringLiteral("Ada Stone");
        Opportunity second;
        second.externalId = QStringLiteral("2");
        second.product = QStringLiteral("Valve");
        second.outcome = Outcome::Lost;
        second.reason = QStringLiteral("Price");
        m_columns
            = loaded({ happened("1", "call", monday), happened("2", "call", monday, "Ada Stone") }, { first, second })
                  .columns;
        using Which = DealCondition::Which;
        const auto only = [this](Which which, const char *value) {
            return matching(DealCondition { which, { QString::fromLatin1(value) } });
        };
        QCOMPARE(only(Which::Product, "Pump"), (std::vector<std::uint8_t> { 1, 0 }));
        QCOMPARE(only(Which::Owner, "Ada Stone"), (std::vector<std::uint8_t> { 1, 0 })); // not who only called
        QCOMPARE(only(Which::Owner, ""), (std::vector<std::uint8_t> { 0, 1 }));
        QCOMPARE(only(Which::Reason, "Price"), (std::vector<std::uint8_t> { 0, 1 }));
        QCOMPARE(only(Which::Product, "nothing"), (std::vector<std::uint8_t> { 0, 0 }));
        JourneyFilter filter = withChip({}, DealCondition { Which::Product, { QStringLiteral("Pump") } });
        filter = withChip(filter, DealCondition { Which::Owner, { QStringLiteral("Ada Stone") } });
        QCOMPARE(filter.conditions.size(), std::size_t(2)); // of another kind: both have to hold
        filter = withChip(filter, DealCondition { Which::Product, { QStringLiteral("Valve") } });
        QCOMPARE(filter.conditions.size(), std::size_t(2)); // one more product: any of them
    }

    void init()
    {
        Opportunity deal;
        deal.externalId = QStringLiteral("3");
        deal.account = QStringLiteral("Elsewhere");
        deal.stage = QStringLiteral("Won");
        deal.outcome = Outcome::Won;
        deal.amount = Money::ofWhole(100);
        m_columns = loaded({ happened("1", "a", monday, "Ann", "web", "account0"),
                               happened("1", "b", monday + dayLength, "Bob", "phone"),
                               happened("2", "b", monday + dayLength, "", "", "account1"),
                               happened("2", "a", monday + 2 * dayLength) },
            { deal })
                        .columns;
    }

    void eachConditionTakesItsCases()
    {
        using Mask = std::vector<std::uint8_t>;
        const qint64 first = monday;
        const qint64 second = monday + dayLength;
        QCOMPARE(matching(TimeCondition { first, second, TimeCondition::Which::Started }), (Mask { 1, 0, 0 }));
        QCOMPARE(matching(TimeCondition { second, second + 1, TimeCondition::Which::Ended }), (Mask { 1, 0, 0 }));
        QCOMPARE(matching(TimeCondition { first, second + 1, TimeCondition::Which::Contained }), (Mask { 1, 0, 0 }));
        QCOMPARE(matching(TimeCondition { second, second + 1, TimeCondition::Which::Touching }), (Mask { 1, 1, 0 }));
        QCOMPARE(matching(SegmentCondition { { SegmentId { 1 } } }), (Mask { 1, 0, 0 }));
        QCOMPARE(matching(SegmentCondition { { SegmentId {} } }), (Mask { 0, 0, 1 }));
        QCOMPARE(matching(TerritoryCondition { { TerritoryId { 1 } } }), (Mask { 1, 1, 0 }));
        QCOMPARE(matching(TerritoryCondition { { TerritoryId { 3 } } }), (Mask { 0, 1, 0 }));
        QCOMPARE(matching(ChannelCondition { { QStringLiteral("web") } }), (Mask { 1, 0, 0 }));
        QCOMPARE(matching(ActivityCondition { { QStringLiteral("b") } }), (Mask { 1, 1, 0 }));
        QCOMPARE(matching(ActivityCondition { { QStringLiteral("b") }, ActivityCondition::Where::First }),
            (Mask { 0, 1, 0 }));
        QCOMPARE(matching(ActivityCondition { { QStringLiteral("b") }, ActivityCondition::Where::Last, true }),
            (Mask { 0, 1, 1 }));
        QCOMPARE(matching(OutcomeCondition { { Outcome::Won } }), (Mask { 0, 0, 1 }));
        QCOMPARE(matching(ValueCondition { Money::ofWhole(50), Money::ofWhole(100) }), (Mask { 0, 0, 1 }));
        QCOMPARE(matching(AccountCondition { { QStringLiteral("account1") } }), (Mask { 0, 1, 0 }));
        QCOMPARE(matching(ActorCondition { { QStringLiteral("Bob") } }), (Mask { 1, 0, 0 }));
        QCOMPARE(matching(ArcCondition { QStringLiteral("b"), QStringLiteral("a") }), (Mask { 0, 1, 0 }));
        QCOMPARE(matching(CaseListCondition { { QStringLiteral("2"), QStringLiteral("9") } }), (Mask { 0, 1, 0 }));
        QCOMPARE(matching(VariantCondition { 0.5 }), (Mask { 1, 0, 0 }));
        QCOMPARE(matching(VariantCondition { 1 }), (Mask { 1, 1, 0 }));
    }

    void anArcOfStagesPassesOverWhatWasRecordedBetweenThem()
    {
        Plan plan = m_plan;
        Stage stage;
        std::int64_t next = 0;
        for (const char *name : { "x", "y" }) {
            stage.id = StageId { 100 + next };
            stage.name = QString::fromLatin1(name);
            stage.position = ++next;
            plan.stages.edit().put(stage);
        }
        const EventColumns columns
            = loaded({ happened("1", "x", monday), happened("1", "call", monday + 1), happened("1", "Y", monday + 2),
                         happened("2", "x", monday), happened("2", "y", monday + 1), happened("3", "y", monday),
                         happened("3", "x", monday + 1) })
                  .columns;
        const JourneyContext context = journeyContext(columns, plan);
        const EventColumns stages = stageColumns(columns, context);
        const Variants variants = *variantsOf(columns);
        const Variants ofStages = *variantsOf(stages);
        const auto along = [&](JourneyLevel level) {
            const JourneyFilter filter { { ArcCondition { QStringLiteral("x"), QStringLiteral("y"), level } } };
            return matchingCases({ columns, context, plan, nullptr, nullptr }, filter).isIn;
        };
        QCOMPARE(along(JourneyLevel::Stages), (std::vector<std::uint8_t> { 1, 1, 0 }));
        QCOMPARE(along(JourneyLevel::Activities), (std::vector<std::uint8_t> { 0, 1, 0 }));
        const auto frequent = [&](JourneyLevel level) {
            const JourneyFilter filter { { VariantCondition { 0.6, level } } };
            return matchingCases({ columns, context, plan, &variants, &ofStages }, filter).isIn;
        };
        QCOMPARE(frequent(JourneyLevel::Stages), (std::vector<std::uint8_t> { 1, 1, 0 }));
        QVERIFY(frequent(JourneyLevel::Activities) != frequent(JourneyLevel::Stages));
    }

    void oneMoreChipOfAKindMeansAnyOfThem()
    {
        JourneyFilter filter;
        for (std::int64_t segment : { 1, 2, 1 })
            filter = withChip(filter, SegmentCondition { { SegmentId { segment } } });
        QCOMPARE(filter.conditions.size(), std::size_t(1));
        QVERIFY(filter.conditions[0] == JourneyCondition(SegmentCondition { { SegmentId { 1 }, SegmentId { 2 } } }));
        filter = withChip(filter, OutcomeCondition { { Outcome::Won } });
        filter = withChip(filter, OutcomeCondition { { Outcome::Lost } });
        QVERIFY(filter.conditions[1] == JourneyCondition(OutcomeCondition { { Outcome::Won, Outcome::Lost } }));
        filter = withChip(filter, ValueCondition { Money::ofWhole(1), Money::ofWhole(2) });
        filter = withChip(filter, ValueCondition { Money::ofWhole(5), Money::ofWhole(9) });
        QVERIFY(filter.conditions[2] == JourneyCondition(ValueCondition { Money::ofWhole(5), Money::ofWhole(9) }));
    }

    void chipsThatAJourneyCanMeetTogetherStayApart()
    {
        JourneyFilter filter;
        const ActivityCondition a { { QStringLiteral("a") } };
        const ActivityCondition b { { QStringLiteral("b") } };
        for (const ActivityCondition &condition : { a, b, a })
            filter = withChip(filter, condition);
        QCOMPARE(filter.conditions.size(), std::size_t(2));
        filter = withChip(filter, ActivityCondition { a.activities, ActivityCondition::Where::First });
        filter = withChip(filter, ActivityCondition { b.activities, ActivityCondition::Where::First });
        QCOMPARE(filter.conditions.size(), std::size_t(3));
        filter = withChip(filter, TimeCondition { 1, 2, TimeCondition::Which::Started });
        filter = withChip(filter, TimeCondition { 3, 4, TimeCondition::Which::Ended });
        QCOMPARE(filter.conditions.size(), std::size_t(5));
    }

    void conditionsCommuteAndTogetherAreWhatEachAllows()
    {
        QVERIFY(rc::check([this] {
            const EventColumns columns = loaded(anyEvents(), anyDeals()).columns;
            const JourneyContext context = journeyContext(columns, m_plan);
            const Variants variants = *variantsOf(columns);
            const FilterSubject subject { columns, context, m_plan, &variants };
            JourneyFilter filter;
            for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
                filter.conditions.push_back(anyCondition());
            const CaseMask mask = matchingCases(subject, filter);
            JourneyFilter turned = filter;
            std::ranges::reverse(turned.conditions);
            RC_ASSERT(matchingCases(subject, turned) == mask);
            CaseMask both = CaseMask::all(columns.caseCount());
            for (const JourneyCondition &condition : filter.conditions) {
                const CaseMask one = matchingCases(subject, { { condition } });
                for (std::size_t i = 0; i < both.isIn.size(); ++i)
                    both.isIn[i] = both.isIn[i] && one.isIn[i];
            }
            RC_ASSERT(both == mask);
        }));
    }
};

QTEST_GUILESS_MAIN(JourneyFilterTest)
#include "journey_filter_test.moc"
