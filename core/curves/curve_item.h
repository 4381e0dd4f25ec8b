// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/calibration.h"

#include <QString>

#include <span>
#include <vector>

namespace headwater {

/// Something that seats work on, a product or a speciality, and what it would earn with more or less of them. Money in
/// any unit, the same for all items.
struct CurveItem {
    QString name;
    CurveAnswers answers;
    double margin = 0; ///< of its sales, 0..1
    double sales = 0; ///< today, a year
    double seatsToday = 0;
    int fewest = 0; ///< seats it must get
    std::optional<int> most; ///< seats it may get

    bool operator==(const CurveItem &) const = default;
};

/// Why an item cannot be allocated to.
enum class ItemFault : std::uint8_t {
    Answers, ///< see faultOf(answers)
    Margin, ///< not above 0, or above the whole
    Sales, ///< not above 0
    SeatsToday, ///< not above 0: effort is measured in multiples of today's
    Limits, ///< fewest is negative or above most
};
struct FaultyItem {
    std::size_t item = 0;
    ItemFault fault = ItemFault::Answers;
    bool operator==(const FaultyItem &) const = default;
};
/// The first fault of each item that has any.
std::vector<FaultyItem> faultsOf(std::span<const CurveItem> items);

/// What studies found of personal selling (Albers, Mantrala & Sridhar 2010): a rise of effort by 1 % raises sales by
/// 0.34 % on average over industries, by 0.245 % in visits to physicians.
inline constexpr double usualElasticity = 0.34;
inline constexpr double pharmaElasticity = 0.245;
/// More than twice the one or less than half the other: worth a second look. Our bounds, not the study's.
bool isElasticityPlausible(double elasticity);

} // namespace headwater
