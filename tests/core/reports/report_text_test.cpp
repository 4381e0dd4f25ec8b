// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "tests/core/reports/report_fixture.h"

#include <QTest>

#include <rapidcheck.h>

namespace headwater {

class ReportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresReadAsPeopleSayThem();
    void changesAndRanges();
    void axesReachTheLargest();
};

void ReportTextTest::figuresReadAsPeopleSayThem()
{
    const Report report = test::smallReport();
    QCOMPARE(figureText(report, 61'280'000, ColumnLook::Money), QStringLiteral("61.3 M"));
    QCOMPARE(figureText(report, 118'000, ColumnLook::Money), QStringLiteral("118 k"));
    QCOMPARE(figureText(report, 1'234, ColumnLook::Whole), QStringLiteral("1,234"));
    QCOMPARE(figureText(report, 0.874, ColumnLook::Percent), QStringLiteral("87 %"));
    QCOMPARE(figureText(report, -0.3, ColumnLook::Whole), QStringLiteral("0"));
    QCOMPARE(cellText(report, 1234.5, ColumnLook::Decimal), QStringLiteral("1,235"));
    QCOMPARE(cellText(report, 0.5, ColumnLook::Decimal), QStringLiteral("0.50"));
    QCOMPARE(cellText(report, QDate(2027, 1, 31), ColumnLook::Date), QStringLiteral("31 Jan 2027"));
}

void ReportTextTest::changesAndRanges()
{
    const Report report = test::smallReport();
    QCOMPARE(changeText(report, report.figures[0]), QStringLiteral("+1"));
    QCOMPARE(changeText(report, report.figures[1]), QStringLiteral("+4 pts"));
    QCOMPARE(rangeText(report, report.figures[1]), QStringLiteral("80 % to 90 %"));
    QCOMPARE(verdictOn(report.figures[0]), 0);
    QCOMPARE(verdictOn(report.figures[1]), 1);
    KeyFigure same = report.figures[1];
    same.after = 0.832;
    QCOMPARE(changeText(report, same), QString());
}

void ReportTextTest::axesReachTheLargest()
{
    const bool holds = rc::check("round steps from nothing to the largest", [] {
        const double largest = *rc::gen::inRange(0, 2'000'000'000) / 1000.0;
        const std::vector<double> steps = axisSteps(largest);
        RC_ASSERT(steps.size() >= 2 && steps.size() <= 7);
        RC_ASSERT(steps.front() == 0);
        RC_ASSERT(steps.back() >= largest * (1 - 1e-9));
    });
    QVERIFY(holds);
}

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::ReportTextTest)
#include "report_text_test.moc"
