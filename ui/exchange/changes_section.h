// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/jobs/jobs.h"
#include "core/plan/change_list.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace headwater {

class LinesModel;
class Prompts;

/// What an import would do to the plan, with the choices made.
struct ImportOutlook {
    std::vector<TableChanges> tables;
    std::vector<Change> rows; ///< of the plan, row by row; facts are only counted

    static ImportOutlook of(
        const Plan &before, const Plan &after, const ImportPreview &preview, const ImportChoices &choices);
};

/// "What changes in the plan" on the second page of the import: counts by table, and the rows behind them.
class ChangesSection : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesSection(Prompts &prompts, QWidget *parent = nullptr);

    void showCounting();
    /// An error is what stands in the way of importing.
    void showOutlook(Result<ImportOutlook> outlook, bool hasBadRows);
    /// What the files no longer list is to be taken out.
    bool isRemovingMissing() const;

Q_SIGNALS:
    void choicesChanged();

private:
    void showRows();
    void saveRows();

    Prompts &m_prompts;
    std::shared_ptr<const ImportOutlook> m_outlook;
    LinesModel *m_tables;
    LinesModel *m_rows;
    QTableView *m_tablesView;
    QTableView *m_rowsView;
    QLabel *m_note;
    QLabel *m_moreRows;
    QPushButton *m_save;
    QCheckBox *m_removeMissing;
    Jobs m_jobs { 1 };
};

} // namespace headwater
