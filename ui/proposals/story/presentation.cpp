// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/presentation.h"

#include "core/document/plan_document.h"
#include "core/proposals/story/story.h"
#include "ui/plan/plan_insights.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/proposals/story/plan_copy.h"
#include "ui/proposals/story/plan_stage.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

Presentation::Presentation(const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers,
    Warning warning, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_copy(std::move(copy))
    , m_warningOf(std::move(warning))
    , m_stage(new PlanStage(m_copy, std::move(offers)))
    , m_column(new QVBoxLayout(this))
    , m_name(new QLabel)
    , m_caption(new QLabel)
    , m_warning(new QLabel)
    , m_count(new QLabel)
    , m_hint(new QLabel)
    , m_back(new QToolButton)
    , m_on(new QToolButton)
{
    setObjectName(QStringLiteral("presentation"));
    setWindowTitle(tr("Headwater: presentation"));
    setWindowIcon(parent->windowIcon());
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_stage, 1);
    m_column->addWidget(makeStrip());
    connect(m_stage, &PlanStage::notice, this, [this](const QString &text) { m_hint->setText(text); });
    connect(m_copy.get(), &PlanCopy::ready, this, &Presentation::addScoreboard);
    if (m_copy->isReady())
        addScoreboard();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now)
            sayKeys(isInStage(now));
    });
}

void Presentation::sayKeys(bool isInView)
{
    m_hint->setText(isInView
            ? tr("In the view: Page Up and Page Down turn pages, Esc gives the arrow keys back to turning.")
            : tr("Arrow keys turn pages, Esc ends. You can click and zoom in the view; nothing in the plan changes."));
}

/// The figures of the page, between the view and the words.
void Presentation::addScoreboard()
{
    if (m_scoreboard || !m_copy->isReady())
        return;
    const PlanContext copy = m_copy->context();
    m_scoreboard = new Scoreboard(copy.document, m_copy->insights(), copy.coverage, this);
    m_column->insertWidget(1, m_scoreboard);
}

QWidget *Presentation::makeStrip()
{
    auto *strip = new QFrame;
    strip->setObjectName(QStringLiteral("captionStrip"));
    strip->setProperty("panel", true);
    strip->setProperty("panelEdge", QStringLiteral("top"));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    setTextRole(m_name, TextRole::Title);
    m_name->setObjectName(QStringLiteral("presentedName"));
    m_caption->setObjectName(QStringLiteral("presentedCaption"));
    setTextRole(m_caption, TextRole::Heading);
    m_warning->setObjectName(QStringLiteral("presentedWarning"));
    setTone(m_warning, Tone::Warning);
    for (QLabel *label : { m_name, m_caption, m_warning }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_hint->setObjectName(QStringLiteral("presentationHint"));
    setTextRole(m_hint, TextRole::Caption);
    words->addWidget(m_hint);
    row->addLayout(words, 1);
    const auto turn = [this](QToolButton *button, const QString &icon, const QString &name, int by) {
        button->setIcon(themedIcon(icon));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setProperty("flat", true);
        button->setFocusPolicy(Qt::NoFocus); // arrow keys turn pages, whatever was clicked last
        connect(button, &QToolButton::clicked, this, [this, by] { turnTo(m_place + static_cast<std::size_t>(by)); });
    };
    turn(m_back, QStringLiteral("chevron-left"), tr("Page before (Left)"), -1);
    turn(m_on, QStringLiteral("chevron-right"), tr("Next page (Right)"), 1);
    m_count->setObjectName(QStringLiteral("presentedCount"));
    setTextRole(m_count, TextRole::Heading);
    row->addWidget(m_back);
    row->addWidget(m_count);
    row->addWidget(m_on);
    auto *end = new QToolButton;
    end->setText(tr("End"));
    end->setObjectName(QStringLiteral("endPresentation"));
    end->setToolTip(tr("Back to the plan (Esc)"));
    end->setFocusPolicy(Qt::NoFocus);
    connect(end, &QToolButton::clicked, this, &QWidget::close);
    row->addWidget(end);
    return strip;
}

void Presentation::begin(StoryPageId from)
{
    m_workspace = m_context.document.workspace();
    m_pages = storyOf(m_workspace);
    const auto first = std::ranges::find(m_pages, from, &StoryPage::id);
    setGeometry(parentWidget()->screen()->geometry()); // where no window manager does it
    showFullScreen();
    setFocus();
    turnTo(first == m_pages.end() ? 0 : static_cast<std::size_t>(first - m_pages.begin()));
}

void Presentation::turnTo(std::size_t place)
{
    if (place >= m_pages.size()) // also before the first
        return;
    m_place = place;
    const StoryPage &page = m_pages[place];
    m_name->setText(page.name);
    m_caption->setText(page.caption);
    m_caption->setVisible(!page.caption.isEmpty());
    m_count->setText(tr("%1 of %2").arg(place + 1).arg(m_pages.size()));
    m_count->setAccessibleName(tr("Page %1 of %2").arg(place + 1).arg(m_pages.size()));
    m_back->setEnabled(place > 0);
    m_on->setEnabled(place + 1 < m_pages.size());
    sayKeys(false);
    setAccessibleName(page.name);
    refreshWarning();
    setFocus();
    if (!scenarioOf(m_workspace, page.scenario))
        return m_stage->say(tr("The scenario that this page shows is gone."));
    Workspace workspace = m_workspace;
    workspace.shown = ScenarioId { page.scenario };
    m_stage->show(workspace, ViewText::fromText(page.view));
}

void Presentation::refreshWarning()
{
    if (m_pages.empty())
        return;
    m_warning->setText(m_warningOf(m_pages[m_place]));
    m_warning->setVisible(!m_warning->text().isEmpty());
}

bool Presentation::isSettling() const { return m_stage->isSettling(); }

bool Presentation::turnBy(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown: turnTo(m_place + 1); return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp: turnTo(m_place - 1); return true;
    case Qt::Key_Home: turnTo(0); return true;
    case Qt::Key_End: turnTo(m_pages.size() - 1); return true;
    default: return false;
    }
}

bool Presentation::isInStage(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && m_stage->isAncestorOf(widget);
}

/// In the view, keys are the view's; Page Up and Page Down turn pages all the same, and Escape comes back to turning.
bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isInStage(watched))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        setFocus();
        return true;
    }
    if (key->key() != Qt::Key_PageDown && key->key() != Qt::Key_PageUp)
        return false;
    return turnBy(key->key());
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F5)
        close();
    else if (!turnBy(event->key()))
        QWidget::keyPressEvent(event);
}

void Presentation::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT ended(m_pages.empty() ? StoryPageId() : m_pages[m_place].id);
}

} // namespace headwater
