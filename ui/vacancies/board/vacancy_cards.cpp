// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/board/vacancy_cards.h"

#include "core/plan/seats/seat_ledger.h"
#include "core/turnover/survival.h"
#include "ui/vacancies/option_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <unordered_set>

namespace headwater {

namespace {

QString sinceText(const Plan &plan, const Vacancy &vacancy, QDate today)
{
    const Person *leaver = plan.people.find(vacancy.leaver);
    if (!leaver && isPlanned(plan, vacancy.seat))
        return vacancy.since.isValid() ? tr("planned from %1").arg(dateText(vacancy.since)) : tr("planned");
    if (!vacancy.since.isValid())
        return leaver ? tr("%1 sat there last").arg(leaver->name) : tr("vacant");
    const QDate lastDay = vacancy.since.addDays(-1);
    if (lastDay > today)
        return tr("leaves %1").arg(dateText(lastDay));
    return leaver ? tr("left %1").arg(dateText(lastDay)) : tr("vacant since %1").arg(dateText(vacancy.since));
}

QString openText(const Vacancy &vacancy, QDate today)
{
    if (!vacancy.since.isValid())
        return {};
    const auto days = static_cast<int>(vacancy.since.daysTo(today) + 1);
    return days > 0 ? tr("%n day(s) open", nullptr, days) : tr("in %n day(s)", nullptr, 1 - days);
}

QString tenureText(const Plan &plan, PersonId holder, QDate today)
{
    const Person *person = plan.people.find(holder);
    const QDate from = person ? person->hired : QDate();
    if (!from.isValid() || from > today)
        return {};
    const auto months = static_cast<int>(static_cast<double>(from.daysTo(today)) / daysPerMonth);
    return months < 24 ? tr("with us for %n month(s)", nullptr, months)
                       : tr("with us for %n year(s)", nullptr, months / 12);
}

void addBest(VacancyCard &card, const KnownOptions *known, const Plan &plan)
{
    if (!known)
        return;
    const auto best = std::ranges::find(known->found.options, Obstacle::None, &ValuedOption::obstacle);
    if (best == known->found.options.end())
        return;
    card.best = optionTitle(plan, card.vacancy, best->option);
    card.gain = known->isOutdated ? tr("was %1").arg(gainText(best->gain)) : gainText(best->gain);
    card.brings = best->gain;
    card.isOutdated = known->isOutdated;
}

/// All but what could become of it.
VacancyCard bareCard(const VacanciesModel &vacancies, const Plan &plan, const Vacancy &vacancy)
{
    VacancyCard card;
    card.vacancy = vacancy;
    const Seat &seat = *plan.seats.find(vacancy.seat);
    const Role *role = plan.roles.find(seat.role);
    card.isPlanned = seat.status == SeatStatus::Planned;
    card.status = vacancyWords(seat);
    card.role = role ? role->name : QString();
    card.kind = role ? role->kind : RoleKind::CustomerFocused;
    card.title = QStringLiteral("%1 · %2").arg(seatCode(seat), nameIn(plan.territories, seat.home));
    const QDate today = vacancies.today();
    card.line = card.isExpected() ? tenureText(plan, vacancy.leaver, today) : sinceText(plan, vacancy, today);
    card.corner = card.isExpected() ? percentText(vacancy.probability) : openText(vacancy, today);
    return card;
}

VacancyCard cardOf(const VacanciesModel &vacancies, const Plan &plan, const Vacancy &vacancy)
{
    VacancyCard card = bareCard(vacancies, plan, vacancy);
    addBest(card, vacancies.options(vacancy.seat), plan);
    if (vacancies.lack())
        card.best = tr("no work to count from");
    else if (vacancies.optionsError(vacancy.seat))
        card.best = tr("could not be counted");
    else if (card.best.isEmpty() && vacancies.isStopped())
        card.best = tr("counting was stopped");
    return card;
}

/// What became of a seat of the baseline, or how it came to be open.
void addFate(VacancyCard &card, const Plan &baseline, const Plan &now)
{
    const Seat *before = baseline.seats.find(card.vacancy.seat);
    const Seat *after = now.seats.find(card.vacancy.seat);
    card.mark = markOf(before, after);
    card.best = fateText(seatFate(before, after));
    card.gain = signedWordFor(card.mark);
}

bool fits(const Plan &plan, const Vacancy &vacancy, const QString &filter)
{
    if (filter.isEmpty())
        return true;
    const Seat &seat = *plan.seats.find(vacancy.seat);
    const auto has = [&filter](const QString &text) { return text.contains(filter, Qt::CaseInsensitive); };
    if (has(seatCode(seat)) || has(nameIn(plan.roles, seat.role)))
        return true;
    for (const Territory *at = plan.territories.find(seat.home); at; at = plan.territories.find(at->parent)) {
        if (has(at->name))
            return true;
    }
    return false;
}

} // namespace

std::vector<VacancyCard> openCards(const VacanciesModel &vacancies, const Plan &plan, const QString &filter)
{
    std::vector<VacancyCard> cards;
    for (const Vacancy &vacancy : vacancies.open()) {
        if (plan.seats.contains(vacancy.seat) && fits(plan, vacancy, filter))
            cards.push_back(cardOf(vacancies, plan, vacancy));
    }
    return cards;
}

std::vector<VacancyCard> comparedCards(
    const VacanciesModel &vacancies, const ComparedPlan &plans, const Plan &now, const QString &filter)
{
    std::vector<VacancyCard> cards;
    std::unordered_set<SeatId> taken;
    const auto take = [&](const Plan &plan, const std::vector<Vacancy> &open) {
        for (const Vacancy &vacancy : open) {
            const bool isSame
                = markOf(plans.baseline.seats.find(vacancy.seat), now.seats.find(vacancy.seat)) == ChangeMark::None;
            if ((plans.isComparing() && isSame) || !fits(plan, vacancy, filter) || !taken.insert(vacancy.seat).second)
                continue;
            cards.push_back(bareCard(vacancies, plan, vacancy));
            addFate(cards.back(), plans.baseline, now);
        }
    };
    take(plans.baseline, vacanciesOf(plans.baseline));
    if (plans.isComparing())
        take(now, vacancies.open());
    return cards;
}

/// Besides those that are known to fall vacant, which are among the open ones.
QString quarterHeading(const VacancyQuarter &quarter)
{
    const auto known = static_cast<qint64>(quarter.known);
    return tr("%1 · %2 expected (%3 to %4)")
        .arg(quarterText(quarter.quarter.first), QLocale().toString(quarter.mean - static_cast<double>(known), 'f', 1),
            countText(quarter.p10 - known), countText(quarter.p90 - known));
}

std::vector<VacancyCard> expectedCards(
    const VacanciesModel &vacancies, const Plan &plan, const QString &filter, std::size_t quarter, std::size_t most)
{
    std::vector<Vacancy> shown;
    for (const Vacancy &vacancy : vacancies.expected(quarter)) {
        if (shown.size() == most)
            break;
        if (fits(plan, vacancy, filter))
            shown.push_back(vacancy);
    }
    std::vector<VacancyCard> cards;
    for (const Vacancy &vacancy : withLeavers(plan, std::move(shown)))
        cards.push_back(cardOf(vacancies, plan, vacancy));
    return cards;
}

void VacancyCardsModel::show(std::vector<VacancyCard> cards)
{
    const auto isSameRow = [](const VacancyCard &a, const VacancyCard &b) {
        return a.vacancy.seat == b.vacancy.seat && a.vacancy.since == b.vacancy.since;
    };
    if (!std::ranges::equal(m_cards, cards, isSameRow)) {
        beginResetModel();
        m_cards = std::move(cards);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < cards.size(); ++row) {
        if (m_cards[row] == cards[row])
            continue;
        m_cards[row] = std::move(cards[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

int VacancyCardsModel::rowOf(SeatId seat) const
{
    const auto found
        = std::ranges::find_if(m_cards, [seat](const VacancyCard &card) { return card.vacancy.seat == seat; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int VacancyCardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant VacancyCardsModel::data(const QModelIndex &index, int role) const
{
    const VacancyCard &card = cardAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return card.title;
    case Qt::AccessibleTextRole:
        return QStringList { card.title, card.role, card.status, card.line, card.corner, card.best, card.gain }.join(
            QStringLiteral(", "));
    default: return {};
    }
}

} // namespace headwater
