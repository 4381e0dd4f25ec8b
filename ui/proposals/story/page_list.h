// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"

#include <QListWidget>
#include <QPixmap>

namespace headwater {

/// What the list tells of one page.
struct ListedPage {
    StoryPageId id;
    QString name;
    QString scenario; ///< its name
    QString sign; ///< what a person should know before showing it; empty: all is well
    QPixmap picture; ///< none: not seen yet
};

/// The pages of the storyboard, one below the other, to choose from and to be dragged to another place.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    /// What was chosen stays chosen if it is still there, else its neighbour is.
    void showPages(const std::vector<ListedPage> &pages);
    StoryPageId chosen() const;
    void choose(StoryPageId page);

Q_SIGNALS:
    void chosenChanged();
    void moveRequested(headwater::StoryPageId page, std::size_t place);
    /// One place up or down, by the keyboard.
    void stepRequested(int by);
    void removeRequested();
    void renameRequested();

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace headwater
