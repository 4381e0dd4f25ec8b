// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/exchange/file_peek.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace headwater {

class FileDetails;
class Prompts;

/// First page of the import: which files, and what they are.
class FilesPage : public QWidget
{
    Q_OBJECT

public:
    FilesPage(Plan plan, Prompts &prompts, QWidget *parent = nullptr);

    /// Adds files and looks at each in the background; those in the list already are passed over. A workbook is as many
    /// entries as it has sheets of known columns.
    void addFiles(const QStringList &paths);
    std::vector<ImportFile> files() const;
    /// Every file was looked at and can be imported.
    bool isReady() const;
    bool isLooking() const { return m_jobs.isBusy(); }
    void chooseFiles();

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        quint64 look = 0; ///< the last one that was begun; what an earlier one found is out of date
        ImportFile file;
        std::optional<FilePeek> peek; ///< none while it is being looked at
    };

    QWidget *makeEmptyPage();
    QWidget *makeFilesPage();
    void look(Entry &entry);
    void take(quint64 look, const Result<std::vector<PeekedFile>> &peeked);
    void editFile(const ImportFile &file);
    void addSheet(const QString &sheet);
    QStringList otherSheets(const Entry &entry) const;
    QString titleOf(const Entry &entry) const;
    void editMapping(const ColumnMapping &mapping);
    void removeCurrent();
    void showCurrent();
    void fillList();
    void showList();

    Plan m_plan;
    Prompts &m_prompts;
    std::vector<Entry> m_entries; ///< those of one file stand together
    quint64 m_lastLook = 0;
    QStackedWidget *m_pages;
    QListWidget *m_list;
    QPushButton *m_remove;
    FileDetails *m_details;
    Jobs m_jobs { 2 };
};

} // namespace headwater
