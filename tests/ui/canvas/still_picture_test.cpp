// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/still_picture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace headwater;

namespace {

/// A drawing of a square of ten units, black on white, that counts how much of it was asked for.
struct Square {
    StillPicture still;
    int paints = 0;
    double area = 0;

    QImage seenFrom(const StillPicture::Look &look, bool mayKeep)
    {
        QImage widget(100, 100, QImage::Format_RGB32);
        QPainter painter(&widget);
        still.paintOn(painter, widget.size(), 1, look, mayKeep, Qt::red,
            [this](QPainter &on, const StillPicture::Look &from, const QRectF &part) {
                ++paints;
                area += part.width() * part.height();
                on.fillRect(part, Qt::white);
                on.setClipRect(part);
                on.fillRect(QRectF(from.offset, QSizeF(10, 10) * from.scale), Qt::black);
            });
        return widget;
    }
};

constexpr double whole = 100 * 100;

} // namespace

class StillPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atRestAllIsPaintedAnew()
    {
        Square square;
        const QImage first = square.seenFrom({ 2, { 30, 30 } }, true);
        QCOMPARE(square.paints, 1); // there was nothing to keep
        QCOMPARE(first.pixelColor(49, 49), QColor(Qt::black));
        QCOMPARE(first.pixelColor(51, 51), QColor(Qt::white));
        square.seenFrom({ 2, { 30, 30 } }, false);
        QCOMPARE(square.area, 2 * whole);
    }

    void whatMayBeKeptIsNotPaintedAgain()
    {
        Square square;
        const QImage first = square.seenFrom({ 2, { 30, 30 } }, false);
        QCOMPARE(square.seenFrom({ 2, { 30, 30 } }, true), first);
        QCOMPARE(square.paints, 1);
    }

    void panPaintsWhatComesIntoSight()
    {
        Square square;
        square.seenFrom({ 2, { 30, 30 } }, false);
        const QImage moved = square.seenFrom({ 2, { 40, 25 } }, true);
        QCOMPARE(square.area, whole + 10 * 100 + 5 * 90); // a strip on the left and one below
        Square fresh;
        QCOMPARE(moved, fresh.seenFrom({ 2, { 40, 25 } }, false));
    }

    void smallZoomStretchesAndALargeOnePaints()
    {
        Square square;
        square.seenFrom({ 2, { 30, 30 } }, false);
        const QImage closer = square.seenFrom({ 3, { 20, 20 } }, true);
        QCOMPARE(square.paints, 1);
        QCOMPARE(closer.pixelColor(45, 45), QColor(Qt::black)); // the square reaches to 50 now
        QCOMPARE(closer.pixelColor(55, 55), QColor(Qt::white));
        const QImage further = square.seenFrom({ 1.5, { 40, 40 } }, true);
        QCOMPARE(further.pixelColor(1, 1), QColor(Qt::red)); // not painted yet
        square.seenFrom({ 4, { 10, 10 } }, true);
        QCOMPARE(square.paints, 2);
    }
};

QTEST_MAIN(StillPictureTest)
#include "still_picture_test.moc"
