// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/latest_facts.h"

#include "core/facts/fingerprints.h"

#include <unordered_map>

namespace headwater {

namespace {

class LatestFacts : public FactSource
{
public:
    explicit LatestFacts(std::unique_ptr<FactSource> all)
        : m_all(std::move(all))
    { }

    Result<FactCounts> counts() const override
    {
        HEADWATER_TRY(FactCounts counts, m_all->counts());
        HEADWATER_TRY(const Retold retold, findRetold({}));
        counts.opportunities -= retold.outdated;
        return counts;
    }

    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation) const override
    {
        HEADWATER_TRY(const Retold retold, findRetold(cancellation));
        std::int64_t at = 0;
        const auto visitLatest = [&](const Opportunity &opportunity) {
            const auto last = retold.lastAt.find(keyPrint(opportunity));
            if (last == retold.lastAt.end() || last->second == at)
                visit(opportunity);
            ++at;
        };
        return m_all->visitOpportunities(visitLatest, cancellation);
    }

    Result<> visitEvents(
        const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const override
    {
        return m_all->visitEvents(visit, cancellation);
    }

    Result<> visitSpells(
        const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &cancellation) const override
    {
        return m_all->visitSpells(visit, cancellation);
    }

    Result<> visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const override
    {
        return m_all->visitCodedEvents(sink, cancellation);
    }

private:
    /// Opportunities that are told of more than once.
    struct Retold {
        std::unordered_map<Fingerprint, std::int64_t> lastAt; ///< place of the last telling
        std::int64_t outdated = 0;
    };

    Result<Retold> findRetold(const Cancellation &cancellation) const
    {
        Retold retold;
        FingerprintSet told;
        std::int64_t at = 0;
        const auto note = [&](const Opportunity &opportunity) {
            const Fingerprint key = keyPrint(opportunity);
            if (!told.insert(key)) {
                retold.lastAt[key] = at;
                ++retold.outdated;
            }
            ++at;
        };
        HEADWATER_CHECK(m_all->visitOpportunities(note, cancellation));
        return retold;
    }

    std::unique_ptr<FactSource> m_all;
};

} // namespace

std::unique_ptr<FactSource> latestFacts(std::unique_ptr<FactSource> all)
{
    return std::make_unique<LatestFacts>(std::move(all));
}

} // namespace headwater
