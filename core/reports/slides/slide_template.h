// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/slides/package_writer.h"

#include <QRect>
#include <QSize>

namespace headwater {

/// The look of slides: masters, layouts and theme of a presentation, without its slides and without what it says of its
/// makers. Lengths are EMU, 914,400 to the inch.
struct SlideTemplate {
    PackageParts parts;
    QString titleLayout; ///< part of the layout with a title, for the first slide
    QString pageLayout; ///< part of the layout with a title above room for something
    bool hasSubtitle = false; ///< on the first
    QSize size;
    QRect room; ///< below the title, on the others
};

/// Ours: white, sixteen to nine.
SlideTemplate ownTemplate();

/// A company's. InvalidInput when no layout has a placeholder for a title: nobody could say where texts belong; the
/// errors of readPackage.
Result<SlideTemplate> templateOf(const QString &path);

} // namespace headwater
