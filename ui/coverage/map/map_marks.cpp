// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/map/map_marks.h"

#include "ui/canvas/colour_scale.h"
#include "ui/coverage/coverage_text.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

QString titleOf(const ShownCoverage &shown, const MapScene::Place &place)
{
    const Plan &plan = shown.plan();
    return place.isAlone ? ownPlaceName(plan, place.territory) : nameIn(plan.territories, place.territory);
}

double kilometres(Metres distance) { return distance.count / 1'000; }

/// What customers are where, for a tooltip; empty where none has coordinates.
QString reachSentence(const Reach &reach)
{
    if (reach.located == 0)
        return {};
    return tr("Half of the customers with coordinates lie within %1 of its centre, the farthest %2 away.")
        .arg(distanceText(reach.median), distanceText(reach.farthest));
}

ChartTable tableWith(std::vector<TableColumn> figures)
{
    ChartTable table;
    table.columns = { { tr("Territory") } };
    std::ranges::move(figures, std::back_inserter(table.columns));
    for (const QString &name : { tr("Customers"), tr("With coordinates") })
        table.columns.push_back({ name, ColumnLook::Whole });
    for (const QString &name : { tr("Half within, km"), tr("Farthest, km") })
        table.columns.push_back({ name, ColumnLook::Decimal });
    return table;
}

std::vector<TableCell> rowWith(const QString &name, std::vector<TableCell> figures, const Reach &reach)
{
    std::vector<TableCell> row { name };
    std::ranges::move(figures, std::back_inserter(row));
    row.emplace_back(static_cast<double>(reach.accounts));
    row.emplace_back(static_cast<double>(reach.located));
    const bool isKnown = reach.located > 0;
    row.push_back(isKnown ? TableCell(kilometres(reach.median)) : TableCell());
    row.push_back(isKnown ? TableCell(kilometres(reach.farthest)) : TableCell());
    return row;
}

// lupdate files what is said in functions of no class under the namespace, where tr() looks for it.

std::vector<TableColumn> coverageColumns()
{
    return { { tr("Covered"), ColumnLook::Percent }, { tr("Hours needed"), ColumnLook::Whole },
        { tr("Missing hours"), ColumnLook::Whole } };
}

QString coverageSentence(const QString &place, const WorkSum &sum, const QString &figure)
{
    return sum.needed.count == 0 ? tr("%1: no work is expected here.").arg(place)
                                 : tr("%1: %2 of work, %3.").arg(place, wholeHoursText(sum.needed), figure);
}

QString coverageFinding(std::int64_t gaps, std::int64_t places, const QString &largest, Minutes missing)
{
    if (places == 0)
        return {};
    if (gaps == 0)
        return tr("No territory on the map is short of hours.");
    return tr("%1 of %2 territories are short of hours, %3 the most: by %4.")
        .arg(countText(gaps), countText(places), largest, wholeHoursText(missing));
}

std::vector<TableColumn> worthColumns() { return { { tr("Role") }, { tr("Worth of a head"), ColumnLook::Money } }; }

QString worthSentence(const QString &place, const QString &role, const HeadWorth &worth)
{
    if (worth.perHead.cents <= 0)
        return tr("%1: one more head would bring nothing.").arg(place);
    const QString gain = shortMoneyText(worth.perHead);
    return (worth.isExact ? tr("%1: one more %2 would bring %3.") : tr("%1: one more %2 would bring about %3."))
        .arg(place, role, gain);
}

QString worthNote(const QString &role, Money perHead) { return tr("%1 · %2").arg(shortMoneyText(perHead), role); }

/// `best`: of the map; none has no worth.
QString worthFinding(const ShownCoverage &shown, const HeadWorth &best)
{
    if (const std::optional<Error> error = shown.whyNoWorth())
        return tr("This could not be counted. %1").arg(sentenceFor(error->kind));
    if (!shown.worth().heads)
        return tr("Counting what one more head would bring…");
    if (best.perHead.cents <= 0)
        return tr("One more head would bring nothing in any of these territories.");
    QString text = tr("One more %1 would bring the most in %2: %3.")
                       .arg(nameIn(shown.plan().roles, best.role), nameIn(shown.plan().territories, best.territory),
                           shortMoneyText(best.perHead));
    if (shown.isBefore() && !shown.view->isBaseline)
        text = tr("In the baseline: %1").arg(text);
    return shown.worth().isOutdated ? tr("%1 (from before the last change; being counted again…)").arg(text) : text;
}

class CoverageMarks
{
public:
    CoverageMarks(const ShownCoverage &shown, const MapScene &scene)
        : m_shown(shown)
        , m_scene(scene)
    { }

    MapContent content()
    {
        m_content.table = tableWith(coverageColumns());
        double most = 1;
        for (const MapScene::Place &place : m_scene.places)
            most = std::max(most, static_cast<double>(sumOf(m_shown.sums(), place).needed.count));
        for (const MapScene::Place &place : m_scene.places)
            add(place, most);
        m_content.finding = coverageFinding(m_gaps, std::ssize(m_scene.places), m_largest, m_missing);
        return std::move(m_content);
    }

private:
    static WorkSum sumOf(const CoverageSums &sums, const MapScene::Place &place)
    {
        return place.isAlone ? sums.own.in(place.territory) : sums.in(place.territory);
    }

    void add(const MapScene::Place &place, double most)
    {
        const WorkSum sum = sumOf(m_shown.sums(), place);
        const WorkSum before = sumOf(m_shown.baselineSums(), place);
        const std::optional compared = m_shown.isComparing() ? std::optional(before) : std::nullopt;
        MapMark mark;
        mark.title = titleOf(m_shown, place);
        mark.colour = compared ? changeColour(sum, before) : coverageColour(sum);
        mark.size = static_cast<double>(sum.needed.count) / most;
        mark.isGap = isGap(sum);
        constexpr double beforeAllOthers = 1e12;
        mark.rank = static_cast<double>(sum.missing().count) + mark.size + (mark.isGap ? beforeAllOthers : 0);
        mark.note = badgeText(sum, compared);
        mark.description = coverageSentence(mark.title, sum, mark.note);
        if (const QString reach = reachSentence(place.reach); !reach.isEmpty())
            mark.description += u' ' + reach;
        m_gaps += mark.isGap ? 1 : 0;
        if (mark.isGap && (m_largest.isEmpty() || sum.missing().count > m_missing.count)) {
            m_largest = mark.title;
            m_missing = sum.missing();
        }
        const auto share = sum.share();
        m_content.table.rows.push_back(rowWith(mark.title,
            { share ? TableCell(*share) : TableCell(), sum.needed.inHours(), sum.missing().inHours() }, place.reach));
        m_content.marks.push_back(std::move(mark));
    }

    const ShownCoverage &m_shown;
    const MapScene &m_scene;
    MapContent m_content;
    std::int64_t m_gaps = 0;
    QString m_largest;
    Minutes m_missing;
};

class WorthMarks
{
public:
    WorthMarks(const ShownCoverage &shown, const MapScene &scene, RoleId role)
        : m_shown(shown)
        , m_scene(scene)
        , m_role(role)
    { }

    MapContent content()
    {
        m_content.table = tableWith(worthColumns());
        findBest();
        for (const MapScene::Place &place : m_scene.places)
            add(place);
        m_content.finding = worthFinding(m_shown, m_top);
        return std::move(m_content);
    }

private:
    void findBest()
    {
        if (!m_shown.worth().heads)
            return;
        // Most first, so the first of a territory is its best; the map's own best may lie above the places.
        for (const HeadWorth &worth : *m_shown.worth().heads) {
            if (!m_role.isValid() || worth.role == m_role)
                m_best.try_emplace(worth.territory, worth);
        }
        for (const MapScene::Place &place : m_scene.places) {
            const auto found = m_best.find(place.territory);
            if (found != m_best.end() && found->second.perHead > m_content.mostWorth) {
                m_content.mostWorth = found->second.perHead;
                m_top = found->second;
            }
        }
    }

    void add(const MapScene::Place &place)
    {
        const auto found = m_best.find(place.territory);
        const HeadWorth worth = found == m_best.end() ? HeadWorth { m_role, place.territory, {} } : found->second;
        const QString role = nameIn(m_shown.plan().roles, worth.role);
        const auto most = static_cast<double>(std::max<std::int64_t>(m_content.mostWorth.cents, 1));
        MapMark mark;
        mark.title = titleOf(m_shown, place);
        mark.size = static_cast<double>(worth.perHead.cents) / most;
        mark.rank = mark.size;
        mark.colour = worth.perHead.cents > 0 ? scaleColour(mark.size) : theme().line;
        if (worth.perHead.cents > 0)
            mark.note = m_role.isValid() ? shortMoneyText(worth.perHead) : worthNote(role, worth.perHead);
        mark.description = worthSentence(mark.title, role, worth);
        m_content.table.rows.push_back(rowWith(mark.title, { role, worth.perHead.inUnits() }, place.reach));
        m_content.marks.push_back(std::move(mark));
    }

    const ShownCoverage &m_shown;
    const MapScene &m_scene;
    RoleId m_role;
    std::map<TerritoryId, HeadWorth> m_best;
    HeadWorth m_top;
    MapContent m_content;
};

} // namespace

MapContent mapContent(const ShownCoverage &shown, const MapScene &scene, const MapSubject &subject)
{
    if (subject.kind == MapSubject::Kind::Worth)
        return WorthMarks(shown, scene, subject.role).content();
    return CoverageMarks(shown, scene).content();
}

std::vector<RoleId> rolesOfWorth(const ShownCoverage &shown)
{
    std::set<RoleId> known;
    if (shown.worth().heads) {
        for (const HeadWorth &worth : *shown.worth().heads)
            known.insert(worth.role);
    }
    return { known.begin(), known.end() };
}

} // namespace headwater
