// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/workspace.h"

#include <QHash>

#include <functional>
#include <vector>

namespace headwater {

/// Which numbers the scenarios of somebody else's file have here. Rows keep them as plain numbers, for what they name
/// may be gone.
class ScenarioNumbers
{
public:
    /// `here`: not valid where the scenario does not come.
    void set(std::int64_t theirs, ScenarioId here) { m_here.insert(theirs, here.value); }
    /// 0, which is none, where it does not come; numbers of which nothing was said stay.
    std::int64_t of(std::int64_t theirs) const { return m_here.value(theirs, theirs); }

private:
    QHash<std::int64_t, std::int64_t> m_here;
};

/// The plan with its rows naming scenarios by other numbers: those of pages, notes and reviews, what pages have ticked
/// included, where they are not as in the base.
Plan withScenarioNumbers(Plan plan, const Plan &base, const ScenarioNumbers &numbers);

/// A row of theirs, and a scenario that it named and that is not here: it names none now.
struct RowWithoutScenario {
    QString table; ///< as in columns.h
    QString name; ///< how people know the row
    QString scenario; ///< as theirs called it
    bool operator==(const RowWithoutScenario &) const = default;
};

/// The rows of `plan` that name no scenario where those of `theirs` name one that is known by a name.
std::vector<RowWithoutScenario> rowsWithoutScenario(
    const Plan &plan, const Plan &theirs, const std::function<QString(std::int64_t)> &nameOf);

/// Whether the column has numbers of scenarios.
bool namesScenario(const QString &table, const QString &column);

} // namespace headwater
