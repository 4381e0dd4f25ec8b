// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace headwater {

/// Finds terms in texts, letter case and width aside. A term of letters counts as whole words ("Al" is not in
/// "Total"); one of a script without blanks between words, or of signs, counts wherever it stands.
class TermFinder
{
public:
    TermFinder() = default;
    explicit TermFinder(const QStringList &terms);

    bool isEmpty() const { return m_byStart.isEmpty(); }
    /// The first term that is in the text; empty: none.
    QString findIn(const QString &text) const;
    /// From now on the terms that are in the text are not looked for.
    void forgetThoseIn(const QString &text);
    /// The text with `instead` in the place of each.
    QString replacedIn(const QString &text, const QString &instead) const;

private:
    struct Found {
        qsizetype at = -1;
        qsizetype length = 0;
        QString term;
    };
    Found findFrom(const QString &folded, qsizetype from) const;

    QHash<QString, QStringList> m_byStart; ///< folded terms by their first word, or first sign; longest first
};

} // namespace headwater
