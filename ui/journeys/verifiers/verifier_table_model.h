// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_table_model.h"

namespace headwater {

/// Either may be missing.
ChangeMark markOf(const Verifier *before, const Verifier *after);

enum class VerifierColumn : std::uint8_t { Stage, Text, Kind, Required, ValidDays, Change };

/// The register of verifiers as an editable table; in the order of the stages unless it is sorted otherwise.
class VerifierTableModel : public PlanTableModel<Verifier, VerifierColumn>
{
    Q_OBJECT

public:
    explicit VerifierTableModel(PlanDocument &document, QObject *parent = nullptr);

Q_SIGNALS:
    void refused(const headwater::Error &error);

protected:
    QString header(VerifierColumn column) const override;
    QString text(const Verifier &verifier, VerifierColumn column, bool isBefore) const override;
    QString nameOf(const Verifier &verifier) const override { return verifier.text; }
    QVariant editValue(const Verifier &verifier, VerifierColumn column) const override;
    QStringList choices(VerifierColumn column) const override;
    bool isNumber(VerifierColumn column) const override { return column == VerifierColumn::ValidDays; }
    PlanDocument::Edit editFor(const Verifier &verifier, VerifierColumn column, const QVariant &value) const override;
    void refuse(const Error &error) override { Q_EMIT refused(error); }
    void sortAnew() override { reorder({}); }
    void showAnew() override { reorder({}); }
    void follow(const Plan &before, const Plan &after) override;

private:
    void reorder(const std::vector<VerifierId> &changed);
    bool write(Verifier &verifier, VerifierColumn column, const QVariant &value) const;
};

/// The stages that can have verifiers, along the journey.
std::vector<StageId> stagesToVerify(const Plan &plan);

} // namespace headwater
