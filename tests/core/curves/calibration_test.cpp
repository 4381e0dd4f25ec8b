// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/calibration.h"
#include "core/curves/curve_item.h"
#include "tests/core/curves/syntex.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

bool isNear(double value, double expected, double tolerance = 1e-9)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

/// Increasing answers with today at 1.
CurveAnswers anyAnswers()
{
    const auto share = [] { return *rc::gen::inRange(2, 99) / 100.0; };
    CurveAnswers answers;
    answers.atZero = share() * 0.9;
    answers.atHalf = answers.atZero + (1 - answers.atZero) * share();
    answers.atSaturation = 1 + 3 * share();
    answers.atHalfMore = 1 + (answers.atSaturation - 1) * share();
    return answers;
}

double distance(const ResponseCurve &curve, const CurveAnswers &answers, bool all)
{
    const double efforts[] { 0, 0.5, 1, 1.5, effortOfSaturation };
    double sum = 0;
    for (const int i : all ? std::vector { 0, 1, 2, 3, 4 } : std::vector { 1, 3 }) {
        const double off = curve.at(efforts[i]) - answers.inOrder()[static_cast<std::size_t>(i)];
        sum += off * off;
    }
    return sum;
}

} // namespace

class CalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurvesOfSyntexAreThePublishedOnes_data()
    {
        QTest::addColumn<std::size_t>("item");
        QTest::addColumn<double>("d");
        QTest::addColumn<double>("c");
        const std::pair<double, double> published[] { { .9811, 2.2816 }, { .4118, 2.6725 }, { .3623, 2.4406 },
            { .1818, 3.1179 }, { .4545, 1.9427 }, { .2683, 2.9381 }, { .8941, 2.0071 } };
        for (std::size_t i = 0; i < std::size(published); ++i)
            QTest::addRow("item %zu", i + 1) << i << published[i].first << published[i].second;
    }
    void theCurvesOfSyntexAreThePublishedOnes()
    {
        QFETCH(const std::size_t, item);
        QFETCH(const double, d);
        QFETCH(const double, c);
        const std::vector<CurveItem> items = syntexItems();
        if (items.empty())
            QSKIP("no reference data (HEADWATER_CORPUS)");

        const auto curve = calibrated(items[item].answers, Calibration::Normalised);

        QVERIFY(curve);
        QCOMPARE(QString::number(curve->d, 'f', 4), QString::number(d, 'f', 4));
        QCOMPARE(QString::number(curve->c, 'f', 4), QString::number(c, 'f', 4));
    }

    void theNormalisedCurvePassesThroughThreeAnswersAndFitsTheOthersBest()
    {
        QVERIFY(rc::check("normalised", [] {
            const CurveAnswers answers = anyAnswers();
            const auto curve = calibrated(answers, Calibration::Normalised);
            RC_ASSERT(curve.has_value());
            RC_ASSERT(isNear(curve->at(0), answers.atZero));
            RC_ASSERT(isNear(curve->at(1), 1));
            RC_ASSERT(curve->high == answers.atSaturation);
            const double least = distance(*curve, answers, false);
            for (double shape = 0.02; shape < 60; shape *= 1.03) {
                ResponseCurve other = *curve;
                other.c = shape;
                RC_ASSERT(distance(other, answers, false) >= least - 1e-12);
            }
        }));
    }

    void theFreeCurveFitsNoWorseThanTheNormalisedOneAndItsNeighbours()
    {
        QVERIFY(rc::check("free", [] {
            const CurveAnswers answers = anyAnswers();
            const auto free = calibrated(answers, Calibration::Free);
            RC_ASSERT(free.has_value());
            const double least = distance(*free, answers, true);
            RC_ASSERT(least <= distance(*calibrated(answers, Calibration::Normalised), answers, true) + 1e-12);
            for (double ResponseCurve::*parameter :
                { &ResponseCurve::low, &ResponseCurve::high, &ResponseCurve::c, &ResponseCurve::d }) {
                for (const double factor : { 0.99, 1.01 }) {
                    ResponseCurve other = *free;
                    other.*parameter *= factor;
                    RC_ASSERT(distance(other, answers, true) >= least - 1e-9);
                }
            }
        }));
    }

    void answersOfACurveGiveThatCurveBack()
    {
        const ResponseCurve truth { 0.3, 1.6, 1.8, (1.6 - 1) / (1 - 0.3) };
        const auto normalised = calibrated({ 0.3, truth.at(0.5), 1, truth.at(1.5), 1.6 }, Calibration::Normalised);
        const auto free
            = calibrated({ 0.3, truth.at(0.5), 1, truth.at(1.5), truth.at(effortOfSaturation) }, Calibration::Free);
        for (const auto &curve : { normalised, free }) {
            QVERIFY(curve);
            QVERIFY(isNear(curve->low, truth.low, 1e-6));
            QVERIFY(isNear(curve->high, truth.high, 1e-6));
            QVERIFY(isNear(curve->c, truth.c, 1e-6));
            QVERIFY(isNear(curve->d, truth.d, 1e-6));
        }
    }

    void answersInPercentOrMoneyGiveTheSameCurve()
    {
        const CurveAnswers shares { 0.47, 0.68, 1, 1.26, 1.52 };
        const CurveAnswers percent { 47, 68, 100, 126, 152 };
        QVERIFY(isNear(calibrated(shares, Calibration::Free)->c, calibrated(percent, Calibration::Free)->c, 1e-6));
        QVERIFY(isNear(
            calibrated(shares, Calibration::Normalised)->c, calibrated(percent, Calibration::Normalised)->c, 1e-6));
    }

    void pointsOfACurveAreWhereTheirMeaningSays()
    {
        QVERIFY(rc::check("inflection, envelope, elasticity, inverse", [] {
            const CurveAnswers answers = anyAnswers();
            const ResponseCurve curve = *calibrated(answers, Calibration::Normalised);
            const double step = 1e-6;
            RC_ASSERT(isNear(curve.slopeAt(0.8), (curve.at(0.8 + step) - curve.at(0.8 - step)) / (2 * step), 1e-4));
            RC_ASSERT(isNear(curve.elasticityToday(), curve.slopeAt(1)));
            RC_ASSERT(isNear(*curve.effortFor(curve.at(0.7)), 0.7, 1e-6));
            RC_ASSERT(!curve.effortFor(curve.high));
            RC_ASSERT(!curve.effortFor(curve.low - 0.1));
            const double bend = curve.inflection();
            RC_ASSERT((bend > 0) == curve.isSShaped());
            for (double effort = 0.01; effort < 5; effort += 0.07) {
                RC_ASSERT(curve.envelopeAt(effort) >= curve.at(effort) - 1e-12);
                if (bend > 0)
                    RC_ASSERT(curve.slopeAt(effort) <= curve.slopeAt(bend) + 1e-9);
            }
            if (const double touch = curve.envelopeTouch(); touch > 0) {
                const double slope = (curve.high - curve.low) * std::pow(curve.c - 1, (curve.c - 1) / curve.c)
                    / (curve.c * std::pow(curve.d, 1 / curve.c));
                RC_ASSERT(isNear(curve.slopeAt(touch), slope, 1e-6));
                RC_ASSERT(isNear((curve.at(touch) - curve.low) / touch, slope, 1e-6));
            }
        }));
    }

    void answersWithoutACurveAreToldApart_data()
    {
        QTest::addColumn<CurveAnswers>("answers");
        QTest::addColumn<AnswerFault>("fault");
        QTest::newRow("falling") << CurveAnswers { 0.7, 0.4, 1, 1.2, 1.5 } << AnswerFault::NotIncreasing;
        QTest::newRow("falling above today") << CurveAnswers { 0.1, 0.4, 1, 1.6, 1.5 } << AnswerFault::NotIncreasing;
        QTest::newRow("half is today") << CurveAnswers { 0.4, 1, 1, 1.2, 1.5 } << AnswerFault::Equal;
        QTest::newRow("all equal") << CurveAnswers { 1, 1, 1, 1, 1 } << AnswerFault::Equal;
        QTest::newRow("saturated at half more") << CurveAnswers { 0.4, 0.6, 1, 1.5, 1.5 } << AnswerFault::Equal;
        QTest::newRow("saturation below today")
            << CurveAnswers { 0.4, 0.6, 1, 1.2, 0.9 } << AnswerFault::SaturationBelowToday;
        QTest::newRow("negative") << CurveAnswers { -0.1, 0.6, 1, 1.2, 1.5 } << AnswerFault::Negative;
        QTest::newRow("nothing today") << CurveAnswers { 0, 0, 0, 1.2, 1.5 } << AnswerFault::NothingToday;
        QTest::newRow("no number") << CurveAnswers { 0, std::nan(""), 1, 1.2, 1.5 } << AnswerFault::NotANumber;
    }
    void answersWithoutACurveAreToldApart()
    {
        QFETCH(const CurveAnswers, answers);
        QFETCH(const AnswerFault, fault);
        QCOMPARE(faultOf(answers), std::optional(fault));
        for (const Calibration calibration : { Calibration::Normalised, Calibration::Free }) {
            const auto curve = calibrated(answers, calibration);
            QVERIFY(!curve);
            QCOMPARE(curve.error().kind, Error::Kind::InvalidInput);
        }
    }

    void anUnlikelyElasticityIsFlagged()
    {
        QVERIFY(isElasticityPlausible(usualElasticity));
        QVERIFY(isElasticityPlausible(pharmaElasticity));
        QVERIFY(!isElasticityPlausible(0.81));
        QVERIFY(!isElasticityPlausible(0.1));
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
