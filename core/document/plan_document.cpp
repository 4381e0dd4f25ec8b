// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"

#include "core/document/history.h"
#include "core/document/history_way.h"
#include "core/document/patch.h"
#include "core/document/plan_lock.h"
#include "core/document/store_job.h"
#include "core/facts/latest_facts.h"
#include "core/plan/difference.h"
#include "core/plan/edits.h"
#include "core/plan/violations.h"
#include "core/storage/fact_store.h"
#include "core/storage/plan_file.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <future>

namespace headwater {

namespace {

/// What is written within a frame, with room to spare: some twenty blocks of 128 rows, most of them partly.
constexpr std::size_t mostBytesInAFrame = std::size_t(512) << 10;

/// What is read from the history within a frame: packed rows of steps, and rows of the plan that is checked then.
constexpr std::int64_t mostPackedBytesInAFrame = 32 << 10;
constexpr std::int64_t mostRowsInAFrame = 20'000;

/// The facts of one file on their way; all of it happens on the thread that adds them.
class StoredFactBatch final : public FactBatch
{
public:
    StoredFactBatch(const QString &path, const ImportBatch &batch)
        : m_writer(path, batch)
    { }
    Result<> add(const Opportunity &opportunity) override { return m_writer.add(opportunity); }
    Result<> add(const JourneyEvent &event) override { return m_writer.add(event); }
    Result<> add(const EmploymentSpell &spell) override { return m_writer.add(spell); }
    Result<> addAll(const EventSpool &events, const Progress &progress, const Cancellation &cancellation) override
    {
        return m_writer.addAll(events, progress, cancellation);
    }
    Result<ImportBatch> finish() override { return m_writer.finish(); }

private:
    StoredFactWriter m_writer;
};

std::int64_t rowCount(const Plan &plan)
{
    std::int64_t rows = 0;
    forEachTable([&](auto member) { rows += static_cast<std::int64_t>((plan.*member).size()); });
    return rows;
}

bool differsOnlyInWhatIsShown(const Workspace &a, const Workspace &b)
{
    return a.shown != b.shown && a.scenarios == b.scenarios && a.batches == b.batches;
}

/// Where on earth it was latest, as sources write the day they have.
QDate dayOf(const QDateTime &import)
{
    constexpr qint64 largestOffset = 14 * 3'600;
    return import.toUTC().addSecs(largestOffset).date();
}

void activate(std::vector<ImportBatch> batches, Workspace &workspace)
{
    if (batches.empty())
        return; // an Editor would unshare the table
    auto editor = workspace.batches.edit();
    for (ImportBatch &batch : batches) {
        batch.active = true;
        editor.put(std::move(batch));
    }
}

/// A file made from this workspace could be opened again.
Result<> checkStorable(const Workspace &workspace)
{
    for (const Scenario &scenario : workspace.scenarios) {
        if (scenario.plan.info.size() != 1 || !scenario.plan.info.contains(PlanInfoId { 1 }))
            return failure(Error::Kind::InvalidInput, QStringLiteral("a plan without its name"));
        if (const std::vector<Violation> broken = brokenRules(scenario.plan); !broken.empty())
            return failure(Error::Kind::InvalidInput, broken.front().detail);
    }
    HEADWATER_CHECK(patchBetween(Workspace {}, workspace));
    return {};
}

} // namespace

struct PlanDocument::Private {
    QString path;
    Clock clock;
    Workspace workspace;
    Workspace stored; ///< what the file holds
    History history;
    std::unique_ptr<QLockFile> lock; ///< outlives the file
    std::optional<PlanFile> file; ///< none when read-only
    mutable PatchReader patches; ///< closed before the file, which tidies up when it is the last
    std::optional<Error> readOnly;
    bool locked = false;
    bool storesBehind = false;
    quint64 revision = 0;
    Storage storage = Storage::Stored;
    std::int64_t lastBatch = 0;
    bool changedMeanwhile = false; ///< since the running job started
    std::future<void> tidying; ///< of the log beside the file
    StoreJob job; ///< ends before the file and its lock do

    Result<> mayChange() const;
    Result<std::vector<HistoryLeg>> legsTo(std::size_t position) const;
    PlanFile::Change startStoring();
    void finishStoring(const Workspace &goal, bool isStored);
    void storeInPlace();
    void finishJob();
    void storeNow();
    void tidyLog();
};

Result<> PlanDocument::Private::mayChange() const
{
    if (readOnly)
        return failure(Error::Kind::Locked, readOnly->detail);
    if (locked)
        return failure(Error::Kind::Locked, QStringLiteral("planning mode is locked"));
    return {};
}

Result<std::vector<HistoryLeg>> PlanDocument::Private::legsTo(std::size_t position) const
{
    if (position > history.steps().size())
        return failure(Error::Kind::NotFound, QStringLiteral("there are only %1 steps").arg(history.steps().size()));
    return history.legsTo(position);
}

/// What brings the file to where the memory is, however far it lags behind.
PlanFile::Change PlanDocument::Private::startStoring()
{
    PlanFile::Change change { stored, workspace, {}, {}, {}, 0 };
    history.startStoring(change);
    return change;
}

void PlanDocument::Private::finishStoring(const Workspace &goal, bool isStored)
{
    history.finishStoring(isStored);
    storage = isStored ? Storage::Stored : Storage::RetryAtNextStep;
    if (!isStored)
        return;
    stored = goal;
    tidyLog();
}

void PlanDocument::Private::storeInPlace()
{
    const PlanFile::Change change = startStoring();
    finishStoring(change.after, file->store(change).has_value());
}

void PlanDocument::Private::finishJob()
{
    const bool isStored = job.finish().has_value();
    finishStoring(job.goal(), isStored);
}

void PlanDocument::Private::storeNow()
{
    if (!file || storage == Storage::Stored)
        return;
    const bool wasRunning = job.isRunning();
    if (wasRunning)
        finishJob();
    if (storage != Storage::Stored || (wasRunning && changedMeanwhile))
        storeInPlace();
}

/// A step never waits for this: it runs beside the steps, and when it fails the next one tries again.
void PlanDocument::Private::tidyLog()
{
    const bool isRunning = tidying.valid() && tidying.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
    if (!isRunning && PlanFile::isLogLong(path))
        tidying = std::async(std::launch::async, [from = path] { (void)PlanFile::moveLog(from); });
}

PlanDocument::PlanDocument(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

PlanDocument::~PlanDocument()
{
    d->storeNow();
    if (d->tidying.valid())
        d->tidying.wait();
    d->patches.close();
    if (d->file)
        d->file->close();
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::create(const QString &path, const Workspace &initial, Clock clock)
{
    HEADWATER_CHECK(checkStorable(initial));
    HEADWATER_CHECK(PlanFile::create(path, withIdentity(initial, QUuid::createUuid().toString(QUuid::WithoutBraces))));
    return open(path, std::move(clock));
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::open(const QString &path, Clock clock)
{
    HEADWATER_TRY(const FileHeader header, readFileHeader(path));
    std::unique_ptr<QLockFile> lock;
    std::optional<Error> readOnly = takeLock(path, header, lock);
    HEADWATER_TRY(const StoredPlan plan, PlanFile::read(path));
    std::optional<PlanFile> file;
    if (!readOnly) {
        if (auto opened = PlanFile::openForWriting(path, plan.checksum))
            file.emplace(std::move(*opened));
        else
            readOnly = Error { Error::Kind::FileUnreadable, opened.error().detail };
    }
    auto parts = std::make_unique<Private>(Private { QFileInfo(path).absoluteFilePath(), std::move(clock),
        plan.workspace, plan.workspace, History(plan), std::move(lock), std::move(file), PatchReader(path),
        std::move(readOnly), false, false, 0, Storage::Stored, plan.highestBatch, false, {}, {} });
    return std::unique_ptr<PlanDocument>(new PlanDocument(std::move(parts)));
}

const Workspace &PlanDocument::workspace() const { return d->workspace; }
QString PlanDocument::path() const { return d->path; }
quint64 PlanDocument::revision() const { return d->revision; }
QDateTime PlanDocument::now() const { return d->clock(); }
std::optional<Error> PlanDocument::readOnlyReason() const { return d->readOnly; }
bool PlanDocument::isLocked() const { return d->locked; }
const std::vector<Step> &PlanDocument::steps() const { return d->history.steps(); }
std::size_t PlanDocument::position() const { return d->history.position(); }
const TouchedRows &PlanDocument::rowsTouchedBy(std::size_t step) const
{
    return d->history.rowsTouchedBy(step, d->patches);
}
bool PlanDocument::isHistoryUnread() const
{
    std::int64_t packed = 0;
    for (const UntracedStep &step : d->history.untracedSteps())
        packed += step.packedBytes;
    return packed > mostPackedBytesInAFrame;
}
PlanDocument::FindingRows PlanDocument::findingRows() const
{
    return [steps = d->history.untracedSteps(), path = d->path](const Cancellation &cancellation) {
        PatchReader patches(path);
        return headwater::rowsTouchedBy(steps, patches, cancellation);
    };
}
void PlanDocument::remember(const TracedRows &traced) { d->history.remember(traced); }
PlanDocument::Storage PlanDocument::storage() const { return d->storage; }

void PlanDocument::storeBehind() { d->storesBehind = true; }

void PlanDocument::setLocked(bool locked)
{
    if (std::exchange(d->locked, locked) != locked)
        Q_EMIT lockChanged(locked);
}

void PlanDocument::moveTo(const Workspace &after)
{
    const Workspace before = std::exchange(d->workspace, after);
    ++d->revision;
    store();
    Q_EMIT changed(before, after);
    if (d->job.hasEnded()) // as most have, by the time their step is seen
        finishJob(d->job.number());
}

void PlanDocument::store()
{
    if (!d->file)
        return;
    const Storage was = d->storage;
    if (d->job.isRunning()) {
        d->changedMeanwhile = true;
    } else if (!d->storesBehind && unsharedBytes(d->stored, d->workspace) <= mostBytesInAFrame) {
        d->storeInPlace();
    } else {
        d->changedMeanwhile = false;
        d->storage = Storage::Storing;
        d->job.start(*d->file, d->startStoring(), [this](quint64 number) {
            QMetaObject::invokeMethod(
                this, [this, number] { finishJob(number); }, Qt::QueuedConnection);
        });
    }
    if (d->storage != was)
        Q_EMIT storageChanged(d->storage);
}

/// Called by the event loop after the job with this number has ended, unless somebody waited for it.
void PlanDocument::finishJob(quint64 number)
{
    if (!d->job.isRunning() || d->job.number() != number)
        return;
    d->finishJob();
    const Storage reached = d->storage;
    if (reached == Storage::Stored && d->changedMeanwhile)
        store();
    if (d->storage == reached)
        Q_EMIT storageChanged(d->storage);
}

PlanDocument::Storage PlanDocument::storeNow()
{
    const Storage was = d->storage;
    d->storeNow();
    if (d->storage != was)
        Q_EMIT storageChanged(d->storage);
    return d->storage;
}

Result<> PlanDocument::makeStep(
    const QString &label, const QString &reason, const Workspace &after, const QString &mergeKey)
{
    const ScenarioId scenario = d->workspace.shown;
    Step step { label, reason, d->clock(), scenario };
    if (d->history.mergesInto(mergeKey, scenario) && after.shown == scenario) {
        const Workspace &from = *d->history.beforeNewest();
        if (from.scenarios == after.scenarios && from.batches == after.batches) {
            d->history.dropNewest();
        } else {
            HEADWATER_TRY(QByteArray patch, patchBetween(from, after));
            d->history.replaceNewest(std::move(step), after, std::move(patch));
        }
    } else {
        HEADWATER_TRY(QByteArray patch, patchBetween(d->workspace, after));
        d->history.push(std::move(step), mergeKey, d->workspace, after, std::move(patch));
    }
    moveTo(after);
    return {};
}

Result<> PlanDocument::apply(const QString &label, const QString &reason, const Edit &edit, const QString &mergeKey)
{
    HEADWATER_CHECK(d->mayChange());
    HEADWATER_TRY(Plan edited, edit(withIdsReserved(plan(), workspace())));
    if (edited == plan())
        return {};
    HEADWATER_TRY(const Workspace after, withPlan(workspace(), workspace().shown, std::move(edited)));
    return makeStep(label, reason, after, mergeKey);
}

Result<> PlanDocument::applyToWorkspace(const QString &label, const QString &reason, const WorkspaceEdit &edit)
{
    HEADWATER_TRY(const Workspace after, edit(workspace()));
    if (after == workspace())
        return {};
    if (differsOnlyInWhatIsShown(workspace(), after)) {
        d->history.closeNewest();
        moveTo(after);
        return {};
    }
    HEADWATER_CHECK(d->mayChange());
    return makeStep(label, reason, after, {});
}

Result<> PlanDocument::applyImport(
    const QString &label, const Edit &edit, std::vector<ImportBatch> batches, const QString &reason)
{
    HEADWATER_CHECK(d->mayChange());
    HEADWATER_TRY(Plan edited, edit(withIdsReserved(plan(), workspace())));
    HEADWATER_TRY(Workspace after, withPlan(workspace(), workspace().shown, std::move(edited)));
    activate(std::move(batches), after);
    if (after == workspace())
        return {};
    return makeStep(label, reason, after, {});
}

Result<> PlanDocument::beginWith(std::vector<ImportBatch> batches)
{
    HEADWATER_CHECK(d->mayChange());
    if (!steps().empty() || d->storage != Storage::Stored)
        return failure(Error::Kind::InvalidInput, QStringLiteral("the plan has begun"));
    Workspace after = workspace();
    activate(std::move(batches), after);
    d->history = History(after);
    moveTo(after);
    return d->storage == Storage::Stored ? Result<> {} : failure(Error::Kind::StorageFailed, path());
}

Result<std::unique_ptr<FactBatch>> PlanDocument::startFacts(const QString &fileName, const QString &kind)
{
    HEADWATER_CHECK(d->mayChange());
    ImportBatch batch;
    batch.id = BatchId { ++d->lastBatch };
    batch.file = fileName;
    batch.kind = kind;
    batch.at = d->clock();
    return std::unique_ptr<FactBatch>(std::make_unique<StoredFactBatch>(d->path, batch));
}

std::unique_ptr<FactSource> PlanDocument::facts() const
{
    std::vector<BatchId> active;
    std::vector<std::unique_ptr<FactSource>> mayRetell;
    QDate lastDay;
    for (const ImportBatch &batch : workspace().batches) {
        if (!batch.active)
            continue;
        active.push_back(batch.id);
        lastDay = std::max(lastDay, dayOf(batch.at));
        if (batch.kind != QLatin1StringView("events")) // events never change
            mayRetell.push_back(std::make_unique<FactReader>(d->path, std::vector { batch.id }));
    }
    auto all = std::make_unique<FactReader>(d->path, std::move(active), lastDay);
    return mayRetell.size() < 2 ? std::unique_ptr<FactSource>(std::move(all))
                                : latestFacts(std::move(all), std::move(mayRetell));
}

Result<> PlanDocument::undo()
{
    return canUndo() ? goTo(position() - 1) : failure(Error::Kind::NotFound, QStringLiteral("nothing to undo"));
}

Result<> PlanDocument::redo()
{
    return canRedo() ? goTo(position() + 1) : failure(Error::Kind::NotFound, QStringLiteral("nothing to redo"));
}

Result<> PlanDocument::goTo(std::size_t position)
{
    HEADWATER_CHECK(d->mayChange());
    HEADWATER_TRY(std::vector<HistoryLeg> legs, d->legsTo(position));
    HEADWATER_TRY(legs, withWorkspaces(std::move(legs), workspace(), d->patches));
    return goAlong({ revision(), std::move(legs) });
}

bool PlanDocument::isFar(std::size_t position) const
{
    if (!d->mayChange())
        return false; // nobody goes there
    const auto legs = d->legsTo(position);
    std::int64_t packed = 0;
    for (const HistoryLeg &leg : legs.value_or(std::vector<HistoryLeg>()))
        packed += leg.reached ? 0 : leg.packedBytes;
    return packed > mostPackedBytesInAFrame || (packed > 0 && rowCount(plan()) > mostRowsInAFrame);
}

Result<PlanDocument::FindingWay> PlanDocument::findingWay(std::size_t position) const
{
    HEADWATER_TRY(std::vector<HistoryLeg> legs, d->legsTo(position));
    return [legs = std::move(legs), from = workspace(), revision = revision(), path = d->path](
               const Cancellation &cancellation) -> Result<HistoryWay> {
        PatchReader patches(path);
        HEADWATER_TRY(auto found, withWorkspaces(legs, from, patches, cancellation));
        return HistoryWay { revision, std::move(found) };
    };
}

Result<> PlanDocument::goAlong(const HistoryWay &way)
{
    HEADWATER_CHECK(d->mayChange());
    if (way.revision != revision())
        return failure(Error::Kind::Cancelled, {});
    if (way.legs.empty())
        return {};
    const Workspace reached = *way.legs.back().reached;
    d->history.goAlong(way.legs);
    moveTo(reached);
    return {};
}

Result<> PlanDocument::setReason(std::size_t step, const QString &reason)
{
    HEADWATER_CHECK(d->mayChange());
    if (step >= steps().size())
        return failure(Error::Kind::NotFound, QStringLiteral("there are only %1 steps").arg(steps().size()));
    if (steps()[step].reason == reason)
        return {};
    d->history.setReason(step, reason);
    store();
    Q_EMIT reasonChanged(step);
    return {};
}

Result<std::function<Result<>()>> PlanDocument::copyingTo(const QString &path) const
{
    if (d->storage != Storage::Stored)
        return failure(Error::Kind::StorageFailed, QStringLiteral("the newest steps are not stored yet"));
    return [from = d->path, path] { return PlanFile::copy(from, path); };
}

} // namespace headwater
