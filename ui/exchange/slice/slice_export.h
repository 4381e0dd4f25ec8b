// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/exchange/slice/slice_file.h"
#include "ui/plan/space.h"

namespace headwater {

/// Asks which part of the plan a regional lead gets and where to, and writes it in the background.
class SliceExport : public QObject
{
    Q_OBJECT

public:
    SliceExport(const PlanContext &context, QWidget *window);

    void ask();
    bool isBusy() const { return m_jobs.isBusy(); }

Q_SIGNALS:
    void notice(const QString &text);

private:
    std::optional<TerritoryId> askTerritory();
    void report(const Result<SliceWritten> &written, const QString &path);

    PlanContext m_context;
    QWidget *m_window;
    Jobs m_jobs { 1 };
};

} // namespace headwater
