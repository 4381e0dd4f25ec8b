// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook.h"
#include "tests/ui/exchange/assistant_support.h"
#include "ui/exchange/mapping_model.h"

#include <QMenu>
#include <QSpinBox>

using namespace headwater;
using namespace headwater::test;

/// The first page of the import: what files are and what can be said of them.
class FilesPageTest : public AssistantTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void anEventLogAsksWhichStepsOfAnActivityCount()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        const QByteArray event = "<event><string key=\"concept:name\" value=\"call\"/><date key=\"time:timestamp\" "
                                 "value=\"2026-03-01T08:00:00Z\"/><string key=\"lifecycle:transition\" value=\"STEP\"/>"
                                 "</event>";
        const QByteArray log = "<log><trace><string key=\"concept:name\" value=\"J1\"/>"
            + QByteArray(event).replace("STEP", "start")
            + QByteArray(event).replace("STEP", "complete").replace("08:", "09:") + "</trace></log>";
        ImportAssistant assistant(*document, prompts, { write(QStringLiteral("log.xes"), log) });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        QComboBox *steps = combo(assistant, QStringLiteral("Events are"));
        QVERIFY(steps && steps->isVisible());
        QCOMPARE(steps->currentText(), QStringLiteral("activities completed"));
        QCoreApplication::sendPostedEvents(); // the new choice takes its place
        shoot(assistant, "import-xes");
        choose(*steps, QStringLiteral("every step"));
        QTRY_VERIFY(next(assistant)->isEnabled());
        QCOMPARE(steps->currentText(), QStringLiteral("every step"));
        next(assistant)->click();
        QTRY_VERIFY(assistant.findChild<CheckPage *>()->isVisible() && next(assistant)->isEnabled());
        shoot(assistant, "import-xes-check");
        next(assistant)->click();
        QTRY_COMPARE(assistant.findChild<QStackedWidget *>()->currentIndex(), 3);
        QCOMPARE(document->facts()->counts()->events, std::int64_t(2));
    }

    void datesAndDecimalsAreReadAsChosen()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        const QString deals = write(QStringLiteral("deals.csv"),
            "opportunity_id;account;sales_agent;deal_stage;close_date;close_value\n"
            "1;Acme;Ann;Won;03/04/2026;1.234\n2;Acme;Ann;Won;05/06/2026;2.500\n");
        const QString products = write(QStringLiteral("products.csv"), "product,series\nGTX Pro,GTX\n");
        ImportAssistant assistant(*document, prompts, { deals, products });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        QComboBox *dates = combo(assistant, QStringLiteral("Dates are"));
        QComboBox *decimals = combo(assistant, QStringLiteral("Decimals are"));
        QVERIFY(dates && dates->isVisible() && decimals && decimals->isVisible());
        QCOMPARE(dates->currentText(), QStringLiteral("as found"));
        choose(*dates, QStringLiteral("day-month-year"));
        choose(*decimals, QStringLiteral("point"));
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        QCOMPARE(dates->currentText(), QStringLiteral("day-month-year"));
        QCoreApplication::sendPostedEvents();
        shoot(assistant, "import-dates");
        auto *list = assistant.findChild<QListWidget *>();
        list->setCurrentRow(1); // names of products are neither
        QVERIFY(!dates->isVisible() && !decimals->isVisible());
        next(assistant)->click();
        auto *check = assistant.findChild<CheckPage *>();
        QTRY_VERIFY(check->isVisible() && next(assistant)->isEnabled());
        shoot(assistant, "import-dates-check");
        next(assistant)->click();
        QTRY_COMPARE(assistant.findChild<QStackedWidget *>()->currentIndex(), 3);
        std::vector<Opportunity> read;
        QVERIFY(document->facts()->visitOpportunities([&read](const Opportunity &one) { read.push_back(one); }, {}));
        QCOMPARE(read.size(), std::size_t(2));
        QCOMPARE(read.front().closed, QDate(2026, 4, 3));
        QCOMPARE(read.front().amount, Money { 123 });
    }

    void eachSheetOfAWorkbookIsAnEntryOfItsOwn()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        const QString book = m_folder.filePath(QStringLiteral("book.xlsx"));
        writeWorkbook(book,
            { { QStringLiteral("Cover"), { { QStringLiteral("thought") }, { QStringLiteral("rain") } } },
                { QStringLiteral("Customers"),
                    { { QStringLiteral("account"), QStringLiteral("sector"), QStringLiteral("note") },
                        { QStringLiteral("Acme"), QStringLiteral("Retail"), QStringLiteral("Europe") } } },
                { QStringLiteral("Goods"),
                    { { QStringLiteral("product"), QStringLiteral("series") },
                        { QStringLiteral("GTX Pro"), QStringLiteral("GTX") } } },
                { QStringLiteral("Others"),
                    { { QStringLiteral("who"), QStringLiteral("what") },
                        { QStringLiteral("Birch"), QStringLiteral("Retail") } } } });
        ImportAssistant assistant(*document, prompts, { book });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        auto *list = assistant.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("book.xlsx (Customers)\nAccounts"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("book.xlsx (Goods)\nProducts"));
        QCoreApplication::sendPostedEvents();
        shoot(assistant, "import-sheets");

        // Another meaning in one sheet leaves the other as it was.
        auto *model = assistant.findChild<MappingModel *>();
        QVERIFY(model->setData(model->index(2, MappingModel::Meaning), static_cast<int>(Field::Country), Qt::EditRole));
        QCOMPARE(list->count(), 2);

        // A sheet of unknown columns can be read, too, and is asked about.
        auto *another = assistant.findChild<QPushButton *>(QStringLiteral("addSheet"));
        QVERIFY(another && another->isVisible());
        QCOMPARE(another->menu()->actions().size(), 2); // Cover and Others
        another->menu()->actions().last()->trigger();
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(!next(assistant)->isEnabled());
        choose(*combo(assistant, QStringLiteral("Rows are")), QStringLiteral("Accounts"));
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        QVERIFY(model->setData(model->index(0, MappingModel::Meaning), static_cast<int>(Field::Account), Qt::EditRole));
        QVERIFY(model->setData(model->index(1, MappingModel::Meaning), static_cast<int>(Field::Sector), Qt::EditRole));
        shoot(assistant, "import-sheet-added");
        QVERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_VERIFY(assistant.findChild<CheckPage *>()->isVisible() && next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_COMPARE(assistant.findChild<QStackedWidget *>()->currentIndex(), 3);
        QCOMPARE(document->plan().accounts.size(), std::size_t(2));
        QCOMPARE(document->plan().accounts.begin()->country, QStringLiteral("Europe"));
        QCOMPARE(document->plan().products.size(), std::size_t(1));
    }

    void aMeaningThatWasChosenSurvivesTheOtherChoices()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        ImportAssistant assistant(
            *document, prompts, { write(QStringLiteral("chosen.csv"), "account,sector,worth\nAcme,Retail,1.234\n") });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        QComboBox *decimals = combo(assistant, QStringLiteral("Decimals are"));
        QVERIFY(!decimals->isVisible());
        auto *model = assistant.findChild<MappingModel *>();
        QVERIFY(model->setData(model->index(2, MappingModel::Meaning), static_cast<int>(Field::Revenue), Qt::EditRole));
        QVERIFY(decimals->isVisible()); // now that there is a number
        choose(*decimals, QStringLiteral("point"));
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        QCOMPARE(model->mapping().fields[2], Field::Revenue);
        next(assistant)->click();
        QTRY_VERIFY(assistant.findChild<CheckPage *>()->isVisible() && next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_COMPARE(document->plan().accounts.size(), std::size_t(1));
        QCOMPARE(document->plan().accounts.begin()->revenue, Money { 123 });
    }

    void theRowThatNamesTheColumnsIsFoundAndCanBeChosen()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        ImportAssistant assistant(*document, prompts,
            { write(QStringLiteral("report.csv"),
                "Customers, by revenue\nas of today\naccount,sector\naccount,sector,revenue\nAcme,Retail,7\n") });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        auto *row = assistant.findChild<QSpinBox *>();
        QVERIFY(row && row->isVisible());
        QCOMPARE(row->value(), 3);
        shoot(assistant, "import-titles");
        row->setValue(1);
        QTRY_VERIFY(!next(assistant)->isEnabled());
        row->setValue(99); // no such row; the choice stays, to be corrected
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        QVERIFY(row->isVisible());
        row->setValue(4);
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_VERIFY(assistant.findChild<CheckPage *>()->isVisible() && next(assistant)->isEnabled());
        shoot(assistant, "import-titles-check");
        next(assistant)->click();
        QTRY_COMPARE(document->plan().accounts.size(), std::size_t(1));
        QCOMPARE(document->plan().accounts.begin()->revenue, Money::ofWhole(7));
    }

    void anExportThatLostColumnsIsKnownByItsRows()
    {
        const auto document = newPlan();
        QVERIFY(document->apply(QStringLiteral("Add"), {}, [](Plan plan) -> Result<Plan> {
            plan.products.edit().add({ {}, QStringLiteral("P-1"), QStringLiteral("Boat"), {}, {} });
            plan.products.edit().add({ {}, QStringLiteral("P-2"), QStringLiteral("Kite"), {}, {} });
            plan.products.edit().add({ {}, QStringLiteral("P-3"), QStringLiteral("Raft"), {}, {} });
            return plan;
        }));
        ScriptedPrompts prompts;
        ImportAssistant assistant(*document, prompts,
            { write(QStringLiteral("list.csv"), "external_id,name\nP-1,Ship\nP-2,Kite\nP-3,Raft\n") });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        QComboBox *kinds = combo(assistant, QStringLiteral("Rows are"));
        QCOMPARE(kinds->currentText(), QStringLiteral("Headwater table “product”"));
        QVERIFY(kinds->findText(QStringLiteral("Headwater table “account”")) > 0); // has such columns, too
        QCOMPARE(kinds->findText(QStringLiteral("Headwater table “stage”")), -1);
        choose(*kinds, QStringLiteral("Headwater table “account”"));
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        QCOMPARE(kinds->currentText(), QStringLiteral("Headwater table “account”"));
        choose(*kinds, QStringLiteral("Headwater table “product”"));
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        next(assistant)->click();
        QTRY_VERIFY(assistant.findChild<CheckPage *>()->isVisible() && next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_COMPARE(document->steps().size(), std::size_t(2));
        QCOMPARE(document->plan().products.size(), std::size_t(3));
        QCOMPARE(document->plan().products.begin()->name, QStringLiteral("Ship"));
    }

    void filesThatAreNoTablesAreCalledThat_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                                   << QStringLiteral("old Excel (.xls)");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj") << QStringLiteral("a PDF document");
        QTest::newRow("missing") << QByteArray() << QStringLiteral("There is no such file");
    }

    void filesThatAreNoTablesAreCalledThat()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const auto document = newPlan();
        ScriptedPrompts prompts;
        const QString path = content.isEmpty() ? m_folder.filePath(QStringLiteral("gone.csv"))
                                               : write(QStringLiteral("dropped.xls"), content);
        ImportAssistant assistant(*document, prompts, { path });
        assistant.show();
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        QString state;
        for (const auto *label : assistant.findChild<FilesPage *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(said))
                state = label->text();
        }
        QVERIFY(!state.isEmpty());
        QVERIFY2(!state.contains(QStringLiteral("Headwater plan")) && !state.contains(QStringLiteral("Undo")),
            qPrintable(state));
        QVERIFY(!next(assistant)->isEnabled());
    }

    void aFileOfNoKnownKindNeedsAttention()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        ImportAssistant assistant(*document, prompts,
            { write(QStringLiteral("odd.csv"), "colour,weather\nred,rain\n"),
                m_folder.filePath(QStringLiteral("nowhere.csv")) });
        assistant.show();
        QTRY_VERIFY(!assistant.findChild<FilesPage *>()->isLooking());
        shoot(assistant, "import-odd");
        QVERIFY(!next(assistant)->isEnabled());
        QVERIFY(document->steps().empty());
    }
};

QTEST_MAIN(FilesPageTest)
#include "files_page_test.moc"
