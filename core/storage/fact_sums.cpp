// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_sums.h"

#include "core/storage/row_sum.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace headwater {

namespace {

void add(RowSum &sum, QByteArrayView bytes)
{
    sum.add(static_cast<std::uint64_t>(bytes.size()));
    constexpr qsizetype wordSize = sizeof(std::uint64_t);
    qsizetype at = 0;
    for (; at + wordSize <= bytes.size(); at += wordSize)
        sum.add(qFromLittleEndian<std::uint64_t>(bytes.data() + at));
    std::array<char, wordSize> rest {};
    std::copy(bytes.begin() + at, bytes.end(), rest.begin());
    sum.add(qFromLittleEndian<std::uint64_t>(rest.data()));
}

} // namespace

std::uint64_t sumOfFact(std::int64_t row, const Opportunity &opportunity)
{
    RowSum sum;
    sum.add(row);
    for (const QString *text : { &opportunity.externalId, &opportunity.name, &opportunity.account, &opportunity.owner,
             &opportunity.product, &opportunity.stage, &opportunity.reason })
        sum.add(*text);
    sum.add(opportunity.outcome);
    sum.add(opportunity.amount);
    for (const QDate date : { opportunity.created, opportunity.engaged, opportunity.closed })
        sum.add(date);
    return sum.value();
}

std::uint64_t sumOfFact(std::int64_t row, const EmploymentSpell &spell)
{
    RowSum sum;
    sum.add(row);
    for (const QString *text : { &spell.person, &spell.role, &spell.territory, &spell.reason })
        sum.add(*text);
    sum.add(spell.hired);
    sum.add(spell.left);
    sum.add(spell.tenureDays);
    sum.add(spell.hasLeft);
    return sum.value();
}

std::uint64_t sumOfBlock(std::int64_t row, std::size_t events, QByteArrayView bytes)
{
    RowSum sum;
    sum.add(row);
    sum.add(static_cast<std::uint64_t>(events));
    add(sum, bytes);
    return sum.value();
}

std::uint64_t sumOfText(std::int64_t code, QByteArrayView utf8)
{
    RowSum sum;
    sum.add(code);
    add(sum, utf8);
    return sum.value();
}

Result<FactSums> keptSums(const Database &database, BatchId batch)
{
    HEADWATER_TRY(Statement statement,
        database.prepare("SELECT opportunity_sum, spell_sum, block_sum, text_sum FROM import_batch WHERE id = ?"));
    statement.bind(1, batch.value);
    HEADWATER_TRY(const bool isThere, statement.step());
    FactSums sums;
    if (!isThere)
        return sums;
    int column = 0;
    for (std::uint64_t *sum : { &sums.opportunities, &sums.spells, &sums.blocks, &sums.texts })
        *sum = static_cast<std::uint64_t>(statement.integer(column++));
    return sums;
}

Result<> checkSum(std::uint64_t read, std::uint64_t kept, BatchId batch)
{
    if (read == kept)
        return {};
    return failure(Error::Kind::FileNotOurs,
        QStringLiteral("the facts of import %1 were damaged or changed by another program").arg(batch.value));
}

} // namespace headwater
