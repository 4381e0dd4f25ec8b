// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace headwater {

class JourneysModel;

/// The filter as chips, each with a way to take it away, and a button for one more.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(JourneysModel &model, QWidget *parent = nullptr);

    void openFinder();

private:
    void showChips();

    JourneysModel &m_model;
    QPushButton *m_add;
};

} // namespace headwater
