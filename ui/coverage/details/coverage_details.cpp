// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/details/coverage_details.h"

#include "ui/coverage/coverage_text.h"
#include "ui/coverage/details/detail_words.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/inspector/detail_sheet.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

namespace headwater {

namespace {

constexpr std::size_t mostNamed = 3; ///< seats of a role by name
constexpr std::size_t mostPoints = 5;

QString namedOr(const QString &name, const QString &otherwise) { return name.isEmpty() ? otherwise : name; }

} // namespace

CoverageDetails::CoverageDetails(const CoverageModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
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

void CoverageDetails::figure(
    const QString &label, const QString &value, const Derive &derive, const QString &before, bool isOutdated)
{
    const auto explain = [this, label, value, before, derive] {
        const std::optional<CoverageRange> known = m_model.rangeOf(m_shown.isBefore());
        Derivation derivation = derive(SubjectDerivations(m_shown, m_subject, m_facts, known));
        derivation.what = label;
        derivation.value = value;
        if (derivation.change.isEmpty() && !before.isEmpty() && before != value)
            derivation.change = tr("was %1").arg(before);
        return derivation;
    };
    m_sheet->figure(label, value, explain, before, isOutdated);
}

QString CoverageDetails::title() const
{
    const Plan &plan = m_shown.plan();
    QString territory
        = m_subject.isAlone ? ownPlaceName(plan, m_subject.territory) : nameIn(plan.territories, m_subject.territory);
    if (m_subject.segment.isValid())
        territory = tr("%1, %2").arg(territory, nameIn(plan.segments, m_subject.segment));
    const QString task = nameIn(plan.tasks, m_subject.task);
    switch (m_subject.kind) {
    case CoverageSubject::Kind::Plan: return tr("The whole plan");
    case CoverageSubject::Kind::Territory: return territory;
    case CoverageSubject::Kind::Task: return task;
    case CoverageSubject::Kind::Cell: return tr("%1 in %2").arg(task, territory);
    case CoverageSubject::Kind::Role: return roleTitle();
    case CoverageSubject::Kind::Seat: return seatTitle(plan, m_subject.seat);
    case CoverageSubject::Kind::Segment:
        return namedOr(nameIn(plan.segments, m_subject.segment), tr("Without segment"));
    case CoverageSubject::Kind::Stage: return nameIn(plan.stages, m_subject.stage);
    case CoverageSubject::Kind::Account: return nameIn(plan.accounts, m_subject.account);
    case CoverageSubject::Kind::Several: {
        const bool areSeats = std::ranges::all_of(
            m_subject.parts, [](const CoverageSubject &part) { return part.kind == CoverageSubject::Kind::Seat; });
        const auto count = static_cast<int>(m_subject.parts.size());
        return areSeats ? tr("%n seats", nullptr, count) : tr("%n boxes", nullptr, count);
    }
    }
    Q_UNREACHABLE();
}

/// "North, Demo specialist": those of a territory, or all.
QString CoverageDetails::roleTitle() const
{
    const Plan &plan = m_shown.plan();
    const QString role = nameIn(plan.roles, m_subject.role);
    const QString territory = nameIn(plan.territories, m_subject.territory);
    if (territory.isEmpty())
        return role;
    return tr("%1, %2").arg(m_subject.isAlone ? tr("%1 (own seats)").arg(territory) : territory, role);
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
    case CoverageSubject::Kind::Account: addAccount(); break;
    case CoverageSubject::Kind::Stage:
        addWork();
        addFormula();
        break;
    case CoverageSubject::Kind::Plan: addPlan(); [[fallthrough]];
    default:
        addWork();
        addWhyNotMore();
        addBottlenecks();
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
    m_sheet->paragraph(
        tr("Choose a box, a line or a cell to see what is behind it; click a number to see how it comes about."), true);
    m_sheet->section(tr("The quarter"));
    const QString margin = shortMoneyText(coverage.margin);
    const Money change = marginChange(coverage.margin, m_shown.view->baseline->margin);
    figure(tr("Expected margin"),
        m_shown.isComparing() && change.cents != 0 ? tr("%1 (%2)").arg(margin, signedShortMoneyText(change)) : margin,
        std::mem_fn(&SubjectDerivations::margin));
    figure(tr("Hours of seats"), wholeHoursText(coverage.capacity), std::mem_fn(&SubjectDerivations::hours));
    if (const AskingJourneys &journeys = m_facts.journeys; journeys.withoutWork >= 0.5) {
        const auto number = [](double count) { return QLocale().toString(count, 'f', 0); };
        figure(tr("Journeys that ask for no work"),
            tr("%1 of %2").arg(number(journeys.withoutWork), number(journeys.all)),
            std::mem_fn(&SubjectDerivations::journeysWithoutWork));
        m_sheet->paragraph(tr("Give their customers a segment, or lay out its work in Journeys."), true);
    }
}

void CoverageDetails::addWork()
{
    const WorkSum &work = m_facts.work;
    m_sheet->section(
        m_subject.kind == CoverageSubject::Kind::Several ? tr("Work this quarter") : tr("Hours this quarter"));
    const WorkSum before = m_facts.before.value_or(WorkSum());
    const auto row = [this](const QString &label, Minutes now, Minutes then, const Derive &derive) {
        figure(label, wholeHoursText(now), derive, m_facts.before ? wholeHoursText(then) : QString());
    };
    row(tr("Needed"), work.needed, before.needed, std::mem_fn(&SubjectDerivations::needed));
    row(tr("Served"), work.served, before.served, std::mem_fn(&SubjectDerivations::served));
    row(tr("Missing"), work.missing(), before.missing(), std::mem_fn(&SubjectDerivations::missing));
    const QString points = m_facts.before ? pointsText(work.share(), before.share()) : QString();
    figure(tr("Covered"),
        points.isEmpty() ? coveredText(work.share()) : tr("%1 (%2 points)").arg(coveredText(work.share()), points),
        std::mem_fn(&SubjectDerivations::covered));
    addMoney();
}

void CoverageDetails::addMoney()
{
    if (m_facts.margin)
        figure(tr("Expected margin"), shortMoneyText(*m_facts.margin), std::mem_fn(&SubjectDerivations::marginOfPlace));
    if (m_facts.gaps == 0)
        return;
    if (m_facts.gaps > 1)
        figure(
            tr("Gaps"), countText(static_cast<std::int64_t>(m_facts.gaps)), std::mem_fn(&SubjectDerivations::gapWorth));
    figure(tr("Worth of closing them"), tr("about %1").arg(shortMoneyText(m_facts.gapWorth)),
        std::mem_fn(&SubjectDerivations::gapWorth));
}

void CoverageDetails::addWhyNotMore()
{
    const Minutes missing = m_facts.work.missing();
    if (missing.count < 30)
        return;
    m_sheet->section(tr("Why not more"));
    const auto reason = [this](const QString &label, Minutes hours, const QString &sentence) {
        if (hours.count <= 0)
            return;
        figure(label, wholeHoursText(hours), std::mem_fn(&SubjectDerivations::missing));
        m_sheet->paragraph(sentence, true);
    };
    reason(tr("Waits for a vacant seat"), m_facts.vacantOwner, vacantOwnersText());
    reason(tr("Out of reach"), m_facts.outOfReach, tr("No seat with hours has this task and these customers."));
    if (m_subject.isAlone && !m_subject.territory.isValid())
        m_sheet->paragraph(tr("Specialists work in territories: give these accounts one, and they are reached."), true);
    reason(tr("Served later than others"),
        Minutes { missing.count - m_facts.outOfReach.count - m_facts.vacantOwner.count },
        tr("The seats that reach it spend their hours where an hour brings more."));
    if (m_subject.territory.isValid() && !m_shown.isBefore())
        m_sheet->button(tr("Move a seat here…"),
            [this, subject = m_subject] { Q_EMIT seatRequested(subject.territory, subject.task); });
}

/// "Its customers belong to N-07 (to be hired), which has no hours this quarter."
QString CoverageDetails::vacantOwnersText() const
{
    if (m_facts.vacantOwners.empty())
        return {};
    const Plan &plan = m_shown.plan();
    const SeatId first = m_facts.vacantOwners.front();
    const auto use = std::ranges::find(m_shown.coverage().seats, first, &SeatUse::seat);
    const Minutes could = hoursIfHeld(plan, *plan.seats.find(first), m_shown.coverage().quarter);
    const Minutes has = use == m_shown.coverage().seats.end() ? Minutes() : use->capacity;
    const QString text
        = tr("Nobody sits in %1, which owns these customers; it gives %2 of %3 this quarter.")
              .arg(seatTitle(plan, first), has.count > 0 ? wholeHoursText(has) : tr("none"), wholeHoursText(could));
    const auto others = static_cast<std::int64_t>(m_facts.vacantOwners.size()) - 1;
    return others == 0 ? text : tr("%1 So it is with %2 more.").arg(text, countText(others));
}

/// Whose hours the work waits for.
void CoverageDetails::addBottlenecks()
{
    constexpr std::size_t most = 2;
    if (m_facts.bottlenecks.empty())
        return;
    m_sheet->section(tr("Bottleneck"));
    for (std::size_t i = 0; i < std::min(most, m_facts.bottlenecks.size()); ++i) {
        const Bottleneck &bottleneck = m_facts.bottlenecks[i];
        const QString name = bottleneck.seats.size() == 1 ? seatTitle(m_shown.plan(), bottleneck.seats.front())
                                                          : seatsText(bottleneck.seats.size());
        figure(shortenedFor(*m_sheet, name), tr("all %1 in use").arg(wholeHoursText(bottleneck.hours)),
            [bottleneck](const SubjectDerivations &derivations) { return derivations.bottleneck(bottleneck); });
    }
    m_sheet->paragraph(
        tr("No other seat could do what waits for them, not even by taking something else over from them."), true);
    m_sheet->button(tr("Show these seats in the table"),
        [this, seats = m_facts.bottlenecks.front().seats] { Q_EMIT tableRequested(seats); });
}

/// How full it is; of one that gives nothing, what that loses.
QString CoverageDetails::useText(const SeatUse &use) const
{
    const Seat *seat = m_shown.plan().seats.find(use.seat);
    if (use.capacity.count > 0 || !seat)
        return useOfHours(use.used, use.capacity);
    const Minutes lost = hoursIfHeld(m_shown.plan(), *seat, m_shown.coverage().quarter);
    return lost.count > 0 ? tr("%1 lost").arg(wholeHoursText(lost)) : tr("no hours");
}

void CoverageDetails::addServing(const ServingSeats &serving)
{
    const QString role = nameIn(m_shown.plan().roles, serving.role);
    if (serving.seats.size() > mostNamed)
        return figure(
            shortenedFor(*m_sheet, tr("%1 × %2").arg(role, countText(static_cast<std::int64_t>(serving.seats.size())))),
            useOfHours(serving.used, serving.capacity),
            [used = serving.used, capacity = serving.capacity](
                const SubjectDerivations &derivations) { return derivations.utilisation(used, capacity); });
    for (const SeatUse &use : serving.seats)
        addSeatUse(tr("%1, %2").arg(seatTitle(m_shown.plan(), use.seat), role), use);
}

void CoverageDetails::addSeatUse(const QString &label, const SeatUse &use)
{
    figure(shortenedFor(*m_sheet, label), useText(use), [use](const SubjectDerivations &derivations) {
        return use.capacity.count > 0 ? derivations.utilisation(use.used, use.capacity) : derivations.lost(use.seat);
    });
}

void CoverageDetails::addServers()
{
    m_sheet->section(tr("Who can serve it, and how full they are"));
    if (m_facts.servers.empty())
        m_sheet->paragraph(tr("Nobody."));
    for (const ServingSeats &serving : m_facts.servers)
        addServing(serving);
}

void CoverageDetails::addWorth()
{
    m_sheet->section(tr("What one more head brings"));
    if (const std::optional<Error> error = m_shown.whyNoWorth())
        return m_sheet->paragraph(tr("This could not be counted. %1").arg(sentenceFor(error->kind)), true);
    if (!m_facts.isWorthKnown)
        return m_sheet->paragraph(tr("Being counted…"), true);
    if (m_facts.worth.empty())
        return m_sheet->paragraph(tr("Nothing: one more seat would not raise the expected margin."), true);
    const Plan &plan = m_shown.plan();
    for (const HeadWorth &worth : m_facts.worth)
        figure(
            shortenedFor(
                *m_sheet, tr("%1, %2").arg(nameIn(plan.roles, worth.role), nameIn(plan.territories, worth.territory))),
            headWorthText(worth), [worth](const SubjectDerivations &derivations) { return derivations.worth(worth); },
            {}, m_shown.worth().isOutdated);
    if (m_shown.isBefore())
        return;
    const HeadWorth best = m_facts.worth.front();
    m_sheet->button(tr("Use a vacancy here…"), [this, best] { Q_EMIT vacancyRequested(best.role, best.territory); });
    m_sheet->button(
        tr("Send the best vacancy"), [this, best] { Q_EMIT bestVacancyRequested(best.role, best.territory); });
}

void CoverageDetails::addSinglePoints()
{
    if (m_facts.singlePoints.empty())
        return;
    m_sheet->section(tr("Single points of failure"));
    const Plan &plan = m_shown.plan();
    for (std::size_t i = 0; i < std::min(mostPoints, m_facts.singlePoints.size()); ++i) {
        const SinglePoint &point = m_facts.singlePoints[i];
        m_sheet->paragraph((point.owns ? tr("Only %1 owns customers: %2 in %3") : tr("Only %1: %2 in %3"))
                               .arg(seatTitle(plan, point.seat), nameIn(plan.tasks, point.task),
                                   nameIn(plan.territories, point.territory)));
        figure(tr("Work that hangs on it"), wholeHoursText(point.needed),
            [point](const SubjectDerivations &derivations) { return derivations.singlePoint(point); });
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
    const auto row = [this](const QString &label, std::size_t count, const QString &formula) {
        figure(
            label, countText(static_cast<std::int64_t>(count)), [this, formula](const SubjectDerivations &derivations) {
                return derivations.relations(m_web.measures.value_or(RelationMeasures()), formula);
            });
    };
    m_sheet->section(tr("Who knows the customers"));
    row(tr("One seat alone"), web->singleSeat.size(),
        tr("Customers that one seat alone knows: because it owns them or its holder has worked on their journeys."));
    row(tr("No seat"), web->unknown.size(),
        tr("Customers that no seat owns and on whose journeys no holder has worked."));
    row(tr("Seats that alone link customers"), web->seatArticulations.size(),
        tr("Seats without which some customers share no contact with the rest, neither directly nor over others "
           "(articulation points, Tarjan 1972)."));
    m_sheet->paragraph(
        tr("A seat knows the accounts it owns and those on whose journeys its holder has worked."), true);
}

/// How far the customers of a territory are, where they have coordinates.
void CoverageDetails::addReach()
{
    const Reach &reach = m_facts.reach;
    if (reach.located == 0)
        return;
    m_sheet->section(tr("How far the customers are"));
    const auto derive = [reach](const SubjectDerivations &derivations) { return derivations.reach(reach); };
    figure(tr("Half of them within"), distanceText(reach.median), derive);
    figure(tr("The farthest"), distanceText(reach.farthest), derive);
    figure(tr("With coordinates"),
        tr("%1 of %2")
            .arg(countText(static_cast<std::int64_t>(reach.located)),
                countText(static_cast<std::int64_t>(reach.accounts))),
        derive);
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
        figure(shortenedFor(*m_sheet, nameIn(m_shown.plan().stages, stage.stage)),
            tr("%1 × %2 h").arg(QLocale().toString(stage.visits, 'f', 1), QLocale().toString(perVisit, 'f', 2)),
            [stage](const SubjectDerivations &derivations) { return derivations.visits(stage); });
    }
    m_sheet->paragraph(
        tr("Served = what the hours of seats can do of it, spent so that the expected margin is largest."), true);
}

} // namespace headwater
