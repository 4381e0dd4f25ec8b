// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/expected_visits.h"
#include "core/coverage/head_worth.h"
#include "core/journeys/loading/event_loader.h"
#include "core/samples/company.h"
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

/// A company, its journeys as expected, and the coverage of its baseline.
struct Outlined {
    Plan plan;
    ExpectedVisits expected;
    Coverage now;

    Outlined(const GeneratorSpec &spec, const GeneratedCompany &company)
        : plan(company.workspace.baseline().plan)
    {
        EventColumnsBuilder builder(opportunityActivities(plan));
        if (!streamFacts(spec, company, builder))
            qFatal("no journeys");
        const LoadedJourneys loaded = *builder.build();
        expected = *expectedVisits(loaded.columns, journeyContext(loaded.columns, plan), plan, std::nullopt);
        CoverageOptions options;
        options.withWorth = false;
        now = *coverageOf(plan, expected.visits, expected.quarter, options);
    }

    std::vector<HeadWorth> worths() const { return *headWorths(plan, expected.visits, now); }
    /// By which the margin of the plan with such a seat is higher.
    Money gainWith(const HeadWorth &worth) const
    {
        Plan with = plan;
        with.seats.edit().add(oneMoreSeat(worth.role, worth.territory));
        CoverageOptions options = CoverageOptions::besides(now);
        options.withWorth = false;
        return coverageOf(with, expected.visits, expected.quarter, options)->margin - now.margin;
    }
};

bool isNear(Money a, Money b, double share) { return std::abs(a.inUnits() - b.inUnits()) <= share * b.inUnits(); }

} // namespace

class HeadWorthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForetoldIsWhatTheSeatBrings_data()
    {
        QTest::addColumn<GeneratorSpec>("spec");
        QTest::addColumn<bool>("isSample");
        QTest::newRow("sample") << sampleSpec() << true;
        QTest::newRow("generated") << GeneratorSpec { 250, 5'000, 18'000, 5 } << false;
    }
    void whatIsForetoldIsWhatTheSeatBrings()
    {
        QFETCH(const GeneratorSpec, spec);
        QFETCH(const bool, isSample);
        const Outlined company(spec, isSample ? sampleCompany() : generateCompany(spec));
        const std::vector<HeadWorth> worths = company.worths();
        QVERIFY(worths.size() > 20);
        int specialists = 0;
        for (std::size_t i = 0; i < 20; ++i) {
            QVERIFY(worths[i].isExact);
            if (company.plan.roles.find(worths[i].role)->kind != RoleKind::Specialty)
                continue;
            ++specialists;
            const Money gain = company.gainWith(worths[i]);
            QVERIFY2(isNear(worths[i].perHead, gain, 0.01),
                qPrintable(QStringLiteral("%1 instead of %2").arg(worths[i].perHead.inUnits()).arg(gain.inUnits())));
        }
        QVERIFY(specialists > 3);
        for (std::size_t i = 1; i < worths.size(); ++i)
            QVERIFY(worths[i].perHead <= worths[i - 1].perHead && worths[i].perHead.cents > 0);
        // The others are not far off.
        const HeadWorth &last = *std::ranges::find_if(worths, [&company](const HeadWorth &worth) {
            return !worth.isExact && company.plan.roles.find(worth.role)->kind == RoleKind::Specialty;
        });
        QVERIFY(isNear(last.perHead, company.gainWith(last), 0.1));
    }

    void moreSeatsNeverLowerTheMarginOfTheSample()
    {
        const Outlined company(sampleSpec(), sampleCompany());
        const std::vector<Role> roles(company.plan.roles.begin(), company.plan.roles.end());
        const std::vector<Territory> territories(company.plan.territories.begin(), company.plan.territories.end());
        const std::vector<Account> accounts(company.plan.accounts.begin(), company.plan.accounts.end());
        CoverageOptions options = CoverageOptions::besides(company.now);
        options.withWorth = false;
        QVERIFY(rc::check("one to three more, of any role, anywhere; account managers share accounts", [&] {
            Plan plan = company.plan;
            const int more = *rc::gen::inRange(1, 4);
            for (int i = 0; i < more; ++i) {
                const Role role = *rc::gen::elementOf(roles);
                const SeatId seat = plan.seats.edit().add(oneMoreSeat(role.id, (*rc::gen::elementOf(territories)).id));
                Account account = *rc::gen::elementOf(accounts);
                const Seat *owner = account.owners.empty() ? nullptr : plan.seats.find(account.owners.front().seat);
                if (owner && owner->role == role.id) {
                    account.owners = { { owner->id, Share::of(0.5) }, { seat, Share::of(0.5) } };
                    plan.accounts.edit().put(account);
                }
            }
            const Result<Coverage> after = coverageOf(plan, company.expected.visits, company.expected.quarter, options);
            RC_ASSERT(after->margin.inUnits() >= company.now.margin.inUnits() * (1 - marginCloseness));
        }));
    }

    void anAccountManagerBringsWhatItBringsOnceItHasAccounts()
    {
        ThreeSeats three;
        const Coverage now = three.coverage();
        QCOMPARE(worthOf(now, three.manager, three.east), Money::of(6'666.67));
        three.second = three.filledSeat("A2", three.manager, three.east);
        three.own({ { three.first, Share::of(0.5) }, { three.second, Share::of(0.5) } });
        QCOMPARE(three.coverage(CoverageOptions::besides(now)).margin - now.margin, Money::of(6'666.67));
    }

    void whoSitsThereMayLeaveLikeAnybodyElse()
    {
        ThreeSeats three;
        Assumption turnover = *three.plan.assumptions.begin();
        turnover.value = 0.5;
        three.plan.assumptions.edit().put(turnover);
        Role role = *three.plan.roles.find(three.manager);
        role.hiringDelayDays = 90;
        three.plan.roles.edit().put(role);
        const Coverage now = three.coverage();
        QVERIFY(worthOf(now, three.manager, three.east) > Money());
        three.second = three.filledSeat("A2", three.manager, three.east);
        three.own({ { three.first, Share::of(0.5) }, { three.second, Share::of(0.5) } });
        const Coverage with = three.coverage(CoverageOptions::besides(now));
        QVERIFY(useOf(with, three.second).capacity.count < 3'000);
        QVERIFY(isNear(worthOf(now, three.manager, three.east), with.margin - now.margin, 0.01));
    }

    void itCanBeCancelled()
    {
        const ThreeSeats three;
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR(headWorths(three.plan, three.visits, three.coverage(), cancelled), Cancelled);
    }
};

QTEST_GUILESS_MAIN(HeadWorthTest)

#include "head_worth_test.moc"
