// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_legend.h"

namespace headwater {

/// What thickness and colours of graph and matrix say; always in sight.
class CoverageLegend : public CanvasLegend
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    void showFor(bool isComparing);
    QString text() const;

protected:
    void write(LegendLine &line) const override;

private:
    bool m_isComparing = false;
};

} // namespace headwater
