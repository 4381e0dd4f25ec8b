// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv/text_source.h"

#include <algorithm>
#include <cstring>

namespace headwater {

namespace {

constexpr qsizetype sampleBytes = 128 * 1024;
constexpr qint64 chunkBytes = 256 * 1024;

/// What the first bytes say a file is when it is certainly no text. Empty for everything else.
QString notTextButWhat(const QByteArray &head)
{
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return QStringLiteral(
            "an old Excel (.xls) or password-protected workbook: save it as .xlsx without a password, or as CSV");
    if (head.startsWith("\x1F\x8B"))
        return QStringLiteral("a compressed file (.gz): unpack it first");
    if (head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8"))
        return QStringLiteral("a picture: export the table as CSV or .xlsx instead");
    if (head.startsWith("\x7F"
                        "ELF")
        || head.startsWith("MZ\x90"))
        return QStringLiteral("a program: choose the file with the table");
    const QByteArray start = head.left(512).trimmed().toLower();
    if (start.startsWith("%pdf-"))
        return QStringLiteral("a PDF document: export the table as CSV or .xlsx instead");
    if (start.startsWith("<html") || start.startsWith("<!doctype html") || start.startsWith("<table"))
        return QStringLiteral("a web page, as some systems export under the name .xls: open it in a spreadsheet and "
                              "save it as .xlsx or CSV");
    return {};
}

/// Many control characters that text has no use for; a stray one is dirt.
bool looksBinary(const QByteArray &head)
{
    constexpr qsizetype bytesAsked = 1024;
    const QByteArrayView start = QByteArrayView(head).first(std::min(bytesAsked, head.size()));
    const auto controls = std::count_if(start.begin(), start.end(), [](char c) {
        return c > '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\v' && c != '\f' && c != '\r' && c != '\x1B';
    });
    constexpr qsizetype stray = 8;
    return controls > stray && controls * 20 > start.size();
}

/// Text in UTF-16 without a mark still has its zero bytes on one side only. Nothing for what looks otherwise.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &head)
{
    qsizetype zeros[2] = { 0, 0 };
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const qsizetype enough = std::max<qsizetype>(2, head.size() / 40);
    if (zeros[1] >= enough && zeros[0] * 20 <= zeros[1])
        return QStringConverter::Utf16LE;
    if (zeros[0] >= enough && zeros[1] * 20 <= zeros[0])
        return QStringConverter::Utf16BE;
    return {};
}

/// Length of the UTF-8 sequence that `lead` starts, 0 when it cannot start one.
int sequenceLength(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

TextBytes majorityOf(const QByteArray &head)
{
    qsizetype valid = 0;
    qsizetype invalid = 0;
    for (qsizetype i = 0; i < head.size();) {
        const auto lead = static_cast<unsigned char>(head[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = sequenceLength(lead);
        if (length > 0 && i + length > head.size())
            break; // cut by the end of the sample
        const bool good = length > 0 && QByteArrayView(head).sliced(i, length).isValidUtf8();
        valid += good;
        invalid += !good;
        i += good ? length : 1;
    }
    if (valid == 0 && invalid == 0)
        return TextBytes::Ascii;
    return valid > invalid ? TextBytes::Utf8 : TextBytes::Windows1252;
}

} // namespace

Result<TextSource> TextSource::open(std::unique_ptr<QIODevice> device, const std::optional<QString> &encoding)
{
    TextSource source;
    source.m_size = device->size();
    source.m_device = std::move(device);
    QByteArray head;
    while (head.size() < sampleBytes) {
        const qint64 wanted = std::min(sampleBytes - head.size(), std::max<qint64>(source.m_size, 1024));
        const QByteArray more = source.m_device->read(wanted);
        if (more.isEmpty())
            break;
        head += more;
    }
    if (head.isEmpty())
        return failure(Error::Kind::FileNotOurs, QStringLiteral("the file is empty"));
    if (const QString what = notTextButWhat(head); !what.isEmpty())
        return failure(Error::Kind::FileNotOurs, QStringLiteral("this is %1").arg(what));
    HEADWATER_CHECK(source.chooseEncoding(head, encoding));
    source.m_atEnd = head.size() < sampleBytes;
    source.makeReady(head.mid(source.m_markSize));
    return source;
}

Result<> TextSource::chooseEncoding(const QByteArray &head, const std::optional<QString> &encoding)
{
    detectEncoding(head);
    if (encoding) {
        const QString name = *encoding;
        const bool wantsMarked16 = name == QLatin1StringView("UTF-16") && m_encoding.startsWith(name);
        if (name == QLatin1StringView("Windows-1252")) {
            m_decoder.reset();
            m_bytes = TextBytes::Windows1252;
        } else if (name.startsWith(QLatin1StringView("UTF-8"))) {
            m_decoder.reset();
            m_bytes = TextBytes::Utf8;
        } else if (!wantsMarked16) {
            m_decoder.emplace(name.toLatin1().constData());
            m_bytes = TextBytes::Utf8;
            if (!m_decoder->isValid())
                return failure(Error::Kind::InvalidInput, QStringLiteral("no converter for encoding \"%1\"").arg(name));
        }
        m_encoding = name;
    }
    if (!m_decoder && head.contains('\0'))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("this is not a text file: it contains zero bytes"));
    if (!m_decoder && looksBinary(head))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("this is not a text file, but binary"));
    return {};
}

void TextSource::detectEncoding(const QByteArray &head)
{
    std::optional<QStringConverter::Encoding> utf16;
    if (head.startsWith("\xEF\xBB\xBF")) {
        m_markSize = 3;
        m_bytes = TextBytes::Utf8;
        m_encoding = QStringLiteral("UTF-8 with BOM");
        return;
    }
    if (head.startsWith("\xFF\xFE"))
        utf16 = QStringConverter::Utf16LE;
    else if (head.startsWith("\xFE\xFF"))
        utf16 = QStringConverter::Utf16BE;
    m_markSize = utf16 ? 2 : 0;
    if (!utf16)
        utf16 = unmarkedUtf16(head);
    if (utf16) {
        m_decoder.emplace(*utf16);
        m_bytes = TextBytes::Utf8;
        m_encoding = QStringLiteral("UTF-16");
        return;
    }
    m_bytes = majorityOf(head);
    m_encoding = m_bytes == TextBytes::Windows1252 ? QStringLiteral("Windows-1252") : QStringLiteral("UTF-8");
}

void TextSource::makeReady(QByteArray raw)
{
    m_readyFrom = 0;
    if (!m_decoder) {
        m_ready = std::move(raw);
        return;
    }
    const QString text = m_decoder->decode(raw);
    m_ready = text.toUtf8();
}

Result<qint64> TextSource::read(char *to, qint64 room)
{
    while (m_readyFrom == m_ready.size() && !m_atEnd) {
        if (!m_decoder && room >= chunkBytes) {
            const qint64 got = m_device->read(to, room);
            if (got < 0)
                return failure(Error::Kind::FileUnreadable, m_device->errorString());
            m_atEnd = got == 0;
            return got;
        }
        QByteArray raw(chunkBytes, Qt::Uninitialized);
        const qint64 got = m_device->read(raw.data(), raw.size());
        if (got < 0)
            return failure(Error::Kind::FileUnreadable, m_device->errorString());
        m_atEnd = got == 0;
        raw.truncate(got);
        makeReady(std::move(raw));
    }
    const qint64 count = std::min<qint64>(room, m_ready.size() - m_readyFrom);
    std::memcpy(to, m_ready.constData() + m_readyFrom, static_cast<std::size_t>(count));
    m_readyFrom += count;
    return count;
}

} // namespace headwater
