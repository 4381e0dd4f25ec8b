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
        HEADWATER_TRY(const Retold opportunities, findRetold(&FactSource::visitOpportunities, {}));
        HEADWATER_TRY(const Retold spells, findRetold(&FactSource::visitSpells, {}));
        counts.opportunities -= opportunities.outdated;
        counts.spells -= spells.outdated;
        return counts;
    }

    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation) const override
    {
        return visitLatest(&FactSource::visitOpportunities, visit, cancellation);
    }

    Result<> visitEvents(
        const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const override
    {
        return m_all->visitEvents(visit, cancellation);
    }

    Result<> visitSpells(
        const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &cancellation) const override
    {
        return visitLatest(&FactSource::visitSpells, visit, cancellation);
    }

    Result<> visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const override
    {
        return m_all->visitCodedEvents(sink, cancellation);
    }

private:
    /// Facts of a kind that are told of more than once.
    struct Retold {
        std::unordered_map<Fingerprint, std::int64_t> lastAt; ///< place of the last telling
        std::int64_t outdated = 0;
    };
    template <typename Fact>
    using VisitAll = Result<> (FactSource::*)(const std::function<void(const Fact &)> &, const Cancellation &) const;

    template <typename Fact> Result<Retold> findRetold(VisitAll<Fact> visitAll, const Cancellation &cancellation) const
    {
        Retold retold;
        FingerprintSet told;
        std::int64_t at = 0;
        const auto note = [&](const Fact &fact) {
            const Fingerprint key = keyPrint(fact);
            if (!told.insert(key)) {
                retold.lastAt[key] = at;
                ++retold.outdated;
            }
            ++at;
        };
        HEADWATER_CHECK((*m_all.*visitAll)(note, cancellation));
        return retold;
    }

    template <typename Fact>
    Result<> visitLatest(
        VisitAll<Fact> visitAll, const std::function<void(const Fact &)> &visit, const Cancellation &cancellation) const
    {
        HEADWATER_TRY(const Retold retold, findRetold(visitAll, cancellation));
        std::int64_t at = 0;
        const auto visitIfLast = [&](const Fact &fact) {
            const auto last = retold.lastAt.find(keyPrint(fact));
            if (last == retold.lastAt.end() || last->second == at)
                visit(fact);
            ++at;
        };
        return (*m_all.*visitAll)(visitIfLast, cancellation);
    }

    std::unique_ptr<FactSource> m_all;
};

} // namespace

std::unique_ptr<FactSource> latestFacts(std::unique_ptr<FactSource> all)
{
    return std::make_unique<LatestFacts>(std::move(all));
}

} // namespace headwater
