// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/quarter_text.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace headwater {

namespace {

/// Runs of digits and runs of letters, letter case, accents and all signs between them aside.
QStringList tokensOf(QStringView text)
{
    QStringList tokens;
    bool wasDigit = false;
    bool isOpen = false;
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        const bool isDigit = character.isDigit();
        if (!isDigit && !character.isLetter()) {
            isOpen = false;
            continue;
        }
        if (!isOpen || isDigit != wasDigit)
            tokens.append(QString());
        tokens.last() += character.toLower();
        isOpen = true;
        wasDigit = isDigit;
    }
    return tokens;
}

bool takeWord(QStringList &tokens, std::initializer_list<QLatin1StringView> words)
{
    const auto found = std::find_if(tokens.begin(), tokens.end(),
        [&words](const QString &token) { return std::find(words.begin(), words.end(), token) != words.end(); });
    if (found == tokens.end())
        return false;
    tokens.erase(found);
    return true;
}

/// A number in that range; taken out.
std::optional<int> takeNumber(QStringList &tokens, int least, int most, qsizetype mostDigits)
{
    for (QString &token : tokens) {
        bool isNumber = false;
        const int number = token.toInt(&isNumber);
        if (!isNumber || token.size() > mostDigits || number < least || number > most)
            continue;
        tokens.removeOne(QString(token));
        return number;
    }
    return {};
}

std::optional<int> takeYear(QStringList &tokens)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2199;
    return takeNumber(tokens, firstYear, lastYear, 4);
}

std::optional<QuarterText> readQuarter(QStringList tokens)
{
    const bool isNamed = takeWord(tokens,
        { QLatin1StringView("q"), QLatin1StringView("t"), QLatin1StringView("quarter"), QLatin1StringView("qtr"),
            QLatin1StringView("quartal"), QLatin1StringView("trimestre"), QLatin1StringView("trim") });
    const std::optional<int> year = takeYear(tokens);
    const std::optional<int> quarter = takeNumber(tokens, 1, 4, 1);
    takeWord(tokens,
        { QLatin1StringView("st"), QLatin1StringView("nd"), QLatin1StringView("rd"), QLatin1StringView("th"),
            QLatin1StringView("er"), QLatin1StringView("e"), QLatin1StringView("eme"), QLatin1StringView("o") });
    if (!isNamed || !year || !quarter || !tokens.isEmpty())
        return {};
    return QuarterText { QuarterText::Part::Quarter, QDate(*year, 3 * *quarter - 2, 1) };
}

/// Names of months, long and short, in the languages of headers.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> made;
        for (const QLocale::Language language :
            { QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish }) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const QLocale::FormatType format : { QLocale::LongFormat, QLocale::ShortFormat }) {
                    for (const QString &name :
                        { locale.standaloneMonthName(month, format), locale.monthName(month, format) })
                        made.insert(tokensOf(name).join(QString()), month);
                }
            }
        }
        return made;
    }();
    return names;
}

std::optional<QuarterText> readMonth(QStringList tokens)
{
    const std::optional<int> year = takeYear(tokens);
    takeWord(tokens, { QLatin1StringView("de"), QLatin1StringView("del") });
    if (!year || tokens.size() != 1)
        return {};
    const int named = monthNames().value(tokens.front());
    const std::optional<int> month = named > 0 ? std::optional(named) : takeNumber(tokens, 1, 12, 2);
    if (!month)
        return {};
    return QuarterText { QuarterText::Part::Month, QDate(*year, *month, 1) };
}

} // namespace

std::optional<QuarterText> parseQuarter(QStringView text, DateOrder order)
{
    const QStringList tokens = tokensOf(text);
    if (const auto quarter = readQuarter(tokens))
        return quarter;
    if (const auto month = readMonth(tokens))
        return month;
    const std::optional<QDate> day = parseDate(text, order);
    return day ? std::optional(QuarterText { QuarterText::Part::Day, *day }) : std::nullopt;
}

} // namespace headwater
