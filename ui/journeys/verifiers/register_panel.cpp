// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/verifiers/register_panel.h"

#include "core/plan/edits.h"
#include "ui/journeys/verifiers/verifier_table_model.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace headwater {

namespace {
constexpr int rowsInSight = 7;
}

RegisterPanel::RegisterPanel(const PlanContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(new VerifierTableModel(context.document, this))
    , m_view(makePlanTable(m_model, { 15, 40, 14, 10, 20, 40 }))
    , m_add(new QPushButton(tr("Add a verifier…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_addAction(new QAction(tr("Add a verifier…"), this))
    , m_removeAction(new QAction(tr("Remove the verifier"), this))
{
    setProperty("card", true);
    auto *title = new QLabel(tr("The register"));
    setTextRole(title, TextRole::Strong);
    auto *hint = new QLabel(tr("Double-click or F2 changes a cell. Evidence is an event of that name in the journey."));
    setTextRole(hint, TextRole::Caption);
    hint->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(hint);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    m_add->setObjectName(QStringLiteral("addVerifier"));
    m_remove->setObjectName(QStringLiteral("removeVerifier"));
    top->addWidget(m_add);
    top->addWidget(m_remove);
    m_view->setObjectName(QStringLiteral("verifierTable"));
    m_view->setAccessibleName(tr("Verifiers"));
    m_view->setProperty("quiet", true);
    m_view->horizontalHeader()->setSectionResizeMode(static_cast<int>(VerifierColumn::Text), QHeaderView::Stretch);
    m_view->setMinimumHeight((rowsInSight + 1) * (m_view->fontMetrics().height() + 12));
    showChangeColumn(*m_view, static_cast<int>(VerifierColumn::Change), Comparison::After);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    connect(m_add, &QPushButton::clicked, m_addAction, &QAction::trigger);
    connect(m_remove, &QPushButton::clicked, m_removeAction, &QAction::trigger);
    m_addAction->setObjectName(QStringLiteral("journeys.verifiers.add"));
    m_removeAction->setObjectName(QStringLiteral("journeys.verifiers.remove"));
    connect(m_addAction, &QAction::triggered, this, &RegisterPanel::add);
    connect(m_removeAction, &QAction::triggered, this, &RegisterPanel::remove);
    connect(m_model, &VerifierTableModel::refused, this,
        [this](const Error &error) { Q_EMIT notice(sentenceFor(error.kind)); });
    connect(&context.document, &PlanDocument::changed, this, [this] {
        m_model->show(Comparison::After);
        updateButtons();
    });
    connect(&context.document, &PlanDocument::lockChanged, this, &RegisterPanel::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterPanel::updateButtons);
    updateButtons();
}

VerifierId RegisterPanel::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? VerifierId {} : m_model->idAt(rows.first().row());
}

void RegisterPanel::updateButtons()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = mayEdit(document);
    const bool hasStages = !stagesToVerify(document.plan()).empty();
    m_add->setEnabled(isFree && hasStages);
    m_add->setToolTip(hasStages
            ? QString()
            : tr("The plan has no stages yet: a verifier belongs to one. Name them on the page Stages"));
    m_remove->setEnabled(isFree && chosen().isValid());
    m_addAction->setEnabled(m_add->isEnabled());
    m_removeAction->setEnabled(m_remove->isEnabled());
}

void RegisterPanel::add()
{
    const Plan &plan = m_context.document.plan();
    const Verifier *beside = plan.verifiers.find(chosen());
    const auto text = m_context.prompts.askText(
        this, tr("Add a verifier"), tr("What does the customer do that shows the stage was reached?"), QString());
    if (!text || text->trimmed().isEmpty())
        return;
    Verifier verifier;
    verifier.stage = beside ? beside->stage : stagesToVerify(plan).front();
    verifier.text = text->trimmed();
    say(m_context.document.apply(tr("Add the verifier “%1”").arg(verifier.text), {},
        [verifier](Plan changed) { return withRow(std::move(changed), verifier); }));
}

void RegisterPanel::remove()
{
    const VerifierId id = chosen();
    const Verifier *verifier = m_context.document.plan().verifiers.find(id);
    if (!verifier)
        return;
    say(m_context.document.apply(tr("Remove the verifier “%1”").arg(verifier->text), {},
        [id](Plan changed) { return withRowRemoved<Verifier>(std::move(changed), id); }));
}

void RegisterPanel::say(const Result<> &done)
{
    if (!done)
        Q_EMIT notice(sentenceFor(done.error().kind));
}

} // namespace headwater
