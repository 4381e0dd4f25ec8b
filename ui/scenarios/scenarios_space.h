// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/pages/paged_space.h"

namespace headwater {

/// Where alternatives are argued: side by side, and change by change.
class ScenariosSpace : public PagedSpace
{
    Q_OBJECT

public:
    explicit ScenariosSpace(const PlanContext &context, QWidget *parent = nullptr);

    static QString spaceTitle() { return tr("Scenarios"); }
    static QString spaceIcon() { return QStringLiteral("scenario"); }
    QString title() const override { return spaceTitle(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    PlanContext m_context;
};

} // namespace headwater
