// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/account_rows.h"
#include "ui/organisation/board/board_view.h"
#include "ui/plan/space.h"

#include <vector>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace headwater {

class AccountsPanel;
class OrganisationEdits;
class BoardLegend;
class RolePalette;
class SeatTablePanel;
class SeatTreePanel;
struct Workspace;

/// The organisation as a board, a tree and a table, before, after and as changes against the baseline.
class OrganisationSpace : public Space
{
    Q_OBJECT

public:
    enum class View : std::uint8_t { Board, Tree, Table, Accounts };

    explicit OrganisationSpace(const PlanContext &context, QWidget *parent = nullptr);

    static QString spaceTitle() { return tr("Organisation"); }
    static QString spaceIcon() { return QStringLiteral("organisation"); }

    QString title() const override { return spaceTitle(); }
    QList<QAction *> spaceActions() const override { return m_actions; }

    using Space::showView;
    void showView(View view);
    View view() const { return m_view; }
    /// Shows the accounts that pass the filter.
    void showAccounts(const AccountFilter &filter);
    void compare(Comparison comparison);
    Comparison comparison() const { return m_comparison; }

private:
    QWidget *makeHeader();
    QWidget *makeBoardPage();
    void addPlaceFor(View view);
    void fillPlace(View view, QWidget *part);
    void makeTreePage();
    void makeTablePage();
    void makeAccountsPage();
    QWidget *makeEmptyPage();
    QWidget *makeSwitch(QActionGroup *group, const QString &name);
    void makeViewActions();
    void makeSeatActions();
    void makeStructureActions();
    QAction *addAction(
        const QString &id, const QString &text, const QString &icon, const QKeySequence &shortcut, const QString &tip);

    void followDocument(const Workspace &before, const Workspace &after);
    void followSelection();
    void refresh();
    void showPart();
    void updatePage();
    void updateActions();
    void openMenu(QPoint globalPosition);
    void addSeat(RoleId role);
    void edit(const BoardView::Place &place);
    void take(bool cut);
    void paste();
    void showSeats(const std::vector<SeatId> &seats);
    std::vector<SeatId> chosenSeats() const;
    RoleId currentRole() const;
    TerritoryId currentTerritory() const;
    /// A sentence; empty when the plan may be changed here.
    QString whyReadOnly() const;
    bool nothingDiffers() const;

    PlanContext m_context;
    OrganisationEdits *m_edits;
    View m_view = View::Board;
    Comparison m_comparison = Comparison::After;
    QActionGroup *m_views = nullptr;
    QActionGroup *m_comparisons = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_emptyPage = nullptr;
    QLabel *m_emptyText = nullptr;
    QWidget *m_emptyOffers = nullptr;
    QWidget *m_boardPage = nullptr;
    BoardLegend *m_legend = nullptr;
    BoardView *m_board = nullptr;
    RolePalette *m_palette = nullptr;
    SeatTreePanel *m_tree = nullptr; ///< this and the next two: nullptr until they are first shown
    SeatTablePanel *m_table = nullptr;
    AccountsPanel *m_accounts = nullptr;
    QList<QAction *> m_actions;
    QList<QAction *> m_seatActions; ///< need chosen seats
    QList<QAction *> m_boardActions; ///< act on the board's cursor
    QList<QAction *> m_roleActions; ///< need a current role
    QList<QAction *> m_territoryActions; ///< need a current territory
    QList<QAction *> m_editActions; ///< need a plan that may be changed
    std::vector<SeatId> m_taken; ///< by cut or copy
    bool m_takenByCut = false;
};

} // namespace headwater
