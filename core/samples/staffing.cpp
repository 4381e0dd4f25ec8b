// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company_parts.h"
#include "core/samples/random.h"

#include <QDate>

namespace headwater {

using namespace catalogue;

namespace {

// Months are counted from January 2014, where the company's records begin, to December 2026.
constexpr std::int64_t monthsOnRecord = 13 * 12;
constexpr std::int64_t lastOpening = monthsOnRecord - 10;

QDate dayIn(std::int64_t month, std::int64_t dayOfMonth)
{
    return QDate(2014 + static_cast<int>(month / 12), 1 + static_cast<int>(month % 12), static_cast<int>(dayOfMonth));
}

/// Opens seats from the top down until as many are there as asked for.
class SeatOpener
{
public:
    SeatOpener(Plan &plan, const CompanyDesign &design, const CompanyMap &map, const GeneratorSpec &spec)
        : m_plan(plan)
        , m_seats(plan.seats.edit())
        , m_design(design)
        , m_map(map)
        , m_spec(spec)
        , m_random(spec.seed, Random::Stream::Seats)
        , m_codes(map.regions.size() + 1, 0)
    { }

    void open()
    {
        const SeatId head = openSeat(director, m_map.everywhere, {}, m_map.regions.size());
        for (std::size_t region = 0; region < m_map.regions.size(); ++region)
            openLeaders(region, head);
        for (std::size_t region = 0; region < m_map.regions.size(); ++region)
            openSpecialists(region);
        openCustomerFocused();
        for (Seat &seat : m_opened)
            m_seats.put(std::move(seat));
    }

private:
    struct Leaf {
        TerritoryId id;
        std::size_t region;
        SeatId manager;
    };

    SeatId openSeat(
        RoleId role, TerritoryId home, SeatId manager, std::size_t region, std::vector<TerritoryId> span = {})
    {
        if (std::ssize(m_opened) >= m_spec.seats)
            return {};
        Seat seat;
        seat.id = SeatId { std::ssize(m_opened) + 1 };
        const QString code = region < m_map.regions.size() ? m_design.regions[region].code : QStringLiteral("HQ");
        seat.externalId
            = code + u'-' + QStringLiteral("%1").arg(++m_codes[region], m_spec.seats > 400 ? 3 : 2, 10, QChar(u'0'));
        seat.role = role;
        seat.home = home;
        seat.span = std::move(span);
        seat.manager = manager;
        seat.status = SeatStatus::Filled;
        const bool isLeader = role == director || role == manager_;
        seat.fte = isLeader ? Share::full() : Share { fteParts[m_random.weighted(fteWeights)] };
        seat.from = dayIn(m_random.chance(6'500) ? m_random.below(84) : m_random.between(84, lastOpening), 1);
        seat.workMode = m_random.chance(8'200) ? m_plan.roles.find(role)->workMode : WorkMode::Hybrid;
        seat.location = m_plan.territories.find(home)->name;
        seat.jurisdiction = m_design.regions[region < m_map.regions.size() ? region : 0].jurisdiction;
        seat.isProtected = m_random.chance(350);
        m_opened.push_back(std::move(seat));
        return m_opened.back().id;
    }

    /// A small company has no layer of leadership that would have fewer than a handful of people below it.
    void openLeaders(std::size_t region, SeatId head)
    {
        const RegionOnMap &onMap = m_map.regions[region];
        const bool needsDirector = m_map.regions.size() > 1 && m_spec.seats >= 12 * std::ssize(m_map.regions);
        const SeatId top = needsDirector ? openSeat(director, onMap.id, head, region) : head;
        m_tops.push_back(top);
        const auto teams = static_cast<std::size_t>(m_design.managersPerArea);
        for (std::size_t area = 0; area < onMap.areas.size(); ++area) {
            std::vector<SeatId> managers(teams, top);
            for (SeatId &seat : managers) {
                if (m_spec.seats >= 12)
                    seat = openSeat(manager_, onMap.areas[area], top, region);
            }
            const auto &leaves = onMap.leaves[area];
            for (std::size_t i = 0; i < leaves.size(); ++i)
                m_leaves.push_back({ leaves[i], region, managers[i * teams / leaves.size()] });
        }
    }

    void openSpecialists(std::size_t region)
    {
        const auto &wished = m_design.regions[region].specialists;
        if (wished != std::array<int, specialistRoles> {}) {
            for (std::size_t kind = 0; kind < specialistRoles; ++kind) {
                for (int i = 0; i < wished[kind]; ++i)
                    openSpecialist(RoleId { firstSpecialty + static_cast<std::int64_t>(kind) }, region);
            }
        } else {
            const std::int64_t all = m_spec.seats * 21 / 100;
            const auto regions = std::ssize(m_map.regions);
            const auto number = static_cast<std::int64_t>(region);
            for (std::int64_t i = all * number / regions; i < all * (number + 1) / regions; ++i)
                openSpecialist(
                    RoleId { firstSpecialty + static_cast<std::int64_t>(m_random.weighted(specialistWeights)) },
                    region);
        }
    }

    void openSpecialist(RoleId role, std::size_t region)
    {
        const RegionOnMap &onMap = m_map.regions[region];
        const bool inArea = onMap.areas.size() > 1 && m_random.chance(6'000);
        const TerritoryId home = inArea ? m_random.pick(onMap.areas) : onMap.id;
        std::vector<TerritoryId> span { home };
        const RegionOnMap &other = m_map.regions[(region + 1) % m_map.regions.size()];
        if (!inArea && other.id != onMap.id && m_random.chance(1'200))
            span.push_back(other.id);
        openSeat(role, home, m_tops[region], region, std::move(span));
    }

    /// One account manager in every leaf; the rest spread evenly by the weights of the leaves, with the roles
    /// taking turns, so that no leaf is left out and none is crowded.
    void openCustomerFocused()
    {
        const std::int64_t extra = m_spec.seats - std::ssize(m_opened) - std::ssize(m_leaves);
        std::vector<std::int64_t> weights;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < m_leaves.size(); ++i)
            sum += weights.emplace_back(m_random.between(2, 5));
        std::int64_t before = 0;
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            const Leaf &leaf = m_leaves[i];
            openSeat(accountManager, leaf.id, leaf.manager, leaf.region);
            auto turn = static_cast<std::size_t>(m_random.below(std::ssize(turns)));
            const std::int64_t after = before + weights[i];
            for (std::int64_t seat = extra * before / sum; seat < extra * after / sum; ++seat)
                openSeat(turns[turn++ % turns.size()], leaf.id, leaf.manager, leaf.region);
            before = after;
        }
        emptySeats();
    }

    /// Chooses which seats below the leaders are vacant and which are only planned.
    void emptySeats()
    {
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < m_opened.size(); ++i) {
            if (m_opened[i].role != director && m_opened[i].role != manager_)
                candidates.push_back(i);
        }
        const auto take = [&]() -> Seat & {
            const auto at = static_cast<std::size_t>(m_random.below(std::ssize(candidates)));
            std::swap(candidates[at], candidates.back());
            Seat &seat = m_opened[candidates.back()];
            candidates.pop_back();
            return seat;
        };
        for (std::int64_t i = 0; i < m_design.vacantSeats && !candidates.empty(); ++i) {
            Seat &seat = take();
            seat.status = SeatStatus::Vacant;
            seat.isProtected = false;
            seat.placeholder = std::array { Placeholder::Replacement, Placeholder::Hire, Placeholder::Transfer,
                Placeholder::Redeploy }[m_random.weighted(placeholderWeights)];
        }
        for (std::int64_t i = 0; i < m_design.plannedSeats && !candidates.empty(); ++i) {
            Seat &seat = take();
            seat.status = SeatStatus::Planned;
            seat.isProtected = false;
            seat.placeholder = Placeholder::Hire;
            seat.from = QDate(2027, 1 + 3 * static_cast<int>(m_random.below(3)), 1);
        }
    }

    static constexpr RoleId manager_ = catalogue::manager;
    static constexpr std::array<std::int32_t, 4> fteParts { 10'000, 8'000, 6'000, 5'000 };
    static constexpr std::array<int, 4> fteWeights { 88, 7, 2, 3 };
    static constexpr std::array<int, specialistRoles> specialistWeights { 30, 30, 18, 22 };
    static constexpr std::array turns { insideSales, keyAccounts, accountManager, insideSales, keyAccounts };
    static constexpr std::array<int, 4> placeholderWeights { 5, 3, 1, 1 };

    Plan &m_plan;
    CowTable<Seat>::Editor m_seats;
    const CompanyDesign &m_design;
    const CompanyMap &m_map;
    const GeneratorSpec &m_spec;
    Random m_random;
    std::vector<std::int64_t> m_codes; ///< last number used, per region and for the head office
    std::vector<Seat> m_opened;
    std::vector<SeatId> m_tops; ///< per region: who its managers and specialists report to
    std::vector<Leaf> m_leaves;
};

/// A person's time in a seat, in months on record; `left` is monthsOnRecord while it lasts.
struct Tenure {
    std::int64_t hired = 0;
    std::int64_t left = 0;
};

/// Chance to leave within a month, in a hundred thousand: about 15 % a year, highest in the second year.
std::int64_t leavingChance(std::int64_t monthsThere, bool isLeader)
{
    const std::int64_t chance = monthsThere < 6 ? 800
        : monthsThere < 12                      ? 1'500
        : monthsThere < 24                      ? 1'800
        : monthsThere < 48                      ? 1'400
                                                : 800;
    return isLeader ? chance / 2 : chance;
}

/// Who held the seat since it was opened. A vacant seat has been empty for one to five months.
std::vector<Tenure> tenures(std::int64_t opened, bool isVacant, bool isLeader, Random &random)
{
    const std::int64_t end = isVacant ? monthsOnRecord - 1 - random.between(1, 4) : monthsOnRecord;
    std::vector<Tenure> tenures;
    std::int64_t month = opened;
    while (month <= end - 3 || tenures.empty()) {
        std::int64_t left = month + 1;
        while (left < end - 3 && random.below(100'000) >= leavingChance(left - month, isLeader))
            ++left;
        if (left >= end - 3) {
            tenures.push_back({ month, end });
            return tenures;
        }
        tenures.push_back({ month, left });
        month = left + random.between(1, 4);
        if (!isVacant)
            month = std::min(month, end - 3);
    }
    return tenures;
}

QString leavingReason(Random &random)
{
    static constexpr std::array reasons { u"Resigned", u"Moved away", u"Dismissed", u"Retired", u"Contract ended" };
    static constexpr std::array<int, 5> weights { 62, 10, 12, 10, 6 };
    return QString::fromUtf16(reasons[random.weighted(weights)]);
}

} // namespace

void addSeats(Plan &plan, const CompanyDesign &design, const CompanyMap &map, const GeneratorSpec &spec)
{
    SeatOpener(plan, design, map, spec).open();
}

std::vector<EmploymentSpell> addPeople(Plan &plan, const CompanyDesign &design, std::uint64_t seed, NameSource &names)
{
    const QDate historyBegins(2025, 1, 1);
    Random random(seed, Random::Stream::People);
    auto people = plan.people.edit();
    auto assignments = plan.assignments.edit();
    std::vector<EmploymentSpell> spells;
    for (const Seat &seat : plan.seats) {
        if (seat.status == SeatStatus::Planned)
            continue;
        const std::int64_t opened = (seat.from.year() - 2014) * 12 + seat.from.month() - 1;
        const Role &role = *plan.roles.find(seat.role);
        const bool isLeader = seat.role == director || seat.role == catalogue::manager;
        for (const Tenure &tenure : tenures(opened, seat.status == SeatStatus::Vacant, isLeader, random)) {
            EmploymentSpell spell { names.person(), role.name, plan.territories.find(seat.home)->name, {}, {}, {} };
            spell.hired = dayIn(tenure.hired, random.chance(7'000) ? 1 : 15);
            if (tenure.left < monthsOnRecord) {
                spell.left = dayIn(tenure.left, random.between(16, 28));
                spell.reason = leavingReason(random);
            }
            if (spell.left.isNull() || spell.left >= historyBegins) {
                const QString number = QStringLiteral("P-%1").arg(spells.size() + 1, 5, 10, QChar(u'0'));
                const PersonId person = people.add({ {}, number, spell.person, role.name,
                    mailAddress(spell.person, design.domain), spell.hired, spell.left });
                assignments.add({ {}, person, seat.id, Share::full(), spell.hired, spell.left });
            }
            spells.push_back(std::move(spell));
        }
    }
    return spells;
}

} // namespace headwater
