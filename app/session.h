// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/document/plan_document.h"
#include "core/jobs/jobs.h"

#include <QSettings>

#include <memory>

namespace headwater {

/// Which plan is open, which ones were before, and whether the last session ended by itself.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QSettings &settings, Clock clock = systemClock(), QObject *parent = nullptr);
    /// Closes the plan: what was open is remembered as closed in order.
    ~Session() override;

    PlanDocument *document() { return m_document.get(); }
    /// Paths of plans that still exist, the latest first.
    QStringList recentPlans() const;
    /// The plan that was open when the program last ended without closing it; empty when there is none.
    QString recovered() const { return m_recovered; }

    /// Each leaves the open plan as it is when it fails. The plan before is closed by whoever listens to
    /// aboutToClose().
    Result<> open(const QString &path);
    Result<> createEmpty(const QString &path);
    /// Makes the sample company first when this user does not have it yet, in the background.
    void openSample();
    void close();

Q_SIGNALS:
    /// The document is there until the listeners return.
    void aboutToClose();
    void opened(headwater::PlanDocument &document);
    /// Something that was begun earlier could not be done.
    void failed(const headwater::Error &error);

private:
    Result<> take(Result<std::unique_ptr<PlanDocument>> opened);
    void remember(const QString &path);

    QSettings &m_settings;
    Clock m_clock;
    std::unique_ptr<PlanDocument> m_document;
    QString m_recovered;
    Jobs m_jobs { 1 };
};

/// Where the user's copy of the sample company lives.
QString samplePlanPath();

} // namespace headwater
