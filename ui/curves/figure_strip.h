// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/curves/curve_derivations.h"

#include <QWidget>

#include <map>

namespace headwater {

class FigureButton;

/// The sums of the workshop side by side; pressing one shows how it comes about.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void showView(const SharedWorkshop &view);
    /// Newer ones are on their way.
    void markOld();
    FigureButton *figure(WorkshopTotal total) const { return m_figures.at(total); }

private:
    void explain(WorkshopTotal total);

    SharedWorkshop m_view;
    std::map<WorkshopTotal, FigureButton *> m_figures;
};

} // namespace headwater
