// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/plan/comparison.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace headwater {

class PlanDocument;

/// Who reports to whom, as a tree. Nodes are seat ids; dropping seats on another makes them report to it. While
/// changes are shown: the seats that differ from the baseline, below those they report to.
class SeatTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column : std::uint8_t { Name, Role, Home, Status, Reports, Change };

    explicit SeatTreeModel(PlanDocument &document, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    SeatId idAt(const QModelIndex &index) const { return SeatId { static_cast<std::int64_t>(index.internalId()) }; }
    QModelIndex indexOf(SeatId id) const;
    /// Catches up with the document, compared like that.
    void show(Comparison comparison);

Q_SIGNALS:
    void refused(const headwater::Error &error);

private:
    struct Node {
        SeatId manager;
        int row = -1; ///< among its manager's reports; -1 = not in the tree
        std::vector<SeatId> reports;
    };

    const Plan &plan() const { return m_compared.shown; }
    const Node *node(SeatId id) const;
    const std::vector<SeatId> &reportsOf(const QModelIndex &parent) const;
    void build();
    void rebuild();
    void follow(const Plan &before, const Plan &after);
    std::vector<const Seat *> seatsToShow() const;
    SeatId managerOf(const Seat &seat) const;
    QString nameOf(const Seat &seat) const;
    QString text(const Plan &of, const Seat &seat, Column column) const;
    QString changeText(const Seat &seat) const;

    PlanDocument &m_document;
    ComparedPlan m_compared;
    std::unordered_map<SeatId, QString> m_holders;
    std::vector<Node> m_nodes; ///< by seat id
    std::vector<SeatId> m_top;
};

} // namespace headwater
