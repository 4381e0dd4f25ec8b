// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assumptions/swing_view.h"
#include "ui/plan/plan_table_model.h"

namespace headwater {

/// Either may be missing.
ChangeMark markOf(const Assumption *before, const Assumption *after);

enum class AssumptionColumn : std::uint8_t { Name, Value, Low, High, Unit, Swing, Basis, Source, Date, Change };

/// What the plan takes for granted as an editable table.
class AssumptionTableModel : public PlanTableModel<Assumption, AssumptionColumn>
{
    Q_OBJECT

public:
    explicit AssumptionTableModel(PlanDocument &document, QObject *parent = nullptr);

    /// What each does to the measure; null while that is not known.
    void showSwings(const std::shared_ptr<const SwingView> &swings, SwingMeasure measure);
    /// None for one that coverage does not feel, or that changes nothing.
    std::optional<SwingBar> barAt(int row) const;
    const Assumption *assumptionAt(int row) const;

    /// The same as figures, for files.
    ChartData figures() const;

Q_SIGNALS:
    void refused(const headwater::Error &error);

protected:
    QString header(AssumptionColumn column) const override;
    QString text(const Assumption &assumption, AssumptionColumn column, bool isBefore) const override;
    QString nameOf(const Assumption &assumption) const override { return assumption.key; }
    QVariant editValue(const Assumption &assumption, AssumptionColumn column) const override;
    QStringList choices(AssumptionColumn column) const override;
    bool isNumber(AssumptionColumn column) const override;
    bool isDate(AssumptionColumn column) const override { return column == AssumptionColumn::Date; }
    bool isDerived(AssumptionColumn column) const override { return column == AssumptionColumn::Swing; }
    PlanDocument::Edit editFor(
        const Assumption &assumption, AssumptionColumn column, const QVariant &value) const override;
    void refuse(const Error &error) override { Q_EMIT refused(error); }
    void sortAnew() override { reorder({}); }
    void showAnew() override { reorder({}); }
    void follow(const Plan &before, const Plan &after) override;

private:
    void reorder(const std::vector<AssumptionId> &changed);
    QString swingOf(const Assumption &assumption) const;
    std::optional<SwingBar> barOf(const Assumption &assumption) const;

    std::shared_ptr<const SwingView> m_swings;
    SwingMeasure m_measure = SwingMeasure::Margin;
    std::vector<SwingBar> m_bars;
};

} // namespace headwater
