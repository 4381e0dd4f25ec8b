// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_key.h"
#include "core/base/period.h"
#include "core/exchange/actuals/told_rows.h"
#include "core/exchange/building/organisation.h"
#include "core/exchange/kinds/actual_measures.h"
#include "core/plan/territory_names.h"

#include <map>
#include <tuple>

namespace headwater {

namespace {

/// What rows of one quarter, territory and measure say together: parts of it (months, days) add up; of coverage the
/// mean counts, of headcount the last.
struct ToldFigure {
    QString territory;
    QString source;
    double sum = 0;
    double last = 0;
    QDate lastPart {};
    std::int64_t rows = 0;
    bool isWholeTold = false;

    void take(double value, QDate part, bool isWhole)
    {
        if (isWholeTold && !isWhole) // a quarter as such says more than its months
            return;
        if (isWhole)
            *this = { territory, source };
        isWholeTold = isWhole;
        sum += value;
        ++rows;
        if (!lastPart.isValid() || part >= lastPart) {
            lastPart = part;
            last = value;
        }
    }
    double value(ReviewMeasure measure) const
    {
        if (measure == ReviewMeasure::Headcount)
            return last;
        return measure == ReviewMeasure::Coverage ? sum / static_cast<double>(rows) : sum;
    }
};

using FigurePlace = std::tuple<QDate, ReviewMeasure, QString>;

class ActualsTaker
{
public:
    explicit ActualsTaker(Building &building)
        : m_building(building)
    {
        const auto names = distinctTerritoryNames(building.plan.territories.rows());
        for (const Territory &territory : building.plan.territories.rows()) {
            m_names.emplace(nameKey(names.at(territory.id)), names.at(territory.id));
            if (!territory.externalId.isEmpty())
                m_names.emplace(nameKey(territory.externalId), names.at(territory.id));
        }
        for (const ActualFigure &figure : building.plan.actuals.rows())
            m_known.emplace(placeOf(figure), figure.id);
    }

    void take(const ToldRow &row, const QString &source)
    {
        const QString territory = nameOf(m_building.spellings.meaning(Field::Territory, row.territory));
        for (const auto &[measure, value] : row.values) {
            const FigurePlace place { row.quarter(), measure, nameKey(territory) };
            ToldFigure &told = m_told.try_emplace(place, ToldFigure { territory, source }).first->second;
            told.take(value, row.part, row.isWhole);
        }
    }

    void store()
    {
        for (const auto &[place, told] : m_told) {
            const auto &[quarter, measure, key] = place;
            const auto known = m_known.find(place);
            const ActualId id = known == m_known.end() ? ActualId {} : known->second;
            m_building.plan.actuals.store({ id, told.territory, measure, quarter, told.value(measure), told.source });
        }
    }

private:
    static FigurePlace placeOf(const ActualFigure &figure)
    {
        return { quarterWith(figure.quarter).first, figure.measure, nameKey(figure.territory) };
    }

    /// Territories by code or name, as predictions call them; one that only predictions know as it stands.
    QString nameOf(const QString &said) const
    {
        const auto known = m_names.find(nameKey(said));
        if (known != m_names.end())
            return known->second;
        return meansCompany(said) ? QString() : said;
    }

    Building &m_building;
    std::map<QString, QString> m_names; ///< of territories, by key
    std::map<FigurePlace, ActualId> m_known;
    std::map<FigurePlace, ToldFigure> m_told;
};

} // namespace

void addActuals(Building &building)
{
    ActualsTaker taker(building);
    for (const FilePreview &file : building.preview.files) {
        if (file.subject() != Subject::Actuals)
            continue;
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows)
            taker.take(toldRow(view, row), file.name);
    }
    taker.store();
}

} // namespace headwater
