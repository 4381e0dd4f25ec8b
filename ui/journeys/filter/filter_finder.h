// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/filter/filter_choices.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStringListModel;

namespace headwater {

/// A list of everything that can be filtered by; typing narrows it.
class FilterFinder : public QFrame
{
    Q_OBJECT

public:
    FilterFinder(std::vector<FilterChoice> choices, QWidget *parent);

    void openBelow(const QWidget &button);

Q_SIGNALS:
    void chosen(const headwater::JourneyCondition &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    void selectFirst();

    std::vector<FilterChoice> m_choices;
    QStringListModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_typed;
    QListView *m_list;
};

} // namespace headwater
