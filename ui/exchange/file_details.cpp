// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_details.h"

#include "ui/exchange/exchange_text.h"
#include "ui/exchange/lines_model.h"
#include "ui/exchange/mapping_model.h"
#include "ui/exchange/meaning_delegate.h"
#include "ui/exchange/quiet_table.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

constexpr int mostChoicesInRow = 8;
constexpr int lastHeaderRow = 1'000;

QLabel *sectionLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    setTextRole(label, TextRole::Section);
    label->setBuddy(buddy);
    return label;
}

/// A kind by its number, a table of a plan by its name.
QVariant kindData(const ColumnMapping &mapping)
{
    return mapping.kind == Kind::PlanTable ? QVariant(mapping.table) : QVariant(static_cast<int>(mapping.kind));
}

/// Every kind, and the tables of a plan that have such columns.
void fillKinds(QComboBox *combo, const FilePeek &peek)
{
    combo->clear();
    combo->addItem(kindTitle(Kind::Unknown), static_cast<int>(Kind::Unknown));
    for (const KindInfo &info : kindList())
        combo->addItem(kindTitle(info.kind), static_cast<int>(info.kind));
    QStringList tables = tablesWithColumns(peek.header);
    if (peek.mapping.kind == Kind::PlanTable && !tables.contains(peek.mapping.table))
        tables.prepend(peek.mapping.table);
    for (const QString &table : tables)
        combo->addItem(kindTitle(ColumnMapping { Kind::PlanTable, table, {}, {} }), table);
    combo->setCurrentIndex(combo->findData(kindData(peek.mapping)));
}

/// What was chosen, or nothing for "as found".
template <typename Value> std::optional<Value> chosenIn(const QComboBox &combo)
{
    const QVariant chosen = combo.currentData();
    return chosen.isValid() ? std::optional(static_cast<Value>(chosen.toInt())) : std::nullopt;
}

} // namespace

QString obstacleOf(const FilePeek &peek)
{
    if (peek.error)
        return importSentence(*peek.error);
    if (peek.mapping.kind == Kind::Unknown)
        return FileDetails::tr("It is not clear what these rows are. Choose a kind, then say what the columns mean.");
    const auto missing = missingFields(peek.mapping);
    if (missing.empty())
        return {};
    QStringList titles;
    for (const Field field : missing)
        titles.append(fieldTitle(field));
    return FileDetails::tr("Needed and not found: %1. Say which column it is.").arg(titles.join(QStringLiteral(", ")));
}

FileDetails::FileDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_state(new QLabel)
    , m_headerRow(new QSpinBox)
    , m_addSheet(new QPushButton(tr("Read another &sheet")))
    , m_mapping(new MappingModel(this))
    , m_mappingView(quietTable(m_mapping, tr("Columns and what they mean")))
    , m_rows(new LinesModel(this))
    , m_rowsView(quietTable(m_rows, tr("First rows of the file")))
{
    setTextRole(m_name, TextRole::Heading);
    m_state->setWordWrap(true);
    m_headerRow->setRange(1, lastHeaderRow);
    m_headerRow->setKeyboardTracking(false); // a number is looked at when it is whole
    connect(m_headerRow, &QSpinBox::valueChanged, this, &FileDetails::edit);
    m_addSheet->setObjectName(QStringLiteral("addSheet"));
    m_addSheet->setMenu(new QMenu(m_addSheet));
    connect(m_addSheet->menu(), &QMenu::triggered, this,
        [this](const QAction *sheet) { Q_EMIT sheetWanted(sheet->data().toString()); });
    m_mappingView->setItemDelegateForColumn(MappingModel::Meaning, new MeaningDelegate(m_mappingView));
    m_mappingView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_mappingView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(makeChoices());
    layout->addWidget(m_state);
    layout->addWidget(sectionLabel(tr("Columns"), m_mappingView));
    layout->addWidget(m_mappingView, 3);
    layout->addWidget(sectionLabel(tr("First rows"), m_rowsView));
    layout->addWidget(m_rowsView, 2);
    connect(m_mapping, &MappingModel::mappingChanged, this, [this] {
        m_file.mapping = m_mapping->mapping();
        Q_EMIT mappingEdited(*m_file.mapping);
    });
}

/// Above what the file is, below it how its values are meant. Rows without choices take no room.
QWidget *FileDetails::makeChoices()
{
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is left is for the tables
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    QGridLayout *grid = nullptr;
    const auto startRow = [rows, &grid] {
        grid = new QGridLayout;
        grid->setColumnStretch(mostChoicesInRow, 1);
        rows->addLayout(grid);
    };
    const auto place = [&grid](QWidget *widget, QLabel *&label, const QString &title) {
        widget->setAccessibleName(title);
        label = sectionLabel(title, widget);
        const int column = grid->count() / 2;
        grid->addWidget(label, 0, column);
        grid->addWidget(widget, 1, column);
    };
    const auto add = [this, &place](QComboBox *&combo, QLabel *&label, const QString &title) {
        combo = new QComboBox;
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        place(combo, label, title);
        connect(combo, &QComboBox::activated, this, &FileDetails::edit);
    };
    QLabel *kindLabel = nullptr;
    startRow();
    add(m_kind, kindLabel, tr("Rows are"));
    add(m_encoding, m_encodingLabel, tr("Encoding"));
    add(m_delimiter, m_delimiterLabel, tr("Values end with"));
    add(m_sheet, m_sheetLabel, tr("Sheet"));
    place(m_headerRow, m_headerRowLabel, tr("Header row"));
    startRow();
    add(m_lifecycle, m_lifecycleLabel, tr("Events are"));
    add(m_dates, m_datesLabel, tr("Dates are"));
    add(m_decimals, m_decimalsLabel, tr("Decimals are"));
    rows->addWidget(m_addSheet, 0, Qt::AlignLeft);
    addReadings();
    return box;
}

void FileDetails::addReadings()
{
    m_dates->addItem(tr("as found"));
    m_dates->addItem(tr("day-month-year"), static_cast<int>(DateOrder::DayMonthYear));
    m_dates->addItem(tr("month-day-year"), static_cast<int>(DateOrder::MonthDayYear));
    m_dates->addItem(tr("year-month-day"), static_cast<int>(DateOrder::YearMonthDay));
    m_decimals->addItem(tr("as found"));
    m_decimals->addItem(tr("comma"), static_cast<int>(DecimalMark::Comma));
    m_decimals->addItem(tr("point"), static_cast<int>(DecimalMark::Point));
}

void FileDetails::show(const ImportFile &file, const FilePeek &peek, const QStringList &otherSheets)
{
    m_file = file;
    m_name->setText(QFileInfo(file.path).fileName());
    m_kind->setEnabled(!peek.error);
    fillKinds(m_kind, peek);
    showFormat(peek);
    showSheets(peek, otherSheets);
    showHeaderRow(peek);
    showLifecycle(peek);
    showReadings(peek);
    m_mapping->show(peek);
    showRows(peek);
    showState(peek);
}

void FileDetails::showFormat(const FilePeek &peek)
{
    const bool isText = !peek.error && peek.format.kind == QStringLiteral("csv");
    m_encoding->setVisible(isText);
    m_encodingLabel->setVisible(isText);
    m_delimiter->setVisible(isText);
    m_delimiterLabel->setVisible(isText);

    m_encoding->clear();
    for (const char *name : { "UTF-8", "UTF-16", "Windows-1252" })
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    if (m_encoding->findData(peek.format.encoding) < 0)
        m_encoding->addItem(peek.format.encoding, peek.format.encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(peek.format.encoding));

    m_delimiter->clear();
    m_delimiter->addItem(tr("comma"), QChar(u','));
    m_delimiter->addItem(tr("semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("bar"), QChar(u'|'));
    m_delimiter->setCurrentIndex(m_delimiter->findData(peek.format.delimiter));
}

/// A sheet is read once: those of other entries are not offered.
void FileDetails::showSheets(const FilePeek &peek, const QStringList &others)
{
    const bool isBook = !peek.error && peek.format.kind == QStringLiteral("xlsx");
    m_sheet->setVisible(isBook);
    m_sheetLabel->setVisible(isBook);
    m_sheet->clear();
    for (const QString &sheet : peek.format.sheets) {
        if (sheet == peek.format.sheet || others.contains(sheet))
            m_sheet->addItem(sheet);
    }
    m_sheet->setCurrentText(peek.format.sheet);
    m_addSheet->setVisible(isBook && !others.isEmpty());
    m_addSheet->menu()->clear();
    for (const QString &sheet : others)
        m_addSheet->menu()->addAction(QString(sheet).replace(u'&', QStringLiteral("&&")))->setData(sheet);
}

/// Also when there is no such row, so that it can be corrected.
void FileDetails::showHeaderRow(const FilePeek &peek)
{
    const QSignalBlocker silent(m_headerRow);
    const bool hasOne
        = peek.error ? m_file.table.headerRow.has_value() : !peek.format.kind.startsWith(QStringLiteral("xes"));
    m_headerRow->setVisible(hasOne);
    m_headerRowLabel->setVisible(hasOne);
    m_headerRow->setValue(static_cast<int>(peek.error ? m_file.table.headerRow.value_or(1) : peek.headerRow));
}

/// Only where the file tells the steps in the life of an activity apart.
void FileDetails::showLifecycle(const FilePeek &peek)
{
    const auto &fields = peek.mapping.fields;
    const bool hasSteps = std::find(fields.begin(), fields.end(), Field::Lifecycle) != fields.end();
    m_lifecycle->setVisible(!peek.error && hasSteps);
    m_lifecycleLabel->setVisible(!peek.error && hasSteps);
    m_lifecycle->clear();
    m_lifecycle->addItem(tr("activities completed"), QStringLiteral("complete"));
    m_lifecycle->addItem(tr("activities started"), QStringLiteral("start"));
    m_lifecycle->addItem(tr("activities scheduled"), QStringLiteral("schedule"));
    m_lifecycle->addItem(tr("every step"), QString());
    m_lifecycle->setCurrentIndex(m_lifecycle->findData(m_file.lifecycle));
}

/// Only where the file has dates, or numbers that could have either mark.
void FileDetails::showReadings(const FilePeek &peek)
{
    const auto has = [&peek](bool (*isOne)(FieldType)) {
        return !peek.error && std::any_of(peek.mapping.fields.begin(), peek.mapping.fields.end(), [isOne](Field field) {
            return isOne(fieldType(field));
        });
    };
    const auto show = [](QComboBox *combo, QLabel *label, bool isShown, const auto &chosen) {
        combo->setCurrentIndex(chosen ? combo->findData(static_cast<int>(*chosen)) : 0);
        combo->setVisible(isShown);
        label->setVisible(isShown);
    };
    show(m_dates, m_datesLabel, has(isDate), m_file.dates);
    show(m_decimals, m_decimalsLabel, has(isNumber) && peek.format.kind == QStringLiteral("csv"), m_file.decimals);
}

void FileDetails::showMeanings(const FilePeek &peek)
{
    showReadings(peek);
    showState(peek);
}

void FileDetails::showRows(const FilePeek &peek)
{
    std::vector<QStringList> lines;
    for (const auto &row : peek.rows)
        lines.emplace_back(row.begin(), row.end());
    m_rows->setLines(QStringList(peek.header.begin(), peek.header.end()), std::move(lines));
    m_rowsView->resizeColumnsToContents();
}

void FileDetails::showState(const FilePeek &peek)
{
    const QString obstacle = obstacleOf(peek);
    setTone(m_state, obstacle.isEmpty() ? Tone::Muted : Tone::Worse);
    m_state->setText(!obstacle.isEmpty() ? obstacle
            : peek.isRemembered          ? tr("Read as you chose last time.")
                                         : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_mappingView->setEnabled(!peek.error);
    m_rowsView->setEnabled(!peek.error);
}

void FileDetails::chooseKind()
{
    const QVariant chosen = m_kind->currentData();
    m_file.mapping.reset();
    m_file.as.reset();
    if (chosen.typeId() == QMetaType::QString)
        m_file.mapping = ColumnMapping { Kind::PlanTable, chosen.toString(), {}, {} };
    else
        m_file.as = static_cast<Kind>(chosen.toInt());
}

void FileDetails::edit()
{
    const auto *chosen = sender();
    if (chosen == m_kind) {
        chooseKind();
    } else if (chosen == m_lifecycle) {
        m_file.lifecycle = m_lifecycle->currentData().toString();
    } else if (chosen == m_dates) {
        m_file.dates = chosenIn<DateOrder>(*m_dates);
    } else if (chosen == m_decimals) {
        m_file.decimals = chosenIn<DecimalMark>(*m_decimals);
    } else { // these give other columns, of which nobody has said anything
        if (chosen == m_encoding)
            m_file.table.encoding = m_encoding->currentData().toString();
        else if (chosen == m_delimiter)
            m_file.table.delimiter = m_delimiter->currentData().toChar();
        else if (chosen == m_headerRow)
            m_file.table.headerRow = m_headerRow->value();
        else if (chosen == m_sheet && m_sheet->currentText() != m_file.table.sheet) {
            m_file.table.sheet = m_sheet->currentText();
            m_file.table.headerRow.reset();
            m_file.as.reset();
        }
        m_file.mapping.reset();
    }
    Q_EMIT fileEdited(m_file);
}

} // namespace headwater
