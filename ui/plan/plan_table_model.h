// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "ui/plan/choice_delegate.h"
#include "ui/plan/comparison.h"
#include "ui/plan/rows_model.h"

#include <QCoreApplication>

namespace headwater {

/// One table of the plan to look at, compare and edit: what the tables of seats and accounts have in common.
/// A table says what its cells hold; the last column tells how a row differs while changes are shown.
template <typename Row, typename Column> class PlanTableModel : public RowsModel<decltype(Row::id)>
{
public:
    using RowId = decltype(Row::id);

    /// Catches up with the document, compared like that.
    void show(Comparison comparison)
    {
        const ComparedPlan earlier = std::exchange(m_compared, ComparedPlan(m_document, comparison));
        if (m_compared.isOtherViewThan(earlier))
            showAnew();
        else
            follow(earlier.shown, m_compared.shown);
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(Column::Change) + 1;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *row = rowAt(index);
        if (!row)
            return {};
        const auto column = static_cast<Column>(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return comparedText(*row, column);
        case Qt::ForegroundRole: return colour(*row, column);
        case Qt::EditRole: return editValue(*row, column);
        case Qt::TextAlignmentRole: return alignment(column);
        case ChoicesRole: return choices(column);
        case NewTextRole: return takesNewText(column);
        case DateRole: return isDate(column);
        case IdRole: return QVariant::fromValue(row->id.value);
        default: return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const auto column = static_cast<Column>(section);
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        if (role != Qt::DisplayRole)
            return {};
        return column == Column::Change ? QCoreApplication::translate("PlanTable", "Change") : header(column);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags seen = RowsModel<RowId>::flags(index);
        const bool isReadOnly
            = m_compared.comparison == Comparison::Before || m_document.isLocked() || m_document.readOnlyReason();
        const auto column = static_cast<Column>(index.column());
        if (isReadOnly || !index.isValid() || column == Column::Change || isDerived(column)
            || !(shown().*m_table).contains(this->idAt(index.row())))
            return seen;
        return seen | Qt::ItemIsEditable;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        const Row *row = role == Qt::EditRole ? rowAt(index) : nullptr;
        const auto column = static_cast<Column>(index.column());
        if (!row || value == editValue(*row, column))
            return false;
        const auto edit = editFor(*row, column, value);
        if (!edit)
            return false;
        const QString label
            = QCoreApplication::translate("PlanTable", "Set %1 of %2").arg(header(column).toLower(), nameOf(*row));
        const auto done = m_document.apply(label, {}, edit);
        if (!done)
            refuse(done.error());
        return done.has_value();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        m_sortedBy = static_cast<Column>(std::max(0, column));
        m_descending = order == Qt::DescendingOrder;
        sortAnew();
    }

protected:
    PlanTableModel(PlanDocument &document, CowTable<Row> Plan::*table, QObject *parent)
        : RowsModel<RowId>(parent)
        , m_document(document)
        , m_table(table)
        , m_compared(document, Comparison::After)
    { }

    const ComparedPlan &compared() const { return m_compared; }
    const Plan &shown() const { return m_compared.shown; }
    QDate today() const { return m_document.now().date(); }
    Column sortedBy() const { return m_sortedBy; }
    bool isDescending() const { return m_descending; }

    virtual QString header(Column column) const = 0;
    /// The cell in words; a row of the baseline with the names that held then.
    virtual QString text(const Row &row, Column column, bool isBefore) const = 0;
    virtual QString nameOf(const Row &row) const = 0;
    virtual QVariant editValue(const Row &row, Column column) const = 0;
    virtual QStringList choices(Column column) const = 0;
    virtual bool takesNewText(Column) const { return false; } ///< besides its choices
    virtual bool isNumber(Column column) const = 0;
    virtual bool isDate(Column) const { return false; }
    virtual bool isDerived(Column) const { return false; } ///< cannot be set
    /// The edit that gives the cell this value; none when the value cannot be meant.
    virtual PlanDocument::Edit editFor(const Row &row, Column column, const QVariant &value) const = 0;
    virtual void refuse(const Error &error) = 0;
    virtual void sortAnew() = 0;
    virtual void showAnew() = 0; ///< another plan or comparison
    virtual void follow(const Plan &before, const Plan &after) = 0;

private:
    /// Of a cell and of the header above it.
    QVariant alignment(Column column) const
    {
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() ? m_compared.find(m_table, this->idAt(index.row())) : nullptr;
    }

    /// The row that changed cells are compared with; nullptr when there is nothing to compare.
    const Row *before(const Row &row) const
    {
        const Row *was = m_compared.isComparing() ? (m_compared.baseline.*m_table).find(row.id) : nullptr;
        return was && (shown().*m_table).contains(row.id) ? was : nullptr;
    }

    QString comparedText(const Row &row, Column column) const
    {
        if (column == Column::Change)
            return changeText(row);
        const QString now = text(row, column, false);
        const Row *was = before(row);
        const QString earlier = was ? text(*was, column, true) : now;
        return earlier == now ? now : oldToNew(earlier, now);
    }

    /// "→ moved · Home: North → South": what differs, without having to look through the columns.
    QString changeText(const Row &row) const
    {
        QStringList parts { signedWordFor(m_compared.mark(m_table, row.id)) };
        const Row *was = before(row);
        for (int i = 0; was && i < static_cast<int>(Column::Change); ++i) {
            const auto column = static_cast<Column>(i);
            const QString earlier = text(*was, column, true);
            const QString now = text(row, column, false);
            if (earlier != now)
                parts.append(QStringLiteral("%1: %2").arg(header(column), oldToNew(earlier, now)));
        }
        return parts.join(QStringLiteral(" · "));
    }

    QVariant colour(const Row &row, Column column) const
    {
        const ChangeMark mark = m_compared.mark(m_table, row.id);
        const Row *was = mark == ChangeMark::None ? nullptr : before(row);
        const bool differs = was && column != Column::Change && text(*was, column, true) != text(row, column, false);
        const bool isMarked = mark != ChangeMark::None && (differs || column == Column::Change);
        return isMarked ? QVariant(colourFor(mark)) : QVariant();
    }

    PlanDocument &m_document;
    CowTable<Row> Plan::*m_table;
    ComparedPlan m_compared;
    Column m_sortedBy {};
    bool m_descending = false;
};

} // namespace headwater
