// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/account_match.h"

#include "core/base/name_key.h"
#include "core/base/record_id.h"
#include "core/exchange/reading/alias_finder.h"
#include "core/exchange/reading/held_row_view.h"
#include "core/exchange/reading/row_parser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace headwater {

namespace {

const QSet<QString> &legalForms()
{
    static const QStringList words
        = QStringLiteral("inc incorporated corp corporation co company llc llp lp ltd limited plc pty "
                         "gmbh ag kg kgaa ohg se ug mbh ev sa sas sarl srl spa bv nv oy oyj ab as "
                         "asa aps sl slu kk holding holdings group gruppe und and the")
              .split(u' ');
    static const QSet<QString> forms(words.begin(), words.end());
    return forms;
}

/// Everybody has mail there; it says nothing of an account.
bool isEverybodys(const QString &domain)
{
    static const QStringList names
        = QStringLiteral("gmail googlemail yahoo hotmail outlook live icloud aol gmx web mail proton protonmail qq 163")
              .split(u' ');
    return names.contains(domain.section(u'.', 0, 0));
}

/// The part of a domain that somebody chose: "acme" of "acme.co.uk" and of "shop.acme.com".
QString labelOf(const QString &domain)
{
    QStringList parts = domain.split(u'.');
    const bool hasDoubleEnding = parts.size() > 2 && parts.last().size() == 2 && parts[parts.size() - 2].size() <= 3;
    parts.resize(parts.size() - (hasDoubleEnding ? 2 : 1));
    return folded(parts.last());
}

/// Known accounts by some likeness; the names that share it are kept apart from those that are alone.
class Likeness
{
public:
    void add(const QString &key, const QString &name)
    {
        if (!key.isEmpty() && !m_names[key].contains(name))
            m_names[key].append(name);
    }
    QStringList of(const QString &key) const { return key.isEmpty() ? QStringList() : m_names.value(key); }

private:
    QHash<QString, QStringList> m_names;
};

class KnownAccounts
{
public:
    explicit KnownAccounts(const std::vector<NamedAccount> &known)
        : m_slips(namesOfAll(known))
    {
        for (const NamedAccount &account : known) {
            m_byDomain.add(bareDomain(account.domain), account.name);
            m_byName.add(bareAccountName(account.name), account.name);
        }
    }

    QStringList withDomain(const QString &domain) const { return m_byDomain.of(domain); }
    QStringList withBareName(const QString &name) const { return m_byName.of(name); }
    QStringList withSlip(const QString &name) const
    {
        const auto meaning = m_slips.likelyMeaning(name);
        return meaning ? QStringList { *meaning } : QStringList();
    }

private:
    static QStringList namesOfAll(const std::vector<NamedAccount> &known)
    {
        QStringList names;
        for (const NamedAccount &account : known)
            names.append(account.name);
        return names;
    }

    AliasFinder m_slips;
    Likeness m_byDomain;
    Likeness m_byName;
};

/// Those that no id and no name tells at once: mostly none, and then nothing else has to be looked at.
std::vector<NamedAccount> unknownOnes(const std::vector<NamedAccount> &known, const std::vector<NamedAccount> &seen)
{
    QSet<QString> exact;
    for (const NamedAccount &account : known)
        exact << nameKey(account.name) << nameKey(withoutCheckLetters(account.id));
    exact.insert(QString());
    std::vector<NamedAccount> unknown;
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(unknown), [&exact](const NamedAccount &account) {
        const bool hasKnownId = !account.id.isEmpty() && exact.contains(nameKey(withoutCheckLetters(account.id)));
        return !hasKnownId && !exact.contains(nameKey(account.name));
    });
    return unknown;
}

std::pair<QStringList, AliasReason> candidatesFor(const NamedAccount &seen, const KnownAccounts &known, bool findSlips)
{
    const QString nameAsDomain = bareDomain(seen.name);
    for (const QString &domain : { bareDomain(seen.domain), nameAsDomain }) {
        if (const QStringList found = known.withDomain(domain); !found.isEmpty())
            return { found, AliasReason::Domain };
    }
    if (const QStringList found = known.withBareName(bareAccountName(seen.name)); !found.isEmpty())
        return { found, AliasReason::LegalForm };
    if (!nameAsDomain.isEmpty())
        return { known.withBareName(labelOf(nameAsDomain)), AliasReason::Domain };
    return { findSlips ? known.withSlip(seen.name) : QStringList(), AliasReason::Spelling };
}

std::vector<NamedAccount> accountsIn(const FilePreview &file)
{
    std::vector<NamedAccount> accounts;
    if (file.subject() != Subject::Accounts)
        return accounts;
    const HeldRowView view(file.held);
    for (const HeldRow &row : file.held.rows)
        accounts.push_back(
            { view.text(row, Field::Account), view.text(row, Field::Id), view.text(row, Field::Domain), 1 });
    return accounts;
}

std::vector<NamedAccount> accountsIn(const Plan &plan)
{
    QMultiHash<QString, QString> domains; // by name
    for (const Alias &alias : plan.aliases) {
        if (alias.column == domainAliasColumn())
            domains.insert(alias.means, alias.seen);
    }
    std::vector<NamedAccount> accounts;
    for (const Account &account : plan.accounts) {
        accounts.push_back({ account.name, account.externalId, {}, 0 });
        for (const QString &domain : domains.values(account.name))
            accounts.push_back({ account.name, account.externalId, domain, 0 });
    }
    return accounts;
}

/// Accounts that the file lists itself are none that its other rows could mean.
std::vector<NamedAccount> withoutThoseListed(
    const std::vector<NamedAccount> &known, const std::vector<NamedAccount> &listed)
{
    QSet<QString> names;
    QSet<QString> ids;
    for (const NamedAccount &account : listed) {
        names.insert(nameKey(account.name));
        ids.insert(withoutCheckLetters(account.id));
    }
    std::vector<NamedAccount> others;
    std::copy_if(known.begin(), known.end(), std::back_inserter(others), [&](const NamedAccount &account) {
        return !names.contains(nameKey(account.name))
            && (account.id.isEmpty() || !ids.contains(withoutCheckLetters(account.id)));
    });
    return others;
}

void append(AccountMatches &all, AccountMatches more)
{
    std::move(more.likely.begin(), more.likely.end(), std::back_inserter(all.likely));
    std::move(more.ambiguous.begin(), more.ambiguous.end(), std::back_inserter(all.ambiguous));
}

std::vector<NamedAccount> namedByFacts(const OpportunityDigest &digest)
{
    QHash<QString, qint64> rows;
    for (const auto *counts : { &digest.accounts, &digest.eventAccounts }) {
        for (const OpportunityDigest::Count &count : *counts)
            rows[count.name] += count.rows;
    }
    std::vector<NamedAccount> named;
    for (auto entry = rows.constBegin(); entry != rows.constEnd(); ++entry)
        named.push_back({ entry.key(), {}, {}, entry.value() });
    return named;
}

} // namespace

QString bareAccountName(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,/()&+-]+"));
    QString bare;
    for (const QString &word : name.split(separators, Qt::SkipEmptyParts)) {
        const QString key = folded(word);
        if (!legalForms().contains(key))
            bare += key;
    }
    return bare.isEmpty() ? folded(name) : bare;
}

QString bareDomain(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:[a-z]+://)?(?:[^@/\\s]+@)?(?:www\\.)?((?:[\\w-]+\\.)+[a-z]{2,})(?:[:/?#]\\S*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(text.trimmed());
    const QString domain = match.captured(1).toLower();
    return domain.isEmpty() || isEverybodys(domain) ? QString() : domain;
}

AccountMatches matchedAccounts(const std::vector<NamedAccount> &known, const std::vector<NamedAccount> &seen)
{
    // Comparing every name with every other grows with the square; beyond this, names are found by likeness alone.
    constexpr std::size_t comparisons = 50'000'000;
    AccountMatches matches;
    const std::vector<NamedAccount> unknown = unknownOnes(known, seen);
    if (unknown.empty() || known.empty())
        return matches;
    const bool findSlips = known.size() * unknown.size() <= comparisons;
    const KnownAccounts accounts(known);
    for (const NamedAccount &account : unknown) {
        auto [candidates, reason] = candidatesFor(account, accounts, findSlips);
        candidates.sort();
        if (candidates.size() == 1)
            matches.likely.push_back(
                { aliasColumn(Field::Account), account.name, candidates.front(), account.rows, reason, account.id });
        else if (!candidates.isEmpty())
            matches.ambiguous.push_back({ account.name, candidates, account.rows, account.id });
        else
            matches.unlikeAny.push_back({ account.name, account.rows, {} });
    }
    return matches;
}

QString domainAliasColumn() { return QStringLiteral("account_domain"); }

Plan withDomains(
    Plan plan, const std::vector<FilePreview> &files, const std::function<QString(const QString &)> &meaning)
{
    QSet<QPair<QString, QString>> known;
    for (const Alias &alias : plan.aliases) {
        if (alias.column == domainAliasColumn())
            known.insert({ alias.seen, alias.means });
    }
    std::vector<Alias> added;
    for (const FilePreview &file : files) {
        for (const NamedAccount &account : accountsIn(file)) {
            const QPair<QString, QString> entry(bareDomain(account.domain), meaning(account.name));
            if (entry.first.isEmpty() || entry.second.isEmpty() || known.contains(entry))
                continue;
            known.insert(entry);
            added.push_back({ {}, domainAliasColumn(), entry.first, entry.second });
        }
    }
    if (added.empty())
        return plan;
    auto aliases = plan.aliases.edit();
    for (Alias &alias : added)
        aliases.add(std::move(alias));
    return plan;
}

AccountMatches reviewedAccounts(
    const Plan &plan, const std::vector<FilePreview> &files, const OpportunityDigest &digest)
{
    AccountMatches matches;
    std::vector<NamedAccount> known = accountsIn(plan);
    for (const FilePreview &file : files) {
        std::vector<NamedAccount> listed = accountsIn(file);
        AccountMatches ofFile = matchedAccounts(withoutThoseListed(known, listed), listed);
        QHash<QString, QString> means;
        for (const AliasProposal &proposal : ofFile.likely)
            means.insert(proposal.seen, proposal.means);
        for (NamedAccount &account : listed) // what else is known of it holds for the account it is likely to be
            account.name = means.value(account.name, account.name);
        known.insert(known.end(), listed.begin(), listed.end());
        for (auto likely = means.constBegin(); likely != means.constEnd(); ++likely)
            known.push_back({ likely.value(), likely.key(), {}, 0 }); // its name is known like an id is
        append(matches, std::move(ofFile));
    }
    AccountMatches ofFacts = matchedAccounts(known, namedByFacts(digest));
    matches.unlikeAny = std::move(ofFacts.unlikeAny);
    append(matches, std::move(ofFacts));
    return matches;
}

} // namespace headwater
