// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacancies_space.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"
#include "ui/vacancies/board/board_page.h"
#include "ui/vacancies/details/vacancy_details.h"
#include "ui/vacancies/glide/glide_page.h"
#include "ui/vacancies/ledger/ledger_page.h"
#include "ui/vacancies/together/together_page.h"
#include "ui/vacancies/turnover/turnover_page.h"
#include "ui/vacancies/workshop_page.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headwater {

VacanciesSpace::VacanciesSpace(const PlanContext &context, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_model(new VacanciesModel(context, this))
    , m_switch(new QActionGroup(this))
    , m_headline(new QLabel)
    , m_stack(new QStackedWidget)
    , m_empty(new OfferPage)
    , m_details(new VacancyDetails(context, *m_model))
{
    setObjectName(QStringLiteral("vacanciesSpace"));
    m_board = new VacancyBoardPage(m_context, *m_model);
    addPage(m_board);
    addPage(new TogetherPage(context, *m_model));
    addPage(new GlidePage(context, *m_model));
    addPage(new TurnoverPage(context, *m_model));
    addPage(new LedgerPage(context));
    addPage(new WorkshopPage(context));
    m_switch->actions().first()->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addLayout(makeHeader());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    connect(m_switch, &QActionGroup::triggered, this,
        [this](QAction *action) { showPage(static_cast<std::size_t>(m_switch->actions().indexOf(action))); });
    connect(m_board, &VacancyBoardPage::vacancyChosen, this, [this](const std::optional<Vacancy> &vacancy) {
        if (m_details)
            m_details->show(vacancy);
        const SeatId seat = vacancy ? vacancy->seat : SeatId();
        const bool isOther = std::exchange(m_chosen, seat) != seat; // else only what is known of it differs
        if (isOther && seat.isValid() && isVisible())
            m_context.selection.selectSeats({ seat });
    });
    connect(&m_context.selection, &Selection::changed, this, &VacanciesSpace::followSelection);
    connect(m_model, &VacanciesModel::openChanged, this, &VacanciesSpace::sayHeadline);
    connect(m_model, &VacanciesModel::turnoverChanged, this, &VacanciesSpace::sayHeadline);
    connect(&m_context.document, &PlanDocument::changed, this, &VacanciesSpace::showCurrentPage);
    m_details->show(m_board->chosen());
    sayHeadline();
    showCurrentPage();
}

VacanciesSpace::~VacanciesSpace()
{
    // Normally the side panel has taken the details in and owns them; it may be gone already.
    if (m_details && !m_details->parent())
        delete m_details;
}

void VacanciesSpace::addPage(VacanciesPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *action = new QAction(page->title(), this);
    action->setObjectName(QStringLiteral("vacancies.") + page->id());
    action->setIconText(page->shortTitle());
    action->setCheckable(true);
    m_switch->addAction(action);
    m_actions.append(action);
    m_actions.append(page->pageActions());
    connect(page, &VacanciesPage::notice, this, &Space::notice);
    connect(page, &VacanciesPage::importRequested, this, &Space::importRequested);
    connect(page, &VacanciesPage::actionRequested, this, &Space::actionRequested);
}

/// Switches go to a second line where the window is small and the text is large.
QLayout *VacanciesSpace::makeHeader()
{
    auto *header = new QVBoxLayout;
    header->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_name = new QLabel(title());
    setTextRole(m_name, TextRole::Title);
    row->addWidget(m_name, 0, Qt::AlignTop);
    m_switches = new QWidget;
    m_switches->setAccessibleName(tr("Pages on vacancies"));
    auto *strip = new FlowLayout(m_switches, 0);
    for (QAction *action : m_switch->actions()) {
        QToolButton *button = pageButton(action);
        button->setProperty("strip", true);
        strip->addWidget(button);
    }
    m_comparisons = pageSwitch(m_board->comparisons(), tr("Compare with the baseline"));
    m_comparisons->layout()->setContentsMargins(12, 0, 0, 0);
    strip->addWidget(m_comparisons);
    row->addWidget(m_switches, 1);
    header->addLayout(row);
    m_headline->setObjectName(QStringLiteral("vacanciesHeadline"));
    setTone(m_headline, Tone::Muted);
    m_headline->setWordWrap(true);
    header->addWidget(m_headline);
    return header;
}

/// Where the switches would need a second line beside it, the name goes: the rail says it, too.
void VacanciesSpace::showNameIfItFits()
{
    constexpr int around = 20 + 20 + 12; // margins of the space, and before the name
    int needed = around + m_name->sizeHint().width();
    for (const QWidget *part : m_switches->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        needed += part->isVisibleTo(m_switches) ? part->sizeHint().width() : 0;
    m_name->setVisible(needed <= width());
}

void VacanciesSpace::resizeEvent(QResizeEvent *event)
{
    Space::resizeEvent(event);
    showNameIfItFits();
}

QWidget *VacanciesSpace::details() { return m_current == 0 ? m_details.data() : nullptr; }

/// What other pages count nobody has to wait for here.
bool VacanciesSpace::isSettling() const { return m_pages[m_current]->isSettling(); }

void VacanciesSpace::bringIntoSight(const QAction &action)
{
    const auto page = std::ranges::find_if(
        m_pages, [&](const VacanciesPage *candidate) { return candidate->pageActions().contains(&action); });
    const auto index = static_cast<std::size_t>(page - m_pages.begin());
    if (page != m_pages.end() && index != m_current)
        showPage(index);
}

void VacanciesSpace::showPage(std::size_t index)
{
    const bool isOther = std::exchange(m_current, index) != index;
    m_switch->actions().at(static_cast<qsizetype>(index))->setChecked(true);
    showCurrentPage();
    if (isOther)
        Q_EMIT detailsChanged();
}

bool VacanciesSpace::showsLack()
{
    if (!m_context.document.plan().seats.empty() || !m_pages[m_current]->needsSeats())
        return false;
    m_empty->offer(tr("No seats yet"),
        tr("Import the people and positions of your HR system; whoever left, and every seat that stands empty, is then "
           "here with what could become of it."),
        tr("Import…"), [this] { Q_EMIT importRequested(); });
    return true;
}

void VacanciesSpace::showCurrentPage()
{
    m_stack->setCurrentWidget(showsLack() ? m_empty : static_cast<QWidget *>(m_pages[m_current]));
    // Other pages have sentences of their own, and nothing to compare that a switch would tell.
    const bool showsBoard = m_stack->currentWidget() == m_board;
    m_headline->setVisible(showsBoard);
    m_comparisons->setVisible(showsBoard);
    showNameIfItFits();
}

void VacanciesSpace::showEvent(QShowEvent *event)
{
    Space::showEvent(event);
    if (m_context.coverage.state() == CoverageModel::State::Unloaded)
        m_context.coverage.load();
    m_context.coverage.setSight(CoverageModel::Sight::View);
    m_model->setInSight(true);
    followSelection();
}

void VacanciesSpace::hideEvent(QHideEvent *event)
{
    Space::hideEvent(event);
    m_context.coverage.setSight(CoverageModel::Sight::Glance);
    m_model->setInSight(false);
}

/// A seat chosen elsewhere has its card here.
void VacanciesSpace::followSelection()
{
    const std::vector<SeatId> &seats = m_context.selection.seats();
    if (isVisible() && seats.size() == 1)
        m_board->reveal(seats.front());
}

/// "12 open now (4 of them planned)"
QString VacanciesSpace::openText() const
{
    const VacancyCount count = countOf(m_context.document.plan(), m_model->open());
    QStringList parts;
    if (count.planned > 0)
        parts.append(tr("%1 of them planned").arg(countText(count.planned)));
    if (count.leaving > 0)
        parts.append(tr("%1 of them known to leave").arg(countText(count.leaving)));
    const QString open = tr("%1 open now").arg(countText(static_cast<qint64>(m_model->open().size())));
    return parts.isEmpty() ? open : tr("%1 (%2)").arg(open, parts.join(QStringLiteral(", ")));
}

void VacanciesSpace::sayHeadline()
{
    QString text = openText();
    if (const SharedTurnover &turnover = m_model->turnover()) {
        const CountDistribution &count = turnover->expected;
        text = tr("%1, %2 more expected within four quarters (80 %: %3 to %4)")
                   .arg(text, QLocale().toString(count.mean(), 'f', 0), countText(count.quantile(0.1)),
                       countText(count.quantile(0.9)));
    }
    m_headline->setText(text);
}

} // namespace headwater
