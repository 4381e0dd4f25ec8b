// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/choice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace headwater {

/// What a choice for all vacancies has to keep to. Empty fields limit nothing.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RulesForm(QWidget *parent = nullptr);

    /// Stages and territories to choose from.
    void offer(const Plan &plan);
    /// None: a field cannot be read; the form says which.
    std::optional<ChoiceRules> rules();
    /// As they are typed and chosen: whether moves were found under these.
    QStringList answers() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(QVBoxLayout *form, const QString &label, QWidget *field);
    QLineEdit *addLine(QVBoxLayout *form, const QString &name, const QString &label, const QString &placeholder);
    std::optional<double> numberIn(QLineEdit *line, bool &isReadable);

    QLineEdit *m_budget;
    QLineEdit *m_headcount;
    QLineEdit *m_changes;
    QLineEdit *m_disruption;
    QLineEdit *m_share;
    QComboBox *m_stage;
    QComboBox *m_segment;
    QComboBox *m_protected;
    QLabel *m_problem;
};

} // namespace headwater
