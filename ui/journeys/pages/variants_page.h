// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/chart_page.h"

class QComboBox;

namespace headwater {

class JourneysModel;

/// The ways that journeys took, most frequent first.
class VariantsPage : public ChartPage
{
    Q_OBJECT

public:
    VariantsPage(const PlanContext &context, JourneysModel &model, QWidget *parent = nullptr);

protected:
    Work work() override;
    Work wholeWork() override;
    ChoiceWork behindRow(std::size_t chart, std::size_t row) override;
    void prepare(const JourneysView &journeys) override;

private:
    QComboBox *m_level;
    QComboBox *m_rows;
};

} // namespace headwater
