// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"
#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_page.h"

#include <QPointer>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace headwater {

class OfferPage;
class VacanciesModel;
class VacancyBoardPage;
class VacancyDetails;

/// The front door: which seats are vacant, which may fall vacant, and what would bring the most.
class VacanciesSpace : public Space
{
    Q_OBJECT

public:
    explicit VacanciesSpace(const PlanContext &context, QWidget *parent = nullptr);
    ~VacanciesSpace() override;

    static QString spaceTitle() { return tr("Vacancies"); }
    static QString spaceIcon() { return QStringLiteral("seat"); }

    QString title() const override { return spaceTitle(); }
    QList<QAction *> spaceActions() const override { return m_actions; }
    void bringIntoSight(const QAction &action) override;
    QWidget *details() override;
    bool isSettling() const override;

    VacanciesModel &model() { return *m_model; }
    VacancyBoardPage *board() const { return m_board; }
    const std::vector<VacanciesPage *> &pages() const { return m_pages; }
    void showPage(std::size_t index);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPage(VacanciesPage *page);
    QLayout *makeHeader();
    void showNameIfItFits();
    void followSelection();
    QString openText() const;
    void sayHeadline();
    bool showsLack();
    void showCurrentPage();

    PlanContext m_context;
    VacanciesModel *m_model;
    QActionGroup *m_switch;
    QList<QAction *> m_actions;
    std::vector<VacanciesPage *> m_pages;
    VacancyBoardPage *m_board = nullptr;
    std::size_t m_current = 0;
    SeatId m_chosen; ///< on the board
    QLabel *m_name = nullptr;
    QWidget *m_switches = nullptr;
    QWidget *m_comparisons = nullptr;
    QLabel *m_headline;
    QStackedWidget *m_stack;
    OfferPage *m_empty;
    QPointer<VacancyDetails> m_details; ///< belongs to the side panel once that has asked for it
};

} // namespace headwater
