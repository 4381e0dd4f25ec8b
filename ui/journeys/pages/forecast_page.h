// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/forecast_chart.h"

class QComboBox;

namespace headwater {

/// Where journeys are heading in the next quarters, with the test of the forecast beside it.
class ForecastPage : public ChartPage
{
    Q_OBJECT

public:
    explicit ForecastPage(const PlanContext &context, QWidget *parent = nullptr);

protected:
    Work work() override;
    ChoiceWork behindRow(std::size_t chart, std::size_t row) override;
    bool followsFilter() const override { return false; }
    void prepare(const JourneysView &journeys) override;

private:
    ForecastChoice choice() const;

    /// The run is made once and looked at in many ways; only the page's one worker touches it.
    struct Kept {
        std::shared_ptr<const ForecastRun> run;
    };

    QComboBox *m_target;
    QComboBox *m_segment;
    QComboBox *m_leaf;
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

} // namespace headwater
