// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace headwater {

/// An option a verb understands: `--name` or, when it takes a value, `--name VALUE` or `--name=VALUE`.
struct VerbOption {
    const char *name; ///< without the dashes
    const char *value; ///< what stands for the value in the help; nullptr for a switch
    const char *meaning;
};

/// What a verb was called with, after the options were told from the rest.
class Arguments
{
public:
    /// Errors (WrongUse): an option that is not in `known`, a value that is missing or not wanted.
    static tl::expected<Arguments, Failure> parse(const QStringList &words, const std::vector<VerbOption> &known);

    const QStringList &positional() const { return m_positional; }
    bool has(const char *option) const { return m_options.contains(QString::fromLatin1(option)); }
    /// The value given last; empty when the option is absent.
    QString value(const char *option) const { return m_options.value(QString::fromLatin1(option)); }
    /// A whole number from `least` to `most`. Errors (WrongUse): absent, not a number, out of range.
    tl::expected<qint64, Failure> number(const char *option, qint64 least, qint64 most) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_options;
};

} // namespace headwater
