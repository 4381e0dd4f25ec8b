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

    /// Adds files and looks at each in the background; those in the list already are passed over.
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
        ImportFile file;
        std::optional<FilePeek> peek; ///< none while it is being looked at
    };

    QWidget *makeEmptyPage();
    QWidget *makeFilesPage();
    void look(const QString &path);
    void take(const QString &path, const Result<FilePeek> &peek);
    void editFile(const ImportFile &file);
    void editMapping(const ColumnMapping &mapping);
    void removeCurrent();
    void showCurrent();
    void fillList();
    void showList();
    Entry *find(const QString &path);

    Plan m_plan;
    Prompts &m_prompts;
    std::vector<Entry> m_entries;
    QStackedWidget *m_pages;
    QListWidget *m_list;
    QPushButton *m_remove;
    FileDetails *m_details;
    Jobs m_jobs { 2 };
};

} // namespace headwater
