// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/findings.h"

#include "core/coverage/expected_visits.h"
#include "core/coverage/lacks.h"
#include "core/proposals/agreement.h"
#include "core/proposals/natural_turnover.h"
#include "core/redeployment/options/option_costs.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace headwater {

namespace {

/// With more places each range takes minutes, and each further quarter seconds.
constexpr std::size_t placesWithRanges = 2'000;
constexpr int quartersOfCosts = 8;
constexpr int quartersOfGlide = 8;
constexpr int quartersAhead = 4; ///< that the forecast reaches

using SharedForecast = std::shared_ptr<const JourneyForecast>;

/// What both are held against, quarter by quarter.
struct ObservedQuarter {
    ExpectedVisits expected;
    Coverage coverage; ///< of the baseline
};

/// The baseline and what journeys lead to expect under it; of it nothing is counted twice.
struct ProposalGround {
    const ProposalQuestion &question;
    const Cancellation &cancellation;
    SharedForecast forecast;
    std::vector<ObservedQuarter> quarters; ///< the one that is asked for first

    Result<> observe(const std::optional<Period> &quarter);
};

CoverageOptions withoutWorth(CoverageOptions options)
{
    options.withWorth = false;
    return options;
}

Result<SharedForecast> forecastUnder(const Plan &plan, const EventColumns &columns, const Cancellation &cancellation)
{
    HEADWATER_TRY(
        JourneyForecast forecast, journeyForecast(columns, journeyContext(columns, plan), plan, cancellation));
    return std::make_shared<const JourneyForecast>(std::move(forecast));
}

Result<> ProposalGround::observe(const std::optional<Period> &quarter)
{
    const Plan &plan = question.baseline;
    HEADWATER_TRY(ExpectedVisits expected, expectedVisits(*forecast, plan, quarter));
    HEADWATER_TRY(
        Coverage coverage, coverageOf(plan, expected.visits, expected.quarter, withoutWorth({}), cancellation));
    quarters.push_back({ std::move(expected), std::move(coverage) });
    return {};
}

/// Whether both read the journeys alike, as far as is quickly seen: they differ in who works where, not in what the
/// customers are.
bool expectTheSame(const Plan &a, const Plan &b)
{
    bool alike = expectAlike(a, b) && a.segments == b.segments && a.stages == b.stages && a.aliases == b.aliases
        && a.territories == b.territories;
    CowTable<Account>::visitDifferences(a.accounts, b.accounts, [&alike](const Account *was, const Account *is) {
        alike = alike && was && is && was->name == is->name && was->externalId == is->externalId
            && was->territory == is->territory && was->segment == is->segment;
    });
    return alike;
}

/// One of the two plans on its way through the quarters.
class SideCoverage
{
public:
    SideCoverage(const Plan &plan, const ProposalGround &ground)
        : m_plan(plan)
        , m_ground(ground)
        , m_isBaseline(plan == ground.question.baseline)
    { }

    /// What journeys lead to expect under this plan; made once.
    Result<> begin()
    {
        m_forecast = m_ground.forecast;
        if (m_isBaseline || expectTheSame(m_plan, m_ground.question.baseline))
            return {};
        HEADWATER_TRY(m_forecast, forecastUnder(m_plan, *m_ground.question.columns, m_ground.cancellation));
        return {};
    }

    Result<Coverage> of(const ObservedQuarter &observed, ExpectedVisits &expected) const
    {
        expected = observed.expected;
        if (m_isBaseline)
            return observed.coverage;
        const bool isExpectedAlike = m_forecast == m_ground.forecast && expectAlike(m_plan, m_ground.question.baseline);
        if (!isExpectedAlike) {
            HEADWATER_TRY(expected, expectedVisits(*m_forecast, m_plan, observed.expected.quarter));
        }
        return coverageOf(m_plan, expected.visits, expected.quarter,
            withoutWorth(CoverageOptions::besides(observed.coverage)), m_ground.cancellation);
    }

private:
    const Plan &m_plan;
    const ProposalGround &m_ground;
    bool m_isBaseline;
    SharedForecast m_forecast;
};

/// The plan's coverage of the quarter and what follows from it.
Result<> fillSide(ProposalSide &side, const Plan &plan, const ProposalGround &ground, const SideCoverage &covering)
{
    ExpectedVisits expected;
    HEADWATER_TRY(Coverage coverage, covering.of(ground.quarters.front(), expected));
    if (expected.visits.places.size() <= placesWithRanges) {
        HEADWATER_TRY(side.range, coverageRange(plan, expected.visits, coverage, ground.cancellation));
    }
    side.singlePoints = singlePointsOf(plan, coverage);
    side.handovers = plannedHandovers(plan, expected.visits, coverage);
    side.coverage = std::move(coverage);
    return {};
}

/// The other quarters' margins, and the order of time in all of them.
Result<> fillMargins(ProposalFindings &findings, ProposalGround &ground, const SideCoverage &before,
    const SideCoverage &after, const Progress &progress)
{
    const auto add = [&findings](const Period &quarter, Money was, Money is) {
        findings.margins.push_back({ quarter, was, was + marginChange(is, was) });
    };
    add(findings.quarter, findings.before.coverage->margin, findings.after.coverage->margin);
    const bool isLarge = ground.quarters.front().expected.visits.places.size() > placesWithRanges;
    for (int ahead = 0; ahead < quartersAhead && !isLarge && !ground.forecast->isEmpty(); ++ahead) {
        const Period quarter = quarterHolding(ground.forecast->quarters.begins(ahead));
        if (quarter == findings.quarter)
            continue;
        HEADWATER_CHECK(ground.observe(quarter));
        ExpectedVisits expected;
        HEADWATER_TRY(const Coverage was, before.of(ground.quarters.back(), expected));
        HEADWATER_TRY(const Coverage is, after.of(ground.quarters.back(), expected));
        add(quarter, was.margin, is.margin);
        ground.quarters.pop_back();
        progress(static_cast<double>(ahead + 1) / quartersAhead);
    }
    std::ranges::sort(findings.margins, {}, [](const MarginQuarter &one) { return one.quarter.first; });
    return {};
}

Result<> coverBoth(ProposalFindings &findings, const ProposalQuestion &question, const Cancellation &cancellation,
    const Progress &progress)
{
    if (!question.columns)
        return {};
    ProposalGround ground { question, cancellation, {}, {} };
    HEADWATER_TRY(ground.forecast, forecastUnder(question.baseline, *question.columns, cancellation));
    HEADWATER_CHECK(ground.observe(question.quarter));
    findings.quarter = ground.quarters.front().expected.quarter;
    progress(0.25);
    if (ground.quarters.front().coverage.demand.count <= 0)
        return {};
    SideCoverage before(question.before, ground);
    SideCoverage after(question.after, ground);
    HEADWATER_CHECK(before.begin());
    HEADWATER_CHECK(fillSide(findings.before, question.before, ground, before));
    progress(0.4);
    HEADWATER_CHECK(after.begin());
    HEADWATER_CHECK(fillSide(findings.after, question.after, ground, after));
    progress(0.55);
    return fillMargins(findings, ground, before, after, [&progress](double done) { progress(0.55 + done * 0.25); });
}

Result<std::optional<GlidePath>> glideTo(
    const ProposalFindings &findings, const ProposalQuestion &question, const Cancellation &cancellation)
{
    const Plan &plan = question.before;
    if (!question.facts || plan == question.after)
        return std::nullopt;
    HEADWATER_TRY(const std::optional<VacancyForecast> forecast,
        naturalTurnover(plan, *question.facts, question.columns.get(), quartersOfGlide, cancellation));
    if (!forecast)
        return std::nullopt;
    GlideQuestion glide;
    glide.gainPerQuarter = findings.meanGain();
    glide.perMove = Money::of(assumptionOr(plan, assumed::costOfRelocation, assumed::usualRelocation));
    HEADWATER_TRY(GlidePath path, glidePath(plan, question.after, *forecast, glide, cancellation));
    return std::optional<GlidePath>(std::move(path));
}

WhoMoves movesTold(const ProposalFindings &findings, const ProposalQuestion &question)
{
    const Plan &before = findings.before.plan;
    const Plan &after = findings.after.plan;
    if (!question.columns)
        return whoMoves(before, after);
    const EventColumns &columns = *question.columns;
    const JourneysByAccount open = openJourneysOf(columns, journeyContext(columns, question.baseline));
    return whoMoves(before, after, &open);
}

/// What is agreed is agreed against the baseline; by row.
std::map<std::pair<QString, std::int64_t>, AcceptedChange> agreedChanges(const ProposalQuestion &question)
{
    std::map<std::pair<QString, std::int64_t>, AcceptedChange> agreed;
    if (question.after.acceptedChanges.empty() || !(question.before == question.baseline))
        return agreed;
    const Agreements agreements(question.after);
    for (const Change &change : changeList(question.before, question.after)) {
        if (auto known = agreements.on(change))
            agreed.emplace(std::pair(change.table, change.id), *std::move(known));
    }
    return agreed;
}

std::map<QString, ChangeCounts> countsByTable(std::span<const Change> changes)
{
    std::map<QString, ChangeCounts> counts;
    while (!changes.empty()) { // they come table by table
        const QString &table = changes.front().table;
        const auto end = std::ranges::find_if(changes, [&](const Change &change) { return change.table != table; });
        const auto size = static_cast<std::size_t>(end - changes.begin());
        counts.emplace(table, countsOf(changes.first(size)));
        changes = changes.subspan(size);
    }
    return counts;
}

/// A row that is one seat or one person tells of fewer people than any group has; so does whose seat an account has.
void leaveOutSingles(std::vector<Change> &list)
{
    static const QStringList singles { QStringLiteral("seat"), QStringLiteral("person"), QStringLiteral("assignment"),
        QStringLiteral("curve_opinion") };
    std::erase_if(list, [](Change &change) {
        std::erase_if(change.columns,
            [](const Change::ColumnChange &column) { return column.column == QLatin1StringView("owners"); });
        return singles.contains(change.table) || change.columns.empty();
    });
}

/// As it may be told.
Result<std::vector<ProposedChange>> proposedChanges(
    ProposalFindings &findings, const ProposalQuestion &question, const Cancellation &cancellation)
{
    constexpr std::size_t changesBetweenLooks = 1024;
    std::vector<Change> list = changeList(findings.before.plan, findings.after.plan);
    findings.changeCounts = countsByTable(list);
    findings.rowsChanged = static_cast<std::int64_t>(list.size());
    findings.areAlike = list.empty() && changeList(question.before, question.after).empty();
    const bool isGrouped = question.redaction.hidesSmallGroups();
    if (isGrouped)
        leaveOutSingles(list);
    sortForReading(list);
    const auto agreed = agreedChanges(question);
    // Why something is done is told of somebody, too: "Ann's seat moves because she asked for it".
    std::vector<ChangeOrigin> origins;
    if (question.originsOf && !isGrouped)
        origins = question.originsOf(list);
    origins.resize(list.size());
    std::vector<ProposedChange> changes;
    changes.reserve(list.size());
    for (Change &change : list) {
        if (changes.size() % changesBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        ChangeOrigin origin = std::move(origins[changes.size()]);
        origin.step = findings.withheld.cleaned(origin.step);
        origin.reason = findings.withheld.cleaned(origin.reason);
        const auto known = agreed.find({ change.table, change.id });
        const bool isAgreed = known != agreed.end();
        changes.push_back(
            { std::move(change), std::move(origin), isAgreed ? findings.withheld.cleaned(known->second.who) : QString(),
                isAgreed ? known->second.date : QDate() });
    }
    return changes;
}

std::int64_t losingCustomers(const WhoMoves &moves, const Plan &before)
{
    QSet<QString> vacant; // seats stand for themselves where nobody sits
    const auto holders = holderNames(before);
    for (const Seat &seat : before.seats) {
        if (!holders.contains(seat.id))
            vacant.insert(rowName(before, seat));
    }
    return std::ranges::count_if(moves.accounts, [&vacant](const CustomerMove &move) {
        return std::ranges::any_of(
            move.contactsLost, [&vacant](const QString &contact) { return !vacant.contains(contact); });
    });
}

void withoutPay(ProposalFindings &findings)
{
    findings.costs.clear();
    findings.before.figures.costPerYear = {};
    findings.after.figures.costPerYear = {};
}

} // namespace

Money ProposalFindings::marginChange() const
{
    if (!before.coverage || !after.coverage)
        return {};
    return headwater::marginChange(after.coverage->margin, before.coverage->margin);
}

Money ProposalFindings::marginOfAll(Money MarginQuarter::*side) const
{
    Money sum;
    for (const MarginQuarter &one : margins)
        sum += one.*side;
    return sum;
}

Money ProposalFindings::meanGain() const
{
    if (margins.empty())
        return {};
    const Money gain = marginOfAll(&MarginQuarter::after) - marginOfAll(&MarginQuarter::before);
    return Money { gain.cents / static_cast<std::int64_t>(margins.size()) };
}

std::optional<double> ProposalFindings::customersKept() const
{
    if (customers == 0)
        return {};
    return 1 - static_cast<double>(customersWhoLose) / static_cast<double>(customers);
}

Result<ProposalFindings> proposalFindings(
    const ProposalQuestion &question, const Cancellation &cancellation, const Progress &progress)
{
    const Progress report = progress ? progress : [](double) {};
    ProposalFindings findings;
    findings.redaction = question.redaction;
    std::vector<const Plan *> told { &question.after, &question.before };
    for (const Plan &other : question.others)
        told.push_back(&other);
    findings.withheld = Withheld(told, question.redaction);
    findings.before.figures = figuresOf(question.before);
    findings.after.figures = figuresOf(question.after);
    findings.seats = seatCounts(question.before, question.after);
    findings.customers = std::ranges::count_if(
        question.before.accounts, [](const Account &account) { return !account.owners.empty(); });
    findings.costs = costQuarters(question.before, question.after, quartersOfCosts);
    HEADWATER_CHECK(coverBoth(findings, question, cancellation, report));
    report(0.75);
    if (question.columns && question.columns->eventCount() > 0) {
        HEADWATER_TRY(findings.journeys,
            concernedJourneys(*question.columns, question.baseline,
                territoriesConcerned(question.before, question.after), cancellation));
    }
    report(0.8);
    HEADWATER_TRY(findings.glide, glideTo(findings, question, cancellation));
    findings.before.plan = findings.withheld.redacted(question.before);
    findings.after.plan = findings.withheld.redacted(question.after);
    findings.moves = movesTold(findings, question);
    findings.customersWhoLose = losingCustomers(findings.moves, question.before);
    findings.oneOff = oneOffCosts(question.before, question.after, findings.moves.people);
    HEADWATER_TRY(findings.changes, proposedChanges(findings, question, cancellation));
    if (question.redaction.pay)
        withoutPay(findings);
    report(1);
    return findings;
}

} // namespace headwater
