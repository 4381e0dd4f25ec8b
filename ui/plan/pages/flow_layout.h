// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace headwater {

/// Widgets in lines like words: what does not fit goes to the next line.
class FlowLayout : public QLayout
{
public:
    /// `gap` between neighbours: none makes them one strip.
    explicit FlowLayout(QWidget *parent, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &place) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect &place, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace headwater
