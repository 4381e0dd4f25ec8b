// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/journeys/event_columns.h"
#include "core/journeys/loading/load_report.h"

#include <optional>

namespace headwater {

class PlanDocument;
struct Workspace;

/// The journeys of the open plan as columns, read in the background when somebody first wants them and again when an
/// import comes or goes. Whoever looks at journeys shares these.
class JourneyFacts : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Unloaded, ///< nobody has asked for journeys yet
        Loading,
        Ready, ///< columns() are those of the plan
        Stopped, ///< the user cancelled the loading
        Failed, ///< see error()
    };

    explicit JourneyFacts(PlanDocument &document, QObject *parent = nullptr);

    /// Loads if nothing has been loaded or the last loading was stopped or failed.
    void load();
    void cancelLoading();

    State state() const { return m_state; }
    /// The last ones that were read; null until then.
    const SharedColumns &columns() const { return m_columns; }
    const LoadReport &report() const { return m_report; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    /// Of the loading, 0..1.
    void progressed(double share);

private:
    struct Loaded {
        SharedColumns columns;
        LoadReport report;
    };

    void follow(const Workspace &before, const Workspace &after);
    void startLoading();
    void receive(Result<Loaded> loaded, quint64 revision);
    void setState(State state);

    PlanDocument &m_document;
    State m_state = State::Unloaded;
    SharedColumns m_columns;
    LoadReport m_report;
    std::optional<Error> m_error;
    quint64 m_revision = 0; ///< counts what was asked; answers to anything older are dropped
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
