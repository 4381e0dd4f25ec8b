// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/territory_places.h"
#include "tests/support/located.h"
#include "tests/support/small_company.h"

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace headwater;
using namespace headwater::test;

namespace {

AccountId addAccountAt(Plan &plan, TerritoryId territory, GeoPoint at)
{
    const AccountId id = addAccount(plan, "Customer", territory, {});
    Account account = *plan.accounts.find(id);
    account.owners.clear();
    plan.accounts.edit().put(account);
    locate(plan.accounts, id, at);
    return id;
}

const TerritoryPlace *placeIn(const PlanPlaces &places, TerritoryId id)
{
    const auto found = std::ranges::find(places.territories, id, &TerritoryPlace::territory);
    return found == places.territories.end() ? nullptr : &*found;
}

} // namespace

class TerritoryPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPlacesMakeAMap()
    {
        SmallCompany c = smallCompany();
        QVERIFY(!hasPlaces(c.plan));
        locate(c.plan.territories, c.fells, { 54, -3 });
        QVERIFY(!hasPlaces(c.plan));
        addAccountAt(c.plan, {}, { 54, -3 }); // in no territory: nowhere to show it
        QVERIFY(!hasPlaces(c.plan));
        addAccountAt(c.plan, c.coast, { 54, -3 });
        QVERIFY(hasPlaces(c.plan));
    }

    void leavesHaveTheirCentreOrTheMiddleOfTheirCustomers()
    {
        SmallCompany c = smallCompany();
        locate(c.plan.territories, c.fells, { 54, -3 });
        addAccountAt(c.plan, c.lakes, { 10, 20 });
        addAccountAt(c.plan, c.lakes, { 12, 20 });
        const auto places = placesOf(c.plan);
        QVERIFY(places);
        QCOMPARE(places->territories.size(), 2);
        QCOMPARE(placeIn(*places, c.fells)->centre, (GeoPoint { 54, -3 }));
        QVERIFY(placeIn(*places, c.fells)->hull.empty());
        QVERIFY(std::abs(placeIn(*places, c.lakes)->centre.latitude - 11) < 1e-9);
        QVERIFY(!placeIn(*places, c.coast));
    }

    void regionStandsForLeavesWithoutPlaces()
    {
        SmallCompany c = smallCompany();
        locate(c.plan.territories, c.world, { 50, 5 });
        locate(c.plan.territories, c.north, { 60, 5 });
        locate(c.plan.territories, c.south, { 40, 5 });
        locate(c.plan.territories, c.fells, { 61, 4 });
        const auto places = placesOf(c.plan);
        QVERIFY(placeIn(*places, c.fells));
        QVERIFY(placeIn(*places, c.south)); // nothing below it has a place
        QVERIFY(!placeIn(*places, c.north));
        QVERIFY(!placeIn(*places, c.world));
    }

    void regionThatStandsForLeavesHasTheirCustomers()
    {
        SmallCompany c = smallCompany();
        locate(c.plan.territories, c.north, { 60, 5 });
        for (const TerritoryId leaf : { c.fells, c.lakes, c.fells }) {
            Account account;
            account.territory = leaf;
            c.plan.accounts.edit().add(account);
        }
        const auto places = placesOf(c.plan);
        const auto north = placeIn(*places, c.north);
        QVERIFY(north);
        QCOMPARE(north->reach.accounts, reachOf(c.plan, c.north).accounts);
        QVERIFY(north->reach.accounts >= 3);
    }

    void regionWithCustomersOfItsOwnStandsBesideItsLeaves()
    {
        SmallCompany c = smallCompany();
        locate(c.plan.territories, c.fells, { 61, 4 });
        addAccountAt(c.plan, c.north, { 60, 5 });
        addAccountAt(c.plan, c.south, { 40, 5 }); // nothing below it has a place: it stands for all of it
        const auto places = placesOf(c.plan);
        QCOMPARE(places->territories.size(), 3);
        const auto north = placeIn(*places, c.north);
        QVERIFY(north && north->isAlone);
        QCOMPARE(north->reach.accounts, std::size_t { 1 });
        QVERIFY(!placeIn(*places, c.fells)->isAlone && !placeIn(*places, c.south)->isAlone);
    }

    void hullHoldsCustomersAndDistancesAreTheirs()
    {
        SmallCompany c = smallCompany();
        locate(c.plan.territories, c.coast, { 0, 0 });
        const std::size_t without = 1;
        addAccount(c.plan, "Nowhere", c.coast, {});
        for (const GeoPoint at : { GeoPoint { 0, 1 }, GeoPoint { 0, -2 }, GeoPoint { 3, 0 } })
            addAccountAt(c.plan, c.coast, at);
        const auto places = placesOf(c.plan);
        const TerritoryPlace &place = *placeIn(*places, c.coast);
        QCOMPARE(place.hull.size(), 3);
        QCOMPARE(place.reach.located, 3);
        QCOMPARE(place.reach.accounts, 3 + without);
        QCOMPARE(place.reach.median, greatCircle({ 0, 0 }, { 0, -2 }));
        QCOMPARE(place.reach.farthest, greatCircle({ 0, 0 }, { 3, 0 }));
        const Reach same = reachOf(c.plan, c.coast);
        QCOMPARE(same.farthest, place.reach.farthest);
        QCOMPARE(same.accounts, place.reach.accounts);
    }

    void customersOnTheOtherSideOfTheEarthHaveOneHull()
    {
        SmallCompany c = smallCompany();
        locate(c.plan.territories, c.coast, { 0, 0 });
        for (const GeoPoint at : { GeoPoint { 0, 179 }, GeoPoint { 2, -179 }, GeoPoint { -2, -178 } })
            addAccountAt(c.plan, c.coast, at);
        const auto places = placesOf(c.plan);
        const TerritoryPlace &place = *placeIn(*places, c.coast);
        const auto [west, east] = std::ranges::minmax(place.hull | std::views::transform(&GeoPoint::longitude));
        QCOMPARE(place.hull.size(), 3);
        QVERIFY(east - west < 4);
    }

    void reachOfARegionHasWhatIsBelowIt()
    {
        SmallCompany c = smallCompany();
        addAccountAt(c.plan, c.fells, { 50, 10 });
        addAccountAt(c.plan, c.lakes, { 52, 10 });
        addAccountAt(c.plan, c.coast, { 0, 0 });
        const Reach reach = reachOf(c.plan, c.north);
        QCOMPARE(reach.located, 2);
        QVERIFY(std::abs(reach.farthest.count - greatCircle({ 50, 10 }, { 51, 10 }).count) < 1);
        QCOMPARE(reachOf(c.plan, TerritoryId { 999 }).accounts, 0);
    }

    void hullOnTheDateLineStaysInOnePiece()
    {
        SmallCompany c = smallCompany();
        for (const GeoPoint at : { GeoPoint { -18, 179 }, GeoPoint { -18, -179 }, GeoPoint { -16, 180 } })
            addAccountAt(c.plan, c.coast, at);
        addAccountAt(c.plan, c.fells, { -37, 175 });
        const auto places = placesOf(c.plan);
        const TerritoryPlace &place = *placeIn(*places, c.coast);
        QCOMPARE(place.hull.size(), 3);
        const auto [west, east] = std::ranges::minmax(place.hull, {}, &GeoPoint::longitude);
        QVERIFY(std::abs(east.longitude - west.longitude - 2) < 1e-9);
    }

    void cancelledIsNoAnswer()
    {
        Cancellation cancellation;
        cancellation.cancel();
        QCOMPARE(placesOf(smallCompany().plan, cancellation).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TerritoryPlacesTest)
#include "territory_places_test.moc"
