// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/exchange/export_dialog.h"

#include <QFile>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class ExportDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
    ScriptedPrompts prompts;
    std::unique_ptr<ExportDialog> dialog;

    template <typename Widget> Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    QStringList ticked() const
    {
        QStringList tables;
        auto *list = find<QListWidget>("exportTables");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                tables.append(list->item(row)->data(Qt::UserRole).toString());
        }
        return tables;
    }
    void tickOnly(const QString &table)
    {
        find<QPushButton>("tickNone")->click();
        auto *list = find<QListWidget>("exportTables");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == table)
                list->item(row)->setCheckState(Qt::Checked);
        }
    }
    QString path(const char *name) const { return plan->folder.filePath(QLatin1StringView(name)); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        plan = std::make_unique<OpenPlan>();
        dialog = std::make_unique<ExportDialog>(*plan->document, prompts);
        dialog->show();
    }
    void cleanup()
    {
        dialog.reset();
        plan.reset();
        QVERIFY(prompts.isExhausted());
    }

    void onePressWritesEverythingIntoAWorkbook()
    {
        QVERIFY(ticked().contains(QStringLiteral("seat")));
        QVERIFY(!ticked().contains(QStringLiteral("assumption"))); // has no rows
        QVERIFY(!ticked().contains(changesTable())); // the baseline is shown
        prompts.answerFileToSave(path("all.xlsx"));
        QSignalSpy written(dialog.get(), &ExportDialog::written);
        find<QPushButton>("exportWrite")->click();
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(written.first().first().toString().contains(QStringLiteral("all.xlsx")));
        QVERIFY(contentOf(path("all.xlsx")).startsWith("PK"));
        QVERIFY(!dialog->isVisible());
    }

    void oneTableIsOneCsvFile()
    {
        tickOnly(QStringLiteral("account"));
        find<QRadioButton>("asCsv")->setChecked(true);
        prompts.answerFileToSave(path("accounts.csv"));
        find<QPushButton>("exportWrite")->click();
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(contentOf(path("accounts.csv")).contains("Birch"));
    }

    void severalTablesAreFilesInAFolder()
    {
        find<QRadioButton>("asCsv")->setChecked(true);
        prompts.answerFileToSave(path("tables"));
        find<QPushButton>("exportWrite")->click();
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(contentOf(path("tables/seat.csv")).contains("N-01"));
        QVERIFY(contentOf(path("tables/account.csv")).contains("Birch"));
    }

    void nothingTickedCannotBeExported()
    {
        find<QPushButton>("tickNone")->click();
        QVERIFY(!find<QPushButton>("exportWrite")->isEnabled());
        tickOnly(QStringLiteral("seat"));
        QVERIFY(find<QPushButton>("exportWrite")->isEnabled());
    }

    void cancellingStopsTheWritingAndStaysOpen()
    {
        prompts.answerFileToSave(path("all.xlsx"));
        find<QPushButton>("exportWrite")->click();
        QVERIFY(find<QProgressBar>("exportProgress")->isVisible());
        QVERIFY(!find<QPushButton>("exportWrite")->isEnabled());
        find<QPushButton>("exportCancel")->click(); // the answer has not been delivered: no event has run yet
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY(find<QPushButton>("exportWrite")->isEnabled());
        QVERIFY(dialog->isVisible());
        QVERIFY(!find<QProgressBar>("exportProgress")->isVisible());
        find<QPushButton>("exportCancel")->click();
        QVERIFY(!dialog->isVisible());
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        prompts.answerFileToSave(path("no such folder/all.xlsx"));
        find<QPushButton>("exportWrite")->click();
        QTRY_VERIFY(find<QPushButton>("exportWrite")->isEnabled());
        QVERIFY(dialog->isVisible());
        QVERIFY(!find<QWidget>("exportState")->isHidden());
    }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
