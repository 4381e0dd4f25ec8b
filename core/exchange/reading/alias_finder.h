// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/plan/plan.h"

#include <QHash>

#include <optional>

namespace headwater {

/// Finds the known value that a spelling most likely means: the same letters and digits, or one slip (two in
/// long words). Digits must agree, since GTX 500 and GTX 600 are two products. Nothing when two known values
/// are as close.
class AliasFinder
{
public:
    explicit AliasFinder(const QStringList &known);
    std::optional<QString> likelyMeaning(const QString &seen) const;
    bool isKnown(const QString &value) const { return m_exact.contains(value); }

private:
    struct Known {
        QString value;
        QString folded;
        QString digits;
    };
    std::vector<Known> m_known;
    QHash<QString, QString> m_byFolded; ///< empty value: two known ones fold alike
    QHash<QString, bool> m_exact;
};

/// At most that many of the known names, the likest first: those that could be meant with a few slips, or that one of
/// the two begins with.
QStringList nearestNames(const QString &seen, const QStringList &known, qsizetype most = 3);

/// Proposals for the columns of an import where other spellings of known values occur; for accounts see
/// account_match.h.
std::vector<AliasProposal> proposedAliases(
    const Plan &plan, const std::vector<FilePreview> &files, const OpportunityDigest &digest);

} // namespace headwater
