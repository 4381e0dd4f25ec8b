// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_model.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace headwater {

class OptionsModel;

/// What the chosen seat could become: the ranked options, why, and the button that makes one of them a step.
class OptionsPanel : public QFrame
{
    Q_OBJECT

public:
    OptionsPanel(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent = nullptr);

    /// None: nothing is chosen.
    void show(const std::optional<Vacancy> &vacancy);
    /// Nothing can be decided on; why.
    void showInstead(const QString &why);
    const std::optional<Vacancy> &vacancy() const { return m_vacancy; }
    QList<QAction *> actions() const { return { m_applyAction, m_compareAction, m_graphAction, m_leaveAction }; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void notice(const QString &text);
    void actionRequested(const QString &name);
    void importRequested();
    /// It is a step now; another seat may be looked at.
    void applied(headwater::SeatId seat);
    void keyboardFree(); ///< it was on what is done

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    QTableView *makeTable();
    QLayout *makeButtons();
    /// What is said above the options, and the step that goes on, stops or helps.
    struct State {
        QString text;
        QString step = {}; ///< on its button; none: no button
        std::function<void()> go = {};
    };
    void follow();
    void sayState();
    State state();
    State lacking(CoverageLack lack);
    State counting(const QString &text);
    void fitRows();
    void offer();
    std::vector<Option> chosen() const;
    void choose(const std::vector<Option> &options);
    const ValuedOption *current() const;
    void apply();
    void compare();
    void showOnGraph();

    PlanContext m_context;
    VacanciesModel &m_vacancies;
    std::optional<Vacancy> m_vacancy;
    QString m_instead;
    OptionsModel *m_model;
    QTableView *m_table = nullptr;
    QWidget *m_below = nullptr;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_state;
    QPushButton *m_step;
    std::function<void()> m_go;
    QCheckBox *m_all;
    QLineEdit *m_reason;
    QPushButton *m_apply = nullptr;
    QAction *m_applyAction;
    QAction *m_compareAction;
    QAction *m_graphAction;
    QAction *m_leaveAction;
    QToolButton *m_leave = nullptr;
};

} // namespace headwater
