// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/lacks.h"
#include "core/jobs/jobs.h"
#include "core/redeployment/option_valuer.h"
#include "core/turnover/survival_groups.h"
#include "core/turnover/vacancy_forecast.h"
#include "ui/plan/coverage/coverage_view.h"

#include <unordered_map>

namespace headwater {

class CoverageModel;
class JourneyFacts;
class PlanDocument;
struct PlanContext;
struct Workspace;

/// What is known of people who leave. A value made in a job; never changed afterwards.
struct TurnoverView {
    Plan plan;
    TurnoverHistory history;
    std::vector<SurvivalGroup> survival;
    TurnoverHazards hazards;
    VacancyForecast forecast;
    CountDistribution expected; ///< how many more fall vacant in its quarters than are known to
    SharedColumns columns; ///< which say what day is today; may be null
};
using SharedTurnover = std::shared_ptr<const TurnoverView>;

/// What could become of a vacancy, as far as it is known.
struct KnownOptions {
    VacancyOptions found;
    SharedCoverage coverage; ///< what they were counted in
    std::optional<LeftBehind> behind; ///< known where somebody looked
    bool isOutdated = false; ///< from before the last change
};

/// Whether the same seats are vacant in both as they are shown, and the same becomes of them.
bool redeployAlike(const Workspace &a, const Workspace &b);

/// Keeps the vacancies of the shown plan, who is expected to leave, and what could become of each seat: in the
/// background, on snapshots, anew with every change. The seat that somebody looks at comes first.
class VacanciesModel : public QObject
{
    Q_OBJECT

public:
    explicit VacanciesModel(const PlanContext &context, QObject *parent = nullptr);

    /// As the plan is now.
    const std::vector<Vacancy> &open() const { return m_open; }
    /// Who may leave, as of the plan or of one a moment ago; null until that is known.
    const SharedTurnover &turnover() const { return m_turnover; }
    const std::optional<Error> &turnoverError() const { return m_turnoverError; }
    /// It is that of the plan and the journeys as they are now.
    bool isTurnoverCurrent() const;
    /// Seats of a quarter of the forecast, most likely first; of those that are known to leave none. Without who holds
    /// them, see withLeavers().
    std::vector<Vacancy> expected(std::size_t quarter) const;
    /// Null: not known yet, or nothing brings anything.
    const KnownOptions *options(SeatId seat) const;
    /// Null: they could be counted, or it was not tried yet.
    const Error *optionsError(SeatId seat) const;
    /// Why nothing brings anything: no work is expected (Journeys, Efforts). None where that is not known yet.
    const std::optional<CoverageLack> &lack() const { return m_lack; }
    /// The day that waiting is counted to: the last that anything is known of.
    QDate today() const;

    /// Nothing is counted until somebody looks.
    void setInSight(bool isInSight);
    /// Counts its options first, and in full.
    void look(const Vacancy &vacancy);
    /// Their best option stands on their cards: counted when there is time.
    void wish(std::vector<Vacancy> vacancies);
    void cancel();
    bool isStopped() const { return m_isStopped; }
    /// What was cancelled or has failed.
    void goOnAgain();
    bool isRefreshing() const { return m_jobs.isBusy() || m_turnoverJobs.isBusy(); }
    bool isCountingTurnover() const { return m_turnoverJobs.isBusy(); }
    /// What somebody looks at is not there yet; ranges, and cards that nobody chose, may follow.
    bool isSettling() const;

Q_SIGNALS:
    void openChanged();
    void turnoverChanged();
    void optionsChanged(headwater::SeatId seat);
    void busyChanged();

private:
    /// The worker's own, made anew for another coverage.
    struct Valuing {
        SharedCoverage coverage;
        std::unique_ptr<OptionValuer> valuer;
    };
    /// What a job counts.
    struct Wish {
        Vacancy vacancy;
        SharedCoverage coverage;
        bool inFull;
        std::shared_ptr<Valuing> valuing;
        std::function<void(const KnownOptions &)> tell;
    };
    void followPlan(const Workspace &before, const Workspace &after);
    void followCoverage();
    void followJourneys();
    void followLack();
    void countTurnover();
    void goOn();
    bool isWanting(const Vacancy &vacancy, bool inFull) const;
    bool mayCount() const;
    void stopCounting();
    void start(const Vacancy &vacancy, bool inFull);
    static Result<KnownOptions> counted(const Wish &wish, const Cancellation &cancellation, const Progress &progress);
    void receive(Result<KnownOptions> answer, SeatId seat);
    void take(KnownOptions known);

    PlanDocument &m_document;
    JourneyFacts &m_journeys;
    CoverageModel &m_coverage;
    bool m_isInSight = false;
    std::vector<Vacancy> m_open;
    bool m_isOpenOld = false; ///< there were changes while nobody looked
    bool m_areOptionsOld = false; ///< likewise
    std::optional<CoverageLack> m_lack;
    SharedTurnover m_turnover;
    bool m_isTurnoverOld = true;
    std::optional<Error> m_turnoverError;
    std::unordered_map<SeatId, Error> m_optionsErrors;
    std::unordered_map<SeatId, KnownOptions> m_options;
    std::optional<Vacancy> m_looked;
    std::vector<Vacancy> m_wished;
    std::shared_ptr<Valuing> m_valuing = std::make_shared<Valuing>();
    Cancellation m_counting;
    Cancellation m_running;
    quint64 m_asked = 0; ///< counts what turnover was asked
    std::optional<Vacancy> m_started; ///< whose options are on their way,
    bool m_startedInFull = false; ///< how far,
    SharedCoverage m_startedIn; ///< and of which plan
    quint64 m_job = 0; ///< counts what was started of options
    bool m_isStopped = false; ///< by the user, until they look again
    Jobs m_turnoverJobs { 1 };
    Jobs m_jobs { 1 };
};

} // namespace headwater
