// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

#include <functional>

namespace headwater {

/// An account as one source names it. Sources join on accounts: by id, else by name and domain as people would see
/// that they are one.
struct NamedAccount {
    QString name;
    QString id;
    QString domain; ///< as written: "acme.com", "https://www.acme.com/", "ann@acme.com"
    qint64 rows = 0; ///< that name it
};

struct AccountMatches {
    std::vector<AliasProposal> likely;
    std::vector<AmbiguousName> ambiguous;
    std::vector<OpportunityDigest::Count> unlikeAny;
};

/// Which known account each of the seen ones is likely to be. Nothing is said of those that are known by id or name
/// (the case of letters aside). In this order: the same domain, the same name but for legal form and punctuation, a
/// domain that is called like an account, a slip of the pen. Where that fits several accounts the name is ambiguous.
/// Where nothing is known, nothing is said.
AccountMatches matchedAccounts(const std::vector<NamedAccount> &known, const std::vector<NamedAccount> &seen);

/// "The ACME Corp., Inc." is "acme": folded, without legal forms and "the". The whole folded name where nothing
/// else would be left.
QString bareAccountName(const QString &name);
/// "https://www.acme.co.uk/shop" and "ann@acme.co.uk" are "acme.co.uk". Empty for what is no domain, and for domains
/// that belong to nobody in particular (gmail.com).
QString bareDomain(const QString &text);

/// The column of aliases that remember which web domain an account was seen with, so that a later import can be told by
/// it; no column of a file.
QString domainAliasColumn();
/// The plan with the domains of the accounts that the files list; `meaning` is what an account's name was taken for.
Plan withDomains(
    Plan plan, const std::vector<FilePreview> &files, const std::function<QString(const QString &)> &meaning);

/// The review list of an import: accounts of its files against those of the plan, accounts that facts name against
/// both; only of the latter is said which are like none.
AccountMatches reviewedAccounts(
    const Plan &plan, const std::vector<FilePreview> &files, const OpportunityDigest &digest);

} // namespace headwater
