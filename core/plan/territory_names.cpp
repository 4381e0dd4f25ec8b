// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/territory_names.h"

#include "core/base/name_key.h"

#include <map>
#include <vector>

namespace headwater {

namespace {

struct NamedTerritory {
    TerritoryId id;
    TerritoryId above; ///< what comes next of its path
    QString name;
    bool isMarked = false; ///< by its code or a number
};

using SameName = std::map<QString, std::vector<NamedTerritory *>>;

SameName bySameName(std::vector<NamedTerritory> &all)
{
    SameName groups;
    for (NamedTerritory &one : all)
        groups[nameKey(one.name)].push_back(&one);
    return groups;
}

/// Those of the same name by one more of their path each; false: none has any more.
bool lengthen(const CowTable<Territory> &territories, const std::vector<NamedTerritory *> &same)
{
    bool isLonger = false;
    for (NamedTerritory *one : same) {
        const Territory *above = territories.find(one->above);
        if (!above)
            continue;
        one->name = above->name + QStringLiteral(" / ") + one->name;
        one->above = above->parent;
        isLonger = true;
    }
    return isLonger;
}

void mark(const CowTable<Territory> &territories, const std::vector<NamedTerritory *> &same)
{
    int number = 0;
    for (NamedTerritory *one : same) {
        ++number;
        if (one->isMarked && number == 1)
            continue; // the others change
        const QString code = territories.find(one->id)->externalId;
        one->name += QStringLiteral(" (%1)").arg(one->isMarked || code.isEmpty() ? QString::number(number) : code);
        one->isMarked = true;
    }
}

} // namespace

std::unordered_map<TerritoryId, QString> distinctTerritoryNames(const CowTable<Territory> &territories)
{
    std::vector<NamedTerritory> all;
    for (const Territory &territory : territories)
        all.push_back({ territory.id, territory.parent, territory.name });
    bool isChanged = true;
    while (isChanged) {
        isChanged = false;
        for (const auto &[key, same] : bySameName(all)) {
            if (same.size() < 2)
                continue;
            if (!lengthen(territories, same))
                mark(territories, same);
            isChanged = true;
        }
    }
    std::unordered_map<TerritoryId, QString> names;
    for (NamedTerritory &one : all)
        names.emplace(one.id, std::move(one.name));
    return names;
}

} // namespace headwater
