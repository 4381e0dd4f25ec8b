// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/plan_finder.h"

#include "core/document/plan_document.h"
#include "core/plan/figures.h"
#include "ui/plan/scenario_commands.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t mostFound = 12;

class Found
{
public:
    explicit Found(QString typed)
        : m_typed(std::move(typed))
    { }

    template <typename Make> void offer(const QString &text, Make make)
    {
        if (const int match = paletteMatch(m_typed, text); match > 0)
            m_entries.emplace_back(match, make());
    }

    std::vector<PaletteEntry> best()
    {
        std::stable_sort(
            m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        std::vector<PaletteEntry> best;
        for (std::size_t i = 0; i < std::min(m_entries.size(), mostFound); ++i)
            best.push_back(std::move(m_entries[i].second));
        return best;
    }

private:
    QString m_typed;
    std::vector<std::pair<int, PaletteEntry>> m_entries;
};

void findScenarios(Found &found, ScenarioCommands &commands)
{
    for (const Scenario *scenario : commands.scenarios()) {
        found.offer(scenario->name, [&] {
            return PaletteEntry { scenario->name, tr("scenario"), themedIcon(QStringLiteral("scenario")),
                [&commands, id = scenario->id] { commands.show(id); } };
        });
    }
}

void findSeats(Found &found, const Plan &plan, Selection &selection)
{
    const auto holders = holderNames(plan);
    for (const Seat &seat : plan.seats) {
        const auto holder = holders.find(seat.id);
        const Role *role = plan.roles.find(seat.role);
        const QString who = holder == holders.end() || holder->second.isEmpty() ? vacancyWords(seat) : holder->second;
        const QString text = QStringLiteral("%1  %2").arg(seatCode(seat), who);
        found.offer(text, [&] {
            return PaletteEntry { text, role ? role->name : tr("seat"), themedIcon(QStringLiteral("seat")),
                [&selection, id = seat.id] { selection.selectSeats({ id }); } };
        });
    }
}

} // namespace

std::vector<PaletteEntry> findInPlan(PlanContext context, ScenarioCommands &scenarios, const QString &typed)
{
    // One letter fits half of a plan; from two on a search says something.
    if (typed.trimmed().size() < 2)
        return {};
    const Plan &plan = context.document.plan();
    Selection &selection = context.selection;
    Found found(typed);
    findScenarios(found, scenarios);
    findSeats(found, plan, selection);
    for (const Territory &territory : plan.territories) {
        found.offer(territory.name, [&] {
            return PaletteEntry { territory.name, wordFor(territory.kind), themedIcon(QStringLiteral("territory")),
                [&selection, id = territory.id] { selection.selectTerritory(id); } };
        });
    }
    for (const Role &role : plan.roles) {
        found.offer(role.name, [&] {
            return PaletteEntry { role.name, tr("role"), themedIcon(QStringLiteral("role")),
                [&selection, id = role.id] { selection.selectRole(id); } };
        });
    }
    for (const Account &account : plan.accounts) {
        found.offer(account.name, [&] {
            return PaletteEntry { account.name, tr("account"), themedIcon(QStringLiteral("accounts")),
                [&selection, id = account.id] { selection.selectAccounts({ id }); } };
        });
    }
    return found.best();
}

} // namespace headwater
