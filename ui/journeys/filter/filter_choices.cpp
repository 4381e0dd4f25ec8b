// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/filter/filter_choices.h"

#include "core/plan/territory_tree.h"
#include "ui/journeys/journeys_text.h"

#include <QDateTime>

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t mostAccounts
    = 2'000; ///< in a list that opens at once; any other is chosen in the list of journeys

qint64 startOf(int year, int month)
{
    return QDateTime(QDate(year, month, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

class Choices
{
public:
    explicit Choices(const JourneysView &view)
        : m_view(view)
    { }

    std::vector<FilterChoice> all()
    {
        for (const Outcome outcome : { Outcome::Won, Outcome::Lost, Outcome::NoDecision, Outcome::Open })
            add(OutcomeCondition { { outcome } });
        for (const Segment &segment : m_view.plan.segments)
            add(SegmentCondition { { segment.id } });
        add(SegmentCondition { { SegmentId() } });
        const TerritoryTree tree(m_view.plan.territories);
        for (const TerritoryTree::Node &node : tree.nodes())
            add(TerritoryCondition { { node.id } });
        add(TerritoryCondition { { TerritoryId() } });
        for (std::uint32_t channel = unnamed + 1; channel < m_view.columns->channels.size(); ++channel)
            add(ChannelCondition { { m_view.columns->channels.text(channel) } });
        addTimes();
        for (const double coverage : { 0.5, 0.8, 0.95 })
            add(VariantCondition { coverage, levelOf(m_view) });
        addActivities();
        addDeals(DealCondition::Which::Product, m_view.columns->products, &CaseFacts::product);
        addDeals(DealCondition::Which::Owner, m_view.columns->actors, &CaseFacts::owner);
        addDeals(DealCondition::Which::Reason, m_view.columns->reasons, &CaseFacts::reason);
        addPeople();
        addAccounts();
        return std::move(m_choices);
    }

private:
    void add(JourneyCondition condition)
    {
        const QString text = chipText(condition, m_view.plan);
        m_choices.push_back({ text, std::move(condition) });
    }

    /// Years and quarters in which journeys started.
    void addTimes()
    {
        const auto &seconds = m_view.columns->time.seconds;
        if (seconds.empty())
            return;
        const auto [least, most] = std::minmax_element(seconds.begin(), seconds.end());
        const int first = QDateTime::fromSecsSinceEpoch(*least, Qt::UTC).date().year();
        const int last = QDateTime::fromSecsSinceEpoch(*most, Qt::UTC).date().year();
        for (int year = last; year >= first; --year) {
            add(TimeCondition { startOf(year, 1), startOf(year + 1, 1), TimeCondition::Which::Started });
            for (int quarter = 3; quarter >= 0; --quarter) {
                const qint64 end = quarter == 3 ? startOf(year + 1, 1) : startOf(year, quarter * 3 + 4);
                add(TimeCondition { startOf(year, quarter * 3 + 1), end, TimeCondition::Which::Started });
            }
        }
    }

    void addActivities()
    {
        std::vector<QString> names;
        for (std::uint32_t activity = 0; activity < m_view.columns->activities.size(); ++activity)
            names.push_back(m_view.columns->activities.text(activity));
        std::sort(names.begin(), names.end());
        using Where = ActivityCondition::Where;
        for (const Where where : { Where::Anywhere, Where::First, Where::Last }) {
            for (const bool isExcluded : { false, true }) {
                for (const QString &name : names)
                    add(ActivityCondition { { name }, where, isExcluded });
            }
        }
    }

    /// What opportunities say, by name; of owners only those that own one. Where none says anything, nothing.
    void addDeals(DealCondition::Which which, const TextPool &pool, std::uint32_t CaseFacts::*code)
    {
        std::vector<std::uint8_t> isSaid(pool.size(), 0);
        for (const CaseFacts &facts : m_view.columns->cases)
            isSaid[facts.*code] = 1;
        std::vector<QString> values;
        for (std::uint32_t value = unnamed + 1; value < pool.size(); ++value) {
            if (isSaid[value])
                values.push_back(pool.text(value));
        }
        if (values.empty())
            return;
        std::sort(values.begin(), values.end());
        for (const QString &value : values)
            add(DealCondition { which, { value } });
        if (isSaid[unnamed])
            add(DealCondition { which, { QString() } });
    }

    void addPeople()
    {
        std::vector<QString> names;
        for (std::uint32_t actor = unnamed + 1; actor < m_view.columns->actors.size(); ++actor)
            names.push_back(m_view.columns->actors.text(actor));
        std::sort(names.begin(), names.end());
        for (const QString &name : names)
            add(ActorCondition { { name } });
    }

    void addAccounts()
    {
        const TextPool &accounts = m_view.columns->accounts;
        std::vector<std::int64_t> journeys(accounts.size(), 0);
        for (const CaseFacts &facts : m_view.columns->cases)
            ++journeys[facts.account];
        std::vector<std::uint32_t> most;
        for (std::uint32_t account = unnamed + 1; account < accounts.size(); ++account)
            most.push_back(account);
        std::stable_sort(most.begin(), most.end(),
            [&journeys](std::uint32_t a, std::uint32_t b) { return journeys[a] > journeys[b]; });
        most.resize(std::min(most.size(), mostAccounts));
        for (const std::uint32_t account : most)
            add(AccountCondition { { accounts.text(account) } });
    }

    const JourneysView &m_view;
    std::vector<FilterChoice> m_choices;
};

} // namespace

std::vector<FilterChoice> filterChoices(const JourneysView &view) { return Choices(view).all(); }

} // namespace headwater
