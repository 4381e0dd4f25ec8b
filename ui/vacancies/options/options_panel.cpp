// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/options/options_panel.h"

#include "core/document/plan_document.h"
#include "core/redeployment/option_edits.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/derivation/explained_table.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/options/compare_options.h"
#include "ui/vacancies/options/option_delegate.h"
#include "ui/vacancies/options/options_model.h"
#include "ui/wording/error_text.h"
#include "ui/wording/plan_words.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

OptionsPanel::OptionsPanel(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_vacancies(vacancies)
    , m_model(new OptionsModel(this))
    , m_title(new QLabel(tr("What this seat could become")))
    , m_subject(new QLabel)
    , m_state(new QLabel)
    , m_step(new QPushButton)
    , m_all(new QCheckBox)
    , m_reason(new QLineEdit)
    , m_applyAction(new QAction(tr("Apply this option"), this))
    , m_compareAction(new QAction(tr("Compare two options"), this))
    , m_graphAction(new QAction(tr("Show on the coverage graph"), this))
    , m_leaveAction(new QAction(tr("The holder of the seat leaves…"), this))
{
    setObjectName(QStringLiteral("optionsPanel"));
    setProperty("card", true);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    setTextRole(m_title, TextRole::Heading);
    setTone(m_subject, Tone::Muted);
    m_subject->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setWordWrap(true);
    m_subject->setWordWrap(true);
    head->addWidget(m_title, 2);
    head->addWidget(m_subject, 1);
    column->addLayout(head);
    m_state->setObjectName(QStringLiteral("optionsState"));
    m_state->setWordWrap(true);
    setTextRole(m_state, TextRole::Caption);
    m_step->setObjectName(QStringLiteral("optionsStep"));
    connect(m_step, &QPushButton::clicked, this, [this] { m_go(); });
    auto *standing = new QHBoxLayout;
    standing->addWidget(m_state, 1);
    standing->addWidget(m_step, 0, Qt::AlignTop);
    column->addLayout(standing);
    column->addWidget(makeTable(), 1);
    m_below = new QWidget; // while there is no table
    column->addWidget(m_below, 1);
    column->addLayout(makeButtons());
    connect(&m_vacancies, &VacanciesModel::optionsChanged, this, [this](SeatId seat) {
        if (m_vacancy && m_vacancy->seat == seat)
            follow();
    });
    connect(&m_vacancies, &VacanciesModel::busyChanged, this, &OptionsPanel::sayState);
    connect(&m_context.coverage, &CoverageModel::stateChanged, this, &OptionsPanel::sayState);
    connect(&m_context.document, &PlanDocument::lockChanged, this, [this] {
        sayState();
        offer();
    });
    show(std::nullopt);
}

void OptionsPanel::makeActions()
{
    m_applyAction->setObjectName(QStringLiteral("vacancies.apply"));
    m_applyAction->setToolTip(tr("Make the chosen option a step of the plan, with its reason; it can be undone"));
    connect(m_applyAction, &QAction::triggered, this, &OptionsPanel::apply);
    m_compareAction->setObjectName(QStringLiteral("vacancies.compare"));
    m_compareAction->setIconText(tr("Compare two"));
    m_compareAction->setToolTip(tr("The two chosen options side by side; of one, against the best"));
    connect(m_compareAction, &QAction::triggered, this, &OptionsPanel::compare);
    m_graphAction->setObjectName(QStringLiteral("vacancies.graph"));
    m_graphAction->setIconText(tr("Show on graph"));
    m_graphAction->setToolTip(tr("The place it would serve, among the hours of all seats"));
    connect(m_graphAction, &QAction::triggered, this, &OptionsPanel::showOnGraph);
    m_leaveAction->setObjectName(QStringLiteral("vacancies.leave"));
    m_leaveAction->setIconText(tr("Person leaves…"));
    m_leaveAction->setToolTip(tr("Who holds the seat has resigned: when, and what they leave behind"));
    connect(m_leaveAction, &QAction::triggered, this, [this] {
        m_context.selection.selectSeats({ m_vacancy->seat });
        Q_EMIT actionRequested(QStringLiteral("seat.leave"));
    });
}

QTableView *OptionsPanel::makeTable()
{
    m_table = makePlanTable(m_model, { 30, 13, 10 });
    m_table->setObjectName(QStringLiteral("vacancyOptions"));
    m_table->setAccessibleName(tr("What this seat could become, best first"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false);
    m_table->setWordWrap(true);
    m_table->setProperty("quiet", true);
    m_table->setItemDelegate(new OptionDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(OptionsModel::Title, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    explainCells(m_table, [this](const QModelIndex &index) { return m_model->derivationAt(index); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OptionsPanel::offer);
    return m_table;
}

QLayout *OptionsPanel::makeButtons()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    m_all->setObjectName(QStringLiteral("allOptions"));
    connect(m_all, &QCheckBox::toggled, this, &OptionsPanel::follow);
    column->addWidget(m_all);
    m_reason->setObjectName(QStringLiteral("optionReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setToolTip(tr("Kept with the step; left empty, the sentence of the option is"));
    connect(m_reason, &QLineEdit::returnPressed, m_applyAction, &QAction::trigger);
    column->addWidget(m_reason);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, 8);
    m_apply = new QPushButton(m_applyAction->text());
    m_apply->setObjectName(QStringLiteral("applyOption"));
    m_apply->setAutoDefault(true); // Enter presses it as Space does
    m_apply->setProperty("primary", true);
    m_apply->setToolTip(m_applyAction->toolTip());
    connect(m_apply, &QPushButton::clicked, m_applyAction, &QAction::trigger);
    row->addWidget(m_apply);
    row->addWidget(pageButton(m_compareAction));
    row->addWidget(pageButton(m_graphAction));
    m_leave = pageButton(m_leaveAction);
    row->addWidget(m_leave);
    column->addWidget(buttons);
    return column;
}

void OptionsPanel::show(const std::optional<Vacancy> &vacancy)
{
    const bool isOther = !m_vacancy || !vacancy || m_vacancy->seat != vacancy->seat;
    m_vacancy = vacancy;
    m_instead.clear();
    if (isOther) {
        m_reason->clear();
        m_all->setChecked(false);
        m_model->show(nullptr, false); // nothing of the other seat stays chosen
    }
    if (vacancy)
        m_vacancies.look(*vacancy);
    follow();
}

void OptionsPanel::showInstead(const QString &why)
{
    show(std::nullopt);
    m_instead = why;
    sayState();
}

void OptionsPanel::follow()
{
    const Plan &plan = m_context.document.plan();
    const Seat *seat = m_vacancy ? plan.seats.find(m_vacancy->seat) : nullptr;
    m_subject->setText(
        seat ? QStringLiteral("%1, %2").arg(seatCode(*seat), nameIn(plan.territories, seat->home)) : QString());
    const bool isFirst = m_model->rowCount() == 0;
    const std::vector<Option> before = chosen();
    const KnownOptions *known = seat ? m_vacancies.options(m_vacancy->seat) : nullptr;
    m_model->show(known, m_all->isChecked(), before);
    m_all->setVisible(m_model->total() > static_cast<std::size_t>(m_model->rowCount()) || m_all->isChecked());
    m_all->setText(tr("All %n option(s)", nullptr, static_cast<int>(m_model->total())));
    m_table->setVisible(m_model->rowCount() > 0);
    m_below->setVisible(m_model->rowCount() == 0);
    fitRows();
    if (isFirst && m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        choose(before);
    sayState();
    offer();
}

void OptionsPanel::sayState()
{
    const State said = state();
    m_state->setText(said.text);
    m_state->setVisible(!said.text.isEmpty());
    m_step->setText(said.step);
    m_step->setVisible(!said.step.isEmpty());
    m_go = said.go;
}

OptionsPanel::State OptionsPanel::state()
{
    const CoverageModel::State coverage = m_context.coverage.state();
    if (!m_instead.isEmpty())
        return { m_instead };
    if (!m_vacancy)
        return { tr("Choose a card to see what its seat could become.") };
    if (const auto &lack = m_vacancies.lack())
        return lacking(*lack);
    if (coverage == CoverageModel::State::Failed)
        return { tr("What a seat brings is counted from coverage, and that cannot be counted. %1")
                     .arg(sentenceFor(m_context.coverage.error()->kind)),
            tr("Count again"), [this] { m_context.coverage.load(); } };
    if (const Error *error = m_vacancies.optionsError(m_vacancy->seat))
        return { tr("This could not be counted. %1").arg(whyNotCounted(m_context.document.plan(), *error)),
            tr("Count again"), [this] { m_vacancies.goOnAgain(); } };
    const bool isWhole = m_model->rowCount() > 0 && m_model->isRefined() && !m_model->isOutdated();
    if (coverage == CoverageModel::State::Stopped || (m_vacancies.isStopped() && !isWhole))
        return { m_model->isOutdated() ? tr("From before the last change; counting was stopped.")
                                       : tr("Counting was stopped."),
            tr("Go on counting"), [this] {
                m_context.coverage.load();
                m_vacancies.goOnAgain();
            } };
    if (m_model->rowCount() == 0)
        return counting(tr("Trying every role and territory…"));
    if (m_model->isOutdated())
        return counting(tr("From before the last change; being counted again…"));
    if (!m_model->isRefined())
        return counting(tr("The first figures; being counted quarter by quarter…"));
    return { whyReadOnly(m_context.document) };
}

OptionsPanel::State OptionsPanel::counting(const QString &text)
{
    return { text, tr("Cancel"), [this] {
                m_context.coverage.cancel();
                m_vacancies.cancel();
            } };
}

/// What brings nothing cannot be ranked: every seat would best be closed.
OptionsPanel::State OptionsPanel::lacking(CoverageLack lack)
{
    if (lack == CoverageLack::Efforts)
        return { tr("What a seat could become is counted from work, and the plan does not say what work the visits of "
                    "journeys ask for."),
            tr("Go to Journeys, Work"), [this] { Q_EMIT actionRequested(QStringLiteral("journeys.work")); } };
    return { tr("What a seat could become is counted from the work that journeys ask for, and there are none that the "
                "plan has work for. Import an event log, or opportunities with their stage and dates from a CRM."),
        tr("Import…"), [this] { Q_EMIT importRequested(); } };
}

void OptionsPanel::fitRows()
{
    if (m_table->isVisible())
        m_table->resizeRowsToContents();
}

void OptionsPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitRows();
}

void OptionsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

std::vector<Option> OptionsPanel::chosen() const
{
    std::vector<Option> options;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        options.push_back(m_model->optionAt(row.row()).option);
    return options;
}

/// Those that there are still: what has gone is not replaced by something that nobody has chosen.
void OptionsPanel::choose(const std::vector<Option> &options)
{
    QItemSelection selection;
    for (const Option &option : options) {
        if (const int row = m_model->rowOf(option); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, OptionsModel::columns - 1));
    }
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

const ValuedOption *OptionsPanel::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->optionAt(rows.first().row());
}

void OptionsPanel::offer()
{
    const ValuedOption *option = current();
    const auto count = m_table->selectionModel()->selectedRows().size();
    const bool isOne = option && count == 1;
    const bool mayChange = whyReadOnly(m_context.document).isEmpty();
    m_applyAction->setEnabled(mayChange && isOne && option->obstacle == Obstacle::None && !m_model->isOutdated());
    m_apply->setEnabled(m_applyAction->isEnabled());
    const bool isHeld = m_vacancy && m_vacancy->probability < 1;
    m_leaveAction->setEnabled(mayChange && isHeld);
    m_leave->setVisible(isHeld);
    m_compareAction->setEnabled(count == 2 || (isOne && m_model->rowCount() > 1));
    m_graphAction->setEnabled(isOne);
    m_reason->setVisible(m_vacancy.has_value() && m_model->rowCount() > 0);
    const Plan &plan = m_context.document.plan();
    m_reason->setPlaceholderText(isOne ? becauseText(plan, option->because) : QString());
}

void OptionsPanel::apply()
{
    const ValuedOption *option = current();
    if (!option || !m_vacancy || !m_applyAction->isEnabled())
        return;
    const Plan &plan = m_context.document.plan();
    const Vacancy vacancy = *m_vacancy;
    const Option chosen = option->option;
    const QString label = optionStep(plan, vacancy, chosen);
    const QString typed = m_reason->text().trimmed();
    const QString reason = typed.isEmpty() ? becauseText(plan, option->because) : typed;
    const quint64 before = m_context.document.revision();
    const bool hadKeyboard = window()->focusWidget() == m_apply;
    const auto done = m_context.document.apply(
        label, reason, [vacancy, chosen](Plan changed) { return withOption(std::move(changed), vacancy, chosen); });
    if (!done) {
        Q_EMIT notice(sentenceFor(done.error().kind));
        return;
    }
    m_reason->clear();
    const bool isStep = m_context.document.revision() != before;
    Q_EMIT notice(isStep ? tr("Done: %1").arg(label) : tr("The plan has this already: %1").arg(label));
    Q_EMIT applied(vacancy.seat);
    if (hadKeyboard) // the button cannot be pressed again before the new options are there
        Q_EMIT keyboardFree();
}

void OptionsPanel::compare()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_vacancy)
        return;
    const int first = rows.first().row();
    const int second = rows.size() > 1 ? rows.last().row() : first == 0 ? 1 : 0;
    auto *page = new CompareOptions(m_context.document.plan(), *m_vacancy, m_model->optionAt(std::min(first, second)),
        m_model->optionAt(std::max(first, second)), window());
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->open();
}

void OptionsPanel::showOnGraph()
{
    const ValuedOption *option = current();
    if (!option)
        return;
    const Plan &plan = m_context.document.plan();
    const Seat *seat = plan.seats.find(m_vacancy->seat);
    const TerritoryId place = option->option.territory.isValid() ? option->option.territory
        : seat                                                   ? seat->home
                                                                 : TerritoryId();
    m_context.selection.selectTerritory(place);
    Q_EMIT actionRequested(QStringLiteral("coverage.graph"));
}

} // namespace headwater
