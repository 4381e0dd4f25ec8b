// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_loader.h"

#include "core/base/name_key.h"
#include "core/base/record_id.h"
#include "core/facts/event_coder.h"
#include "core/facts/journey_name.h"
#include "core/facts/moments.h"
#include "core/journeys/loading/account_events.h"
#include "core/journeys/loading/event_order.h"
#include "core/journeys/loading/opportunity_queue.h"
#include "core/plan/stages/stage_edits.h"
#include "core/plan/stages/stage_names.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace headwater {

namespace {

/// Adds opportunities to the columns, after the events.
class OpportunityIntake
{
public:
    OpportunityIntake(
        EventColumns &columns, LoadReport &report, EventIntake &events, const OpportunityActivities &names)
        : m_columns(columns)
        , m_report(report)
        , m_events(events)
        , m_names(names)
        , m_hasOwnEvents(casesToldByEvents())
        , m_isTold(m_hasOwnEvents)
    { }

    void take(const Opportunity &opportunity)
    {
        ++m_report.opportunitiesRead;
        const QString name = nameOf(opportunity);
        if (const auto named = journeyOfName(opportunity, name))
            m_namedAlone[*named].push_back(opportunity);
        else
            place(opportunity, m_columns.caseNames.intern(name));
    }

    /// After the last one.
    void finish()
    {
        for (const auto &[journey, meant] : m_namedAlone) {
            const bool isClear = meant.size() == 1 && !m_columns.cases[journey].hasOpportunity;
            for (const Opportunity &opportunity : meant)
                place(opportunity, isClear ? journey : m_columns.caseNames.intern(nameOf(opportunity)));
        }
        m_namedAlone.clear();
    }

private:
    void place(const Opportunity &opportunity, CaseIndex journey)
    {
        if (journey >= m_columns.caseCount()) {
            m_columns.cases.emplace_back();
            m_isTold.push_back(0);
        }
        describe(m_columns.cases[journey], opportunity);
        if (opportunity.closed.isValid()
            && (opportunity.closed < opportunity.engaged
                || (opportunity.engaged.isNull() && opportunity.closed < opportunity.created)))
            m_report.note(Oddity::EndBeforeStart, placeOf(journey, opportunity));
        if (!m_isTold[journey])
            deriveEvents(journey, opportunity);
        else if (opportunity.outcome != Outcome::Open && isInFuture(opportunity.closed))
            m_report.note(Oddity::InFuture, placeOf(journey, opportunity));
        m_isTold[journey] = 1;
    }

    bool isInFuture(QDate date) const { return date.isValid() && startOfDay(date) >= m_columns.futureFrom; }

    /// The journey of a log that has no id of an opportunity, but its name, and is of the same account; without an id
    /// of any account, if the log names none.
    std::optional<CaseIndex> journeyOfName(const Opportunity &opportunity, const QString &name) const
    {
        const auto own = m_columns.caseNames.find(name);
        const bool isOfLog = own && *own < m_hasOwnEvents.size();
        if (isOfLog || opportunity.account.isEmpty() || opportunity.name.isEmpty())
            return std::nullopt;
        if (const auto whole = caseOfLog(journeyName(opportunity.account, opportunity.name)))
            return whole;
        const auto bare = caseOfLog(opportunity.name);
        if (!bare)
            return std::nullopt;
        const AccountCode account = m_columns.cases[*bare].account;
        const bool mayBe = account == unnamed ? opportunity.externalId.isEmpty()
                                              : m_columns.accounts.text(account) == opportunity.account;
        return mayBe ? bare : std::nullopt;
    }

    std::optional<CaseIndex> caseOfLog(const QString &name) const
    {
        const auto journey = m_columns.caseNames.find(name);
        const bool isOfLog = journey && *journey < m_hasOwnEvents.size() && m_hasOwnEvents[*journey] != 0;
        return isOfLog ? journey : std::nullopt;
    }

    /// By case: it has events that are more than evidence.
    std::vector<std::uint8_t> casesToldByEvents() const
    {
        QSet<QString> evidence;
        for (const QString &text : m_names.evidence)
            evidence.insert(nameKey(text));
        std::vector<std::uint8_t> isEvidence(m_columns.activities.size(), 0);
        bool hasEvidence = false;
        for (std::uint32_t activity = 0; activity < isEvidence.size() && !evidence.isEmpty(); ++activity) {
            isEvidence[activity] = evidence.contains(nameKey(m_columns.activities.text(activity)));
            hasEvidence |= isEvidence[activity] != 0;
        }
        std::vector<std::uint8_t> isTold(m_columns.caseCount(), hasEvidence ? 0 : 1);
        const std::vector<CaseRun> &runs = m_events.runs();
        for (std::size_t run = 0; run < runs.size() && hasEvidence; ++run) {
            const std::size_t end = run + 1 < runs.size() ? runs[run + 1].begin : m_columns.eventCount();
            for (std::size_t event = runs[run].begin; event < end && !isTold[runs[run].journey]; ++event)
                isTold[runs[run].journey] = isEvidence[m_columns.activity[event]] == 0;
        }
        return isTold;
    }

    static QString nameOf(const Opportunity &opportunity)
    {
        if (!opportunity.externalId.isEmpty())
            return withoutCheckLetters(opportunity.externalId);
        return journeyName(opportunity.account, opportunity.name);
    }

    void describe(CaseFacts &facts, const Opportunity &opportunity)
    {
        if (!opportunity.account.isEmpty())
            facts.account = m_columns.accounts.intern(opportunity.account);
        facts.stage = m_columns.stages.intern(opportunity.stage);
        facts.owner = m_columns.actors.intern(opportunity.owner);
        facts.reason = m_columns.reasons.intern(opportunity.reason);
        facts.product = m_columns.products.intern(opportunity.product);
        facts.outcome = opportunity.outcome;
        facts.value = opportunity.amount;
        facts.hasOpportunity = true;
    }

    static LoadReport::Place placeOf(const QString &name, const QString &activity, QDate date)
    {
        return { name, activity, date.isValid() ? startOfDay(date) : 0 };
    }
    LoadReport::Place placeOf(CaseIndex journey, const Opportunity &opportunity) const
    {
        return placeOf(m_columns.caseNames.text(journey), opportunity.stage, opportunity.closed);
    }

    /// Created, engaged, closed, each where there is a date; never before the one before.
    void deriveEvents(CaseIndex journey, const Opportunity &opportunity)
    {
        const std::int64_t before = m_report.eventsDerived;
        const ActorCode owner = m_columns.cases[journey].owner;
        qint64 last = 0;
        const auto add = [&](const QString &name, QDate date) {
            if (!date.isValid() || name.isEmpty())
                return;
            if (date.year() < 1970 || date.year() > 2105 || startOfDay(date) == 0) {
                m_report.note(Oddity::ImpossibleDate, placeOf(m_columns.caseNames.text(journey), name, date));
                return;
            }
            last = std::max(last, startOfDay(date));
            m_events.append(journey,
                { unnamed, static_cast<ActivityCode>(m_columns.activities.intern(name)), unnamed, owner, last });
            ++m_report.eventsDerived;
        };
        add(m_names.created, opportunity.created);
        add(m_names.engaged, opportunity.engaged);
        if (opportunity.outcome != Outcome::Open)
            add(opportunity.stage, opportunity.closed);
        m_columns.cases[journey].isFromDates = true;
        if (m_report.eventsDerived == before)
            m_report.note(Oddity::Undated, placeOf(journey, opportunity));
    }

    EventColumns &m_columns;
    LoadReport &m_report;
    EventIntake &m_events;
    const OpportunityActivities &m_names;
    const std::vector<std::uint8_t> m_hasOwnEvents; ///< by case of the log
    std::vector<std::uint8_t> m_isTold; ///< by case: needs no events from an opportunity any more
    std::map<CaseIndex, std::vector<Opportunity>> m_namedAlone; ///< by the journey that they may be
};

/// The moments that lie after the day of the import, whatever tells of them.
void noteFuture(const EventColumns &columns, LoadReport &report)
{
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        for (EventIndex event = columns.end(journey); event > columns.begin(journey); --event) {
            if (columns.time[event - 1] < columns.futureFrom)
                break;
            report.note(Oddity::InFuture,
                { columns.caseNames.text(journey), columns.activities.text(columns.activity[event - 1]),
                    columns.time[event - 1] });
        }
    }
}

qint64 futureFrom(QDate lastDay)
{
    return lastDay.isValid() ? startOfDay(lastDay.addDays(1)) : std::numeric_limits<qint64>::max();
}

Result<> finish(
    LoadedJourneys &loaded, EventIntake &events, const OpportunityActivities &names, const Cancellation &cancellation)
{
    placeEventsOfAccounts(loaded.columns, loaded.report, events, names.ends);
    if (loaded.columns.activities.size() > mostCodes)
        return failure(Error::Kind::InvalidInput, QStringLiteral("more than 65,535 different activities"));
    orderByCase(loaded.columns, events.takeRuns());
    HEADWATER_CHECK(orderByTime(loaded.columns, loaded.report, cancellation));
    noteFuture(loaded.columns, loaded.report);
    return {};
}

/// What the stages are called, or were, with which journeys end.
std::vector<QString> endsOf(const Plan &plan)
{
    std::vector<QString> ends;
    for (const Stage &stage : plan.stages) {
        if (stage.kind != StageKind::Open)
            ends.push_back(stage.name);
    }
    const StageNames names(plan);
    for (const Alias &alias : plan.aliases) {
        const Stage *stage = alias.column == stageAliasColumn() ? plan.stages.find(names.find(alias.seen)) : nullptr;
        if (stage && stage->kind != StageKind::Open)
            ends.push_back(alias.seen);
    }
    return ends;
}

} // namespace

OpportunityActivities opportunityActivities(const Plan &plan)
{
    std::vector<Stage> stages = stagesInOrder(plan);
    std::erase_if(stages, [](const Stage &stage) { return stage.kind != StageKind::Open; });
    OpportunityActivities names { QStringLiteral("Created"), QStringLiteral("Engaged"), {}, endsOf(plan) };
    for (const Verifier &verifier : plan.verifiers)
        names.evidence.push_back(verifier.text);
    if (!stages.empty())
        names.created = stages.front().name;
    if (stages.size() > 1)
        names.engaged = stages[1].name;
    return names;
}

Result<LoadedJourneys> loadJourneys(const FactSource &source, const OpportunityActivities &names,
    const Progress &progress, const Cancellation &cancellation)
{
    constexpr double eventsPart = 0.7; // of the time, about
    constexpr double opportunitiesPart = 0.9;
    LoadedJourneys loaded;
    loaded.columns.futureFrom = futureFrom(source.lastDay());
    EventIntake events(loaded.columns, loaded.report, [&progress](double done) {
        if (progress)
            progress(done * eventsPart);
    });
    HEADWATER_CHECK(source.visitCodedEvents(events, cancellation));
    OpportunityIntake opportunities(loaded.columns, loaded.report, events, names);
    HEADWATER_CHECK(visitReadAhead(
        source, [&opportunities](const Opportunity &opportunity) { opportunities.take(opportunity); }, cancellation));
    opportunities.finish();
    if (progress)
        progress(opportunitiesPart);
    HEADWATER_CHECK(finish(loaded, events, names, cancellation));
    if (progress)
        progress(1);
    return loaded;
}

struct EventColumnsBuilder::State {
    OpportunityActivities names;
    QDate lastDay;
    EventCoder events;
    std::vector<Opportunity> opportunities;
};

EventColumnsBuilder::EventColumnsBuilder(OpportunityActivities names, QDate lastDay)
    : m_state(std::make_unique<State>())
{
    m_state->names = std::move(names);
    m_state->lastDay = lastDay;
}
EventColumnsBuilder::EventColumnsBuilder(EventColumnsBuilder &&) noexcept = default;
EventColumnsBuilder &EventColumnsBuilder::operator=(EventColumnsBuilder &&) noexcept = default;
EventColumnsBuilder::~EventColumnsBuilder() = default;

Result<> EventColumnsBuilder::add(const Opportunity &opportunity)
{
    m_state->opportunities.push_back(opportunity);
    return {};
}

Result<> EventColumnsBuilder::add(const JourneyEvent &event)
{
    m_state->events.add(event);
    return {};
}

Result<> EventColumnsBuilder::add(const EmploymentSpell &) { return {}; }

Result<LoadedJourneys> EventColumnsBuilder::build(const Progress &progress, const Cancellation &cancellation)
{
    const State state = std::exchange(*m_state, State { m_state->names, m_state->lastDay, {}, {} });
    LoadedJourneys loaded;
    loaded.columns.futureFrom = futureFrom(state.lastDay);
    EventIntake events(loaded.columns, loaded.report, progress);
    HEADWATER_CHECK(state.events.handTo(events));
    OpportunityIntake opportunities(loaded.columns, loaded.report, events, state.names);
    for (const Opportunity &opportunity : state.opportunities)
        opportunities.take(opportunity);
    opportunities.finish();
    HEADWATER_CHECK(finish(loaded, events, state.names, cancellation));
    return loaded;
}

} // namespace headwater
