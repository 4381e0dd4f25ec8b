// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/content/parts.h"
#include "ui/proposals/story/figure_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

namespace {

/// How a figure that a page keeps is read: its unit is that of reports.
struct KeptLook {
    ColumnLook look = ColumnLook::Whole;
    double unit = 1; ///< what one of it is kept as
};

KeptLook keptLookOf(const QString &id)
{
    constexpr double cents = 100;
    if (id == figure::cost || id == figure::margin)
        return { ColumnLook::Money, cents };
    if (id == figure::coverage)
        return { ColumnLook::Percent, 1 };
    return {};
}

std::optional<double> todayOf(const CapturedPage &page, const QString &id)
{
    if (!page.today)
        return {};
    const auto known = std::ranges::find(page.today->figures, id, &ShownFigure::id);
    return known == page.today->figures.end() ? std::nullopt : std::optional(known->value);
}

std::vector<KeyFigure> keptFigures(const ProposalFindings &findings, const CapturedPage &page)
{
    std::vector<KeyFigure> figures;
    for (const ShownFigure &then : ShownFigures::fromText(page.page.shown).figures) {
        if (findings.redaction.pay && then.id == figure::cost)
            continue;
        const KeptLook kept = keptLookOf(then.id);
        KeyFigure figure { .name = keptFigureName(then.id), .look = kept.look };
        figure.before = then.value / kept.unit;
        if (const auto today = todayOf(page, then.id))
            figure.after = *today / kept.unit;
        figures.push_back(std::move(figure));
    }
    return figures;
}

QString whyNoPicture(NoPicture why)
{
    switch (why) {
    case NoPicture::No: return {};
    case NoPicture::ScenarioGone: return tr("No picture: the scenario of this page is gone.");
    case NoPicture::SmallGroups: return tr("The picture is left out: it would tell of single seats and people.");
    case NoPicture::Pay: return tr("The picture is left out: it could tell what people cost.");
    case NoPicture::NamesPeople: return tr("The picture is left out: it names people.");
    case NoPicture::NotDrawn: return tr("No picture: this view could not be drawn.");
    }
    Q_UNREACHABLE();
}

QStringList notesOf(const ProposalFindings &findings, const CapturedPage &page)
{
    QStringList notes;
    if (!page.scenario.isEmpty())
        notes.append((page.drawing.isEmpty() ? tr("Scenario “%1”, captured on %2.")
                                             : tr("Scenario “%1”, captured on %2; the picture is of today."))
                         .arg(page.scenario, dateText(page.page.captured)));
    if (!page.today)
        return notes;
    const std::vector<ChangedFigure> changed = changedSince(ShownFigures::fromText(page.page.shown), *page.today);
    const bool isChanged = std::ranges::any_of(
        changed, [&](const ChangedFigure &figure) { return !findings.redaction.pay || figure.id != figure::cost; });
    notes.append(isChanged ? tr("Figures have changed since then.") : tr("No figure has changed since then."));
    return notes;
}

} // namespace

ReportSection storyboardSection(const ProposalFindings &findings, const std::vector<CapturedPage> &pages)
{
    ReportSection section { tr("Storyboard"), {} };
    for (const CapturedPage &page : pages) {
        ReportView view;
        view.title = page.page.name;
        view.caption = page.page.caption;
        view.notes = notesOf(findings, page);
        view.figures = keptFigures(findings, page);
        view.size = page.size;
        view.drawing = page.drawing;
        view.instead
            = whyNoPicture(page.drawing.isEmpty() && page.why == NoPicture::No ? NoPicture::NotDrawn : page.why);
        section.blocks.emplace_back(std::move(view));
    }
    return section;
}

} // namespace headwater
