// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/building/plan_builder.h"
#include "core/exchange/import.h"
#include "core/exchange/reading/held_row_view.h"
#include "core/exchange/reading/row_parser.h"

/// What files say about an organisation, put into a plan. Each function takes all files of its subject.
namespace headwater {

/// What the proposal calls the territory of whatever names none, until the user renames it.
inline const QString wholeMarket = QStringLiteral("Whole market");

/// One import on its way into a plan.
struct Building {
    PlanBuilder &plan;
    const ImportPreview &preview;
    const ImportChoices &choices;
    Spellings spellings; ///< confirmed before and accepted now
};

void addTerritories(Building &building);
/// Regions from offices, one leaf for each manager's patch, a seat for each manager and each agent, people in
/// them.
void addTeam(Building &building);
void addPositions(Building &building);
void placeSeats(Building &building); ///< Salesforce: which user works which territory

void addProducts(Building &building);
void addAccounts(Building &building);
void addCurves(Building &building);
void addActuals(Building &building);
void placeAccounts(Building &building); ///< Salesforce: which account lies in which territory

/// From opportunities: owners of accounts without one; and, where no file and no plan names any,
/// agents and accounts.
void addFromOpportunities(Building &building);

/// "C-01": the next free code of a seat in that region. Shared by team and positions.
class SeatCodes
{
public:
    explicit SeatCodes(const PlanBuilder &plan);
    QString next(const QString &region, bool isManager);

private:
    QString prefixFor(const QString &region);

    QHash<QString, bool> m_taken;
    QHash<QString, QString> m_prefixes; ///< by region
    QHash<QString, int> m_numbers; ///< last used, by prefix
};

/// Calls visit(view, row) for every accepted row of a subject.
template <typename Visit> void forEachHeld(const ImportPreview &preview, Subject subject, Visit visit)
{
    for (const FilePreview &file : preview.files) {
        if (file.subject() != subject)
            continue;
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows)
            visit(view, row);
    }
}

} // namespace headwater
