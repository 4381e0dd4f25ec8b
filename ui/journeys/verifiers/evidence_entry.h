// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/journeys/journeys_view.h"
#include "ui/plan/space.h"

namespace headwater {

/// Evidence entered by hand: what was seen in a journey, by whom and when. It becomes a step like any import.
class EvidenceEntry : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceEntry(const PlanContext &context, QObject *parent = nullptr);

    void ask(QWidget *parent, const SharedJourneys &shown, CaseIndex journey);
    bool isBusy() const { return m_jobs.isBusy(); }

Q_SIGNALS:
    void notice(const QString &text);

private:
    void record(const JourneyEvent &event, const QString &label, const QString &reason);

    PlanContext m_context;
    Jobs m_jobs { 1 };
};

} // namespace headwater
