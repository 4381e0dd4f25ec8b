// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space_offer.h"
#include "ui/proposals/story/plan_copy.h"

#include <QTimer>

#include <map>
#include <memory>

class QLabel;
class QStackedWidget;

namespace headwater {

/// A real space with a view in it, of a copy of the plan: everything in it can be looked at and pointed into, nothing
/// changed. Several stages may share a copy; what the last one shows is what all of them show.
class PlanStage : public QWidget
{
    Q_OBJECT

public:
    PlanStage(std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers, QWidget *parent = nullptr);
    ~PlanStage() override;

    /// The view in the scenario that the workspace shows.
    void show(const Workspace &workspace, const ViewText &view);
    /// A sentence in place of a space.
    void say(const QString &sentence);
    /// What was to be shown is not awaited any more, and the copy is left to others.
    void rest();

    /// The space in sight; none while it is being prepared, or where a sentence stands.
    Space *space() const { return m_space; }
    QString spaceId() const { return m_spaceId; }
    const PlanCopy &copy() const { return *m_copy; }
    bool isSettling() const { return m_isAwaited; }

Q_SIGNALS:
    /// What was to be shown is there, with all that came from the background.
    void settled();
    /// A sentence stands there instead.
    void sentenceShown();
    void notice(const QString &text);

private:
    void showWanted();
    void lookWhetherSettled();
    Space *makeSpace(const SpaceOffer &offer);

    std::shared_ptr<PlanCopy> m_copy;
    std::vector<SpaceOffer> m_offers;
    std::map<QString, Space *> m_spaces;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    Space *m_space = nullptr;
    QString m_spaceId;
    Workspace m_workspace;
    ViewText m_view; ///< wanted
    bool m_isAwaited = false;
    bool m_isShownAgain = false; ///< after the space had settled for the first time
    QTimer m_looking;
};

} // namespace headwater
