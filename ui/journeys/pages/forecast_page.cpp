// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/forecast_page.h"

#include <QComboBox>

#include <algorithm>

namespace headwater {

namespace {

struct Entry {
    QString text;
    qint64 value = 0;
};

/// Fills the list and keeps what was chosen if it is still there; else the first entry, or `fallback`.
void fill(QComboBox &box, const std::vector<Entry> &entries, int fallback = 0)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const Entry &entry : entries)
        box.addItem(entry.text, entry.value);
    const int kept = chosen.isValid() ? box.findData(chosen) : -1;
    box.setCurrentIndex(kept >= 0 ? kept : fallback);
}

template <typename Rows> std::vector<Entry> namesOf(const QString &all, const Rows &rows)
{
    std::vector<Entry> entries;
    for (const auto &row : rows)
        entries.push_back({ row.name, row.id.value });
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.text < b.text; });
    entries.insert(entries.begin(), { all, 0 });
    return entries;
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
    std::vector<Entry> targets;
    for (const QString &name : forecastTargetNames(*journeys.context))
        targets.push_back({ name, static_cast<qint64>(targets.size()) });
    const auto won = static_cast<int>(targets.size() - journeyOutcomes);
    fill(*m_target, targets, won);
    fill(*m_segment, namesOf(tr("All segments"), journeys.plan.segments));
    fill(*m_leaf, namesOf(tr("All territories"), leavesOf(journeys.plan)));
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
    return [kept = m_kept, choice = choice(), row](const JourneysView &journeys) -> std::optional<CaseChoice> {
        return kept->run ? casesOfQuarter(*kept->run, journeys.plan, choice, row) : std::nullopt;
    };
}

} // namespace headwater
