// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStringList>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace headwater {

class Actions;
class NoticeBar;

/// What is there when no plan is open: ways to begin, plans of before, and what happened to the last one.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    WelcomePage(const Actions &actions, QMenu *mainMenu, QWidget *parent = nullptr);

    /// Paths, the latest first.
    void setRecentPlans(const QStringList &paths);
    /// A plan that was open when the program ended without being closed; empty when there is none.
    void setRecovered(const QString &path);
    /// In passing, e.g. why a file could not be opened.
    void say(const QString &text);
    void openMenu();

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void addStart(QVBoxLayout *layout, const Actions &actions);

    QToolButton *m_menu;
    NoticeBar *m_noticeBar;
    QWidget *m_recovered;
    QLabel *m_recoveredText;
    QString m_recoveredPath;
    QWidget *m_recent;
    QVBoxLayout *m_recentLayout;
};

} // namespace headwater
