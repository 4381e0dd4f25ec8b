// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/choice.h"
#include "ui/plan/derivation/derivation.h"
#include "ui/vacancies/options/options_model.h"

#include <QAbstractTableModel>

#include <memory>

namespace headwater {

/// The moves of a choice as rows; each can be left out.
class MovesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Seat, Move, Gain, Cost };
    static constexpr int columns = Cost + 1;
    static constexpr int noteRole = OptionsModel::noteRole; ///< a line or more below

    using QAbstractTableModel::QAbstractTableModel;

    /// Of that plan, for four quarters like that one. All are accepted at first.
    void show(std::shared_ptr<const Choice> choice, const Plan &plan, const Period &quarter = {});
    const std::shared_ptr<const Choice> &choice() const { return m_choice; }
    std::vector<ChosenMove> accepted() const;
    Derivation derivationAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    QString textAt(const QModelIndex &index) const;
    QString noteAt(const QModelIndex &index) const;

    std::shared_ptr<const Choice> m_choice;
    Plan m_plan;
    Period m_quarter;
    std::vector<bool> m_isAccepted;
};

} // namespace headwater
