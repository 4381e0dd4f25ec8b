// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/still_picture.h"
#include "ui/coverage/map/map_painter.h"
#include "ui/plan/view/view_keeper.h"

#include <QTimer>
#include <QWidget>

namespace headwater {

/// A map to look at and to point into: pan, zoom, fit, and a walk by keys from place to place.
class MapView : public QWidget, public ViewKeeper
{
    Q_OBJECT

public:
    using Place = std::optional<std::size_t>;
    using SharedScene = std::shared_ptr<const MapScene>;

    explicit MapView(QWidget *parent = nullptr);

    /// A mark for each place of the scene. What was chosen stays so if it is still there; and so does the part that is
    /// seen, once somebody has panned or zoomed.
    void showMap(SharedScene scene, std::vector<MapMark> marks);

    const SharedScene &scene() const { return m_scene; }
    const std::vector<MapMark> &marks() const { return m_marks; }
    const MapCamera &camera() const { return m_camera; }

    void fit();
    void zoomBy(double factor);
    /// Nobody has panned or zoomed since the last fit.
    bool isFitted() const { return m_isFitted; }

    /// Which part of the earth is seen.
    void keepLook(ViewText &view) const override;
    void showLook(const ViewText &view) override;

    Place chosen() const { return m_chosen; }
    void choose(Place place);
    Place cursor() const { return m_cursor; }
    /// The place under a point of the widget: the disc that is nearest, else the smallest hull around it.
    Place placeAt(QPointF point) const;

    QSizeF pictureSize() const { return size(); }
    /// What is seen, for a file.
    void paintPicture(QPainter &painter) const;

    QSize sizeHint() const override { return { 640, 420 }; }
    QSize minimumSizeHint() const override { return { 320, 200 }; }

Q_SIGNALS:
    /// What was clicked or confirmed with Enter; none: the ground beside all places, or Escape.
    void placeChosen(headwater::MapView::Place place);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag : std::uint8_t { None, Pressed, Pan };

    void zoomAt(QPointF point, double factor);
    void startMoving();
    /// The picture that is kept is not that of the map any more.
    void redraw();
    void setHovered(Place place);
    void describeCursor();
    void setCursorPlace(Place place);
    bool walk(int key);
    /// The place that one would look for in that direction; the one that ranks highest while there is no cursor.
    Place nextPlace(QPointF direction) const;
    void take(Place place);

    SharedScene m_scene = std::make_shared<const MapScene>();
    std::vector<MapMark> m_marks;
    MapCamera m_camera;
    StillPicture m_still; ///< all but what stands out
    bool m_isDrawn = false; ///< in full, as it is now
    MapNames m_names; ///< in the still
    QTimer m_rest; ///< runs while one pans or zooms and shortly after
    bool m_isFitted = true; ///< nobody has panned or zoomed since the last fit
    Place m_chosen;
    Place m_hovered;
    Place m_cursor;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
};

} // namespace headwater
