// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"

class QPainter;

namespace headwater {

/// What of a scene stands out while it is painted.
struct CanvasEmphasis {
    CanvasItem focus; ///< what is not near it is dimmed
    std::vector<std::size_t> chosen; ///< nodes
    CanvasItem cursor; ///< of the keyboard; with a ring around it
};

/// How far a box has come from where it stood before; empty: everything stands where it belongs.
struct CanvasTransition {
    std::vector<QRectF> before; ///< of each node; a null rectangle: the node is new
    double progress = 1; ///< 0..1
};

enum class CanvasDetail : std::uint8_t {
    Full,
    Sketch, ///< thin lines, flat boxes, no words: for as long as something moves
    Picture, ///< all of it, however many there are and however small they come out
};

/// Paints a scene at the scale of the painter, with less detail the further away one looks: no words below 0.45, flat
/// boxes and thin lines below 0.25; thin lines, too, where hundreds of them are in sight, but for those that stand out.
/// `visible` is in scene units; what lies outside is left out.
void paintScene(QPainter &painter, const CanvasScene &scene, const CanvasEmphasis &emphasis, const QRectF &visible,
    const CanvasTransition &transition = {}, CanvasDetail detail = CanvasDetail::Full);

/// Paints what is on its way along the arcs of the scene; what is on none of them is left out.
void paintTokens(QPainter &painter, const CanvasScene &scene, const std::vector<CanvasToken> &tokens);

} // namespace headwater
