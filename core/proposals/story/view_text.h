// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace headwater {

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
    bool operator==(const ViewText &) const = default;

private:
    std::vector<std::pair<QString, QString>> m_lines;
};

} // namespace headwater
