// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/margin/margin_rows.h"

#include "ui/coverage/coverage_text.h"
#include "ui/plan/derivation/assumed.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>

namespace headwater {

namespace {

enum MarginColumn : std::uint8_t { NameColumn, CoveredColumn, BroughtColumn, ShareColumn, UndoneColumn, ChangeColumn };

/// One row before it is put in words.
struct NamedPart {
    QString name;
    CoverageSubject subject;
    MarginPart now;
    std::optional<MarginPart> before;
};
using NamedParts = std::vector<NamedPart>;

template <typename Parts, typename Key> std::optional<MarginPart> partOf(const Parts *parts, const Key &key)
{
    if (!parts)
        return {};
    const auto found = std::ranges::find_if(*parts, [&key](const auto &entry) { return entry.first == key; });
    return found == parts->end() ? MarginPart() : found->second;
}

std::optional<double> shareDone(const MarginPart &part) { return WorkSum { part.needed, part.served }.share(); }

NamedParts territoryParts(const MarginContent &content)
{
    const Plan &plan = content.shown.plan();
    NamedParts parts;
    for (const auto &[id, part] : content.now.territories) {
        const Territory *row = plan.territories.find(id);
        const bool isLeaf = row && row->kind == TerritoryKind::Leaf;
        parts.push_back(
            { ownPlaceName(plan, id), isLeaf ? CoverageSubject::ofTerritory(id) : CoverageSubject::ofOwn(id), part,
                partOf(content.baseline ? &content.baseline->territories : nullptr, id) });
    }
    return parts;
}

NamedParts segmentParts(const MarginContent &content)
{
    const Plan &plan = content.shown.plan();
    NamedParts parts;
    for (const auto &[id, part] : content.now.segments) {
        const QString name = nameIn(plan.segments, id);
        parts.push_back({ name.isEmpty() ? tr("Without segment") : name, CoverageSubject::ofSegment(id), part,
            partOf(content.baseline ? &content.baseline->segments : nullptr, id) });
    }
    return parts;
}

NamedParts stageParts(const MarginContent &content)
{
    NamedParts parts;
    for (const auto &[id, part] : content.now.stages)
        parts.push_back({ nameIn(content.shown.plan().stages, id), CoverageSubject::ofStage(id), part,
            partOf(content.baseline ? &content.baseline->stages : nullptr, id) });
    const auto alone = [](const MarginParts &of) {
        MarginPart part;
        part.margin = of.withoutWork;
        return part;
    };
    parts.push_back({ tr("Without any work"), {}, alone(content.now),
        content.baseline ? std::optional(alone(*content.baseline)) : std::nullopt });
    return parts;
}

NamedParts partsBy(MarginBy by, const MarginContent &content)
{
    if (by == MarginBy::Stage)
        return stageParts(content);
    NamedParts parts = by == MarginBy::Territory ? territoryParts(content) : segmentParts(content);
    std::ranges::stable_sort(parts, std::ranges::greater {}, [](const NamedPart &part) { return part.now.margin; });
    return parts;
}

double shareOf(Money part, Money whole)
{
    return whole.cents == 0 ? 0 : static_cast<double>(part.cents) / static_cast<double>(whole.cents);
}

std::vector<FigureRows::Column> columnsBy(MarginBy by, bool isCompared)
{
    const QString name = by == MarginBy::Territory ? tr("Territory")
        : by == MarginBy::Segment                  ? tr("Segment")
                                                   : tr("Stage");
    std::vector<FigureRows::Column> columns { { name },
        { tr("Covered"), tr("Of its work: what somebody has time for"), ColumnLook::Percent, 11 },
        { tr("Margin"), tr("Expected of the journeys that begin in the quarter"), ColumnLook::Money, 12 },
        { tr("Of all"), tr("Share of the expected margin of the plan"), ColumnLook::Percent, 10 },
        { tr("Left undone"), tr("How much more it would be if all of its work were done"), ColumnLook::Money, 14 } };
    if (isCompared)
        columns.push_back({ tr("Change"), tr("Against the baseline"), ColumnLook::Money, 12 });
    return columns;
}

FigureRows::Row rowOf(const NamedPart &part, Money whole)
{
    FigureRows::Row row { { nameCell(part.name), coveredCell(shareDone(part.now)), moneyCell(part.now.margin),
                              percentCell(shareOf(part.now.margin, whole)),
                              part.now.undone.cents > 0 ? moneyCell(part.now.undone) : emptyCell() },
        part.subject };
    if (part.before)
        row.cells.push_back(changeCell(marginChange(part.now.margin, part.before->margin)));
    return row;
}

QString marginFormula(MarginBy by)
{
    switch (by) {
    case MarginBy::Territory:
    case MarginBy::Segment:
        return tr(
            "Journeys that begin there in the quarter × margin of a won one × chance to be won, which falls where "
            "work is left undone.");
    case MarginBy::Stage:
        return tr("What the work of the stage brings: half of what it would bring alone and half of what would be lost "
                  "without it, scaled so that the stages, and what comes without any work, add up to the expected "
                  "margin.");
    }
    Q_UNREACHABLE();
}

/// What of the margin of a territory is whose, and of a segment where.
FigureInputs marginInputsOf(MarginBy by, const NamedPart &part, const MarginContent &content)
{
    const Plan &plan = content.shown.plan();
    FigureInputs inputs { { by == MarginBy::Stage ? tr("Visits in the quarter") : tr("Journeys that begin"),
        QLocale().toString(part.now.journeys, 'f', 1) } };
    std::vector<std::pair<QString, Money>> pieces;
    for (const PlaceMargin &place : content.shown.coverage().margins) {
        if (by == MarginBy::Territory && place.territory == part.subject.territory)
            pieces.emplace_back(nameIn(plan.segments, place.segment), place.margin);
        else if (by == MarginBy::Segment && place.segment == part.subject.segment)
            pieces.emplace_back(ownPlaceName(plan, place.territory), place.margin);
    }
    std::ranges::stable_sort(pieces, std::ranges::greater {}, &std::pair<QString, Money>::second);
    for (const auto &[name, margin] : pieces)
        inputs.emplace_back(name.isEmpty() ? tr("Not known") : name, shortMoneyText(margin));
    return inputs;
}

Derivation coveredDerivation(const NamedPart &part)
{
    Derivation derivation;
    derivation.formula = tr("Served ÷ needed.");
    derivation.inputs
        = { { tr("Served"), wholeHoursText(part.now.served) }, { tr("Needed"), wholeHoursText(part.now.needed) } };
    if (part.before)
        derivation.change = pointsText(shareDone(part.now), shareDone(*part.before));
    return derivation;
}

Derivation undoneDerivation(MarginBy by, const NamedPart &part)
{
    Derivation derivation;
    derivation.formula = by == MarginBy::Stage
        ? tr("The expected margin if all the work of the stage were done, the other stages as they are, less what it "
             "is. "
             "Stages do not add up: each is taken alone.")
        : tr("The expected margin of its journeys if all of its work were done, less what it is.");
    derivation.inputs = { { tr("Margin as it is"), shortMoneyText(part.now.margin) },
        { tr("Missing"), wholeHoursText(Minutes { part.now.needed.count - part.now.served.count }) } };
    return derivation;
}

Derivation shareDerivation(const NamedPart &part, Money whole)
{
    Derivation derivation;
    derivation.formula = tr("Its margin ÷ the expected margin of the plan.");
    derivation.inputs
        = { { tr("Its margin"), shortMoneyText(part.now.margin) }, { tr("Of the plan"), shortMoneyText(whole) } };
    return derivation;
}

Derivation changeDerivation(const NamedPart &part)
{
    Derivation derivation;
    derivation.formula = tr("The margin less that of the baseline. Counted to 0.1 %: a smaller change is not told.");
    derivation.inputs = { { tr("Now"), shortMoneyText(part.now.margin) },
        { tr("In the baseline"), shortMoneyText(part.before->margin) } };
    return derivation;
}

/// Of the part, where that is known.
QString rangeOf(MarginBy by, const NamedPart &part, bool isMargin, const KnownRange &known)
{
    const std::optional<CoverageRange> range = known();
    if (!range || by == MarginBy::Stage)
        return {};
    const auto say = [isMargin](const auto &ranges, auto id) -> QString {
        const auto found = ranges.find(id);
        if (found == ranges.end())
            return {};
        const PartRange &ends = found->second;
        return isMargin ? tr("%1 to %2").arg(shortMoneyText(ends.lowMargin), shortMoneyText(ends.highMargin))
                        : tr("%1 to %2").arg(coveredText(ends.lowShare), coveredText(ends.highShare));
    };
    return by == MarginBy::Territory ? say(range->own, part.subject.territory)
                                     : say(range->segments, part.subject.segment);
}

Derivation derivationOf(
    MarginBy by, const NamedPart &part, std::size_t column, const MarginContent &content, const KnownRange &known)
{
    const Money whole = content.shown.coverage().margin;
    Derivation derivation;
    switch (column) {
    case CoveredColumn: derivation = coveredDerivation(part); break;
    case ShareColumn: derivation = shareDerivation(part, whole); break;
    case UndoneColumn: derivation = undoneDerivation(by, part); break;
    case ChangeColumn: derivation = changeDerivation(part); break;
    default: derivation.formula = marginFormula(by); derivation.inputs = marginInputsOf(by, part, content);
    }
    derivation.assumptions = assumptionsOf::served(content.shown.plan());
    if (column == CoveredColumn || column == BroughtColumn)
        derivation.range = rangeOf(by, part, column == BroughtColumn, known);
    return derivation;
}

} // namespace

Result<SharedMargins> marginContent(const ShownCoverage &shown, const Cancellation &cancellation)
{
    auto content = std::make_shared<MarginContent>();
    content->shown = shown;
    HEADWATER_TRY(content->now, marginParts(shown.plan(), shown.visits(), shown.coverage(), cancellation));
    const CoverageView &view = *shown.view;
    if (!view.isBaseline && !shown.isBefore()) {
        HEADWATER_TRY(content->baseline,
            marginParts(view.baselinePlan, view.baselineExpected->visits, *view.baseline, cancellation));
    }
    return SharedMargins(content);
}

FigureRows marginRows(MarginBy by, const SharedMargins &content, const KnownRange &range)
{
    const NamedParts parts = partsBy(by, *content);
    FigureRows rows;
    rows.columns = columnsBy(by, content->baseline.has_value());
    for (const NamedPart &part : parts)
        rows.rows.push_back(rowOf(part, content->shown.coverage().margin));
    rows.explain = [by, content, parts, range](std::size_t row, std::size_t column) {
        return derivationOf(by, parts[row], column, *content, range);
    };
    return rows;
}

QString marginFinding(MarginBy by, const MarginContent &content)
{
    const NamedParts parts = partsBy(by, content);
    const Money whole = content.shown.coverage().margin;
    if (parts.empty() || whole.cents == 0)
        return tr("No margin is expected in %1: no journey that begins is likely to be won.")
            .arg(quarterText(content.shown.coverage().quarter.first));
    const auto most = std::ranges::max_element(parts, {}, [](const NamedPart &part) { return part.now.margin; });
    const auto undone = std::ranges::max_element(parts, {}, [](const NamedPart &part) { return part.now.undone; });
    const QString text = by == MarginBy::Stage && !most->subject.stage.isValid()
        ? tr("Most of the margin would come without any work: %1 of %2.")
              .arg(shortMoneyText(most->now.margin), shortMoneyText(whole))
        : tr("%1 brings the most: %2 of %3.").arg(most->name, shortMoneyText(most->now.margin), shortMoneyText(whole));
    if (undone->now.undone.cents <= 0)
        return text;
    return tr("%1 Most is left undone in %2: %3 more if all of its work were done.")
        .arg(text, undone->name, shortMoneyText(undone->now.undone));
}

QString marginSum(MarginBy by, const MarginContent &content)
{
    const QString whole = moneyText(content.shown.coverage().margin);
    const QString quarter = quarterText(content.shown.coverage().quarter.first);
    switch (by) {
    case MarginBy::Territory: return tr("The territories add up to %1, the expected margin of %2.").arg(whole, quarter);
    case MarginBy::Segment: return tr("The segments add up to %1, the expected margin of %2.").arg(whole, quarter);
    case MarginBy::Stage:
        return tr("The stages and what comes without work add up to %1, the expected margin of %2.")
            .arg(whole, quarter);
    }
    Q_UNREACHABLE();
}

} // namespace headwater
