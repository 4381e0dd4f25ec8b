// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company_parts.h"
#include "core/samples/random.h"

#include <map>

namespace headwater {

using namespace catalogue;

namespace {

constexpr std::size_t ownerRoles = 3; ///< key accounts, account manager, inside sales

struct SegmentTraits {
    int weight;
    int customersPercent; ///< the others have not bought yet
    std::int64_t revenue; ///< median of a customer, units a year
    std::int64_t employees; ///< median
    std::array<RoleId, ownerRoles> owners; ///< in order of preference
};
constexpr std::array traits { SegmentTraits { 3, 95, 410'000, 4'200, { keyAccounts, accountManager, insideSales } },
    SegmentTraits { 12, 82, 120'000, 1'100, { keyAccounts, accountManager, insideSales } },
    SegmentTraits { 32, 66, 34'000, 190, { accountManager, insideSales, keyAccounts } },
    SegmentTraits { 40, 58, 6'500, 22, { insideSales, accountManager, keyAccounts } },
    SegmentTraits { 13, 72, 28'000, 420, { accountManager, keyAccounts, insideSales } } };

constexpr std::array exceptionReasons { u"Buys under a contract that was signed in another territory",
    u"Belongs to a group that is served as one", u"Asked to keep the person who has looked after it for years",
    u"Moved its head office last year, hands over after the open tender" };

/// The seats of one leaf that can own accounts, and whose turn it is.
struct Counter {
    TerritoryId leaf;
    const RegionDesign *region = nullptr;
    double latitude = 0;
    double longitude = 0;
    bool hasGap = false; ///< a seat fell vacant and its accounts were set free
    std::array<std::vector<SeatId>, ownerRoles> seats;
    std::array<std::size_t, ownerRoles> turn {};

    std::vector<SeatId> &seatsOf(RoleId role)
    {
        return seats[static_cast<std::size_t>(role.value - keyAccounts.value)];
    }

    SeatId next(RoleId role)
    {
        const auto &candidates = seatsOf(role);
        auto &at = turn[static_cast<std::size_t>(role.value - keyAccounts.value)];
        return candidates.empty() ? SeatId {} : candidates[at++ % candidates.size()];
    }

    /// The first role of the list that has somebody here; skips `otherThan`.
    SeatId ownerFor(const std::array<RoleId, ownerRoles> &roles, SeatId otherThan = {})
    {
        for (const RoleId role : roles) {
            for (std::size_t i = 0; i < seatsOf(role).size(); ++i) {
                const SeatId seat = next(role);
                if (seat != otherThan)
                    return seat;
            }
        }
        return {};
    }
};

std::vector<Counter> counters(const Plan &plan, const CompanyDesign &design, const CompanyMap &map, Random &random)
{
    std::vector<Counter> counters;
    std::map<TerritoryId, std::size_t> byLeaf;
    for (std::size_t region = 0; region < map.regions.size(); ++region) {
        for (const auto &leaves : map.regions[region].leaves) {
            for (const TerritoryId leaf : leaves) {
                const Territory &territory = *plan.territories.find(leaf);
                byLeaf.emplace(leaf, counters.size());
                counters.push_back(
                    { leaf, &design.regions[region], *territory.latitude, *territory.longitude, false, {}, {} });
            }
        }
    }
    for (const Seat &seat : plan.seats) {
        const bool owns = seat.role >= keyAccounts && seat.role <= insideSales;
        if (!owns || seat.status == SeatStatus::Planned)
            continue;
        Counter &counter = counters[byLeaf.at(seat.home)];
        // Some of the vacant seats still have accounts to their name: nobody has looked after that yet.
        if (seat.status == SeatStatus::Filled || random.chance(4'500))
            counter.seatsOf(seat.role).push_back(seat.id);
        else
            counter.hasGap = true;
    }
    return counters;
}

/// Each leaf as often as it weighs, so that drawing one is a single step.
std::vector<std::size_t> drawingUrn(const std::vector<Counter> &counters, Random &random)
{
    std::vector<std::size_t> urn;
    for (std::size_t i = 0; i < counters.size(); ++i) {
        std::size_t seats = 0;
        for (const auto &ofRole : counters[i].seats)
            seats += ofRole.size();
        urn.insert(urn.end(), seats * 8 + static_cast<std::size_t>(random.between(1, 6)), i);
    }
    return urn;
}

class AccountMaker
{
public:
    AccountMaker(
        Plan &plan, const CompanyDesign &design, const CompanyMap &map, const GeneratorSpec &spec, NameSource &names)
        : m_random(spec.seed, Random::Stream::Accounts)
        , m_counters(counters(plan, design, map, m_random))
        , m_urn(drawingUrn(m_counters, m_random))
        , m_names(names)
        , m_holdings(spec.accounts / 60 + 1)
        , m_ownerless(design.ownerlessInTenThousand)
    {
        for (std::size_t i = 0; i < traits.size(); ++i)
            m_weights[i] = traits[i].weight;
    }

    Account make(std::int64_t number)
    {
        Counter &counter = m_counters[m_random.pick(m_urn)];
        const std::size_t segment = m_random.weighted(m_weights);
        Account account;
        account.externalId = QStringLiteral("A-%1").arg(number, 6, 10, QChar(u'0'));
        account.territory = counter.leaf;
        account.segment = SegmentId { static_cast<std::int64_t>(segment) + 1 };
        describe(account, counter);
        value(account, traits[segment]);
        own(account, traits[segment], counter);
        return account;
    }

private:
    void describe(Account &account, const Counter &counter)
    {
        static constexpr std::array<std::int64_t, 3> publicIndustries { 6, 9, 10 };
        std::int64_t industry = m_random.below(industryCount - 2);
        if (industry >= 10) // public administration is for the public sector
            ++industry;
        if (account.segment == publicSector)
            industry = m_random.pick(publicIndustries);
        account.industry = m_names.industry(industry);
        account.name = m_names.company(industry);
        account.country = counter.region->country;
        if (account.segment != small && m_random.chance(700))
            account.partOf = m_names.holding(m_random.below(m_holdings));
        if (m_random.chance(8'500)) {
            const auto near = [this](double centre) {
                const std::int64_t away = m_random.between(-900, 900) + m_random.between(-900, 900);
                return static_cast<double>(std::llround(centre * 10'000.0) + away) / 10'000.0;
            };
            account.latitude = near(counter.latitude);
            account.longitude = near(counter.longitude);
        }
    }

    void value(Account &account, const SegmentTraits &trait)
    {
        const auto wholeHundreds
            = [](std::int64_t units) { return Money::ofWhole(std::max<std::int64_t>(units / 100, 1) * 100); };
        account.employees = std::max<std::int64_t>(m_random.logNormal(trait.employees, 700), 2);
        const bool isCustomer = m_random.chance(trait.customersPercent * 100);
        if (isCustomer)
            account.revenue = wholeHundreds(m_random.logNormal(trait.revenue, 850));
        const std::int64_t base = std::max(account.revenue.cents / 100, trait.revenue * 6 / 10);
        account.potential = std::max(account.revenue, wholeHundreds(m_random.logNormal(base * 15 / 10, 450)));
    }

    void own(Account &account, const SegmentTraits &trait, Counter &counter)
    {
        if (m_random.chance(m_ownerless + (counter.hasGap ? 1'200 : 0)))
            return;
        if (m_random.chance(150)) {
            Counter &elsewhere = m_counters[m_random.pick(m_urn)];
            account.isException = elsewhere.leaf != counter.leaf;
            if (account.isException)
                account.exceptionReason = QString::fromUtf16(m_random.pick(exceptionReasons));
            ownBy(account, elsewhere.ownerFor(trait.owners), {});
            return;
        }
        const SeatId first = counter.ownerFor(trait.owners);
        const bool isShared = account.segment != small && m_random.chance(500);
        ownBy(account, first, isShared ? counter.ownerFor(trait.owners, first) : SeatId {});
    }

    void ownBy(Account &account, SeatId first, SeatId second)
    {
        const Share firstShare = second.isValid() ? Share { m_random.chance(5'000) ? 7'000 : 5'000 } : Share::full();
        if (first.isValid())
            account.owners.push_back({ first, firstShare });
        if (second.isValid())
            account.owners.push_back({ second, Share { Share::whole - firstShare.parts } });
    }

    Random m_random;
    std::vector<Counter> m_counters;
    std::vector<std::size_t> m_urn;
    NameSource &m_names;
    std::int64_t m_holdings;
    std::int64_t m_ownerless;
    std::array<int, traits.size()> m_weights {};
};

} // namespace

void addAccounts(
    Plan &plan, const CompanyDesign &design, const CompanyMap &map, const GeneratorSpec &spec, NameSource &names)
{
    AccountMaker maker(plan, design, map, spec, names);
    auto accounts = plan.accounts.edit();
    for (std::int64_t number = 1; number <= spec.accounts; ++number)
        accounts.add(maker.make(number));
}

} // namespace headwater
