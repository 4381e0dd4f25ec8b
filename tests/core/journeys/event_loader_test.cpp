// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_loader.h"
#include "core/journeys/loading/event_order.h"
#include "core/journeys/measures/movement.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

#include <map>

using namespace headwater;
using namespace headwater::test;

namespace {

struct PlainEvent {
    QString activity;
    QString channel;
    QString actor;
    qint64 at = 0;
    bool operator==(const PlainEvent &) const = default;
};
using PlainLog = std::map<QString, std::vector<PlainEvent>>;

/// What columns shall hold, computed without codes: sorted by time, ties as told, doubles once.
PlainLog plainLog(const std::vector<JourneyEvent> &events)
{
    PlainLog log;
    for (const JourneyEvent &one : events) {
        auto &trace = log[one.journey];
        const PlainEvent event { one.activity, one.channel, one.actor, one.at };
        if (std::ranges::find(trace, event) == trace.end())
            trace.push_back(event);
    }
    for (auto &[journey, trace] : log)
        std::stable_sort(
            trace.begin(), trace.end(), [](const PlainEvent &a, const PlainEvent &b) { return a.at < b.at; });
    return log;
}

PlainLog plainLog(const EventColumns &columns)
{
    PlainLog log;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        auto &trace = log[columns.caseNames.text(journey)];
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event)
            trace.push_back(
                { columns.activities.text(columns.activity[event]), columns.channels.text(columns.channel[event]),
                    columns.actors.text(columns.actor[event]), columns.time[event] });
    }
    return log;
}

/// Hands the same events over as a store does: in sets and parts.
Result<> handOver(const std::vector<JourneyEvent> &events, std::size_t sets, std::size_t parts, CodedEventSink &sink)
{
    HEADWATER_CHECK(sink.expect(events.size()));
    for (std::size_t set = 0; set < sets; ++set) {
        const std::size_t begin = set * events.size() / sets;
        const std::size_t count = (set + 1) * events.size() / sets - begin;
        std::vector<QString> texts;
        const auto codeOf = [&texts](const QString &text) {
            const auto found = std::ranges::find(texts, text);
            if (found == texts.end())
                texts.push_back(text);
            return static_cast<std::uint32_t>(std::ranges::find(texts, text) - texts.begin());
        };
        std::vector<std::vector<CodedEvent>> rows(parts);
        std::vector<std::size_t> sizes;
        for (std::size_t part = 0; part < parts; ++part) {
            for (std::size_t row = part * count / parts; row < (part + 1) * count / parts; ++row) {
                const JourneyEvent &one = events[begin + row];
                rows[part].push_back({ codeOf(one.journey), codeOf(one.account), codeOf(one.activity),
                    codeOf(one.channel), codeOf(one.actor), one.at });
            }
            sizes.push_back(rows[part].size() + part % 2); // "at most": a store may have gaps
        }
        HEADWATER_CHECK(sink.beginSet(sizes, static_cast<std::uint32_t>(texts.size())));
        for (std::size_t part = parts; part-- > 0;)
            sink.take(part, rows[part]);
        for (std::uint32_t code = 0; code < texts.size(); ++code)
            sink.text(code, texts[code].toStdString());
        HEADWATER_CHECK(sink.endSet());
    }
    return {};
}

Opportunity deal(const char *id, const char *stage, Outcome outcome, QDate engaged, QDate closed)
{
    Opportunity opportunity;
    opportunity.externalId = QString::fromLatin1(id);
    opportunity.account = QStringLiteral("Acme");
    opportunity.owner = QStringLiteral("Ann Hale");
    opportunity.stage = QString::fromLatin1(stage);
    opportunity.outcome = outcome;
    opportunity.amount = Money::ofWhole(500);
    opportunity.engaged = engaged;
    opportunity.closed = closed;
    return opportunity;
}

} // namespace

class EventLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsHoldWhatWasTold()
    {
        QVERIFY(rc::check([] {
            const std::vector<JourneyEvent> events = anyEvents();
            const LoadedJourneys journeys = loaded(events);
            const PlainLog expected = plainLog(events);
            RC_ASSERT(plainLog(journeys.columns) == expected);
            std::size_t kept = 0;
            for (const auto &[journey, trace] : expected)
                kept += trace.size();
            RC_ASSERT(journeys.report[Oddity::Duplicate].count == static_cast<std::int64_t>(events.size() - kept));
            RC_ASSERT(journeys.columns.firstEvent.size() == journeys.columns.caseCount() + 1);
        }));
    }

    void setsAndPartsGiveTheSameColumns()
    {
        QVERIFY(rc::check([] {
            std::vector<JourneyEvent> events = anyEvents();
            for (JourneyEvent &one : events) {
                if (*rc::gen::inRange(0, 20) == 0)
                    one.activity.clear();
                if (*rc::gen::inRange(0, 20) == 0) { // with an account it would look for a journey
                    one.journey.clear();
                    one.account.clear();
                }
                if (*rc::gen::inRange(0, 20) == 0)
                    one.at += *rc::gen::inRange(1, 999);
                if (*rc::gen::inRange(0, 40) == 0)
                    one.at = -1;
            }
            const LoadedJourneys expected = loaded(events);
            LoadedJourneys journeys;
            EventIntake intake(journeys.columns, journeys.report, {});
            const auto sets = static_cast<std::size_t>(*rc::gen::inRange(1, 4));
            const auto parts = static_cast<std::size_t>(*rc::gen::inRange(1, 4));
            RC_ASSERT(handOver(events, sets, parts, intake));
            orderByCase(journeys.columns, intake.takeRuns());
            RC_ASSERT(orderByTime(journeys.columns, journeys.report, {}));
            RC_ASSERT(plainLog(journeys.columns) == plainLog(expected.columns));
            for (std::size_t oddity = 0; oddity < oddityCount; ++oddity)
                RC_ASSERT(journeys.report.findings[oddity].count == expected.report.findings[oddity].count);
        }));
    }

    void whatCannotBePlacedIsLeftOutAndNamed()
    {
        const LoadedJourneys journeys = loaded({ happened("1", "call", monday), happened("", "call", monday),
            happened("1", "", monday), happened("1", "mail", -62'135'596'800'000), happened("1", "mail", 0),
            happened("1", "call", monday), happened("1", "call", monday, "Ann") });
        QCOMPARE(journeys.columns.eventCount(), std::size_t(2));
        const LoadReport &report = journeys.report;
        QCOMPARE(report.eventsRead, 7);
        QCOMPARE(report[Oddity::WithoutCase].count, 1);
        QCOMPARE(report[Oddity::WithoutActivity].count, 1);
        QCOMPARE(report[Oddity::ImpossibleDate].count, 2);
        QCOMPARE(report[Oddity::Duplicate].count, 1);
        const LoadReport::Place yearOne { QStringLiteral("1"), QStringLiteral("mail"), -62'135'596'800'000 };
        QVERIFY(report[Oddity::ImpossibleDate].first.front() == yearOne);
        QCOMPARE(report[Oddity::WithoutActivity].first.front().journey, QStringLiteral("1"));
    }

    void manyEventsAtOneMomentKeepTheirOrderAndLoseTheirDoubles()
    {
        std::vector<JourneyEvent> events;
        for (int i = 0; i < 2'000; ++i)
            events.push_back({ QStringLiteral("1"), {}, QStringLiteral("a%1").arg(i % 700), {}, {}, monday });
        const LoadedJourneys journeys = loaded(events);
        QCOMPARE(journeys.columns.eventCount(), std::size_t(700));
        QCOMPARE(journeys.report[Oddity::Duplicate].count, 1'300);
        for (std::uint32_t i = 0; i < 700; ++i)
            QCOMPARE(journeys.columns.activity[i], i);
    }

    void aCaseOfManyEventsIsKeptAndPointedAt()
    {
        std::vector<JourneyEvent> events;
        for (int i = 20'000; i > 0; --i)
            events.push_back(happened("1", "tick", monday + i));
        const LoadedJourneys journeys = loaded(events);
        QCOMPARE(journeys.columns.eventCount(), std::size_t(20'000));
        QVERIFY(std::ranges::is_sorted(journeys.columns.time.seconds));
        QCOMPARE(journeys.report[Oddity::VeryLong].count, 1);
    }

    void tooManyActivitiesAreRefused()
    {
        std::vector<JourneyEvent> events;
        for (int i = 0; i < 65'536; ++i)
            events.push_back({ QStringLiteral("1"), {}, QString::number(i), {}, {}, monday });
        EventColumnsBuilder builder;
        for (const JourneyEvent &one : events)
            QVERIFY(builder.add(one));
        const auto journeys = builder.build();
        QVERIFY(!journeys);
        QVERIFY(journeys.error().kind == Error::Kind::InvalidInput);
    }

    void theFirstAccountNamedIsTheCases()
    {
        const EventColumns columns
            = loaded({ happened("1", "a", monday), happened("1", "b", monday + 1, "", "", "Acme"),
                         happened("1", "c", monday + 2, "", "", "Other"), happened("2", "a", monday) })
                  .columns;
        QCOMPARE(columns.accounts.text(columns.cases[0].account), QStringLiteral("Acme"));
        QCOMPARE(columns.cases[1].account, unnamed);
    }

    void opportunitiesWithoutEventsBecomeJourneysFromTheirDates()
    {
        const LoadedJourneys journeys = loaded({},
            { deal("O1", "Won", Outcome::Won, QDate(2026, 1, 5), QDate(2026, 3, 1)),
                deal("O2", "Engaging", Outcome::Open, QDate(2026, 1, 6), {}),
                deal("O3", "Prospecting", Outcome::Open, {}, {}),
                deal("O4", "Lost", Outcome::Lost, QDate(2026, 2, 1), QDate(2026, 1, 1)),
                deal("O5", "Lost", Outcome::Lost, QDate(1, 1, 1), QDate(2026, 1, 1)) });
        const EventColumns &columns = journeys.columns;
        QCOMPARE(columns.caseCount(), std::size_t(5));
        QCOMPARE(traceNames(columns, 0), QStringList({ QStringLiteral("Engaged"), QStringLiteral("Won") }));
        QCOMPARE(columns.time[0], monday);
        QCOMPARE(traceNames(columns, 1), QStringList(QStringLiteral("Engaged")));
        QCOMPARE(columns.length(2), std::size_t(0));
        QCOMPARE(columns.stages.text(columns.cases[2].stage), QStringLiteral("Prospecting"));
        QCOMPARE(traceNames(columns, 3), QStringList({ QStringLiteral("Engaged"), QStringLiteral("Lost") }));
        QCOMPARE(columns.time[columns.begin(3)], columns.time[columns.begin(3) + 1]);
        QCOMPARE(traceNames(columns, 4), QStringList(QStringLiteral("Lost")));
        QCOMPARE(journeys.report[Oddity::Undated].count, 1);
        QCOMPARE(journeys.report[Oddity::EndBeforeStart].count, 1);
        QCOMPARE(journeys.report[Oddity::ImpossibleDate].count, 1);
        QCOMPARE(journeys.report.eventsDerived, 6);
    }

    void opportunitiesGiveValueAndOutcomeToTheJourneyOfTheirName()
    {
        const EventColumns columns = loaded({ happened("O1", "call", monday, "Bob", "", "Bolt") },
            { deal("O1", "Won", Outcome::Won, QDate(2026, 1, 5), QDate(2026, 3, 1)) })
                                         .columns;
        QCOMPARE(columns.caseCount(), std::size_t(1));
        QCOMPARE(columns.eventCount(), std::size_t(1));
        QVERIFY(columns.cases[0].hasOpportunity);
        QVERIFY(columns.cases[0].outcome == Outcome::Won);
        QVERIFY(columns.cases[0].value == Money::ofWhole(500));
        QCOMPARE(columns.accounts.text(columns.cases[0].account), QStringLiteral("Acme"));
    }

    void withoutAnIdNamesMeetWhereOnlyOneCanBeMeant()
    {
        const auto named = [](const char *name, const char *account, const char *id = "") {
            Opportunity one;
            one.externalId = QString::fromLatin1(id);
            one.name = QString::fromLatin1(name);
            one.account = QString::fromLatin1(account);
            one.created = QDate(2026, 1, 1);
            return one;
        };
        const std::vector<JourneyEvent> events { happened("Acme / Renewal", "Offer", monday, "", "", "Acme"),
            happened("Pumps", "Offer", monday), happened("Twice", "Offer", monday),
            happened("Valves", "Offer", monday, "", "", "Birch"), happened("006", "Offer", monday) };
        const EventColumns columns = loaded(events,
            { named("Renewal", "Acme"), named("Renewal", "Birch"), named("Pumps", "Acme"), named("Twice", "Acme"),
                named("Twice", "Birch"), named("Valves", "Acme"), named("Valves", "Birch", "id of another system"),
                named("006", "") })
                                         .columns;
        const auto isKnown = [&columns](const char *journey) {
            const auto code = columns.caseNames.find(QString::fromLatin1(journey));
            return code && columns.cases[*code].hasOpportunity;
        };
        for (const char *journey : { "Acme / Renewal", "Birch / Renewal", "Pumps", "Acme / Twice", "Birch / Twice",
                 "Acme / Valves", "Valves", "006" })
            QVERIFY2(isKnown(journey), journey);
        QVERIFY(!isKnown("Twice"));
        QCOMPARE(columns.caseCount(), std::size_t(9));
    }

    void eventsOfAnAccountGoToItsJourneyThatIsOpenThen()
    {
        Opportunity renewal = deal("O1", "Won", Outcome::Won, QDate(2026, 1, 5), QDate(2026, 1, 9));
        Opportunity next = deal("O2", "Engaging", Outcome::Open, QDate(2026, 2, 2), {});
        Opportunity third = deal("O3", "Engaging", Outcome::Open, QDate(2026, 3, 2), {});
        const qint64 february = monday + 28 * dayLength;
        const LoadedJourneys journeys = loaded(
            { happened("", "call", monday + 4 * dayLength + 9 * hourLength, "Ann", "phone", "acme"),
                happened("", "early call", monday - 1, "", "", "Acme"),
                happened("", "between", monday + 6 * dayLength, "", "", "Acme"),
                happened("", "visit", february + 7, "Bob", "", "Acme"),
                happened("", "doubtful", monday + 90 * dayLength, "", "", "Acme"),
                happened("", "of nobody", monday, "", "", ""), happened("", "elsewhere", monday, "", "", "Birch") },
            { renewal, next, third });
        const EventColumns &columns = journeys.columns;
        QCOMPARE(columns.caseCount(), std::size_t(3));
        QCOMPARE(traceNames(columns, 0),
            (QStringList { QStringLiteral("Engaged"), QStringLiteral("Won"), QStringLiteral("call") }));
        QCOMPARE(columns.actors.text(columns.actor[2]), QStringLiteral("Ann"));
        QCOMPARE(columns.channels.text(columns.channel[2]), QStringLiteral("phone"));
        QCOMPARE(traceNames(columns, 1), (QStringList { QStringLiteral("Engaged"), QStringLiteral("visit") }));
        QCOMPARE(columns.time[columns.begin(1) + 1], february + 7);
        QCOMPARE(columns.length(2), std::size_t(1));
        QCOMPARE(journeys.report[Oddity::NotPlaced].count, 4);
        QCOMPARE(journeys.report[Oddity::NotPlaced].first[0].account, QStringLiteral("Acme"));
        QCOMPARE(journeys.report[Oddity::WithoutCase].count, 1);
        // A call is a contact, though the journey is made of dates.
        const Movement movement = movementOf(columns, CaseMask::all(3), journeyContext(columns, Plan()));
        QCOMPARE(movement.recorded, 2);
        QCOMPARE(movement.withoutHuman, 0);
    }

    void aJourneyOfALogIsOpenUntilItsClosingStage()
    {
        const auto placed = [](const std::vector<QString> &ends) {
            const LoadedJourneys journeys = loaded({ happened("1", "offer", monday, "", "", "Acme"),
                                                       happened("1", "Won", monday + dayLength, "", "", "Acme"),
                                                       happened("2", "offer", monday + 2 * dayLength, "", "", "Acme"),
                                                       happened("", "call", monday + 5 * dayLength, "", "", "Acme") },
                {}, { QStringLiteral("Created"), QStringLiteral("Engaged"), {}, ends });
            return journeys.columns.length(1) - 1;
        };
        QCOMPARE(placed({ QStringLiteral("won") }), std::size_t(1));
        QCOMPARE(placed({}), std::size_t(0)); // nothing says that it is not over with its last event
    }

    void anIdWithItsCheckLettersIsTheSameJourney()
    {
        const EventColumns columns = loaded({ happened("0061500000ABCDEAA5", "call", monday) },
            { deal("0061500000ABCDE", "Won", Outcome::Won, QDate(2026, 1, 5), QDate(2026, 3, 1)) })
                                         .columns;
        QCOMPARE(columns.caseCount(), std::size_t(1));
        QVERIFY(columns.cases[0].hasOpportunity);
    }

    void whatLiesAfterTheImportIsKeptAndListed()
    {
        EventColumnsBuilder builder({ QStringLiteral("Created"), QStringLiteral("Engaged"), {} }, QDate(2026, 1, 6));
        QVERIFY(builder.add(happened("1", "call", monday)));
        QVERIFY(builder.add(happened("1", "late call", monday + 2 * dayLength - 1)));
        QVERIFY(builder.add(happened("1", "slip", monday + 2 * dayLength)));
        QVERIFY(builder.add(deal("O1", "Won", Outcome::Won, QDate(2026, 1, 5), QDate(2037, 3, 1))));
        QVERIFY(builder.add(deal("1", "Won", Outcome::Won, QDate(2026, 1, 5), QDate(2036, 3, 1))));
        const LoadedJourneys journeys = *builder.build();
        QCOMPARE(journeys.columns.eventCount(), std::size_t(5));
        QCOMPARE(journeys.columns.futureFrom, monday + 2 * dayLength);
        QCOMPARE(journeys.report[Oddity::InFuture].count, 3);
        QStringList odd;
        for (const LoadReport::Place &place : journeys.report[Oddity::InFuture].first)
            odd.append(place.journey + u' ' + place.activity);
        odd.sort();
        QCOMPARE(odd, (QStringList { QStringLiteral("1 Won"), QStringLiteral("1 slip"), QStringLiteral("O1 Won") }));
        QCOMPARE(loaded({ happened("1", "a", monday) }).report[Oddity::InFuture].count, 0);
    }

    void millisecondsAreKeptWhereThereAreAny()
    {
        const EventColumns whole = loaded({ happened("1", "a", monday), happened("1", "b", monday + 1'000) }).columns;
        QVERIFY(!whole.time.hasMilliseconds());
        const EventColumns fine = loaded({ happened("1", "b", monday + 2), happened("1", "a", monday),
                                             happened("2", "a", monday), happened("2", "b", monday + 999) })
                                      .columns;
        QVERIFY(fine.time.hasMilliseconds());
        QCOMPARE(traceNames(fine, 0), QStringList({ QStringLiteral("a"), QStringLiteral("b") }));
        QCOMPARE(fine.time[3], monday + 999);
    }

    void cancellingIsHeeded()
    {
        Cancellation cancellation;
        cancellation.cancel();
        EventColumnsBuilder builder;
        QVERIFY(builder.add(happened("1", "a", monday)));
        const auto journeys = builder.build({}, cancellation);
        QVERIFY(!journeys && journeys.error().kind == Error::Kind::Cancelled);
    }

    void textsComeBackByTheirCodes()
    {
        QVERIFY(rc::check([](const std::vector<std::string> &texts) {
            TextPool pool;
            std::vector<std::uint32_t> codes;
            for (const std::string &text : texts)
                codes.push_back(pool.intern(text));
            for (std::size_t i = 0; i < texts.size(); ++i) {
                RC_ASSERT(pool.utf8(codes[i]) == texts[i]);
                RC_ASSERT(pool.intern(texts[i]) == codes[i]);
            }
            RC_ASSERT(pool.size() == std::set<std::string>(texts.begin(), texts.end()).size());
        }));
    }
};

QTEST_GUILESS_MAIN(EventLoaderTest)
#include "event_loader_test.moc"
