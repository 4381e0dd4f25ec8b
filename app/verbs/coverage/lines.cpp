// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/coverage/lines.h"

#include "app/verbs/coverage/names.h"
#include "app/verbs/words.h"
#include "core/coverage/lacks.h"

namespace headwater {

namespace {

constexpr std::size_t linesTold = 10;

QString wholeHours(Minutes minutes) { return QString::number(minutes.inHours(), 'f', 0); }
QString amount(Money money) { return QString::number(money.inUnits(), 'f', 0); }

QString sentenceFor(CoverageLack lack)
{
    switch (lack) {
    case CoverageLack::Efforts:
        return QStringLiteral(
            "No work is expected: the plan does not say what the visits of journeys ask of people (in "
            "the window: Journeys, Work).");
    case CoverageLack::Journeys:
        return QStringLiteral("No work is expected: no journey goes through a stage for which the plan has work "
                              "(headwater import PLAN LOG brings journeys).");
    case CoverageLack::Seats: return QStringLiteral("The plan has no seats (headwater import PLAN FILE brings them).");
    case CoverageLack::Hours:
        return QStringLiteral(
            "No seat has hours in the quarter: roles need hours a year, seats somebody who sits there.");
    }
    Q_UNREACHABLE();
}

/// The first of a list by margin, or none.
template <typename Worth, typename Row, typename Id>
void describeLever(const QString &title, const std::vector<Worth> &worths, const CowTable<Row> &rows, Id Worth::*id,
    Terminal &terminal)
{
    constexpr std::size_t leversTold = 3;
    if (!worths.empty())
        terminal.say(title);
    for (std::size_t i = 0; i < std::min(leversTold, worths.size()); ++i)
        terminal.say(QStringLiteral("%1  %2 (%3 h)")
                         .arg(amount(worths[i].margin).rightJustified(10), nameOf(rows, worths[i].*id),
                             wholeHours(worths[i].hours)));
}

void describeLevers(const Plan &plan, const LeverWorths &levers, Terminal &terminal)
{
    describeLever(QStringLiteral("\nOne more point of self-serve would bring, by task (hours of work it saves):"),
        levers.selfServe, plan.tasks, &SelfServeWorth::task, terminal);
    describeLever(QStringLiteral("\nA month less ramp would bring, by role (hours of seats it gives):"), levers.ramp,
        plan.roles, &RampWorth::role, terminal);
}

void describeContacts(const CoverageFindings &findings, Terminal &terminal)
{
    const RelationMeasures &relations = findings.measures.relations;
    terminal.say(
        QStringLiteral("\n%1 seats and %2 accounts know each other in %3 pairs; %4 accounts hang on one seat, %5 "
                       "on none")
            .arg(relations.seats)
            .arg(relations.accounts)
            .arg(relations.pairs)
            .arg(relations.singleSeat.size())
            .arg(relations.unknown.size()));
    terminal.say(QStringLiteral("A journey is handed from role to role %1 times on its planned way")
                     .arg(findings.measures.handovers.perJourney, 0, 'f', 2));
    const Overlap &overlap = findings.measures.overlap;
    terminal.say(QStringLiteral("A customer that anybody knows has %1 seats on average; %2 have seats of both kinds")
                     .arg(overlap.seatsPerAccount(), 0, 'f', 1)
                     .arg(overlap.ofBothKinds));
    if (findings.stability)
        terminal.say(QStringLiteral("%1 of the customers keep who looks after them in the baseline")
                         .arg(percent(findings.stability->share())));
}

/// Whose absence would be felt most, and who is absent.
void describeWeakPoints(const Plan &plan, const GraphMeasures &measures, Terminal &terminal)
{
    constexpr std::size_t pointsTold = 3;
    for (std::size_t i = 0; i < std::min(pointsTold, measures.singlePoints.size()); ++i) {
        const SinglePoint &point = measures.singlePoints[i];
        terminal.say(QStringLiteral("Only %1 does %2 in %3: %4 h hang on it")
                         .arg(seatName(plan, point.seat), nameOf(plan.tasks, point.task),
                             nameOf(plan.territories, point.territory), wholeHours(point.needed)));
    }
    Minutes lost;
    for (const VacantHours &vacancy : measures.vacancies)
        lost = lost + vacancy.lost;
    if (lost.count > 0)
        terminal.say(QStringLiteral("%1 vacant seats lose %2 h in the quarter")
                         .arg(measures.vacancies.size())
                         .arg(wholeHours(lost)));
}

/// The largest parts of the margin.
template <typename Parts, typename Rows>
void describeParts(const QString &title, const Parts &parts, const Rows &rows, Terminal &terminal)
{
    constexpr std::size_t partsTold = 5;
    using Entry = typename Parts::value_type;
    std::vector<const Entry *> ordered;
    for (const Entry &entry : parts)
        ordered.push_back(&entry);
    std::ranges::stable_sort(ordered, std::ranges::greater {}, [](const Entry *entry) { return entry->second.margin; });
    ordered.resize(std::min(partsTold, ordered.size()));
    terminal.say(title);
    for (const Entry *entry : ordered) {
        const auto &[id, part] = *entry;
        const QString name = nameOf(rows, id);
        terminal.say(QStringLiteral("%1  %2 (%3 more if all of its work were done)")
                         .arg(amount(part.margin).rightJustified(10),
                             name.isEmpty() ? QStringLiteral("not known") : name, amount(part.undone)));
    }
}

void describeMargins(const Plan &plan, const MarginParts &parts, Terminal &terminal)
{
    describeParts(
        QStringLiteral("\nMargin by territory, largest first:"), parts.territories, plan.territories, terminal);
    describeParts(QStringLiteral("Margin by segment:"), parts.segments, plan.segments, terminal);
    describeParts(QStringLiteral("Margin by the stage whose work brings it (%1 would come without any work):")
                      .arg(amount(parts.withoutWork)),
        parts.stages, plan.stages, terminal);
}

/// Whose hours limit what is done.
void describeCuts(const Plan &plan, const Coverage &coverage, Terminal &terminal)
{
    if (!coverage.bottlenecks.empty())
        terminal.say(
            QStringLiteral("\nBottlenecks (seats all full, with work that nobody else could take from them):"));
    for (std::size_t i = 0; i < std::min(linesTold, coverage.bottlenecks.size()); ++i) {
        const Bottleneck &cut = coverage.bottlenecks[i];
        const QString seats = cut.seats.size() == 1 ? seatName(plan, cut.seats.front())
                                                    : QStringLiteral("%1 seats").arg(cut.seats.size());
        const QString territory = nameOf(plan.territories, cut.territory);
        terminal.say(QStringLiteral("%1 of %2 h missing  %3, %4, most of it %5")
                         .arg(wholeHours(cut.missing).rightJustified(8), wholeHours(cut.needed).rightJustified(5),
                             seats, territory.isEmpty() ? QStringLiteral("several territories") : territory,
                             nameOf(plan.tasks, cut.tasks.front())));
    }
}

/// Where the assumptions have ranges.
void describeRange(const CoverageFindings &findings, Terminal &terminal)
{
    const CoverageRange &range = findings.range;
    if (range.lowMargin == range.highMargin && range.lowShare == range.highShare)
        return;
    terminal.say(
        QStringLiteral("By the ranges of the assumptions: margin %1 to %2, %3 to %4 covered, %5 to %6 gaps")
            .arg(amount(range.lowMargin), amount(range.highMargin), percent(range.lowShare), percent(range.highShare))
            .arg(range.fewestGaps)
            .arg(range.mostGaps));
}

} // namespace

void describeCoverage(const CoverageFindings &findings, Terminal &terminal)
{
    const Plan &plan = findings.scenario->plan;
    const Coverage &coverage = findings.coverage;
    QString line = QStringLiteral("%1, %2: %3 hours of work, %4 hours of seats, %5 hours served")
                       .arg(findings.scenario->name, quarterName(coverage.quarter), wholeHours(coverage.demand),
                           wholeHours(coverage.capacity), wholeHours(coverage.served));
    if (coverage.share())
        line += QStringLiteral(": %1 covered").arg(percent(coverage.share()));
    terminal.say(line);
    for (const CoverageLack lack : lacksOf(plan, coverage))
        terminal.say(sentenceFor(lack));
    terminal.say(QStringLiteral("Expected margin of the journeys that begin: %1").arg(amount(coverage.margin)));
    if (const AskingJourneys &journeys = findings.journeys; journeys.withoutWork >= 0.05)
        terminal.say(
            QStringLiteral("%1 of %2 of them ask for no work: the plan lays none out for their segment, or their "
                           "customers have none")
                .arg(journeys.withoutWork, 0, 'f', 1)
                .arg(journeys.all, 0, 'f', 1));
    describeRange(findings, terminal);
    if (findings.baseline)
        terminal.say(QStringLiteral("Baseline: %1 covered, margin %2")
                         .arg(percent(findings.baseline->share()), amount(findings.baseline->margin)));
    if (coverage.demand.count == 0)
        return;
    terminal.say(coverage.gaps.empty()
            ? QStringLiteral("\nNo gaps: of every task at least %1 is done.").arg(percent(gapBelow))
            : QStringLiteral("\nLargest of %1 gaps (tasks of which less than %2 is done):")
                  .arg(coverage.gaps.size())
                  .arg(percent(gapBelow)));
    for (std::size_t i = 0; i < std::min(linesTold, coverage.gaps.size()); ++i) {
        const Gap &gap = coverage.gaps[i];
        const QString territory = nameOf(plan.territories, gap.territory);
        terminal.say(QStringLiteral("%1 of %2 h missing  %3, %4: worth %5")
                         .arg(wholeHours(gap.missing).rightJustified(8), wholeHours(gap.needed).rightJustified(5),
                             territory.isEmpty() ? QStringLiteral("no territory") : territory,
                             nameOf(plan.tasks, gap.task), amount(gap.worth)));
    }
    describeCuts(plan, coverage, terminal);
    if (!coverage.worth.empty())
        terminal.say(QStringLiteral("\nOne more seat would bring, in the quarter:"));
    for (std::size_t i = 0; i < std::min(linesTold, coverage.worth.size()); ++i) {
        const HeadWorth &worth = coverage.worth[i];
        terminal.say(QStringLiteral("%1  %2, %3")
                         .arg(amount(worth.perHead).rightJustified(10), nameOf(plan.roles, worth.role),
                             nameOf(plan.territories, worth.territory)));
    }
    describeMargins(plan, findings.margins, terminal);
    describeLevers(plan, findings.levers, terminal);
    describeContacts(findings, terminal);
    describeWeakPoints(plan, findings.measures, terminal);
    terminal.say(QStringLiteral("Workload: coefficient of variation %1, %2 of the seats more than %3 off the mean")
                     .arg(coverage.workload.cv, 0, 'f', 2)
                     .arg(percent(coverage.workload.outsideBand), percent(coverage.workload.band)));
}

} // namespace headwater
