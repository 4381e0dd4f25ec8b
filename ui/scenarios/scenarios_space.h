// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space.h"

class QActionGroup;
class QStackedWidget;

namespace headwater {

class ScenariosPage;

/// Where alternatives are argued: side by side, and change by change.
class ScenariosSpace : public Space
{
    Q_OBJECT

public:
    explicit ScenariosSpace(const PlanContext &context, QWidget *parent = nullptr);

    static QString spaceTitle() { return tr("Scenarios"); }
    static QString spaceIcon() { return QStringLiteral("scenario"); }
    QString title() const override { return spaceTitle(); }
    QList<QAction *> spaceActions() const override { return m_actions; }
    void bringIntoSight(const QAction &action) override;
    bool isSettling() const override;
    ViewText viewState() const override;
    void showView(const ViewText &view) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPage(ScenariosPage *page);
    QWidget *makeHeader();
    void showPage(std::size_t index);

    PlanContext m_context;
    QActionGroup *m_switch;
    QStackedWidget *m_stack;
    std::vector<ScenariosPage *> m_pages;
    std::size_t m_current = 0;
    QList<QAction *> m_actions;
};

} // namespace headwater
