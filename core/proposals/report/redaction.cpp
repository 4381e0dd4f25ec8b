// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/redaction.h"

#include "core/plan/columns.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace headwater {

namespace {

/// A name and its parts that are long enough to tell somebody.
void addName(QStringList &terms, const QString &name)
{
    constexpr qsizetype shortestPart = 2;
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return;
    terms.append(trimmed);
    for (const QString &part : trimmed.split(u' ')) {
        const bool isInitial = part.size() <= shortestPart && part.endsWith(u'.');
        if (part.size() >= shortestPart && !isInitial && part[0].isLetter())
            terms.append(part);
    }
}

/// As files may write an amount, in any of the locales that the program speaks.
void addAmount(QStringList &terms, Money amount)
{
    constexpr Money leastTold = Money::ofWhole(1'000); // smaller numbers are found everywhere
    if (amount < leastTold)
        return;
    const auto units = std::llround(amount.inUnits());
    terms.append(QString::number(units));
    for (const QLocale::Language language : { QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish })
        terms.append(QLocale(language).toString(static_cast<qlonglong>(units)));
}

/// Columns in which people write what they like.
bool isFreeText(std::string_view column)
{
    constexpr std::array columns { std::string_view("decides"), std::string_view("hands_over"),
        std::string_view("trigger"), std::string_view("acceptance"), std::string_view("checklist"),
        std::string_view("source"), std::string_view("exception_reason"), std::string_view("text"),
        std::string_view("caption"), std::string_view("note"), std::string_view("what"), std::string_view("shown"),
        std::string_view("who"), std::string_view("author") };
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

template <typename Row, typename Member> constexpr bool isText = std::is_same_v<Member, QString Row::*>;

template <typename Row>
constexpr bool isAboutPeople
    = std::is_same_v<Row, Person> || std::is_same_v<Row, Assignment> || std::is_same_v<Row, CurveOpinion>;

} // namespace

Withheld::Withheld(const Plan &before, const Plan &after, const Redaction &redaction)
    : m_redaction(redaction)
{
    for (const Plan *plan : { &before, &after }) {
        if (redaction.names) {
            for (const Person &person : plan->people) {
                addName(m_terms, person.name);
                if (!person.email.isEmpty())
                    m_terms.append(person.email);
            }
            for (const CurveOpinion &opinion : plan->curveOpinions)
                addName(m_terms, opinion.who);
            for (const Insight &insight : plan->insights)
                addName(m_terms, insight.author);
            for (const SessionEntry &entry : plan->sessionEntries)
                addName(m_terms, entry.who);
            for (const AcceptedChange &accepted : plan->acceptedChanges)
                addName(m_terms, accepted.who);
        }
    }
    m_terms.removeDuplicates();
    m_names = TermFinder(m_terms);
    for (const Plan *plan : { &before, &after }) {
        if (redaction.pay) {
            for (const Role &role : plan->roles)
                addAmount(m_terms, role.costPerYear);
        }
    }
    m_terms.removeDuplicates();
}

QString Withheld::cleaned(const QString &text) const { return m_names.replacedIn(text, QStringLiteral("…")); }

/// Typed texts of the table's rows, without the names.
template <typename Row> CowTable<Row> Withheld::cleanedTable(const CowTable<Row> &table) const
{
    bool hasFreeText = false;
    forEachColumn<Row>([&](const auto &column) { hasFreeText = hasFreeText || isFreeText(column.name); });
    if (!hasFreeText)
        return table;
    CowTable<Row> told = table;
    auto rows = told.edit();
    for (const Row &row : table) {
        Row quiet = row;
        forEachColumn<Row>([&](const auto &column) {
            if constexpr (isText<Row, decltype(column.member)>) {
                if (isFreeText(column.name) && !(row.*column.member).isEmpty())
                    quiet.*column.member = cleaned(row.*column.member);
            }
        });
        if (!(quiet == row))
            rows.put(std::move(quiet));
    }
    return told;
}

Plan Withheld::redacted(const Plan &plan) const
{
    Plan told = plan;
    if (m_redaction.names) {
        auto people = told.people.edit();
        for (const Person &person : plan.people) {
            Person blank;
            blank.id = person.id;
            blank.name = QStringLiteral("P-%1").arg(person.id.value);
            people.put(std::move(blank));
        }
        auto opinions = told.curveOpinions.edit();
        for (CurveOpinion opinion : plan.curveOpinions) {
            opinion.who = QStringLiteral("…");
            opinions.put(std::move(opinion));
        }
        forEachTable([&](auto member) { told.*member = cleanedTable(told.*member); });
    }
    if (m_redaction.pay) {
        auto roles = told.roles.edit();
        for (Role role : plan.roles) {
            role.costPerYear = {};
            roles.put(std::move(role));
        }
    }
    return told;
}

void forgetVocabularyOf(const Plan &plan, TermFinder &terms)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        forEachColumn<Row>([&](const auto &column) {
            terms.forgetThoseIn(QString::fromLatin1(column.name));
            if constexpr (!isAboutPeople<Row> && isText<Row, decltype(column.member)>) {
                if (isFreeText(column.name))
                    return;
                for (const Row &row : plan.*member)
                    terms.forgetThoseIn(row.*column.member);
            }
        });
    });
}

} // namespace headwater
