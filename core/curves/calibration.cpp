// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/calibration.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <unsupported/Eigen/NonLinearOptimization>

namespace headwater {

namespace {

constexpr std::array<double, 5> askedEfforts { 0, 0.5, 1, 1.5, effortOfSaturation };

/// Parameters of a fit, in whatever way keeps them possible: a curve for any numbers.
using CurveOf = std::function<ResponseCurve(const Eigen::VectorXd &)>;

/// The distances of a curve from answers, as Eigen's (MINPACK's) Levenberg-Marquardt wants to be told them.
struct AnswerDistances {
    using Scalar = double;
    enum { InputsAtCompileTime = Eigen::Dynamic, ValuesAtCompileTime = Eigen::Dynamic };
    using InputType = Eigen::VectorXd;
    using ValueType = Eigen::VectorXd;
    using JacobianType = Eigen::MatrixXd;

    CurveOf curveOf;
    std::vector<std::pair<double, double>> points; ///< effort, result
    Eigen::Index parameters = 0;

    int inputs() const { return static_cast<int>(parameters); }
    int values() const { return static_cast<int>(std::max<std::size_t>(points.size(), 1)); }
    int operator()(const Eigen::VectorXd &at, Eigen::VectorXd &distances) const
    {
        const ResponseCurve curve = curveOf(at);
        for (std::size_t i = 0; i < points.size(); ++i)
            distances[static_cast<Eigen::Index>(i)] = curve.at(points[i].first) - points[i].second;
        return 0;
    }
    double sumOfSquares(const Eigen::VectorXd &at) const
    {
        Eigen::VectorXd distances(values());
        (*this)(at, distances);
        return distances.squaredNorm();
    }
};

/// The best of the fits that begin at these places: the sum of squares may have several hollows.
ResponseCurve bestFit(const AnswerDistances &distances, const std::vector<Eigen::VectorXd> &starts)
{
    Eigen::NumericalDiff<AnswerDistances, Eigen::Central> differentiable(distances);
    double least = std::numeric_limits<double>::infinity();
    Eigen::VectorXd best = starts.front();
    for (Eigen::VectorXd at : starts) {
        Eigen::LevenbergMarquardt<decltype(differentiable)> descent(differentiable);
        descent.parameters.ftol = descent.parameters.xtol = 1e-14;
        descent.parameters.maxfev = 2000;
        descent.minimize(at);
        const double squares = distances.sumOfSquares(at);
        if (squares < least) {
            least = squares;
            best = at;
        }
    }
    return distances.curveOf(best);
}

/// The shape with which a curve through no effort, today and saturation meets one more answer exactly.
double shapeThrough(const ResponseCurve &curve, double effort, double result)
{
    return std::log(curve.d * (result - curve.low) / (curve.high - result)) / std::log(effort);
}

ResponseCurve normalisedCurve(const CurveAnswers &answers)
{
    const ResponseCurve fixed { answers.atZero, answers.atSaturation, 1,
        (answers.atSaturation - 1) / (1 - answers.atZero) };
    const AnswerDistances distances { [fixed](const Eigen::VectorXd &at) {
                                         return ResponseCurve { fixed.low, fixed.high, std::exp(at[0]), fixed.d };
                                     },
        { { 0.5, answers.atHalf }, { 1.5, answers.atHalfMore } }, 1 };
    // Beyond the shapes that meet one of the two both distances grow, so the best lies between them.
    const double one = std::log(shapeThrough(fixed, 0.5, answers.atHalf));
    const double other = std::log(shapeThrough(fixed, 1.5, answers.atHalfMore));
    constexpr int steps = 8;
    std::vector<Eigen::VectorXd> starts;
    for (int i = 0; i <= steps; ++i)
        starts.emplace_back(Eigen::VectorXd::Constant(1, one + (other - one) * i / steps));
    return bestFit(distances, starts);
}

ResponseCurve freeCurve(const CurveAnswers &answers)
{
    AnswerDistances distances { [](const Eigen::VectorXd &at) {
                                   return ResponseCurve { at[0], at[1], std::exp(at[2]), std::exp(at[3]) };
                               },
        {}, 4 };
    const std::array<double, 5> results = answers.inOrder();
    for (std::size_t i = 0; i < results.size(); ++i)
        distances.points.emplace_back(askedEfforts[i], results[i]);
    const ResponseCurve near = normalisedCurve(answers);
    std::vector<Eigen::VectorXd> starts;
    for (const double shape : { near.c, 0.5, 1.0, 2.0, 4.0 })
        starts.emplace_back(Eigen::Vector4d(near.low, near.high, std::log(shape), std::log(near.d)));
    return bestFit(distances, starts);
}

} // namespace

std::optional<AnswerFault> faultOf(const CurveAnswers &answers)
{
    const std::array<double, 5> results = answers.inOrder();
    if (!std::all_of(results.begin(), results.end(), [](double result) { return std::isfinite(result); }))
        return AnswerFault::NotANumber;
    if (std::any_of(results.begin(), results.end(), [](double result) { return result < 0; }))
        return AnswerFault::Negative;
    if (answers.atToday <= 0)
        return AnswerFault::NothingToday;
    if (answers.atSaturation < answers.atToday)
        return AnswerFault::SaturationBelowToday;
    if (!std::is_sorted(results.begin(), results.end()))
        return AnswerFault::NotIncreasing;
    if (std::adjacent_find(results.begin(), results.end()) != results.end())
        return AnswerFault::Equal;
    return std::nullopt;
}

Result<ResponseCurve> calibrated(const CurveAnswers &answers, Calibration calibration)
{
    if (const std::optional<AnswerFault> fault = faultOf(answers))
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("no curve through the answers (fault %1)").arg(static_cast<int>(*fault)));
    const double today = answers.atToday;
    const CurveAnswers multiples { answers.atZero / today, answers.atHalf / today, 1, answers.atHalfMore / today,
        answers.atSaturation / today };
    return calibration == Calibration::Normalised ? normalisedCurve(multiples) : freeCurve(multiples);
}

} // namespace headwater
