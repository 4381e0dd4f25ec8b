// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fingerprints.h"

#include <QHash>
#include <QStringList>

namespace headwater {

/// The stages of a history of opportunities, and in which order journeys come to them.
class StageOrder
{
public:
    void add(QStringView stage, Fingerprint journey, qint64 at);
    /// The most usual ones, each name once (letter case and outer blanks aside), earlier ones first: by the share of
    /// the others that a stage comes before, where a journey has been in both. So a stage that is often passed over is
    /// not taken for a late one. Names without a letter are numbers of a system and left out.
    QStringList names() const;

private:
    struct Visit {
        Fingerprint journey = 0;
        qint64 at = 0;
        std::uint32_t stage = 0;
    };
    struct Named {
        QString name;
        qint64 visits = 0;
    };
    std::uint32_t codeOf(QStringView stage);

    std::vector<Named> m_stages; ///< by code
    QHash<QString, std::uint32_t> m_codes; ///< by key of the name
    QHash<QString, std::uint32_t> m_spellings;
    std::vector<Visit> m_visits; ///< the first ones: they tell the order, whatever follows
};

} // namespace headwater
