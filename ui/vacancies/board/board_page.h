// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/comparison.h"
#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancies_page.h"

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace headwater {

class OptionsPanel;
class VacancyCardsModel;

/// Seats that are vacant and seats that may fall vacant as cards, and what the chosen one could become; or, against the
/// baseline, what became of those that were vacant there.
class VacancyBoardPage : public VacanciesPage
{
    Q_OBJECT

public:
    VacancyBoardPage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent = nullptr);

    QString title() const override { return tr("Vacancies by quarter"); }
    QString shortTitle() const override { return tr("Cards"); }
    QString id() const override { return QStringLiteral("cards"); }
    QList<QAction *> pageActions() const override;
    bool isSettling() const override;

    OptionsPanel *options() const { return m_options; }
    QListView *openList() const { return m_openList; }
    QListView *expectedList() const { return m_expectedList; }
    /// Whatever card it has.
    void choose(SeatId seat);
    /// The same, as the plan is now where the comparison in sight has none.
    void reveal(SeatId seat);

    /// Before, after, changes: for a switch.
    const QActionGroup *comparisons() const { return m_comparisons; }
    Comparison comparison() const { return m_comparison; }

    const std::optional<Vacancy> &chosen() const;

Q_SIGNALS:
    void vacancyChosen(const std::optional<headwater::Vacancy> &vacancy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QListView *makeList(VacancyCardsModel *cards, const QString &name, const QString &objectName);
    QWidget *makeLists();
    void makeComparisons();
    void compare(Comparison comparison);
    void showListsThatFit();
    void fill();
    void fillTitles();
    QString nothingText() const;
    void showChosen(const Vacancy &vacancy);
    void fillQuarters();
    void wish();
    void chooseCard(QListView *list, const QModelIndex &index);
    QListView *pick(SeatId seat);
    void chooseAny();
    void chooseUndecided();
    QString nobodyText() const;

    PlanContext m_context;
    VacanciesModel &m_vacancies;
    VacancyCardsModel *m_open;
    VacancyCardsModel *m_expected;
    QListView *m_openList = nullptr;
    QListView *m_expectedList = nullptr;
    QActionGroup *m_comparisons;
    Comparison m_comparison = Comparison::After;
    QActionGroup *m_sides; ///< which of the lists is in sight where there is room for one
    QWidget *m_lists = nullptr;
    QWidget *m_sideSwitch = nullptr;
    QWidget *m_openSide = nullptr;
    QWidget *m_expectedSide = nullptr;
    QLabel *m_openTitle;
    QLabel *m_expectedTitle;
    QLabel *m_nothing;
    QLabel *m_nobody; ///< likewise of those that may fall vacant
    QComboBox *m_quarters;
    QLineEdit *m_filter = nullptr;
    OptionsPanel *m_options;
    SeatId m_chosen;
    bool m_isFilling = false;
};

} // namespace headwater
