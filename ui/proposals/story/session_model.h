// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/proposals/story/session.h"

#include <QAbstractTableModel>

namespace headwater {

/// Which lines of the record are listed.
enum class RecordFilter : std::uint8_t { All, Arguments, Questions, Decisions, Steps };

QString wordFor(EntryKind kind);

/// The record of the session: what was said and what was done, by time.
class SessionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { When, Kind, Who, What, Where, ColumnCount };

    explicit SessionModel(PlanDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(RecordFilter filter);
    /// The plan has changed.
    void refresh();
    const RecordLine *lineAt(int row) const; ///< nullptr: there is no such row
    /// How many steps were applied at that row.
    std::size_t positionAtRow(int row) const;
    int rowOfEntry(SessionEntryId entry) const; ///< -1: it is not listed
    /// Who has said something so far, by name.
    QStringList people() const;

private:
    std::vector<bool> stepsThatTell() const;
    bool isListed(const RecordLine &line) const;
    void list();

    PlanDocument &m_document;
    RecordFilter m_filter = RecordFilter::All;
    std::vector<RecordLine> m_record;
    std::vector<std::size_t> m_rows; ///< of the record, those listed
};

} // namespace headwater
