// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QRect>
#include <QXmlStreamWriter>

namespace headwater {

/// How a text box looks.
struct SlideText {
    int hundredths = 1400; ///< of a point
    bool isBold = false;
    QString colour {}; ///< of the scheme: "tx2", "accent1"; empty: that of text
    QString ground {}; ///< likewise; empty: none
    bool isCentred = false;
    QString border {}; ///< likewise; empty: none. With one the box is rounded
    bool isDashed = false; ///< the border
};

/// Writes one slide: placeholders, text boxes, tables, charts. Lengths are EMU.
class SlideXml
{
public:
    SlideXml();

    /// `kind`: "title", "ctrTitle", "subTitle" (with its index).
    void placeholder(const QString &kind, int index, const QString &text);
    void textBox(const QRect &place, const QStringList &paragraphs, const SlideText &look);
    /// Texts row by row, the first row heads; `right`: columns of numbers.
    void table(const QRect &place, const std::vector<QStringList> &rows, const std::vector<int> &widths,
        const std::vector<bool> &right, int rowHeight);
    /// As thick as that, in a colour of the scheme.
    void line(const QPoint &from, const QPoint &to, int thickness, const QString &colour, bool isPale = false);
    /// Cubic Bézier segments, 3 k + 1 points, with an arrow's head at the end; `opacity` 0..1.
    void curve(const std::vector<QPoint> &points, int thickness, const QString &colour, double opacity);
    /// `relation`: of the slide to the picture's part.
    void picture(const QRect &place, const QString &relation, const QString &description);
    /// `relation`: of the slide to the chart's part.
    void chart(const QRect &place, const QString &relation, const QString &title);
    QByteArray finish();

private:
    void open(const char *name) { m_out.writeStartElement(QString::fromLatin1(name)); }
    void close() { m_out.writeEndElement(); }
    void empty(const char *name) { m_out.writeEmptyElement(QString::fromLatin1(name)); }
    void attribute(const char *name, const QString &value) { m_out.writeAttribute(QString::fromLatin1(name), value); }
    void attribute(const char *name, int value) { attribute(name, QString::number(value)); }
    void names(const char *element, const QString &name);
    void place(const char *element, const QRect &place);
    void fill(const QString &colour);
    void border(const SlideText &look);
    void point(const QPoint &at);
    void paragraph(const QString &text, const SlideText &look, bool isRight = false);

    QByteArray m_bytes;
    QXmlStreamWriter m_out;
    int m_lastId = 1;
};

} // namespace headwater
