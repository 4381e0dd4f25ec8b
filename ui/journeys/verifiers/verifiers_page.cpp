// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/verifiers/verifiers_page.h"

#include "ui/journeys/verifiers/register_panel.h"

#include <QComboBox>

namespace headwater {

VerifiersPage::VerifiersPage(const PlanContext &context, QWidget *parent)
    : ChartPage(context, QStringLiteral("verifiers"), tr("Verifiers"), parent)
    , m_question(new QComboBox)
    , m_register(new RegisterPanel(context))
{
    m_question->setObjectName(QStringLiteral("verifiersQuestion"));
    m_question->setAccessibleName(tr("What is asked"));
    m_question->addItems({ tr("Most promising"), tr("Claims without evidence"), tr("Register") });
    addChoice(m_question);
    addPanel(m_register);
    connect(m_question, &QComboBox::currentIndexChanged, this, &VerifiersPage::showQuestion);
    connect(m_register, &RegisterPanel::notice, this, &JourneysPage::notice);
    showQuestion();
}

QList<QAction *> VerifiersPage::pageActions() const { return m_register->registerActions() + ChartPage::pageActions(); }

VerifiersQuestion VerifiersPage::question() const { return static_cast<VerifiersQuestion>(m_question->currentIndex()); }

void VerifiersPage::showQuestion()
{
    m_register->setVisible(question() == VerifiersQuestion::Register);
    restart();
}

ChartPage::Work VerifiersPage::work()
{
    return [question = question()](const JourneysView &journeys, const Cancellation &cancellation, const Progress &) {
        return Result<PageContent>(verifiersContent(journeys, question, rowsOfTables, cancellation));
    };
}

ChartPage::Work VerifiersPage::wholeWork()
{
    return [question = question()](const JourneysView &journeys, const Cancellation &cancellation, const Progress &) {
        return Result<PageContent>(verifiersContent(journeys, question, rowsOfFiles, cancellation));
    };
}

ChartPage::ChoiceWork VerifiersPage::behindRow(std::size_t, std::size_t row)
{
    return [question = question(), row](const JourneysView &journeys, const Cancellation &cancellation) {
        return casesOfVerifiers(journeys, question, row, cancellation);
    };
}

} // namespace headwater
