// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/reading/row_parser.h"
#include "core/facts/fingerprints.h"
#include "core/plan/plan.h"

namespace headwater {

struct SeenFacts::Sets {
    FingerprintSet knownKeys; ///< of opportunities that the plan has
    FingerprintSet known; ///< of every fact that the plan has
    FingerprintSet keys;
    FingerprintSet contents;
    std::vector<AliasProposal> confirmed; ///< spellings that the plan knows
    Plan plan;
};

/// What one fact is to the import.
enum class FactVerdict : std::uint8_t { New, Changed, Known, Repeated, Contradicts };

inline bool isTaken(FactVerdict verdict) { return verdict == FactVerdict::New || verdict == FactVerdict::Changed; }

FactVerdict judge(SeenFacts::Sets &sets, const Opportunity &opportunity);
FactVerdict judge(SeenFacts::Sets &sets, const EventPrints &event);
FactVerdict judge(SeenFacts::Sets &sets, const EmploymentSpell &spell);

/// Fills the sets with what the plan has already.
Result<std::unique_ptr<SeenFacts::Sets>> knownFactSets(const FactSource *known, const Cancellation &cancellation = {});

/// Stage names and what they say about the outcome: as the plan has it, else as the words do.
class StageOutcomes
{
public:
    explicit StageOutcomes(const Plan &plan);
    Outcome of(const QString &stage);

private:
    QHash<QString, Outcome> m_outcomes;
};

/// The row as a fact. Outcome: the file's own word, closed and won flags, else the stage.
Opportunity opportunityOf(const RowParser &row, StageOutcomes &outcomes);
/// With the texts of the row, until the next one is parsed.
EventView eventOf(const RowParser &row);
EmploymentSpell spellOf(const RowParser &row);

/// Whether the event is at the step of its activity's life that counts; also when the file does not tell steps apart.
bool isAtStep(const RowParser &row, const ImportFile &source);
/// Whether the row, counted from 0, moves an opportunity; also when the file is no history of saves.
inline bool isMove(const FilePreview &file, qint64 row)
{
    return static_cast<std::size_t>(row) >= file.rowsWithoutMove.size()
        || !file.rowsWithoutMove[static_cast<std::size_t>(row)];
}

/// The rows of a file whose header is known: skips the second header row of systems that write one.
Result<std::unique_ptr<TableReader>> openRows(const FilePreview &file, const Cancellation &cancellation);

} // namespace headwater
