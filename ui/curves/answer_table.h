// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace headwater {

/// Questions and answers. People's names may be long and there may be many of them: the questions keep their room, in
/// several lines where they need them, and the table scrolls.
class AnswerTable : public QTableView
{
public:
    using QTableView::QTableView;

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace headwater
