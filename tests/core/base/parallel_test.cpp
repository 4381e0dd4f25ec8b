// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancellation.h"
#include "core/base/name_key.h"
#include "core/base/parallel.h"
#include "core/base/text_lookup.h"

#include <QHash>
#include <QTest>

#include <rapidcheck.h>

#include <atomic>
#include <stdexcept>

using namespace headwater;

/// The small things that everything leans on.
class ParallelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesCoverEverythingOnceAndEvenly()
    {
        QVERIFY(rc::check("shares follow each other without gap, none larger by more than one", [] {
            const auto count = *rc::gen::inRange<std::size_t>(0, 1'000);
            const auto parts = *rc::gen::inRange<std::size_t>(1, 20);
            RC_ASSERT(shareBegin(count, 0, parts) == 0);
            RC_ASSERT(shareBegin(count, parts, parts) == count);
            for (std::size_t part = 0; part < parts; ++part) {
                const std::size_t size = shareBegin(count, part + 1, parts) - shareBegin(count, part, parts);
                RC_ASSERT(size == count / parts || size == count / parts + 1);
            }
        }));
    }

    void everyPartRunsOnce()
    {
        for (const std::size_t parts : { 0, 1, 2, 7 }) {
            std::vector<std::atomic<int>> runs(parts);
            inParallel(parts, [&runs](std::size_t part) { ++runs[part]; });
            for (const std::atomic<int> &run : runs)
                QCOMPARE(run.load(), 1);
        }
    }

    void whatOnePartThrowsIsThrownAgain_data()
    {
        QTest::addColumn<std::size_t>("thrower");
        QTest::newRow("on another thread") << std::size_t { 0 };
        QTest::newRow("on this thread") << std::size_t { 2 };
    }

    void whatOnePartThrowsIsThrownAgain()
    {
        QFETCH(const std::size_t, thrower);
        std::atomic<int> ended = 0;
        bool isThrown = false;
        try {
            inParallel(3, [&](std::size_t part) {
                if (part == thrower)
                    throw std::runtime_error("no");
                ++ended;
            });
        } catch (const std::runtime_error &) {
            isThrown = true;
        }
        QVERIFY(isThrown);
        QCOMPARE(ended.load(), 2); // nobody is left running on what is gone
    }

    void copiesOfACancellationAreOne()
    {
        const Cancellation cancellation;
        Cancellation copy = cancellation;
        QVERIFY(!cancellation.isCancelled());
        copy.cancel();
        QVERIFY(cancellation.isCancelled());
        QVERIFY(!Cancellation().isCancelled());
    }

    void namesThatMeanTheSameHaveOneKey()
    {
        QCOMPARE(nameKey(QStringLiteral("Fells")), nameKey(QStringLiteral(" FELLS\t")));
        QVERIFY(nameKey(QStringLiteral("Fells 1")) != nameKey(QStringLiteral("Fells 2")));
    }

    void aTextIsFoundWithoutACopyOfIt()
    {
        const QHash<QString, int> numbers { { QStringLiteral("one"), 1 }, { QStringLiteral("two"), 2 } };
        const QString line = QStringLiteral("one,two");
        QCOMPARE(numbers.value(lookedUp(QStringView(line).first(3))), 1);
        QCOMPARE(numbers.value(lookedUp(QStringView(line).sliced(4))), 2);
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "parallel_test.moc"
