// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
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

    /// More are neither scrolled through nor read; files have all.
    static constexpr std::size_t mostRows = 100'000;

    void showCases(const SharedJourneys &journeys, const std::vector<ChosenCase> &cases);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// In the background; the first of all journeys in that order are shown.
    void sort(int column, Qt::SortOrder order) override;
    bool isSorting() const { return m_jobs.isBusy(); }

    const SharedJourneys &journeys() const { return m_journeys; }
    const std::vector<CaseIndex> &cases() const { return m_cases; }

    static QString columnTitle(int column);
    /// What a cell says, for the screen and for files.
    static TableCell cell(const JourneysView &view, CaseIndex journey, int column);

private:
    struct Rows {
        SharedJourneys journeys;
        std::vector<CaseIndex> cases;
    };

    static Result<std::vector<CaseIndex>> sorted(
        const Rows &rows, int column, Qt::SortOrder order, const Cancellation &cancellation);
    void receive(std::vector<CaseIndex> cases);

    SharedJourneys m_journeys;
    std::vector<CaseIndex> m_cases; ///< all, also those without a row
    quint64 m_revision = 0;
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

/// The columns of the table for a file.
std::vector<TableColumn> caseColumns();

} // namespace headwater
