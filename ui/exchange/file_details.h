// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/file_peek.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace headwater {

class LinesModel;
class MappingModel;

/// One file of an import: what it is taken for, how it is written, what its columns mean, its first rows.
class FileDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FileDetails(QWidget *parent = nullptr);

    /// `otherSheets` of its workbook are in no entry of the import.
    void show(const ImportFile &file, const FilePeek &peek, const QStringList &otherSheets);
    /// Only what follows from another meaning of a column: what keeps the file from being imported, and what can be
    /// said about dates and numbers.
    void showMeanings(const FilePeek &peek);

Q_SIGNALS:
    /// Something about the file was chosen, what its columns mean apart: it has to be looked at again.
    void fileEdited(const headwater::ImportFile &file);
    /// Another sheet of the workbook is to be read, too.
    void sheetWanted(const QString &sheet);
    /// A column was given another meaning.
    void mappingEdited(const headwater::ColumnMapping &mapping);

private:
    QWidget *makeChoices();
    void addReadings();
    void showFormat(const FilePeek &peek);
    void showSheets(const FilePeek &peek, const QStringList &others);
    void showHeaderRow(const FilePeek &peek);
    void showReadings(const FilePeek &peek);
    void showState(const FilePeek &peek);
    void showLifecycle(const FilePeek &peek);
    void showRows(const FilePeek &peek);
    void edit();
    void chooseKind();

    ImportFile m_file;
    QLabel *m_name;
    QLabel *m_state;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QComboBox *m_lifecycle;
    QComboBox *m_dates;
    QComboBox *m_decimals;
    QSpinBox *m_headerRow;
    QPushButton *m_addSheet;
    QLabel *m_encodingLabel;
    QLabel *m_delimiterLabel;
    QLabel *m_sheetLabel;
    QLabel *m_lifecycleLabel;
    QLabel *m_headerRowLabel;
    QLabel *m_datesLabel;
    QLabel *m_decimalsLabel;
    MappingModel *m_mapping;
    QTableView *m_mappingView;
    LinesModel *m_rows;
    QTableView *m_rowsView;
};

/// What keeps a file from being imported; empty when nothing does.
QString obstacleOf(const FilePeek &peek);

} // namespace headwater
