// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/files_page.h"

#include "ui/exchange/exchange_text.h"
#include "ui/exchange/file_details.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

FilesPage::FilesPage(Plan plan, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_prompts(prompts)
    , m_pages(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeFilesPage());
}

QWidget *FilesPage::makeEmptyPage()
{
    auto *page = new QWidget;
    page->setProperty("card", true);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Drop files here"));
    setTextRole(title, TextRole::Title);
    auto *what = new QLabel(
        tr("CSV, TSV, Excel or XES from Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob, or your own.\n"
           "Several files of one export are understood together: accounts, team, products, opportunities."));
    what->setAlignment(Qt::AlignCenter);
    what->setWordWrap(true);
    setTone(what, Tone::Muted);
    auto *choose = new QPushButton(tr("&Choose files…"));
    choose->setObjectName(QStringLiteral("chooseFiles"));
    choose->setProperty("primary", true);
    connect(choose, &QPushButton::clicked, this, &FilesPage::chooseFiles);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(what);
    layout->addSpacing(12);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *FilesPage::makeFilesPage()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    auto *add = new QPushButton(tr("&Add files…"));
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setToolTip(tr("Takes the file out of this import. The file itself stays as it is."));
    m_details = new FileDetails;
    connect(add, &QPushButton::clicked, this, &FilesPage::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &FilesPage::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesPage::showCurrent);
    connect(m_details, &FileDetails::fileEdited, this, &FilesPage::editFile);
    connect(m_details, &FileDetails::mappingEdited, this, &FilesPage::editMapping);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list);
    left->addLayout(buttons);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addLayout(left, 2);
    layout->addWidget(m_details, 5);
    return page;
}

void FilesPage::chooseFiles()
{
    addFiles(m_prompts.askFilesToOpen(this, tr("Import files"),
        tr("Tables and event logs (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;All files (*)")));
}

void FilesPage::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (find(path))
            continue;
        Entry entry;
        entry.file.path = path;
        m_entries.push_back(std::move(entry));
        look(path);
    }
    showList();
}

std::vector<ImportFile> FilesPage::files() const
{
    std::vector<ImportFile> files;
    for (const Entry &entry : m_entries)
        files.push_back(entry.file);
    return files;
}

bool FilesPage::isReady() const
{
    return !m_entries.empty() && std::all_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.peek && obstacleOf(*entry.peek).isEmpty();
    });
}

FilesPage::Entry *FilesPage::find(const QString &path)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&path](const Entry &entry) { return entry.file.path == path; });
    return found == m_entries.end() ? nullptr : &*found;
}

void FilesPage::look(const QString &path)
{
    struct Look {
        ImportFile file;
        Plan plan;
    };
    const Entry *entry = find(path);
    m_jobs.start<FilePeek, Look>(
        0, Look { entry->file, m_plan },
        [](const Look &task, const Cancellation &cancellation, const Progress &) -> Result<FilePeek> {
            ImportFile file = task.file;
            file.table.cancellation = cancellation;
            return peekAt(file, task.plan);
        },
        [this, path](const Result<FilePeek> &peek, quint64) { take(path, peek); });
}

void FilesPage::take(const QString &path, const Result<FilePeek> &peek)
{
    Entry *entry = find(path);
    if (!entry)
        return;
    if (peek) {
        entry->peek = *peek;
    } else {
        entry->peek.emplace();
        entry->peek->error = peek.error();
    }
    showList();
}

void FilesPage::editFile(const ImportFile &file)
{
    if (Entry *entry = find(file.path))
        entry->file = file;
    look(file.path);
}

void FilesPage::editMapping(const ColumnMapping &mapping)
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    entry.file.mapping = mapping;
    entry.peek->mapping = mapping;
    fillList();
    m_details->showMeanings(*entry.peek); // the rest shows it already, with an editor still open in it
    Q_EMIT changed();
}

void FilesPage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_entries.erase(m_entries.begin() + row);
    showList();
}

void FilesPage::showCurrent()
{
    const int row = m_list->currentRow();
    const bool hasPeek = row >= 0 && m_entries[static_cast<std::size_t>(row)].peek;
    m_details->setVisible(hasPeek);
    m_remove->setEnabled(row >= 0);
    if (hasPeek)
        m_details->show(m_entries[static_cast<std::size_t>(row)].file, *m_entries[static_cast<std::size_t>(row)].peek);
}

void FilesPage::fillList()
{
    const int row = std::clamp(m_list->currentRow(), 0, std::max(0, static_cast<int>(m_entries.size()) - 1));
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const Entry &entry : m_entries) {
        QString state = tr("Looking…");
        if (entry.peek)
            state = obstacleOf(*entry.peek).isEmpty() ? kindTitle(entry.peek->mapping) : tr("Needs your attention");
        auto *item = new QListWidgetItem(QFileInfo(entry.file.path).fileName() + u'\n' + state, m_list);
        item->setSizeHint(QSize(0, 2 * m_list->fontMetrics().lineSpacing() + 16));
        if (entry.peek && !obstacleOf(*entry.peek).isEmpty())
            item->setForeground(theme().worse);
    }
    m_list->setCurrentRow(m_entries.empty() ? -1 : row);
}

void FilesPage::showList()
{
    fillList();
    m_pages->setCurrentIndex(m_entries.empty() ? 0 : 1);
    showCurrent();
    Q_EMIT changed();
}

} // namespace headwater
