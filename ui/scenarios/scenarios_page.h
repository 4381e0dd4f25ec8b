// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/view_text.h"

#include <QAction>
#include <QWidget>

namespace headwater {

/// A page of the space *Scenarios*.
class ScenariosPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString id() const = 0; ///< part of the name of its action
    virtual QList<QAction *> pageActions() const = 0;
    virtual bool isSettling() const = 0;
    /// What of its view no switch and no field says.
    virtual ViewText viewState() const { return {}; }
    virtual void showView(const ViewText &view) { Q_UNUSED(view) }

Q_SIGNALS:
    void notice(const QString &text);
    void actionRequested(const QString &name);
};

} // namespace headwater
