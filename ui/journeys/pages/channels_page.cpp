// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/channels_page.h"

#include <QComboBox>

namespace headwater {

ChannelsPage::ChannelsPage(const PlanContext &context, QWidget *parent)
    : ChartPage(context, QStringLiteral("channels"), tr("Channels"), parent)
    , m_question(new QComboBox)
{
    m_question->setObjectName(QStringLiteral("channelsQuestion"));
    m_question->setAccessibleName(tr("What is asked"));
    m_question->addItems({ tr("Channels by stage"), tr("Before the first contact"), tr("No decision"),
        tr("Why journeys end"), tr("Hours of contact") });
    addChoice(m_question);
    connect(m_question, &QComboBox::currentIndexChanged, this, &ChannelsPage::restart);
}

ChannelsQuestion ChannelsPage::question() const { return static_cast<ChannelsQuestion>(m_question->currentIndex()); }

ChartPage::Work ChannelsPage::work()
{
    return [question = question()](const JourneysView &journeys, const Cancellation &cancellation, const Progress &) {
        return Result<PageContent>(channelsContent(journeys, question, cancellation));
    };
}

ChartPage::ChoiceWork ChannelsPage::behindRow(std::size_t chart, std::size_t row)
{
    return [question = question(), chart, row](const JourneysView &journeys, const Cancellation &cancellation) {
        return casesOfChannels(journeys, question, chart, row, cancellation);
    };
}

} // namespace headwater
