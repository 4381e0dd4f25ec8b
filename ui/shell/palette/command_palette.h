// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

#include <functional>
#include <vector>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace headwater {

/// Something the palette can lead to: an action, a seat, an account.
struct PaletteEntry {
    QString text;
    QString hint; ///< shortcut, or what kind of thing it is
    QIcon icon;
    std::function<void()> go;
};

/// How well typed words fit a text: 0 not at all, more is better. Each word must occur; a word's beginning
/// counts more than its middle.
int paletteMatch(const QString &typed, const QString &text);

/// The field behind Ctrl+K: type a few letters, Enter does it or goes there.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Finds things of the plan by words; called with every change of what is typed.
    using Finder = std::function<std::vector<PaletteEntry>(const QString &typed)>;
    /// Runs the action that was chosen.
    using Doing = std::function<void(QAction &)>;

    CommandPalette(const QList<QAction *> &actions, Doing doing, Finder finder, QWidget *parent);

    /// Shows it in the upper middle of its window, empty and ready to type.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void goTo(int row);

    PaletteEntry entryFor(QAction *action) const;

    QList<QAction *> m_actions;
    Doing m_doing;
    Finder m_finder;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<PaletteEntry> m_entries;
};

} // namespace headwater
