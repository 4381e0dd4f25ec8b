// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/organisation/seats/seat_rows.h"
#include "ui/plan/rows_model.h"

namespace headwater {

class PlanDocument;

/// The seats of the shown plan as an editable table. Holds only the order of its rows.
class SeatTableModel : public RowsModel<SeatId>
{
    Q_OBJECT

public:
    explicit SeatTableModel(PlanDocument &document, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(const SeatFilter &filter);
    const SeatFilter &filter() const { return m_filter; }
    /// Before: the baseline, to look at only.
    void setBaselineShown(bool shown);
    void showChange(const Plan &before, const Plan &after);

Q_SIGNALS:
    void refused(const headwater::Error &error);

private:
    const Plan &plan() const;
    void reorder(const std::vector<SeatId> &changed = {});
    QVariant editValue(const Seat &seat, SeatColumn column) const;
    QStringList choices(SeatColumn column) const;

    PlanDocument &m_document;
    SeatFacts m_facts;
    SeatFilter m_filter;
    SeatColumn m_sortedBy = SeatColumn::Code;
    bool m_descending = false;
    bool m_baselineShown = false;
};

} // namespace headwater
