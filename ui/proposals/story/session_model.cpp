// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/session_model.h"

#include "core/document/touched_rows.h"
#include "core/proposals/story/story.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

QString wordFor(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Argument: return tr("Argument");
    case EntryKind::Question: return tr("Question");
    case EntryKind::Decision: return tr("Decision");
    }
    Q_UNREACHABLE();
}

namespace {

QString kindText(const RecordLine &line)
{
    if (line.entry)
        return wordFor(line.entry->kind);
    return line.isUndone ? tr("Undone") : tr("Done");
}

QString hoverText(const RecordLine &line)
{
    return line.beside.isEmpty() ? line.text : QStringLiteral("%1: %2").arg(line.beside, line.text);
}

} // namespace

SessionModel::SessionModel(PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    refresh();
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    const RecordLine *line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::ToolTipRole)
        return hoverText(*line);
    if (role == Qt::FontRole && line->entry && line->entry->kind == EntryKind::Decision)
        return textFont(TextRole::Strong);
    if (role == Qt::ForegroundRole && (line->isUndone || (index.column() != What && index.column() != Kind)))
        return theme().muted;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return line->at.isValid() ? momentText(line->at) : QStringLiteral("–");
    case Kind: return kindText(*line);
    case Who: return line->entry ? line->beside : QString();
    case What: return line->entry || line->beside.isEmpty() ? line->text : tr("%1 (%2)").arg(line->text, line->beside);
    case Where: {
        const Scenario *scenario = scenarioOf(m_document.workspace(), line->scenario);
        return scenario ? scenario->name : QStringLiteral("–");
    }
    default: return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Kind: return tr("What it is");
    case Who: return tr("Who");
    case What: return tr("Said or done");
    case Where: return tr("Scenario");
    default: return {};
    }
}

void SessionModel::setFilter(RecordFilter filter)
{
    beginResetModel();
    m_filter = filter;
    list();
    endResetModel();
}

/// Steps that only wrote down what was said: their rows are entries. Where finding that out would take long, they are
/// told like any other.
std::vector<bool> SessionModel::stepsThatTell() const
{
    std::vector<bool> tells(m_document.steps().size(), false);
    if (m_document.isHistoryUnread())
        return tells;
    for (std::size_t step = 0; step < m_document.position(); ++step)
        tells[step] = m_document.rowsTouchedBy(step).isOnly(u"session_entry");
    return tells;
}

void SessionModel::refresh()
{
    std::vector<DoneStep> steps;
    for (std::size_t i = 0; i < m_document.steps().size(); ++i) {
        const Step &step = m_document.steps()[i];
        steps.push_back({ step.label, step.reason, step.at, step.scenario, i >= m_document.position() });
    }
    beginResetModel();
    m_record = sessionRecord(m_document.workspace(), steps, stepsThatTell());
    list();
    endResetModel();
}

bool SessionModel::isListed(const RecordLine &line) const
{
    switch (m_filter) {
    case RecordFilter::All: return true;
    case RecordFilter::Arguments: return line.entry && line.entry->kind == EntryKind::Argument;
    case RecordFilter::Questions: return line.entry && line.entry->kind == EntryKind::Question;
    case RecordFilter::Decisions: return line.entry && line.entry->kind == EntryKind::Decision;
    case RecordFilter::Steps: return !line.entry;
    }
    Q_UNREACHABLE();
}

void SessionModel::list()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_record.size(); ++i) {
        if (isListed(m_record[i]))
            m_rows.push_back(i);
    }
}

const RecordLine *SessionModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_record[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

std::size_t SessionModel::positionAtRow(int row) const
{
    return lineAt(row) ? positionAt(m_record, m_rows[static_cast<std::size_t>(row)]) : 0;
}

int SessionModel::rowOfEntry(SessionEntryId entry) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (lineAt(row)->entry && lineAt(row)->entry->id == entry)
            return row;
    }
    return -1;
}

QStringList SessionModel::people() const
{
    QStringList names;
    for (const SessionEntry &entry : m_document.baselinePlan().sessionEntries) {
        if (!entry.who.isEmpty() && !names.contains(entry.who))
            names.append(entry.who);
    }
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

} // namespace headwater
