// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/plan/plan_table_model.h"

#include <QHash>

namespace headwater {

/// Either may be missing.
ChangeMark markOf(const Stage *before, const Stage *after);

enum class StageColumn : std::uint8_t { Name, Kind, Days, Journeys, Verifiers, Work, Change };

/// The stages of the plan as an editable table, along the journey.
class StageTableModel : public PlanTableModel<Stage, StageColumn>
{
    Q_OBJECT

public:
    explicit StageTableModel(PlanDocument &document, QObject *parent = nullptr);

    /// The same as figures, for files.
    ChartData figures() const;

    /// How many journeys came to each stage; a dash where that is not known.
    void showJourneys(const std::optional<QHash<StageId, std::int64_t>> &journeys);

Q_SIGNALS:
    void refused(const headwater::Error &error);

protected:
    QString header(StageColumn column) const override;
    QString text(const Stage &stage, StageColumn column, bool isBefore) const override;
    QString nameOf(const Stage &stage) const override { return stage.name; }
    QVariant editValue(const Stage &stage, StageColumn column) const override;
    QStringList choices(StageColumn column) const override;
    bool isNumber(StageColumn column) const override { return column >= StageColumn::Days; }
    bool isDerived(StageColumn column) const override { return column > StageColumn::Days; }
    PlanDocument::Edit editFor(const Stage &stage, StageColumn column, const QVariant &value) const override;
    void refuse(const Error &error) override { Q_EMIT refused(error); }
    void sortAnew() override { }
    void showAnew() override { reorder({}); }
    void follow(const Plan &before, const Plan &after) override;

private:
    void reorder(const std::vector<StageId> &changed);

    std::optional<QHash<StageId, std::int64_t>> m_journeys;
};

/// "open", "won", "lost", "no decision", in the order of StageKind.
QStringList stageKindWords();

} // namespace headwater
