// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/journeys/loading/load_report.h"
#include "ui/journeys/journeys_view.h"

#include <optional>

namespace headwater {

class PlanDocument;
struct Workspace;

/// Keeps the journeys of a plan: loads its facts in the background when they are first wanted and again when an
/// import comes or goes, and makes a new view when filter, level or what the plan says about the log changes.
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

    explicit JourneysModel(PlanDocument &document, QObject *parent = nullptr);

    /// Loads if nothing has been loaded or the last loading was stopped or failed.
    void load();
    void cancelLoading();

    State state() const { return m_state; }
    bool isRefreshing() const { return m_state == State::Loading || m_isComputing; }
    /// What is shown now; null until something has been loaded.
    const SharedJourneys &view() const { return m_view; }
    const LoadReport &report() const { return m_report; }
    const std::optional<Error> &error() const { return m_error; }

    const JourneyFilter &filter() const { return m_filter; }
    void setFilter(JourneyFilter filter);
    void addCondition(JourneyCondition condition);
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
    struct Loaded {
        SharedColumns columns;
        LoadReport report;
    };

    void follow(const Workspace &before, const Workspace &after);
    void startLoading();
    void receiveLoaded(Result<Loaded> loaded, quint64 revision);
    void compute();
    void receiveView(Result<SharedJourneys> view, quint64 revision);
    void setState(State state);
    /// The columns are in memory and nobody is reading others or stopped it.
    bool mayCompute() const { return m_columns && m_state != State::Loading && m_state != State::Stopped; }

    PlanDocument &m_document;
    State m_state = State::Unloaded;
    bool m_isComputing = false;
    SharedColumns m_columns;
    LoadReport m_report;
    std::optional<Error> m_error;
    SharedJourneys m_view;
    JourneyFilter m_filter;
    JourneyLevel m_level = JourneyLevel::Stages;
    quint64 m_revision = 0; ///< counts what was asked; answers to anything older are dropped
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
