// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/check_page.h"

#include "core/exchange/import_report.h"
#include "ui/exchange/changes_section.h"
#include "ui/exchange/exchange_text.h"
#include "ui/exchange/lines_model.h"
#include "ui/exchange/quiet_table.h"
#include "ui/exchange/spellings_model.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace headwater {

namespace {

constexpr int linesShown = 8;
constexpr qsizetype namesShown = 6;
constexpr std::size_t problemsShown = 1000; // a file; the saved list has more

struct Report {
    QString path;
    std::shared_ptr<const ImportPreview> preview;
    std::function<Result<qint64>(const QString &, const ImportPreview &)> write;
};

QString someNames(const QStringList &names)
{
    const QString list = names.mid(0, namesShown).join(QStringLiteral(", "));
    return names.size() > namesShown ? CheckPage::tr("%1 and %2 more").arg(list, countText(names.size() - namesShown))
                                     : list;
}

/// The most frequent ones with how many rows name them.
QString someNames(const std::vector<OpportunityDigest::Count> &counts)
{
    QStringList names;
    for (const OpportunityDigest::Count &count : counts) // a name beyond those shown is only counted
        names.append(
            names.size() < namesShown ? QStringLiteral("%1 (%2)").arg(count.name, countText(count.rows)) : QString());
    return someNames(names);
}

/// How many of the unknown accounts the opportunities name: those of events are not added.
qint64 accountsToAdd(const ImportPreview &preview)
{
    QSet<QString> unknown;
    for (const OpportunityDigest::Count &account : preview.unknownAccounts)
        unknown.insert(account.name);
    const auto &named = preview.opportunities.accounts;
    return std::count_if(
        named.begin(), named.end(), [&unknown](const auto &account) { return unknown.contains(account.name); });
}

} // namespace

CheckPage::CheckPage(Prompts &prompts, QWidget *parent)
    : QScrollArea(parent)
    , m_prompts(prompts)
    , m_files(new LinesModel(this))
    , m_problems(new LinesModel(this))
    , m_changes(new ChangesSection(prompts))
    , m_spellings(new SpellingsModel(this))
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 12, 0);
    for (QWidget *part : { makeFiles(), makeProblems(), makeSpellings(), makeOrganisation() })
        layout->addWidget(part);
    layout->addWidget(m_changes);
    connect(m_changes, &ChangesSection::choicesChanged, this, &CheckPage::choicesChanged);
    layout->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *CheckPage::makeFiles()
{
    auto *box = new QWidget;
    auto *layout = titledSection(box, tr("What the files say"));
    m_filesView = quietTable(m_files, tr("Files and how many rows they have"));
    m_readings = quietNote();
    layout->addWidget(m_filesView);
    layout->addWidget(m_readings);
    return box;
}

QWidget *CheckPage::makeProblems()
{
    m_problemsSection = new QWidget;
    auto *layout = titledSection(m_problemsSection, tr("Rows that cannot be taken"));
    m_problemsView = quietTable(m_problems, tr("Rows that cannot be taken, and why"));
    auto *save = new QPushButton(tr("&Save this list…"));
    connect(save, &QPushButton::clicked, this, &CheckPage::saveProblems);
    m_skipBadRows = new QCheckBox;
    m_skipBadRows->setObjectName(QStringLiteral("skipBadRows"));
    connect(m_skipBadRows, &QCheckBox::toggled, this, &CheckPage::choicesChanged);
    m_moreProblems = quietNote();
    layout->addWidget(m_problemsView);
    layout->addWidget(m_moreProblems);
    layout->addWidget(save, 0, Qt::AlignLeft);
    layout->addWidget(m_skipBadRows);
    return m_problemsSection;
}

QWidget *CheckPage::makeSpellings()
{
    m_spellingsSection = new QWidget;
    auto *layout = titledSection(m_spellingsSection, tr("Spellings that look like others"));
    auto *explanation = quietNote();
    explanation->setText(
        tr("Tick those that mean the same; where a name could mean several, choose one with Enter or a "
           "double-click. The plan remembers it; the files stay as they are."));
    layout->addWidget(explanation);
    m_spellingsView = quietTable(m_spellings, tr("Names that look like others, and what they could mean"));
    m_spellingsView->setObjectName(QStringLiteral("spellings"));
    m_spellingsView->setItemDelegateForColumn(SpellingsModel::Means, new SpellingDelegate(m_spellingsView));
    m_spellingsView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    // Views edit on F2 alone and leave Enter to the dialog, whose button imports.
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *choose = new QShortcut(key, m_spellingsView);
        choose->setContext(Qt::WidgetShortcut);
        connect(choose, &QShortcut::activated, m_spellingsView, [view = m_spellingsView] {
            const QModelIndex means = view->currentIndex().siblingAtColumn(SpellingsModel::Means);
            if (means.flags().testFlag(Qt::ItemIsEditable))
                view->edit(means);
        });
    }
    layout->addWidget(m_spellingsView);
    auto *row = new QHBoxLayout;
    const auto button = [this, row](const QString &text, const QString &id, bool isAccepted) {
        auto *all = new QPushButton(text);
        all->setObjectName(id);
        connect(all, &QPushButton::clicked, m_spellings, [this, isAccepted] { m_spellings->acceptAll(isAccepted); });
        row->addWidget(all);
    };
    button(tr("Tick all with one meaning"), QStringLiteral("tickAll"), true);
    button(tr("Tick none"), QStringLiteral("tickNone"), false);
    row->addWidget(saveNamesButton());
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_spellings, &SpellingsModel::acceptedChanged, this, [this] {
        const bool mayMend = std::ranges::any_of(
            m_preview->files, [](const FilePreview &file) { return !file.unplaced.rows.empty(); });
        if (mayMend)
            showProblems();
        Q_EMIT choicesChanged();
    });
    return m_spellingsSection;
}

QWidget *CheckPage::makeOrganisation()
{
    m_organisationSection = new QWidget;
    auto *layout = titledSection(m_organisationSection, tr("Organisation"));
    m_organisation = new QCheckBox(tr("&Propose a baseline: regions from offices, a seat for each sales person, owners "
                                      "from the last open or won opportunity"));
    m_organisation->setObjectName(QStringLiteral("proposeOrganisation"));
    m_organisation->setChecked(true);
    connect(m_organisation, &QCheckBox::toggled, this, &CheckPage::choicesChanged);
    m_addAccounts = new QCheckBox;
    m_addAccounts->setObjectName(QStringLiteral("addAccounts"));
    m_addAccounts->setChecked(true);
    connect(m_addAccounts, &QCheckBox::toggled, this, &CheckPage::choicesChanged);
    connect(m_organisation, &QCheckBox::toggled, m_addAccounts, &QWidget::setEnabled);
    m_unknown = quietNote();
    m_unknown->setObjectName(QStringLiteral("unknownNames"));
    m_gaps = quietNote();
    m_saveNames = saveNamesButton();
    m_saveNames->setObjectName(QStringLiteral("saveNames"));
    layout->addWidget(m_organisation);
    layout->addWidget(m_addAccounts);
    layout->addWidget(m_unknown);
    layout->addWidget(m_gaps);
    layout->addWidget(m_saveNames, 0, Qt::AlignLeft);
    return m_organisationSection;
}

void CheckPage::showPreview(std::shared_ptr<const ImportPreview> preview)
{
    m_preview = std::move(preview);
    m_skipBadRows->setChecked(false);
    showFiles();
    showSpellings();
    showProblems();
    showOrganisation();
    m_changes->showCounting();
    verticalScrollBar()->setValue(0);
}

void CheckPage::showFiles()
{
    std::vector<QStringList> lines;
    QStringList readings;
    for (const FilePreview &file : m_preview->files) {
        lines.push_back({ file.name, kindTitle(file.mapping), formatSentence(file.format), countText(file.rows),
            countText(file.accepted), countText(file.problemCount),
            countText(file.duplicatesDropped + file.alreadyKnown) });
        for (const ColumnReading &reading : file.readings) {
            if (const QString sentence = readingSentence(reading); !sentence.isEmpty())
                readings.append(sentence);
        }
        if (file.withoutMove > 0)
            readings.append(tr("%1: %2 saves left the stage as it was (or were deleted) and are no events.")
                                .arg(file.name, countText(file.withoutMove)));
        if (file.otherLifecycle > 0)
            readings.append(tr("%1: %2 rows are another step of an activity than the one chosen and are left out.")
                                .arg(file.name, countText(file.otherLifecycle)));
        if (file.source.table.headerRow)
            readings.append(tr("%1: columns are named in row %2; what stands above it is not read.")
                                .arg(file.name, countText(file.headerRow)));
        if (!file.unreadSheets.isEmpty())
            readings.append(tr("%1: sheets not read, being hidden, empty, of unknown columns or not chosen: %2.")
                                .arg(file.name, someNames(file.unreadSheets)));
        if (file.repairs.cells > 0)
            readings.append(tr("%1: %2 values are not valid UTF-8 and were read as Windows-1252.")
                                .arg(file.name, countText(file.repairs.cells)));
    }
    m_files->setLines(
        { tr("File"), tr("Rows are"), tr("Format"), tr("Rows"), tr("Good"), tr("Bad"), tr("Known or twice") },
        std::move(lines), { 3, 4, 5, 6 });
    fitToRows(m_filesView, linesShown);
    m_readings->setText(readings.join(u'\n'));
    m_readings->setVisible(!readings.isEmpty());
}

void CheckPage::showProblems()
{
    const qint64 count = rowsToSkip();
    const bool isMended = count < m_preview->problemCount();
    const auto shown = isMended
        ? std::make_shared<const ImportPreview>(withSpellingsAccepted(*m_preview, m_spellings->accepted()))
        : m_preview;
    std::vector<QStringList> lines;
    std::size_t problems = 0;
    for (const FilePreview &file : shown->files) {
        problems += file.problems.size();
        for (const RowProblem &bad : std::span(file.problems).first(std::min(problemsShown, file.problems.size())))
            lines.push_back({ file.name, countText(bad.row), bad.column, bad.value, problemSentence(bad) });
    }
    m_moreProblems->setText(
        tr("… and %1 more, which the saved list has, too.").arg(countText(problems - lines.size())));
    m_moreProblems->setVisible(problems > lines.size());
    m_problems->setLines(
        { tr("File"), tr("Row"), tr("Column"), tr("Value"), tr("What is wrong") }, std::move(lines), { 1 });
    fitToRows(m_problemsView, linesShown);
    m_problemsSection->setVisible(count > 0);
    m_skipBadRows->setText(
        count == 1 ? tr("&Go on without this row") : tr("&Go on without these %1 rows").arg(countText(count)));
}

void CheckPage::showSpellings()
{
    m_spellings->showNames(m_preview->aliases, m_preview->ambiguousAccounts);
    fitToRows(m_spellingsView, linesShown);
    m_spellingsSection->setVisible(m_spellings->rowCount() > 0);
}

void CheckPage::showOrganisation()
{
    QStringList gaps;
    if (!m_preview->agentsWithoutOpportunities.isEmpty())
        gaps.append(tr("Without an opportunity: %1.").arg(someNames(m_preview->agentsWithoutOpportunities)));
    if (!m_preview->accountsWithoutOwner.isEmpty())
        gaps.append(tr("No owner can be told for: %1.").arg(someNames(m_preview->accountsWithoutOwner)));
    if (m_preview->opportunities.withoutAccount > 0)
        gaps.append(tr("%1 opportunities name no account.").arg(countText(m_preview->opportunities.withoutAccount)));
    for (const OpportunityDigest::Count &other : m_preview->opportunities.otherCurrencies)
        gaps.append(tr("%1 amounts are in %2, unlike the others: they would be counted as if they were not.")
                        .arg(countText(other.rows), other.name));
    m_gaps->setText(gaps.join(u'\n'));
    m_gaps->setVisible(!gaps.isEmpty());
    showUnknown();
    m_saveNames->setVisible(m_unknown->isVisibleTo(m_organisationSection)
        || !m_preview->agentsWithoutOpportunities.isEmpty() || !m_preview->accountsWithoutOwner.isEmpty());
    bool isCrm = m_preview->opportunities.rows > 0;
    for (const FilePreview &file : m_preview->files)
        isCrm = isCrm || file.subject() == Subject::Team || file.subject() == Subject::Accounts;
    m_organisation->setVisible(isCrm);
    m_organisationSection->setVisible(isCrm || m_unknown->isVisibleTo(m_organisationSection));
}

void CheckPage::showUnknown()
{
    QStringList unknown;
    if (!m_preview->unknownOwners.empty())
        unknown.append(
            tr("Sales people in the files, not in the plan: %1. They get no seat; import a team file, or add "
               "them to the organisation.")
                .arg(someNames(m_preview->unknownOwners)));
    if (!m_preview->unknownAccounts.empty())
        unknown.append(tr("Accounts in the files, not in the plan: %1.").arg(someNames(m_preview->unknownAccounts)));
    m_unknown->setText(unknown.join(u'\n'));
    m_unknown->setVisible(!unknown.isEmpty());
    const qint64 count = accountsToAdd(*m_preview);
    m_addAccounts->setText(count == 1 ? tr("Add the &account that only opportunities name")
                                      : tr("Add the %1 &accounts that only opportunities name").arg(countText(count)));
    m_addAccounts->setVisible(count > 0);
}

void CheckPage::showOutlook(Result<ImportOutlook> outlook)
{
    m_changes->showOutlook(std::move(outlook), rowsToSkip() > 0);
}

ImportChoices CheckPage::choices() const
{
    ImportChoices choices;
    choices.skipBadRows = m_skipBadRows->isChecked();
    choices.proposeOrganisation = m_organisation->isChecked();
    choices.addAccounts = m_addAccounts->isChecked();
    choices.removeMissing = m_changes->isRemovingMissing();
    choices.aliases = m_spellings->accepted();
    return choices;
}

qint64 CheckPage::rowsToSkip() const { return badRows(*m_preview, m_spellings->accepted()); }

bool CheckPage::isReady() const { return m_preview && (rowsToSkip() == 0 || m_skipBadRows->isChecked()); }

void CheckPage::save(const QString &title, const QString &name,
    std::function<Result<qint64>(const QString &, const ImportPreview &)> write)
{
    const auto path = m_prompts.askFileToSave(this, title, tr("Tables (*.csv *.xlsx)"), name);
    if (!path)
        return;
    m_jobs.start<qint64, Report>(
        0, Report { *path, m_preview, std::move(write) },
        [](const Report &report, const Cancellation &, const Progress &) {
            return report.write(report.path, *report.preview);
        },
        [this](const Result<qint64> &written, quint64) {
            if (!written)
                m_prompts.tell(this, tr("The list was not saved"), sentenceFor(written.error().kind));
        });
}

void CheckPage::saveProblems()
{
    save(tr("Save the list of bad rows"), QStringLiteral("bad rows.csv"), &writeProblemReport);
}

QPushButton *CheckPage::saveNamesButton()
{
    auto *button = new QPushButton(tr("Save all these &names…"));
    connect(button, &QPushButton::clicked, this,
        [this] { save(tr("Save the lists of names"), QStringLiteral("names.csv"), &writeNameLists); });
    return button;
}

} // namespace headwater
