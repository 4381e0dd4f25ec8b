// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace headwater {

/// What goes into a figure: (what, how much), its parts or the steps to it.
using FigureInputs = std::vector<std::pair<QString, QString>>;

/// How a figure comes about, in words and digits. Every figure of coverage has one.
struct Derivation {
    QString what; ///< "Covered, North"
    QString value;
    QString formula; ///< how it is counted, in a sentence or two
    FigureInputs inputs {};
    FigureInputs assumptions {}; ///< what it takes for granted; none: it is counted from the plan and its journeys
    QString range {}; ///< by the ranges of the assumptions; empty where none is counted
    QString change {}; ///< against the baseline

    bool isEmpty() const { return what.isEmpty() && formula.isEmpty(); }
};

/// Made when somebody asks.
using Explain = std::function<Derivation()>;

} // namespace headwater
