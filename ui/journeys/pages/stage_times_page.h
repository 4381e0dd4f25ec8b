// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/chart_page.h"

class QComboBox;

namespace headwater {

struct WorkingHours;

/// How long journeys stay in each stage, and who is stuck.
class StageTimesPage : public ChartPage
{
    Q_OBJECT

public:
    explicit StageTimesPage(const PlanContext &context, QWidget *parent = nullptr);

protected:
    Work work() override;
    ChoiceWork behindRow(std::size_t chart, std::size_t row) override;

private:
    WorkingHours hours() const;
    /// How long the compared periods are; 0: the stages are asked for.
    int months() const;

    QComboBox *m_question;
    QComboBox *m_calendar;
};

} // namespace headwater
