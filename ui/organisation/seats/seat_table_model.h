// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/organisation/seats/seat_rows.h"
#include "ui/plan/plan_table_model.h"

namespace headwater {

/// The seats as an editable table. Holds only the order of its rows.
class SeatTableModel : public PlanTableModel<Seat, SeatColumn>
{
    Q_OBJECT

public:
    explicit SeatTableModel(PlanDocument &document, QObject *parent = nullptr);

    void setFilter(const SeatFilter &filter);
    const SeatFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void refused(const headwater::Error &error);

protected:
    QString header(SeatColumn column) const override;
    QString text(const Seat &seat, SeatColumn column, bool isBefore) const override;
    QString nameOf(const Seat &seat) const override;
    QVariant editValue(const Seat &seat, SeatColumn column) const override;
    QStringList choices(SeatColumn column) const override;
    bool takesNewText(SeatColumn column) const override { return column == SeatColumn::Person; }
    bool isNumber(SeatColumn column) const override;
    bool isDate(SeatColumn column) const override;
    bool isDerived(SeatColumn column) const override;
    PlanDocument::Edit editFor(const Seat &seat, SeatColumn column, const QVariant &value) const override;
    void refuse(const Error &error) override { Q_EMIT refused(error); }
    void sortAnew() override { reorder({}); }
    void showAnew() override;
    void follow(const Plan &before, const Plan &after) override;

private:
    void reorder(const std::vector<SeatId> &changed);
    PlanDocument::Edit holderEdit(SeatId seat, const QVariant &value) const;
    bool write(Seat &seat, SeatColumn column, const QVariant &value) const;

    SeatFacts m_facts;
    SeatFacts m_factsBefore; ///< the baseline's holders; nothing else of it is asked for
    SeatFilter m_filter;
};

} // namespace headwater
