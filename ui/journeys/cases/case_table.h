// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_writer.h"
#include "ui/journeys/cases/case_choice.h"

#include <QAbstractTableModel>

namespace headwater {

/// Chosen journeys as rows, in an order of its own.
class CaseTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Case, Account, Territory, Segment, Owner, Value, Days, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showCases(const SharedJourneys &journeys, const std::vector<ChosenCase> &cases);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    const SharedJourneys &journeys() const { return m_journeys; }
    const std::vector<CaseIndex> &cases() const { return m_cases; }

    static QString columnTitle(int column);
    /// What a cell says, for the screen and for files.
    static TableCell cell(const JourneysView &view, CaseIndex journey, int column);

private:
    SharedJourneys m_journeys;
    std::vector<CaseIndex> m_cases;
};

/// The columns of the table for a file.
std::vector<TableColumn> caseColumns();

} // namespace headwater
