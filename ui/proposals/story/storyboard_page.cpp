// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/storyboard_page.h"

#include "core/document/plan_document.h"
#include "core/proposals/story/story.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/plan/view/captured_view.h"
#include "ui/proposals/story/figure_text.h"
#include "ui/proposals/story/page_preview.h"
#include "ui/proposals/story/plan_copy.h"
#include "ui/proposals/story/story_figures.h"
#include "ui/proposals/story/story_pictures.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

/// Two lines that are left by Tab, and whose words count once one leaves them.
class CaptionField : public QPlainTextEdit
{
public:
    CaptionField(std::function<void()> left)
        : m_left(std::move(left))
    {
        setTabChangesFocus(true);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

} // namespace

StoryboardPage::StoryboardPage(
    const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers, QWidget *parent)
    : SpacePage(parent)
    , m_context(context)
    , m_figures(new StoryFigures(context, this))
    , m_pictures(new StoryPictures(context, std::move(copy), std::move(offers), this))
    , m_list(new PageList)
    , m_preview(new PagePreview)
    , m_name(new QLineEdit)
    , m_caption(new CaptionField([this] { writeWords(); }))
    , m_warning(new QLabel)
    , m_shows(new QLabel)
    , m_stack(new QStackedWidget)
    , m_empty(new OfferPage)
{
    setObjectName(QStringLiteral("storyboardPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *pages = new QWidget;
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeLists());
    row->addWidget(makeChosen(), 1);
    m_stack->addWidget(pages);
    m_stack->addWidget(m_empty);
    m_empty->offer(tr("No pages yet"),
        tr("Go to a view that makes your point and press Ctrl+Shift+C: it becomes a page here, and F5 presents the "
           "pages "
           "one after the other, always with the figures of today."),
        tr("Go to Coverage"), [this] { Q_EMIT actionRequested(QStringLiteral("coverage.graph")); });
    connect(&m_context.document, &PlanDocument::changed, this, &StoryboardPage::follow);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &StoryboardPage::showChosen);
    connect(m_figures, &StoryFigures::counted, this, [this] {
        fillList();
        sayWhatDiffers();
    });
    connect(m_list, &PageList::chosenChanged, this, &StoryboardPage::showChosen);
    connect(m_list, &PageList::stepRequested, this, [this](int by) { (by < 0 ? m_edits[1] : m_edits[2])->trigger(); });
    connect(m_list, &PageList::removeRequested, this, &StoryboardPage::remove);
    connect(m_list, &PageList::renameRequested, m_name, [this] {
        m_name->setFocus();
        m_name->selectAll();
    });
    connect(m_list, &PageList::moveRequested, this, [this](StoryPageId page, std::size_t place) {
        apply(tr("Move a page of the storyboard"),
            [&](Workspace workspace) { return withPageMoved(std::move(workspace), page, place); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, &StoryboardPage::writeWords);
    connect(m_pictures, &StoryPictures::taken, this, [this] {
        fillList();
        showPicture();
    });
    connect(m_preview, &PagePreview::opened, m_actions[2], &QAction::trigger);
    follow();
}

QAction *StoryboardPage::addAction(const char *name, const QString &text, const QString &onButton, const QString &tip,
    const std::function<void()> &doing)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("proposal.") + QLatin1StringView(name));
    action->setIconText(onButton);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, doing);
    m_actions.append(action);
    return action;
}

void StoryboardPage::makeActions()
{
    addAction("present", tr("Present from the chosen page"), tr("Present"),
        tr("Full screen, page by page; the plan cannot be changed meanwhile (F5)"),
        [this] { Q_EMIT presentRequested(chosen()); });
    addAction("export", tr("Export the proposal…"), tr("Export proposal…"), tr("As PDF, workbook, slides or web page"),
        [this] { Q_EMIT actionRequested(QStringLiteral("export_proposal")); });
    addAction("open", tr("Go to the view of the chosen page"), tr("Go to this view"),
        tr("Leaves the storyboard and shows this view where you can plan in it"), [this] {
            if (const auto page = chosenPage()) {
                const ViewText view = ViewText::fromText(page->view);
                Q_EMIT viewRequested(spaceOf(view), view, page->scenario);
            }
        });
    m_edits
        = { addAction("again", tr("Capture the chosen page again"), tr("Capture again"),
                tr("The same view, with the figures of today as those to compare with"), [this] { captureAgain(); }),
              addAction("earlier", tr("Chosen page one place earlier"), tr("Earlier"), tr("One place up (Alt+Up)"),
                  [this] { move(-1); }),
              addAction("later", tr("Chosen page one place later"), tr("Later"), tr("One place down (Alt+Down)"),
                  [this] { move(1); }),
              addAction("remove", tr("Remove the chosen page"), tr("Remove"), tr("The plan stays as it is (Delete)"),
                  [this] { remove(); }) };
}

QWidget *StoryboardPage::makeLists()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(6, 8, 6, 8);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons, 6);
    for (QAction *action : { m_edits[1], m_edits[2], m_edits[3] })
        line->addWidget(pageButton(action));
    column->addWidget(buttons);
    card->setFixedWidth(112 + 24 * fontMetrics().averageCharWidth() + 40);
    return card;
}

/// On a second line where the window is small and the text is large.
QWidget *StoryboardPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons, 8);
    QToolButton *present = pageButton(m_actions[0]);
    present->setObjectName(QStringLiteral("presentButton"));
    present->setProperty("primary", true);
    line->addWidget(present);
    for (const int i : { 2, 3, 1 })
        line->addWidget(pageButton(m_actions[i]));
    return buttons;
}

QWidget *StoryboardPage::makeChosen()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_name->setObjectName(QStringLiteral("pageName"));
    m_name->setAccessibleName(tr("Title of the page"));
    m_name->setPlaceholderText(tr("Title of the page"));
    m_name->setMaxLength(200);
    setTextRole(m_name, TextRole::Strong);
    column->addWidget(makeButtons());
    column->addWidget(m_name);
    m_caption->setObjectName(QStringLiteral("pageCaption"));
    m_caption->setAccessibleName(tr("Caption of the page"));
    m_caption->setPlaceholderText(tr("What people should see here, in a sentence or two"));
    m_caption->setFixedHeight(2 * m_caption->fontMetrics().lineSpacing() + 16);
    column->addWidget(m_caption);
    m_shows->setObjectName(QStringLiteral("pageShows"));
    setTextRole(m_shows, TextRole::Caption);
    m_shows->setWordWrap(true);
    column->addWidget(m_shows);
    m_warning->setObjectName(QStringLiteral("pageWarning"));
    m_warning->setWordWrap(true);
    setTone(m_warning, Tone::Warning);
    column->addWidget(m_warning);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(8, 8, 8, 8);
    inner->addWidget(m_preview);
    column->addWidget(card, 1);
    return part;
}

bool StoryboardPage::isSettling() const { return isVisible() && (m_figures->isCounting() || m_pictures->isBusy()); }

void StoryboardPage::showEvent(QShowEvent *event)
{
    SpacePage::showEvent(event);
    m_context.journeys.load();
    m_figures->setInSight(true);
    m_pictures->setInSight(true);
    follow();
}

void StoryboardPage::hideEvent(QHideEvent *event)
{
    SpacePage::hideEvent(event);
    m_figures->setInSight(false);
    m_pictures->setInSight(false);
}

void StoryboardPage::setPaused(bool isPaused)
{
    m_figures->setInSight(isPaused || isVisible()); // who presents wants to know what has changed, too
    m_pictures->setInSight(!isPaused && isVisible());
}

std::optional<StoryPage> StoryboardPage::chosenPage() const
{
    const StoryPage *page = m_context.document.baselinePlan().storyPages.find(chosen());
    return page ? std::optional(*page) : std::nullopt;
}

void StoryboardPage::follow()
{
    fillList();
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    showChosen();
}

void StoryboardPage::fillList()
{
    const Workspace &workspace = m_context.document.workspace();
    std::vector<ListedPage> pages;
    for (const StoryPage &page : storyOf(workspace)) {
        const Scenario *scenario = scenarioOf(workspace, page.scenario);
        const QString sign = !scenario           ? tr("Scenario is gone")
            : m_figures->changedOf(page).empty() ? QString()
                                                 : tr("Figures changed");
        pages.push_back({ page.id, page.name, scenario ? scenario->name : QString(), sign, m_pictures->of(page.id) });
    }
    m_list->showPages(pages);
}

void StoryboardPage::showChosen()
{
    const auto page = chosenPage();
    const bool isChangeable = page && !m_context.document.isLocked() && !m_context.document.readOnlyReason();
    for (QAction *action : m_actions)
        action->setEnabled(page.has_value() && (isChangeable || !m_edits.contains(action)));
    m_actions[1]->setEnabled(true);
    m_name->setReadOnly(!isChangeable);
    m_caption->setReadOnly(!isChangeable);
    if (!page)
        return;
    fillWords(*page);
    sayWhatDiffers();
    m_pictures->setFirst(page->id);
    showPicture();
}

/// What somebody is typing stays, whatever else changes, until another page is chosen.
void StoryboardPage::fillWords(const StoryPage &page)
{
    const bool isOther = page.id != m_worded;
    m_worded = page.id;
    if ((isOther || !m_name->isModified()) && m_name->text() != page.name)
        m_name->setText(page.name);
    if ((isOther || !m_caption->document()->isModified()) && m_caption->toPlainText() != page.caption)
        m_caption->setPlainText(page.caption);
}

QString StoryboardPage::warningOf(const StoryPage &page) const
{
    if (!scenarioOf(m_context.document.workspace(), page.scenario))
        return tr("The scenario of this page is gone. Bring it back from the bin, or remove the page.");
    QStringList changed;
    for (const ChangedFigure &figure : m_figures->changedOf(page))
        changed.append(changedFigureText(figure));
    if (changed.isEmpty())
        return {};
    return tr("Figures have changed since %1: %2.").arg(dateText(page.captured), changed.join(QStringLiteral(" · ")));
}

void StoryboardPage::sayWhatDiffers()
{
    const auto page = chosenPage();
    if (!page)
        return;
    const Scenario *scenario = scenarioOf(m_context.document.workspace(), page->scenario);
    m_shows->setText(tr("Scenario: %1 · captured on %2 · shown with the figures of today")
                         .arg(scenario ? scenario->name : QStringLiteral("–"), dateText(page->captured)));
    m_warning->setText(warningOf(*page));
    m_warning->setVisible(!m_warning->text().isEmpty());
}

void StoryboardPage::showPicture()
{
    const auto page = chosenPage();
    if (!page)
        return;
    const bool isThere = scenarioOf(m_context.document.workspace(), page->scenario);
    m_preview->showPicture(isThere ? m_pictures->of(page->id) : QPixmap(),
        isThere ? tr("Preparing the view…") : tr("The scenario that this page shows is gone."));
    m_preview->setAccessibleName(page->name);
}

bool StoryboardPage::apply(const QString &label, const std::function<Result<Workspace>(Workspace)> &edit)
{
    const auto done = m_context.document.applyToWorkspace(label, {}, edit);
    if (!done)
        Q_EMIT notice(sentenceFor(done.error().kind));
    return done.has_value();
}

void StoryboardPage::writeWords()
{
    const auto page = chosenPage();
    if (!page || m_name->isReadOnly())
        return;
    const QString name = m_name->text().trimmed().isEmpty() ? page->name : m_name->text().trimmed();
    const QString caption = m_caption->toPlainText().trimmed();
    const bool isOther = name != page->name || caption != page->caption;
    if (isOther && !apply(tr("Word the page “%1”").arg(name), [&](Workspace workspace) {
            return withPageWorded(std::move(workspace), page->id, name, caption);
        }))
        return; // what was typed stays
    m_name->setModified(false);
    m_caption->document()->setModified(false);
    if (const auto written = chosenPage())
        fillWords(*written);
}

void StoryboardPage::move(int by)
{
    const int place = m_list->currentRow() + by;
    const auto page = chosenPage();
    if (!page || place < 0 || place >= m_list->count())
        return;
    apply(tr("Move the page “%1”").arg(page->name), [&](Workspace workspace) {
        return withPageMoved(std::move(workspace), page->id, static_cast<std::size_t>(place));
    });
}

/// The same view; its figures are those of today.
void StoryboardPage::captureAgain()
{
    const auto page = chosenPage();
    const auto figures = page ? m_figures->of(*page) : std::nullopt;
    if (!figures)
        return Q_EMIT notice(tr("The figures are still on their way; try again in a moment."));
    StoryPage captured = *page;
    captured.shown = figures->toText();
    captured.captured = m_context.document.now().toLocalTime().date();
    if (apply(tr("Capture the page “%1” again").arg(page->name),
            [&](Workspace workspace) { return withPageCapturedAgain(std::move(workspace), page->id, captured); }))
        Q_EMIT notice(tr("“%1” was captured again.").arg(page->name));
}

void StoryboardPage::remove()
{
    const auto page = chosenPage();
    if (!page || !m_edits.last()->isEnabled())
        return;
    if (apply(tr("Remove the page “%1”").arg(page->name),
            [&](Workspace workspace) { return withPagesRemoved(std::move(workspace), { page->id }); }))
        Q_EMIT notice(tr("The page “%1” is removed; undo brings it back.").arg(page->name));
}

} // namespace headwater
