// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company_parts.h"
#include "core/samples/journey_cast.h"
#include "core/samples/random.h"

#include <span>

namespace headwater {

using namespace catalogue;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 historyBegins = 20'089 * day; // 2025-01-01
constexpr qint64 historyEnds = historyBegins + 730 * day; // 2027-01-01

/// What may happen while a journey is in a stage.
struct Happening {
    StageId stage;
    const char16_t *activity;
    int percent;
    RoleId who; ///< none: the customer alone; account manager: whoever owns the account
    ChannelId usual;
    ChannelId inPerson; ///< none: never
};
constexpr Happening happenings[] = {
    { interest, u"Viewed instruments and prices", 60, {}, web, {} },
    { interest, u"Downloaded an application note", 30, {}, web, {} },
    { interest, u"Asked a question", 25, insideSales, chat, tradeFair },
    { interest, u"First call", 40, qualification, phone, {} },
    { qualified, u"Qualifying call", 60, qualification, phone, {} },
    { qualified, u"Discovery meeting", 55, accountManager, video, visit },
    { demonstrated, u"Tried the instrument on the web", 30, {}, trialPortal, {} },
    { demonstrated, u"Product demonstration", 85, demo, video, visit },
    { demonstrated, u"Technical question", 20, demo, webinar, {} },
    { evaluating, u"Trial set up", 60, {}, trialPortal, {} },
    { evaluating, u"Trial review", 50, demo, video, visit },
    { evaluating, u"Talk with the users", 25, accountManager, phone, visit },
    { proposed, u"Quote sent", 85, pricingDesk, phone, {} },
    { proposed, u"Price talk", 40, accountManager, video, visit },
    { committed, u"Contract sent", 80, accountManager, phone, {} },
    { committed, u"Last open points", 30, accountManager, video, visit },
    { won, u"Start meeting", 80, onboardingDesk, video, visit },
    { won, u"Training", 60, onboardingDesk, webinar, visit },
};

enum class Move : std::size_t { Forward, Repeat, Back, Skip, Lost, NoDecision };

/// How a visit to a stage ends, in parts of the row's sum; rows by stage from interest to committed.
constexpr std::array<std::array<int, 6>, 6> moves { { { 54, 9, 0, 6, 7, 24 }, { 60, 6, 5, 4, 9, 16 },
    { 58, 12, 7, 2, 9, 12 }, { 56, 9, 11, 2, 12, 10 }, { 62, 11, 9, 0, 12, 6 }, { 83, 5, 7, 0, 3, 2 } } };

struct SegmentPace {
    int daysPercent;
    int visitPercent;
    std::int64_t units; ///< median number of instruments
    std::array<int, 7> products; ///< weights, in the order of the catalogue
};
constexpr std::array paces { SegmentPace { 170, 60, 6, { 2, 4, 8, 9, 10, 7, 4 } },
    SegmentPace { 135, 45, 4, { 4, 6, 9, 7, 6, 2, 4 } }, SegmentPace { 100, 25, 2, { 8, 8, 8, 3, 2, 0, 5 } },
    SegmentPace { 60, 6, 1, { 12, 6, 2, 0, 0, 0, 6 } }, SegmentPace { 160, 40, 2, { 6, 6, 9, 4, 4, 1, 3 } } };

/// Requests by month, January first: busy before the summer and in autumn.
constexpr std::array<int, 12> season { 80, 88, 106, 96, 94, 98, 66, 54, 98, 104, 110, 66 };

bool isSelfServe(ChannelId channel) { return channel == web || channel == trialPortal; }

/// Why a journey ended without an order, and how often that is said; some sellers say nothing.
struct SaidReason {
    const char16_t *text;
    int weight;
};
constexpr std::array lostReasons { SaidReason { u"Price", 30 }, SaidReason { u"Competitor chosen", 26 },
    SaidReason { u"Function missing", 16 }, SaidReason { u"Delivery too late", 8 }, SaidReason { u"", 20 } };
constexpr std::array undecidedReasons { SaidReason { u"No budget this year", 26 },
    SaidReason { u"Other projects came first", 24 }, SaidReason { u"Nobody had the say", 18 },
    SaidReason { u"Present way is good enough", 14 }, SaidReason { u"", 18 } };

/// The next moment at which somebody is at work: weekdays from 8 to 18 UTC.
qint64 atWork(qint64 at)
{
    const qint64 time = at % day;
    if (time < 8 * hour)
        at += 8 * hour - time + time % hour;
    else if (time >= 18 * hour)
        at += 32 * hour - time + time % hour;
    while (at / day % 7 == 2 || at / day % 7 == 3) // 1970-01-01 was a Thursday
        at += day;
    return at;
}

QDate dateOf(qint64 at) { return QDate::fromJulianDay(2'440'588 + at / day); }

/// Everything of a plan that is the same for all journeys, as text that events share.
struct JourneySetting {
    explicit JourneySetting(const Plan &plan)
        : cast(plan)
    {
        for (const Channel &channel : plan.channels)
            channels.push_back(channel.name);
        for (const Stage &stage : plan.stages)
            stages.push_back(stage);
        for (const Happening &happening : happenings)
            activities.push_back(QString::fromUtf16(happening.activity));
        for (const Verifier &verifier : plan.verifiers)
            verifiers.push_back(verifier);
        for (const Product &product : plan.products)
            products.push_back(product);
        for (const Account &account : plan.accounts)
            accounts.push_back(&account);
    }

    const Stage &stage(StageId id) const { return stages[static_cast<std::size_t>(id.value - 1)]; }
    const QString &channel(ChannelId id) const { return channels[static_cast<std::size_t>(id.value - 1)]; }

    JourneyCast cast;
    std::vector<QString> channels;
    std::vector<Stage> stages;
    std::vector<QString> activities; ///< of happenings
    std::vector<Verifier> verifiers;
    std::vector<Product> products;
    std::vector<const Account *> accounts;
};

/// Tells one journey: first drawn from the seed and its number, then read as opportunity and events.
class Journey
{
public:
    Journey(const JourneySetting &setting, std::uint64_t seed, std::int64_t number)
        : m_setting(setting)
        , m_random(seed, Random::Stream::Journey, static_cast<std::uint64_t>(number))
    {
        opportunity.externalId = QStringLiteral("J-%1").arg(number, 7, 10, QChar(u'0'));
        begin();
        StageId stage = interest;
        while (visitStage(stage) && stage < won)
            stage = nextStage(stage);
        close(stage);
    }

    Opportunity opportunity;
    std::vector<JourneyEvent> events;

private:
    void begin()
    {
        const auto month = static_cast<int>(m_random.weighted(season));
        const QDate first(m_random.chance(5'100) ? 2026 : 2025, month + 1, 1);
        m_now = (first.toJulianDay() - 2'440'588 + m_random.below(first.daysInMonth())) * day
            + m_random.between(7 * 60, 16 * 60) * minute;
        chooseAccount();
        const Product &product = m_setting.products[m_random.weighted(m_pace->products)];
        opportunity.product = product.name;
        const std::int64_t units = std::max<std::int64_t>(1, m_random.logNormal(m_pace->units * 1'000, 600) / 1'000);
        const std::int64_t discounted = product.price.cents / 100 * units * m_random.between(82, 100) / 100;
        opportunity.amount = Money::ofWhole(discounted / 10 * 10);
        opportunity.name = (m_account ? m_account->name : opportunity.externalId) + QStringLiteral(", ") + product.name;
        opportunity.created = dateOf(m_now);
    }

    /// Accounts with more potential buy more often: the better of two draws, mostly.
    void chooseAccount()
    {
        m_pace = &paces[2];
        if (m_setting.accounts.empty())
            return;
        const Account *one = m_random.pick(m_setting.accounts);
        const Account *two = m_random.pick(m_setting.accounts);
        const bool preferTwo = two->potential > one->potential && m_random.chance(6'000);
        m_account = preferTwo ? two : one;
        m_pace = &paces[static_cast<std::size_t>(m_account->segment.value - 1)];
        opportunity.account = m_account->name;
    }

    /// Events of one visit. False when the history ends before the visit does.
    bool visitStage(StageId stage)
    {
        if (stage == won && !sign())
            return false;
        if (!say(m_setting.stage(stage).name, entryChannel(stage), stage == interest ? RoleId {} : accountManager))
            return false;
        m_stage = stage;
        if (stage > won)
            return true;
        m_pressure = stage == demonstrated && m_account ? m_setting.cast.pressure(m_account->territory) : 100;
        const std::int64_t expected = stage == won ? 20 : m_setting.stage(stage).expectedDays;
        const std::int64_t hours
            = m_random.logNormal(expected * 24 * m_pace->daysPercent / 100 * m_pressure / 100, 650);
        return tellVisit(stage, std::max<qint64>(hours, 2) * hour);
    }

    bool tellVisit(StageId stage, qint64 length)
    {
        const qint64 end = m_now + length;
        for (std::size_t i = 0; i < std::size(happenings); ++i) {
            if (happenings[i].stage == stage && m_random.below(100) < happenings[i].percent && !happen(i, length / 6))
                return false;
        }
        for (const Verifier &verifier : m_setting.verifiers) {
            if (verifier.stage != stage || stage == won || !m_random.chance(verifier.required ? 5'500 : 2'500))
                continue;
            m_now += m_random.below(length / 8 / minute + 1) * minute;
            const bool isSaid = verifier.kind == VerifierKind::Commitment;
            if (!say(verifier.text, isSaid ? video : web, isSaid ? accountManager : RoleId {}))
                return false;
        }
        m_now = std::max(m_now, end);
        return true;
    }

    /// An order is hardly ever booked without the signed one.
    bool sign()
    {
        for (const Verifier &verifier : m_setting.verifiers) {
            if (verifier.stage == won && m_random.chance(9'400) && !say(verifier.text, web, {}))
                return false;
        }
        return true;
    }

    bool happen(std::size_t index, qint64 longest)
    {
        const Happening &happening = happenings[index];
        m_now += (10 + m_random.below(longest / minute + 1)) * minute;
        const bool meets = happening.inPerson.isValid() && m_random.below(100) < m_pace->visitPercent;
        return say(m_setting.activities[index], meets ? happening.inPerson : happening.usual, happening.who);
    }

    ChannelId entryChannel(StageId stage) const
    {
        const bool byWeb = m_pace->visitPercent < 10 && stage <= demonstrated;
        return stage == interest || byWeb ? web : phone;
    }

    bool say(const QString &activity, ChannelId channel, RoleId who)
    {
        if (!isSelfServe(channel) && !events.empty())
            m_now = atWork(m_now);
        if (m_now >= historyEnds)
            return false;
        const QString actor = isSelfServe(channel) || !m_account
            ? QString()
            : m_setting.cast.actor(*m_account, who, dateOf(m_now), m_random);
        if (!actor.isEmpty() && opportunity.engaged.isNull())
            opportunity.engaged = dateOf(m_now);
        events.push_back(
            { opportunity.externalId, opportunity.account, activity, m_setting.channel(channel), actor, m_now });
        return true;
    }

    StageId nextStage(StageId stage)
    {
        // A small customer may simply order on the web.
        if (stage == interest && m_pace->visitPercent < 10 && m_random.chance(900))
            return won;
        auto weights = moves[static_cast<std::size_t>(stage.value - 1)];
        // Waiting for a demonstration cools interest down.
        weights[static_cast<std::size_t>(Move::NoDecision)] += static_cast<int>((m_pressure - 100) / 8);
        switch (static_cast<Move>(m_random.weighted(weights))) {
        case Move::Forward: return { stage.value + 1 };
        case Move::Repeat: return stage;
        case Move::Back: return { stage.value - 1 };
        case Move::Skip: return { stage.value + 2 };
        case Move::Lost: return lost;
        case Move::NoDecision: return noDecision;
        }
        Q_UNREACHABLE();
    }

    void close(StageId)
    {
        opportunity.stage = m_setting.stage(m_stage).name;
        static constexpr std::array outcomes { Outcome::Won, Outcome::Lost, Outcome::NoDecision };
        QDate last = dateOf(events.back().at);
        if (m_stage >= won) {
            opportunity.outcome = outcomes[static_cast<std::size_t>(m_stage.value - won.value)];
            for (const JourneyEvent &event : events) {
                if (event.activity == opportunity.stage)
                    opportunity.closed = dateOf(event.at);
            }
            last = opportunity.closed;
            // Who orders on the web hears of us for the first time after that.
            opportunity.engaged = opportunity.engaged.isNull() ? QDate() : std::min(opportunity.engaged, last);
        }
        if (m_account)
            opportunity.owner = m_setting.cast.actor(*m_account, accountManager, last, m_random);
        if (opportunity.outcome == Outcome::Lost)
            opportunity.reason = drawn(lostReasons);
        else if (opportunity.outcome == Outcome::NoDecision)
            opportunity.reason = drawn(undecidedReasons);
    }

    template <std::size_t Count> QString drawn(const std::array<SaidReason, Count> &reasons)
    {
        std::array<int, Count> weights {};
        std::ranges::transform(reasons, weights.begin(), &SaidReason::weight);
        return QString::fromUtf16(reasons[m_random.weighted(weights)].text);
    }

    const JourneySetting &m_setting;
    Random m_random;
    const Account *m_account = nullptr;
    const SegmentPace *m_pace = nullptr;
    qint64 m_now = 0;
    StageId m_stage = interest;
    std::int64_t m_pressure = 100;
};

} // namespace

Result<> streamFacts(const GeneratorSpec &spec, const GeneratedCompany &company, FactSink &sink,
    const Progress &progress, const Cancellation &cancellation)
{
    for (const EmploymentSpell &spell : company.spells)
        HEADWATER_CHECK(sink.add(spell));
    const JourneySetting setting(company.workspace.baseline().plan);
    for (std::int64_t number = 1; number <= spec.journeys; ++number) {
        if (number % 1'024 == 0) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, QStringLiteral("streaming the facts of a generated company"));
            if (progress)
                progress(static_cast<double>(number) / static_cast<double>(spec.journeys));
        }
        const Journey journey(setting, spec.seed, number);
        HEADWATER_CHECK(sink.add(journey.opportunity));
        for (const JourneyEvent &event : journey.events)
            HEADWATER_CHECK(sink.add(event));
    }
    if (progress)
        progress(1);
    return {};
}

} // namespace headwater
