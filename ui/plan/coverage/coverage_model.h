// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/coverage/coverage_view.h"
#include "ui/plan/coverage/journey_facts.h"

namespace headwater {

/// Keeps the coverage of the shown scenario and of the baseline: in the background, on snapshots, anew with every
/// change that coverage can feel. The old figures stay until the new ones are there.
class CoverageModel : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Unloaded, ///< nobody has asked for coverage yet
        Loading, ///< the journeys are being read, or there is no figure yet
        Ready, ///< view() is there; a newer one may be on its way, see isRefreshing()
        Stopped, ///< the user cancelled
        Failed, ///< see error()
    };

    CoverageModel(PlanDocument &document, JourneyFacts &journeys, QObject *parent = nullptr);

    /// Begins, with the journeys if nobody has read them yet; again after it was stopped or failed.
    void load();
    void cancel();

    State state() const { return m_state; }
    /// view() is not that of the plan as it is now.
    bool isRefreshing() const { return m_state == State::Loading || m_isComputing; }
    const SharedCoverage &view() const { return m_view; }
    const std::optional<Error> &error() const { return m_error; }

    /// None: the first one that the forecast reaches.
    const std::optional<Period> &quarter() const { return m_quarter; }
    void setQuarter(const std::optional<Period> &quarter);
    /// How far a workload may be off the mean, relative.
    double band() const { return m_band; }
    void setBand(double band);
    /// Somebody looks at what one more seat would bring, or no longer does: it takes longer than the rest.
    void setWantsWorth(bool wants);
    bool isCountingWorth() const { return m_isCountingWorth; }

Q_SIGNALS:
    /// view() is another one.
    void changed();
    /// state() or isRefreshing() is.
    void stateChanged();

private:
    void followFacts();
    void followPlan(const Workspace &before, const Workspace &after);
    void compute(bool withWorth = false);
    void countWorthIfWanted();
    void receive(Result<SharedCoverage> view, quint64 revision);
    bool mayCompute() const;
    void setState(State state);

    PlanDocument &m_document;
    JourneyFacts &m_journeys;
    State m_state = State::Unloaded;
    bool m_isComputing = false;
    bool m_wantsWorth = false;
    bool m_isCountingWorth = false;
    SharedCoverage m_view;
    std::optional<Error> m_error;
    std::optional<Period> m_quarter;
    double m_band = 0.2; // our default, not a standard
    quint64 m_revision = 0; ///< counts what was asked; answers to anything older are dropped
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
