// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/organisation.h"
#include "core/exchange/reading/roster.h"

#include <algorithm>

namespace headwater {

namespace {

// What the proposal calls things until the user renames them.
const QString agentRole = QStringLiteral("Account executive");
const QString managerRole = QStringLiteral("Sales manager");

/// A row of a team file, or a manager that only other rows name.
struct Member {
    QString id;
    QString name;
    QString managerId;
    QString manager; ///< name
    QString region;
    QString jobTitle;
    QString email;
    QString location;
    QDate hired;
    QDate since; ///< hired for the last time
    QDate left; ///< since then, or will leave
    bool isBack = false; ///< left once and was hired again
    bool isGone = false;
    bool manages = false;
    PersonId person;
};

class TeamBuilder
{
public:
    explicit TeamBuilder(PlanBuilder &plan)
        : m_plan(plan)
        , m_codes(plan)
    { }

    void take(Member member);
    void build();

private:
    void nameManagers();
    void storePeople();
    void endAssignment(const Member &member);
    void seat(Member &member);
    void report(const Member &member);
    TerritoryId regionOf(const Member &member);
    TerritoryId homeOf(const Member &member);
    const Member *managerOf(const Member &member) const;
    Member managerWithoutRow(const Member &member, bool idIsOfRows) const;

    PlanBuilder &m_plan;
    SeatCodes m_codes;
    std::vector<Member> m_members;
    Roster m_roster; ///< counts as m_members does
};

bool saysGone(const QString &status)
{
    const QString word = folded(status);
    return word == QLatin1StringView("inactive") || word == QLatin1StringView("terminated")
        || word == QLatin1StringView("t") || word == QLatin1StringView("f")
        || word == QLatin1StringView("ausgeschieden");
}

/// Whether, and since when, somebody works here on that day: who was hired again after leaving has not left.
void readDates(Member &member, const HeldRowView &view, const HeldRow &row, QDate today)
{
    QDate rehired;
    view.read(row, Field::Hired, member.hired);
    view.read(row, Field::Left, member.left);
    view.read(row, Field::Rehired, rehired);
    const bool isPast = !today.isValid() || rehired <= today;
    member.isBack = rehired.isValid() && isPast && !(member.left > rehired);
    member.since = member.isBack ? rehired : member.hired;
    if (member.isBack)
        member.left = {};
    const bool hasLeft = member.left.isValid() && (!today.isValid() || member.left <= today);
    member.isGone = hasLeft || (saysGone(view.text(row, Field::Status)) && !(member.left > today));
}

Member memberOf(const HeldRowView &view, const HeldRow &row, const Spellings &spellings, QDate today)
{
    Member member;
    member.id = view.text(row, Field::Id);
    member.name = spellings.meaning(Field::Agent, personName(view, row));
    member.managerId = view.text(row, Field::ManagerId);
    if (member.managerId == QLatin1StringView("NO_MANAGER")) // SuccessFactors' word for the top
        member.managerId.clear();
    member.manager = spellings.meaning(Field::Agent, view.text(row, Field::Manager));
    for (const Field field : { Field::Region, Field::Location, Field::Department }) {
        if (member.region.isEmpty())
            member.region = view.text(row, field);
    }
    member.jobTitle = view.text(row, Field::JobTitle);
    member.email = view.text(row, Field::Email);
    member.location = view.text(row, Field::Location);
    readDates(member, view, row, today);
    return member;
}

void TeamBuilder::take(Member member)
{
    if (member.name.isEmpty())
        return;
    const std::size_t person = m_roster.add(member.id, member.name);
    if (person == m_members.size())
        m_members.push_back(std::move(member));
    else if (m_members[person].id.isEmpty())
        m_members[person].id = member.id;
}

void TeamBuilder::build()
{
    nameManagers();
    storePeople();
    // Managers first, so that they get the first codes and their patches exist when their people come.
    for (const bool managers : { true, false }) {
        for (Member &member : m_members) {
            if (member.manages == managers && !member.isGone)
                seat(member);
        }
    }
    for (const Member &member : m_members) {
        if (!member.isGone)
            report(member);
    }
}

void TeamBuilder::nameManagers()
{
    const bool idsAreOfOneKind = std::any_of(
        m_members.begin(), m_members.end(), [this](const Member &member) { return m_roster.hasId(member.managerId); });
    // Grows while it runs: managers that no row is about become members of their people's region.
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const QString id = m_members[i].managerId;
        const QString name = m_members[i].manager;
        if (id.isEmpty() && name.isEmpty())
            continue;
        if (!m_roster.managerOf(i, id, name))
            take(managerWithoutRow(m_members[i], idsAreOfOneKind));
        if (const auto manager = m_roster.managerOf(i, id, name))
            m_members[*manager].manages = true;
    }
}

/// By the name that the file or the plan has; the id alone is a name for want of a better one. Some systems number
/// managers otherwise than the rows: such an id is not kept, or the manager's own row would be somebody else later.
Member TeamBuilder::managerWithoutRow(const Member &member, bool idIsOfRows) const
{
    Member manager;
    manager.name = member.manager.isEmpty() ? member.managerId : member.manager;
    if (idIsOfRows || member.manager.isEmpty())
        manager.id = member.managerId;
    PersonId person = m_plan.people.named(member.managerId);
    if (!person.isValid() && manager.id.isEmpty())
        person = m_plan.people.named(member.manager);
    if (const Person *known = m_plan.people.find(person)) {
        manager.name = known->name;
        manager.id = known->externalId;
    }
    manager.region = member.region;
    return manager;
}

void TeamBuilder::storePeople()
{
    for (Member &member : m_members) {
        const PersonId known = m_plan.people.matching(member.id, member.name);
        Person person = known.isValid() ? *m_plan.people.find(known) : Person {};
        person.name = member.name;
        if (!member.id.isEmpty())
            person.externalId = member.id;
        if (!member.jobTitle.isEmpty())
            person.jobTitle = member.jobTitle;
        if (!member.email.isEmpty())
            person.email = member.email;
        if (member.hired.isValid())
            person.hired = member.hired;
        if (member.left.isValid())
            person.left = member.left;
        else if (member.isBack && person.left <= member.since)
            person.left = {};
        member.person = m_plan.people.store(std::move(person));
        endAssignment(member);
    }
}

/// Who has left leaves the seat vacant; who will leave has it until then.
void TeamBuilder::endAssignment(const Member &member)
{
    const Assignment *running = m_plan.assignments.find(m_plan.seatOfPerson.value(member.person.value));
    if (!running || !member.left.isValid())
        return;
    Assignment ended = *running;
    ended.to = std::max(member.left, ended.from);
    m_plan.assignments.store(ended);
    if (!member.isGone)
        return;
    Seat vacated = *m_plan.seats.find(ended.seat);
    vacated.status = SeatStatus::Vacant;
    m_plan.seats.store(std::move(vacated));
}

TerritoryId TeamBuilder::regionOf(const Member &member)
{
    const QString name = member.region.isEmpty() ? wholeMarket : member.region;
    return m_plan.territoryFor(name, TerritoryKind::Region, {}, name);
}

/// A manager is at home in the region, an agent in the patch of the manager's people.
TerritoryId TeamBuilder::homeOf(const Member &member)
{
    const TerritoryId region = regionOf(member);
    const Member *manager = managerOf(member);
    if (member.manages || !manager)
        return region;
    const QString regionName = m_plan.territories.find(region)->name;
    const QString patch = regionName + QStringLiteral(" \u2013 ") + manager->name;
    return m_plan.territoryFor(
        patch, TerritoryKind::Leaf, region, m_plan.territories.find(region)->externalId + u'/' + manager->name);
}

const Member *TeamBuilder::managerOf(const Member &member) const
{
    const auto person = static_cast<std::size_t>(&member - m_members.data());
    const auto manager = m_roster.managerOf(person, member.managerId, member.manager);
    return manager ? &m_members[*manager] : nullptr;
}

void TeamBuilder::seat(Member &member)
{
    if (const SeatId held = m_plan.seatOf(member.person); held.isValid()) {
        const Assignment &last = *m_plan.assignments.find(m_plan.seatOfPerson.value(member.person.value));
        if (member.isBack && last.to.isValid() && last.to <= member.since)
            m_plan.seatPerson(member.person, held, member.since);
        return;
    }
    Seat seat;
    seat.externalId = m_codes.next(member.region.isEmpty() ? wholeMarket : member.region, member.manages);
    const QString usualRole = member.manages ? managerRole : agentRole;
    seat.role = m_plan.roleFor(member.jobTitle.isEmpty() ? usualRole : member.jobTitle);
    seat.home = homeOf(member);
    seat.location = member.location;
    m_plan.seatPerson(member.person, m_plan.seats.store(std::move(seat)), member.since);
    endAssignment(member);
}

/// Who reports to whom; somebody who got another manager or region moves there.
void TeamBuilder::report(const Member &member)
{
    Seat seat = *m_plan.seats.find(m_plan.seatOf(member.person));
    const Member *manager = managerOf(member);
    const SeatId managerSeat = manager && !manager->isGone ? m_plan.seatOf(manager->person) : SeatId {};
    const bool hasOtherManager = managerSeat.isValid() && seat.manager.isValid() && seat.manager != managerSeat;
    const bool hasOtherRegion = !member.region.isEmpty() && !m_plan.isWithin(seat.home, regionOf(member));
    if (hasOtherManager || hasOtherRegion)
        seat.home = homeOf(member);
    if (managerSeat.isValid() && managerSeat != seat.id)
        seat.manager = managerSeat;
    m_plan.seats.store(std::move(seat));
}

} // namespace

SeatCodes::SeatCodes(const PlanBuilder &plan)
{
    for (const Seat &seat : plan.seats.rows())
        m_taken.insert(seat.externalId, true);
}

QString SeatCodes::prefixFor(const QString &region)
{
    const auto known = m_prefixes.constFind(region);
    if (known != m_prefixes.constEnd())
        return *known;
    const QString letters = folded(region).toUpper();
    const QStringList used = m_prefixes.values();
    QString prefix = letters.left(1);
    for (qsizetype length = 2; used.contains(prefix) && length <= letters.size(); ++length)
        prefix = letters.left(length);
    for (int number = 2; prefix.isEmpty() || used.contains(prefix); ++number)
        prefix = letters + QString::number(number);
    m_prefixes.insert(region, prefix);
    return prefix;
}

QString SeatCodes::next(const QString &region, bool isManager)
{
    const QString prefix = prefixFor(region) + (isManager ? QStringLiteral("-M") : QStringLiteral("-"));
    QString code;
    do {
        code = prefix + QStringLiteral("%1").arg(++m_numbers[prefix], isManager ? 1 : 2, 10, QLatin1Char('0'));
    } while (m_taken.contains(code));
    m_taken.insert(code, true);
    return code;
}

void addTeam(Building &building)
{
    TeamBuilder team(building.plan);
    forEachHeld(building.preview, Subject::Team, [&](const HeldRowView &view, const HeldRow &row) {
        team.take(memberOf(view, row, building.spellings, building.preview.today));
    });
    const bool nobodyKnown = building.plan.people.rows().empty()
        && building.preview.files.end()
            == std::find_if(building.preview.files.begin(), building.preview.files.end(), [](const FilePreview &file) {
                   return file.subject() == Subject::Team || file.subject() == Subject::Positions;
               });
    if (nobodyKnown && building.choices.proposeOrganisation) {
        QHash<QString, QString> regions;
        for (const auto &[owner, region] : building.preview.opportunities.regionOfOwner)
            regions.insert(owner, region);
        for (const OpportunityDigest::Count &owner : building.preview.opportunities.owners) {
            Member member;
            member.name = building.spellings.meaning(Field::Agent, owner.name);
            member.region = regions.value(owner.name);
            team.take(std::move(member));
        }
    }
    team.build();
}

} // namespace headwater
