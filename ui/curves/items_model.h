// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "ui/curves/workshop_view.h"
#include "ui/plan/rows_model.h"

namespace headwater {

/// The items of the workshop: what is known of them, to be typed, and what the allocation gives them.
class CurveItemsModel : public RowsModel<CurveId>
{
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        NameColumn,
        SalesColumn,
        MarginColumn,
        TodayColumn,
        FewestColumn,
        MostColumn,
        BestColumn,
        ChangeColumn,
        ProfitColumn,
        ElasticityColumn,
        ColumnCount,
    };

    explicit CurveItemsModel(PlanDocument &document, QObject *parent = nullptr);

    /// The allocation as it was counted last; null: not yet.
    void showView(const SharedWorkshop &view);
    /// What follows from the answers is from before the last change.
    void markOld();
    const SharedWorkshop &view() const { return m_view; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &why);

private:
    static QString stepText(int column, const QString &item);
    void follow();
    QString typedText(const Curve &curve, int column) const;
    QString givenText(const Curve &curve, int column) const;
    QVariant tone(CurveId curve, int column) const;

    PlanDocument &m_document;
    bool m_isOld = false; ///< the view
    SharedWorkshop m_view;
};

/// "7", "96.8": seats may be shared.
QString seatsText(double seats);
/// "+2.6", "-1"; "0" for no change.
QString seatsChangeText(double change);
/// Reads "58", "58 %" and "58.5%" as 0.58 ...
bool readPercent(const QString &text, double &share);

} // namespace headwater
