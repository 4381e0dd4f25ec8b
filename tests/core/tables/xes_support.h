// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <zlib.h>

#include <map>
#include <stdexcept>
#include <vector>

namespace headwater {

/// The bytes as gzip packs them.
inline QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// A log around traces or events.
inline QByteArray xesLog(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n"
           "<extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>\n"
           "<global scope=\"event\"><string key=\"concept:name\" value=\"UNKNOWN\"/></global>\n"
           "<classifier name=\"Activity\" keys=\"concept:name lifecycle:transition\"/>\n"
           "<string key=\"concept:name\" value=\"the log itself\"/>\n"
        + inside + "</log>\n";
}

inline QByteArray xesAttribute(const char *type, const QString &key, const QString &value)
{
    return "<" + QByteArray(type) + " key=\"" + key.toHtmlEscaped().toUtf8() + "\" value=\""
        + value.toHtmlEscaped().toUtf8() + "\"/>";
}

inline QByteArray xesEvent(const QString &activity, const QString &at, const QByteArray &more = {})
{
    return "<event>" + xesAttribute("string", QStringLiteral("concept:name"), activity)
        + xesAttribute("date", QStringLiteral("time:timestamp"), at) + more + "</event>\n";
}

inline QByteArray xesTrace(const QString &name, const QByteArray &inside)
{
    return "<trace>\n" + xesAttribute("string", QStringLiteral("concept:name"), name) + "\n" + inside + "</trace>\n";
}

/// A table of events as a log: columns that begin with "case:" belong to the traces. Cells without text have no
/// attribute.
inline QByteArray xesOfRows(const std::vector<QString> &header, const std::vector<std::vector<QString>> &rows)
{
    const QString ofCase = QStringLiteral("case:");
    std::map<QString, QByteArray> heads;
    std::map<QString, QByteArray> events;
    for (const std::vector<QString> &row : rows) {
        QByteArray head;
        QByteArray event;
        QString name;
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (row[i].isEmpty())
                continue;
            if (header[i] == QStringLiteral("case:concept:name"))
                name = row[i];
            (header[i].startsWith(ofCase) ? head : event)
                += xesAttribute("string", header[i].mid(header[i].startsWith(ofCase) ? ofCase.size() : 0), row[i]);
        }
        heads[name] = head;
        events[name] += "<event>" + event + "</event>\n";
    }
    QByteArray traces;
    for (const auto &[name, head] : heads)
        traces += "<trace>" + head + "\n" + events[name] + "</trace>\n";
    return xesLog(traces);
}

} // namespace headwater
