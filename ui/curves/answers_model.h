// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/plan_curves.h"
#include "core/document/plan_document.h"

#include <QAbstractTableModel>

namespace headwater {

/// The five questions about one item and what people answered, in per cent of today: one column for all, or one for
/// each person and what they have in common.
class CurveAnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int questions = 5;
    static constexpr int todayRow = 2;

    explicit CurveAnswersModel(PlanDocument &document, QObject *parent = nullptr);

    void showCurve(CurveId curve);
    CurveId curve() const { return m_curve; }
    /// Whose column that is; not valid where it is nobody's.
    CurveOpinionId opinionAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes per cent. False: refused, see refused().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &why);

private:
    enum class Part : std::uint8_t { Question, Answer, Person, Median, Spread };
    Part partOf(int column) const;
    void follow();
    void read();
    QString text(int row, int column) const;
    std::optional<double> answer(int row, int column) const;
    bool put(int row, int column, double share);

    PlanDocument &m_document;
    CurveId m_curve;
    std::vector<CurveOpinion> m_opinions;
    std::array<AnswerSpread, 4> m_spread {};
};

} // namespace headwater
