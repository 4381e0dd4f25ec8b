// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"
#include "ui/plan/space.h"

class QLabel;
class QTableView;

namespace headwater {

class ChartTableModel;

/// What was learned, in a review and between reviews: written down, corrected, taken out; a row leads to what it is
/// about.
class LearnedPage : public QWidget
{
    Q_OBJECT

public:
    explicit LearnedPage(const PlanContext &context, QWidget *parent = nullptr);
    ~LearnedPage() override;

    QList<QAction *> pageActions() const { return m_actions; }
    QTableView *table() const { return m_table; }
    void showReview(ReviewId review);

Q_SIGNALS:
    void notice(const QString &text);

private:
    void makeActions();
    void followPlan();
    void updateActions();
    std::optional<Insight> chosen() const;
    std::optional<QString> askAuthor(const QString &initial);
    void add();
    void change();
    void remove();
    void selectSubject();
    bool write(const QString &label, const Insight &insight);

    PlanContext m_context;
    ReviewId m_review;
    std::vector<Insight> m_insights; ///< by row
    ChartTableModel *m_model;
    QTableView *m_table;
    QLabel *m_finding;
    QList<QAction *> m_actions;
    QAction *m_add;
    QAction *m_change;
    QAction *m_remove;
};

} // namespace headwater
