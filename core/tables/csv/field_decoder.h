// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/csv/text_source.h"

#include <QString>

#include <cstddef>

namespace headwater {

/// Turns the bytes of one field into text, reusing the memory of the string it is given.
class FieldDecoder
{
public:
    explicit FieldDecoder(TextBytes bytes = TextBytes::Ascii, bool undoNeutralising = false)
        : m_bytes(bytes)
        , m_undoNeutralising(undoNeutralising)
    { }

    void decode(const char *from, std::size_t length, QString &field);

    /// What the bytes have turned out to be so far.
    TextBytes bytes() const { return m_bytes; }

    /// Fields that were not UTF-8 in a UTF-8 file and were read as Windows-1252.
    qint64 repairs() const { return m_repairs; }

private:
    QString decodeBeyondAscii(QByteArrayView bytes);

    TextBytes m_bytes;
    bool m_undoNeutralising;
    qint64 m_repairs = 0;
};

/// Empties the string but keeps its memory where nobody else uses it.
void clearField(QString &field);

} // namespace headwater
