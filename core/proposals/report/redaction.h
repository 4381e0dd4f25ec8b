// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/term_finder.h"
#include "core/plan/plan.h"

#include <unordered_map>

/// What a proposal is not to tell: taken out of the plan before anything is made of it, and looked for afterwards in
/// what was made.
namespace headwater {

struct Redaction {
    bool names = false; ///< of people, with everything else that tells who they are
    bool pay = false;
    std::int64_t smallestGroup = 0; ///< nothing is told of fewer people than that

    bool hidesSmallGroups() const { return smallestGroup > 1; }
    /// A name is told of one person: with a smallest group none is.
    bool hidesPeople() const { return names || hidesSmallGroups(); }
    bool isEmpty() const { return !hidesPeople() && !pay; }
};

/// What is withheld of two plans.
class Withheld
{
public:
    Withheld() = default;
    Withheld(const Plan &before, const Plan &after, const Redaction &redaction)
        : Withheld({ &after, &before }, redaction)
    { }
    /// Of the first one it is known which company it is of.
    Withheld(const std::vector<const Plan *> &plans, const Redaction &redaction);

    /// People are called P-12, which is no number of theirs, and have no other data; roles cost nothing; texts are
    /// cleaned.
    Plan redacted(const Plan &plan) const;
    /// A text that somebody typed, without names and amounts that are somebody's pay.
    QString cleaned(const QString &text) const;
    /// What must not be found in what was made: names, e-mail addresses, numbers of staff. Pay is not among them: the
    /// same number may be somebody's revenue.
    const QStringList &terms() const { return m_terms; }
    /// An amount in the text that is somebody's pay; empty: none, or pay may be told.
    QString payIn(const QString &text) const { return m_amounts.findIn(text); }
    /// The first one in a text of the plan that redacted() leaves as it is, such as a row's name. Codes of rows, and
    /// texts that are a number and nothing else, are numbers of something else.
    QString payTypedIn(const Plan &told) const;

private:
    void addPeopleOf(const Plan &plan);
    void numberPeople(const std::vector<const Plan *> &plans);
    template <typename Row> CowTable<Row> cleanedTable(const CowTable<Row> &table) const;
    CowTable<Person> redactedPeople(const Plan &plan) const;

    Redaction m_redaction;
    std::unordered_map<PersonId, std::int64_t> m_numbers; ///< as they are called
    QStringList m_terms;
    TermFinder m_typed; ///< taken out of texts that people typed
    TermFinder m_amounts;
};

/// Terms that a table has anyway, whoever works there (a territory is called like somebody), are not looked for.
void forgetVocabularyOf(const Plan &plan, TermFinder &terms);

} // namespace headwater
