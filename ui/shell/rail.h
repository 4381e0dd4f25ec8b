// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace headwater {

/// The spaces, one below the other, on the left of the window.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Adds it below the others; it can be reached with Ctrl+1, Ctrl+2 ...
    void addSpace(const QString &title, const QString &iconName);
    QKeySequence shortcutOf(int index) const;
    void choose(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace headwater
