// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/dialog_prompts.h"

#include "ui/style/calendar.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace headwater {

namespace {

/// A dialog with one labelled editor; true when accepted.
bool askWith(QWidget *parent, const QString &title, const QString &label, QWidget *editor, const QString &doing = {})
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *caption = new QLabel(label);
    caption->setWordWrap(true);
    caption->setBuddy(editor);
    editor->setAccessibleName(label);
    editor->setMinimumWidth(340);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    if (!doing.isEmpty())
        buttons->button(QDialogButtonBox::Ok)->setText(doing);
    layout->addWidget(caption);
    layout->addWidget(editor);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    editor->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

/// "Headwater plans (*.headwater)" gives "headwater".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression first(QStringLiteral("\\*\\.(\\w+)"));
    return first.match(filter).captured(1);
}

std::optional<QString> askPath(
    QWidget *parent, const QString &title, const QString &filter, const QString &initial, QFileDialog::Options options)
{
    QFileDialog dialog(parent, title, QFileInfo(initial).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOptions(options);
    dialog.selectFile(QFileInfo(initial).fileName());
    dialog.setDefaultSuffix(suffixOf(filter));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString &chosen) { dialog.setDefaultSuffix(suffixOf(chosen)); });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().front();
}

} // namespace

std::optional<QString> DialogPrompts::askText(
    QWidget *parent, const QString &title, const QString &label, const QString &initial)
{
    auto *edit = new QLineEdit(initial);
    edit->selectAll();
    QString text = initial;
    QObject::connect(edit, &QLineEdit::textChanged, edit, [&text](const QString &typed) { text = typed; });
    if (!askWith(parent, title, label, edit))
        return {};
    return text.trimmed();
}

std::optional<DateAndReason> DialogPrompts::askDateAndReason(
    QWidget *parent, const QString &title, const QString &label, QDate initial)
{
    DateAndReason answer { initial, {} };
    auto *editors = new QWidget;
    auto *date = new QDateEdit(initial);
    date->setCalendarPopup(true);
    date->setCalendarWidget(makeCalendar());
    date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    date->setAccessibleName(label);
    auto *reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("reason"));
    reason->setPlaceholderText(tr("Why, if you like"));
    reason->setAccessibleName(tr("Reason, optional"));
    auto *layout = new QVBoxLayout(editors);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(date);
    layout->addWidget(reason);
    editors->setFocusProxy(date);
    QObject::connect(date, &QDateEdit::dateChanged, date, [&answer](QDate chosen) { answer.date = chosen; });
    QObject::connect(
        reason, &QLineEdit::textChanged, reason, [&answer](const QString &typed) { answer.reason = typed.trimmed(); });
    if (!askWith(parent, title, label, editors, title)) // what is done for good is named on its button
        return {};
    return answer;
}

std::optional<int> DialogPrompts::askChoice(
    QWidget *parent, const QString &title, const QString &label, const QStringList &choices, int initial)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    box->setCurrentIndex(initial);
    int chosen = initial;
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [&chosen](int index) { chosen = index; });
    if (!askWith(parent, title, label, box))
        return {};
    return chosen;
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &acceptLabel)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    QPushButton *accept = box.addButton(acceptLabel, QMessageBox::AcceptRole);
    box.setDefaultButton(accept);
    box.exec();
    return box.clickedButton() == accept;
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent).exec();
}

QStringList DialogPrompts::askFilesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, QString(), filter);
}

std::optional<QString> DialogPrompts::askFileToSave(
    QWidget *parent, const QString &title, const QString &filter, const QString &initial)
{
    return askPath(parent, title, filter, initial, {});
}

std::optional<QString> DialogPrompts::askNewFile(
    QWidget *parent, const QString &title, const QString &filter, const QString &initial)
{
    auto path = askPath(parent, title, filter, initial, QFileDialog::DontConfirmOverwrite);
    while (path && QFileInfo::exists(*path)) {
        tell(parent, title, tr("There is a file “%1” already. Choose another name.").arg(QFileInfo(*path).fileName()));
        path = askPath(parent, title, filter, *path, QFileDialog::DontConfirmOverwrite);
    }
    return path;
}

std::optional<QString> DialogPrompts::askFolder(QWidget *parent, const QString &title, const QString &initial)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, initial);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace headwater
