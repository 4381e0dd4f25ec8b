// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/option.h"

#include <QDialog>

class QGridLayout;

namespace headwater {

/// Two options of one vacancy side by side, the better figure of each row marked.
class CompareOptions : public QDialog
{
    Q_OBJECT

public:
    CompareOptions(const Plan &plan, const Vacancy &vacancy, const ValuedOption &left, const ValuedOption &right,
        QWidget *parent = nullptr);

private:
    void addRow(const QString &what, const QString &left, const QString &right, int better = 0);

    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace headwater
