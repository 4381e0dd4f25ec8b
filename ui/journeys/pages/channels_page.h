// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/channels_chart.h"

class QComboBox;

namespace headwater {

/// How customers and we meet: channels, the first contact, no decision, hours.
class ChannelsPage : public ChartPage
{
    Q_OBJECT

public:
    explicit ChannelsPage(const PlanContext &context, QWidget *parent = nullptr);

protected:
    Work work() override;
    ChoiceWork behindRow(std::size_t chart, std::size_t row) override;

private:
    ChannelsQuestion question() const;

    QComboBox *m_question;
};

} // namespace headwater
