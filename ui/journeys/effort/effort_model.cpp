// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/effort/effort_model.h"

#include "ui/charts/chart_data.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

const QString dash = QStringLiteral("–");

template <typename Row> QString nameIn(const CowTable<Row> &table, decltype(Row::id) id)
{
    const Row *row = table.find(id);
    return row ? row->name : QString();
}

/// "60", "60 %", "1,5", "90 min" as a number; minutes become hours.
bool readMeasure(const QVariant &value, double &number)
{
    QString typed = value.toString().trimmed();
    const bool isMinutes = typed.endsWith(QLatin1StringView("min"), Qt::CaseInsensitive);
    typed = typed.left(typed.size() - (isMinutes ? 3 : 0));
    while (!typed.isEmpty() && (typed.back() == u'%' || typed.back() == u'h' || typed.back().isSpace()))
        typed.chop(1);
    if (!readNumber(typed, number))
        return false;
    number = isMinutes ? number / 60 : number;
    return true;
}

/// What the page shows comes from these tables alone.
bool sameWork(const Plan &a, const Plan &b)
{
    return a.efforts == b.efforts && a.stages == b.stages && a.tasks == b.tasks && a.channels == b.channels
        && a.segments == b.segments;
}

} // namespace

QString wholePercentText(Share share)
{
    const double percent = share.asFraction() * 100;
    return percent > 0 && percent < 0.5 ? EffortModel::tr("< 1 %") : EffortModel::tr("%1 %").arg(std::lround(percent));
}

QString visitTimeText(Minutes time)
{
    if (time.count == 0)
        return dash;
    if (time.count < 60)
        return EffortModel::tr("%1 min").arg(time.count);
    return EffortModel::tr("%1 h").arg(QLocale().toString(time.inHours(), 'f', time.count % 60 == 0 ? 0 : 1));
}

EffortModel::EffortModel(PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &PlanDocument::changed, this, [this](const Workspace &before, const Workspace &after) {
        if (!sameWork(before.plan(), after.plan()))
            follow();
    });
}

void EffortModel::showSegment(SegmentId segment)
{
    m_segment = segment;
    follow();
}

void EffortModel::showMeasure(Measure measure)
{
    m_measure = measure;
    if (!m_matrix.lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Keeps the place in the table where lines and columns stay the same.
void EffortModel::follow()
{
    EffortMatrix now = effortMatrix(m_document.plan(), m_segment);
    const bool isSameShape = now.channels == m_matrix.channels
        && std::ranges::equal(now.lines, m_matrix.lines, {}, &WorkLine::work, &WorkLine::work);
    if (!isSameShape)
        beginResetModel();
    m_matrix = std::move(now);
    m_longest = {};
    for (const WorkLine &line : m_matrix.lines) {
        for (const ChannelEffort &cell : line.channels)
            m_longest = std::max(m_longest, cell.perVisit);
    }
    if (!isSameShape)
        endResetModel();
    else
        showMeasure(m_measure);
}

int EffortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.lines.size());
}

int EffortModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstChannel + static_cast<int>(m_matrix.channels.size());
}

EffortModel::Part EffortModel::partOf(int column) const
{
    switch (column) {
    case StageColumn: return Part::Stage;
    case TaskColumn: return Part::Task;
    case PeoplesTimeColumn: return Part::PeoplesTime;
    case SelfServeColumn: return Part::SelfServe;
    default: return Part::Channel;
    }
}

/// Within a stage its name stands once.
bool EffortModel::repeatsStage(int row) const
{
    const auto line = m_matrix.lines.begin() + row;
    return row > 0 && std::prev(line)->work.stage == line->work.stage;
}

const ChannelEffort &EffortModel::cellAt(const QModelIndex &index) const
{
    return m_matrix.lines[static_cast<std::size_t>(index.row())].channels[channelOf(index.column())];
}

bool EffortModel::isSelfServe(int column) const
{
    const Channel *channel = m_document.plan().channels.find(m_matrix.channels[channelOf(column)]);
    return channel && channel->kind == ChannelKind::SelfServe;
}

QString EffortModel::nameOf(const WorkLine &line) const
{
    const Plan &plan = m_document.plan();
    return tr("%1 at %2").arg(nameIn(plan.tasks, line.work.task), nameIn(plan.stages, line.work.stage));
}

QString EffortModel::cellText(const QModelIndex &index) const
{
    const ChannelEffort &cell = cellAt(index);
    if (cell.share.parts == 0)
        return dash;
    return m_measure == Measure::Share ? wholePercentText(cell.share) : visitTimeText(cell.perVisit);
}

QString EffortModel::text(const QModelIndex &index) const
{
    const WorkLine &line = m_matrix.lines[static_cast<std::size_t>(index.row())];
    const Plan &plan = m_document.plan();
    switch (partOf(index.column())) {
    case Part::Stage: return nameIn(plan.stages, line.work.stage);
    case Part::Task: return nameIn(plan.tasks, line.work.task);
    case Part::Channel: return cellText(index);
    case Part::PeoplesTime: return visitTimeText(line.perVisit);
    case Part::SelfServe: return line.selfServe.parts > 0 ? wholePercentText(line.selfServe) : dash;
    }
    Q_UNREACHABLE();
}

QString EffortModel::tip(const QModelIndex &index) const
{
    const WorkLine &line = m_matrix.lines[static_cast<std::size_t>(index.row())];
    switch (partOf(index.column())) {
    case Part::Channel: {
        const QString channel = nameIn(m_document.plan().channels, m_matrix.channels[channelOf(index.column())]);
        const ChannelEffort &cell = cellAt(index);
        return cell.share.parts == 0
            ? tr("%1: %2 has no part in it").arg(nameOf(line), channel)
            : tr("%1 through %2: %3 of the visits, %4 of people's time each")
                  .arg(nameOf(line), channel, shareText(cell.share), visitTimeText(cell.perVisit));
    }
    case Part::SelfServe:
        return line.unassigned.parts > 0 ? tr("%1 of the visits have no channel").arg(shareText(line.unassigned))
                                         : QString();
    case Part::PeoplesTime: return tr("People's time for an average visit, over all channels");
    case Part::Stage:
    case Part::Task: return text(index);
    }
    Q_UNREACHABLE();
}

double EffortModel::strengthOf(const QModelIndex &index) const
{
    const ChannelEffort &cell = cellAt(index);
    if (m_measure == Measure::Share)
        return cell.share.asFraction();
    return cell.share.parts == 0 || m_longest.count == 0
        ? 0
        : static_cast<double>(cell.perVisit.count) / static_cast<double>(m_longest.count);
}

/// The more, the stronger; what customers do by themselves in another colour than what people do.
QVariant EffortModel::ground(const QModelIndex &index) const
{
    if (partOf(index.column()) != Part::Channel || strengthOf(index) <= 0)
        return {};
    constexpr double strongest = 0.45; // text stays readable on it, light and dark
    QColor colour = isSelfServe(index.column()) ? theme().better : theme().accent;
    colour.setAlphaF(static_cast<float>(strongest * strengthOf(index)));
    return colour;
}

QVariant EffortModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Part part = partOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return part == Part::Stage && repeatsStage(index.row()) ? QString() : text(index);
    case Qt::ForegroundRole: return text(index) == dash ? QVariant(theme().muted) : QVariant();
    case Qt::EditRole:
        if (part != Part::Channel)
            return text(index);
        return m_measure == Measure::Share ? QLocale().toString(cellAt(index).share.asFraction() * 100)
                                           : QLocale().toString(cellAt(index).perVisit.inHours(), 'g', 4);
    case Qt::ToolTipRole: return tip(index);
    case Qt::AccessibleTextRole: return part == Part::Channel ? tip(index) : text(index);
    case Qt::BackgroundRole: return ground(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() <= TaskColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant EffortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section <= TaskColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (partOf(section)) {
    case Part::Stage: return tr("Stage");
    case Part::Task: return tr("Task");
    case Part::Channel: return nameIn(m_document.plan().channels, m_matrix.channels[channelOf(section)]);
    case Part::PeoplesTime: return tr("People's time");
    case Part::SelfServe: return tr("No salesperson");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags EffortModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = QAbstractTableModel::flags(index);
    if (!index.isValid() || partOf(index.column()) != Part::Channel || !mayEdit(m_document))
        return seen;
    const bool hasTime = cellAt(index).share.parts > 0 && !isSelfServe(index.column());
    return m_measure == Measure::Share || hasTime ? seen | Qt::ItemIsEditable : seen;
}

bool EffortModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    double number = 0;
    if (!readMeasure(value, number)) {
        Q_EMIT refused(notANumber(value.toString()));
        return false;
    }
    const WorkLine &line = m_matrix.lines[static_cast<std::size_t>(index.row())];
    const WorkId work = line.work;
    const ChannelId channel = m_matrix.channels[channelOf(index.column())];
    const QString channelName = nameIn(m_document.plan().channels, channel);
    const bool isShare = m_measure == Measure::Share;
    const QString label = isShare
        ? tr("Set the share of %1 in %2 to %3").arg(channelName, nameOf(line), shareText(Share::of(number / 100)))
        : tr("Set the time of %1 for %2 to %3").arg(channelName, nameOf(line), visitTimeText(Minutes::of(number)));
    const auto done = m_document.apply(label, {}, [&](Plan plan) {
        return isShare ? withChannelShare(std::move(plan), work, channel, Share::of(number / 100))
                       : withTimePerVisit(std::move(plan), work, channel, Minutes::of(number));
    });
    if (done)
        return true;
    Q_EMIT refused(done.error().kind != Error::Kind::InvalidInput ? sentenceFor(done.error().kind)
            : isShare ? tr("A share lies between 0 and 100 %, and somebody must do the work.")
                      : tr("A time cannot be negative."));
    return false;
}

ChartData EffortModel::asChart(const QString &title) const
{
    ChartData chart;
    chart.title = title;
    chart.table.columns = { { headerData(StageColumn, Qt::Horizontal).toString() },
        { headerData(TaskColumn, Qt::Horizontal).toString() } };
    for (int column = FirstChannel; column < columnCount(); ++column) {
        const QString name = headerData(column, Qt::Horizontal).toString();
        chart.heat.columns.push_back(name);
        chart.table.columns.push_back({ tr("%1, share").arg(name), ColumnLook::Percent });
        chart.table.columns.push_back({ tr("%1, hours per visit").arg(name), ColumnLook::Decimal });
    }
    chart.table.columns.push_back({ tr("People's hours per visit"), ColumnLook::Decimal });
    chart.table.columns.push_back({ tr("No salesperson"), ColumnLook::Percent });
    for (int row = 0; row < rowCount(); ++row) {
        const WorkLine &line = m_matrix.lines[static_cast<std::size_t>(row)];
        chart.rows.push_back(nameOf(line));
        std::vector<TableCell> cells { text(index(row, StageColumn)), text(index(row, TaskColumn)) };
        std::vector<ChartHeat::Cell> heat;
        for (std::size_t i = 0; i < line.channels.size(); ++i) {
            const QModelIndex at = index(row, FirstChannel + static_cast<int>(i));
            heat.push_back({ strengthOf(at), cellText(at) });
            cells.emplace_back(line.channels[i].share.asFraction());
            cells.emplace_back(line.channels[i].perVisit.inHours());
        }
        cells.emplace_back(line.perVisit.inHours());
        cells.emplace_back(line.selfServe.asFraction());
        chart.heat.cells.push_back(std::move(heat));
        chart.table.rows.push_back(std::move(cells));
    }
    return chart;
}

} // namespace headwater
