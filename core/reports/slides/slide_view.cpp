// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/slide_view.h"

#include "core/reports/report_text.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr int lineOfView = 330'000;
constexpr int gapOfView = 130'000;

/// What they were, and what they are today.
void placeCaptured(SlideXml &slide, const Report &report, const std::vector<KeyFigure> &figures, const QRect &place)
{
    if (figures.empty())
        return;
    std::vector<QStringList> rows { { report.words.figure, report.words.captured, report.words.today } };
    for (const KeyFigure &figure : figures) {
        QStringList row { figure.name };
        for (const auto &value : { figure.before, figure.after })
            row.append(value ? figureText(report, *value, figure.look) : QString());
        rows.push_back(std::move(row));
    }
    const int first = place.width() * 2 / 5;
    const int other = (place.width() - first) / 2;
    const int height = static_cast<int>(rows.size()) * lineOfView;
    slide.table(QRect(place.left(), place.bottom() - height, place.width(), height), rows, { first, other, other },
        { false, true, true }, lineOfView);
}

} // namespace

void placeView(
    SlideXml &slide, const Report &report, const ReportView &view, const QRect &room, const QString &relation)
{
    const int wide = room.width() * 7 / 10;
    if (relation.isEmpty()) {
        slide.textBox(QRect(room.topLeft(), QSize(wide, 2 * lineOfView)), { view.instead },
            { 1400, false, QStringLiteral("tx2"), QStringLiteral("bg2") });
    } else {
        const double shape = std::min(wide / view.size.width(), room.height() / view.size.height());
        slide.picture(QRect(room.topLeft(), (view.size * shape).toSize()), relation, view.title);
    }
    const int left = room.x() + wide + gapOfView;
    const int narrow = room.right() - left;
    const int figures = static_cast<int>(view.figures.size() + 1) * lineOfView;
    const int notes = static_cast<int>(view.notes.size()) * 2 * lineOfView;
    if (!view.caption.isEmpty())
        slide.textBox(
            QRect(left, room.y(), narrow, room.height() - lineOfView - figures - notes), { view.caption }, { 1400 });
    slide.textBox(QRect(left, room.bottom() - lineOfView - figures - notes, narrow, notes), view.notes,
        { 1000, false, QStringLiteral("tx2") });
    placeCaptured(slide, report, view.figures, QRect(left, room.y(), narrow, room.height() - lineOfView));
}

} // namespace headwater
