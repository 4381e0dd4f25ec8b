// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/digest.h"

#include "core/plan/column_text.h"

#include <algorithm>

namespace headwater {

void DigestBuilder::add(const Opportunity &opportunity, const QString &region)
{
    ++m_digest.rows;
    const QString outcome = textOf(static_cast<StageKind>(opportunity.outcome));
    count(m_digest.outcomes, m_outcomes, outcome, opportunity.amount);
    count(m_digest.stages, m_stages, opportunity.stage, opportunity.amount);
    if (!opportunity.owner.isEmpty())
        count(m_digest.owners, m_owners, opportunity.owner, opportunity.amount);
    if (!opportunity.product.isEmpty())
        count(m_digest.products, m_products, opportunity.product, opportunity.amount);
    if (!region.isEmpty() && !opportunity.owner.isEmpty() && !m_regionKnown.contains(opportunity.owner)) {
        m_regionKnown.insert(opportunity.owner, true);
        m_digest.regionOfOwner.emplace_back(opportunity.owner, region);
    }
    if (opportunity.account.isEmpty()) {
        ++m_digest.withoutAccount;
        return;
    }
    count(m_digest.accounts, m_accounts, opportunity.account, opportunity.amount);
    noteLatest(opportunity);
}

void DigestBuilder::add(const EventView &event, Fingerprint account)
{
    if (event.account.isEmpty())
        return;
    const TextCodes::Found found = m_eventAccounts.codeOf(event.account, account);
    if (found.isNew)
        m_digest.eventAccounts.push_back({ event.account.toString(), 0, {} });
    ++m_digest.eventAccounts[found.code].rows;
}

void DigestBuilder::addStage(const EventView &event, Fingerprint journey)
{
    m_stageOrder.add(event.activity, journey, event.at);
}

void DigestBuilder::noteCurrency(const QString &currency, Money amount)
{
    if (!currency.isEmpty())
        count(m_currencies, m_currencyIndex, currency, amount);
}

namespace {

/// Whether an amount so written may be in that currency: "$" is the sign of many dollars and some pesos, "¥" of two.
bool mayBe(const QString &written, const QString &currency)
{
    if (written.compare(currency, Qt::CaseInsensitive) == 0)
        return true;
    const bool isDollar = currency.endsWith(u'D') || currency == QLatin1StringView("MXN")
        || currency == QLatin1StringView("ARS") || currency == QLatin1StringView("CLP")
        || currency == QLatin1StringView("COP");
    const bool isYen = currency == QLatin1StringView("JPY") || currency == QLatin1StringView("CNY");
    return (written == u"$" && isDollar) || (written == u"\u00A5" && isYen);
}

} // namespace

OpportunityDigest DigestBuilder::take(const QString &currencyOfPlan)
{
    const auto usual = std::max_element(
        m_currencies.begin(), m_currencies.end(), [](const auto &a, const auto &b) { return a.rows < b.rows; });
    const QString most = usual != m_currencies.end() ? usual->name : QString();
    if (most.size() == 3) // a sign alone does not say which
        m_digest.currency = most;
    const QString expected = currencyOfPlan.isEmpty() ? most : currencyOfPlan;
    for (const OpportunityDigest::Count &currency : m_currencies) {
        if (!mayBe(currency.name, expected.toUpper()))
            m_digest.otherCurrencies.push_back(currency);
    }
    m_digest.stagesOfHistory = m_stageOrder.names();
    return std::move(m_digest);
}

void DigestBuilder::count(Counts &counts, QHash<QString, std::size_t> &index, const QString &name, Money amount)
{
    auto found = index.constFind(name);
    if (found == index.constEnd()) {
        counts.push_back({ name, 0, {} });
        found = index.insert(name, counts.size() - 1);
    }
    ++counts[*found].rows;
    counts[*found].amount += amount;
}

void DigestBuilder::noteLatest(const Opportunity &opportunity)
{
    const bool countsForOwnership = opportunity.outcome == Outcome::Won || opportunity.outcome == Outcome::Open;
    if (!countsForOwnership || opportunity.owner.isEmpty())
        return;
    QDate on = opportunity.closed;
    for (const QDate earlier : { opportunity.engaged, opportunity.created }) {
        if (!on.isValid())
            on = earlier;
    }
    const OpportunityDigest::Latest candidate { opportunity.owner, on, m_digest.rows };
    const auto found = m_latest.constFind(opportunity.account);
    if (found == m_latest.constEnd()) {
        m_latest.insert(opportunity.account, m_digest.latestByAccount.size());
        m_digest.latestByAccount.emplace_back(opportunity.account, candidate);
        return;
    }
    OpportunityDigest::Latest &latest = m_digest.latestByAccount[*found].second;
    if (!latest.on.isValid() || (on.isValid() && on >= latest.on))
        latest = candidate;
}

} // namespace headwater
