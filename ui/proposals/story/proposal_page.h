// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/view_text.h"

#include <QAction>
#include <QWidget>

namespace headwater {

/// A page of the space *Proposal*.
class ProposalPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString id() const = 0; ///< part of the name of its action
    virtual QList<QAction *> pageActions() const = 0;
    virtual bool isSettling() const = 0;

Q_SIGNALS:
    void notice(const QString &text);
    void actionRequested(const QString &name);
    void viewRequested(const QString &space, const headwater::ViewText &view, std::int64_t scenario);
};

} // namespace headwater
