// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/term_finder.h"

#include <algorithm>

namespace headwater {

namespace {

/// Blanks of any kind are blanks: PDFs of Qt say tabs for them.
QString foldedTerm(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : folded) {
        if (c.isSpace())
            c = u' ';
    }
    return folded;
}

/// Letters of scripts that put blanks between words. Others stand by themselves.
bool isWordLetter(QChar c)
{
    if (c.isDigit())
        return true;
    if (!c.isLetter() && !c.isMark())
        return false;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return false;
    default: return true;
    }
}

/// The word that begins there; of other signs, the first one.
QString startAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isWordLetter(text[end]))
        ++end;
    return text.mid(at, std::max<qsizetype>(end - at, 1));
}

/// Whether a word goes on across that place.
bool isInWord(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && isWordLetter(text[at - 1]) && isWordLetter(text[at]);
}

} // namespace

TermFinder::TermFinder(const QStringList &terms)
{
    for (const QString &term : terms) {
        const QString folded = foldedTerm(term).simplified();
        if (!folded.isEmpty())
            m_byStart[startAt(folded, 0)].append(folded);
    }
    for (QStringList &list : m_byStart)
        std::sort(list.begin(), list.end(),
            [](const QString &a, const QString &b) { return a.size() > b.size() || (a.size() == b.size() && a < b); });
}

TermFinder::Found TermFinder::findFrom(const QString &folded, qsizetype from) const
{
    for (qsizetype at = from; at < folded.size(); ++at) {
        if (isInWord(folded, at))
            continue;
        const auto candidates = m_byStart.constFind(startAt(folded, at));
        if (candidates == m_byStart.constEnd())
            continue;
        for (const QString &term : *candidates) {
            if (QStringView(folded).mid(at).startsWith(term) && !isInWord(folded, at + term.size()))
                return { at, term.size(), term };
        }
    }
    return {};
}

QString TermFinder::findIn(const QString &text) const
{
    return m_byStart.isEmpty() ? QString() : findFrom(foldedTerm(text), 0).term;
}

void TermFinder::forgetThoseIn(const QString &text)
{
    if (m_byStart.isEmpty())
        return;
    const QString folded = foldedTerm(text);
    for (Found found = findFrom(folded, 0); found.at >= 0; found = findFrom(folded, found.at)) {
        const auto list = m_byStart.find(startAt(found.term, 0));
        list->removeOne(found.term);
        if (list->isEmpty())
            m_byStart.erase(list);
    }
}

QString TermFinder::replacedIn(const QString &text, const QString &instead) const
{
    if (m_byStart.isEmpty() || findIn(text).isEmpty())
        return text;
    // Folding may change lengths: where something is found, the folded text is what is left.
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    const QString folded = foldedTerm(text);
    const QString &kept = plain.size() == folded.size() ? plain : folded;
    QString cleaned;
    qsizetype from = 0;
    for (Found found = findFrom(folded, 0); found.at >= 0; found = findFrom(folded, from)) {
        cleaned += kept.mid(from, found.at - from) + instead;
        from = found.at + found.length;
    }
    return cleaned + kept.mid(from);
}

} // namespace headwater
