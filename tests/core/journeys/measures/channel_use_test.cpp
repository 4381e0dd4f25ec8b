// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/channel_use.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

Plan planWithChannels()
{
    Plan plan = planWithStages(
        { { QStringLiteral("First"), StageKind::Open }, { QStringLiteral("Second"), StageKind::Open } });
    auto channels = plan.channels.edit();
    channels.add({ {}, QStringLiteral("web"), ChannelKind::SelfServe });
    channels.add({ {}, QStringLiteral("phone"), ChannelKind::Assisted });
    return plan;
}

} // namespace

class ChannelUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventBelongsToTheStageTheJourneyIsIn()
    {
        const EventColumns columns
            = loaded({ happened("1", "read", monday, "", "web"), happened("1", "Second", monday + 1, "", "phone"),
                         happened("1", "call", monday + 2, "", "phone"), happened("1", "First", monday + 3, "", "web"),
                         happened("2", "First", monday, "", "") })
                  .columns;
        const ChannelUse use = channelUse(columns, CaseMask::all(2), journeyContext(columns, planWithChannels()));
        const auto channel = [&columns](const char *name) { return *columns.channels.find(QString::fromLatin1(name)); };
        QCOMPARE(use.rows.size(), std::size_t(3));
        QVERIFY(!use.rows[0].stage);
        QCOMPARE(use.rows[0].events[channel("web")], 1);
        QCOMPARE(columns.activities.text(*use.rows[1].stage), QStringLiteral("First"));
        QCOMPARE(use.rows[1].events[channel("web")], 1);
        QCOMPARE(use.rows[1].events[unnamed], 1);
        QCOMPARE(use.rows[2].events[channel("phone")], 2);
    }

    void everyEventIsInOneCell()
    {
        QVERIFY(rc::check("cells add up to the events of the mask, with stages and without", [] {
            const EventColumns columns = loaded(anyEvents()).columns;
            CaseMask mask = CaseMask::all(columns.caseCount());
            std::int64_t events = 0;
            for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
                mask.isIn[journey] = *rc::gen::inRange<std::uint8_t>(0, 2);
                events += mask.contains(journey) ? static_cast<std::int64_t>(columns.length(journey)) : 0;
            }
            const Plan plan = *rc::gen::element(Plan(), planWithStages({ { QStringLiteral("a1"), StageKind::Open } }));
            std::int64_t counted = 0;
            for (const ChannelUse::Row &row : channelUse(columns, mask, journeyContext(columns, plan)).rows)
                counted += row.all();
            RC_ASSERT(counted == events);
        }));
    }

    void contactsAreCountedByWeekdayAndHour()
    {
        const EventColumns columns = loaded(
            { happened("1", "a", monday + 1, "Ada", "phone"), happened("1", "date", monday + dayLength, "Ada", "phone"),
                happened("1", "b", monday + 6 * dayLength + 23 * hourLength, "Ada", ""),
                happened("1", "c", monday + 9 * hourLength, "", "web") })
                                         .columns;
        const ContactHours hours = contactHours(columns, CaseMask::all(1), journeyContext(columns, planWithChannels()));
        ContactHours expected {};
        expected[0][0] = 1;
        expected[6][23] = 1;
        QVERIFY(hours == expected);
    }
};

QTEST_GUILESS_MAIN(ChannelUseTest)
#include "channel_use_test.moc"
