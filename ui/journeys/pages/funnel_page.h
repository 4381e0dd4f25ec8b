// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/funnel_chart.h"

class QComboBox;
class QSpinBox;

namespace headwater {

/// How far journeys get, how much of it is verified, and where the others went.
class FunnelPage : public ChartPage
{
    Q_OBJECT

public:
    explicit FunnelPage(const PlanContext &context, QWidget *parent = nullptr);

protected:
    Work work() override;
    ChoiceWork behindRow(std::size_t chart, std::size_t row) override;

private:
    FunnelChoice choice() const;

    QComboBox *m_form;
    QComboBox *m_mode;
    QSpinBox *m_window;
};

} // namespace headwater
