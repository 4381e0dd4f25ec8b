// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/workspace.h"
#include "ui/plan/space_offer.h"

#include <functional>
#include <memory>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace headwater {

class PlanCopy;
class PlanStage;

/// The pages of the storyboard full screen, one at a time, each a real space that can be pointed into, above a strip
/// with its words. The plan stays as it is: what is shown is a copy.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    /// What a person should know before believing a page; empty: all is well.
    using Warning = std::function<QString(const StoryPage &page)>;
    Presentation(const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers,
        Warning warning, QWidget *parent);

    /// Begins there, with the first page where there is no such.
    void begin(StoryPageId from);
    std::size_t place() const { return m_place; }
    std::size_t count() const { return m_pages.size(); }
    void turnTo(std::size_t place);
    bool isSettling() const;
    PlanStage *stage() const { return m_stage; }
    /// What is known of the pages has changed.
    void refreshWarning();

Q_SIGNALS:
    void ended(headwater::StoryPageId lastShown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeStrip();
    void addScoreboard();
    bool turnBy(int key);
    void sayKeys(bool isInView);
    bool isInStage(const QObject *object) const;

    PlanContext m_context;
    std::shared_ptr<PlanCopy> m_copy;
    Warning m_warningOf;
    std::vector<StoryPage> m_pages;
    Workspace m_workspace; ///< as it was when presenting began
    std::size_t m_place = 0;
    PlanStage *m_stage;
    QVBoxLayout *m_column;
    QWidget *m_scoreboard = nullptr;
    QLabel *m_name;
    QLabel *m_caption;
    QLabel *m_warning;
    QLabel *m_count;
    QLabel *m_hint;
    QToolButton *m_back;
    QToolButton *m_on;
};

} // namespace headwater
