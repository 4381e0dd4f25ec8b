// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company_parts.h"
#include "core/samples/random.h"

#include <QHash>

#include <cstdlib>

namespace headwater {

namespace {

constexpr std::int64_t leavesPerArea = 8;
constexpr std::int64_t areasPerRegion = 8;

struct Country {
    const char16_t *name;
    const char16_t *code;
    double latitude;
    double longitude;
};

/// Real countries, so that distances and jurisdictions make sense; the territories in them are invented.
constexpr std::array countries { Country { u"Ireland", u"IE", 53.2, -7.8 },
    Country { u"United Kingdom", u"GB", 53.0, -1.5 }, Country { u"Norway", u"NO", 60.5, 8.5 },
    Country { u"Sweden", u"SE", 59.5, 15.5 }, Country { u"Denmark", u"DK", 56.0, 9.5 },
    Country { u"Netherlands", u"NL", 52.2, 5.5 }, Country { u"Germany", u"DE", 50.9, 10.2 },
    Country { u"France", u"FR", 47.0, 2.5 }, Country { u"Poland", u"PL", 52.0, 19.2 },
    Country { u"Austria", u"AT", 47.6, 14.2 }, Country { u"Spain", u"ES", 41.5, -3.0 },
    Country { u"Italy", u"IT", 43.6, 11.8 }, Country { u"Hungary", u"HU", 47.1, 19.4 },
    Country { u"Portugal", u"PT", 40.5, -8.0 } };

const Country &nearestCountry(double latitude, double longitude)
{
    const Country *nearest = &countries.front();
    double best = 1e9;
    for (const Country &country : countries) {
        const double up = country.latitude - latitude;
        const double across = (country.longitude - longitude) * 0.6;
        const double distance = up * up + across * across;
        if (distance < best) {
            best = distance;
            nearest = &country;
        }
    }
    return *nearest;
}

std::int64_t squareSide(std::int64_t count)
{
    std::int64_t side = 1;
    while (side * side < count)
        ++side;
    return side;
}

/// Degrees in whole ten-thousandths, so that they are the same number on every platform.
double degrees(std::int64_t tenThousandths) { return static_cast<double>(tenThousandths) / 10'000.0; }

/// The map is a grid of square regions; a leaf's place in its region runs to and fro like an ox at the
/// plough, so that leaves that follow each other touch.
struct Grid {
    std::int64_t regionsAcross;
    std::int64_t side; ///< cells of one region
    std::int64_t spacing; ///< of cells, ten-thousandths of a degree

    LeafDesign leaf(std::int64_t region, std::int64_t place, Random &random, QString name) const
    {
        const std::int64_t line = place / side;
        const std::int64_t along = line % 2 == 0 ? place % side : side - 1 - place % side;
        const std::int64_t column = region % regionsAcross * side + along;
        const std::int64_t row = region / regionsAcross * side + line;
        const std::int64_t wobble = spacing / 4;
        const std::int64_t north = 605'000 - row * spacing + random.between(-wobble, wobble);
        const std::int64_t east = -75'000 + column * spacing * 3 / 2 + random.between(-wobble, wobble);
        return { std::move(name), static_cast<int>(column), static_cast<int>(row), degrees(north), degrees(east) };
    }
};

RegionDesign designedRegion(
    const Grid &grid, std::int64_t number, std::int64_t leaves, bool hasAreas, Random &random, NameSource &names)
{
    RegionDesign region;
    for (std::int64_t place = 0; place < leaves; ++place) {
        if (place == 0 || (hasAreas && place % leavesPerArea == 0))
            region.areas.push_back({ hasAreas ? names.place() + QStringLiteral(" area") : QString(), {} });
        region.areas.back().leaves.push_back(grid.leaf(number, place, random, names.place()));
    }
    const LeafDesign &middle = region.areas[region.areas.size() / 2].leaves.front();
    const Country &country = nearestCountry(middle.latitude, middle.longitude);
    region.name = names.place() + QStringLiteral(" region");
    region.code = QStringLiteral("R%1").arg(number + 1, 2, 10, QChar(u'0'));
    region.country = QString::fromUtf16(country.name);
    region.jurisdiction = QString::fromUtf16(country.code);
    return region;
}

Territory territoryNamed(const QString &name, TerritoryKind kind, TerritoryId parent, std::int64_t number)
{
    Territory territory;
    territory.externalId = QStringLiteral("T-%1").arg(number, 4, 10, QChar(u'0'));
    territory.name = name;
    territory.kind = kind;
    territory.parent = parent;
    return territory;
}

std::pair<int, int> cellOf(const LeafDesign &leaf) { return { leaf.column, leaf.row }; }

/// Leaves in touching cells are neighbours, both ways.
void addNeighbours(Plan &plan, const std::vector<std::pair<TerritoryId, LeafDesign>> &leaves)
{
    QHash<std::pair<int, int>, TerritoryId> byCell;
    for (const auto &[id, leaf] : leaves)
        byCell.insert(cellOf(leaf), id);
    auto territories = plan.territories.edit();
    for (const auto &[id, leaf] : leaves) {
        Territory territory = *plan.territories.find(id);
        for (const auto &[across, down] : { std::pair { 0, -1 }, { -1, 0 }, { 1, 0 }, { 0, 1 } }) {
            const TerritoryId neighbour = byCell.value({ leaf.column + across, leaf.row + down });
            if (neighbour.isValid())
                territory.neighbours.push_back(neighbour);
        }
        territories.put(std::move(territory));
    }
}

} // namespace

std::vector<RegionDesign> designedRegions(std::int64_t leaves, std::uint64_t seed, NameSource &names)
{
    const bool hasAreas = leaves > 4 * leavesPerArea;
    const std::int64_t perRegion = hasAreas ? leavesPerArea * areasPerRegion : leavesPerArea;
    const std::int64_t count = (leaves + perRegion - 1) / perRegion;
    Grid grid { squareSide(count), squareSide(perRegion), 0 };
    grid.spacing = std::min<std::int64_t>(8'000, 190'000 / (grid.regionsAcross * grid.side));
    Random random(seed, Random::Stream::Map);
    std::vector<RegionDesign> regions;
    for (std::int64_t number = 0; number < count; ++number) {
        const std::int64_t first = leaves * number / count;
        const std::int64_t last = leaves * (number + 1) / count;
        regions.push_back(designedRegion(grid, number, last - first, hasAreas, random, names));
    }
    return regions;
}

CompanyMap addTerritories(Plan &plan, const CompanyDesign &design)
{
    CompanyMap map;
    std::vector<std::pair<TerritoryId, LeafDesign>> all;
    std::int64_t number = 0;
    const auto add = [&](const QString &name, TerritoryKind kind, TerritoryId parent, const LeafDesign *leaf) {
        Territory territory = territoryNamed(name, kind, parent, number++);
        if (leaf) {
            territory.latitude = leaf->latitude;
            territory.longitude = leaf->longitude;
        }
        return plan.territories.edit().add(std::move(territory));
    };
    map.everywhere = add(design.everywhere, TerritoryKind::Region, {}, nullptr);
    for (const RegionDesign &region : design.regions) {
        RegionOnMap onMap;
        onMap.id = add(region.name, TerritoryKind::Region, map.everywhere, nullptr);
        for (const AreaDesign &area : region.areas) {
            const bool isOwn = !area.name.isEmpty();
            onMap.areas.push_back(isOwn ? add(area.name, TerritoryKind::Region, onMap.id, nullptr) : onMap.id);
            auto &leaves = onMap.leaves.emplace_back();
            for (const LeafDesign &leaf : area.leaves) {
                leaves.push_back(add(leaf.name, TerritoryKind::Leaf, onMap.areas.back(), &leaf));
                all.emplace_back(leaves.back(), leaf);
            }
        }
        map.regions.push_back(std::move(onMap));
    }
    addNeighbours(plan, all);
    return map;
}

} // namespace headwater
