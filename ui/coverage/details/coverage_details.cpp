// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/details/coverage_details.h"

#include "ui/coverage/coverage_text.h"
#include "ui/plan/inspector/detail_sheet.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

namespace headwater {

namespace {

constexpr int labelWidth = 196; // beside a number, in the narrowest side panel
constexpr double full = 0.99;
constexpr std::size_t mostNamed = 3; ///< seats of a role by name
constexpr std::size_t mostPoints = 5;

QString shortened(const QWidget &sheet, const QString &text)
{
    return sheet.fontMetrics().elidedText(text, Qt::ElideRight, labelWidth);
}

double useOf(Minutes used, Minutes capacity)
{
    return capacity.count > 0 ? static_cast<double>(used.count) / static_cast<double>(capacity.count) : 0;
}

QString useText(Minutes used, Minutes capacity)
{
    if (capacity.count == 0)
        return CoverageDetails::tr("no hours");
    const double use = useOf(used, capacity);
    return use >= full ? CoverageDetails::tr("full") : percentText(use);
}

} // namespace

CoverageDetails::CoverageDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new DetailSheet)
{
    setObjectName(QStringLiteral("coverageDetails"));
    setAccessibleName(tr("What is behind the figures"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_sheet);
}

void CoverageDetails::show(const ShownCoverage &shown, const CoverageSubject &subject)
{
    m_running.cancel();
    ++m_revision;
    m_shown = shown;
    m_subject = subject;
    if (!shown.view) {
        m_sheet->start(false, {});
        m_sheet->finish();
        return;
    }
    m_running = m_jobs.start<SubjectFacts, Question>(
        m_revision, Question { shown, subject },
        [](const Question &question, const Cancellation &cancellation, const Progress &) {
            return subjectFacts(question.first, question.second, cancellation);
        },
        [this](Result<SubjectFacts> facts, quint64 revision) {
            if (!facts || revision != m_revision)
                return;
            m_facts = std::move(*facts);
            m_filled = revision;
            fill();
        });
    if (subject.kind == CoverageSubject::Kind::Plan)
        findWeb();
}

/// On its own: it takes longest, and most edits leave it as it is.
void CoverageDetails::findWeb()
{
    const Plan &plan = m_shown.plan();
    const SharedColumns &columns = m_shown.view->columns;
    if (m_web.columns == columns && haveEqual(m_web.plan, plan, &Plan::accounts, &Plan::people, &Plan::assignments))
        return;
    m_findingWeb.cancel();
    m_web = { plan, columns, m_revision, {} };
    m_findingWeb = m_webJobs.start<RelationMeasures, Web>(
        m_revision, m_web,
        [](const Web &web, const Cancellation &cancellation, const Progress &) -> Result<RelationMeasures> {
            HEADWATER_TRY(
                const std::vector<Relation> relations, relationsOf(web.plan, web.columns.get(), cancellation));
            return measuresOf(web.plan, relations);
        },
        [this](Result<RelationMeasures> measures, quint64 revision) {
            if (!measures || revision != m_web.revision)
                return;
            m_web.measures = std::move(*measures);
            if (m_shown.view && m_filled == m_revision)
                fill();
        });
}

QString CoverageDetails::title() const
{
    const Plan &plan = m_shown.plan();
    const QString territory
        = m_subject.isAlone ? ownPlaceName(plan, m_subject.territory) : nameIn(plan.territories, m_subject.territory);
    const QString task = nameIn(plan.tasks, m_subject.task);
    switch (m_subject.kind) {
    case CoverageSubject::Kind::Plan: return tr("The whole plan");
    case CoverageSubject::Kind::Territory: return territory;
    case CoverageSubject::Kind::Task: return task;
    case CoverageSubject::Kind::Cell: return tr("%1 in %2").arg(task, territory);
    case CoverageSubject::Kind::Role: return nameIn(plan.roles, m_subject.role);
    case CoverageSubject::Kind::Seat: return seatTitle(plan, m_subject.seat);
    case CoverageSubject::Kind::Several: return tr("%n boxes", nullptr, static_cast<int>(m_subject.parts.size()));
    }
    Q_UNREACHABLE();
}

QString CoverageDetails::subtitle() const
{
    const Plan &plan = m_shown.plan();
    const QString quarter = quarterText(m_shown.coverage().quarter.first);
    if (m_subject.kind == CoverageSubject::Kind::Seat) {
        if (const Seat *seat = plan.seats.find(m_subject.seat))
            return tr("%1, %2, %3").arg(nameIn(plan.roles, seat->role), nameIn(plan.territories, seat->home), quarter);
    }
    if (m_subject.kind == CoverageSubject::Kind::Role) {
        if (const Role *role = plan.roles.find(m_subject.role))
            return tr("%1, %2").arg(wordFor(role->kind), quarter);
    }
    return m_shown.isBefore() ? tr("%1, the baseline").arg(quarter) : quarter;
}

void CoverageDetails::fill()
{
    m_sheet->start(false, title());
    m_sheet->heading(title(), subtitle());
    switch (m_subject.kind) {
    case CoverageSubject::Kind::Role: addRole(); break;
    case CoverageSubject::Kind::Seat: addSeat(); break;
    case CoverageSubject::Kind::Several: addSeveral(); break;
    case CoverageSubject::Kind::Plan: addPlan(); [[fallthrough]];
    default:
        addWork();
        addWhyNotMore();
        addServers();
        addWorth();
        addSinglePoints();
        addRelations();
        addReach();
        addFormula();
    }
    m_sheet->finish();
}

void CoverageDetails::addPlan()
{
    const Coverage &coverage = m_shown.coverage();
    m_sheet->paragraph(tr("Choose a box, a line or a cell to see what is behind it."), true);
    m_sheet->section(tr("The quarter"));
    const QString margin = shortMoneyText(coverage.margin);
    const Money change = marginChange(coverage.margin, m_shown.view->baseline->margin);
    m_sheet->row(tr("Expected margin"),
        m_shown.isComparing() && change.cents != 0 ? tr("%1 (%2)").arg(margin, signedShortMoneyText(change)) : margin);
    m_sheet->row(tr("Hours of seats"), wholeHoursText(coverage.capacity));
}

void CoverageDetails::addWork()
{
    const WorkSum &work = m_facts.work;
    m_sheet->section(tr("Hours this quarter"));
    const auto row = [this](const QString &label, Minutes now, Minutes before) {
        if (m_facts.before && wholeHoursText(now) != wholeHoursText(before))
            m_sheet->changedRow(label, wholeHoursText(before), wholeHoursText(now));
        else
            m_sheet->row(label, wholeHoursText(now));
    };
    const WorkSum before = m_facts.before.value_or(WorkSum());
    row(tr("Needed"), work.needed, before.needed);
    row(tr("Served"), work.served, before.served);
    row(tr("Missing"), work.missing(), before.missing());
    const QString points = m_facts.before ? pointsText(work.share(), before.share()) : QString();
    m_sheet->row(tr("Covered"),
        points.isEmpty() ? coveredText(work.share()) : tr("%1 (%2 points)").arg(coveredText(work.share()), points));
}

void CoverageDetails::addWhyNotMore()
{
    const Minutes missing = m_facts.work.missing();
    if (missing.count < 30)
        return;
    m_sheet->section(tr("Why not more"));
    const Minutes waiting { missing.count - m_facts.outOfReach.count };
    if (m_facts.outOfReach.count > 0)
        m_sheet->paragraph(tr("%1 are out of reach: no seat with hours has this task and these customers.")
                               .arg(wholeHoursText(m_facts.outOfReach)));
    if (m_subject.isAlone && !m_subject.territory.isValid())
        m_sheet->paragraph(tr("Specialists work in territories: give these accounts one, and they are reached."));
    if (waiting.count > 0)
        m_sheet->paragraph(tr("%1 could be done, but the seats that reach them spend their hours where an hour brings "
                              "more.")
                               .arg(wholeHoursText(waiting)));
    if (m_subject.territory.isValid() && !m_shown.isBefore())
        m_sheet->button(tr("Move a seat here…"),
            [this, subject = m_subject] { Q_EMIT seatRequested(subject.territory, subject.task); });
}

void CoverageDetails::addServers()
{
    m_sheet->section(tr("Who can serve it, and how full they are"));
    if (m_facts.servers.empty())
        m_sheet->paragraph(tr("Nobody."));
    for (const ServingSeats &serving : m_facts.servers) {
        const QString role = nameIn(m_shown.plan().roles, serving.role);
        if (serving.seats.size() > mostNamed) {
            m_sheet->row(shortened(*m_sheet,
                             tr("%1, %2 seats").arg(role, countText(static_cast<std::int64_t>(serving.seats.size())))),
                useText(serving.used, serving.capacity));
            continue;
        }
        for (const SeatUse &use : serving.seats)
            m_sheet->row(shortened(*m_sheet, tr("%1, %2").arg(seatTitle(m_shown.plan(), use.seat), role)),
                useText(use.used, use.capacity));
    }
}

void CoverageDetails::addWorth()
{
    if (m_shown.isBefore())
        return;
    m_sheet->section(tr("What one more head brings"));
    if (const std::optional<Error> &error = m_shown.view->worthError)
        return m_sheet->paragraph(tr("This could not be counted. %1").arg(sentenceFor(error->kind)), true);
    if (!m_facts.isWorthKnown)
        return m_sheet->paragraph(tr("Being counted…"), true);
    if (m_facts.worth.empty())
        return m_sheet->paragraph(tr("Nothing: one more seat would not raise the expected margin."), true);
    const Plan &plan = m_shown.plan();
    for (const HeadWorth &worth : m_facts.worth)
        m_sheet->row(shortened(*m_sheet,
                         tr("%1, %2").arg(nameIn(plan.roles, worth.role), nameIn(plan.territories, worth.territory))),
            headWorthText(worth), m_shown.view->isWorthOutdated);
    const HeadWorth best = m_facts.worth.front();
    m_sheet->button(tr("Use a vacancy here…"), [this, best] { Q_EMIT vacancyRequested(best.role, best.territory); });
}

void CoverageDetails::addSinglePoints()
{
    if (m_facts.singlePoints.empty())
        return;
    m_sheet->section(tr("Single points of failure"));
    const Plan &plan = m_shown.plan();
    for (std::size_t i = 0; i < std::min(mostPoints, m_facts.singlePoints.size()); ++i) {
        const SinglePoint &point = m_facts.singlePoints[i];
        m_sheet->entry((point.owns ? tr("Only %1 owns customers: %2 in %3") : tr("Only %1: %2 in %3"))
                           .arg(seatTitle(plan, point.seat), nameIn(plan.tasks, point.task),
                               nameIn(plan.territories, point.territory)),
            tr("%1 of work hang on this seat").arg(wholeHoursText(point.needed)));
    }
    if (m_facts.singlePoints.size() > mostPoints)
        m_sheet->paragraph(
            tr("and %1 more").arg(countText(static_cast<std::int64_t>(m_facts.singlePoints.size() - mostPoints))),
            true);
}

/// What the web of seats and customers rests on.
void CoverageDetails::addRelations()
{
    const std::optional<RelationMeasures> &web = m_web.measures;
    if (m_subject.kind != CoverageSubject::Kind::Plan || !web || web->pairs == 0)
        return;
    const auto row = [this](const QString &label, std::size_t count) {
        m_sheet->row(label, countText(static_cast<std::int64_t>(count)));
    };
    m_sheet->section(tr("Who knows the customers"));
    row(tr("One seat alone"), web->singleSeat.size());
    row(tr("No seat"), web->unknown.size());
    row(tr("Seats that hold the web"), web->seatArticulations.size());
    m_sheet->paragraph(
        tr("A seat knows the accounts it owns and those on whose journeys its holder has worked. Without "
           "one that holds the web together, some customers have nobody in common with the rest."),
        true);
}

/// How far the customers of a territory are, where they have coordinates.
void CoverageDetails::addReach()
{
    const Reach &reach = m_facts.reach;
    if (reach.located == 0)
        return;
    m_sheet->section(tr("How far the customers are"));
    m_sheet->row(tr("Half of them within"), distanceText(reach.median));
    m_sheet->row(tr("The farthest"), distanceText(reach.farthest));
    m_sheet->row(tr("With coordinates"),
        tr("%1 of %2")
            .arg(countText(static_cast<std::int64_t>(reach.located)),
                countText(static_cast<std::int64_t>(reach.accounts))));
    m_sheet->paragraph(tr("As the crow flies, from the centre of the territory."), true);
}

void CoverageDetails::addFormula()
{
    m_sheet->section(tr("How this comes about"));
    m_sheet->paragraph(tr("Covered = served / needed. Needed = forecast visits × hours a visit takes people (Journeys, "
                          "Work: share of each channel × its time), summed over the stages:"),
        true);
    for (const WorkOfStage &stage : m_facts.stages) {
        const double perVisit = stage.visits > 0 ? stage.work.inHours() / stage.visits : 0;
        m_sheet->row(shortened(*m_sheet, nameIn(m_shown.plan().stages, stage.stage)),
            tr("%1 × %2 h").arg(QLocale().toString(stage.visits, 'f', 1), QLocale().toString(perVisit, 'f', 2)));
    }
    m_sheet->paragraph(
        tr("Served = what the hours of seats can do of it, spent so that the expected margin is largest."), true);
}

void CoverageDetails::addUse(const SeatUse &sum)
{
    m_sheet->section(tr("Hours this quarter"));
    m_sheet->row(tr("Available"), wholeHoursText(sum.capacity));
    m_sheet->row(tr("In use"), wholeHoursText(sum.used));
    m_sheet->row(
        tr("Utilisation"), sum.capacity.count > 0 ? percentText(useOf(sum.used, sum.capacity)) : tr("no hours"));
    if (sum.tasks.empty())
        return m_sheet->paragraph(tr("None of the expected work is of a task that it does and reaches."), true);
    m_sheet->section(tr("What they go to"));
    for (const TaskUse &task : sum.tasks)
        m_sheet->row(shortened(*m_sheet, nameIn(m_shown.plan().tasks, task.task)), wholeHoursText(task.minutes));
}

/// The seats of m_facts as if they were one.
static SeatUse summed(const std::vector<SeatUse> &seats)
{
    SeatUse sum;
    std::map<TaskId, Minutes> tasks;
    for (const SeatUse &use : seats) {
        sum.capacity = sum.capacity + use.capacity;
        sum.used = sum.used + use.used;
        for (const TaskUse &task : use.tasks)
            tasks[task.task] = tasks[task.task] + task.minutes;
    }
    for (const auto &[task, minutes] : tasks)
        sum.tasks.push_back({ task, minutes });
    return sum;
}

void CoverageDetails::addSeatList()
{
    constexpr std::size_t most = 8;
    m_sheet->section(tr("Seats, busiest first"));
    for (std::size_t i = 0; i < std::min(most, m_facts.seats.size()); ++i) {
        const SeatUse &use = m_facts.seats[i];
        m_sheet->row(shortened(*m_sheet, seatTitle(m_shown.plan(), use.seat)), useText(use.used, use.capacity));
    }
    if (m_facts.seats.size() > most)
        m_sheet->paragraph(
            tr("and %1 more").arg(countText(static_cast<std::int64_t>(m_facts.seats.size() - most))), true);
}

void CoverageDetails::addRole()
{
    addUse(summed(m_facts.seats));
    addSeatList();
    m_sheet->section(tr("How this comes about"));
    m_sheet->paragraph(
        tr("Available = FTE × hours a year of the role × days of the quarter / 365.25 × the share of the "
           "quarter in which somebody sits there, ramp included; summed over the seats."),
        true);
}

void CoverageDetails::addSeat()
{
    addUse(summed(m_facts.seats));
    addSinglePoints();
    m_sheet->section(tr("How this comes about"));
    const Seat *seat = m_shown.plan().seats.find(m_subject.seat);
    const Role *role = seat ? m_shown.plan().roles.find(seat->role) : nullptr;
    if (!role || m_facts.seats.empty() || m_facts.availability.empty())
        return;
    m_sheet->row(tr("Hours a quarter, full time"), wholeHoursText(fullTime(*role, m_shown.coverage().quarter)));
    m_sheet->row(tr("× FTE"), shareText(seat->fte));
    m_sheet->row(tr("× available"), percentText(m_facts.availability.front()));
    m_sheet->row(
        tr("Work that only this seat can do"), tr("%1 of its hours").arg(percentText(m_facts.seats.front().onlyHere)));
}

void CoverageDetails::addSeveral()
{
    if (!m_facts.seats.empty()) {
        m_sheet->section(tr("Seats"));
        m_sheet->row(tr("Number"), countText(static_cast<std::int64_t>(m_facts.seats.size())));
        addUse(summed(m_facts.seats));
    }
    if (m_facts.work.needed.count > 0)
        addWork();
    addSinglePoints();
}

} // namespace headwater
