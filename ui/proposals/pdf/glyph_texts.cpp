// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/pdf/glyph_texts.h"

#include "ui/proposals/pdf/qpdf_library.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace headwater {

namespace {

using GlyphTexts = QHash<std::uint32_t, QString>; ///< by code of two bytes

std::uint32_t numberOf(const QString &hexadecimal) { return hexadecimal.toUInt(nullptr, 16); }

QString utf16Of(const QString &hexadecimal)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hexadecimal.size(); i += 4)
        text += QChar(static_cast<char16_t>(hexadecimal.mid(i, 4).toUShort(nullptr, 16)));
    return text;
}

/// A range of codes: the texts follow each other, or are listed.
void addRange(GlyphTexts &texts, std::uint32_t first, std::uint32_t last, const QString &target)
{
    static const QRegularExpression hexadecimal(QStringLiteral("<([0-9A-Fa-f]+)>"));
    if (target.startsWith(u'[')) {
        auto each = hexadecimal.globalMatch(target);
        for (std::uint32_t code = first; code <= last && each.hasNext(); ++code)
            texts[code] = utf16Of(each.next().captured(1));
        return;
    }
    QString text = utf16Of(target.mid(1, target.size() - 2));
    for (std::uint32_t code = first; code <= last && !text.isEmpty(); ++code) {
        texts[code] = text;
        text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
    }
}

GlyphTexts parsedCMap(const QString &cmap)
{
    static const QRegularExpression ranges(
        QStringLiteral("beginbfrange(.*?)endbfrange"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(<[0-9A-Fa-f]+>|\\[[^\\]]*\\])"));
    static const QRegularExpression chars(
        QStringLiteral("beginbfchar(.*?)endbfchar"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"));
    GlyphTexts texts;
    for (auto block = ranges.globalMatch(cmap); block.hasNext();) {
        for (auto each = range.globalMatch(block.next().captured(1)); each.hasNext();) {
            const auto match = each.next();
            addRange(texts, numberOf(match.captured(1)), numberOf(match.captured(2)), match.captured(3));
        }
    }
    for (auto block = chars.globalMatch(cmap); block.hasNext();) {
        for (auto each = one.globalMatch(block.next().captured(1)); each.hasNext();) {
            const auto match = each.next();
            texts[numberOf(match.captured(1))] = utf16Of(match.captured(2));
        }
    }
    return texts;
}

QHash<QString, GlyphTexts> fontsOf(QPDFPageObjectHelper &page)
{
    QHash<QString, GlyphTexts> fonts;
    QPDFObjectHandle resources = page.getAttribute("/Resources", false);
    if (!resources.isDictionary() || !resources.getKey("/Font").isDictionary())
        return fonts;
    for (const auto &[name, font] : resources.getKey("/Font").getDictAsMap()) {
        QPDFObjectHandle map = QPDFObjectHandle(font).getKey("/ToUnicode");
        if (!map.isStream())
            continue;
        const auto data = map.getStreamData(qpdf_dl_generalized);
        fonts[QString::fromStdString(name)] = parsedCMap(QString::fromLatin1(
            reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())));
    }
    return fonts;
}

/// Follows the operators that choose fonts and draw texts.
class GlyphReader final : public QPDFObjectHandle::TokenFilter
{
public:
    explicit GlyphReader(QHash<QString, GlyphTexts> fonts)
        : m_fonts(std::move(fonts))
    { }

    void handleToken(QPDFTokenizer::Token const &token) override
    {
        switch (token.getType()) {
        case QPDFTokenizer::tt_name: m_name = QString::fromStdString(token.getValue()); break;
        case QPDFTokenizer::tt_string: m_drawn += decoded(token.getValue()); break;
        case QPDFTokenizer::tt_word:
            if (token.getValue() == "Tf")
                m_font = m_fonts.value(m_name);
            else if (token.getValue() == "ET")
                endText();
            break;
        default: break;
        }
    }
    QStringList texts()
    {
        endText();
        QStringList all = m_texts;
        all.append(m_all);
        return all;
    }

private:
    QString decoded(const std::string &codes) const
    {
        QString text;
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const auto high = static_cast<unsigned char>(codes[i]);
            const auto low = static_cast<unsigned char>(codes[i + 1]);
            text += m_font.value(static_cast<std::uint32_t>(high << 8U | low));
        }
        return text;
    }
    void endText()
    {
        if (m_drawn.isEmpty())
            return;
        QString backwards = m_drawn;
        std::reverse(backwards.begin(), backwards.end());
        m_texts << m_drawn << backwards;
        m_all += m_drawn + u' ';
        m_drawn.clear();
    }

    QHash<QString, GlyphTexts> m_fonts;
    GlyphTexts m_font;
    QString m_name;
    QString m_drawn;
    QString m_all;
    QStringList m_texts;
};

} // namespace

QStringList textsOfPage(QPDFPageObjectHelper &page)
{
    GlyphReader reader(fontsOf(page));
    page.filterContents(&reader);
    return reader.texts();
}

} // namespace headwater
