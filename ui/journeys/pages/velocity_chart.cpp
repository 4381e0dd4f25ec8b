// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/velocity_chart.h"

#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace headwater {

namespace {

qint64 startOf(QDate day) { return day.startOfDay(Qt::UTC).toMSecsSinceEpoch(); }

Velocity velocityBetween(const JourneysView &journeys, QDate from, QDate to, const Cancellation &cancellation)
{
    const CaseMask closed = closedWithin(*journeys.columns, journeys.mask, *journeys.context, *journeys.outcomes,
        startOf(from), startOf(to), cancellation);
    return velocityOf(*journeys.columns, closed, *journeys.context, *journeys.outcomes, cancellation);
}

/// One of the four, or all together.
struct Factor {
    QString name;
    QString before;
    QString after;
    double part = 0; ///< ln of the ratio by which it changed velocity
    QString unit; ///< of the figures in files
    double figureBefore = 0;
    double figureAfter = 0;
};

class VelocityWords
{
    Q_DECLARE_TR_FUNCTIONS(VelocityWords)

public:
    static PageContent content(const ComparedVelocity &compared)
    {
        if (!compared.change)
            return {
                tr("Velocity cannot be compared: in one of the two periods nothing was won, or no amount is known"),
                periods(compared), {}
            };
        const std::vector<Factor> factors = factorsOf(compared);
        PageContent page { finding(compared, factors), rule(compared), { chart(factors) } };
        page.charts.front().summary = page.finding;
        return page;
    }

private:
    static QString perDayText(const Velocity &velocity)
    {
        return tr("%1 a day").arg(shortMoneyText(Money::of(velocity.perDay().value_or(0))));
    }

    static QString meanText(const Velocity &velocity)
    {
        return shortMoneyText(Money::of(velocity.meanWon.value_or(0)));
    }

    static QString cycleText(const Velocity &velocity)
    {
        return durationText(velocity.cycleDays.value_or(0) * millisecondsPerDay);
    }

    static std::vector<Factor> factorsOf(const ComparedVelocity &compared)
    {
        const Velocity &before = compared.before;
        const Velocity &after = compared.after;
        const VelocityChange &change = *compared.change;
        const auto number = [](const std::optional<double> &figure) { return figure.value_or(0); };
        return { { tr("Journeys that ended"), countText(before.journeys), countText(after.journeys), change.journeys,
                     tr("journeys"), static_cast<double>(before.journeys), static_cast<double>(after.journeys) },
            { tr("Share that was won"), percentText(*before.winRate()), percentText(*after.winRate()), change.winRate,
                QStringLiteral("%"), *before.winRate() * 100, *after.winRate() * 100 },
            { tr("Mean amount won"), meanText(before), meanText(after), change.meanWon, tr("plan currency"),
                number(before.meanWon), number(after.meanWon) },
            { tr("Time to the end"), cycleText(before), cycleText(after), change.cycle, tr("days"),
                number(before.cycleDays), number(after.cycleDays) },
            { tr("Together"), perDayText(before), perDayText(after), change.total(), tr("plan currency a day"),
                number(before.perDay()), number(after.perDay()) } };
    }

    /// "+12 %" for a part: what the factor alone would have done.
    static QString effectText(double part)
    {
        return QStringLiteral("%1%2 %").arg(part < 0 ? QStringLiteral("−") : QStringLiteral("+"),
            QLocale().toString(std::abs(std::expm1(part)) * 100, 'f', 0));
    }

    /// The part in hundredths of a logarithm: these add up.
    static QString pointsText(double part)
    {
        return QStringLiteral("%1%2").arg(
            part < 0 ? QStringLiteral("−") : QStringLiteral("+"), QLocale().toString(std::abs(part) * 100, 'f', 1));
    }

    static QString finding(const ComparedVelocity &compared, const std::vector<Factor> &factors)
    {
        const Factor &all = factors.back();
        const auto strongest = std::max_element(factors.begin(), factors.end() - 1,
            [](const Factor &a, const Factor &b) { return std::abs(a.part) < std::abs(b.part); });
        return tr("Journeys bring %1, %2 against the %3 months before; most of the change: %4 (%5 → %6)")
            .arg(all.after, effectText(all.part))
            .arg(compared.months)
            .arg(strongest->name.toLower(), strongest->before, strongest->after);
    }

    static QString periods(const ComparedVelocity &compared)
    {
        const auto dates = [](QDate from, QDate to) {
            return tr("%1 to %2")
                .arg(QLocale().toString(from, QLocale::ShortFormat),
                    QLocale().toString(to.addDays(-1), QLocale::ShortFormat));
        };
        return tr("Journeys that ended from %1, against %2.")
            .arg(dates(compared.boundary, compared.end), dates(compared.first, compared.boundary));
    }

    static QString rule(const ComparedVelocity &compared)
    {
        return tr("%1 Velocity is journeys × share won × mean amount ÷ time. In logarithms the four parts add up: a "
                  "time that is a tenth shorter counts +10.5 points.")
            .arg(periods(compared));
    }

    static ChartData chart(const std::vector<Factor> &factors)
    {
        ChartData chart;
        chart.title = tr("What changed velocity");
        chart.caption = tr("In points of the logarithm; the first four add up to the last");
        chart.bars = { { tr("faster"), ChartTone::Better, {} }, { tr("slower"), ChartTone::Worse, {} } };
        chart.isStacked = true;
        chart.table.columns
            = { { tr("Factor") }, { tr("Before"), ColumnLook::Decimal }, { tr("After"), ColumnLook::Decimal },
                  { tr("Unit") }, { tr("Points"), ColumnLook::Decimal }, { tr("Alone"), ColumnLook::Percent } };
        for (const Factor &factor : factors) {
            chart.rows.push_back(factor.name);
            chart.notes.push_back(tr("%1 points · %2 → %3").arg(pointsText(factor.part), factor.before, factor.after));
            chart.bars[0].lengths.push_back(std::max(0.0, factor.part * 100));
            chart.bars[1].lengths.push_back(std::max(0.0, -factor.part * 100));
            chart.table.rows.push_back({ factor.name, factor.figureBefore, factor.figureAfter, factor.unit,
                factor.part * 100, std::expm1(factor.part) });
        }
        return chart;
    }
};

} // namespace

ComparedVelocity comparedVelocity(const JourneysView &journeys, int months, const Cancellation &cancellation)
{
    ComparedVelocity compared;
    compared.months = months;
    compared.end
        = QDateTime::fromMSecsSinceEpoch(lastEventAt(*journeys.columns, *journeys.context), Qt::UTC).date().addDays(1);
    compared.boundary = compared.end.addMonths(-months);
    compared.first = compared.end.addMonths(-2 * months);
    compared.before = velocityBetween(journeys, compared.first, compared.boundary, cancellation);
    compared.after = velocityBetween(journeys, compared.boundary, compared.end, cancellation);
    compared.change = velocityChange(compared.before, compared.after);
    return compared;
}

PageContent velocityContent(const ComparedVelocity &compared) { return VelocityWords::content(compared); }

} // namespace headwater
