// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/journeys_view.h"
#include "ui/plan/coverage/journey_facts.h"

#include <optional>

namespace headwater {

class PlanDocument;
struct Workspace;

/// Keeps what the pages on journeys show: makes a new view when the journeys of the plan, filter, level or what the
/// plan says about the log change.
class JourneysModel : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Unloaded, ///< nobody has asked for journeys yet
        Loading,
        Ready, ///< view() is there; a newer one may be on its way, see isRefreshing()
        Stopped, ///< the user cancelled the loading
        Failed, ///< see error()
    };

    JourneysModel(PlanDocument &document, JourneyFacts &journeys, QObject *parent = nullptr);

    /// Loads if nothing has been loaded or the last loading was stopped or failed.
    void load();
    void cancelLoading();

    State state() const { return m_state; }
    bool isRefreshing() const { return m_state == State::Loading || m_isComputing; }
    /// What is shown now; null until something has been loaded.
    const SharedJourneys &view() const { return m_view; }
    const LoadReport &report() const { return m_journeys.report(); }
    const std::optional<Error> &error() const { return m_error; }

    const JourneyFilter &filter() const { return m_filter; }
    void setFilter(JourneyFilter filter);
    /// Narrows: only what also meets this.
    void addCondition(JourneyCondition condition);
    /// One more chip, as withChip() understands it.
    void addChip(const JourneyCondition &condition);
    void removeCondition(std::size_t index);
    JourneyLevel level() const { return m_level; }
    void setLevel(JourneyLevel level);

Q_SIGNALS:
    /// view() is another one.
    void changed();
    void stateChanged();
    /// Of the loading, 0..1.
    void progressed(double share);
    /// The filter was set; its view comes with changed().
    void filterChanged();

private:
    void followFacts();
    void followPlan(const Workspace &before, const Workspace &after);
    void compute();
    void stopComputing();
    void receive(Result<SharedJourneys> view, quint64 revision);
    void setState(State state);
    /// The columns are in memory and nobody is reading others or stopped it.
    bool mayCompute() const;

    PlanDocument &m_document;
    JourneyFacts &m_journeys;
    State m_state = State::Unloaded;
    bool m_isComputing = false;
    std::optional<Error> m_error;
    SharedJourneys m_view;
    JourneyFilter m_filter;
    JourneyLevel m_level = JourneyLevel::Stages;
    quint64 m_revision = 0; ///< counts what was asked; answers to anything older are dropped
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
