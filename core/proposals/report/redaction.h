// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/term_finder.h"
#include "core/plan/plan.h"

/// What a proposal is not to tell: taken out of the plan before anything is made of it, and looked for afterwards in
/// what was made.
namespace headwater {

struct Redaction {
    bool names = false; ///< of people, with everything else that tells who they are
    bool pay = false;
    std::int64_t smallestGroup = 0; ///< nothing is told of fewer people than that

    bool isEmpty() const { return !names && !pay && smallestGroup < 2; }
};

/// What is withheld of two plans.
class Withheld
{
public:
    Withheld() = default;
    Withheld(const Plan &before, const Plan &after, const Redaction &redaction);

    /// People are called P-12 and have no other data; roles cost nothing; texts are cleaned.
    Plan redacted(const Plan &plan) const;
    /// A text that somebody typed, without the names.
    QString cleaned(const QString &text) const;
    /// What must not be found in what was made, longest first: names, e-mail addresses, numbers of staff, pay as it
    /// may be written.
    const QStringList &terms() const { return m_terms; }

private:
    template <typename Row> CowTable<Row> cleanedTable(const CowTable<Row> &table) const;

    Redaction m_redaction;
    TermFinder m_names;
    QStringList m_terms;
};

/// Terms that a table has anyway, whoever works there (a territory is called like somebody), are not looked for.
void forgetVocabularyOf(const Plan &plan, TermFinder &terms);

} // namespace headwater
