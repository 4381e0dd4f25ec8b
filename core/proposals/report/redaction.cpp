// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/redaction.h"

#include "core/plan/columns.h"
#include "core/plan/stages/stage_names.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
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

/// As people and files may write an amount, in any of the locales that the program speaks.
QStringList amountTexts(Money amount, const QString &currency)
{
    constexpr Money leastTold = Money::ofWhole(1'000); // smaller numbers are found everywhere
    constexpr double thousand = 1'000;
    if (amount < leastTold)
        return {};
    const auto units = std::llround(amount.inUnits());
    const QString plain = QString::number(units);
    QStringList texts { plain };
    for (const QLocale::Language language : { QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish })
        texts.append(QLocale(language).toString(static_cast<qlonglong>(units)));
    const QString head = plain.left(plain.size() - 3);
    for (const char16_t between : { u'.', u',', u' ', u'\'', u'\u2019' })
        texts.append(head + QChar(between) + plain.right(3)); // Spanish leaves four digits together, people do not
    const QString thousands = QString::number(static_cast<double>(units) / thousand);
    for (const char *unit : { "k", " k", "T" })
        texts.append(thousands + QLatin1StringView(unit));
    for (const QString &text : QStringList(texts)) {
        if (!currency.isEmpty())
            texts << text + currency << currency + text; // without a blank they are one word
    }
    return texts;
}

/// Numbers of staff that are nothing but digits may as well be amounts or years: those are taken out of texts alone.
bool tellsApart(const QString &number)
{
    return number.size() > 2 && std::any_of(number.begin(), number.end(), [](QChar c) { return !c.isDigit(); });
}

/// Columns in which people write what they like.
template <typename Row> bool isFreeText(std::string_view column)
{
    if (std::is_same_v<Row,
            StoryPage> || std::is_same_v<Row, SessionEntry> || std::is_same_v<Row, Insight> || std::is_same_v<Row, Review>)
        return true;
    constexpr std::array columns { std::string_view("decides"), std::string_view("hands_over"),
        std::string_view("trigger"), std::string_view("acceptance"), std::string_view("checklist"),
        std::string_view("source"), std::string_view("exception_reason"), std::string_view("text"),
        std::string_view("what"), std::string_view("who") };
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

template <typename Row, typename Member> constexpr bool isText = std::is_same_v<Member, QString Row::*>;

template <typename Row>
constexpr bool isAboutPeople
    = std::is_same_v<Row, Person> || std::is_same_v<Row, Assignment> || std::is_same_v<Row, CurveOpinion>;

/// Spellings of names of people; whatever is not known to be something else counts as such.
bool isOfPeople(const Alias &alias)
{
    constexpr std::array others { std::string_view("product"), std::string_view("sector"), std::string_view("country"),
        std::string_view("account"), std::string_view("account_domain") };
    return alias.column != stageAliasColumn() && std::none_of(others.begin(), others.end(), [&](std::string_view one) {
        return alias.column.toStdString() == one;
    });
}

CowTable<Alias> withoutPeople(const CowTable<Alias> &aliases)
{
    std::vector<AliasId> gone;
    for (const Alias &alias : aliases) {
        if (isOfPeople(alias))
            gone.push_back(alias.id);
    }
    CowTable<Alias> told = aliases;
    for (const AliasId id : gone)
        told.edit().remove(id);
    return told;
}

/// In an order that nobody knows who has not the plan: numbers of rows follow numbers of staff.
QByteArray shuffled(const QString &identity, PersonId person)
{
    return QCryptographicHash::hash(
        (identity + u'/' + QString::number(person.value)).toUtf8(), QCryptographicHash::Sha256);
}

QString pseudonym(std::int64_t number) { return QStringLiteral("P-%1").arg(number); }

QString currencyOf(const Plan &plan)
{
    const PlanInfo *info = plan.info.find({ 1 });
    return info ? info->currency : QString();
}

} // namespace

Withheld::Withheld(const std::vector<const Plan *> &plans, const Redaction &redaction)
    : m_redaction(redaction)
{
    QStringList typed;
    QStringList amounts;
    for (const Plan *plan : plans) {
        if (redaction.hidesPeople())
            addPeopleOf(*plan);
        if (redaction.pay) {
            for (const Role &role : plan->roles)
                amounts += amountTexts(role.costPerYear, currencyOf(*plan));
        }
    }
    if (redaction.hidesPeople())
        numberPeople(plans);
    m_terms.removeDuplicates();
    typed = m_terms + amounts;
    for (const Plan *plan : plans) {
        for (const Person &person : plan->people) {
            if (redaction.hidesPeople() && person.externalId.size() > 2)
                typed.append(person.externalId);
        }
    }
    typed.removeDuplicates();
    amounts.removeDuplicates();
    m_typed = TermFinder(typed);
    m_amounts = TermFinder(amounts);
}

void Withheld::addPeopleOf(const Plan &plan)
{
    for (const Person &person : plan.people) {
        addName(m_terms, person.name);
        if (!person.email.isEmpty())
            m_terms.append(person.email);
        if (tellsApart(person.externalId))
            m_terms.append(person.externalId);
    }
    for (const Alias &alias : plan.aliases) {
        if (isOfPeople(alias)) {
            addName(m_terms, alias.seen);
            addName(m_terms, alias.means);
        }
    }
    for (const CurveOpinion &opinion : plan.curveOpinions)
        addName(m_terms, opinion.who);
    for (const Insight &insight : plan.insights)
        addName(m_terms, insight.author);
    for (const SessionEntry &entry : plan.sessionEntries)
        addName(m_terms, entry.who);
    for (const AcceptedChange &accepted : plan.acceptedChanges)
        addName(m_terms, accepted.who);
}

void Withheld::numberPeople(const std::vector<const Plan *> &plans)
{
    const PlanInfo *info = plans.empty() ? nullptr : plans.front()->info.find({ 1 });
    std::map<QByteArray, PersonId> order;
    for (const Plan *plan : plans) {
        for (const Person &person : plan->people)
            order.emplace(shuffled(info ? info->identity : QString(), person.id), person.id);
    }
    QSet<QString> ours; // what we write ourselves tells nothing
    for (const auto &[key, person] : order) {
        const auto number = static_cast<std::int64_t>(m_numbers.size()) + 1;
        if (m_numbers.emplace(person, number).second)
            ours.insert(pseudonym(number));
    }
    m_terms.removeIf([&ours](const QString &term) { return ours.contains(term); });
}

QString Withheld::cleaned(const QString &text) const { return m_typed.replacedIn(text, QStringLiteral("…")); }

QString Withheld::payTypedIn(const Plan &told) const
{
    QString found;
    if (!m_redaction.pay)
        return found;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        forEachColumn<Row>([&](const auto &column) {
            if constexpr (isText<Row, decltype(column.member)>) {
                if (std::string_view(column.name) == "external_id")
                    return; // "A-104000" is what a system calls a customer
                for (const Row &row : told.*member) {
                    if (!found.isEmpty())
                        return;
                    bool isNumber = false;
                    (row.*column.member).toLongLong(&isNumber);
                    if (!isNumber)
                        found = payIn(row.*column.member);
                }
            }
        });
    });
    return found;
}

/// Typed texts of the table's rows, without the names.
template <typename Row> CowTable<Row> Withheld::cleanedTable(const CowTable<Row> &table) const
{
    bool hasFreeText = false;
    forEachColumn<Row>([&](const auto &column) { hasFreeText = hasFreeText || isFreeText<Row>(column.name); });
    if (!hasFreeText)
        return table;
    CowTable<Row> told = table;
    auto rows = told.edit();
    for (const Row &row : table) {
        Row quiet = row;
        forEachColumn<Row>([&](const auto &column) {
            if constexpr (isText<Row, decltype(column.member)>) {
                if (isFreeText<Row>(column.name) && !(row.*column.member).isEmpty())
                    quiet.*column.member = cleaned(row.*column.member);
            }
        });
        if (!(quiet == row))
            rows.put(std::move(quiet));
    }
    return told;
}

CowTable<Person> Withheld::redactedPeople(const Plan &plan) const
{
    CowTable<Person> told = plan.people;
    auto people = told.edit();
    for (const Person &person : plan.people) {
        Person blank;
        blank.id = person.id;
        blank.name = pseudonym(m_numbers.at(person.id));
        people.put(std::move(blank));
    }
    return told;
}

Plan Withheld::redacted(const Plan &plan) const
{
    Plan told = plan;
    if (m_redaction.hidesPeople()) {
        told.people = redactedPeople(plan);
        told.aliases = withoutPeople(plan.aliases);
        auto opinions = told.curveOpinions.edit();
        for (CurveOpinion opinion : plan.curveOpinions) {
            opinion.who = QStringLiteral("…");
            opinions.put(std::move(opinion));
        }
    }
    if (!m_redaction.isEmpty())
        forEachTable([&](auto member) { told.*member = cleanedTable(told.*member); });
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
                if (isFreeText<Row>(column.name))
                    return;
                for (const Row &row : plan.*member) {
                    if constexpr (std::is_same_v<Row, Alias>) {
                        if (isOfPeople(row))
                            continue;
                    }
                    terms.forgetThoseIn(row.*column.member);
                }
            }
        });
    });
}

} // namespace headwater
