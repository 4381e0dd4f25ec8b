// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"
#include "core/plan/column_text.h"
#include "core/plan/plan.h"

#include <QCryptographicHash>

namespace headwater {

/// SHA-256 over every cell of a plan, as text: what "the same bytes of data" is measured by.
inline QByteArray digestOf(const Plan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        for (const Row &row : plan.*member) {
            hash.addData(QByteArray::number(qint64(row.id.value)));
            forEachColumn<Row>([&](const auto &column) {
                hash.addData(textOf(row.*column.member).toUtf8());
                hash.addData("\x1f");
            });
        }
    });
    return hash.result().toHex();
}

/// Digest and counts of facts as they stream by.
class DigestingSink : public FactSink
{
public:
    Result<> add(const Opportunity &fact) override
    {
        ++opportunities;
        return take({ fact.externalId, fact.name, fact.account, fact.owner, fact.product, fact.stage,
            QString::number(static_cast<int>(fact.outcome)), textOf(fact.amount), textOf(fact.created),
            textOf(fact.engaged), textOf(fact.closed) });
    }
    Result<> add(const JourneyEvent &fact) override
    {
        ++events;
        return take({ fact.journey, fact.account, fact.activity, fact.channel, fact.actor, QString::number(fact.at) });
    }
    Result<> add(const EmploymentSpell &fact) override
    {
        ++spells;
        return take({ fact.person, fact.role, fact.territory, textOf(fact.hired), textOf(fact.left), fact.reason });
    }

    QByteArray digest() const { return m_hash.result().toHex(); }

    std::int64_t opportunities = 0;
    std::int64_t events = 0;
    std::int64_t spells = 0;

private:
    Result<> take(const QStringList &fields)
    {
        m_hash.addData(fields.join(u'\x1f').toUtf8());
        return {};
    }

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

} // namespace headwater
