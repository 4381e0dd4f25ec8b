// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/event_batch.h"

#include <QTest>

using namespace headwater;

class EventBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeBackAsTheyWentIn()
    {
        const std::vector<JourneyEvent> events { { QStringLiteral("J1"), QStringLiteral("Ärzte & Söhne"),
                                                     QStringLiteral("Demo 😀"), {}, QStringLiteral("Ada Stone"), 5 },
            {}, { {}, {}, QStringLiteral("Call"), QStringLiteral("Phone"), {}, -7 } };
        EventBatch batch;
        for (const int round : { 1, 2 }) { // the second time in the memory of the first
            Q_UNUSED(round)
            for (const JourneyEvent &event : events)
                batch.add(event);
            QCOMPARE(batch.size(), events.size());
            for (std::size_t i = 0; i < events.size(); ++i)
                QCOMPARE(batch[i].kept(), events[i]);
            batch.clear();
            QCOMPARE(batch.size(), std::size_t(0));
        }
    }
};

QTEST_GUILESS_MAIN(EventBatchTest)
#include "event_batch_test.moc"
