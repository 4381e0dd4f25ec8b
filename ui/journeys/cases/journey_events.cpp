// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/cases/journey_events.h"

#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headwater {

namespace {

constexpr EventIndex mostEventsDrawn = 200;

QDateTime momentOf(const JourneysView &view, EventIndex event)
{
    return QDateTime::fromMSecsSinceEpoch(view.columns->time[event], Qt::UTC);
}

/// In UTC, as everything on journeys is told; a date without a time of day stays one.
QString momentWords(const QDateTime &moment)
{
    const QString day = dateText(moment.date());
    return moment.time() == QTime(0, 0)
        ? day
        : QStringLiteral("%1, %2").arg(day, moment.time().toString(QStringLiteral("HH:mm")));
}

ChartChip chipOfEvent(const JourneysView &view, EventIndex event)
{
    const ActivityCode activity = view.columns->activity[event];
    const JourneyContext::StageInfo &stage = view.context->activityStage[activity];
    const QString name = view.columns->activities.text(activity);
    if (!stage.id.isValid())
        return { name, ChartTone::Muted, 0.35 };
    switch (stage.kind) {
    case StageKind::Won: return { name, ChartTone::Better, 1 };
    case StageKind::Lost: return { name, ChartTone::Worse, 1 };
    case StageKind::NoDecision: return { name, ChartTone::Warning, 1 };
    case StageKind::Open: return { name, ChartTone::Main, 0.35 };
    }
    Q_UNREACHABLE();
}

class JourneyWords
{
    Q_DECLARE_TR_FUNCTIONS(JourneyWords)

public:
    static QString evidence() { return tr("evidence"); }

    static QString heading(const JourneysView &view, CaseIndex journey)
    {
        const EventColumns &columns = *view.columns;
        const CaseFacts &facts = columns.cases[journey];
        QStringList parts;
        if (facts.account != unnamed)
            parts.append(columns.accounts.text(facts.account));
        parts.append(wordFor((*view.outcomes)[journey]));
        const auto events = static_cast<std::int64_t>(columns.length(journey));
        QString length = events == 1 ? tr("1 event") : tr("%1 events").arg(countText(events));
        if (events > 1) {
            const qint64 took = columns.time[columns.end(journey) - 1] - columns.time[columns.begin(journey)];
            length = tr("%1 in %2").arg(length, durationText(static_cast<double>(took)));
        }
        parts.append(length);
        if (facts.value > Money {})
            parts.append(shortMoneyText(facts.value));
        if (facts.reason != unnamed)
            parts.append(columns.reasons.text(facts.reason));
        return parts.join(QStringLiteral(" · "));
    }

    static ChartData chart(const JourneysView &view, CaseIndex journey)
    {
        const EventColumns &columns = *view.columns;
        const EventIndex begin = columns.begin(journey);
        const EventIndex end = columns.end(journey);
        const EventIndex drawn = std::min(end, begin + mostEventsDrawn);
        ChartData chart;
        chart.title = columns.caseNames.text(journey);
        chart.caption = tr("Each event is as wide as the time until the next; times in UTC");
        chart.summary = heading(view, journey);
        if (begin == end)
            return chart;
        chart.rows.push_back(momentWords(momentOf(view, begin)));
        chart.chips.emplace_back();
        for (EventIndex event = begin; event < drawn; ++event) {
            ChartChip chip = chipOfEvent(view, event);
            const EventIndex next = std::min(event + 1, end - 1);
            chip.length = static_cast<double>(columns.time[next] - columns.time[event]);
            chart.chips.front().push_back(std::move(chip));
        }
        chart.notes.push_back(drawn == end ? momentWords(momentOf(view, end - 1))
                                           : tr("+%1 events").arg(countText(static_cast<std::int64_t>(end - drawn))));
        return chart;
    }
};

} // namespace

void JourneyEvents::showJourney(const SharedJourneys &journeys, CaseIndex journey)
{
    beginResetModel();
    m_journeys = journeys;
    m_journey = journey;
    endResetModel();
}

QString JourneyEvents::columnTitle(int column)
{
    switch (static_cast<Column>(column)) {
    case When: return tr("When (UTC)");
    case Activity: return tr("Activity");
    case Stage: return tr("Stage");
    case Channel: return tr("Channel");
    case Person: return tr("Person");
    case After: return tr("Later by");
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

TableCell JourneyEvents::cell(const JourneysView &view, CaseIndex journey, EventIndex event, int column)
{
    const EventColumns &columns = *view.columns;
    const auto textCell = [](const QString &text) { return text.isEmpty() ? TableCell() : TableCell(text); };
    switch (static_cast<Column>(column)) {
    case When: return momentOf(view, event);
    case Activity: return columns.activities.text(columns.activity[event]);
    case Stage: {
        const ActivityCode activity = columns.activity[event];
        const headwater::Stage *stage = view.plan.stages.find(view.context->activityStage[activity].id);
        return stage ? textCell(stage->name)
                     : textCell(view.context->isEvidence[activity] ? JourneyWords::evidence() : QString());
    }
    case Channel: return textCell(columns.channels.text(columns.channel[event]));
    case Person: return textCell(columns.actors.text(columns.actor[event]));
    case After:
        if (event == columns.begin(journey))
            return {};
        return static_cast<double>(columns.time[event] - columns.time[event - 1]) / millisecondsPerDay;
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

int JourneyEvents::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_journeys ? 0 : static_cast<int>(m_journeys->columns->length(m_journey));
}

int JourneyEvents::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant JourneyEvents::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const EventIndex event = m_journeys->columns->begin(m_journey) + static_cast<EventIndex>(index.row());
    const TableCell value = cell(*m_journeys, m_journey, event, index.column());
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return momentWords(*moment);
    if (const auto *days = std::get_if<double>(&value))
        return durationText(*days * millisecondsPerDay);
    return {};
}

QVariant JourneyEvents::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnTitle(section) : QVariant();
}

ChartData journeyChart(const JourneysView &view, CaseIndex journey, bool withTable)
{
    ChartData chart = JourneyWords::chart(view, journey);
    if (!withTable)
        return chart;
    for (int column = 0; column < JourneyEvents::ColumnCount; ++column)
        chart.table.columns.push_back({ JourneyEvents::columnTitle(column),
            column == JourneyEvents::When        ? ColumnLook::DateTime
                : column == JourneyEvents::After ? ColumnLook::Decimal
                                                 : ColumnLook::Text });
    chart.table.columns.back().name = JourneyEvents::tr("Days after the event before");
    for (EventIndex event = view.columns->begin(journey); event < view.columns->end(journey); ++event) {
        std::vector<TableCell> row;
        for (int column = 0; column < JourneyEvents::ColumnCount; ++column)
            row.push_back(JourneyEvents::cell(view, journey, event, column));
        chart.table.rows.push_back(std::move(row));
    }
    return chart;
}

QString journeyHeading(const JourneysView &view, CaseIndex journey) { return JourneyWords::heading(view, journey); }

} // namespace headwater
