// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_space.h"

#include "ui/journeys/cases/cases_panel.h"
#include "ui/journeys/cases/choice_details.h"
#include "ui/journeys/cases/journey_panel.h"
#include "ui/journeys/filter/filter_bar.h"
#include "ui/journeys/filter/filter_lines.h"
#include "ui/journeys/journeys_pages.h"
#include "ui/journeys/journeys_text.h"
#include "ui/journeys/oddities_panel.h"
#include "ui/journeys/verifiers/evidence_entry.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

QString monthText(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(), QStringLiteral("MMM yyyy"));
}

} // namespace

JourneysSpace::JourneysSpace(const PlanContext &context, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_model(new JourneysModel(context.document, context.journeys, this))
    , m_switch(new QActionGroup(this))
    , m_evidence(new EvidenceEntry(context, this))
    , m_details(new ChoiceDetails)
{
    setObjectName(QStringLiteral("journeysSpace"));
    m_stack = new QStackedWidget;
    makePages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(8);
    column->addLayout(makeHeader());
    column->addLayout(makeFilterLine());
    column->addWidget(m_stagesOffer = makeStagesOffer());
    column->addWidget(makeCentre(), 1);
    makeActions();
    m_stack->addWidget(makeWaitingPage());
    m_stack->addWidget(m_empty = makeEmptyPage());

    connect(m_switch, &QActionGroup::triggered, this,
        [this](QAction *action) { showPage(static_cast<std::size_t>(m_switch->actions().indexOf(action))); });
    connect(m_model, &JourneysModel::stateChanged, this, &JourneysSpace::followState);
    connect(m_model, &JourneysModel::changed, this, &JourneysSpace::followView);
    connect(m_details, &ChoiceDetails::filterRequested, m_model, &JourneysModel::addCondition);
    connect(m_details, &ChoiceDetails::evidenceRequested, m_evidence,
        [this](CaseIndex journey) { m_evidence->ask(this, m_model->view(), journey); });
    connect(m_evidence, &EvidenceEntry::notice, this, &Space::notice);
    followState();
}

JourneysSpace::~JourneysSpace()
{
    // Normally the side panel has taken the details in and owns them; it may be gone already.
    if (m_details && !m_details->parent())
        delete m_details;
}

QWidget *JourneysSpace::details() { return m_details; }

void JourneysSpace::makePages()
{
    for (JourneysPage *page : makeJourneysPages(m_context, *m_model, nullptr))
        addPage(page);
    m_switch->actions().first()->setChecked(true);
}

void JourneysSpace::addPage(JourneysPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *action = new QAction(page->title(), this);
    action->setObjectName(QStringLiteral("journeys.") + page->id());
    action->setCheckable(true);
    m_switch->addAction(action);
    m_actions.append(action);
    for (QAction *own : page->pageActions()) {
        own->setProperty("submenu", page->title());
        m_actions.append(own);
    }
    connect(page, &JourneysPage::notice, this, &Space::notice);
    connect(page, &JourneysPage::choiceMade, this,
        [this, page](const std::optional<CaseChoice> &choice, const SharedJourneys &journeys) {
            // An answer that comes late speaks of cases by numbers that mean others now.
            if (page == m_pages[m_current] && journeys == m_model->view())
                choose(choice);
        });
}

/// The switch goes to a second line where the window is small and the text is large.
QLayout *JourneysSpace::makeHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *name = new QLabel(title());
    setTextRole(name, TextRole::Title);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *pages = new QWidget;
    pages->setAccessibleName(tr("Pages on journeys"));
    auto *strip = new FlowLayout(pages, 0);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (!m_pages[page]->isAside())
            strip->addWidget(pageButton(m_switch->actions().at(static_cast<qsizetype>(page))));
    }
    row->addWidget(pages, 1);
    return row;
}

/// The chips, and how many journeys they leave.
QLayout *JourneysSpace::makeFilterLine()
{
    auto *row = new QHBoxLayout;
    m_filterBar = new FilterBar(*m_model);
    row->addWidget(m_filterBar, 1);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("journeysSummary"));
    setTone(m_summary, Tone::Muted);
    m_summary->setContentsMargins(0, 6, 0, 0); // on the line of the buttons beside it
    m_odd = new QPushButton;
    m_odd->setObjectName(QStringLiteral("journeysOdd"));
    m_odd->setToolTip(tr("What is odd about the sources of these journeys"));
    m_odd->setCheckable(true);
    m_odd->setFlat(true);
    setTone(m_odd, Tone::Warning);
    row->addWidget(m_odd, 0, Qt::AlignTop);
    row->addWidget(m_summary, 0, Qt::AlignTop | Qt::AlignRight);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (!m_pages[page]->isAside())
            continue;
        QToolButton *aside = pageButton(m_switch->actions().at(static_cast<qsizetype>(page)));
        aside->setProperty("flat", true);
        row->addWidget(aside, 0, Qt::AlignTop);
    }
    return row;
}

/// The pages, and below them the list of chosen journeys when somebody wants it.
QWidget *JourneysSpace::makeCentre()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_stack);
    m_cases = new CasesPanel(m_context);
    m_cases->hide();
    splitter->addWidget(m_cases);
    m_oddities = new OdditiesPanel;
    m_oddities->hide();
    splitter->addWidget(m_oddities);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 2);
    connect(m_odd, &QPushButton::toggled, m_oddities, &QWidget::setVisible);
    connect(m_oddities, &OdditiesPanel::closeRequested, m_odd, [this] { m_odd->setChecked(false); });
    connect(m_oddities, &OdditiesPanel::journeyChosen, m_model,
        [this](const QString &journey) { m_model->addChip(CaseListCondition { { journey } }); });
    connect(m_cases, &CasesPanel::notice, this, &Space::notice);
    connect(m_cases, &CasesPanel::closeRequested, m_cases, &QWidget::hide);
    connect(m_cases, &CasesPanel::filterRequested, m_model, &JourneysModel::addCondition);
    connect(m_details, &ChoiceDetails::listRequested, this, [this](const CaseChoice &choice) {
        m_cases->showCases(m_model->view(), choice);
        m_journey->hide();
        m_cases->show();
        m_cases->table()->setFocus();
    });
    makeJourneyPanel(*splitter);
    return splitter;
}

void JourneysSpace::makeJourneyPanel(QSplitter &splitter)
{
    m_journey = new JourneyPanel(m_context);
    m_journey->hide();
    splitter.addWidget(m_journey);
    splitter.setStretchFactor(splitter.count() - 1, 2);
    connect(m_journey, &JourneyPanel::notice, this, &Space::notice);
    connect(m_journey, &JourneyPanel::closeRequested, this, &JourneysSpace::closeJourney);
    connect(m_cases, &CasesPanel::journeyOpened, this, &JourneysSpace::openJourney);
    connect(m_details, &ChoiceDetails::journeyRequested, this, &JourneysSpace::openJourney);
}

QAction *JourneysSpace::addAction(
    const QString &id, const QString &text, const QString &tip, const std::function<void()> &doing)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("journeys.") + id);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, doing);
    m_actions.append(action);
    return action;
}

/// What can be done on every page, whatever stands on its buttons.
void JourneysSpace::makeActions()
{
    addAction(QStringLiteral("open"), tr("Open a journey…"), tr("The events of one journey, by its name"),
        [this] { askForJourney(); });
    addAction(QStringLiteral("filter"), tr("Filter journeys…"),
        tr("Segment, territory, product, person, time and more"), [this] { m_filterBar->openFinder(); });
    addAction(QStringLiteral("unfilter"), tr("Take all filters of journeys away"), tr("All journeys again"),
        [this] { m_model->setFilter({}); });
    const auto ofChoice = [this](void (ChoiceDetails::*doing)()) {
        return [this, doing] {
            if (m_details->hasChoice())
                (m_details->*doing)();
            else
                Q_EMIT notice(tr("Choose a step, a path or a bar first: its journeys are meant."));
        };
    };
    addAction(QStringLiteral("filterToChosen"), tr("Filter to the chosen journeys"),
        tr("Only those behind what was chosen, everywhere"), ofChoice(&ChoiceDetails::requestFilter));
    addAction(QStringLiteral("listChosen"), tr("List the chosen journeys"), tr("One by one, in a table"),
        ofChoice(&ChoiceDetails::requestList));
    addAction(QStringLiteral("evidence"), tr("Record evidence for the chosen journey…"),
        tr("What the customer has done, who saw it and when"), [this] {
            if (m_details->hasOneJourney())
                m_details->requestEvidence();
            else
                Q_EMIT notice(tr("Choose one journey first, in a list: the evidence is about it."));
        });
    addAction(QStringLiteral("odd"), tr("What is odd about the sources"),
        tr("What is odd about the sources of these journeys"), [this] {
            if (m_odd->text().isEmpty())
                Q_EMIT notice(tr("Nothing is odd about the sources of these journeys."));
            else
                m_odd->toggle();
        });
    m_actions.append(m_cases->listActions());
}

/// In the place of the list, which comes back afterwards.
void JourneysSpace::openJourney(CaseIndex journey)
{
    if (!m_model->view())
        return;
    m_isFromList = m_cases->isVisible();
    m_cases->hide();
    m_journey->showJourney(m_model->view(), journey);
    m_journey->show();
    m_journey->table()->setFocus();
}

void JourneysSpace::closeJourney()
{
    m_journey->hide();
    m_cases->setVisible(m_isFromList);
    if (m_isFromList)
        m_cases->table()->setFocus();
    else
        m_stack->currentWidget()->setFocus();
}

void JourneysSpace::askForJourney()
{
    const SharedJourneys shown = m_model->view();
    if (!shown)
        return;
    const auto name = m_context.prompts.askText(this, tr("Open a journey"), tr("What is it called?"), QString());
    if (!name || shown != m_model->view())
        return;
    if (const auto journey = shown->columns->caseNames.find(name->trimmed()))
        openJourney(*journey);
    else
        Q_EMIT notice(tr("No journey is called “%1”. The lists behind paths and bars name them.").arg(name->trimmed()));
}

QWidget *JourneysSpace::makeWaitingPage()
{
    m_waiting = new WaitingPage(tr("Read the journeys"));
    connect(m_waiting, &WaitingPage::cancelRequested, m_model, &JourneysModel::cancelLoading);
    connect(m_waiting, &WaitingPage::beginRequested, m_model, &JourneysModel::load);
    connect(m_model, &JourneysModel::progressed, m_waiting, &WaitingPage::setProgress);
    return m_waiting;
}

QWidget *JourneysSpace::makeEmptyPage()
{
    auto *page = new OfferPage;
    page->offer(tr("No journeys yet"),
        tr("Import an event log, or opportunities with their stage and dates from a CRM. "
           "Headwater draws the way customers take from them."),
        tr("Import…"), [this] { Q_EMIT importRequested(); });
    return page;
}

/// Where a log was read into a plan without stages: what the other pages cannot say, and the way out.
QWidget *JourneysSpace::makeStagesOffer()
{
    auto *offer = new QFrame;
    offer->setObjectName(QStringLiteral("stagesOffer"));
    offer->setProperty("card", true);
    auto *row = new QHBoxLayout(offer);
    row->setContentsMargins(12, 6, 12, 6);
    auto *text = new QLabel(tr("These journeys have no stages yet. Until they have, each activity counts as one, and "
                               "nothing is won, verified or forecast."));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto *go = new QPushButton(tr("Name the stages…"));
    go->setObjectName(QStringLiteral("goToStages"));
    go->setProperty("primary", true);
    connect(go, &QPushButton::clicked, this, [this] { showPage(QStringLiteral("stages")); });
    row->addWidget(go);
    offer->hide();
    return offer;
}

void JourneysSpace::showEvent(QShowEvent *event)
{
    Space::showEvent(event);
    if (m_model->state() == JourneysModel::State::Unloaded)
        m_model->load();
}

void JourneysSpace::followState()
{
    using State = JourneysModel::State;
    const State state = m_model->state();
    if (state == State::Loading)
        m_waiting->showWorking(tr("Reading the journeys…"));
    else if (state == State::Failed)
        m_waiting->showStopped(tr("The journeys cannot be shown. %1").arg(sentenceFor(m_model->error()->kind)));
    else
        m_waiting->showStopped(tr("The journeys have not been read"));
    showCurrentPage();
}

void JourneysSpace::followView()
{
    m_cases->hide();
    m_journey->hide();
    choose(std::nullopt);
    sayWhatIsOdd();
    showCurrentPage();
}

void JourneysSpace::sayWhatIsOdd()
{
    const QString text = odditiesText(m_model->report());
    m_odd->setText(text);
    m_odd->setVisible(!text.isEmpty());
    m_odd->setChecked(m_odd->isChecked() && !text.isEmpty());
    m_oddities->showReport(m_model->report());
}

void JourneysSpace::bringIntoSight(const QAction &action)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
        [&](const JourneysPage *candidate) { return candidate->pageActions().contains(&action); });
    const auto index = static_cast<std::size_t>(page - m_pages.begin());
    if (page != m_pages.end() && index != m_current)
        showPage(index);
}

void JourneysSpace::showPage(std::size_t index)
{
    m_current = index;
    m_switch->actions().at(static_cast<qsizetype>(index))->setChecked(true);
    choose(std::nullopt);
    showCurrentPage();
}

void JourneysSpace::showPage(const QString &id)
{
    const auto page
        = std::ranges::find_if(m_pages, [&](const JourneysPage *candidate) { return candidate->id() == id; });
    if (page != m_pages.end())
        showPage(static_cast<std::size_t>(page - m_pages.begin()));
}

void JourneysSpace::showCurrentPage()
{
    const SharedJourneys &view = m_model->view();
    const bool isReady = m_model->state() == JourneysModel::State::Ready && view;
    const bool hasCases = isReady && view->columns->caseCount() > 0;
    m_filterBar->setVisible(hasCases);
    sayWhatIsShown();
    m_odd->setVisible(hasCases && !m_odd->text().isEmpty());
    JourneysPage *page = m_pages[m_current];
    m_stagesOffer->setVisible(hasCases && page->needsJourneys() && !view->context->hasStages());
    if (page->needsJourneys() && !isReady)
        return m_stack->setCurrentWidget(m_waiting);
    if (page->needsJourneys() && !hasCases)
        return m_stack->setCurrentWidget(m_empty);
    const bool isOther = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    if (isReady && (isOther || m_pageShows != view))
        page->showJourneys(m_pageShows = view);
}

void JourneysSpace::sayWhatIsShown()
{
    const SharedJourneys &view = m_model->view();
    if (m_model->state() != JourneysModel::State::Ready || !view || view->columns->caseCount() == 0)
        return m_summary->clear();
    QString text = journeysText(static_cast<std::int64_t>(view->mask.count()));
    if (view->graph.events > 0)
        text = tr("%1, %2 to %3").arg(text, monthText(view->firstAt), monthText(view->lastAt));
    m_summary->setText(text);
}

void JourneysSpace::choose(const std::optional<CaseChoice> &choice) { m_details->showChoice(m_model->view(), choice); }

ViewText JourneysSpace::viewState() const
{
    ViewText view = Space::viewState();
    for (const JourneyCondition &condition : m_model->filter().conditions)
        view.add(QStringLiteral("filter"), filterLine(condition));
    return view;
}

void JourneysSpace::showView(const ViewText &view)
{
    JourneyFilter filter;
    for (const QString &line : view.values(QStringLiteral("filter"))) {
        if (const auto condition = conditionFromLine(line))
            filter.conditions.push_back(*condition);
    }
    if (!(filter == m_model->filter()))
        m_model->setFilter(filter);
    Space::showView(view);
}

bool JourneysSpace::isSettling() const
{
    return m_model->isRefreshing() || m_pages[m_current]->isSettling() || m_details->isSettling()
        || m_evidence->isBusy() || m_journey->isBusy();
}

} // namespace headwater
