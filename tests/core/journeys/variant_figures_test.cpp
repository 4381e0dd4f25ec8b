// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/variant_figures.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class VariantFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeAndEndsAreThoseOfTheVariantsJourneys()
    {
        const EventColumns columns = logOf({ QStringLiteral("a b c"), QStringLiteral("a b"), QStringLiteral("a b"),
            QStringLiteral("a b"), QStringLiteral("") });
        const Variants variants = *variantsOf(columns);
        const std::vector<Outcome> outcomes { Outcome::Open, Outcome::Won, Outcome::Lost, Outcome::Open };
        const auto figures = *variantFigures(columns, variants, outcomes, 10);
        QCOMPARE(figures.size(), std::size_t(2));
        QCOMPARE(figures[0].time.median, 1.0 * hourLength);
        QCOMPARE(figures[0].closed, 2);
        QCOMPARE(*figures[0].winRate(), 0.5);
        QCOMPARE(figures[1].time.median, 2.0 * hourLength);
        QVERIFY(!figures[1].winRate());
    }

    void noMoreThanAskedForAreLookedAt()
    {
        const EventColumns columns = logOf({ QStringLiteral("a b"), QStringLiteral("a b"), QStringLiteral("b") });
        const auto figures = *variantFigures(
            columns, *variantsOf(columns), std::vector<Outcome>(columns.caseCount(), Outcome::Won), 1);
        QCOMPARE(figures.size(), std::size_t(1));
        QCOMPARE(figures[0].won, 2);
    }

    void endsAddUpToThoseOfAllCases()
    {
        QVERIFY(rc::check("closed journeys of all variants are the closed journeys with events", [] {
            const EventColumns columns = loaded(anyEvents()).columns;
            std::vector<Outcome> outcomes;
            for (std::size_t i = 0; i < columns.caseCount(); ++i)
                outcomes.push_back(static_cast<Outcome>(*rc::gen::inRange(0, 4)));
            std::int64_t closed = 0;
            const auto figures = variantFigures(columns, *variantsOf(columns), outcomes, 1'000);
            for (const VariantFigures &one : *figures)
                closed += one.closed;
            const auto open = std::count(outcomes.begin(), outcomes.end(), Outcome::Open);
            RC_ASSERT(closed == static_cast<std::int64_t>(outcomes.size()) - open);
        }));
    }

    void timesOfStepsAreTheMediansOfTheirJourneys()
    {
        QVERIFY(rc::check("as sorted one by one", [] {
            const EventColumns columns = loaded(anyEvents()).columns;
            const Variants variants = *variantsOf(columns);
            const auto times = *variantStepTimes(columns, variants, 3);
            RC_ASSERT(times.size() == std::min<std::size_t>(3, variants.variants.size()));
            for (std::size_t variant = 0; variant < times.size(); ++variant) {
                const QStringList way = traceNames(columns, variants.variants[variant].example);
                RC_ASSERT(std::ssize(times[variant]) == way.size());
                RC_ASSERT(times[variant].back() == 0.0);
                for (std::size_t step = 0; step + 1 < times[variant].size(); ++step) {
                    std::vector<qint64> found;
                    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
                        const EventIndex event = columns.begin(journey) + static_cast<EventIndex>(step);
                        if (traceNames(columns, journey) == way)
                            found.push_back(columns.time[event + 1] - columns.time[event]);
                    }
                    std::ranges::sort(found);
                    const qint64 doubled = found[(found.size() - 1) / 2] + found[found.size() / 2];
                    RC_ASSERT(times[variant][step] == static_cast<double>(doubled) / 2);
                }
            }
        }));
    }

    void aRaisedFlagStopsIt()
    {
        const EventColumns columns = logOf({ QStringLiteral("a b") });
        Cancellation cancellation;
        cancellation.cancel();
        const auto figures = variantFigures(columns, *variantsOf(columns), { Outcome::Open }, 1, cancellation);
        QVERIFY(!figures);
        QCOMPARE(figures.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(VariantFiguresTest)
#include "variant_figures_test.moc"
