// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDateTime>

namespace headwater {

struct ScenarioTag;
struct BatchTag;
using ScenarioId = Id<ScenarioTag>;
using BatchId = Id<BatchTag>;

/// The baseline is the scenario with this id; it cannot be deleted and has no parent.
inline constexpr ScenarioId baselineId { 1 };

/// A named alternative: a whole plan that shares everything unchanged with the baseline.
struct Scenario {
    ScenarioId id;
    QString name;
    ScenarioId parent; ///< what it was duplicated from
    QDateTime created; ///< UTC
    bool inBin = false;
    bool isVersion = false; ///< kept as it was on a day: it neither follows the baseline nor takes edits
    Plan plan;
    bool operator==(const Scenario &) const = default;
};

/// One import of facts. Undoing the import switches the batch off; its rows stay in the file.
struct ImportBatch {
    BatchId id;
    QString file; ///< name without folder
    QString kind; ///< "opportunities", "events", "spells"; "journeys" of a made-up company: all of them
    std::int64_t rows = 0;
    QDateTime at; ///< UTC
    bool active = true;
    bool operator==(const ImportBatch &) const = default;
};

/// Everything that a step of the history can change. A value like the plans in it.
struct Workspace {
    CowTable<Scenario> scenarios; ///< always holds the baseline
    CowTable<ImportBatch> batches;
    ScenarioId shown = baselineId;

    bool operator==(const Workspace &) const = default;

    const Scenario &baseline() const { return *scenarios.find(baselineId); }
    const Scenario &current() const { return *scenarios.find(shown); }
    const Plan &plan() const { return current().plan; }
};

/// A workspace with an empty baseline plan of that name.
Workspace emptyWorkspace(const QString &planName, const QString &currency, QDate startsOn, const QDateTime &now);

/// The workspace with a mark by which copies of the plan are told from other plans; one that it has stays.
Workspace withIdentity(Workspace workspace, const QString &identity);

} // namespace headwater
