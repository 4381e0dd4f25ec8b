// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_text.h"

#include <QTest>

using namespace headwater;

namespace {

/// A review of nine territories, of which two miss their range.
ReviewView scored(double companyCame)
{
    ReviewView view;
    view.review.name = QStringLiteral("Spring");
    view.review.quarter = QDate(2027, 1, 1);
    view.review.frozenOn = QDate(2026, 11, 23);
    MeasureScore margin;
    for (int i = 1; i <= 9; ++i) {
        const PredictedFigure figure { PredictionId { i }, ReviewId { 1 }, QStringLiteral("T%1").arg(i),
            ReviewMeasure::Margin, view.review.quarter, 1'000.0 * i, 900.0 * i, 1'100.0 * i };
        const ScoredFigure one { figure, figure.value * (i <= 2 ? 0.5 : 1.02) };
        view.predicted.push_back(figure);
        view.score.figures.push_back(one);
        ++margin.figures;
        margin.hits += one.isHit() ? 1 : 0;
    }
    view.score.hits = margin.hits;
    view.score.measures.push_back(margin);
    const PredictedFigure company { PredictionId { 10 }, ReviewId { 1 }, {}, ReviewMeasure::Margin, view.review.quarter,
        45'000, 40'000, 50'000 };
    view.predicted.push_back(company);
    view.score.figures.push_back({ company, companyCame });
    return view;
}

AssumptionMiss miss(const char *name, double explained) { return { QString::fromLatin1(name), 0.15, 0.2, explained }; }

} // namespace

class ReviewTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theHeadlineSaysWhatMatters()
    {
        ReviewView view = scored(43'200);
        QCOMPARE(reviewHeadline(view),
            QStringLiteral("7 of 9 ranges held. Margin came 4.0 % below what was predicted: 43 k instead of 45 k."));
        view.explanation = Explanation { ReviewMeasure::Margin, view.score.figures.back(),
            { miss("Annual turnover", 0.7), miss("Response half", 0.3) } };
        QVERIFY(reviewHeadline(view).endsWith(QStringLiteral("Most of it is explained by “Annual turnover”.")));
        view.explanation->assumptions.erase(view.explanation->assumptions.begin());
        QVERIFY2(reviewHeadline(view).endsWith(QStringLiteral("“Response half” explains most, 30 % of it.")),
            qPrintable(reviewHeadline(view)));
        view.explanation->assumptions.clear();
        QVERIFY(reviewHeadline(view).endsWith(QStringLiteral("No assumption explains that within its range.")));
        const QString asPredicted = reviewHeadline(scored(45'010));
        QVERIFY2(asPredicted.endsWith(QStringLiteral("Margin: 45 k came, as predicted.")), qPrintable(asPredicted));
    }

    /// Wins came from a file, coverage too, and only that of coverage can be explained.
    void oneMissIsNotExplainedByAnother()
    {
        ReviewView view = scored(1);
        view.score.figures.clear();
        const auto came = [&](ReviewMeasure measure, double predicted, double actual) {
            view.score.figures.push_back({ { PredictionId { 20 }, ReviewId { 1 }, {}, measure, view.review.quarter,
                                               predicted, 0.9 * predicted, 1.1 * predicted },
                actual });
        };
        came(ReviewMeasure::Wins, 100, 80);
        came(ReviewMeasure::Coverage, 0.8, 0.76);
        view.explanation
            = Explanation { ReviewMeasure::Coverage, view.score.figures.back(), { miss("Annual turnover", 0.7) } };
        const QString headline = reviewHeadline(view);
        QVERIFY2(
            headline.endsWith(QStringLiteral("Journeys won came 20 % below what was predicted: 80 instead of 100. Work "
                                             "covered came 5.0 % below what was predicted: 76 % instead of 80 %. "
                                             "Most of it is explained by “Annual turnover”.")),
            qPrintable(headline));
        view.explanation->company.actual = 0.8; // nothing is missed of it
        QVERIFY2(reviewHeadline(view).endsWith(QStringLiteral("80 instead of 100.")), qPrintable(reviewHeadline(view)));
    }

    void whatIsNotToBlameIsNotSaidToBe()
    {
        ReviewView view = scored(43'200);
        view.frozen = std::make_shared<const FrozenFigures>();
        view.explanation
            = Explanation { ReviewMeasure::Margin, view.score.figures.back(), { miss("Annual turnover", 0.7) } };
        QVERIFY(assumptionsFinding(view).contains(QStringLiteral("0.2 would have given what came")));
        view.explanation->assumptions.front().explained = 0.1;
        QVERIFY(assumptionsFinding(view).contains(QStringLiteral("too little to set it right")));
        view.explanation->assumptions.front().isPossible = false;
        QVERIFY(assumptionsFinding(view).contains(QStringLiteral("no possible value")));
        view.explanation->company.actual = view.explanation->company.predicted.value;
        QVERIFY(assumptionsFinding(view).endsWith(QStringLiteral("came, as predicted.")));
    }

    void theLargestAreShownWhereOnlyOtherFiguresCame()
    {
        ReviewView view = scored(43'200);
        for (int i = 1; i <= 12; ++i)
            view.predicted.push_back({ PredictionId { 100 + i }, ReviewId { 1 }, QStringLiteral("T%1").arg(i),
                ReviewMeasure::Wins, view.review.quarter, 1.0 * i, 0, 2.0 * i });
        QVERIFY(rangesChart(view, ReviewMeasure::Wins).caption.contains(QStringLiteral("The 10 largest of 12")));
        view.score.figures.push_back({ view.predicted.back(), 5 });
        QVERIFY(rangesChart(view, ReviewMeasure::Wins).caption.contains(QStringLiteral("The 10 furthest off of 12")));
    }

    void beforeAnythingCameItSaysWhatToDo()
    {
        ReviewView view = scored(1);
        view.score = {};
        QVERIFY(reviewHeadline(view).contains(QStringLiteral("Q1 2027")));
        QVERIFY(!reviewRule(view).contains(QLatin1Char('%')));
        const ChartData chart = rangesChart(view, ReviewMeasure::Margin);
        QCOMPARE(chart.rows.front(), QStringLiteral("T9")); // the largest first
        QVERIFY(std::ranges::none_of(chart.marks, [](const auto &mark) { return mark.has_value(); }));
        QVERIFY(assumptionsFinding(view).contains(QStringLiteral("nothing is missed yet")));
    }

    void whatIsNotInTheRangesOfCoverageIsSaid()
    {
        ReviewView view = scored(43'200);
        QVERIFY(!reviewRule(view).contains(QStringLiteral("chance")));
        for (PredictedFigure &figure : view.predicted)
            figure.measure = ReviewMeasure::Coverage;
        for (ScoredFigure &scored : view.score.figures)
            scored.predicted.measure = ReviewMeasure::Coverage;
        QVERIFY(reviewRule(view).contains(QStringLiteral("know the assumptions alone, not chance")));
        QVERIFY(rangesChart(view, ReviewMeasure::Coverage).caption.contains(QStringLiteral("Chance is not in it")));
    }

    void rangesStandBesideWhatCame()
    {
        const ReviewView view = scored(43'200);
        const ChartData chart = rangesChart(view, ReviewMeasure::Margin);
        QCOMPARE(chart.rows.size(), std::size_t(9)); // the company has another scale, so it is in words
        QCOMPARE(chart.rows.front(), QStringLiteral("T2")); // off most
        QCOMPARE(chart.boxes.front()->low, 1'800.0);
        QCOMPARE(chart.boxes.front()->median, 2'000.0);
        QCOMPARE(chart.marks.front()->at, 1'000.0);
        QVERIFY(chart.marks.front()->isOutside && !chart.marks.back()->isOutside);
        QVERIFY(chart.caption.contains(QStringLiteral("The company: 45 k predicted (40 k to 50 k).")));
        QCOMPARE(chart.table.rows.size(), std::size_t(10));
        QCOMPARE(rangesRows(view, ReviewMeasure::Margin).at(1), QStringLiteral("T2"));
        QVERIFY(rangesChart(view, ReviewMeasure::Wins).isEmpty());
    }

    void rangesAreJudgedByHowManyHeld()
    {
        QVERIFY(reviewRule(scored(43'200)).contains(QStringLiteral("about right"))); // 7 of 9
        ReviewView narrow = scored(43'200);
        narrow.score.hits = narrow.score.measures.front().hits = 2;
        QVERIFY(reviewRule(narrow).contains(QStringLiteral("too narrow")));
        ReviewView wide = scored(43'200);
        wide.score.measures.front().figures = 90;
        wide.score.hits = wide.score.measures.front().hits = 90;
        QVERIFY(reviewRule(wide).contains(QStringLiteral("wider than they need")));
    }

    void plansStandSideBySide()
    {
        ReviewView view = scored(43'200);
        QVERIFY(pointsFinding(view, ReviewMeasure::Margin).contains(QStringLiteral("Counting")));
        FrozenFigures figures;
        figures.points.push_back({ {},
            { std::nullopt, VersionFigures { 9, 0.5, Money::ofWhole(40'000) },
                VersionFigures { 10, 0.6, Money::ofWhole(45'000) } } });
        figures.points.push_back(
            { QStringLiteral("T2"), { std::nullopt, VersionFigures { 2, {}, {} }, VersionFigures { 3, {}, {} } } });
        view.frozen = std::make_shared<const FrozenFigures>(figures);
        const ChartTable table = pointsTable(view, ReviewMeasure::Margin);
        QCOMPARE(table.rows.size(), std::size_t(2));
        QCOMPARE(std::get<QString>(table.rows[0][0]), QStringLiteral("The company"));
        QCOMPARE(std::get<QString>(table.rows[0][1]), QStringLiteral("–"));
        QCOMPARE(std::get<QString>(table.rows[0][3]), QStringLiteral("45 k"));
        QCOMPARE(std::get<QString>(table.rows[1][5]), QStringLiteral("1000, outside"));
        QCOMPARE(std::get<QString>(pointsTable(view, ReviewMeasure::Headcount).rows[1][3]), QStringLiteral("3"));
        QVERIFY2(pointsFinding(view, ReviewMeasure::Headcount).contains(QStringLiteral("as proposed: 10")),
            qPrintable(pointsFinding(view, ReviewMeasure::Headcount)));
    }

    void fluidityIsTold()
    {
        ReviewView view = scored(43'200);
        QVERIFY(fluidityTable(view).rows.empty());
        Fluidity fluidity;
        fluidity.vacancies = 9;
        fluidity.redeployed = 3;
        fluidity.daysToProductive = 74.4;
        view.fluidity = fluidity;
        QCOMPARE(fluidityFinding(view),
            QStringLiteral(
                "3 of 9 vacancies were used to move a seat to where it matters more. It takes 74 days from a "
                "vacancy until somebody is productive again."));
        QCOMPARE(std::get<QString>(fluidityTable(view).rows[1][1]), QStringLiteral("3 (33 %)"));
    }
};

QTEST_MAIN(ReviewTextTest)
#include "review_text_test.moc"
