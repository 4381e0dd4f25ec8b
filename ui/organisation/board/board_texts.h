// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

class QFontMetrics;
class QPainter;

namespace headwater {

/// How the board writes: chips and territories, seats that are gone, what stands beside them, regions, the header.
enum class BoardFace : std::uint8_t { Plain, Struck, Small, Bold, Header };

/// The texts of a board, each cut to its room and laid out once: shaping a name anew costs several times what
/// painting it does, and a paint shows hundreds of names that the last one showed, too.
class BoardTexts
{
public:
    /// Forgets what was laid out in another font.
    void setFont(const QFont &font);
    const QFont &font(BoardFace face) const { return m_fonts[static_cast<std::size_t>(face)]; }

    /// What the whole text takes, in pixels.
    int widthOf(BoardFace face, const QString &text);
    /// One line in the painter's pen, in the middle of the rectangle's height; what is too long ends in an ellipsis.
    void draw(QPainter &painter, BoardFace face, const QRect &rect, const QString &text,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// The same for the name of a person, which is cut as nameToFit() does.
    void drawName(QPainter &painter, BoardFace face, const QRect &rect, const QString &name);

private:
    enum class Cut : std::uint8_t { Ellipsis, Name };
    struct Key {
        QString text;
        int room; ///< pixels
        BoardFace face;
        Cut cut;
        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.text, key.room, static_cast<int>(key.face), static_cast<int>(key.cut));
        }
    };
    struct Line {
        QStaticText text;
        int width = 0;
        int height = 0;
    };

    const Line &laidOut(const Key &key);
    void draw(QPainter &painter, const Key &key, const QRect &rect, Qt::Alignment alignment);

    std::array<QFont, 5> m_fonts;
    QHash<Key, Line> m_lines;
};

/// The text, with dots at its end where the room is too little. QFontMetrics alone cuts texts that just fit: it
/// compares with fractions of pixels, which it rounds off when asked for the width.
QString textToFit(const QString &text, const QFontMetrics &metrics, int width);

/// The name, cut to what a narrow chip has room for: "Ada Stone", "A. Stone", "AS".
QString nameToFit(const QString &name, const QFontMetrics &metrics, int width);

} // namespace headwater
