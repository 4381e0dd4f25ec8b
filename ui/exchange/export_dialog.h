// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/exchange/table_export.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace headwater {

class PlanDocument;
class Prompts;

/// Which tables of the shown scenario go into which files, and how far their writing is. As it opens, one
/// press writes everything there is into a workbook.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(PlanDocument &document, Prompts &prompts, QWidget *parent = nullptr);

    /// While files are written, stops that and stays open; else closes.
    void reject() override;

Q_SIGNALS:
    /// Something to tell once the dialog has gone.
    void written(const QString &text);

private:
    QWidget *makeTables();
    QWidget *makeFormats();
    QWidget *makeFooter();
    QStringList chosenTables() const;
    void tickAll(bool ticked);
    void updateButtons();
    /// Where to; nothing when the user changed their mind.
    std::optional<QString> askDestination(const QStringList &tables);
    void write();
    QString whyNotWritten(Error::Kind kind) const;
    void finish(const Result<QStringList> &paths);

    PlanDocument &m_document;
    Prompts &m_prompts;
    std::shared_ptr<const FactSource> m_facts;
    QListWidget *m_tables;
    QRadioButton *m_workbook;
    QRadioButton *m_csv;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_export;
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
