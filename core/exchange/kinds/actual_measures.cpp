// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/actual_measures.h"

#include "core/exchange/kinds/kind.h"

#include <QStringList>

#include <cmath>

namespace headwater {

namespace {

/// Of the kind of actual figures: a measure as a column and as a word are called the same.
bool isNameOf(Field field, const QString &word)
{
    const QString wanted = folded(word);
    for (const KindColumn &column : kindInfo(Kind::Actuals).columns) {
        const QString names = QString::fromLatin1(column.names.data(), static_cast<qsizetype>(column.names.size()));
        if (column.field == field && names.split(u' ').contains(wanted))
            return true;
    }
    return false;
}

} // namespace

std::optional<ReviewMeasure> measureNamed(const QString &word)
{
    if (isNameOf(Field::MarginAmount, word))
        return ReviewMeasure::Margin;
    if (isNameOf(Field::Wins, word))
        return ReviewMeasure::Wins;
    if (isNameOf(Field::Coverage, word))
        return ReviewMeasure::Coverage;
    if (isNameOf(Field::Headcount, word))
        return ReviewMeasure::Headcount;
    return {};
}

double shareAware(ReviewMeasure measure, double value)
{
    return measure == ReviewMeasure::Coverage && value > 1 ? value / 100 : value;
}

bool isPossible(ReviewMeasure measure, double value)
{
    constexpr double most = 9.0e13; // as amounts
    switch (measure) {
    case ReviewMeasure::Margin: return std::abs(value) <= most;
    case ReviewMeasure::Wins:
    case ReviewMeasure::Headcount: return value >= 0 && value <= 1e9;
    case ReviewMeasure::Coverage: return value >= 0 && value <= 1;
    }
    return false;
}

bool meansCompany(const QString &territory)
{
    static const QStringList words { QStringLiteral("total"), QStringLiteral("company"), QStringLiteral("gesamt"),
        QStringLiteral("summe"), QStringLiteral("unternehmen"), QStringLiteral("entreprise"),
        QStringLiteral("ensemble"), QStringLiteral("empresa") };
    return territory.isEmpty() || words.contains(folded(territory));
}

QString quarterCode(QDate day) { return QStringLiteral("%1Q%2").arg(day.year()).arg((day.month() + 2) / 3); }

} // namespace headwater
