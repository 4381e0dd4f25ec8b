// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/column_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

namespace {

template <typename Value> bool readsBack(const Value &value)
{
    Value again {};
    return parse(textOf(value), again) && again == value;
}

} // namespace

class ColumnTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBack()
    {
        QVERIFY(rc::check("parse(textOf(x)) == x", [](std::int32_t number) {
            RC_ASSERT(readsBack(Money { std::int64_t(number) * 100'000 + 7 }));
            RC_ASSERT(readsBack(Share { number }));
            RC_ASSERT(readsBack(Minutes { number }));
            RC_ASSERT(readsBack(number / 7.0));
            RC_ASSERT(readsBack(static_cast<RoleKind>(number & 1)));
            RC_ASSERT(readsBack(std::vector<OwnerShare> { { SeatId { 3 }, Share { 2500 } }, { SeatId { 9 } } }));
        }));
    }

    void textsAreWhatPeopleExpect()
    {
        QCOMPARE(textOf(Money::ofWhole(118'000)), QStringLiteral("118000.00"));
        QCOMPARE(textOf(Money { -5 }), QStringLiteral("-0.05"));
        QCOMPARE(textOf(Share::of(0.5)), QStringLiteral("0.5"));
        QCOMPARE(textOf(Minutes::ofHours(1550)), QStringLiteral("1550"));
        QCOMPARE(textOf(SeatStatus::Vacant), QStringLiteral("vacant"));
        QCOMPARE(textOf(std::vector<TaskId> { TaskId { 3 }, TaskId { 7 } }), QStringLiteral("3 7"));
    }

    void anythingElseIsRefused()
    {
        Money money;
        QVERIFY(!parse(QStringLiteral("12,5"), money));
        QVERIFY(!parse(QStringLiteral("1e300"), money));
        QDate date;
        QVERIFY(!parse(QStringLiteral("31.12.2026"), date));
        SeatId seat;
        QVERIFY(!parse(QStringLiteral("-4"), seat));
        SeatStatus status;
        QVERIFY(!parse(QStringLiteral("gone"), status));
    }
};

QTEST_GUILESS_MAIN(ColumnTextTest)
#include "column_text_test.moc"
