// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/plan/notice_bar.h"
#include "ui/shell/commands/actions.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace headwater {

namespace {

QLabel *label(const QString &text, TextRole role, Tone tone = Tone::Plain)
{
    auto *label = new QLabel(text);
    setTextRole(label, role);
    setTone(label, tone);
    return label;
}

/// A card that is a button: what it does in bold, what that means in muted words below.
QPushButton *card(QAction *action, const QString &title, const QString &meaning)
{
    auto *button = new QPushButton;
    button->setObjectName(QStringLiteral("start_") + action->objectName());
    button->setAccessibleName(title);
    button->setAccessibleDescription(meaning);
    button->setProperty("startCard", true);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(14);
    auto *icon = new QLabel;
    icon->setPixmap(action->icon().pixmap(QSize(24, 24), QIcon::Normal, QIcon::On));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    for (QLabel *text : { label(title, TextRole::Strong), label(meaning, TextRole::Body, Tone::Muted) }) {
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(text);
    }
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const Actions &actions, QMenu *mainMenu, QWidget *parent)
    : QScrollArea(parent)
    , m_menu(new QToolButton)
    , m_noticeBar(new NoticeBar)
    , m_recovered(new QFrame)
    , m_recoveredText(label(QString(), TextRole::Body))
    , m_recent(new QWidget)
    , m_recentLayout(new QVBoxLayout(m_recent))
{
    setObjectName(QStringLiteral("welcomePage"));
    setWidgetResizable(true);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(10, 7, 10, 24);
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setIcon(themedIcon(QStringLiteral("menu")));
    m_menu->setIconSize({ 18, 18 });
    m_menu->setText(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu  F10"));
    m_menu->setMenu(mainMenu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setProperty("flat", true);
    outer->addWidget(m_menu, 0, Qt::AlignLeft);
    outer->addWidget(m_noticeBar);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 28, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Headwater"), TextRole::Title));
    layout->addWidget(
        label(tr("Which roles do we need, where, and how do we get there?"), TextRole::Body, Tone::Muted));
    layout->addSpacing(12);
    m_recovered->setProperty("card", true);
    m_recovered->setObjectName(QStringLiteral("recoveredNotice"));
    auto *recoveredLayout = new QHBoxLayout(m_recovered);
    recoveredLayout->setContentsMargins(16, 12, 16, 12);
    auto *openRecovered = new QPushButton(tr("Open it"));
    connect(openRecovered, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_recoveredPath); });
    recoveredLayout->addWidget(m_recoveredText, 1);
    recoveredLayout->addWidget(openRecovered);
    layout->addWidget(m_recovered);
    addStart(layout, actions);
    layout->addSpacing(12);
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(2);
    layout->addWidget(m_recent);
    layout->addStretch();
    outer->addWidget(column, 1, Qt::AlignHCenter);
    setWidget(content);
    setRecovered(QString());
    setRecentPlans({});
}

void WelcomePage::addStart(QVBoxLayout *layout, const Actions &actions)
{
    layout->addWidget(card(actions["open_sample"], tr("Open the sample company"),
        tr("A made-up company to try things out: regions, roles, vacancies, two scenarios.")));
    layout->addWidget(card(actions["new_from_exports"], tr("New plan from CRM and HR exports"),
        tr("CSV, XLSX or XES: territories, sales team, accounts, opportunities, people, events. Or drop files here.")));
    layout->addWidget(
        card(actions["open_plan"], tr("Open a plan"), tr("A .headwater file. Everything stays on this computer.")));
    layout->addWidget(card(actions["new_plan"], tr("New empty plan"), tr("Begin with a blank organisation.")));
}

void WelcomePage::setRecovered(const QString &path)
{
    m_recoveredPath = path;
    m_recovered->setVisible(!path.isEmpty());
    m_recoveredText->setText(tr("Headwater ended without being closed. “%1” holds every step up to then.")
                                 .arg(QFileInfo(path).completeBaseName()));
}

void WelcomePage::setRecentPlans(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentLayout->addWidget(label(tr("Recent plans"), TextRole::Section));
    for (const QString &path : paths) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *open = new QPushButton(QFileInfo(path).completeBaseName());
        open->setObjectName(QStringLiteral("recentPlan"));
        open->setProperty("link", true);
        open->setToolTip(path);
        connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        layout->addWidget(open);
        auto *where = label(QDir::toNativeSeparators(QFileInfo(path).path()), TextRole::Caption);
        where->setSizePolicy(
            QSizePolicy::Ignored, QSizePolicy::Preferred); // the folder may be long; the name is not cut
        layout->addWidget(where, 1);
        m_recentLayout->addWidget(row);
    }
}

void WelcomePage::say(const QString &text) { m_noticeBar->say(text); }

void WelcomePage::openMenu() { m_menu->showMenu(); }

} // namespace headwater
