// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/details/vacancy_details.h"

#include "core/document/plan_document.h"
#include "core/document/step_trace.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/history/history_reading.h"
#include "ui/plan/inspector/detail_sheet.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/options/option_derivations.h"
#include "ui/vacancies/turnover/survival_chart.h"
#include "ui/vacancies/turnover/turnover_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headwater {

VacancyDetails::VacancyDetails(const PlanContext &context, const VacanciesModel &vacancies, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_vacancies(vacancies)
    , m_sheet(new DetailSheet)
    , m_chart(new ChartView)
{
    setObjectName(QStringLiteral("vacancyDetails"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setProperty("panel", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
    m_chart->setMinimumSize(200, 150); // as narrow as the panel; a page would give it more
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(10, 0, 10, 10);
    framed->addWidget(m_chart);
    column->addLayout(framed);
    column->addStretch(1);
    setWidget(inside);
    connect(&m_vacancies, &VacanciesModel::optionsChanged, this, [this](SeatId seat) {
        if (m_vacancy && m_vacancy->seat == seat)
            follow();
    });
    connect(&m_vacancies, &VacanciesModel::turnoverChanged, this, &VacancyDetails::follow);
    connect(&m_context.document, &PlanDocument::changed, this, &VacancyDetails::follow);
    follow();
}

void VacancyDetails::show(const std::optional<Vacancy> &vacancy)
{
    m_vacancy = vacancy;
    follow();
}

void VacancyDetails::follow()
{
    const Plan &plan = m_context.document.plan();
    const Seat *seat = m_vacancy ? plan.seats.find(m_vacancy->seat) : nullptr;
    m_sheet->start(false, seat ? QString::number(seat->id.value) : QString());
    m_chart->hide();
    if (!seat) {
        sayNothingChosen();
        m_sheet->finish();
        return;
    }
    const Role *role = plan.roles.find(seat->role);
    const Person *leaver = plan.people.find(m_vacancy->leaver);
    QStringList line { role ? wordFor(role->kind) : QString() };
    if (m_vacancy->probability < 1)
        line.append(tr("%1 to fall vacant").arg(percentText(m_vacancy->probability)));
    else if (seat->status != SeatStatus::Filled)
        line.append(vacancyWords(*seat));
    if (m_vacancy->probability >= 1 && m_vacancy->since.isValid())
        line.append(isPlanned(plan, seat->id) ? tr("planned from %1").arg(dateText(m_vacancy->since))
                                              : tr("vacant since %1").arg(dateText(m_vacancy->since)));
    m_sheet->heading(
        QStringLiteral("%1 %2").arg(seatCode(*seat), role ? role->name : QString()), line.join(QStringLiteral(" · ")));
    if (leaver)
        m_sheet->row(m_vacancy->probability < 1 ? tr("Held by") : tr("Held last by"), leaver->name);
    m_sheet->row(tr("Home"), nameIn(plan.territories, seat->home));
    if (const KnownOptions *known = m_vacancies.options(m_vacancy->seat)) {
        sayBehind(plan, *known);
        sayWhy(*known);
    }
    sayHistory();
    sayTurnover(plan, *seat);
    m_sheet->finish();
}

void VacancyDetails::sayNothingChosen()
{
    m_sheet->heading(tr("No vacancy chosen"), {});
    m_sheet->paragraph(tr("A vacant seat need not be filled as it was: it can move, change its role, be shared, merge "
                          "with another, wait, or close. Each card says what would bring the most."),
        true);
}

void VacancyDetails::sayBehind(const Plan &plan, const KnownOptions &known)
{
    if (!known.behind)
        return;
    const LeftBehind &behind = *known.behind;
    const QString quarter = quarterText(known.coverage->now->quarter.first);
    m_sheet->section(m_vacancy->probability < 1 ? tr("Would leave behind")
            : isPlanned(plan, m_vacancy->seat)  ? tr("What it is planned for")
                                                : tr("Leaves behind"));
    m_sheet->row(tr("Customers"), countText(std::llround(behind.customers)));
    m_sheet->row(tr("Hours of a holder, %1").arg(quarter), wholeHoursText(behind.hours));
    m_sheet->row(tr("Work that nobody else reaches"), wholeHoursText(behind.onlyHere));
}

void VacancyDetails::sayWhy(const KnownOptions &known)
{
    const auto best = std::ranges::find(known.found.options, Obstacle::None, &ValuedOption::obstacle);
    if (best == known.found.options.end())
        return;
    const ValuedOption option = *best;
    const SharedCoverage coverage = known.coverage;
    const Vacancy vacancy = known.found.vacancy;
    m_sheet->section(tr("Why the first option leads"));
    m_sheet->paragraph(optionTitle(coverage->plan, vacancy, option.option)); // it may be longer than a row holds
    m_sheet->figure(
        tr("Brings a year"), gainText(option.gain),
        [coverage, vacancy, option] { return gainDerivation(coverage->plan, coverage->now->quarter, vacancy, option); },
        {}, known.isOutdated);
    m_sheet->paragraph(becauseText(coverage->plan, option.because));
    const auto second = std::find_if(std::next(best), known.found.options.end(),
        [](const ValuedOption &other) { return other.obstacle == Obstacle::None; });
    if (second != known.found.options.end())
        m_sheet->paragraph(tr("Next: %1, %2 a year.")
                               .arg(optionTitle(coverage->plan, vacancy, second->option), gainText(second->gain)),
            true);
}

void VacancyDetails::sayTurnover(const Plan &plan, const Seat &seat)
{
    const SharedTurnover &turnover = m_vacancies.turnover();
    if (!turnover)
        return;
    m_sheet->section(tr("How long people stay"));
    const SurvivalGroup *group = survivalOfRole(turnover->survival, plan, seat.role);
    m_chart->setVisible(group);
    if (!group) {
        m_sheet->paragraph(noHistoryText(), true);
        return;
    }
    const bool isEverybody = group->by == SurvivalBy::Everybody;
    m_sheet->paragraph(isEverybody ? tr("In all roles, as too few left this one to tell it apart.")
                                   : tr("In the role family %1.").arg(survivalGroupText(*group)),
        true);
    m_sheet->paragraph(stayingText(group->curve), true);
    m_chart->showChart(survivalChart(*group));
}

/// The steps that touched the seat, newest first.
void VacancyDetails::sayHistory()
{
    constexpr std::size_t most = 6;
    if (m_context.document.isHistoryUnread())
        return readHistory(m_context.document, m_reading, [this] { follow(); });
    const std::vector<TracedStep> steps = stepsTouching(m_context.document, u"seat", m_vacancy->seat.value);
    if (!steps.empty())
        m_sheet->section(tr("History"));
    for (std::size_t i = 0; i < std::min(most, steps.size()); ++i) {
        const TracedStep &step = steps[i];
        m_sheet->entry(step.label,
            step.reason.isEmpty() ? momentText(step.at) : tr("%1: %2").arg(momentText(step.at), step.reason));
    }
}

} // namespace headwater
