// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/history/history_model.h"

#include "ui/wording/number_text.h"

namespace headwater {

namespace {

bool isSameStep(const Step &a, const Step &b) { return a.at == b.at && a.label == b.label && a.scenario == b.scenario; }

} // namespace

HistoryModel::HistoryModel(PlanDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_steps(document.steps())
    , m_position(document.position())
{
    connect(&m_document, &PlanDocument::changed, this, &HistoryModel::refresh);
    connect(&m_document, &PlanDocument::reasonChanged, this, &HistoryModel::refresh);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size()) + 1;
}

std::size_t HistoryModel::positionOf(int row) const { return m_steps.size() - static_cast<std::size_t>(row); }

int HistoryModel::rowOf(std::size_t position) const { return static_cast<int>(m_steps.size() - position); }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t position = positionOf(index.row());
    const Step *step = position > 0 ? &m_steps[position - 1] : nullptr;
    switch (role) {
    case Qt::DisplayRole: return step ? step->label : tr("Beginning of the history");
    case MetaRole: return step ? metaOf(*step) : QString();
    case ReasonRole: return step ? step->reason : QString();
    case AppliedRole: return position <= m_position;
    case CurrentRole: return position == m_position;
    case Qt::AccessibleTextRole:
        return step ? QStringLiteral("%1, %2%3")
                          .arg(step->label, metaOf(*step), position > m_position ? tr(", undone") : QString())
                    : data(index, Qt::DisplayRole);
    default: return {};
    }
}

QString HistoryModel::metaOf(const Step &step) const
{
    const Scenario *scenario = m_document.workspace().scenarios.find(step.scenario);
    const QString name = scenario ? scenario->name : tr("deleted scenario");
    return QStringLiteral("%1 · %2").arg(name, momentText(step.at));
}

void HistoryModel::refresh()
{
    const std::vector<Step> &now = m_document.steps();
    std::size_t same = 0;
    while (same < std::min(now.size(), m_steps.size()) && isSameStep(now[same], m_steps[same]))
        ++same;
    if (same < m_steps.size()) {
        beginRemoveRows({}, 0, static_cast<int>(m_steps.size() - same) - 1);
        m_steps.resize(same);
        endRemoveRows();
    }
    if (same < now.size()) {
        beginInsertRows({}, 0, static_cast<int>(now.size() - same) - 1);
        m_steps = now;
        endInsertRows();
    }
    m_steps = now; // reasons can be written at any time
    m_position = m_document.position();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace headwater
