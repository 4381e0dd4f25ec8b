// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/database/connection_form.h"

#include "ui/style/theme.h"
#include "ui/wording/warehouse_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

/// One of a list, or what somebody writes.
QComboBox *makeChoice(const QString &id)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

QLineEdit *makeLine(const QString &id)
{
    auto *line = new QLineEdit;
    line->setObjectName(id);
    return line;
}

/// What is written stays, whatever can be chosen.
void offerChoices(QComboBox &box, const QStringList &choices, bool mayBeEmpty)
{
    const QString written = box.currentText();
    box.clear();
    if (mayBeEmpty)
        box.addItem(QString());
    box.addItems(choices);
    box.setEditText(written);
}

} // namespace

ConnectionForm::ConnectionForm(QSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_keeper(settings)
    , m_kept(makeChoice(QStringLiteral("databaseKept")))
    , m_forget(new QPushButton(tr("Forget")))
    , m_host(makeLine(QStringLiteral("databaseHost")))
    , m_port(new QSpinBox)
    , m_database(makeLine(QStringLiteral("databaseName")))
    , m_user(makeLine(QStringLiteral("databaseUser")))
    , m_password(makeLine(QStringLiteral("databasePassword")))
    , m_encryption(new QComboBox)
    , m_table(makeChoice(QStringLiteral("databaseTable")))
    , m_columns { { { makeChoice(QStringLiteral("databaseJourney")), &WarehouseAddress::journey },
          { makeChoice(QStringLiteral("databaseActivity")), &WarehouseAddress::activity },
          { makeChoice(QStringLiteral("databaseTime")), &WarehouseAddress::at },
          { makeChoice(QStringLiteral("databaseChannel")), &WarehouseAddress::channel },
          { makeChoice(QStringLiteral("databasePerson")), &WarehouseAddress::actor },
          { makeChoice(QStringLiteral("databaseAccount")), &WarehouseAddress::account },
          { makeChoice(QStringLiteral("databaseOrder")), &WarehouseAddress::order } } }
    , m_fields(new QWidget)
    , m_told(new QLabel)
{
    setObjectName(QStringLiteral("connectionForm"));
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    auto *lead
        = new QLabel(tr("The database counts the journeys where the events are; only counts come here. Nothing is "
                        "written there, and the password is never kept."));
    lead->setWordWrap(true);
    setTone(lead, Tone::Muted);
    column->addWidget(lead);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addLayout(makeKeptLine());
    auto *sides = new QHBoxLayout;
    sides->setSpacing(28);
    sides->addLayout(makeServerForm(), 1);
    sides->addLayout(makeTableForm(), 1);
    fields->addLayout(sides);
    column->addWidget(m_fields);
    m_told->setObjectName(QStringLiteral("databaseTold"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_told);
    column->addLayout(makeButtons());
    column->addStretch(1);
    setAddress({});
    fillKept({});
    say({});
}

QLayout *ConnectionForm::makeKeptLine()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Keep these settings as"));
    label->setBuddy(m_kept);
    m_kept->setToolTip(tr("Without the password. headwater journey --source NAME knows them by the same name."));
    m_forget->setObjectName(QStringLiteral("databaseForget"));
    m_forget->setToolTip(tr("These settings are not kept any longer"));
    row->addWidget(label);
    row->addWidget(m_kept, 1);
    row->addWidget(m_forget);
    row->addStretch(1);
    // Leaving the line "activates" an entry of that name, too; who writes a name means to keep the fields under it.
    m_kept->setCompleter(nullptr);
    connect(m_kept->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { m_typed = text; });
    connect(m_kept, &QComboBox::activated, this, [this] {
        if (m_kept->currentText() != m_typed)
            takeKept(m_kept->currentText());
    });
    connect(m_kept, &QComboBox::editTextChanged, this,
        [this](const QString &text) { m_forget->setEnabled(m_keeper.find(text.trimmed()).has_value()); });
    connect(m_forget, &QPushButton::clicked, this, &ConnectionForm::forgetKept);
    return row;
}

QFormLayout *ConnectionForm::makeServerForm()
{
    m_host->setPlaceholderText(QStringLiteral("localhost"));
    m_port->setObjectName(QStringLiteral("databasePort"));
    m_port->setRange(1, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("never kept"));
    m_encryption->setObjectName(QStringLiteral("databaseEncryption"));
    m_encryption->addItem(tr("Where the server offers it"), QString());
    m_encryption->addItem(tr("Always"), QStringLiteral("require"));
    m_encryption->addItem(tr("Always, and the server must prove who it is"), QStringLiteral("verify-full"));
    m_encryption->addItem(tr("Never"), QStringLiteral("disable"));
    m_encryption->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encryption->setMinimumContentsLength(18);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(6);
    form->addRow(tr("Server"), m_host);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Database"), m_database);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Encrypted"), m_encryption);
    return form;
}

QFormLayout *ConnectionForm::makeTableForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(6);
    form->addRow(tr("Table of events"), m_table);
    const std::array labels { tr("Journey"), tr("Activity"), tr("Time"), tr("Channel"), tr("Person"), tr("Account"),
        tr("Order at one time") };
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        form->addRow(labels[i], m_columns[i].box);
    m_columns.back().box->setToolTip(tr("Which of two events of a journey at the same moment comes first"));
    return form;
}

QLayout *ConnectionForm::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *test = new QPushButton(tr("Test connection"));
    test->setObjectName(QStringLiteral("databaseTest"));
    auto *count = new QPushButton(tr("Count the journeys"));
    count->setObjectName(QStringLiteral("databaseCount"));
    count->setProperty("primary", true);
    row->addWidget(test);
    row->addWidget(count);
    row->addStretch(1);
    connect(test, &QPushButton::clicked, this, &ConnectionForm::testRequested);
    connect(count, &QPushButton::clicked, this, &ConnectionForm::countRequested);
    return row;
}

WarehouseAddress ConnectionForm::address() const
{
    WarehouseAddress address;
    address.host = m_host->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    address.sslMode = m_encryption->currentData().toString();
    address.table = m_table->currentText().trimmed();
    for (const Column &column : m_columns)
        address.*(column.value) = column.box->currentText().trimmed();
    return address;
}

QString ConnectionForm::password() const { return m_password->text(); }

void ConnectionForm::setAddress(const WarehouseAddress &address)
{
    m_host->setText(address.host);
    m_port->setValue(address.port);
    m_database->setText(address.database);
    m_user->setText(address.user);
    if (m_encryption->findData(address.sslMode) < 0)
        m_encryption->addItem(address.sslMode, address.sslMode); // another one, from the command line
    m_encryption->setCurrentIndex(m_encryption->findData(address.sslMode));
    m_table->setEditText(address.table);
    for (const Column &column : m_columns)
        column.box->setEditText(address.*(column.value));
}

void ConnectionForm::showCheck(const WarehouseCheck &check)
{
    if (!check.tables.isEmpty())
        offerChoices(*m_table, check.tables, false);
    for (const Column &column : m_columns) {
        const bool isOfMoments = column.value == &WarehouseAddress::at;
        const bool isNeeded
            = isOfMoments || column.value == &WarehouseAddress::journey || column.value == &WarehouseAddress::activity;
        if (!check.columns.isEmpty())
            offerChoices(*column.box, isOfMoments ? check.moments : check.columns, !isNeeded);
    }
    say(warehouseSentence(check, address()));
    setTone(m_told, check.trouble == WarehouseCheck::Trouble::None ? Tone::Better : Tone::Warning);
}

void ConnectionForm::say(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
    setTone(m_told, Tone::Muted);
}

void ConnectionForm::setBusy(bool isBusy) { m_fields->setEnabled(!isBusy); }

void ConnectionForm::keep()
{
    const WarehouseAddress used = address();
    QString name = m_kept->currentText().trimmed();
    const auto before = m_keeper.find(name);
    // Settings that were taken from the list and changed for a trial are others; only a name that was written is meant.
    const bool isTrial = before && addressText(*before) != addressText(used) && name != m_typed.trimmed();
    if (name.isEmpty() || isTrial)
        name = QStringLiteral("%1, %2").arg(used.database, used.table);
    fillKept(m_keeper.keep(name, used));
}

void ConnectionForm::fillKept(const QString &chosen)
{
    const QSignalBlocker quiet(m_kept);
    m_kept->clear();
    m_kept->addItems(m_keeper.names());
    m_kept->setCurrentIndex(m_kept->findText(chosen));
    m_kept->setEditText(chosen);
    m_forget->setEnabled(m_keeper.find(chosen).has_value());
    m_typed.clear();
}

void ConnectionForm::takeKept(const QString &name)
{
    if (const auto address = m_keeper.find(name))
        setAddress(*address);
    m_password->clear(); // that of another server is none of its business
    m_typed.clear();
    say({});
}

void ConnectionForm::forgetKept()
{
    m_keeper.forget(m_kept->currentText().trimmed());
    fillKept({});
}

} // namespace headwater
