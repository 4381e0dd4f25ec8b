// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacancies_model.h"

#include "core/document/plan_document.h"
#include "core/journeys/journey_context.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/space.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace headwater {

namespace {

struct TurnoverQuestion {
    Plan plan;
    std::shared_ptr<const FactSource> facts;
    SharedColumns columns; ///< may be null
};

Result<SharedTurnover> turnoverOf(const TurnoverQuestion &question, const Cancellation &cancellation)
{
    auto view = std::make_shared<TurnoverView>();
    view->plan = question.plan;
    view->columns = question.columns;
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
    for (const SeatOutlook &seat : view->forecast.seats) {
        if (!seat.leaves.isValid()) // else it is open already
            chances.push_back(seat.within(view->forecast.quarters.size()));
    }
    view->expected = overdispersed(chances, view->forecast.overdispersion);
    return SharedTurnover(std::move(view));
}

/// Whether people leave, and seats fall vacant, alike under both.
bool turnOverAlike(const Plan &a, const Plan &b)
{
    return haveEqual(a, b, &Plan::info, &Plan::territories, &Plan::roles, &Plan::seats, &Plan::people,
        &Plan::assignments, &Plan::assumptions);
}

/// Without work no option brings anything: what to do about it depends on what is there.
std::optional<CoverageLack> workLackOf(const CoverageView &view)
{
    for (const CoverageLack lack : lacksOf(view.plan, *view.now)) {
        if (lack == CoverageLack::Journeys || lack == CoverageLack::Efforts)
            return view.columns && view.columns->caseCount() > 0 ? lack : CoverageLack::Journeys;
    }
    return {};
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
    connect(&m_coverage, &CoverageModel::changed, this, [this] {
        m_optionsErrors.clear(); // it may go better in this one
        followCoverage();
    });
    connect(&m_coverage, &CoverageModel::stateChanged, this, &VacanciesModel::followCoverage);
    connect(&m_journeys, &JourneyFacts::stateChanged, this, &VacanciesModel::followJourneys);
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
    return m_lack || found == m_options.end() ? nullptr : &found->second;
}

const Error *VacanciesModel::optionsError(SeatId seat) const
{
    const auto found = m_optionsErrors.find(seat);
    return found == m_optionsErrors.end() ? nullptr : &found->second;
}

bool VacanciesModel::isTurnoverCurrent() const
{
    return m_turnover && !m_isTurnoverOld && m_turnover->columns == m_journeys.columns()
        && m_journeys.state() != JourneyFacts::State::Loading;
}

QDate VacanciesModel::today() const
{
    if (m_turnover)
        return m_turnover->forecast.today;
    return m_document.plan().info.begin()->startsOn.addDays(-1);
}

bool VacanciesModel::isSettling() const
{
    return m_turnoverJobs.isBusy() || (m_looked && mayCount() && isWanting(*m_looked, false));
}

void VacanciesModel::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    if (!isInSight)
        return;
    if (m_isOpenOld) {
        m_isOpenOld = false;
        m_open = vacanciesOf(m_document.plan());
        m_areOptionsOld = true; // cards show them
    }
    if (std::exchange(m_areOptionsOld, false)) {
        Q_EMIT openChanged();
        if (m_looked)
            Q_EMIT optionsChanged(m_looked->seat);
    }
    followLack();
    goOnAgain();
}

void VacanciesModel::followPlan(const Workspace &before, const Workspace &after)
{
    if (!redeployAlike(before, after)) {
        for (auto &[seat, known] : m_options)
            known.isOutdated = true;
        m_optionsErrors.clear();
        m_areOptionsOld = !m_isInSight;
        if (m_isInSight && m_looked)
            Q_EMIT optionsChanged(m_looked->seat);
    }
    if (!turnOverAlike(before.plan(), after.plan()) || before.batches != after.batches) {
        m_isTurnoverOld = true;
        m_isOpenOld = !m_isInSight; // with ten thousand seats that is too much for nobody
        if (m_isInSight) {
            m_open = vacanciesOf(after.plan());
            countTurnover();
            Q_EMIT openChanged();
        }
    }
    followCoverage();
}

void VacanciesModel::followCoverage()
{
    if (!m_coverage.isViewCurrent())
        stopCounting();
    followLack();
    goOn();
}

void VacanciesModel::followLack()
{
    if (!m_isInSight || !m_coverage.isViewCurrent() || !m_coverage.view())
        return;
    const std::optional<CoverageLack> lack = workLackOf(*m_coverage.view());
    if (lack == m_lack)
        return;
    m_lack = lack;
    Q_EMIT openChanged();
    if (m_looked)
        Q_EMIT optionsChanged(m_looked->seat);
}

/// They say what day is today.
void VacanciesModel::followJourneys()
{
    if (m_isInSight && m_journeys.state() == JourneyFacts::State::Ready)
        countTurnover();
}

void VacanciesModel::countTurnover()
{
    m_counting.cancel();
    TurnoverQuestion question { m_document.plan(), std::shared_ptr<const FactSource>(m_document.facts()),
        m_journeys.columns() };
    m_counting = m_turnoverJobs.start<SharedTurnover>(
        ++m_asked, std::move(question),
        [](const TurnoverQuestion &asked, const Cancellation &cancellation, const Progress &) {
            return turnoverOf(asked, cancellation);
        },
        [this](Result<SharedTurnover> answer, quint64 asked) {
            if (asked != m_asked)
                return;
            m_turnoverError = answer ? std::nullopt : std::optional(answer.error());
            m_isTurnoverOld = !answer;
            if (answer)
                m_turnover = *std::move(answer);
            else
                m_turnover.reset(); // what was expected of an earlier plan would be taken for that of this one
            Q_EMIT turnoverChanged();
            Q_EMIT busyChanged();
        });
    Q_EMIT busyChanged();
}

void VacanciesModel::look(const Vacancy &vacancy)
{
    const bool isOther = !m_looked || !isSameVacancy(*m_looked, vacancy);
    m_looked = vacancy;
    if (isOther && m_isStopped)
        goOnAgain();
    else
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

void VacanciesModel::goOnAgain()
{
    m_isStopped = false;
    m_optionsErrors.clear();
    if (!isTurnoverCurrent())
        countTurnover();
    goOn();
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
    return m_isInSight && !m_isStopped && !m_lack && m_coverage.isViewCurrent() && m_coverage.view();
}

bool VacanciesModel::isWanting(const Vacancy &vacancy, bool inFull) const
{
    if (m_optionsErrors.contains(vacancy.seat))
        return false;
    const KnownOptions *known = options(vacancy.seat);
    return !known || known->isOutdated || known->coverage != m_coverage.view()
        || !isSameVacancy(known->found.vacancy, vacancy) || (inFull && !known->found.isRefined);
}

/// First the one that is looked at, quickly and then in full; then the best of the others.
void VacanciesModel::goOn()
{
    if (!mayCount())
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
    const quint64 job = m_job;
    const auto tell = [this, job](const KnownOptions &soFar) {
        QMetaObject::invokeMethod(this, [this, job, soFar] {
            if (job == m_job)
                take(soFar);
        });
    };
    m_running = m_jobs.start<KnownOptions, Wish>(job, Wish { vacancy, m_coverage.view(), inFull, m_valuing, tell },
        &VacanciesModel::counted, [this, seat = vacancy.seat](Result<KnownOptions> answer, quint64 number) {
            if (number == m_job)
                receive(std::move(answer), seat);
        });
    Q_EMIT busyChanged();
}

Result<KnownOptions> VacanciesModel::counted(
    const Wish &wish, const Cancellation &cancellation, const Progress &progress)
{
    Valuing &valuing = *wish.valuing;
    const CoverageView &view = *wish.coverage;
    if (valuing.coverage != wish.coverage) {
        valuing.valuer = std::make_unique<OptionValuer>(
            view.plan, std::shared_ptr<const QuarterVisits>(view.expected, &view.expected->visits), *view.now);
        valuing.coverage = wish.coverage;
    }
    KnownOptions known;
    known.coverage = wish.coverage;
    HEADWATER_TRY(known.found, valuing.valuer->ranked(wish.vacancy, cancellation));
    if (!wish.inFull)
        return known;
    known.behind = leftBehind(view.plan, *view.now, wish.vacancy.seat);
    wish.tell(known);
    const auto tellMore = [&wish, soFar = known](const VacancyOptions &found) mutable {
        soFar.found = found;
        wish.tell(soFar);
    };
    HEADWATER_TRY(known.found, valuing.valuer->refined(known.found, cancellation, progress, tellMore));
    return known;
}

void VacanciesModel::receive(Result<KnownOptions> answer, SeatId seat)
{
    m_started.reset();
    if (answer)
        take(*std::move(answer));
    else if (answer.error().kind != Error::Kind::Cancelled) {
        m_optionsErrors.insert_or_assign(seat, answer.error());
        Q_EMIT optionsChanged(seat);
    }
    goOn();
    Q_EMIT busyChanged();
}

void VacanciesModel::take(KnownOptions known)
{
    const SeatId seat = known.found.vacancy.seat;
    m_options.insert_or_assign(seat, std::move(known));
    Q_EMIT optionsChanged(seat);
}

} // namespace headwater
