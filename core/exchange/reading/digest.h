// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

#include <QHash>

namespace headwater {

/// Collects OpportunityDigest while opportunities stream past.
class DigestBuilder
{
public:
    void add(const Opportunity &opportunity, const QString &region);
    void add(const EventView &event);
    void noteCurrency(const QString &currency);
    OpportunityDigest take();

private:
    using Counts = std::vector<OpportunityDigest::Count>;
    void count(Counts &counts, QHash<QString, std::size_t> &index, QStringView name, Money amount);
    void noteLatest(const Opportunity &opportunity);

    OpportunityDigest m_digest;
    QHash<QString, std::size_t> m_outcomes, m_stages, m_owners, m_accounts, m_eventAccounts, m_products, m_latest;
    QHash<QString, bool> m_regionKnown;
};

} // namespace headwater
