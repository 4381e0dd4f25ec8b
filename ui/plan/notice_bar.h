// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace headwater {

/// One line under the top bar that says something without asking for the focus: in passing (a refused drop
/// and why) or standing, until its cause is gone (nothing is being stored).
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Goes away by itself; a standing notice comes back when it does.
    void say(const QString &text);
    /// Stays until it is replaced by an empty text.
    void setStanding(const QString &text);
    QString text() const;

private:
    void refresh();

    QLabel *m_label;
    QString m_passing;
    QString m_standing;
    QTimer m_timer;
};

} // namespace headwater
