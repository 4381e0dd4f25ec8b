// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/history.h"

#include "core/base/name_key.h"
#include "core/base/period.h"
#include "core/turnover/employments.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr std::size_t fewEmployments = 20;

/// Names and codes to rows.
template <typename Row> QHash<QString, decltype(Row::id)> idsByName(const CowTable<Row> &table)
{
    QHash<QString, decltype(Row::id)> ids;
    for (const Row &row : table) {
        ids.insert(nameKey(row.name), row.id);
        if (!row.externalId.isEmpty())
            ids.insert(nameKey(row.externalId), row.id);
    }
    ids.remove(QString());
    return ids;
}

/// Whole words, of whatever language; Chinese has none between blanks.
QRegularExpression pattern(const char16_t *words)
{
    return QRegularExpression(QString::fromUtf16(words), QRegularExpression::UseUnicodePropertiesOption);
}

/// A reason that says that somebody went to another place in the company, and not that this is what was missed.
bool isInternalMove(const QString &reason)
{
    static const QRegularExpression moves
        = pattern(u"promot|promu|promoc|promov|redeploy|transfer|versetz|beförder|mutation|traslad|ascens|ascend|"
                  u"晋升|调动|调岗");
    // Wherever it is said; «pas de» alone says it of what follows (and is a place name).
    static const QRegularExpression missed
        = pattern(u"\\b(not|lack\\w*|over for|missed|denied|refus\\w*|nicht|pas(?! de)|falta)\\b|未|没有|无");
    // What follows is missed.
    static const QRegularExpression without = pattern(u"\\b(no|kein\\w*|ohne|pas de|sans|sin)\\b");
    const QString told = nameKey(reason);
    const QRegularExpressionMatch move = moves.match(told);
    return move.hasMatch() && !missed.match(told).hasMatch()
        && !without.match(told.left(move.capturedStart())).hasMatch();
}

/// The last hiring or leaving that the import can tell of.
QDate lastChange(std::span<const EmploymentSpell> spells, QDate lastImport)
{
    QDate last;
    for (const EmploymentSpell &spell : spells) {
        for (const QDate day : { spell.hired, spell.left }) {
            if (day.isValid() && (!lastImport.isValid() || day <= lastImport) && (!last.isValid() || day > last))
                last = day;
        }
    }
    return last;
}

QDate laterOf(QDate a, QDate b) { return !a.isValid() ? b : !b.isValid() ? a : std::max(a, b); }

/// See turnoverHistory().
QDate todayOf(const Plan &plan, QDate lastChange, const KnownDays &days)
{
    if (days.lastEvent.isValid())
        return laterOf(days.lastEvent, lastChange);
    const PlanInfo *info = plan.info.find({ 1 });
    QDate eve = info && info->startsOn.isValid() ? info->startsOn.addDays(-1) : QDate();
    if (eve.isValid() && days.lastImport.isValid())
        eve = std::min(eve, days.lastImport);
    return laterOf(lastChange, eve);
}

/// The stints of employments, with the names of the plan.
class StintList
{
public:
    StintList(const Plan &plan, TurnoverHistory &history)
        : m_roles(idsByName(plan.roles))
        , m_territories(idsByName(plan.territories))
        , m_history(history)
    { }

    void add(const Employment &employment)
    {
        const std::size_t before = m_history.stints.size();
        for (std::size_t i = 0; i < employment.parts.size(); ++i) {
            const bool isLast = i + 1 == employment.parts.size();
            add(employment, employment.parts[i], isLast ? employment.left() : employment.parts[i + 1].hired, isLast);
        }
        m_history.employments += m_history.stints.size() > before ? 1 : 0;
    }

    void noteWhatIsThin()
    {
        const auto note = [this](bool applies, TurnoverOddity what, std::size_t count) {
            if (applies)
                m_history.notes.push_back({ what, count, {} });
        };
        const std::size_t all = m_history.employments;
        note(all == 0, TurnoverOddity::NoHistory, 0);
        note(all > 0 && all < fewEmployments, TurnoverOddity::FewSpells, all);
        note(all > 0 && m_history.exits == 0, TurnoverOddity::NobodyLeft, all);
        note(all > 0 && m_running == 0, TurnoverOddity::EverybodyLeft, all);
        note(m_unknownRoles > 0, TurnoverOddity::UnknownRole, m_unknownRoles);
    }

private:
    void add(const Employment &employment, const EmploymentSpell &part, QDate until, bool isLast)
    {
        Stint stint { part.person, part.role, part.territory, m_roles.value(nameKey(part.role)),
            m_territories.value(nameKey(part.territory)), employment.hired(), part.hired, part.hired, until };
        stint.end = !isLast || isInternalMove(part.reason) ? StintEnd::Moved : StintEnd::Left;
        if (!until.isValid() || until > m_history.today) {
            stint.until = m_history.today;
            stint.end = StintEnd::Running;
        }
        if (m_history.since.isValid() && stint.until < m_history.since)
            return;
        stint.employment = m_history.employments;
        stint.seenFrom = laterOf(stint.from, m_history.since);
        m_unknownRoles += !stint.role.isValid() && !part.role.isEmpty() ? 1 : 0;
        m_history.exits += stint.end == StintEnd::Left ? 1 : 0;
        m_running += stint.end == StintEnd::Running ? 1 : 0;
        m_history.stints.push_back(std::move(stint));
    }

    QHash<QString, RoleId> m_roles;
    QHash<QString, TerritoryId> m_territories;
    TurnoverHistory &m_history;
    std::size_t m_unknownRoles = 0;
    std::size_t m_running = 0;
};

TurnoverHistory historyOf(const Plan &plan, const Employments &employments, QDate today, QDate since)
{
    TurnoverHistory history;
    history.today = today;
    history.since = since;
    history.notes = employments.notes;
    history.hasSnapshots = std::any_of(history.notes.begin(), history.notes.end(),
        [](const TurnoverNote &note) { return note.what == TurnoverOddity::Snapshot; });
    StintList stints(plan, history);
    for (const Employment &employment : employments.list)
        stints.add(employment);
    stints.noteWhatIsThin();
    return history;
}

TurnoverHistory historyOfThePlan(const Plan &plan, QDate today)
{
    const std::vector<EmploymentSpell> spells = spellsOfThePlan(plan);
    const QDate since = dayAfterFirstLeaving(spells, today);
    // A plan that nobody ever left need not have put down who did.
    const Employments people = since.isValid() ? employmentsOf(spells, today) : Employments {};
    TurnoverHistory history = historyOf(plan, people, today, since);
    history.isFromPlan = true;
    if (!history.isEmpty())
        history.notes.insert(
            history.notes.begin(), { TurnoverOddity::FromThePlan, history.employments, history.since });
    return history;
}

/// The day after the first exit, where so much time was worked before it that somebody must have left: the source holds
/// only those who were there lately, and their time before was never in danger. Null: nothing speaks for that.
QDate lateRecords(const TurnoverHistory &history)
{
    constexpr double leastChance = 0.001; // that all exits lie in the part of the time where they do
    constexpr std::size_t fewestToTell = 5;
    constexpr double mostBefore = 0.2; // of the time; less may be the youth of a company
    QDate first;
    for (const Stint &stint : history.stints) {
        if (stint.end == StintEnd::Left && (!first.isValid() || stint.until < first))
            first = stint.until;
    }
    if (history.exits < fewestToTell || history.hasSnapshots)
        return {};
    double before = 0;
    double after = 0;
    for (const Stint &stint : history.stints) {
        before += static_cast<double>(std::max<qint64>(0, stint.from.daysTo(std::min(first, stint.until))));
        after += static_cast<double>(std::max<qint64>(0, std::max(first, stint.from).daysTo(stint.until)));
    }
    const double share = before + after > 0 ? after / (before + after) : 1;
    const bool isLate = 1 - share > mostBefore && std::pow(share, static_cast<double>(history.exits)) < leastChance;
    return isLate ? first.addDays(1) : QDate();
}

} // namespace

double Stint::monthsAt(QDate day) const { return calendarMonths(hired, day); }

TurnoverHistory turnoverHistory(const Plan &plan, std::span<const EmploymentSpell> told, const KnownDays &days)
{
    QDate today = todayOf(plan, lastChange(told, days.lastImport), days);
    if (!today.isValid()) // a snapshot in a plan that begins on no day
        today = days.lastImport;
    if (told.empty())
        return historyOfThePlan(plan, today);
    const Employments found = employmentsOf(told, today);
    TurnoverHistory history = historyOf(plan, found, today, {});
    if (const QDate since = lateRecords(history); since.isValid()) {
        history = historyOf(plan, found, today, since);
        history.notes.insert(history.notes.begin(), { TurnoverOddity::RecordsBeginLate, history.employments, since });
    }
    return history;
}

Result<TurnoverHistory> turnoverHistory(
    const Plan &plan, const FactSource &facts, QDate lastEvent, const Cancellation &cancellation)
{
    std::vector<EmploymentSpell> spells;
    HEADWATER_CHECK(
        facts.visitSpells([&spells](const EmploymentSpell &spell) { spells.push_back(spell); }, cancellation));
    return turnoverHistory(plan, spells, { lastEvent, facts.lastDay() });
}

} // namespace headwater
