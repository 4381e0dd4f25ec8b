// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/filter/filter_choices.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStringListModel;

namespace headwater {

/// A list of everything that can be filtered by name; typing narrows it. Below it a range of values and one of dates.
class FilterFinder : public QFrame
{
    Q_OBJECT

public:
    FilterFinder(const JourneysView &view, QWidget *parent);

    void openBelow(const QWidget &button);

Q_SIGNALS:
    void chosen(const headwater::JourneyCondition &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeValues();
    QLayout *makeDates(const JourneysView &view);
    void choose(int row);
    void accept(const JourneyCondition &condition);
    void selectFirst();

    std::vector<FilterChoice> m_choices;
    QStringListModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_typed;
    QListView *m_list;
};

} // namespace headwater
