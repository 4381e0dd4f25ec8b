// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/details/detail_words.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QWidget>

namespace headwater {

namespace {
constexpr int labelWidth = 196;
constexpr double full = 0.99;
} // namespace

QString shortenedFor(const QWidget &sheet, const QString &text)
{
    return sheet.fontMetrics().elidedText(text, Qt::ElideRight, labelWidth);
}

double useOf(Minutes used, Minutes capacity)
{
    return capacity.count > 0 ? static_cast<double>(used.count) / static_cast<double>(capacity.count) : 0;
}

QString useOfHours(Minutes used, Minutes capacity)
{
    if (capacity.count == 0)
        return tr("no hours");
    const double use = useOf(used, capacity);
    return use >= full ? tr("full") : percentText(use);
}

} // namespace headwater
