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
#include <span>

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
    connect(m_details, &FileDetails::sheetWanted, this, &FilesPage::addSheet);

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
        const bool isThere = std::any_of(
            m_entries.begin(), m_entries.end(), [&path](const Entry &entry) { return entry.file.path == path; });
        if (isThere)
            continue;
        Entry entry;
        entry.file.path = path;
        m_entries.push_back(std::move(entry));
        look(m_entries.back());
    }
    showList();
}

/// Below those of its workbook.
void FilesPage::addSheet(const QString &sheet)
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Entry entry;
    entry.file.path = m_entries[static_cast<std::size_t>(row)].file.path;
    entry.file.table.sheet = sheet;
    look(*m_entries.insert(m_entries.begin() + row + 1, std::move(entry)));
    fillList();
    m_list->setCurrentRow(row + 1);
    Q_EMIT changed();
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

void FilesPage::look(Entry &entry)
{
    struct Look {
        ImportFile file;
        Plan plan;
    };
    entry.look = ++m_lastLook;
    m_jobs.start<std::vector<PeekedFile>, Look>(
        entry.look, Look { entry.file, m_plan },
        [](const Look &task, const Cancellation &cancellation, const Progress &) -> Result<std::vector<PeekedFile>> {
            return peekAtAll(task.file, task.plan, cancellation);
        },
        [this](const Result<std::vector<PeekedFile>> &peeked, quint64 look) { take(look, peeked); });
}

void FilesPage::take(quint64 look, const Result<std::vector<PeekedFile>> &peeked)
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [look](const Entry &each) { return each.look == look; });
    if (entry == m_entries.end())
        return;
    if (!peeked) {
        entry->peek.emplace();
        entry->peek->error = peeked.error();
        return showList();
    }
    entry->file.table = peeked->front().file.table; // with the sheet and the row of the header that were found
    entry->peek = peeked->front().peek;
    std::vector<Entry> sheets;
    for (const PeekedFile &sheet : std::span(*peeked).subspan(1))
        sheets.push_back({ ++m_lastLook, sheet.file, sheet.peek });
    m_entries.insert(entry + 1, sheets.begin(), sheets.end());
    showList();
}

void FilesPage::editFile(const ImportFile &file)
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    entry.file = file;
    look(entry);
}

/// Sheets of the workbook that no entry reads.
QStringList FilesPage::otherSheets(const Entry &entry) const
{
    QStringList others = entry.peek ? entry.peek->format.sheets : QStringList();
    for (const Entry &each : m_entries) {
        if (each.file.path == entry.file.path && each.peek)
            others.removeOne(each.peek->format.sheet);
        if (each.file.path == entry.file.path && each.file.table.sheet)
            others.removeOne(*each.file.table.sheet);
    }
    return others;
}

/// With the sheet where several are read.
QString FilesPage::titleOf(const Entry &entry) const
{
    const auto count = std::count_if(
        m_entries.begin(), m_entries.end(), [&entry](const Entry &each) { return each.file.path == entry.file.path; });
    const QString name = QFileInfo(entry.file.path).fileName();
    return count > 1 && entry.file.table.sheet ? QStringLiteral("%1 (%2)").arg(name, *entry.file.table.sheet) : name;
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
    if (!hasPeek)
        return;
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    m_details->show(entry.file, *entry.peek, otherSheets(entry));
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
        auto *item = new QListWidgetItem(titleOf(entry) + u'\n' + state, m_list);
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
