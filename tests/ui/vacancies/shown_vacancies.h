// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancies_space.h"

#include <QLabel>

namespace headwater::test {

/// The space on the small company, in which the head's seat and that of Coast are vacant, until all is there.
struct ShownVacancies {
    OpenCoverage open;
    std::unique_ptr<VacanciesSpace> space;

    explicit ShownVacancies(const Plan &plan = CoveredCompany().plan, bool withJourneys = true)
        : open(plan, withJourneys)
    {
        space = std::make_unique<VacanciesSpace>(open.context());
        space->resize(1200, 800);
        space->show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!space->model().isRefreshing(), 20'000);
    }
    template <typename Widget> Widget *find(const char *name)
    {
        return space->findChild<Widget *>(QLatin1StringView(name));
    }
    void trigger(const char *action)
    {
        for (QAction *offered : space->spaceActions()) {
            if (offered->objectName() == QLatin1StringView(action))
                return offered->trigger();
        }
        QTest::qFail(action, __FILE__, __LINE__);
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
};

} // namespace headwater::test
