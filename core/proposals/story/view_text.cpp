// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/view_text.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

// Far more than a person clicks together.
constexpr std::size_t mostLines = 2'000;
constexpr qsizetype longestKey = 100;
constexpr qsizetype longestText = 200'000;

bool isKey(QStringView key)
{
    return !key.isEmpty() && key.size() <= longestKey && std::all_of(key.begin(), key.end(), [](QChar sign) {
        return sign.unicode() < 128 && (sign.isLetterOrNumber() || QStringView(u"._-").contains(sign));
    });
}

/// A value keeps to its line.
QString written(QString value)
{
    return value.replace(u'%', QStringLiteral("%25"))
        .replace(u'\n', QStringLiteral("%0A"))
        .replace(u'\r', QStringLiteral("%0D"));
}

QString readBack(QString value)
{
    return value.replace(QStringLiteral("%0A"), QStringLiteral("\n"))
        .replace(QStringLiteral("%0D"), QStringLiteral("\r"))
        .replace(QStringLiteral("%25"), QStringLiteral("%"));
}

} // namespace

ViewText ViewText::fromText(const QString &text)
{
    ViewText view;
    const QStringView readable = QStringView(text).left(longestText);
    for (const QStringView line : readable.tokenize(u'\n')) {
        const qsizetype mark = line.indexOf(u'=');
        if (mark > 0 && isKey(line.first(mark)) && view.m_lines.size() < mostLines)
            view.m_lines.emplace_back(line.first(mark).toString(), readBack(line.sliced(mark + 1).toString()));
    }
    return view;
}

QString ViewText::toText() const
{
    QStringList lines;
    for (const auto &[key, value] : m_lines)
        lines.append(key + u'=' + written(value));
    return lines.join(u'\n');
}

void ViewText::add(const QString &key, const QString &value)
{
    Q_ASSERT_X(isKey(key), "ViewText::add", "keys are the program's own words");
    m_lines.emplace_back(key, value);
}

void ViewText::add(const QString &key, double value) { add(key, QString::number(value, 'g', 12)); }

void ViewText::add(const ViewText &other) { m_lines.insert(m_lines.end(), other.m_lines.begin(), other.m_lines.end()); }

bool ViewText::contains(const QString &key) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line.first == key; });
}

QString ViewText::value(const QString &key) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line.first == key; });
    return found == m_lines.end() ? QString() : found->second;
}

QStringList ViewText::values(const QString &key) const
{
    QStringList found;
    for (const auto &[name, value] : m_lines) {
        if (name == key)
            found.append(value);
    }
    return found;
}

std::optional<double> ViewText::number(const QString &key, double least, double most) const
{
    bool isNumber = false;
    const double found = value(key).toDouble(&isNumber);
    const bool isWithin = isNumber && std::isfinite(found) && found >= least && found <= most;
    return isWithin ? std::optional(found) : std::nullopt;
}

std::vector<std::int64_t> ViewText::numbers(const QString &key) const
{
    std::vector<std::int64_t> found;
    for (const QString &text : values(key)) {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        if (isNumber && number > 0 && std::find(found.begin(), found.end(), number) == found.end())
            found.push_back(number);
    }
    return found;
}

bool ViewText::renumber(const std::function<std::int64_t(const QString &, std::int64_t)> &numberOf)
{
    bool isChanged = false;
    for (auto &[key, value] : m_lines) {
        bool isNumber = false;
        const qlonglong number = value.toLongLong(&isNumber);
        const std::int64_t other = isNumber && number > 0 ? numberOf(key, number) : number;
        if (other == number)
            continue;
        value = QString::number(other);
        isChanged = true;
    }
    return isChanged;
}

} // namespace headwater
