// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/history_way.h"
#include "core/document/plan_document.h"
#include "core/document/touched_rows.h"
#include "core/storage/plan_file.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace headwater {

/// The steps of a document and the workspaces between them. states[i] is what i steps lead to; the newest
/// are in memory, older ones are rebuilt from the patches in the file. What of it still has to be written
/// is known here, when it is written is the document's business.
class History
{
public:
    struct Limits {
        std::size_t steps = 100'000;
        std::size_t bytesInMemory = std::size_t(128) << 20;
        std::int64_t bytesInFile = std::int64_t(64) << 20;
    };

    explicit History(Workspace initial);
    /// As the file tells it; workspaces beside the current one are rebuilt when they are needed.
    explicit History(const StoredPlan &stored);

    const std::vector<Step> &steps() const { return m_steps; }
    std::size_t position() const { return m_position; }

    /// The newest step, made in scenario `from.shown`. Steps that were undone are dropped.
    void push(Step step, const QString &mergeKey, const Workspace &from, const Workspace &to, QByteArray patch);
    /// True when a step with this key, made in that scenario, would replace the newest one.
    bool mergesInto(const QString &mergeKey, ScenarioId scenario) const;
    /// What the newest step started from, if it is still in memory.
    const Workspace *beforeNewest() const;
    /// The newest step leads elsewhere now; or to where it began, then it goes.
    void replaceNewest(Step step, const Workspace &to, QByteArray patch);
    void dropNewest();
    /// An import of today may need this: forget that the newest step could be replaced.
    void closeNewest();
    /// Why that step was made, in other words than so far; it cannot be replaced any more.
    void setReason(std::size_t step, const QString &reason);

    /// From here to there, in the order in which they are gone.
    std::vector<HistoryLeg> legsTo(std::size_t position) const;
    /// Goes along legs from here, each with what it reaches.
    void goAlong(const std::vector<HistoryLeg> &legs);

    /// Which rows the step changed; read from the file where it is no longer in memory, and remembered.
    const TouchedRows &rowsTouchedBy(std::size_t step, PatchReader &file) const;

    /// The applied steps of which rowsTouchedBy() would still have to find that out.
    std::vector<UntracedStep> untracedSteps() const;
    void remember(const TracedRows &traced);

    /// What the file lacks or has too much, and which step is applied last here. From then on it counts as
    /// being written, until it is known whether that went well; the history may go on changing meanwhile.
    void startStoring(PlanFile::Change &change);
    void finishStoring(bool isStored);

    void setLimits(const Limits &limits) { m_limits = limits; }

private:
    enum class Place : std::uint8_t { Pending, BeingWritten, InFile, MemoryOnly };
    struct Entry {
        std::int64_t id = 0; ///< in the file; counts up along the history
        QString mergeKey;
        ScenarioId shownBefore;
        ScenarioId shownAfter;
        Place place = Place::Pending;
        QByteArray patch; ///< only until it is in the file
        std::int64_t patchBytes = 0;
        std::size_t stateBytes = 0; ///< what keeping the workspace before it costs beside the one after it
        mutable std::optional<TouchedRows> touched {}; ///< once somebody asked

        bool hasPatch() const { return place == Place::Pending || place == Place::BeingWritten; }
    };
    /// What steps that are in the file, or on their way into it, have come to since.
    struct Corrections {
        std::vector<std::int64_t> dropped;
        std::vector<std::pair<std::int64_t, QString>> reasons;
    };

    HistoryLeg legBack(std::size_t position) const;
    HistoryLeg legOn(std::size_t position) const;
    void go(const HistoryLeg &leg);
    Result<TouchedRows> findRowsTouchedBy(std::size_t step, PatchReader &file) const;
    void dropTail();
    void dropFront(std::size_t count);
    void dropFromFile(Entry &entry);
    void keepWithinLimits();
    void keepFileWithinLimits();
    std::size_t forgetFarBack();
    void forgetFarAhead(std::size_t bytes);

    std::vector<Step> m_steps;
    std::vector<Entry> m_entries; ///< one per step
    std::vector<std::optional<Workspace>> m_states; ///< one more than steps
    std::size_t m_position = 0;
    std::int64_t m_lastId = 0;
    Corrections m_corrections;
    Corrections m_correctionsBeingWritten;
    Limits m_limits;
};

} // namespace headwater
