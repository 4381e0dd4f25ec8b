// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/details/coverage_details.h"
#include "ui/coverage/details/detail_words.h"
#include "ui/plan/inspector/detail_sheet.h"

/// What the side panel says of seats, of roles and of a customer.
namespace headwater {

void CoverageDetails::addUse(const QString &section, const SeatUse &sum)
{
    m_sheet->section(section);
    figure(tr("Available"), wholeHoursText(sum.capacity),
        [sum](const SubjectDerivations &derivations) { return derivations.available(sum); });
    figure(tr("In use"), wholeHoursText(sum.used),
        [sum](const SubjectDerivations &derivations) { return derivations.inUse(sum); });
    figure(tr("Utilisation"), sum.capacity.count > 0 ? percentText(useOf(sum.used, sum.capacity)) : tr("no hours"),
        [sum](const SubjectDerivations &derivations) { return derivations.utilisation(sum.used, sum.capacity); });
    if (sum.tasks.empty())
        return m_sheet->paragraph(tr("None of the expected work is of a task that it does and reaches."), true);
    m_sheet->section(tr("What they go to"));
    for (const TaskUse &task : sum.tasks)
        figure(shortenedFor(*m_sheet, nameIn(m_shown.plan().tasks, task.task)), wholeHoursText(task.minutes),
            [task](const SubjectDerivations &derivations) { return derivations.timeOf(task); });
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
    for (std::size_t i = 0; i < std::min(most, m_facts.seats.size()); ++i)
        addSeatUse(seatTitle(m_shown.plan(), m_facts.seats[i].seat), m_facts.seats[i]);
    if (m_facts.seats.size() > most)
        m_sheet->paragraph(
            tr("and %1 more").arg(countText(static_cast<std::int64_t>(m_facts.seats.size() - most))), true);
}

void CoverageDetails::addRole()
{
    addUse(tr("Hours this quarter"), summed(m_facts.seats));
    if (m_subject.territory.isValid())
        addSeatActs();
    addSeatList();
    m_sheet->section(tr("How this comes about"));
    m_sheet->paragraph(
        tr("Available = FTE × hours a year of the role × days of the quarter / 365.25 × the share of the "
           "quarter in which somebody sits there, ramp included; summed over the seats."),
        true);
}

void CoverageDetails::addSeat()
{
    addUse(tr("Hours this quarter"), summed(m_facts.seats));
    addSeatActs();
    addSinglePoints();
    m_sheet->section(tr("How this comes about"));
    const Seat *seat = m_shown.plan().seats.find(m_subject.seat);
    const Role *role = seat ? m_shown.plan().roles.find(seat->role) : nullptr;
    if (!role || m_facts.seats.empty() || m_facts.availability.empty())
        return;
    figure(tr("Hours a quarter, full time"), wholeHoursText(fullTime(*role, m_shown.coverage().quarter)),
        [role = *role](const SubjectDerivations &derivations) { return derivations.fullTimeHours(role); });
    figure(tr("× FTE"), shareText(seat->fte),
        [seat = *seat](const SubjectDerivations &derivations) { return derivations.fte(seat); });
    figure(tr("× available"), percentText(m_facts.availability.front()),
        [seat = *seat, share = m_facts.availability.front()](
            const SubjectDerivations &derivations) { return derivations.availability(seat, share); });
    if (const Minutes lost = lostBy(*seat, m_facts.seats.front()); lost.count > 0)
        figure(tr("Lost while nobody sits there"), wholeHoursText(lost),
            [id = seat->id](const SubjectDerivations &derivations) { return derivations.lost(id); });
    figure(tr("Work that only this seat can do"),
        tr("%1 of its hours").arg(percentText(m_facts.seats.front().onlyHere)),
        [use = m_facts.seats.front()](const SubjectDerivations &derivations) { return derivations.workload(use); });
}

Minutes CoverageDetails::lostBy(const Seat &seat, const SeatUse &use) const
{
    if (seat.status != SeatStatus::Vacant && seat.status != SeatStatus::Planned)
        return {};
    return Minutes { hoursIfHeld(m_shown.plan(), seat, m_shown.coverage().quarter).count - use.capacity.count };
}

/// What the plan knows of a customer; the rest is in Organisation.
void CoverageDetails::addAccount()
{
    const Plan &plan = m_shown.plan();
    const Account *account = plan.accounts.find(m_subject.account);
    if (!account)
        return m_sheet->paragraph(tr("The plan does not have this customer."), true);
    m_sheet->section(tr("Customer"));
    m_sheet->row(tr("Territory"), nameIn(plan.territories, account->territory));
    m_sheet->row(tr("Segment"), nameIn(plan.segments, account->segment));
    m_sheet->section(tr("Who owns it"));
    for (const OwnerShare &owner : account->owners)
        m_sheet->row(shortenedFor(*m_sheet, seatTitle(plan, owner.seat)), shareText(owner.share));
    if (account->owners.empty())
        m_sheet->paragraph(tr("Nobody."));
    m_sheet->button(tr("Show it among the accounts"), [this] { Q_EMIT accountsRequested(); });
}

void CoverageDetails::addSeveral()
{
    if (!m_facts.seats.empty()) {
        m_sheet->section(tr("Seats"));
        figure(tr("Number"), countText(static_cast<std::int64_t>(m_facts.seats.size())),
            std::mem_fn(&SubjectDerivations::number));
        addUse(tr("Their hours this quarter"), summed(m_facts.seats));
        addSeatActs();
    }
    if (m_facts.work.needed.count > 0) {
        addWork();
        addGapActs();
        addWorth();
    }
    addSinglePoints();
}

/// What can be done with the seats that were chosen.
void CoverageDetails::addSeatActs()
{
    std::vector<SeatId> seats;
    for (const SeatUse &use : m_facts.seats)
        seats.push_back(use.seat);
    if (seats.empty())
        return;
    if (!m_shown.isBefore())
        m_sheet->button(seats.size() == 1 ? tr("Move this seat…") : tr("Move these seats…"),
            [this, seats] { Q_EMIT movesRequested(seats, chosenTerritories()); });
    m_sheet->button(tr("Show in the table"), [this, seats] { Q_EMIT tableRequested(seats); });
}

void CoverageDetails::addGapActs()
{
    const std::vector<TerritoryId> places = chosenTerritories();
    if (places.empty() || m_shown.isBefore())
        return;
    const TerritoryId worst = *std::ranges::max_element(
        places, {}, [this](TerritoryId place) { return m_shown.sums().in(place).missing(); });
    if (m_shown.sums().in(worst).missing().count > 0)
        m_sheet->button(tr("Move a seat to %1…").arg(nameIn(m_shown.plan().territories, worst)),
            [this, worst] { Q_EMIT seatRequested(worst, {}); });
}

std::vector<TerritoryId> CoverageDetails::chosenTerritories() const
{
    std::vector<TerritoryId> places;
    for (const CoverageSubject &part : m_subject.parts) {
        if (part.kind == CoverageSubject::Kind::Territory && part.territory.isValid())
            places.push_back(part.territory);
    }
    return places;
}

} // namespace headwater
