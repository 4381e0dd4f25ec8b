// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scoreboard/figure_popover.h"

#include <QGridLayout>
#include <QLabel>
#include <QScreen>

namespace headwater {

namespace {

constexpr std::size_t mostInputs = 14;

QLabel *label(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    setTextRole(label, role);
    return label;
}

void addRow(QGridLayout *grid, const QString &what, const QString &amount)
{
    const int row = grid->rowCount();
    grid->addWidget(label(what, TextRole::Body), row, 0);
    auto *value = label(amount, TextRole::Strong);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, row, 1);
}

} // namespace

FigurePopover::FigurePopover(const ScoreboardFigure &figure, const FigureInputs &inputs, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_figure(figure)
{
    setObjectName(QStringLiteral("figurePopover"));
    setAccessibleName(tr("How %1 comes about").arg(figure.caption));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("popover", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(label(QStringLiteral("%1: %2").arg(figure.caption, figure.value), TextRole::Heading));
    auto *formula = label(figure.formula, TextRole::Body);
    formula->setWordWrap(true);
    formula->setMinimumWidth(320);
    setTone(formula, Tone::Muted);
    layout->addWidget(formula);
    showInputs(inputs);
}

void FigurePopover::showInputs(const FigureInputs &inputs)
{
    delete m_grid;
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(5);
    for (std::size_t i = 0; i < std::min(inputs.size(), mostInputs); ++i)
        addRow(grid, inputs[i].first, inputs[i].second);
    if (inputs.size() > mostInputs)
        addRow(grid, tr("and %1 more").arg(inputs.size() - mostInputs), QString());
    if (!m_figure.range.isEmpty())
        addRow(grid, tr("Range, by what is assumed"), m_figure.range);
    if (!m_figure.change.isEmpty())
        addRow(grid, tr("Against the baseline"), m_figure.change);
    layout()->addWidget(m_grid);
    if (isVisible())
        showAbove(m_place);
}

void FigurePopover::showAbove(QPoint globalPosition)
{
    m_place = globalPosition;
    adjustSize();
    const QRect available = screen()->availableGeometry();
    const int x
        = std::clamp(globalPosition.x(), available.left(), std::max(available.left(), available.right() - width()));
    move(x, std::max(available.top(), globalPosition.y() - height()));
    show();
}

} // namespace headwater
