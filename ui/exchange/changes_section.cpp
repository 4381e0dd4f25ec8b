// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/changes_section.h"

#include "ui/exchange/lines_model.h"
#include "ui/exchange/quiet_table.h"
#include "ui/exchange/table_export.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/translate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

constexpr int tablesAtOnce = 16;
constexpr int rowsAtOnce = 8;
constexpr qsizetype rowsListed = 1000; // the saved list has all of them

QString tableTitle(const QString &table)
{
    QString title = rowKind(table);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString whatHappens(Change::Action action)
{
    switch (action) {
    case Change::Action::Add: return tr("added");
    case Change::Action::Delete: return tr("taken out");
    case Change::Action::Move:
    case Change::Action::Change:
    case Change::Action::MoveAndChange: return tr("changed");
    }
    Q_UNREACHABLE();
}

/// "Revenue: 50,000 → 60,000 · Segment: none → Mid": of rows that were there and still are.
QString columnsChanged(const Change &change)
{
    QStringList texts;
    if (change.action == Change::Action::Add || change.action == Change::Action::Delete)
        return {};
    for (const Change::ColumnChange &column : change.columns)
        texts.append(tr("%1: %2 → %3")
                         .arg(columnTitle(change.table, column.column), valueText(column.column, column.before),
                             valueText(column.column, column.after)));
    return texts.join(QStringLiteral(" · "));
}

/// What cannot be got back from the files first, what is new last.
int urgency(const Change &change)
{
    if (change.action == Change::Action::Add)
        return 2;
    return change.action == Change::Action::Delete ? 0 : 1;
}

} // namespace

ImportOutlook ImportOutlook::of(
    const Plan &before, const Plan &after, const ImportPreview &preview, const ImportChoices &choices)
{
    ImportOutlook outlook { importChanges(before, after, preview, choices), changeList(before, after) };
    std::stable_sort(outlook.rows.begin(), outlook.rows.end(),
        [](const Change &a, const Change &b) { return urgency(a) < urgency(b); });
    return outlook;
}

ChangesSection::ChangesSection(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_tables(new LinesModel(this))
    , m_rows(new LinesModel(this))
    , m_tablesView(quietTable(m_tables, tr("How many rows are added, changed and no longer listed")))
    , m_rowsView(quietTable(m_rows, tr("Rows of the plan that the import changes")))
    , m_note(quietNote())
    , m_moreRows(quietNote())
    , m_save(new QPushButton(tr("Save this list of &changes…")))
    , m_removeMissing(new QCheckBox(tr("&Take out what the files no longer list, where nothing else uses it")))
{
    m_rowsView->setObjectName(QStringLiteral("rowsOfImport"));
    m_removeMissing->setObjectName(QStringLiteral("removeMissing"));
    m_save->setObjectName(QStringLiteral("saveRowsOfImport"));
    connect(m_removeMissing, &QCheckBox::toggled, this, &ChangesSection::choicesChanged);
    connect(m_save, &QPushButton::clicked, this, &ChangesSection::saveRows);
    auto *layout = titledSection(this, tr("What changes in the plan"));
    for (QWidget *part :
        std::initializer_list<QWidget *> { m_tablesView, m_note, m_removeMissing, m_rowsView, m_moreRows })
        layout->addWidget(part);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
}

void ChangesSection::showCounting()
{
    m_outlook.reset();
    showRows();
    m_tablesView->hide();
    m_removeMissing->hide();
    m_note->setText(tr("Counting…"));
    m_note->show();
}

void ChangesSection::showOutlook(Result<ImportOutlook> outlook, bool hasBadRows)
{
    m_outlook = outlook ? std::make_shared<const ImportOutlook>(*std::move(outlook)) : nullptr;
    std::vector<QStringList> lines;
    bool hasMissing = false;
    for (const TableChanges &table : m_outlook ? m_outlook->tables : std::vector<TableChanges>()) {
        lines.push_back({ tableTitle(table.table), countText(table.added), countText(table.changed),
            countText(table.removed), countText(table.kept) });
        hasMissing = hasMissing || table.removed > 0;
    }
    QString said;
    if (!m_outlook)
        said = sentenceFor(outlook.error().kind) + u' ' + outlook.error().detail;
    else if (lines.empty())
        said = tr("Nothing: the plan says all of this already.");
    else if (hasBadRows && !hasMissing)
        said = tr("While rows are refused, nobody can tell what their tables no longer list: all of it stays.");
    setTone(m_note, m_outlook ? Tone::Muted : Tone::Worse);
    m_note->setText(said);
    m_note->setVisible(!said.isEmpty());
    m_tablesView->setVisible(!lines.empty());
    m_removeMissing->setVisible(hasMissing);
    m_tables->setLines({ tr("Table"), tr("Added"), tr("Changed"), tr("No longer listed"), tr("Of these stay") },
        std::move(lines), { 1, 2, 3, 4 });
    fitToRows(m_tablesView, tablesAtOnce);
    showRows();
}

void ChangesSection::showRows()
{
    const qsizetype all = m_outlook ? std::ssize(m_outlook->rows) : 0;
    std::vector<QStringList> lines;
    for (qsizetype i = 0; i < std::min(all, rowsListed); ++i) {
        const Change &change = m_outlook->rows[static_cast<std::size_t>(i)];
        lines.push_back({ change.name, tableTitle(change.table), whatHappens(change.action), columnsChanged(change) });
    }
    m_moreRows->setText(tr("… and %1 more, which the saved list has, too.").arg(countText(all - std::ssize(lines))));
    m_moreRows->setVisible(all > std::ssize(lines));
    m_rowsView->setVisible(all > 0);
    m_save->setVisible(all > 0);
    m_rows->setLines({ tr("Row"), tr("Table"), tr("What happens"), tr("What changes") }, std::move(lines));
    fitToRows(m_rowsView, rowsAtOnce);
    m_rowsView->horizontalHeader()->setStretchLastSection(true);
}

bool ChangesSection::isRemovingMissing() const { return m_removeMissing->isChecked(); }

void ChangesSection::saveRows()
{
    const std::shared_ptr<const ImportOutlook> listed = m_outlook; // it may be counted anew while the dialog is open
    const auto path = m_prompts.askFileToSave(
        this, tr("Save the list of changes"), tr("Tables (*.csv *.xlsx)"), tr("changes of import.csv"));
    if (!path || !listed)
        return;
    m_jobs.start<bool>(
        0, listed,
        [path = *path](const std::shared_ptr<const ImportOutlook> &outlook, const Cancellation &cancellation,
            const Progress &) -> Result<bool> {
            HEADWATER_CHECK(writeChangeList(outlook->rows, path, writeOptionsFor(path), cancellation));
            return true;
        },
        [this](const Result<bool> &written, quint64) {
            if (!written)
                m_prompts.tell(this, tr("The list was not saved"), sentenceFor(written.error().kind));
        });
}

} // namespace headwater
