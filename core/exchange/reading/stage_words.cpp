// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/stage_words.h"

#include "core/exchange/kinds/kind.h"

#include <algorithm>
#include <array>
#include <limits>

namespace headwater {

namespace {

template <std::size_t N> bool containsAny(const QString &text, const std::array<QLatin1StringView, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) { return text.contains(word); });
}

constexpr std::array wonWords { QLatin1StringView("closedwon"), QLatin1StringView("closewon"),
    QLatin1StringView("gewonnen"), QLatin1StringView("gagne"), QLatin1StringView("ganad"),
    QLatin1StringView("dealwon") };
constexpr std::array lostWords { QLatin1StringView("closedlost"), QLatin1StringView("closelost"),
    QLatin1StringView("verloren"), QLatin1StringView("perdu"), QLatin1StringView("perdid"),
    QLatin1StringView("deallost") };
constexpr std::array undecidedWords { QLatin1StringView("nodecision"), QLatin1StringView("keineentscheidung"),
    QLatin1StringView("abandoned"), QLatin1StringView("sansdecision"), QLatin1StringView("sindecision") };

/// In the order of a pipeline.
constexpr std::array openStages { QLatin1StringView("lead"), QLatin1StringView("prospecting"),
    QLatin1StringView("appointmentscheduled"), QLatin1StringView("qualification"), QLatin1StringView("qualifiedtobuy"),
    QLatin1StringView("discovery"), QLatin1StringView("engaging"), QLatin1StringView("needsanalysis"),
    QLatin1StringView("valueproposition"), QLatin1StringView("iddecisionmakers"),
    QLatin1StringView("presentationscheduled"), QLatin1StringView("perceptionanalysis"),
    QLatin1StringView("decisionmakerboughtin"), QLatin1StringView("proposalpricequote"), QLatin1StringView("proposal"),
    QLatin1StringView("negotiationreview"), QLatin1StringView("negotiation"), QLatin1StringView("contractsent") };

} // namespace

Outcome outcomeOfStage(const QString &stage)
{
    const QString name = folded(stage);
    if (containsAny(name, undecidedWords))
        return Outcome::NoDecision;
    if (name == QLatin1StringView("won") || containsAny(name, wonWords))
        return Outcome::Won;
    if (name == QLatin1StringView("lost") || containsAny(name, lostWords))
        return Outcome::Lost;
    return Outcome::Open;
}

int usualStageRank(const QString &stage)
{
    const auto found = std::find(openStages.begin(), openStages.end(), folded(stage));
    return found == openStages.end() ? std::numeric_limits<int>::max() : static_cast<int>(found - openStages.begin());
}

} // namespace headwater
