// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/event_spool.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headwater;

namespace {

JourneyEvent eventNumber(int i)
{
    return { QStringLiteral("J%1").arg(i / 7), QStringLiteral("Acme %1").arg(i % 100), QStringLiteral("Visit"),
        i % 2 ? QStringLiteral("phone") : QString(), QStringLiteral("A\u00efda"), qint64(i) * 60'000 };
}

/// Remembers the events that reach it one by one.
struct Listed : FactSink {
    Result<> add(const Opportunity &) override { return {}; }
    Result<> add(const JourneyEvent &event) override
    {
        events.push_back(event);
        return {};
    }
    Result<> add(const EmploymentSpell &) override { return {}; }
    std::vector<JourneyEvent> events;
};

} // namespace

class EventSpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeBackInOrderAsOftenAsAsked()
    {
        constexpr int count = 40'000;
        EventSpool spool;
        for (int i = 0; i < count; ++i)
            QVERIFY(spool.add(eventNumber(i)));
        QVERIFY(spool.finish());
        QCOMPARE(spool.count(), count);
        for (int round = 0; round < 2; ++round) {
            Listed listed;
            FactSink &sink = listed;
            QVERIFY(sink.addAll(spool, {}, {}));
            QCOMPARE(listed.events.size(), std::size_t { count });
            for (int i = 0; i < count; ++i)
                QVERIFY(listed.events[static_cast<std::size_t>(i)] == eventNumber(i));
        }
    }

    void anEmptySpoolHandsNothingOn()
    {
        EventSpool spool;
        QVERIFY(spool.finish());
        Listed listed;
        FactSink &sink = listed;
        QVERIFY(sink.addAll(spool, {}, {}));
        QVERIFY(listed.events.empty());
    }

    void handingOnCanBeCancelledAndTellsHowFarItIs()
    {
        EventSpool spool;
        for (int i = 0; i < 40'000; ++i)
            QVERIFY(spool.add(eventNumber(i)));
        QVERIFY(spool.finish());
        Listed listed;
        FactSink &sink = listed;
        Cancellation cancellation;
        std::vector<double> told;
        const auto cancelAtOnce = [&](double share) {
            told.push_back(share);
            cancellation.cancel();
        };
        const Result<> result = sink.addAll(spool, cancelAtOnce, cancellation);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told.size(), std::size_t { 1 });
        QVERIFY(told.front() < 1);
    }

    void anErrorOfTheSinkEndsIt()
    {
        EventSpool spool;
        for (int i = 0; i < 10; ++i)
            QVERIFY(spool.add(eventNumber(i)));
        QVERIFY(spool.finish());
        int taken = 0;
        const Result<> result = spool.visit([&taken](const JourneyEvent &) {
            return ++taken == 3 ? Result<>(failure(Error::Kind::StorageFailed, {})) : Result<> {};
        });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::StorageFailed);
        QCOMPARE(taken, 3);
    }
};

QTEST_GUILESS_MAIN(EventSpoolTest)

#include "event_spool_test.moc"
