// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/derivation/derivation_popover.h"

#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t mostInputs = 14;
constexpr int formulaWidth = 360;

QLabel *textLabel(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

} // namespace

DerivationPopover::DerivationPopover(const Derivation &derivation, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("figurePopover"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("popover", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    say(derivation);
}

void DerivationPopover::say(const Derivation &derivation)
{
    setAccessibleName(tr("How %1 comes about").arg(derivation.what));
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(textLabel(QStringLiteral("%1: %2").arg(derivation.what, derivation.value), TextRole::Heading));
    auto *formula = textLabel(derivation.formula, TextRole::Body);
    formula->setWordWrap(true);
    setTone(formula, Tone::Muted);
    column->addWidget(formula);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(5);
    addRows(derivation);
    formula->setFixedWidth(std::max(formulaWidth, m_grid->sizeHint().width())); // as wide as what is below it
    column->addLayout(m_grid);
    layout()->addWidget(m_rows);
    if (isVisible())
        showAbove(m_place);
}

void DerivationPopover::addRows(const Derivation &derivation)
{
    for (std::size_t i = 0; i < std::min(derivation.inputs.size(), mostInputs); ++i)
        addRow(derivation.inputs[i].first, derivation.inputs[i].second);
    if (derivation.inputs.size() > mostInputs)
        addRow(tr("and %1 more").arg(derivation.inputs.size() - mostInputs), QString());
    addHeading(tr("What it takes for granted"));
    for (const auto &[what, amount] : derivation.assumptions)
        addRow(what, amount);
    if (derivation.assumptions.empty())
        addRow(tr("Nothing beyond the plan and its journeys"), QString());
    addRow(tr("Range, by what is assumed"), derivation.range.isEmpty() ? tr("none") : derivation.range);
    if (!derivation.change.isEmpty())
        addRow(tr("Against the baseline"), derivation.change);
}

void DerivationPopover::addRow(const QString &what, const QString &amount)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(textLabel(what, TextRole::Body), row, 0, 1, amount.isEmpty() ? 2 : 1);
    if (amount.isEmpty())
        return;
    auto *value = textLabel(amount, TextRole::Strong);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(value, row, 1);
}

void DerivationPopover::addHeading(const QString &text)
{
    auto *heading = textLabel(text, TextRole::Section);
    heading->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void DerivationPopover::showAbove(QPoint globalPosition)
{
    m_place = globalPosition;
    adjustSize();
    const QRect available = screen()->availableGeometry();
    const int x
        = std::clamp(globalPosition.x(), available.left(), std::max(available.left(), available.right() - width()));
    move(x, std::max(available.top(), globalPosition.y() - height()));
    show();
}

void showDerivation(const Derivation &derivation, QPoint globalPosition, QWidget *parent)
{
    if (derivation.isEmpty())
        return;
    (new DerivationPopover(derivation, parent))->showAbove(globalPosition);
}

} // namespace headwater
