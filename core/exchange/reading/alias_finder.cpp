// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/alias_finder.h"

#include "core/exchange/reading/row_parser.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace headwater {

namespace {

/// Steps (insert, drop, replace, swap neighbours) from a to b, counted up to `limit` + 1.
int distance(const QString &a, const QString &b, int limit)
{
    const qsizetype width = b.size() + 1;
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> before(static_cast<std::size_t>(width)), last(before), row(before);
    for (std::size_t j = 0; j < last.size(); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j < width; ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({ last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

int slipsAllowed(qsizetype length)
{
    if (length < 5)
        return 0;
    return length < 12 ? 1 : 2;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// Usual names of industries, so that a slip is seen even when every row has it.
QStringList usualSectors()
{
    return QStringLiteral("technology,medical,retail,software,entertainment,marketing,telecommunications,"
                          "finance,employment,services,"
                          "healthcare,manufacturing,education,energy,insurance,banking,automotive,"
                          "construction,transportation,logistics,"
                          "pharmaceuticals,agriculture,government,hospitality,media,consulting,utilities,"
                          "aerospace,chemicals,biotechnology")
        .split(u',');
}

QStringList countries()
{
    QStringList names;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i)
        names.append(QLocale::territoryToString(static_cast<QLocale::Territory>(i)));
    return names;
}

using Counted = std::map<QString, qint64>;

Counted heldValues(const std::vector<FilePreview> &files, Subject subject, Field field)
{
    Counted counted;
    for (const FilePreview &file : files) {
        const auto at = std::find(file.held.fields.begin(), file.held.fields.end(), field);
        if (file.subject() != subject || at == file.held.fields.end())
            continue;
        const auto index = static_cast<std::size_t>(at - file.held.fields.begin());
        for (const HeldRow &row : file.held.rows) {
            if (!row.values[index].isEmpty())
                ++counted[row.values[index]];
        }
    }
    return counted;
}

QStringList keysOf(const Counted &counted)
{
    QStringList keys;
    for (const auto &entry : counted)
        keys.append(entry.first);
    return keys;
}

Counted countedOf(const std::vector<OpportunityDigest::Count> &counts)
{
    Counted counted;
    for (const OpportunityDigest::Count &count : counts)
        counted[count.name] = count.rows;
    return counted;
}

void propose(std::vector<AliasProposal> &proposals, Field field, const Counted &seen, const QStringList &known)
{
    const AliasFinder finder(known);
    for (const auto &[value, rows] : seen) {
        if (finder.isKnown(value))
            continue;
        if (const std::optional<QString> meaning = finder.likelyMeaning(value))
            proposals.push_back({ aliasColumn(field), value, *meaning, rows });
    }
}

template <typename Row, typename Name> QStringList namesOf(const CowTable<Row> &table, Name Row::*name)
{
    QStringList names;
    for (const Row &row : table)
        names.append(row.*name);
    return names;
}

QStringList teamNames(const std::vector<FilePreview> &files)
{
    return keysOf(heldValues(files, Subject::Team, Field::Agent))
        + keysOf(heldValues(files, Subject::Team, Field::Manager))
        + keysOf(heldValues(files, Subject::Team, Field::Name));
}

} // namespace

AliasFinder::AliasFinder(const QStringList &known)
{
    for (const QString &value : known) {
        if (value.isEmpty() || m_exact.contains(value))
            continue;
        m_exact.insert(value, true);
        const QString key = folded(value);
        const bool isTwice = m_byFolded.contains(key);
        m_byFolded.insert(key, isTwice ? QString() : value);
        m_known.push_back({ value, key, digitsOf(key) });
    }
}

std::optional<QString> AliasFinder::likelyMeaning(const QString &seen) const
{
    const QString key = folded(seen);
    const auto same = m_byFolded.constFind(key);
    if (same != m_byFolded.constEnd())
        return same->isEmpty() ? std::nullopt : std::optional(*same);
    const int allowed = slipsAllowed(key.size());
    const QString digits = digitsOf(key);
    int best = allowed + 1;
    std::optional<QString> meaning;
    for (const Known &known : m_known) {
        if (known.digits != digits)
            continue;
        const int steps = distance(key, known.folded, std::min(allowed, best));
        if (steps < best) {
            best = steps;
            meaning = known.value;
        } else if (steps == best && steps <= allowed) {
            meaning.reset();
        }
    }
    return best <= allowed ? meaning : std::nullopt;
}

QStringList nearestNames(const QString &seen, const QStringList &known, qsizetype most)
{
    const QString key = folded(seen);
    const int allowed = std::max(1, static_cast<int>(key.size()) / 3);
    std::multimap<int, QString> byDistance;
    for (const QString &name : known) {
        const QString other = folded(name);
        const bool isPart = !key.isEmpty() && !other.isEmpty() && (other.startsWith(key) || key.startsWith(other));
        const int steps = isPart ? 1 : distance(key, other, allowed);
        if (steps <= allowed)
            byDistance.emplace(steps, name);
    }
    QStringList nearest;
    for (const auto &[steps, name] : byDistance) {
        if (nearest.size() < most && !nearest.contains(name))
            nearest.append(name);
    }
    return nearest;
}

std::vector<AliasProposal> proposedAliases(
    const Plan &plan, const std::vector<FilePreview> &files, const OpportunityDigest &digest)
{
    std::vector<AliasProposal> proposals;
    propose(proposals, Field::Product, countedOf(digest.products),
        keysOf(heldValues(files, Subject::Products, Field::Product)) + namesOf(plan.products, &Product::name));
    propose(proposals, Field::Sector, heldValues(files, Subject::Accounts, Field::Sector),
        namesOf(plan.segments, &Segment::name) + usualSectors());
    propose(proposals, Field::Country, heldValues(files, Subject::Accounts, Field::Country), countries());
    propose(proposals, Field::Agent, countedOf(digest.owners), teamNames(files) + namesOf(plan.people, &Person::name));
    return proposals;
}

} // namespace headwater
