// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"

#include <QAbstractListModel>

namespace headwater {

/// The steps of a plan, newest first, and under them the state before the first one. Row r stands for the
/// plan with positionOf(r) steps applied.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        MetaRole = Qt::UserRole, ///< scenario and time
        ReasonRole,
        AppliedRole, ///< false: undone, can be redone
        CurrentRole, ///< the state the plan is in
    };

    explicit HistoryModel(PlanDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    std::size_t positionOf(int row) const;
    int rowOf(std::size_t position) const;

private:
    void refresh();
    QString metaOf(const Step &step) const;

    PlanDocument &m_document;
    std::vector<Step> m_steps; ///< as announced to views; the document may be ahead
    std::size_t m_position = 0;
};

} // namespace headwater
