// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/options/compare_options.h"

#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/vacancies/option_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace headwater {

namespace {

/// -1: the left one is better, 1: the right one, 0: neither.
template <typename Figure> int better(const Figure &left, const Figure &right, bool isMoreBetter = true)
{
    if (left == right)
        return 0;
    return (left > right) == isMoreBetter ? -1 : 1;
}

QLabel *cell(const QString &text, TextRole role, Qt::Alignment alignment)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(alignment | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(label, role);
    return label;
}

qint64 daysOrNever(const ValuedOption &option)
{
    return option.productiveInDays.value_or(std::numeric_limits<qint64>::max());
}

} // namespace

CompareOptions::CompareOptions(
    const Plan &plan, const Vacancy &vacancy, const ValuedOption &left, const ValuedOption &right, QWidget *parent)
    : QDialog(parent)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("compareOptions"));
    const Seat *seat = plan.seats.find(vacancy.seat);
    setWindowTitle(tr("Two options for %1").arg(seat ? seatCode(*seat) : QString()));
    auto *column = new QVBoxLayout(this);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
    const auto titleOf = [&](const ValuedOption &option) {
        const QString place = optionPlace(plan, vacancy, option.option);
        const QString title = optionTitle(plan, vacancy, option.option);
        return place.isEmpty() ? title : QStringLiteral("%1\n%2").arg(title, place);
    };
    m_grid->addWidget(cell(titleOf(left), TextRole::Heading, Qt::AlignLeft), 0, 1);
    m_grid->addWidget(cell(titleOf(right), TextRole::Heading, Qt::AlignLeft), 0, 2);
    m_rows = 1;
    addRow(tr("Brings a year"), gainText(left.gain), gainText(right.gain), better(left.gain, right.gain));
    addRow(tr("Range"), rangeText(left.range), rangeText(right.range));
    addRow(tr("Cost of the year"), shortMoneyText(left.cost), shortMoneyText(right.cost),
        better(left.cost, right.cost, false));
    addRow(tr("Left after cost"), gainText(left.net()), gainText(right.net()), better(left.net(), right.net()));
    addRow(tr("Productive in"), productiveText(left.productiveInDays), productiveText(right.productiveInDays),
        better(daysOrNever(left), daysOrNever(right), false));
    addRow(tr("Customers who change hands"), countText(static_cast<qint64>(left.accountsMoved)),
        countText(static_cast<qint64>(right.accountsMoved)), better(left.accountsMoved, right.accountsMoved, false));
    addRow(tr("of them left without a person"), countText(static_cast<qint64>(left.accountsFreed)),
        countText(static_cast<qint64>(right.accountsFreed)), better(left.accountsFreed, right.accountsFreed, false));
    addRow(tr("Why"), becauseText(plan, left.because), becauseText(plan, right.because));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(*this, { 620, 420 });
}

void CompareOptions::addRow(const QString &what, const QString &left, const QString &right, int better)
{
    m_grid->addWidget(cell(what, TextRole::Caption, Qt::AlignLeft), m_rows, 0);
    QLabel *first = cell(left, better < 0 ? TextRole::Strong : TextRole::Body, Qt::AlignLeft);
    QLabel *second = cell(right, better > 0 ? TextRole::Strong : TextRole::Body, Qt::AlignLeft);
    if (better != 0)
        setTone(better < 0 ? first : second, Tone::Better);
    m_grid->addWidget(first, m_rows, 1);
    m_grid->addWidget(second, m_rows, 2);
    ++m_rows;
}

} // namespace headwater
