// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/coverage/coverage_keeper.h"
#include "ui/plan/coverage/journey_facts.h"

#include <QTimer>

#include <chrono>

namespace headwater {

/// Keeps the coverage of the shown scenario and of the baseline: in the background, on snapshots, anew with every
/// change that coverage can feel. First come the sums; then the rest, where somebody looks at it; and when nothing has
/// changed for a while, both as exact as from nothing, and at last their ranges. What is old stays until what is new is
/// there.
class CoverageModel : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Unloaded, ///< nobody has asked for coverage yet
        Loading, ///< the journeys are being read, or there is no figure yet
        Ready, ///< view() and glance() are there; newer ones may be on their way
        Stopped, ///< the user cancelled
        Failed, ///< see error()
    };

    CoverageModel(PlanDocument &document, JourneyFacts &journeys, QObject *parent = nullptr);

    /// Begins, with the journeys if nobody has read them yet; again after it was stopped or failed.
    void load();
    void cancel();

    State state() const { return m_state; }
    /// Of the plan as it is now, if isGlanceCurrent(), and so for the view.
    const std::optional<CoverageGlance> &glance() const { return m_glance; }
    const SharedCoverage &view() const { return m_view; }
    bool isGlanceCurrent() const { return m_state == State::Ready && m_glanceOf == m_asked; }
    bool isViewCurrent() const { return m_state == State::Ready && m_viewOf == m_asked; }
    /// What the ranges of the assumptions make of the shown plan; none until that is counted, nor of the baseline
    /// beside it.
    std::optional<CoverageRange> rangeOf(bool isBaselineBeside) const;
    /// Something that somebody looks at is not that of the plan as it is now.
    bool isRefreshing() const;
    /// Both are of the plan as it is now and as exact as from nothing.
    bool isSettled() const { return isGlanceCurrent() && isViewCurrent() && m_glance->isSettled; }
    /// Why there is nothing: NotFound where the forecast does not reach the quarter.
    const std::optional<Error> &error() const { return m_error; }

    /// None: the first one that the forecast reaches.
    const std::optional<Period> &quarter() const { return m_quarter; }
    void setQuarter(const std::optional<Period> &quarter);
    /// How far a workload may be off the mean, relative.
    double band() const { return m_band; }
    void setBand(double band);
    /// What somebody looks at and so follows each change at once: the sums always, the view, and what one more seat
    /// would bring, which takes longest, in the plan or in its baseline, too.
    enum class Sight : std::uint8_t { Glance, View, Worth, BothWorths };
    void setSight(Sight sight);
    /// Once, for somebody who looks at what a figure comes from; changed() tells when it is there.
    void bringViewUpToDate();
    bool isCountingWorth() const { return m_depth == Depth::Worth; }
    /// Something is on its way, or will be when nothing has changed for a while.
    bool isBusy() const { return m_depth != Depth::None || m_settling.isActive(); }
    /// How long nothing must have changed before the way is forgotten.
    void setPatience(std::chrono::milliseconds patience) { m_settling.setInterval(patience); }

Q_SIGNALS:
    /// view() is another one.
    void changed();
    /// state() is, or glance(), or whether they are current.
    void stateChanged();

private:
    /// How far the worker goes, from what is quick to what takes long.
    enum class Depth : std::uint8_t { None, Glance, View, Settled, Range, Worth };
    struct Answer {
        std::optional<CoverageGlance> glance;
        SharedCoverage view; ///< null: not asked for
    };

    void followFacts();
    void followPlan(const Workspace &before, const Workspace &after);
    /// Something differs that coverage feels.
    void ask();
    /// What is wanted next of the plan as it is.
    void goOn();
    void start(Depth depth);
    void startWhenIdle();
    void stop();
    void receive(Result<Answer> answer, quint64 job);
    void receiveFailure(const Error &error, Depth depth);
    bool lacksView() const { return (m_sight != Sight::Glance || m_isViewWanted) && !isViewCurrent(); }
    bool lacksWorth() const;
    bool looksAtWorth() const { return m_sight == Sight::Worth || m_sight == Sight::BothWorths; }
    bool mayCompute() const;
    void setState(State state);

    PlanDocument &m_document;
    JourneyFacts &m_journeys;
    State m_state = State::Unloaded;
    Depth m_depth = Depth::None; ///< of what is on its way
    Sight m_sight = Sight::Glance;
    bool m_isViewWanted = false; ///< once, whatever the sight
    std::optional<CoverageGlance> m_glance;
    SharedCoverage m_view;
    std::optional<Error> m_error;
    std::optional<Period> m_quarter;
    double m_band = 0.2; // our default, not a standard
    quint64 m_job = 0; ///< counts what was started; answers of anything older are dropped
    quint64 m_asked = 1; ///< counts what the plan was asked
    quint64 m_glanceOf = 0; ///< what was asked when it came
    quint64 m_viewOf = 0;
    quint64 m_noMoreOf = 0; ///< what was asked when it could not be settled, or its range not be known
    QTimer m_settling;
    std::shared_ptr<CoverageKeeper> m_keeper = std::make_shared<CoverageKeeper>(); ///< the worker's own
    Cancellation m_running;
    Jobs m_jobs { 1 }; ///< one at a time: none waits for the keeper
};

} // namespace headwater
