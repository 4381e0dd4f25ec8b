// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "tests/support/small_company.h"
#include "ui/plan/seat_drop.h"

using namespace headwater;
using namespace headwater::test;

class SeatDropTest : public QObject
{
    Q_OBJECT

private:
    const SmallCompany c = smallCompany();

    QString words(std::vector<SeatId> seats, TerritoryId home, RoleId role, bool copy = false) const
    {
        return describeDrop(c.plan, { .seats = std::move(seats), .home = home, .role = role, .copy = copy });
    }

private Q_SLOTS:
    void whoIsTypedIsSeatedAndAddedWhenNew()
    {
        const QDate on(2027, 2, 1);
        const auto people = c.plan.people.size();
        const auto anew = withSeatHeldByNamed(c.plan, c.atCoast, QStringLiteral(" Mara  Quill "), on);
        QVERIFY(anew);
        QCOMPARE(anew->people.size(), people + 1);
        QCOMPARE(holderName(*anew, c.atCoast), QStringLiteral("Mara Quill"));
        QVERIFY(anew->seats.find(c.atCoast)->status == SeatStatus::Filled);
        const auto again = withSeatHeldByNamed(*anew, c.head, QStringLiteral("mara quill"), on);
        QVERIFY(again);
        QCOMPARE(again->people.size(), people + 1);
        QCOMPARE(holderName(*again, c.head), QStringLiteral("Mara Quill"));
        const auto nobody = withSeatHeldByNamed(*again, c.head, QString(), on);
        QVERIFY(nobody);
        QVERIFY(holderName(*nobody, c.head).isEmpty());
    }

    void newSeatsAndCopiesBeginWithThePlan()
    {
        const QDate start = c.plan.info.begin()->startsOn;
        const auto known = c.plan.seats.slotCount();
        const auto added = withDrop(c.plan, { .seats = {}, .home = c.coast, .role = c.demo, .copy = false });
        const auto copied = withDrop(c.plan, { .seats = { c.atFells }, .home = c.coast, .role = {}, .copy = true });
        QVERIFY(added && copied);
        QCOMPARE(added->seats.find(SeatId { known + 1 })->from, start);
        QCOMPARE(copied->seats.find(SeatId { known + 1 })->from, start);
    }

    void aDropIsDescribedInWords()
    {
        QCOMPARE(words({ c.atFells }, c.coast, {}), QStringLiteral("Move Ann Hale to Coast"));
        QCOMPARE(words({ c.atFells, c.atLakes }, c.coast, {}), QStringLiteral("Move 2 seats to Coast"));
        QCOMPARE(words({ c.atFells }, c.fells, c.demo), QStringLiteral("Convert Ann Hale to Demo specialist"));
        QCOMPARE(words({ c.atFells, c.atLakes }, c.north, c.demo),
            QStringLiteral(u"Move 2 seats to North · convert to Demo specialist"));
        QCOMPARE(words({ c.atFells }, c.coast, c.accountManager, true), QStringLiteral("Copy Ann Hale to Coast"));
        QCOMPARE(
            words({ c.atFells }, c.coast, c.demo, true), QStringLiteral("Copy Ann Hale to Coast as Demo specialist"));
        QCOMPARE(words({}, c.coast, c.demo), QStringLiteral("Add Demo specialist in Coast"));
    }

    void aDropThatChangesNothingHasNoWords()
    {
        QVERIFY(words({ c.atFells }, c.fells, c.accountManager).isEmpty());
        QVERIFY(words({ c.atFells }, TerritoryId { 99 }, {}).isEmpty());
    }

    void theDropDoesWhatItSaid()
    {
        const auto moved = withDrop(c.plan, { .seats = { c.atFells }, .home = c.coast, .role = c.demo, .copy = false });
        HEADWATER_VERIFY_OK(moved);
        QVERIFY(moved->seats.find(c.atFells)->home == c.coast);
        QVERIFY(moved->seats.find(c.atFells)->role == c.demo);
        const auto added = withDrop(c.plan, { .seats = {}, .home = c.coast, .role = c.demo, .copy = false });
        HEADWATER_VERIFY_OK(added);
        QCOMPARE(added->seats.size(), c.plan.seats.size() + 1);
        const auto copied = withDrop(c.plan, { .seats = { c.atFells }, .home = c.coast, .role = {}, .copy = true });
        HEADWATER_VERIFY_OK(copied);
        QVERIFY(*copied->seats.find(c.atFells) == *c.plan.seats.find(c.atFells));
        QCOMPARE(copied->seats.size(), c.plan.seats.size() + 1);
    }

    void aDropOnWhatIsGoneIsRefused()
    {
        const SeatDrop drop { .seats = { c.atFells }, .home = TerritoryId { 99 }, .role = {}, .copy = false };
        HEADWATER_VERIFY_ERROR(withDrop(c.plan, drop), NotFound);
    }
};

QTEST_GUILESS_MAIN(SeatDropTest)
#include "seat_drop_test.moc"
