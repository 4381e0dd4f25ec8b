// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace headwater {

inline constexpr std::int64_t industryCount = 12;

/// Invents names that belong to nobody: given names from many places with composed family names, companies
/// and places put together from syllables. Nothing is drawn with replacement, so names do not repeat until
/// the stock of combinations is used up; then they get a number.
class NameSource
{
public:
    explicit NameSource(std::uint64_t seed)
        : m_seed(seed)
    { }

    QString person();
    QString place();
    QString industry(std::int64_t industry) const;
    QString company(std::int64_t industry);
    /// The name of a parent company; these do repeat, that is their point.
    QString holding(std::int64_t number) const;

private:
    std::uint64_t m_seed;
    std::int64_t m_people = 0;
    std::int64_t m_places = 0;
    std::int64_t m_companies[industryCount] = {};
};

/// "mira.talvorn@DOMAIN": the name without accents, in lower case.
QString mailAddress(const QString &person, const QString &domain);

} // namespace headwater
