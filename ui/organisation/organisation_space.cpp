// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_space.h"

#include "ui/organisation/board/board_legend.h"
#include "ui/organisation/board/role_palette.h"
#include "ui/organisation/organisation_edits.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include "core/document/plan_document.h"

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
    m_board = new BoardView;
    makeSeatActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeBoardPage());
    m_pages->addWidget(makeEmptyPage());
    column->addWidget(m_pages, 1);

    connect(m_edits, &OrganisationEdits::notice, this, &Space::notice);
    connect(m_edits, &OrganisationEdits::seatsMade, this, &OrganisationSpace::showSeats);
    connect(&context.document, &PlanDocument::changed, this, &OrganisationSpace::followDocument);
    connect(&context.document, &PlanDocument::lockChanged, this, &OrganisationSpace::updateActions);
    connect(&context.selection, &Selection::changed, this, &OrganisationSpace::followSelection);
    refresh();
}

QString OrganisationSpace::title() const
{
    return tr("Organisation");
}

QWidget *OrganisationSpace::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *name = new QLabel(title());
    setTextRole(name, TextRole::Title);
    row->addWidget(name);
    row->addWidget(makeSwitch(m_views, tr("How to show the organisation")));
    row->addWidget(makeSwitch(m_comparisons, tr("Compare with the baseline")));
    row->addStretch(1);
    auto *hint = new QLabel(tr("drag to move · Ctrl-drag to copy · drop on a role to convert"));
    setTextRole(hint, TextRole::Caption);
    hint->setMinimumWidth(0);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hint->setToolTip(hint->text());
    row->addWidget(hint, 100);
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
    m_boardPage = new QWidget;
    auto *column = new QVBoxLayout(m_boardPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_palette = new RolePalette;
    column->addWidget(m_palette);
    column->addWidget(m_board, 1);
    column->addWidget(new BoardLegend);

    m_board->setPreview([this](const BoardDrop &drop) {
        const Plan &plan = m_context.document.plan();
        const auto tried = withDrop(plan, drop);
        return BoardView::DropPreview { tried ? describeDrop(plan, drop) : sentenceFor(tried.error().kind), tried.has_value() };
    });
    connect(m_board, &BoardView::seatsSelected, &m_context.selection, [this](const auto &seats) { m_context.selection.selectSeats(seats); });
    connect(m_board, &BoardView::roleSelected, &m_context.selection, [this](RoleId role) { m_context.selection.selectRole(role); });
    connect(m_board, &BoardView::territorySelected, &m_context.selection,
        [this](TerritoryId territory) { m_context.selection.selectTerritory(territory); });
    connect(m_board, &BoardView::dropped, m_edits, &OrganisationEdits::drop);
    connect(m_board, &BoardView::editRequested, this, &OrganisationSpace::edit);
    connect(m_board, &BoardView::menuRequested, this, &OrganisationSpace::openMenu);
    connect(m_board, &BoardView::currentChanged, this, &OrganisationSpace::updateActions);
    connect(m_palette, &RolePalette::addRequested, this, &OrganisationSpace::addSeat);
    return m_boardPage;
}

QWidget *OrganisationSpace::makeEmptyPage()
{
    m_emptyPage = new QWidget;
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
    row->addStretch(1);
    column->addWidget(m_emptyOffers);
    column->addStretch(3);
    return m_emptyPage;
}

void OrganisationSpace::followDocument(const Workspace &before, const Workspace &after)
{
    if (m_comparison != Comparison::Before)
        m_board->follow(before.plan(), after.plan(), after.baseline().plan);
    else
        m_board->follow(before.baseline().plan, after.baseline().plan, after.baseline().plan);
    // In Changes mode the baseline may have moved under an unchanged scenario.
    if (m_comparison == Comparison::Changes)
        m_board->show(after.plan(), after.baseline().plan, m_comparison);
    m_palette->setRoles(after.plan().roles);
    updatePage();
    updateActions();
}

void OrganisationSpace::refresh()
{
    const Plan &baseline = m_context.document.baselinePlan();
    m_board->show(m_comparison == Comparison::Before ? baseline : m_context.document.plan(), baseline, m_comparison);
    m_palette->setRoles(m_context.document.plan().roles);
    updatePage();
    updateActions();
}

void OrganisationSpace::updatePage()
{
    const bool isPlanEmpty = m_context.document.plan().territories.empty();
    const bool isSame = m_comparison == Comparison::Changes && m_board->content().rows().empty();
    m_emptyText->setText(isPlanEmpty ? tr("No territories yet: import a CRM export or add one")
                                     : tr("Nothing differs from the baseline"));
    m_emptyOffers->setVisible(isPlanEmpty);
    m_pages->setCurrentWidget(isPlanEmpty || isSame ? m_emptyPage : m_boardPage);
}

void OrganisationSpace::followSelection()
{
    m_board->setSelectedSeats(m_context.selection.seats());
    updateActions();
}

void OrganisationSpace::showView(View view)
{
    m_view = view;
    m_views->actions().at(static_cast<int>(view))->setChecked(true);
    updatePage();
}

void OrganisationSpace::compare(Comparison comparison)
{
    m_comparison = comparison;
    m_comparisons->actions().at(static_cast<int>(comparison))->setChecked(true);
    refresh();
}

} // namespace headwater
