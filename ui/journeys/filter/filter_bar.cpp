// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/filter/filter_bar.h"

#include "ui/journeys/filter/filter_finder.h"
#include "ui/journeys/journeys_model.h"
#include "ui/journeys/journeys_text.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/style/theme.h"

#include <QPushButton>

namespace headwater {

namespace {
constexpr int longestChip = 260;
}

FilterBar::FilterBar(JourneysModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_add(new QPushButton(tr("+ filter")))
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filter"));
    new FlowLayout(this);
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setProperty("chip", true);
    setTone(m_add, Tone::Muted);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openFinder);
    connect(&m_model, &JourneysModel::filterChanged, this, &FilterBar::showChips);
    connect(&m_model, &JourneysModel::changed, this, &FilterBar::showChips);
    showChips();
}

void FilterBar::openFinder()
{
    if (!m_model.view())
        return;
    auto *finder = new FilterFinder(*m_model.view(), this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &FilterFinder::chosen, &m_model, &JourneysModel::addChip);
    finder->openBelow(*m_add);
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a chip that is clicked takes itself away
        }
        delete item;
    }
    const Plan plan = m_model.view() ? m_model.view()->plan : Plan();
    for (std::size_t i = 0; i < m_model.filter().conditions.size(); ++i) {
        const QString text = chipText(m_model.filter().conditions[i], plan);
        auto *chip = new QPushButton;
        chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, longestChip) + QStringLiteral("  ✕"));
        chip->setObjectName(QStringLiteral("chip"));
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("Filter %1, take away").arg(text));
        chip->setToolTip(tr("Take away: %1").arg(text));
        connect(chip, &QPushButton::clicked, this, [this, i] { m_model.removeCondition(i); });
        layout()->addWidget(chip);
    }
    layout()->addWidget(m_add);
}

} // namespace headwater
