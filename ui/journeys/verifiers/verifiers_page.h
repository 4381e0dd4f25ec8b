// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/verifiers/verifiers_chart.h"

class QComboBox;

namespace headwater {

class RegisterPanel;

/// What is verified, what is only claimed, what is promising; and the register to change.
class VerifiersPage : public ChartPage
{
    Q_OBJECT

public:
    explicit VerifiersPage(const PlanContext &context, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override;

protected:
    Work work() override;
    Work wholeWork() override;
    ChoiceWork behindRow(std::size_t chart, std::size_t row) override;

private:
    VerifiersQuestion question() const;
    void showQuestion();

    QComboBox *m_question;
    RegisterPanel *m_register;
};

} // namespace headwater
