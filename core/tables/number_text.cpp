// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace headwater {

namespace {

constexpr std::size_t longestNumber = 64;

bool isSpace(QChar c) { return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\t'; }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isGrouping(QChar c, char16_t decimal)
{
    return isSpace(c) || c == u'\'' || c == u'\u2019' || (c == (decimal == u'.' ? u',' : u'.'));
}

QStringView withoutSpaces(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// Codes of ISO 4217 that amounts are written with; other letters make a text no number ("12ABC" is an id).
bool isCurrencyCode(QStringView code)
{
    constexpr QStringView codes
        = u"AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK DZD EGP EUR GBP GEL GHS HKD HRK "
          u"HUF IDR ILS INR ISK JOD JPY KES KRW KWD KZT LBP LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP "
          u"PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH UGX USD UYU UZS VND XAF XOF ZAR ZMW ";
    // Most texts asked about are digits: the list is searched only for what could be in it.
    const bool isWord = code.size() == 3 && code[0].isLetter() && code[1].isLetter() && code[2].isLetter();
    return isWord && codes.indexOf(code, 0, Qt::CaseInsensitive) % 4 == 0;
}

/// Takes a currency sign or a code of three letters off the front or the back.
bool takeCurrency(QStringView &text, QStringView &currency)
{
    for (const bool front : { true, false }) {
        if (text.isEmpty())
            return false;
        const QChar edge = front ? text.front() : text.back();
        qsizetype length = edge.category() == QChar::Symbol_Currency ? 1 : 0;
        const qsizetype codeLength = std::min<qsizetype>(3, text.size());
        const QStringView code = front ? text.first(codeLength) : text.last(codeLength);
        if (text.size() > 3 && isCurrencyCode(code))
            length = 3;
        if (length == 0)
            continue;
        currency = front ? text.first(length) : text.last(length);
        text = front ? text.sliced(length) : text.chopped(length);
        return true;
    }
    return false;
}

bool takeSign(QStringView &text, bool &negative)
{
    const auto isMinus = [](QChar c) { return c == u'-' || c == u'\u2212'; };
    if (text.size() >= 2 && text.front() == u'(' && text.back() == u')') {
        text = text.sliced(1, text.size() - 2);
        negative = true;
        return true;
    }
    if (!text.isEmpty() && (isMinus(text.front()) || text.front() == u'+')) {
        negative = isMinus(text.front());
        text = text.sliced(1);
        return true;
    }
    if (!text.isEmpty() && isMinus(text.back())) { // as SAP writes it
        negative = true;
        text.chop(1);
        return true;
    }
    return false;
}

/// "1,234,567" as thousands, "12,34,567" as in India. One and the same character must separate all groups.
bool isWellGrouped(QStringView whole, char16_t decimal)
{
    QChar separator;
    qsizetype run = 0;
    qsizetype groups = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            ++run;
            continue;
        }
        const bool fits = isGrouping(c, decimal) && (groups == 0 || (c == separator && (run == 2 || run == 3)));
        if (!fits || run == 0 || run > 3)
            return false;
        separator = c;
        ++groups;
        run = 0;
    }
    return groups == 0 ? run > 0 : run == 3;
}

/// Digits behind the decimal mark, with an exponent if there is one.
bool isWellFormedRest(QStringView rest)
{
    const qsizetype exponent = std::max(rest.indexOf(u'e'), rest.indexOf(u'E'));
    QStringView fraction = exponent < 0 ? rest : rest.first(exponent);
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return false;
    if (exponent < 0)
        return true;
    QStringView power = rest.sliced(exponent + 1);
    if (!power.isEmpty() && (power.front() == u'-' || power.front() == u'+'))
        power = power.sliced(1);
    return !power.isEmpty() && power.size() <= 3 && std::all_of(power.begin(), power.end(), isDigit);
}

bool fits(QStringView digits, char16_t decimal)
{
    const qsizetype mark = digits.indexOf(decimal);
    const qsizetype exponent = std::max(digits.indexOf(u'e'), digits.indexOf(u'E'));
    const qsizetype wholeEnd = mark >= 0 ? mark : (exponent >= 0 ? exponent : digits.size());
    const QStringView whole = digits.first(wholeEnd);
    const QStringView rest = mark >= 0 ? digits.sliced(mark + 1) : digits.sliced(wholeEnd);
    if (whole.isEmpty())
        return mark >= 0 && !rest.isEmpty() && isDigit(rest.front()) && isWellFormedRest(rest);
    if (whole.size() > 1 && whole.front() == u'0' && !std::all_of(whole.begin(), whole.end(), isDigit))
        return false; // "0,123" with a decimal point is no thousand
    return isWellGrouped(whole, decimal) && isWellFormedRest(rest);
}

} // namespace

std::optional<NumberText> readNumberText(QStringView text)
{
    NumberText number;
    text = withoutSpaces(text);
    if (text.isEmpty() || static_cast<std::size_t>(text.size()) > longestNumber)
        return {};
    bool hasSign = false;
    bool hasCurrency = false;
    for (bool took = true; took;) { // sign, currency and percent come in any order: -$5, $-5, ($5), 5 EUR-
        took = false;
        if (!hasSign)
            took = hasSign = takeSign(text, number.isNegative);
        if (!hasCurrency && takeCurrency(text, number.currency))
            took = hasCurrency = true;
        if (!number.isPercent && !text.isEmpty() && text.back() == u'%') {
            text.chop(1);
            took = number.isPercent = true;
        }
        text = withoutSpaces(text);
    }
    number.digits = text;
    number.pointFits = fits(text, u'.');
    number.commaFits = fits(text, u',');
    if (!number.pointFits && !number.commaFits)
        return {};
    return number;
}

std::optional<double> NumberText::value(DecimalMark mark) const
{
    const char16_t decimal = mark == DecimalMark::Point ? u'.' : u',';
    std::array<char, longestNumber> plain;
    std::size_t length = 0;
    for (const QChar c : digits) {
        if (c == decimal)
            plain[length++] = '.';
        else if (!isGrouping(c, decimal))
            plain[length++] = static_cast<char>(c.unicode());
    }
    // from_chars knows no "+" in front, but the exponent's is fine
    double result = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + length, result);
    if (error != std::errc() || end != plain.data() + length || !std::isfinite(result))
        return {};
    return isNegative ? -result : result;
}

} // namespace headwater
