// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warehouse/warehouse_check.h"
#include "ui/journeys/database/kept_databases.h"

#include <QFrame>

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace headwater {

/// Where events are kept in a database, and which column is what. The password is asked for each time.
class ConnectionForm : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionForm(QSettings &settings, QWidget *parent = nullptr);

    WarehouseAddress address() const;
    QString password() const;
    void setAddress(const WarehouseAddress &address);
    /// What a look at the database found: tables and columns can be chosen from then on.
    void showCheck(const WarehouseCheck &check);
    void say(const QString &text);
    /// It was of use: kept by the name that was given, else by that of database and table.
    void keep();
    /// While somebody looks there, nothing can be changed.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void testRequested();
    void countRequested();

private:
    QLayout *makeKeptLine();
    QFormLayout *makeServerForm();
    QFormLayout *makeTableForm();
    QLayout *makeButtons();
    void fillKept(const QString &chosen);
    void takeKept(const QString &name);
    void forgetKept();

    struct Column {
        QComboBox *box;
        QString WarehouseAddress::*value;
    };

    KeptDatabases m_keeper;
    QComboBox *m_kept;
    QString m_typed; ///< what the user wrote as a name, where it was not chosen from the list
    QPushButton *m_forget;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_encryption;
    QComboBox *m_table;
    std::array<Column, 7> m_columns;
    QWidget *m_fields;
    QLabel *m_told;
};

} // namespace headwater
