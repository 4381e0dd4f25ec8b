// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace headwater {

/// Keys whose values are numbers of scenarios. A key that is called like a table of the plan, or ends in
/// one (".territory"), has numbers of its rows.
namespace viewkey {
inline constexpr QLatin1StringView ticked("ticked"), unticked("unticked");
} // namespace viewkey

/// What makes a view, as people could read it: a line "key=value" for each thing, a key several times for several of a
/// kind. Whoever reads it asks for the keys it knows; others do no harm. What does not look like it is left out, for a
/// plan may come from a stranger.
class ViewText
{
public:
    /// Never fails: lines that are no such line are not there, nor what is beyond any view that people could make.
    static ViewText fromText(const QString &text);
    QString toText() const;

    /// One more of that kind. Keys are words of a-z, A-Z, 0-9, '.', '_' and '-'.
    void add(const QString &key, const QString &value);
    /// Numbers are written for computers: "1.5".
    void add(const QString &key, double value);
    void add(const ViewText &other);

    bool contains(const QString &key) const;
    /// The first; empty when there is none.
    QString value(const QString &key) const;
    QStringList values(const QString &key) const;
    /// The first, if it is a number from `least` to `most`.
    std::optional<double> number(const QString &key, double least, double most) const;
    /// All that are whole numbers above 0, each once, as they stand.
    std::vector<std::int64_t> numbers(const QString &key) const;
    bool isEmpty() const { return m_lines.empty(); }
    /// Whether any number is another one now; values that are no whole number above 0 are passed over.
    bool renumber(const std::function<std::int64_t(const QString &key, std::int64_t number)> &numberOf);
    bool operator==(const ViewText &) const = default;

private:
    std::vector<std::pair<QString, QString>> m_lines;
};

} // namespace headwater
