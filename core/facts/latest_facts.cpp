// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/latest_facts.h"

#include "core/facts/fingerprints.h"

#include <unordered_map>

namespace headwater {

namespace {

class LatestFacts : public FactSource
{
public:
    LatestFacts(std::unique_ptr<FactSource> all, std::vector<std::unique_ptr<FactSource>> imports)
        : m_all(std::move(all))
        , m_imports(std::move(imports))
    { }

    Result<FactCounts> counts() const override
    {
        HEADWATER_TRY(FactCounts counts, m_all->counts());
        HEADWATER_TRY(counts.opportunities, countLatest<Opportunity>(&FactSource::visitOpportunities));
        HEADWATER_TRY(counts.spells, countLatest<EmploymentSpell>(&FactSource::visitSpells));
        return counts;
    }

    QDate lastDay() const override { return m_all->lastDay(); }

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
    /// Facts that more than one import tells of, and the last import that does.
    using Retold = std::unordered_map<Fingerprint, std::size_t>;
    template <typename Fact>
    using VisitAll = Result<> (FactSource::*)(const std::function<void(const Fact &)> &, const Cancellation &) const;

    template <typename Fact> Result<Retold> findRetold(VisitAll<Fact> visitAll, const Cancellation &cancellation) const
    {
        Retold retold;
        FingerprintSet told;
        for (std::size_t import = 0; import < m_imports.size(); ++import) {
            FingerprintSet firstToldHere;
            const auto note = [&](const Fact &fact) {
                const Fingerprint key = keyPrint(fact);
                if (told.insert(key))
                    firstToldHere.insert(key);
                else if (!firstToldHere.contains(key))
                    retold[key] = import;
            };
            HEADWATER_CHECK((*m_imports[import].*visitAll)(note, cancellation));
        }
        return retold;
    }

    template <typename Fact>
    Result<> visitLatest(
        VisitAll<Fact> visitAll, const std::function<void(const Fact &)> &visit, const Cancellation &cancellation) const
    {
        HEADWATER_TRY(const Retold retold, findRetold(visitAll, cancellation));
        for (std::size_t import = 0; import < m_imports.size(); ++import) {
            const auto visitIfLast = [&](const Fact &fact) {
                const auto last = retold.find(keyPrint(fact));
                if (last == retold.end() || last->second == import)
                    visit(fact);
            };
            HEADWATER_CHECK((*m_imports[import].*visitAll)(visitIfLast, cancellation));
        }
        return {};
    }

    template <typename Fact> Result<std::int64_t> countLatest(VisitAll<Fact> visitAll) const
    {
        std::int64_t count = 0;
        HEADWATER_CHECK(visitLatest<Fact>(visitAll, [&count](const Fact &) { ++count; }, {}));
        return count;
    }

    std::unique_ptr<FactSource> m_all;
    std::vector<std::unique_ptr<FactSource>> m_imports;
};

} // namespace

std::unique_ptr<FactSource> latestFacts(
    std::unique_ptr<FactSource> all, std::vector<std::unique_ptr<FactSource>> imports)
{
    return std::make_unique<LatestFacts>(std::move(all), std::move(imports));
}

} // namespace headwater
