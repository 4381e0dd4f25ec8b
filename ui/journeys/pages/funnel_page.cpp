// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/funnel_page.h"

#include "ui/journeys/journeys_text.h"

#include <QComboBox>
#include <QSpinBox>

namespace headwater {

namespace {
constexpr int longestWindow = 3'650; // days
}

FunnelPage::FunnelPage(const PlanContext &context, QWidget *parent)
    : ChartPage(context, QStringLiteral("funnel"), tr("Funnel"), parent)
    , m_form(new QComboBox)
    , m_mode(new QComboBox)
    , m_window(new QSpinBox)
{
    m_form->setObjectName(QStringLiteral("funnelForm"));
    m_form->setAccessibleName(tr("How the funnel is drawn"));
    m_form->addItems({ tr("Bars"), tr("Flow") });
    m_mode->setObjectName(QStringLiteral("funnelMode"));
    m_mode->setAccessibleName(tr("In which order the stages count"));
    m_mode->addItems({ tr("In order"), tr("Strictly in order"), tr("In any order") });
    m_window->setObjectName(QStringLiteral("funnelWindow"));
    m_window->setAccessibleName(tr("Within how many days"));
    m_window->setToolTip(tr("Count only journeys that got there in that time"));
    m_window->setRange(0, longestWindow);
    m_window->setSpecialValueText(tr("No time limit"));
    m_window->setPrefix(tr("Within "));
    m_window->setSuffix(tr(" days"));
    m_window->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_window->setKeyboardTracking(false); // counts what was meant, not what is half typed
    addChoice(m_form);
    addChoice(m_mode);
    addControl(m_window);
    connect(m_form, &QComboBox::currentIndexChanged, this, &FunnelPage::restart);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &FunnelPage::restart);
    connect(m_window, &QSpinBox::valueChanged, this, &FunnelPage::restart);
}

FunnelChoice FunnelPage::choice() const
{
    return { static_cast<FunnelMode>(m_mode->currentIndex()), m_window->value() };
}

ChartPage::Work FunnelPage::work()
{
    const auto form = static_cast<FunnelForm>(m_form->currentIndex());
    return [choice = choice(), form](const JourneysView &journeys, const Cancellation &cancellation, const Progress &) {
        return Result<PageContent>(funnelContent(stageFunnelOf(journeys, choice, cancellation), form));
    };
}

ChartPage::ChoiceWork FunnelPage::behindRow(std::size_t chart, std::size_t row)
{
    return [choice = choice(), chart, row](
               const JourneysView &journeys, const Cancellation &cancellation) -> std::optional<CaseChoice> {
        const StageFunnel stages = stageFunnelOf(journeys, choice, cancellation);
        if (row >= stages.funnel.steps.size())
            return std::nullopt;
        const QString step = stages.funnel.steps[row].step;
        CaseChoice cases;
        cases.title = chart == 0 ? tr("Reached %1").arg(step) : tr("Came to %1 and no further").arg(step);
        for (CaseIndex journey = 0; journey < journeys.columns->caseCount(); ++journey) {
            if (!journeys.mask.contains(journey))
                continue;
            const std::size_t reached = stages.funnel.reachedByCase[journey];
            const bool isBehind = chart == 0 ? reached > row : reached == row + 1;
            (isBehind ? cases.cases : cases.others).push_back({ journey });
        }
        const auto count = static_cast<std::int64_t>(cases.cases.size());
        const auto all = static_cast<double>(std::max<std::size_t>(1, cases.cases.size() + cases.others.size()));
        cases.subtitle
            = tr("%1, %2 of all shown").arg(journeysText(count), percentText(static_cast<double>(count) / all));
        return cases;
    };
}

} // namespace headwater
