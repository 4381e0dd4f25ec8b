// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/building/stage_order.h"
#include "core/exchange/import_preview.h"
#include "core/facts/text_codes.h"

#include <QHash>

namespace headwater {

/// Collects OpportunityDigest while opportunities stream past.
class DigestBuilder
{
public:
    void add(const Opportunity &opportunity, const QString &region);
    /// `account`: the fingerprint of the event's account.
    void add(const EventView &event, Fingerprint account);
    /// An event that is a stage of a history.
    void addStage(const EventView &event, Fingerprint journey);
    void noteCurrency(const QString &currency, Money amount);
    OpportunityDigest take(const QString &currencyOfPlan);

private:
    using Counts = std::vector<OpportunityDigest::Count>;
    void count(Counts &counts, QHash<QString, std::size_t> &index, const QString &name, Money amount);
    void noteLatest(const Opportunity &opportunity);

    OpportunityDigest m_digest;
    Counts m_currencies;
    QHash<QString, std::size_t> m_currencyIndex;
    QHash<QString, std::size_t> m_outcomes, m_stages, m_owners, m_accounts, m_products, m_latest;
    QHash<QString, bool> m_regionKnown;
    StageOrder m_stageOrder;
    TextCodes m_eventAccounts; ///< by code as in the digest
};

} // namespace headwater
