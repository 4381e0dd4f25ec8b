// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <cstdint>
#include <memory>
#include <optional>

namespace headwater {

/// How the bytes that a TextSource hands out have to be understood.
enum class TextBytes : std::uint8_t {
    Ascii, ///< nothing else was seen yet: the first other byte decides between the next two
    Utf8,
    Windows1252,
};

/// A text file as a stream of bytes in which , ; " and line ends are single bytes: UTF-8 and Windows-1252 come as
/// they are, UTF-16 and other encodings are converted to UTF-8. A byte order mark is dropped.
class TextSource
{
public:
    /// Looks at the beginning of the open device. FileNotOurs when it is empty or not text, InvalidInput when
    /// `encoding` has no converter.
    static Result<TextSource> open(std::unique_ptr<QIODevice> device, const std::optional<QString> &encoding);

    /// The beginning of the text, as read() will hand it out; at least 64 KB unless the file is shorter.
    const QByteArray &sample() const { return m_ready; }
    bool sampleIsWhole() const { return m_atEnd; }

    /// Puts at most `room` bytes at `to`; 0 at the end. FileUnreadable.
    Result<qint64> read(char *to, qint64 room);

    /// Of the file, in bytes as they are stored.
    qint64 size() const { return m_size; }
    TextBytes bytes() const { return m_bytes; }
    const QString &encoding() const { return m_encoding; }
    double progress() const
    {
        return m_size > 0 ? static_cast<double>(m_device->pos()) / static_cast<double>(m_size) : 1;
    }

private:
    Result<> chooseEncoding(const QByteArray &head, const std::optional<QString> &encoding);
    void detectEncoding(const QByteArray &head);
    void makeReady(QByteArray raw);

    std::unique_ptr<QIODevice> m_device;
    std::optional<QStringDecoder> m_decoder; ///< set when the text has to be converted
    QByteArray m_ready; ///< read from the device, but not handed out yet
    qsizetype m_readyFrom = 0;
    QString m_encoding;
    qint64 m_size = 0;
    qsizetype m_markSize = 0;
    TextBytes m_bytes = TextBytes::Ascii;
    bool m_atEnd = false;
};

} // namespace headwater
