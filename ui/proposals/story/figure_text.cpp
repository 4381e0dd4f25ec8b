// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/figure_text.h"

#include "ui/plan/comparison.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <cmath>

namespace headwater {

namespace {

QString moneyOf(double cents, bool isShort)
{
    const Money amount { std::llround(cents) };
    return isShort ? shortMoneyText(amount) : moneyText(Money::ofWhole(amount.cents / 100));
}

} // namespace

QString keptFigureName(const QString &id)
{
    if (id == figure::seats)
        return tr("Seats");
    if (id == figure::vacancies)
        return tr("Vacant");
    if (id == figure::cost)
        return tr("Cost a year");
    if (id == figure::coverage)
        return tr("Coverage");
    if (id == figure::margin)
        return tr("Expected margin");
    if (id == figure::gaps)
        return tr("Gaps");
    if (id == figure::withoutOwner)
        return tr("Accounts without owner");
    return tr("Changes against baseline");
}

QString changedFigureText(const ChangedFigure &changed)
{
    QString then = countText(std::llround(changed.then));
    QString now = countText(std::llround(changed.now));
    if (changed.id == figure::coverage) {
        const auto percents
            = [](double share) { return QLocale().toString(100 * share, 'f', 1) + QStringLiteral(" %"); };
        then = percents(changed.then);
        now = percents(changed.now);
    } else if (changed.id == figure::cost || changed.id == figure::margin) {
        // Digits enough to tell them apart.
        const bool isShort = moneyOf(changed.then, true) != moneyOf(changed.now, true);
        then = moneyOf(changed.then, isShort);
        now = moneyOf(changed.now, isShort);
    }
    return keptFigureName(changed.id) + u' ' + oldToNew(then, now);
}

} // namespace headwater
