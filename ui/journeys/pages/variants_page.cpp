// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/variants_page.h"

#include "ui/journeys/journeys_model.h"
#include "ui/journeys/pages/variants_chart.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace headwater {

VariantsPage::VariantsPage(const PlanContext &context, JourneysModel &model, QWidget *parent)
    : ChartPage(context, QStringLiteral("variants"), tr("Variants"), parent)
    , m_level(new QComboBox)
    , m_rows(new QComboBox)
{
    m_level->setObjectName(QStringLiteral("variantLevel"));
    m_level->setAccessibleName(tr("Which steps make a way"));
    m_level->addItems({ tr("Stages"), tr("Activities") });
    addChoice(m_level);
    connect(m_level, &QComboBox::currentIndexChanged, this,
        [&model](int index) { model.setLevel(static_cast<JourneyLevel>(index)); });
    m_rows->setObjectName(QStringLiteral("variantRows"));
    m_rows->setAccessibleName(tr("How many ways are drawn"));
    for (const int rows : { 12, 25, 50 })
        m_rows->addItem(tr("The first %1").arg(rows), rows);
    addChoice(m_rows);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &VariantsPage::restart);
}

void VariantsPage::prepare(const JourneysView &journeys)
{
    const QSignalBlocker quiet(m_level);
    m_level->setCurrentIndex(static_cast<int>(journeys.level));
}

ChartPage::Work VariantsPage::work()
{
    return [rows = m_rows->currentData().value<std::size_t>()](const JourneysView &journeys,
               const Cancellation &cancellation,
               const Progress &) { return variantsContent(journeys, rows, rowsOfTables, cancellation); };
}

ChartPage::Work VariantsPage::wholeWork()
{
    return [rows = m_rows->currentData().value<std::size_t>()](const JourneysView &journeys,
               const Cancellation &cancellation,
               const Progress &) { return variantsContent(journeys, rows, rowsOfFiles, cancellation); };
}

ChartPage::ChoiceWork VariantsPage::behindRow(std::size_t, std::size_t row)
{
    return [row](const JourneysView &journeys, const Cancellation &) { return casesOfVariant(journeys, row); };
}

} // namespace headwater
