// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/proposals/review/freeze.h"
#include "ui/plan/space.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace headwater {

/// Asks what a review is to hold; then counts the predictions and writes all of it down as one step.
class FreezeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FreezeDialog(const PlanContext &context, QWidget *parent = nullptr);

    /// While predictions are counted, stops that and stays open; else closes.
    void reject() override;

Q_SIGNALS:
    /// Something to tell once the dialog has gone.
    void frozen(const QString &text);

private:
    QWidget *makeChoices();
    QWidget *makeFooter();
    void offerQuarters();
    void offerPlans();
    void updateButtons();
    void freeze();
    void finish(const Result<std::vector<PredictedFigure>> &predictions);
    ReviewDraft draft() const;
    QString whyNot(const Error &error) const;

    PlanContext m_context;
    QLineEdit *m_name;
    QComboBox *m_quarter;
    QComboBox *m_approved;
    QComboBox *m_proposal;
    QLineEdit *m_note;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_freeze;
    bool m_isReading = false; ///< the journeys, on which predictions rest
    QString m_proposedName; ///< follows the quarter as long as nobody types another
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
