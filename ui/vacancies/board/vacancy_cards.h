// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/comparison.h"
#include "ui/vacancies/vacancies_model.h"

#include <QAbstractListModel>

namespace headwater {

/// What stands on a card.
struct VacancyCard {
    Vacancy vacancy;
    QString role;
    QString status; ///< "to be hired", "vacant"
    RoleKind kind = RoleKind::CustomerFocused;
    QString title; ///< seat and place
    QString line; ///< since when
    QString corner; ///< how long open, or how likely
    QString best; ///< what leads, empty until that is known; against the baseline, what became of the seat
    QString gain; ///< what it brings a year; against the baseline, in a word
    Money brings; ///< the same, for its colour,
    ChangeMark mark = ChangeMark::None; ///< or for that of what became of it
    bool isOutdated = false; ///< from before the last change

    bool isPlanned = false; ///< nobody has held it yet

    bool isExpected() const { return vacancy.probability < 1; }
    bool operator==(const VacancyCard &) const = default;
};

/// Seats that are vacant or planned now, soonest first.
std::vector<VacancyCard> openCards(const VacanciesModel &vacancies, const Plan &plan, const QString &filter);
/// Before: seats that are open in the baseline, and what became of them. Changes: of those that are open in either,
/// what differs.
std::vector<VacancyCard> comparedCards(
    const VacanciesModel &vacancies, const ComparedPlan &plans, const Plan &now, const QString &filter);
/// Seats that may fall vacant in a quarter of the forecast, the most likely first and so many at most.
std::vector<VacancyCard> expectedCards(
    const VacanciesModel &vacancies, const Plan &plan, const QString &filter, std::size_t quarter, std::size_t most);
/// "Q1 2027 · 2.9 expected (1 to 5)"
QString quarterHeading(const VacancyQuarter &quarter);

/// Cards for a list; a change of what stands on some of them moves none.
class VacancyCardsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<VacancyCard> cards);
    const VacancyCard &cardAt(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    /// -1 where the seat has none.
    int rowOf(SeatId seat) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<VacancyCard> m_cards;
};

} // namespace headwater
