// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacancies_model.h"

#include "core/document/plan_document.h"
#include "core/journeys/journey_context.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/space.h"

#include <algorithm>
#include <unordered_set>

namespace headwater {

namespace {

struct TurnoverQuestion {
    Plan plan;
    std::shared_ptr<const FactSource> facts;
    SharedColumns columns; ///< may be null
    quint64 revision = 0;
};

Result<SharedTurnover> turnoverOf(const TurnoverQuestion &question, const Cancellation &cancellation)
{
    auto view = std::make_shared<TurnoverView>();
    view->plan = question.plan;
    view->revision = question.revision;
    QDate lastEvent;
    if (question.columns && question.columns->caseCount() > 0) {
        const qint64 at = lastEventAt(*question.columns, journeyContext(*question.columns, question.plan));
        lastEvent = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
    }
    HEADWATER_TRY(view->history, turnoverHistory(question.plan, *question.facts, lastEvent, cancellation));
    if (!view->history.today.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("the plan does not say on which day it begins"));
    view->survival = survivalGroups(question.plan, view->history);
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, QStringLiteral("turnover"));
    view->hazards = hazardsOf(question.plan, view->history);
    view->forecast = vacancyForecast(question.plan, view->hazards, view->history.today);
    std::vector<double> chances;
    for (const SeatOutlook &seat : view->forecast.seats)
        chances.push_back(seat.within(view->forecast.quarters.size()));
    view->expected = overdispersed(chances, view->forecast.overdispersion);
    return SharedTurnover(std::move(view));
}

/// Whether people leave, and seats fall vacant, alike under both.
bool turnOverAlike(const Plan &a, const Plan &b)
{
    return haveEqual(a, b, &Plan::info, &Plan::territories, &Plan::roles, &Plan::seats, &Plan::people,
        &Plan::assignments, &Plan::assumptions);
}

bool isSameVacancy(const Vacancy &a, const Vacancy &b) { return a.seat == b.seat && a.since == b.since; }

} // namespace

bool redeployAlike(const Workspace &a, const Workspace &b)
{
    return a.shown == b.shown && a.batches == b.batches && coverAlike(a.plan(), b.plan())
        && turnOverAlike(a.plan(), b.plan());
}

VacanciesModel::VacanciesModel(const PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_document(context.document)
    , m_journeys(context.journeys)
    , m_coverage(context.coverage)
    , m_open(vacanciesOf(context.document.plan()))
{
    connect(&m_document, &PlanDocument::changed, this, &VacanciesModel::followPlan);
    connect(&m_coverage, &CoverageModel::changed, this, &VacanciesModel::followCoverage);
    connect(&m_coverage, &CoverageModel::stateChanged, this, &VacanciesModel::followCoverage);
    connect(&m_journeys, &JourneyFacts::stateChanged, this, [this] {
        if (m_isInSight && m_journeys.state() == JourneyFacts::State::Ready)
            countTurnover();
    });
}

std::vector<Vacancy> VacanciesModel::expected(std::size_t quarter) const
{
    std::vector<Vacancy> vacancies;
    if (!m_turnover || quarter >= m_turnover->forecast.quarters.size())
        return vacancies;
    const Plan &plan = m_document.plan();
    const QDate from = m_turnover->forecast.quarters[quarter].from;
    std::unordered_set<SeatId> open;
    for (const Vacancy &vacancy : m_open)
        open.insert(vacancy.seat);
    for (const SeatOutlook &seat : m_turnover->forecast.seats) {
        const bool isThere = plan.seats.contains(seat.seat) && !open.contains(seat.seat);
        if (isThere && !seat.leaves.isValid() && seat.probability[quarter] > 0)
            vacancies.push_back({ seat.seat, from, {}, seat.probability[quarter] });
    }
    std::ranges::stable_sort(vacancies, std::ranges::greater {}, &Vacancy::probability);
    return vacancies;
}

const KnownOptions *VacanciesModel::options(SeatId seat) const
{
    const auto found = m_options.find(seat);
    return found == m_options.end() ? nullptr : &found->second;
}

QDate VacanciesModel::today() const
{
    if (m_turnover)
        return m_turnover->forecast.today;
    return m_document.plan().info.begin()->startsOn.addDays(-1);
}

bool VacanciesModel::isSettling() const
{
    return m_turnoverJobs.isBusy() || (m_looked && mayCount() && !m_optionsError && isWanting(*m_looked, false));
}

void VacanciesModel::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    if (!isInSight)
        return;
    m_isStopped = false;
    if (!m_turnover || m_turnover->revision != m_document.revision())
        countTurnover();
    goOn();
}

void VacanciesModel::followPlan(const Workspace &before, const Workspace &after)
{
    if (!redeployAlike(before, after)) {
        for (auto &[seat, known] : m_options)
            known.isOutdated = true;
        m_optionsError.reset();
        if (m_looked)
            Q_EMIT optionsChanged(m_looked->seat);
    }
    if (!turnOverAlike(before.plan(), after.plan()) || before.batches != after.batches) {
        m_open = vacanciesOf(after.plan());
        if (m_isInSight)
            countTurnover();
        Q_EMIT openChanged();
    }
    followCoverage();
}

void VacanciesModel::followCoverage()
{
    if (!m_coverage.isViewCurrent())
        stopCounting();
    goOn();
}

void VacanciesModel::countTurnover()
{
    m_counting.cancel();
    TurnoverQuestion question { m_document.plan(), std::shared_ptr<const FactSource>(m_document.facts()),
        m_journeys.columns(), m_document.revision() };
    m_counting = m_turnoverJobs.start<SharedTurnover>(
        ++m_asked, std::move(question),
        [](const TurnoverQuestion &asked, const Cancellation &cancellation, const Progress &) {
            return turnoverOf(asked, cancellation);
        },
        [this](Result<SharedTurnover> answer, quint64 asked) {
            if (asked != m_asked)
                return;
            m_turnoverError = answer ? std::nullopt : std::optional(answer.error());
            if (answer)
                m_turnover = *std::move(answer);
            Q_EMIT turnoverChanged();
            Q_EMIT busyChanged();
        });
    Q_EMIT busyChanged();
}

void VacanciesModel::look(const Vacancy &vacancy)
{
    m_looked = vacancy;
    m_isStopped = false;
    m_optionsError.reset();
    goOn();
}

void VacanciesModel::wish(std::vector<Vacancy> vacancies)
{
    m_wished = std::move(vacancies);
    goOn();
}

void VacanciesModel::cancel()
{
    m_isStopped = true;
    stopCounting();
    m_counting.cancel();
    ++m_asked;
    Q_EMIT busyChanged();
}

void VacanciesModel::stopCounting()
{
    m_running.cancel();
    m_started.reset();
    ++m_job;
}

bool VacanciesModel::mayCount() const
{
    return m_isInSight && !m_isStopped && m_coverage.isViewCurrent() && m_coverage.view();
}

bool VacanciesModel::isWanting(const Vacancy &vacancy, bool inFull) const
{
    const KnownOptions *known = options(vacancy.seat);
    return !known || known->isOutdated || known->coverage != m_coverage.view()
        || !isSameVacancy(known->found.vacancy, vacancy) || (inFull && !known->found.isRefined);
}

/// First the one that is looked at, quickly and then in full; then the best of the others.
void VacanciesModel::goOn()
{
    if (!mayCount() || m_optionsError)
        return;
    if (m_looked && isWanting(*m_looked, true)) {
        start(*m_looked, true);
        return;
    }
    for (const Vacancy &vacancy : m_wished) {
        if (isWanting(vacancy, false)) {
            start(vacancy, false);
            return;
        }
    }
}

void VacanciesModel::start(const Vacancy &vacancy, bool inFull)
{
    if (m_started && isSameVacancy(*m_started, vacancy) && m_startedInFull == inFull
        && m_startedIn == m_coverage.view())
        return; // on its way
    stopCounting();
    m_started = vacancy;
    m_startedInFull = inFull;
    m_startedIn = m_coverage.view();
    struct Wish {
        Vacancy vacancy;
        SharedCoverage coverage;
        bool inFull;
        std::shared_ptr<Valuing> valuing;
        std::function<void(const VacancyOptions &)> tell;
    };
    const quint64 job = m_job;
    const SharedCoverage coverage = m_coverage.view();
    const auto tell = [this, job, coverage](const VacancyOptions &soFar) {
        QMetaObject::invokeMethod(this, [this, job, coverage, soFar] {
            if (job == m_job)
                take(soFar, coverage);
        });
    };
    m_running = m_jobs.start<VacancyOptions, Wish>(
        job, Wish { vacancy, coverage, inFull, m_valuing, tell },
        [](const Wish &wish, const Cancellation &cancellation, const Progress &progress) -> Result<VacancyOptions> {
            Valuing &valuing = *wish.valuing;
            if (valuing.coverage != wish.coverage) {
                const CoverageView &view = *wish.coverage;
                valuing.valuer = std::make_unique<OptionValuer>(
                    view.plan, std::shared_ptr<const QuarterVisits>(view.expected, &view.expected->visits), *view.now);
                valuing.coverage = wish.coverage;
            }
            HEADWATER_TRY(VacancyOptions ranked, valuing.valuer->ranked(wish.vacancy, cancellation));
            if (!wish.inFull)
                return ranked;
            wish.tell(ranked);
            return valuing.valuer->refined(std::move(ranked), cancellation, progress, wish.tell);
        },
        [this, coverage](Result<VacancyOptions> answer, quint64 number) {
            if (number == m_job)
                receive(std::move(answer), coverage);
        });
    Q_EMIT busyChanged();
}

void VacanciesModel::receive(Result<VacancyOptions> answer, const SharedCoverage &coverage)
{
    m_started.reset();
    if (answer)
        take(*std::move(answer), coverage);
    else if (answer.error().kind != Error::Kind::Cancelled) {
        m_optionsError = answer.error();
        Q_EMIT optionsChanged(m_looked ? m_looked->seat : SeatId());
    }
    goOn();
    Q_EMIT busyChanged();
}

void VacanciesModel::take(VacancyOptions found, const SharedCoverage &coverage)
{
    const SeatId seat = found.vacancy.seat;
    m_options[seat] = { std::move(found), coverage, false };
    Q_EMIT optionsChanged(seat);
}

} // namespace headwater
