// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/read_workspace.h"

#include "core/storage/fact_store.h"
#include "core/storage/plan_file.h"

namespace headwater {

Result<Workspace> readWorkspace(const QString &path)
{
    HEADWATER_TRY(StoredPlan stored, PlanFile::read(path));
    return std::move(stored.workspace);
}

std::unique_ptr<FactSource> factsOfImport(const QString &path, BatchId import)
{
    return std::make_unique<FactReader>(path, std::vector { import });
}

} // namespace headwater
