// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coverage_page.h"
#include "ui/coverage/coverage_steps.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/space.h"

#include <QPointer>

class QActionGroup;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace headwater {

class CoverageDetails;
class OfferPage;
class WaitingPage;

/// What seats can do of the work that journeys ask for: the pages on coverage, for a quarter and against the baseline,
/// and what is behind their figures.
class CoverageSpace : public Space
{
    Q_OBJECT

public:
    explicit CoverageSpace(const PlanContext &context, QWidget *parent = nullptr);
    ~CoverageSpace() override;

    static QString spaceTitle() { return tr("Coverage"); }
    static QString spaceIcon() { return QStringLiteral("coverage"); }

    QString title() const override { return spaceTitle(); }
    QList<QAction *> spaceActions() const override;
    void bringIntoSight(const QAction &action) override;
    QWidget *details() override;
    bool isSettling() const override;
    ViewText viewState() const override;
    void showView(const ViewText &view) override;

    const std::vector<CoveragePage *> &pages() const { return m_pages; }
    void showPage(std::size_t index);
    void compare(Comparison comparison);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSwitches();
    void addPage(CoveragePage *page);
    QLayout *makeHeader();
    void showNameIfItFits();
    QWidget *makeWaitingPage();
    /// Of the plans that are compared.
    void lookAtWorth();
    void followState();
    void followView();
    /// Pages that have nothing to show of this plan are away, with all one could do there.
    void offerPages();
    void showCurrentPage();
    void sayWhetherCurrent();
    /// Nothing to show but a sentence and the step that helps.
    bool showsLack();
    void fillQuarters();
    void showQuarter(const Period &quarter);
    void choose(const CoverageSubject &subject);
    void offerSteps();
    void showInTable(const std::vector<SeatId> &seats);
    /// The vacancies for it, on the page that has them.
    void wishForSeat(RoleId role, TerritoryId territory);

    PlanContext m_context;
    CoverageModel &m_model;
    CoverageSteps m_steps;
    QActionGroup *m_switch;
    QActionGroup *m_comparisons;
    QList<QAction *> m_actions;
    std::vector<CoveragePage *> m_pages;
    std::size_t m_current = 0;
    Comparison m_comparison = Comparison::After;
    ShownCoverage m_shown; ///< what the page in sight was given
    CoveragePage *m_filled = nullptr; ///< the page that has it
    CoverageSubject m_subject;
    QLabel *m_name = nullptr;
    QWidget *m_switches = nullptr;
    QComboBox *m_quarters = nullptr;
    QLabel *m_refreshing = nullptr; ///< a sign while the figures in sight are those of before
    QStackedWidget *m_stack = nullptr;
    WaitingPage *m_waiting = nullptr;
    OfferPage *m_empty = nullptr;
    QPointer<CoverageDetails> m_details; ///< belongs to the side panel once that has asked for it
};

} // namespace headwater
