// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/forecast_page.h"

#include "ui/plan/plan_table_view.h"
#include "ui/plan/view/view_parts.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace headwater {

namespace {

using Choices = QList<QPair<QString, qint64>>;

template <typename Rows> Choices namesOf(const QString &all, const Rows &rows)
{
    Choices choices;
    for (const auto &row : rows)
        choices.append({ row.name, row.id.value });
    std::sort(choices.begin(), choices.end());
    choices.prepend({ all, 0 });
    return choices;
}

std::vector<Territory> leavesOf(const Plan &plan)
{
    std::vector<Territory> leaves;
    std::copy_if(plan.territories.begin(), plan.territories.end(), std::back_inserter(leaves),
        [](const Territory &territory) { return territory.kind == TerritoryKind::Leaf; });
    return leaves;
}

QComboBox *makeBox(const QString &id, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    setPartOfView(*box);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

ForecastPage::ForecastPage(const PlanContext &context, QWidget *parent)
    : ChartPage(context, QStringLiteral("forecast"), tr("Forecast"), parent)
    , m_target(makeBox(QStringLiteral("forecastTarget"), tr("What is foretold")))
    , m_segment(makeBox(QStringLiteral("forecastSegment"), tr("Of which segment")))
    , m_leaf(makeBox(QStringLiteral("forecastTerritory"), tr("Of which territory")))
{
    for (QComboBox *box : { m_target, m_segment, m_leaf }) {
        addControl(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ForecastPage::restart);
    }
}

void ForecastPage::prepare(const JourneysView &journeys)
{
    Choices targets;
    for (const QString &name : forecastTargetNames(*journeys.context))
        targets.append({ name, targets.size() });
    const bool isFirst = m_target->count() == 0;
    setChoices(m_target, targets);
    if (isFirst) {
        const QSignalBlocker quiet(m_target);
        m_target->setCurrentIndex(static_cast<int>(targets.size() - static_cast<qsizetype>(journeyOutcomes)));
    }
    setChoices(m_segment, namesOf(tr("All segments"), journeys.plan.segments));
    setChoices(m_leaf, namesOf(tr("All territories"), leavesOf(journeys.plan)));
}

ForecastChoice ForecastPage::choice() const
{
    return { m_target->currentData().value<std::size_t>(), SegmentId { m_segment->currentData().toLongLong() },
        TerritoryId { m_leaf->currentData().toLongLong() } };
}

ChartPage::Work ForecastPage::work()
{
    return [kept = m_kept, choice = choice()](const JourneysView &journeys, const Cancellation &cancellation,
               const Progress &progress) -> Result<PageContent> {
        if (!kept->run || kept->run->columns != journeys.columns || kept->run->context != journeys.context) {
            HEADWATER_TRY(ForecastRun run, forecastRun(journeys, cancellation, progress));
            kept->run = std::make_shared<const ForecastRun>(std::move(run));
        }
        PageContent page = forecastContent(*kept->run, journeys.plan, choice);
        if (!journeys.filter.conditions.empty() && !page.charts.empty())
            page.rule += tr(" Made of all journeys, whatever the filter.");
        return page;
    };
}

ChartPage::ChoiceWork ForecastPage::behindRow(std::size_t chart, std::size_t row)
{
    if (chart == 1) {
        m_target->setCurrentIndex(static_cast<int>(row));
        return {};
    }
    return [kept = m_kept, choice = choice(), row](
               const JourneysView &journeys, const Cancellation &) -> std::optional<CaseChoice> {
        return kept->run ? casesOfQuarter(*kept->run, journeys.plan, choice, row) : std::nullopt;
    };
}

} // namespace headwater
