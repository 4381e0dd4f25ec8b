// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/storage/plan_file.h"
#include "tests/support/fast_folder.h"

#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace headwater;

namespace {

Workspace smallWorkspace()
{
    Workspace workspace = emptyWorkspace(
        QStringLiteral("Fuzz"), QStringLiteral("EUR"), QDate(2027, 1, 1), QDateTime(QDate(2026, 1, 1), {}, Qt::UTC));
    Plan plan = workspace.plan();
    Territory north;
    north.name = QStringLiteral("North");
    north.kind = TerritoryKind::Region;
    const TerritoryId northId = plan.territories.edit().add(north);
    Territory fells;
    fells.name = QStringLiteral("Fells");
    fells.parent = northId;
    plan.territories.edit().add(fells);
    const auto changed = withPlan(workspace, baselineId, plan);
    return changed ? *changed : workspace;
}

/// A good file, and the path at which it is spoilt.
struct Target {
    std::unique_ptr<QTemporaryDir> folder = test::fastFolder();
    QString path = folder->filePath(QStringLiteral("spoilt.headwater"));
    QByteArray good;

    Target()
    {
        const QString created = folder->filePath(QStringLiteral("good.headwater"));
        if (!PlanFile::create(created, smallWorkspace()))
            std::abort();
        QFile file(created);
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        good = file.readAll();
    }
};

} // namespace

/// A plan file in which the input overwrites bytes: three for where, one for what. Whatever comes of it, reading
/// answers with a plan or an error and leaves the file as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Target target;
    QByteArray bytes = target.good;
    for (std::size_t i = 0; i + 4 <= size; i += 4) {
        const auto where
            = static_cast<std::size_t>(data[i]) << 16 | static_cast<std::size_t>(data[i + 1]) << 8 | data[i + 2];
        bytes[static_cast<qsizetype>(where % static_cast<std::size_t>(bytes.size()))] = static_cast<char>(data[i + 3]);
    }
    QFile file(target.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();

    const auto plan = PlanFile::read(target.path);
    if (size < 4 && !plan)
        std::abort();
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
        std::abort();
    return 0;
}
