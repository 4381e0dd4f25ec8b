// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plain_text.h"
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
    void textsAreCutBetweenCharacters();
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
        const ColumnLook look = *rc::gen::element(ColumnLook::Whole, ColumnLook::Percent, ColumnLook::Money);
        const std::vector<double> steps = axisSteps(largest, look);
        RC_ASSERT(steps.size() >= 2 && steps.size() <= 7);
        RC_ASSERT(steps.front() == 0);
        RC_ASSERT(steps.back() >= largest * (1 - 1e-9));
        const Report report = test::smallReport();
        QStringList labels;
        for (const double step : steps)
            labels.append(figureText(report, step, look));
        RC_ASSERT(labels.removeDuplicates() == 0);
    });
    QVERIFY(holds);
    const auto labels = [](double largest, ColumnLook look) {
        const Report report = test::smallReport();
        QStringList texts;
        for (const double step : axisSteps(largest, look))
            texts.append(figureText(report, step, look));
        return texts.join(u' ');
    };
    QCOMPARE(labels(2, ColumnLook::Whole), QStringLiteral("0 1 2"));
    QCOMPARE(labels(9, ColumnLook::Whole), QStringLiteral("0 5 10"));
    QCOMPARE(labels(0.08, ColumnLook::Percent), QStringLiteral("0 % 2 % 4 % 6 % 8 %"));
    QCOMPARE(labels(50'000, ColumnLook::Money), QStringLiteral("0 20 k 40 k 60 k"));
}

void ReportTextTest::textsAreCutBetweenCharacters()
{
    const QString fox = QStringLiteral("1234🦊");
    QCOMPARE(shortenedText(fox, 6), fox);
    QCOMPARE(shortenedText(fox + QStringLiteral("56"), 6), QStringLiteral("1234…")); // not through the fox
    QCOMPARE(shortenedText(QStringLiteral("12345678"), 6), QStringLiteral("12345…"));
    QCOMPARE(xmlText(QStringLiteral("Nor\x0bth 🦊") + QChar(0xD83D)), QStringLiteral("Nor th 🦊 "));
}

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::ReportTextTest)
#include "report_text_test.moc"
