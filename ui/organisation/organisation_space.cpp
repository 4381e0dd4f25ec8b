// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_space.h"

#include "core/document/plan_document.h"
#include "ui/accounts/account_table_model.h"
#include "ui/accounts/accounts_panel.h"
#include "ui/organisation/board/board_legend.h"
#include "ui/organisation/board/role_palette.h"
#include "ui/organisation/organisation_edits.h"
#include "ui/organisation/seats/seat_table_model.h"
#include "ui/organisation/seats/seat_table_panel.h"
#include "ui/organisation/seats/seat_tree_panel.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

OrganisationSpace::OrganisationSpace(const PlanContext &context, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_edits(new OrganisationEdits(context, this))
{
    setObjectName(QStringLiteral("organisationSpace"));
    makeViewActions();
    m_board = new BoardView(this);
    makeSeatActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(makeBoardPage());
    for (const View view : { View::Tree, View::Table, View::Accounts })
        addPlaceFor(view);
    m_pages->addWidget(makeEmptyPage());

    connect(m_edits, &OrganisationEdits::notice, this, &Space::notice);
    connect(m_edits, &OrganisationEdits::seatsMade, this, &OrganisationSpace::showSeats);
    connect(m_edits, &OrganisationEdits::seatVacated, this, [this](SeatId seat) {
        m_context.selection.selectSeats({ seat });
        Q_EMIT actionRequested(QStringLiteral("vacancies.cards")); // what could become of it
    });
    connect(&context.document, &PlanDocument::changed, this, &OrganisationSpace::followDocument);
    connect(&context.document, &PlanDocument::lockChanged, this, &OrganisationSpace::updateActions);
    connect(&context.selection, &Selection::changed, this, &OrganisationSpace::followSelection);
    refresh();
}

QWidget *OrganisationSpace::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new FlowLayout(header, 12);
    auto *name = new QLabel(title());
    setTextRole(name, TextRole::Title);
    row->addWidget(name);
    row->addWidget(makeSwitch(m_views, tr("How to show the organisation")));
    row->addWidget(makeSwitch(m_comparisons, tr("Compare with the baseline")));
    return header;
}

QWidget *OrganisationSpace::makeSwitch(QActionGroup *group, const QString &name)
{
    auto *strip = new QWidget;
    strip->setAccessibleName(name);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : group->actions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return strip;
}

QWidget *OrganisationSpace::makeBoardPage()
{
    m_boardPage = new QWidget(m_pages);
    auto *column = new QVBoxLayout(m_boardPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_palette = new RolePalette;
    column->addWidget(m_palette);
    column->addWidget(m_board, 1);
    m_legend = new BoardLegend;
    column->addWidget(m_legend);

    m_board->setPreview([this](const SeatDrop &drop) {
        const Plan &plan = m_context.document.plan();
        if (const QString reason = whyReadOnly(); !reason.isEmpty())
            return BoardView::DropPreview { reason, false };
        const auto tried = withDrop(plan, drop);
        return BoardView::DropPreview { tried ? describeDrop(plan, drop) : sentenceFor(tried.error().kind),
            tried.has_value() };
    });
    connect(m_board, &BoardView::seatsSelected, &m_context.selection,
        [this](const auto &seats) { m_context.selection.selectSeats(seats); });
    connect(m_board, &BoardView::roleSelected, &m_context.selection,
        [this](RoleId role) { m_context.selection.selectRole(role); });
    connect(m_board, &BoardView::territorySelected, &m_context.selection,
        [this](TerritoryId territory) { m_context.selection.selectTerritory(territory); });
    connect(m_board, &BoardView::dropped, m_edits, &OrganisationEdits::drop);
    connect(m_board, &BoardView::dropRefused, this, &Space::notice);
    connect(m_board, &BoardView::editRequested, this, &OrganisationSpace::edit);
    connect(m_board, &BoardView::menuRequested, this, &OrganisationSpace::openMenu);
    connect(m_board, &BoardView::currentChanged, this, &OrganisationSpace::updateActions);
    connect(m_palette, &RolePalette::addRequested, this, &OrganisationSpace::addSeat);
    connect(m_palette, &RolePalette::newRoleRequested, m_edits, [this] { m_edits->editRole({}); });
    return m_boardPage;
}

/// The tree and the tables are made when somebody first wants to see them: thousands of rows are not for nothing.
void OrganisationSpace::addPlaceFor(View view)
{
    auto *place = new QWidget(m_pages);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages->insertWidget(static_cast<int>(view), place);
}

void OrganisationSpace::fillPlace(View view, QWidget *part)
{
    m_pages->widget(static_cast<int>(view))->layout()->addWidget(part);
}

void OrganisationSpace::makeTreePage()
{
    m_tree = new SeatTreePanel(m_context, this);
    fillPlace(View::Tree, m_tree);
    connect(m_tree, &SeatTreePanel::seatsSelected, &m_context.selection,
        [this](const auto &seats) { m_context.selection.selectSeats(seats); });
    connect(m_tree, &SeatTreePanel::notice, this, &Space::notice);
    connect(m_tree, &SeatTreePanel::menuRequested, this, &OrganisationSpace::openMenu);
    connect(m_tree, &SeatTreePanel::activated, this, [this](SeatId seat) { edit({ {}, {}, seat }); });
}

void OrganisationSpace::makeTablePage()
{
    m_table = new SeatTablePanel(m_context, this);
    fillPlace(View::Table, m_table);
    connect(m_table, &SeatTablePanel::seatsSelected, &m_context.selection,
        [this](const auto &seats) { m_context.selection.selectSeats(seats); });
    connect(m_table, &SeatTablePanel::notice, this, &Space::notice);
    connect(m_table, &SeatTablePanel::menuRequested, this, &OrganisationSpace::openMenu);
}

void OrganisationSpace::makeAccountsPage()
{
    m_accounts = new AccountsPanel(m_context, this);
    fillPlace(View::Accounts, m_accounts);
    connect(m_accounts, &AccountsPanel::notice, this, &Space::notice);
}

void OrganisationSpace::showAccounts(const AccountFilter &filter)
{
    showView(View::Accounts);
    m_accounts->setFilter(filter);
}

QWidget *OrganisationSpace::makeEmptyPage()
{
    m_emptyPage = new QWidget(m_pages);
    auto *column = new QVBoxLayout(m_emptyPage);
    column->addStretch(2);
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    setTextRole(m_emptyText, TextRole::Heading);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    column->addWidget(m_emptyText);
    m_emptyOffers = new QWidget;
    auto *row = new QHBoxLayout(m_emptyOffers);
    row->addStretch(1);
    auto *import = new QPushButton(tr("Import…"));
    import->setProperty("primary", true);
    connect(import, &QPushButton::clicked, this, &OrganisationSpace::importRequested);
    row->addWidget(import);
    auto *add = new QPushButton(tr("Add territory…"));
    add->setObjectName(QStringLiteral("addFirstTerritory"));
    connect(add, &QPushButton::clicked, m_edits, [this] { m_edits->editTerritory({}); });
    row->addWidget(add);
    row->addStretch(1);
    column->addWidget(m_emptyOffers);
    column->addStretch(3);
    return m_emptyPage;
}

void OrganisationSpace::followDocument(const Workspace &before, const Workspace &after)
{
    const Plan &baseline = after.baseline().plan;
    if (m_comparison == Comparison::After)
        m_board->follow(before.plan(), after.plan(), baseline);
    else if (m_comparison == Comparison::Before)
        m_board->follow(before.baseline().plan, baseline, baseline);
    else // the baseline may have moved under an unchanged scenario
        m_board->show(after.plan(), baseline, m_comparison);
    m_palette->setRoles(after.plan().roles);
    showPart();
    updatePage();
    updateActions();
}

/// Brings the tree or the table up to date if it is the one in sight.
void OrganisationSpace::showPart()
{
    if (m_view == View::Tree) {
        if (!m_tree)
            makeTreePage();
        m_tree->show(m_comparison);
        m_tree->selectSeats(m_context.selection.seats());
    } else if (m_view == View::Table) {
        if (!m_table)
            makeTablePage();
        m_table->show(m_comparison);
        m_table->selectSeats(m_context.selection.seats());
    } else if (m_view == View::Accounts) {
        if (!m_accounts)
            makeAccountsPage();
        m_accounts->show(m_comparison);
    }
}

void OrganisationSpace::refresh()
{
    const Plan &baseline = m_context.document.baselinePlan();
    m_board->show(m_comparison == Comparison::Before ? baseline : m_context.document.plan(), baseline, m_comparison);
    m_palette->setRoles(m_context.document.plan().roles);
    showPart();
    updatePage();
    updateActions();
}

void OrganisationSpace::updatePage()
{
    const bool isPlanEmpty = m_context.document.plan().territories.empty();
    const bool isSame = m_comparison == Comparison::Changes && nothingDiffers();
    m_emptyText->setText(isPlanEmpty ? tr("No territories yet: import a CRM export or add one")
                                     : tr("Nothing differs from the baseline"));
    m_emptyOffers->setVisible(isPlanEmpty);
    if (isPlanEmpty || isSame)
        m_pages->setCurrentWidget(m_emptyPage);
    else
        m_pages->setCurrentIndex(static_cast<int>(m_view));
}

/// Whether the part in sight has nothing to show while changes are shown.
bool OrganisationSpace::nothingDiffers() const
{
    const Plan &plan = m_context.document.plan();
    const Plan &baseline = m_context.document.baselinePlan();
    switch (m_view) {
    case View::Board: return m_board->content().rows().empty();
    case View::Tree:
    case View::Table: return plan.seats == baseline.seats;
    case View::Accounts: return plan.accounts == baseline.accounts;
    }
    Q_UNREACHABLE();
}

void OrganisationSpace::followSelection()
{
    m_board->setSelectedSeats(m_context.selection.seats());
    if (m_view == View::Tree)
        m_tree->selectSeats(m_context.selection.seats());
    else if (m_view == View::Table)
        m_table->selectSeats(m_context.selection.seats());
    updateActions();
}

void OrganisationSpace::showView(View view)
{
    m_view = view;
    m_views->actions().at(static_cast<int>(view))->setChecked(true);
    showPart();
    updatePage();
    updateActions();
}

void OrganisationSpace::compare(Comparison comparison)
{
    m_comparison = comparison;
    m_comparisons->actions().at(static_cast<int>(comparison))->setChecked(true);
    m_legend->setComparing(comparison == Comparison::Changes);
    refresh();
}

} // namespace headwater
