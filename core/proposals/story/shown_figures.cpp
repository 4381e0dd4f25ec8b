// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/shown_figures.h"

#include "core/proposals/story/view_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headwater {

namespace {

constexpr QLatin1StringView quarterKey("quarter");
constexpr std::array known { figure::seats, figure::vacancies, figure::cost, figure::coverage, figure::margin,
    figure::gaps, figure::withoutOwner, figure::changes };
constexpr double largest = 1e18; // beyond any plan: sums of it do not fit either

bool isOfQuarter(const QString &id) { return id == figure::coverage || id == figure::margin || id == figure::gaps; }

bool isSame(double a, double b)
{
    constexpr double near = 1.0 / 2000;
    return std::abs(a - b) <= near * std::max(std::abs(a), std::abs(b));
}

} // namespace

QString ShownFigures::toText() const
{
    ViewText text;
    if (quarter.isValid())
        text.add(quarterKey, quarter.toString(Qt::ISODate));
    for (const ShownFigure &figure : figures)
        text.add(figure.id, figure.value);
    return text.toText();
}

ShownFigures ShownFigures::fromText(const QString &text)
{
    const ViewText lines = ViewText::fromText(text);
    ShownFigures shown;
    shown.quarter = QDate::fromString(lines.value(quarterKey), Qt::ISODate);
    for (const QLatin1StringView id : known) {
        if (const auto value = lines.number(id, -largest, largest))
            shown.figures.push_back({ id, *value });
    }
    return shown;
}

ShownFigures figuresToKeep(const Figures &figures, const ChangeCounts &changes, const CoverageFigures *coverage)
{
    const auto of = [](auto count) { return static_cast<double>(count); };
    ShownFigures kept;
    kept.figures = { { figure::seats, of(figures.seats()) }, { figure::vacancies, of(figures.vacancies) },
        { figure::cost, of(figures.costPerYear.cents) } };
    if (coverage && coverage->share()) {
        kept.quarter = coverage->quarter.first;
        kept.figures.push_back({ figure::coverage, *coverage->share() });
        kept.figures.push_back({ figure::margin, of(coverage->margin.cents) });
        kept.figures.push_back({ figure::gaps, of(coverage->gaps) });
    }
    kept.figures.push_back({ figure::withoutOwner, of(figures.accountsWithoutOwner) });
    kept.figures.push_back({ figure::changes, of(changes.added + changes.deleted + changes.moved + changes.changed) });
    return kept;
}

std::vector<ChangedFigure> changedSince(const ShownFigures &then, const ShownFigures &now)
{
    std::vector<ChangedFigure> changed;
    for (const ShownFigure &figure : then.figures) {
        const auto found = std::find_if(now.figures.begin(), now.figures.end(),
            [&](const ShownFigure &candidate) { return candidate.id == figure.id; });
        if (found == now.figures.end() || isSame(figure.value, found->value))
            continue;
        if (!isOfQuarter(figure.id) || then.quarter == now.quarter)
            changed.push_back({ figure.id, figure.value, found->value });
    }
    return changed;
}

} // namespace headwater
