// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/journeys/effort/effort_matrix.h"

#include <QAbstractTableModel>

namespace headwater {

struct ChartData;

/// The work of one segment as a table: a line for each task at a stage, what follows
/// from its channels, and a column for each channel. A cell shows the channel's share of the visits or the time of one
/// visit; both can be typed.
class EffortModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Measure : std::uint8_t { Share, Time };
    enum Leading : std::uint8_t { StageColumn, TaskColumn, PeoplesTimeColumn, SelfServeColumn, FirstChannel };

    explicit EffortModel(PlanDocument &document, QObject *parent = nullptr);

    void showSegment(SegmentId segment);
    void showMeasure(Measure measure);
    SegmentId segment() const { return m_segment; }
    const EffortMatrix &matrix() const { return m_matrix; }
    /// The matrix as a heat map with its figures, for files.
    ChartData asChart(const QString &title) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes percent or hours, as the cells show them. False: refused, see refused().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &why);

private:
    enum class Part : std::uint8_t { Stage, Task, Channel, PeoplesTime, SelfServe };

    void follow();
    Part partOf(int column) const;
    std::size_t channelOf(int column) const { return static_cast<std::size_t>(column - FirstChannel); }
    const ChannelEffort &cellAt(const QModelIndex &index) const;
    bool isSelfServe(int column) const;
    QString text(const QModelIndex &index) const;
    QString nameOf(const WorkLine &line) const;
    bool repeatsStage(int row) const;
    QString cellText(const QModelIndex &index) const;
    double strengthOf(const QModelIndex &index) const;
    QVariant ground(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;

    PlanDocument &m_document;
    SegmentId m_segment;
    Measure m_measure = Measure::Share;
    EffortMatrix m_matrix;
    Minutes m_longest; ///< visit of any cell
};

/// "79 %"; the exact share is for those who point at it.
QString wholePercentText(Share share);

/// "1.5 h", "20 min"; a dash for no time.
QString visitTimeText(Minutes time);

} // namespace headwater
