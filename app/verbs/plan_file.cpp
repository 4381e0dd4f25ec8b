// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/plan_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace headwater {

namespace {

// SQLite keeps the newest pages beside the file; left behind, they would be taken for those of the new file.
void removePagesBeside(const QString &path)
{
    for (const char *suffix : { "-wal", "-shm" })
        QFile::remove(path + QLatin1StringView(suffix));
}

void removePlanFile(const QString &path)
{
    removePagesBeside(path);
    QFile::remove(path);
}

/// In one go, so that at every moment the old plan or the new one is there; QFile does not rename over a file.
Ending putInItsPlace(const QString &finished, const QString &path)
{
    removePagesBeside(path);
    std::error_code problem;
    std::filesystem::rename(QFileInfo(finished).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), problem);
    if (!problem)
        return ExitCode::Done;
    return stop(ExitCode::Internal, path,
        QStringLiteral("cannot be replaced (%1)").arg(QString::fromStdString(problem.message())),
        QStringLiteral("the finished plan is \"%1\": give it another name").arg(QFileInfo(finished).fileName()));
}

tl::expected<void, Failure> makeRoom(const QString &path, bool force)
{
    if (!QFileInfo::exists(path))
        return {};
    if (!force)
        return stop(ExitCode::WrongUse, path, QStringLiteral("exists already"),
            QStringLiteral("choose another name, or replace it with --force"));
    const auto existing = PlanDocument::open(path);
    if (existing && (*existing)->readOnlyReason() && (*existing)->readOnlyReason()->kind == Error::Kind::Locked)
        return stopFor(*(*existing)->readOnlyReason(), path);
    return {};
}

} // namespace

OpenPlan openPlan(const QString &path)
{
    auto document = PlanDocument::open(path);
    if (!document)
        return stopFor(document.error(), path);
    return std::move(*document);
}

OpenPlan openPlanForChange(const QString &path)
{
    auto document = openPlan(path);
    if (document && (*document)->readOnlyReason())
        return stopFor(*(*document)->readOnlyReason(), path);
    return document;
}

namespace {

/// Makes a file beside the path, lets it be filled, and gives it its name.
Ending makeBeside(const QString &path, bool force,
    const std::function<Result<std::unique_ptr<PlanDocument>>(const QString &)> &begin,
    const std::function<Ending(PlanDocument &)> &fill)
{
    if (const auto room = makeRoom(path, force); !room)
        return tl::unexpected(room.error());
    const QString unfinished = path + QStringLiteral(".unfinished");
    removePlanFile(unfinished);
    auto document = begin(unfinished);
    if (!document) {
        removePlanFile(unfinished);
        return stopFor(document.error(), path);
    }
    const Ending ending = fill(**document);
    document->reset();
    if (!ending) {
        removePlanFile(unfinished);
        return ending;
    }
    if (const Ending put = putInItsPlace(unfinished, path); !put)
        return put;
    return ending;
}

} // namespace

Ending makePlanFile(
    const QString &path, bool force, const Workspace &initial, const std::function<Ending(PlanDocument &)> &fill)
{
    return makeBeside(
        path, force, [&](const QString &unfinished) { return PlanDocument::create(unfinished, initial); }, fill);
}

Ending copyPlanFile(
    const PlanDocument &from, const QString &path, bool force, const std::function<Ending(PlanDocument &)> &fill)
{
    const auto copy = [&](const QString &unfinished) -> Result<std::unique_ptr<PlanDocument>> {
        HEADWATER_TRY(const auto copying, from.copyingTo(unfinished));
        HEADWATER_CHECK(copying());
        return PlanDocument::open(unfinished);
    };
    return makeBeside(path, force, copy, fill);
}

tl::expected<const Scenario *, Failure> findScenario(const PlanDocument &document, const QString &name)
{
    QStringList names;
    for (const Scenario &scenario : document.workspace().scenarios) {
        if (scenario.inBin)
            continue;
        if (scenario.name.compare(name, Qt::CaseInsensitive) == 0)
            return &scenario;
        names.append(scenario.name);
    }
    if (name.compare(QStringLiteral("baseline"), Qt::CaseInsensitive) == 0)
        return &document.workspace().baseline();
    return stop(ExitCode::WrongUse, document.path(), QStringLiteral("there is no scenario \"%1\"").arg(name),
        QStringLiteral("choose one of: %1").arg(names.join(QStringLiteral(", "))));
}

tl::unexpected<Failure> stopFor(const Error &error, const Plan &plan, const QString &path)
{
    const PlanInfo *info = plan.info.find({ 1 });
    if (error.kind == Error::Kind::InvalidInput && !(info && info->startsOn.isValid()))
        return stop(ExitCode::WrongUse, path, QStringLiteral("the plan does not say on which day it begins"),
            QStringLiteral("open it in the window and fill in \"Starts on\" in the details of the plan"));
    return stopFor(error, path);
}

} // namespace headwater
