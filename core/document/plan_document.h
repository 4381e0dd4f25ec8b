// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/facts/fact_source.h"
#include "core/plan/workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace headwater {

struct HistoryWay;
struct TouchedRows;
using TracedRows = std::vector<std::pair<std::int64_t, TouchedRows>>;

/// One entry of the history: what was done, when, in which scenario, and why.
struct Step {
    QString label;
    QString reason;
    QDateTime at; ///< UTC
    ScenarioId scenario;
};

/// Facts of one import on their way into the file. Lives on one worker thread; destroyed without finish(),
/// it leaves nothing behind.
class FactBatch : public FactSink
{
public:
    /// Makes the rows durable (still not active: that is the step's doing). Call once, last.
    virtual Result<ImportBatch> finish() = 0;
};

/// The open plan: its workspace, its history, its file, and the one way to change it. An applied step is stored
/// before apply() returns, unless it is so large that a frame would be missed, or nobody may wait for a disk: then a
/// thread writes it, and what is applied meanwhile (storage() tells).
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    enum class Storage : std::uint8_t { Stored, Storing, RetryAtNextStep };
    using Edit = std::function<Result<Plan>(Plan)>;
    using WorkspaceEdit = std::function<Result<Workspace>(Workspace)>;

    /// A new file at `path`, which must not exist; a plan without an identity is given one. Errors: Duplicate,
    /// StorageFailed.
    static Result<std::unique_ptr<PlanDocument>> create(
        const QString &path, const Workspace &initial, Clock clock = systemClock());
    /// Opens a plan; read-only (see readOnlyReason) when it is newer, in use elsewhere or write-protected.
    /// Errors: FileUnreadable, FileNotOurs.
    static Result<std::unique_ptr<PlanDocument>> open(const QString &path, Clock clock = systemClock());
    ~PlanDocument() override;

    const Workspace &workspace() const;
    const Plan &plan() const { return workspace().plan(); }
    const Plan &baselinePlan() const { return workspace().baseline().plan; }
    QString path() const;
    /// Counts up with every change; answers of background jobs carry the revision they were made from.
    quint64 revision() const;
    QDateTime now() const;

    /// Why the plan cannot be changed at all: Locked (detail: who has it), FileNewerThanApp, FileUnreadable.
    std::optional<Error> readOnlyReason() const;
    /// Planning mode: while locked, apply and undo answer Error::Kind::Locked.
    bool isLocked() const;
    void setLocked(bool locked);

    /// The door. Runs the edit on the shown scenario's plan; a refused edit changes nothing and comes back as
    /// its error; one that changes nothing makes no step. A step with the merge key of the step before
    /// replaces it (a drag, a burst of typing).
    Result<> apply(const QString &label, const QString &reason, const Edit &edit, const QString &mergeKey = {});
    /// The same for scenarios: duplicate, rename, bin, switch. A switch alone is no step, is possible while
    /// locked, and is remembered in the file; undo shows the scenario a step happened in.
    Result<> applyToWorkspace(const QString &label, const QString &reason, const WorkspaceEdit &edit);
    /// One import: the edit and the batches it belongs to become one step.
    Result<> applyImport(
        const QString &label, const Edit &edit, std::vector<ImportBatch> batches, const QString &reason = {});
    /// What a plan begins with, so that its history begins empty. Errors: Locked; InvalidInput once there is a step.
    Result<> beginWith(std::vector<ImportBatch> batches);
    /// A sink for the facts of one file, to be filled on a worker thread while no step is applied.
    Result<std::unique_ptr<FactBatch>> startFacts(const QString &fileName, const QString &kind);
    /// The facts of the batches that are active now, to be read on any thread while the document lives; of an
    /// opportunity or employment that several imports tell of, what the last one says.
    std::unique_ptr<FactSource> facts() const;

    const std::vector<Step> &steps() const; ///< oldest first
    std::size_t position() const; ///< how many of them are applied; steps()[position() - 1] is undone next
    /// Which rows steps()[step] changed (core/document/touched_rows.h); nothing when the file has lost the step.
    const TouchedRows &rowsTouchedBy(std::size_t step) const;
    /// Whether asking that of every applied step would make a frame late: then a thread finds it out (findingRows), and
    /// the document remembers it.
    bool isHistoryUnread() const;
    using FindingRows = std::function<Result<TracedRows>(const Cancellation &)>;
    FindingRows findingRows() const;
    void remember(const TracedRows &traced);
    bool canUndo() const { return position() > 0; }
    bool canRedo() const { return position() < steps().size(); }
    Result<> undo();
    Result<> redo();
    /// Undo or redo until `position` steps are applied.
    Result<> goTo(std::size_t position);
    /// Whether going there would make a frame late, as steps have to be read from the file: then a thread finds the
    /// way, and the document goes along it (goAlong).
    bool isFar(std::size_t position) const;
    using FindingWay = std::function<Result<HistoryWay>(const Cancellation &)>;
    /// For any thread, also where nothing may be changed. Errors: NotFound; of the work: as of goTo, and Cancelled.
    Result<FindingWay> findingWay(std::size_t position) const;
    /// Errors: Locked; Cancelled when the document has changed since the way was looked for.
    Result<> goAlong(const HistoryWay &way);
    /// Says why steps()[step] was made; stored like a step, but not one itself. Errors: Locked, NotFound.
    Result<> setReason(std::size_t step, const QString &reason);

    Storage storage() const;
    /// For windows: a thread writes every step while the views show it.
    void storeBehind();
    /// Stores now what is not stored yet, and waits for it; for programs without a window, and the end.
    Storage storeNow();
    /// The work of copying the whole file as it is stored, history included; for any thread. Errors: StorageFailed
    /// while the newest steps are not stored. Errors of the work: StorageFailed, Duplicate when the copy exists.
    Result<std::function<Result<>()>> copyingTo(const QString &path) const;

Q_SIGNALS:
    void changed(const headwater::Workspace &before, const headwater::Workspace &after);
    void storageChanged(headwater::PlanDocument::Storage storage);
    void lockChanged(bool locked);
    void reasonChanged(std::size_t step);

private:
    struct Private;
    explicit PlanDocument(std::unique_ptr<Private> parts);
    Result<> makeStep(const QString &label, const QString &reason, const Workspace &after, const QString &mergeKey);
    void moveTo(const Workspace &after);
    void store();
    void finishJob(quint64 number);

    std::unique_ptr<Private> d;
};

} // namespace headwater
