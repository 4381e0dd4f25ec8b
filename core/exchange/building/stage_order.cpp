// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/stage_order.h"

#include "core/base/name_key.h"
#include "core/base/text_lookup.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace headwater {

namespace {

constexpr std::size_t mostVisits = 1'000'000;
constexpr std::size_t mostStages = 60; // no pipeline has more; a column that is no stage has

/// How often a stage was first met before another.
class Precedence
{
public:
    explicit Precedence(std::size_t stages)
        : m_stages(stages)
        , m_before(stages * stages, 0)
    { }

    /// Stages in the order in which one journey came to them first.
    void count(std::span<const std::size_t> met)
    {
        for (std::size_t i = 0; i < met.size(); ++i) {
            for (std::size_t j = i + 1; j < met.size(); ++j)
                ++m_before[met[i] * m_stages + met[j]];
        }
    }

    /// Mean share of the others, 0..1, that it comes before; in the middle where it never met another.
    double earliness(std::size_t stage) const
    {
        double sum = 0;
        std::size_t others = 0;
        for (std::size_t other = 0; other < m_stages; ++other) {
            const auto before = static_cast<double>(m_before[stage * m_stages + other]);
            const auto after = static_cast<double>(m_before[other * m_stages + stage]);
            if (other == stage || before + after <= 0)
                continue;
            sum += before / (before + after);
            ++others;
        }
        return others == 0 ? 0.5 : sum / static_cast<double>(others);
    }

private:
    std::size_t m_stages;
    std::vector<qint64> m_before;
};

bool hasLetter(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

std::uint32_t StageOrder::codeOf(QStringView stage)
{
    if (const auto known = m_spellings.constFind(lookedUp(stage)); known != m_spellings.constEnd())
        return *known;
    const QString name = stage.trimmed().toString();
    const auto next = static_cast<std::uint32_t>(m_stages.size());
    const std::uint32_t code = m_codes.value(nameKey(name), next);
    if (code == next) {
        m_codes.insert(nameKey(name), code);
        m_stages.push_back({ name, 0 });
    }
    m_spellings.insert(stage.toString(), code);
    return code;
}

void StageOrder::add(QStringView stage, Fingerprint journey, qint64 at)
{
    const std::uint32_t code = codeOf(stage);
    ++m_stages[code].visits;
    if (m_visits.size() < mostVisits)
        m_visits.push_back({ journey, at, code });
}

QStringList StageOrder::names() const
{
    std::vector<std::uint32_t> usual;
    for (std::uint32_t code = 0; code < m_stages.size(); ++code) {
        if (hasLetter(m_stages[code].name))
            usual.push_back(code);
    }
    std::ranges::stable_sort(
        usual, std::ranges::greater {}, [this](std::uint32_t code) { return m_stages[code].visits; });
    usual.resize(std::min(usual.size(), mostStages));
    std::ranges::sort(usual); // as they were met: where nothing tells them apart, the file does
    std::vector<std::size_t> placeOf(m_stages.size(), mostStages);
    for (std::size_t place = 0; place < usual.size(); ++place)
        placeOf[usual[place]] = place;

    std::vector<Visit> visits = m_visits;
    std::ranges::stable_sort(visits, {}, [](const Visit &visit) { return std::pair(visit.journey, visit.at); });
    Precedence precedence(usual.size());
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const std::size_t place = placeOf[visits[i].stage];
        if (place < mostStages && std::ranges::find(met, place) == met.end())
            met.push_back(place);
        if (i + 1 < visits.size() && visits[i + 1].journey == visits[i].journey)
            continue;
        precedence.count(met);
        met.clear();
    }
    std::vector<std::size_t> order(usual.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, std::ranges::greater {}, [&](std::size_t place) { return precedence.earliness(place); });
    QStringList names;
    for (const std::size_t place : order)
        names.append(m_stages[usual[place]].name);
    return names;
}

} // namespace headwater
