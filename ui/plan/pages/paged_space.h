// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space.h"

#include <vector>

class QActionGroup;
class QStackedWidget;

namespace headwater {

/// One of the pages of a space that shows one at a time.
class SpacePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString id() const = 0; ///< part of the name of its action
    virtual QList<QAction *> pageActions() const = 0;
    virtual bool isSettling() const = 0;
    /// What makes the view in sight beyond what Space finds by itself; as of a space.
    virtual ViewText viewState() const { return {}; }
    virtual void showView(const ViewText &view) { Q_UNUSED(view) }

Q_SIGNALS:
    /// As those of Space.
    void notice(const QString &text);
    void actionRequested(const QString &name);
    void viewRequested(const QString &space, const headwater::ViewText &view, std::int64_t scenario);
};

/// A space of pages, with a switch between them beside its name; the actions of the space are those of its pages.
class PagedSpace : public Space
{
    Q_OBJECT

public:
    QList<QAction *> spaceActions() const override { return m_actions; }
    void bringIntoSight(const QAction &action) override;
    bool isSettling() const override;
    ViewText viewState() const override;
    void showView(const ViewText &view) override;

protected:
    /// Actions that show a page are called `prefix`.id; `switchName` is for screen readers.
    PagedSpace(QString prefix, QString switchName, QWidget *parent);
    void addPage(SpacePage *page);
    /// Once all pages are added.
    void arrange();

private:
    void showPage(std::size_t index);

    QString m_prefix;
    QString m_switchName;
    QActionGroup *m_switch;
    QStackedWidget *m_stack;
    std::vector<SpacePage *> m_pages;
    std::size_t m_current = 0;
    QList<QAction *> m_actions;
};

} // namespace headwater
