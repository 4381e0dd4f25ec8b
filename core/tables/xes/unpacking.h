// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace headwater {

/// The bytes of a device, unpacked while they are read when it is gzipped (told by content, not by name).
class UnpackedBytes
{
public:
    /// `device` is open and at its beginning.
    explicit UnpackedBytes(std::unique_ptr<QIODevice> device);

    /// Puts at most `room` bytes at `to`; 0 at the end. FileNotOurs when the packed file is damaged, cut off, or
    /// unpacks to more than an honest log can; FileUnreadable.
    Result<qint64> read(char *to, qint64 room);

    bool isPacked() const { return m_inflater != nullptr; }
    /// Of the device, 0..1.
    double progress() const;

private:
    struct Free {
        void operator()(z_stream_s *inflater) const;
    };
    Result<bool> fill();
    Result<qint64> inflate(char *to, qint64 room);

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<z_stream_s, Free> m_inflater;
    QByteArray m_packed; ///< read from the device, not handed on yet from m_packedFrom on
    qsizetype m_packedFrom = 0;
    qint64 m_taken = 0; ///< bytes read from the device
    qint64 m_given = 0; ///< bytes handed out
    bool m_memberEnded = false; ///< gzip files can be joined end to end
};

} // namespace headwater
