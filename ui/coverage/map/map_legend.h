// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_legend.h"

namespace headwater {

/// What colours, rings and sizes of the map say; always in sight.
class MapLegend : public CanvasLegend
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void showCoverage(bool isComparing);
    /// `most`: what the end of the colours stands for.
    void showWorth(const QString &most);
    QString text() const;

protected:
    void write(LegendLine &line) const override;

private:
    void show(const QString &low, const QString &high, const QString &size, bool hasGaps);

    QString m_low; ///< what the first colour stands for
    QString m_high;
    QString m_size;
    bool m_hasGaps = true;
};

} // namespace headwater
