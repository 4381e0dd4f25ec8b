// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/freeze_dialog.h"

#include "core/document/plan_document.h"
#include "core/proposals/review/frozen_figures.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

constexpr int quartersOffered = 4; ///< as far as the forecast reaches
constexpr int stepsToFreeze = 1000;

struct PredictionQuestion {
    Plan plan;
    ReviewGround ground;
};

QComboBox *freezeChoice(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(26);
    return box;
}

QLabel *wrapped(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

} // namespace

FreezeDialog::FreezeDialog(const PlanContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_quarter(freezeChoice("freezeQuarter", tr("Quarter that is predicted")))
    , m_approved(freezeChoice("freezeApproved", tr("Plan as approved")))
    , m_proposal(freezeChoice("freezeProposal", tr("Plan as proposed")))
    , m_note(new QLineEdit)
    , m_state(wrapped({}, TextRole::Body))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_freeze(new QPushButton(tr("&Freeze")))
{
    setObjectName(QStringLiteral("freezeDialog"));
    setWindowTitle(tr("Freeze a review"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(10);
    layout->addWidget(wrapped(tr("What do we expect of the quarter?"), TextRole::Title));
    layout->addWidget(wrapped(tr("The plans stay as they are today, and what they predict is written down with its "
                                 "range. When the quarter is over, what came stands beside it."),
        TextRole::Body));
    layout->addWidget(makeChoices());
    layout->addStretch(1);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(makeFooter());
    offerQuarters();
    offerPlans();
    connect(&m_context.journeys, &JourneyFacts::stateChanged, this, &FreezeDialog::updateButtons);
    resizeWithinScreen(*this, { 540, 460 });
    updateButtons();
}

QWidget *FreezeDialog::makeChoices()
{
    auto *part = new QWidget;
    m_name->setObjectName(QStringLiteral("freezeName"));
    m_name->setAccessibleName(tr("Name of the review"));
    m_note->setObjectName(QStringLiteral("freezeNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What to remember, if anything"));
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Quarter"), m_quarter);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Plan as &approved"), m_approved);
    form->addRow(tr("Plan as &proposed"), m_proposal);
    form->addRow(tr("N&ote"), m_note);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, [this] {
        const bool isProposed = m_name->text() == m_proposedName;
        m_proposedName = tr("Review of %1").arg(m_quarter->currentText());
        if (isProposed)
            m_name->setText(m_proposedName);
    });
    connect(m_name, &QLineEdit::textChanged, this, &FreezeDialog::updateButtons);
    return part;
}

QWidget *FreezeDialog::makeFooter()
{
    m_progress->setRange(0, stepsToFreeze);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the predictions are"));
    m_cancel->setObjectName(QStringLiteral("freezeCancel"));
    m_freeze->setObjectName(QStringLiteral("freezeStart"));
    m_freeze->setDefault(true);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &FreezeDialog::reject);
    connect(m_freeze, &QPushButton::clicked, this, &FreezeDialog::freeze);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_freeze);
    return footer;
}

/// From the first quarter that the forecast reaches, else from that of today.
void FreezeDialog::offerQuarters()
{
    const CoverageModel &coverage = m_context.coverage;
    QDate first = m_context.document.now().date();
    if (coverage.quarter() && coverage.view()) // somebody has chosen to look at another one
        first = coverage.view()->expected->reached.front().first;
    else if (coverage.glance())
        first = coverage.glance()->now.quarter.first;
    first = quarterWith(first).first;
    for (int ahead = 0; ahead < quartersOffered; ++ahead) {
        const QDate day = first.addMonths(3 * ahead);
        m_quarter->addItem(quarterText(day), day);
    }
}

void FreezeDialog::offerPlans()
{
    m_approved->addItem(tr("Not recorded"), qint64 { 0 });
    m_proposal->addItem(tr("None"), qint64 { 0 });
    const Workspace &workspace = m_context.document.workspace();
    for (const Scenario &scenario : workspace.scenarios) {
        if (scenario.inBin)
            continue;
        m_approved->addItem(scenario.name, static_cast<qint64>(scenario.id.value));
        if (scenario.id != baselineId)
            m_proposal->addItem(scenario.name, static_cast<qint64>(scenario.id.value));
    }
    const Scenario &shown = workspace.current();
    if (shown.id != baselineId && !shown.isVersion)
        m_proposal->setCurrentIndex(m_proposal->findData(static_cast<qint64>(shown.id.value)));
}

void FreezeDialog::updateButtons()
{
    const bool isBusy = m_jobs.isBusy();
    for (QWidget *choice : std::initializer_list<QWidget *> { m_name, m_quarter, m_approved, m_proposal, m_note })
        choice->setEnabled(!isBusy);
    // Without the journeys only the seats would be predicted.
    const bool isReading = m_context.journeys.state() == JourneyFacts::State::Loading;
    if (isReading != m_isReading)
        m_state->setText(isReading ? tr("Reading the journeys…") : QString());
    m_isReading = isReading;
    m_freeze->setEnabled(!isBusy && !isReading && !m_name->text().trimmed().isEmpty());
    m_progress->setVisible(isBusy);
    m_state->setVisible(!m_state->text().isEmpty());
}

ReviewDraft FreezeDialog::draft() const
{
    const QString name = m_name->text().trimmed();
    ReviewDraft draft;
    draft.name = name;
    draft.note = m_note->text().trimmed();
    draft.quarter = m_quarter->currentData().toDate();
    draft.approved = ScenarioId { m_approved->currentData().toLongLong() };
    draft.proposal = ScenarioId { m_proposal->currentData().toLongLong() };
    draft.approvedName = tr("%1: as approved").arg(name);
    draft.todayName = tr("%1: on the day").arg(name);
    draft.proposalName = tr("%1: as proposed").arg(name);
    return draft;
}

void FreezeDialog::freeze()
{
    const SharedColumns &columns = m_context.journeys.columns();
    PredictionQuestion question { m_context.document.baselinePlan(), {} };
    question.ground.columns = columns && columns->eventCount() > 0 ? columns : nullptr;
    question.ground.facts = std::shared_ptr<const FactSource>(m_context.document.facts());
    question.ground.quarter = quarterWith(m_quarter->currentData().toDate());
    m_progress->setValue(0);
    m_state->setText(tr("Counting what the plan predicts…"));
    m_running = m_jobs.start<std::vector<PredictedFigure>, PredictionQuestion>(
        m_context.document.revision(), std::move(question),
        [](const PredictionQuestion &asked, const Cancellation &cancellation, const Progress &progress) {
            return predictedFigures(asked.plan, asked.ground, cancellation, progress);
        },
        [this](const Result<std::vector<PredictedFigure>> &predictions, quint64 revision) {
            if (predictions && revision != m_context.document.revision())
                return freeze(); // somebody has changed the plan meanwhile
            finish(predictions);
        },
        [this](double share) { m_progress->setValue(static_cast<int>(share * stepsToFreeze)); });
    updateButtons();
}

void FreezeDialog::finish(const Result<std::vector<PredictedFigure>> &predictions)
{
    Result<> done;
    if (!predictions) {
        done = failure(predictions.error().kind, predictions.error().detail);
    } else if (predictions->empty()) {
        done = failure(Error::Kind::Incomplete, QStringLiteral("nothing is predicted"));
    } else {
        done = m_context.document.applyToWorkspace(tr("Freeze the review “%1”").arg(m_name->text().trimmed()),
            m_note->text().trimmed(), [&](Workspace workspace) {
                return withReviewFrozen(std::move(workspace), draft(), *predictions, m_context.document.now());
            });
    }
    if (!done) {
        m_state->setText(whyNot(done.error()));
        return updateButtons();
    }
    Q_EMIT frozen(
        tr("%1 predictions are written down.").arg(countText(static_cast<std::int64_t>(predictions->size()))));
    accept();
}

QString FreezeDialog::whyNot(const Error &error) const
{
    switch (error.kind) {
    case Error::Kind::Cancelled: return tr("Stopped. Nothing was written down.");
    case Error::Kind::Duplicate: return tr("There is a review or a version of that name. Choose another one.");
    case Error::Kind::Incomplete:
        return tr("There is nothing to predict yet: the plan has no seats and no journeys. Import them first.");
    case Error::Kind::InvalidInput:
        return tr("The forecast does not reach this quarter, or the plan does not say on which day it begins. Choose "
                  "another quarter.");
    default: return sentenceFor(error.kind);
    }
}

void FreezeDialog::reject()
{
    if (!m_jobs.isBusy())
        return QDialog::reject();
    m_running.cancel();
    m_state->setText(tr("Stopping…"));
}

} // namespace headwater
