// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/findings.h"

#include "core/coverage/expected_visits.h"
#include "core/coverage/lacks.h"
#include "core/facts/moments.h"
#include "core/proposals/agreement.h"
#include "core/redeployment/options/option_costs.h"
#include "core/turnover/history.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace headwater {

namespace {

/// With more places each range takes minutes.
constexpr std::size_t placesWithRanges = 2'000;
constexpr int quartersOfCosts = 8;
constexpr int quartersOfGlide = 8;

using SharedVisits = std::shared_ptr<const ExpectedVisits>;

struct ProposalGround {
    const ProposalQuestion &question;
    SharedVisits observedVisits; ///< what the baseline expects
    Coverage observed;
};

Result<SharedVisits> visitsOf(const Plan &plan, const EventColumns &columns, const std::optional<Period> &quarter,
    const Cancellation &cancellation)
{
    HEADWATER_TRY(
        ExpectedVisits expected, expectedVisits(columns, journeyContext(columns, plan), plan, quarter, cancellation));
    return std::make_shared<const ExpectedVisits>(std::move(expected));
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

/// The plan's coverage and what follows from it. Of the baseline, and of what it expects, nothing is counted twice.
Result<> coverSide(ProposalSide &side, const Plan &plan, const ProposalGround &ground, const Cancellation &cancellation)
{
    const ProposalQuestion &question = ground.question;
    SharedVisits expected = ground.observedVisits;
    if (!expectTheSame(plan, question.baseline)) {
        HEADWATER_TRY(expected, visitsOf(plan, *question.columns, question.quarter, cancellation));
    }
    Coverage coverage = ground.observed;
    if (!(plan == question.baseline)) {
        CoverageOptions options = CoverageOptions::besides(ground.observed);
        options.withWorth = false;
        HEADWATER_TRY(coverage, coverageOf(plan, expected->visits, expected->quarter, options, cancellation));
    }
    if (expected->visits.places.size() <= placesWithRanges) {
        HEADWATER_TRY(side.range, coverageRange(plan, expected->visits, coverage, cancellation));
    }
    side.singlePoints = singlePointsOf(plan, coverage);
    side.handovers = plannedHandovers(plan, expected->visits, coverage);
    side.coverage = std::move(coverage);
    return {};
}

Result<> coverBoth(ProposalFindings &findings, const ProposalQuestion &question, const Cancellation &cancellation,
    const Progress &progress)
{
    if (!question.columns)
        return {};
    ProposalGround ground { question, {}, {} };
    HEADWATER_TRY(
        ground.observedVisits, visitsOf(question.baseline, *question.columns, question.quarter, cancellation));
    CoverageOptions options;
    options.withWorth = false;
    HEADWATER_TRY(ground.observed,
        coverageOf(
            question.baseline, ground.observedVisits->visits, ground.observedVisits->quarter, options, cancellation));
    findings.quarter = ground.observed.quarter;
    progress(0.25);
    if (ground.observed.demand.count <= 0)
        return {};
    HEADWATER_CHECK(coverSide(findings.before, question.before, ground, cancellation));
    progress(0.5);
    HEADWATER_CHECK(coverSide(findings.after, question.after, ground, cancellation));
    return {};
}

Result<std::optional<GlidePath>> glideTo(
    const ProposalFindings &findings, const ProposalQuestion &question, const Cancellation &cancellation)
{
    const Plan &plan = question.before;
    if (!question.facts || plan == question.after)
        return std::nullopt;
    QDate lastEvent;
    if (question.columns && question.columns->eventCount() > 0)
        lastEvent
            = QDate(1970, 1, 1)
                  .addDays(lastEventAt(*question.columns, journeyContext(*question.columns, plan)) / millisecondsInDay);
    HEADWATER_TRY(const TurnoverHistory history, turnoverHistory(plan, *question.facts, lastEvent, cancellation));
    const VacancyForecast forecast = vacancyForecast(plan, hazardsOf(plan, history), history.today, quartersOfGlide);
    GlideQuestion glide;
    glide.gainPerQuarter = findings.marginChange();
    glide.perMove = Money::of(assumptionOr(plan, assumed::costOfRelocation, assumed::usualRelocation));
    HEADWATER_TRY(GlidePath path, glidePath(plan, question.after, forecast, glide, cancellation));
    return std::optional<GlidePath>(std::move(path));
}

int orderOfTable(const QString &table)
{
    static const QStringList order { QStringLiteral("seat"), QStringLiteral("role"), QStringLiteral("territory"),
        QStringLiteral("assignment"), QStringLiteral("person"), QStringLiteral("account") };
    const auto place = order.indexOf(table);
    return static_cast<int>(place < 0 ? order.size() : place);
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

/// As it may be told.
Result<std::vector<ProposedChange>> proposedChanges(
    const ProposalFindings &findings, const ProposalQuestion &question, const Cancellation &cancellation)
{
    constexpr std::size_t changesBetweenLooks = 1024;
    std::vector<Change> list = changeList(findings.before.plan, findings.after.plan);
    std::stable_sort(list.begin(), list.end(), [](const Change &a, const Change &b) {
        const int placeA = orderOfTable(a.table);
        const int placeB = orderOfTable(b.table);
        return std::tie(placeA, a.table, a.action, a.name) < std::tie(placeB, b.table, b.action, b.name);
    });
    const auto agreed = agreedChanges(question);
    std::vector<ProposedChange> changes;
    changes.reserve(list.size());
    for (Change &change : list) {
        if (changes.size() % changesBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        ChangeOrigin origin = question.originOf ? question.originOf(change) : ChangeOrigin();
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

Result<ProposalFindings> proposalFindings(
    const ProposalQuestion &question, const Cancellation &cancellation, const Progress &progress)
{
    const Progress report = progress ? progress : [](double) {};
    ProposalFindings findings;
    findings.redaction = question.redaction;
    findings.withheld = Withheld(question.before, question.after, question.redaction);
    findings.before.figures = figuresOf(question.before);
    findings.after.figures = figuresOf(question.after);
    findings.seats = seatCounts(question.before, question.after);
    findings.stability = stabilityOf(question.before, question.after);
    findings.costs = costQuarters(question.before, question.after, quartersOfCosts);
    HEADWATER_CHECK(coverBoth(findings, question, cancellation, report));
    report(0.8);
    HEADWATER_TRY(findings.glide, glideTo(findings, question, cancellation));
    findings.before.plan = findings.withheld.redacted(question.before);
    findings.after.plan = findings.withheld.redacted(question.after);
    findings.moves = movesTold(findings, question);
    findings.oneOff = oneOffCosts(question.before, question.after, findings.moves.people);
    HEADWATER_TRY(findings.changes, proposedChanges(findings, question, cancellation));
    if (question.redaction.pay)
        withoutPay(findings);
    report(1);
    return findings;
}

} // namespace headwater
