// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>

namespace headwater {

/// One way to look at vacancies. The space shows one at a time.
class VacanciesPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString shortTitle() const { return title(); } ///< on the switch of the space
    virtual QString id() const = 0; ///< "board", for object names and pictures
    /// What one can do here besides choosing. For menus and the command palette.
    virtual QList<QAction *> pageActions() const { return {}; }
    virtual bool isSettling() const { return false; }
    /// Without them there is nothing to show.
    virtual bool needsSeats() const { return true; }

Q_SIGNALS:
    void notice(const QString &text);
    void importRequested();
    /// What is missing here is done by the action of that object name.
    void actionRequested(const QString &name);
};

} // namespace headwater
