// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/comparison.h"

#include "core/document/plan_document.h"
#include "ui/style/theme.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

bool isOpen(const Seat *seat) { return seat && seat->status != SeatStatus::Closed; }

} // namespace

QString wordFor(ChangeMark mark)
{
    switch (mark) {
    case ChangeMark::None: return {};
    case ChangeMark::Added: return tr("new");
    case ChangeMark::Moved: return tr("moved");
    case ChangeMark::Changed: return tr("changed");
    case ChangeMark::Closed: return tr("closed");
    case ChangeMark::OldPlace: return tr("was here");
    }
    Q_UNREACHABLE();
}

QString signFor(ChangeMark mark)
{
    switch (mark) {
    case ChangeMark::None: return {};
    case ChangeMark::Added: return QStringLiteral("+");
    case ChangeMark::Moved: return QStringLiteral("→");
    case ChangeMark::Changed: return QStringLiteral("≠");
    case ChangeMark::Closed: return QStringLiteral("×");
    case ChangeMark::OldPlace: return QStringLiteral("←");
    }
    Q_UNREACHABLE();
}

QString signedWordFor(ChangeMark mark)
{
    return mark == ChangeMark::None ? QString() : signFor(mark) + u' ' + wordFor(mark);
}

QColor colourFor(ChangeMark mark)
{
    switch (mark) {
    case ChangeMark::None: return theme().ink;
    case ChangeMark::Added: return theme().better;
    case ChangeMark::Moved: return theme().accent;
    case ChangeMark::Changed: return theme().warning;
    case ChangeMark::Closed: return theme().worse;
    case ChangeMark::OldPlace: return theme().muted;
    }
    Q_UNREACHABLE();
}

QString oldToNew(const QString &before, const QString &after)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    return QStringLiteral("%1 → %2").arg(shown(before), shown(after));
}

ChangeMark markOf(const Seat *before, const Seat *after)
{
    if (!isOpen(after))
        return isOpen(before) ? ChangeMark::Closed : ChangeMark::None;
    if (!isOpen(before))
        return ChangeMark::Added;
    if (before->home != after->home || before->role != after->role)
        return ChangeMark::Moved;
    return *before == *after ? ChangeMark::None : ChangeMark::Changed;
}

ChangeMark markOf(const Account *before, const Account *after)
{
    if (!before || !after)
        return after ? ChangeMark::Added : before ? ChangeMark::Closed : ChangeMark::None;
    if (before->territory != after->territory || before->owners != after->owners)
        return ChangeMark::Moved;
    return *before == *after ? ChangeMark::None : ChangeMark::Changed;
}

ComparedPlan::ComparedPlan(const PlanDocument &document, Comparison comparedAs)
    : comparison(comparedAs)
    , shown(comparedAs == Comparison::Before ? document.baselinePlan() : document.plan())
    , baseline(document.baselinePlan())
{ }

bool ComparedPlan::isOtherViewThan(const ComparedPlan &earlier) const
{
    return comparison != earlier.comparison || (isComparing() && !(baseline == earlier.baseline));
}

} // namespace headwater
