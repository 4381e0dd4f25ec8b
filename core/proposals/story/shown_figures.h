// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "core/plan/change_list.h"
#include "core/plan/figures.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace headwater {

/// One figure of a scenario as it was on a day. Counts, money in cents, coverage 0..1, work in minutes.
struct ShownFigure {
    QString id;
    double value = 0;
    bool operator==(const ShownFigure &) const = default;
};

/// What a page keeps beside its view: the figures, and the quarter that coverage was of.
struct ShownFigures {
    std::vector<ShownFigure> figures;
    QDate quarter; ///< its first day; none: coverage was not known

    /// One a line, "cost=1420000000": the same in every language and on every computer.
    QString toText() const;
    /// Never fails: what is no such line is left out.
    static ShownFigures fromText(const QString &text);
    bool operator==(const ShownFigures &) const = default;
};

namespace figure {
inline constexpr QLatin1StringView seats("seats"), vacancies("vacancies"), cost("cost"), coverage("coverage"),
    margin("margin"), gaps("gaps"), withoutOwner("without_owner"), changes("changes");
} // namespace figure

/// `coverage`: null where it is not known.
ShownFigures figuresToKeep(const Figures &figures, const ChangeCounts &changes, const CoverageFigures *coverage);

struct ChangedFigure {
    QString id;
    double then = 0;
    double now = 0;
    bool operator==(const ChangedFigure &) const = default;
};

/// Those known on both sides that differ by more than one in two thousand, which is how near one count of coverage
/// comes to another; coverage, margin and gaps only where both are of the same quarter.
std::vector<ChangedFigure> changedSince(const ShownFigures &then, const ShownFigures &now);

} // namespace headwater
