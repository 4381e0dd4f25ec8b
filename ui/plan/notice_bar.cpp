// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/notice_bar.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace headwater {

namespace {
// Long enough to read two sentences aloud to the room.
constexpr int passingMilliseconds = 9000;
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
{
    setObjectName(QStringLiteral("noticeBar"));
    setProperty("panel", true);
    setProperty("panelEdge", QStringLiteral("top"));
    m_label->setObjectName(QStringLiteral("noticeText"));
    m_label->setWordWrap(true);
    auto *close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setText(tr("Close notice"));
    close->setToolTip(tr("Close notice"));
    close->setAccessibleName(tr("Close notice"));
    close->setProperty("flat", true);
    close->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 5, 10, 5);
    layout->addWidget(m_label, 1);
    layout->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(passingMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] { say(QString()); });
    connect(close, &QToolButton::clicked, this, [this] {
        m_standing.clear();
        say(QString());
    });
    hide();
}

void NoticeBar::say(const QString &text)
{
    m_passing = text;
    text.isEmpty() ? m_timer.stop() : m_timer.start();
    refresh();
}

void NoticeBar::setStanding(const QString &text)
{
    m_standing = text;
    refresh();
}

QString NoticeBar::text() const { return m_passing.isEmpty() ? m_standing : m_passing; }

void NoticeBar::refresh()
{
    m_label->setText(text());
    // What passes answers what was just done; what stands needs somebody to do something.
    setTone(m_label, m_passing.isEmpty() ? Tone::Warning : Tone::Plain);
    setVisible(!text().isEmpty());
    if (text().isEmpty())
        return;
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace headwater
