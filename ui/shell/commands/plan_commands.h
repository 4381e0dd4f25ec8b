// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/plan/space.h"

#include <optional>

namespace headwater {

/// What the menus do to the open plan as a whole. Refusals are told, not thrown away.
class PlanCommands : public QObject
{
    Q_OBJECT

public:
    PlanCommands(PlanContext context, QWidget *window);

    void undo();
    void redo();
    /// Undoes or redoes until that many steps are applied. Far ones are read in the background; meanwhile another undo
    /// moves the goal, and any other step ends it.
    void goTo(std::size_t position);
    void setLocked(bool locked);
    /// Undoes what was done since the plan was opened; it can be redone.
    void backToOpened();
    bool changedSinceOpened() const;
    /// The selected rows as the baseline has them, in one step.
    void revertSelected();
    /// Asks where to; the copying goes on in the background, after what is still being stored.
    void saveCopy();

Q_SIGNALS:
    void notice(const QString &text);

private:
    std::size_t goal() const;
    void stay();
    template <typename Answer> void report(const Answer &answer);
    void copyTo(const QString &path);

    PlanContext m_context;
    QWidget *m_window;
    std::size_t m_openedAt;
    Jobs m_copies { 1 };
    Jobs m_travels { 1 };
    std::optional<std::size_t> m_goal; ///< of the one under way
};

} // namespace headwater
