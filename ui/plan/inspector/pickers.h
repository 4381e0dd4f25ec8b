// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

#include <cstdint>
#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace headwater {

class ChoiceModel;

/// One thing that can be chosen.
struct OfferedRow {
    std::int64_t id = 0;
    QString name;
    int depth = 0; ///< of a tree, shown as an indent
};

/// What may be chosen is asked for when somebody wants to choose: ten thousand names are not made for every page.
struct ChoiceQuestion {
    std::function<std::vector<OfferedRow>()> choices;
    std::vector<std::int64_t> chosen;
    bool takesSeveral = false;
    QString whenNone; ///< several: the button that chooses nothing, e.g. "Only its home"
};

/// A list with a line to search it, shown below a field. Enter chooses; with several, Enter ticks and a
/// button takes what is ticked.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(const ChoiceQuestion &question, QWidget *field);

Q_SIGNALS:
    void chosen(const std::vector<std::int64_t> &ids);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void addButtons(const QString &whenNone);
    void take(const QModelIndex &index);
    void finish(const std::vector<std::int64_t> &ids);

    bool m_takesSeveral;
    ChoiceModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QListView *m_list;
};

/// A calendar below a field, and a button that says there is no date.
class DatePopup : public QFrame
{
    Q_OBJECT

public:
    DatePopup(QDate date, const QString &whenNone, QWidget *field);

Q_SIGNALS:
    void chosen(QDate date);
};

} // namespace headwater
