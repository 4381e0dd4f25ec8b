// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/workbook.h"
#include "ui/exchange/check_page.h"
#include "ui/exchange/files_page.h"
#include "ui/exchange/import_assistant.h"
#include "ui/exchange/mapping_model.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace headwater;
using headwater::test::ScriptedPrompts;
using headwater::test::writeWorkbook;

/// The window's way from files to a step, driven by its buttons.
class ImportAssistantTest : public QObject
{
    Q_OBJECT

private:
    static QStringList crmFiles()
    {
        QString corpus = qEnvironmentVariable("HEADWATER_CORPUS");
        if (corpus.isEmpty())
            corpus = QDir(qEnvironmentVariable("HEADWATER_SOURCE")).filePath(QStringLiteral("../shared/data"));
        QStringList files;
        for (const char *name : { "accounts", "products", "sales_teams", "sales_pipeline" })
            files.append(QDir(corpus).filePath(QStringLiteral("crm/%1.csv").arg(QString::fromLatin1(name))));
        return QFileInfo::exists(files.first()) ? files : QStringList();
    }

    std::unique_ptr<PlanDocument> newPlan()
    {
        const QString path = m_folder.filePath(QStringLiteral("plan%1.headwater").arg(++m_plans));
        auto made = PlanDocument::create(path,
            emptyWorkspace(QStringLiteral("Test"), QStringLiteral("USD"), QDate(2027, 1, 1),
                QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC)));
        return made ? std::move(*made) : nullptr;
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    static QPushButton *next(const ImportAssistant &assistant)
    {
        return assistant.findChild<QPushButton *>(QStringLiteral("next"));
    }

    static QComboBox *combo(const QWidget &widget, const QString &name)
    {
        for (auto *each : widget.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    /// As somebody does with the mouse, who hears of it only then.
    static void choose(QComboBox &combo, const QString &text)
    {
        combo.setCurrentIndex(combo.findText(text));
        Q_EMIT combo.activated(combo.currentIndex());
    }

    /// Keeps pictures to look at when HEADWATER_SHOTS names a folder.
    static void shoot(QWidget &widget, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("HEADWATER_SHOTS"); !folder.isEmpty())
            widget.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    QTemporaryDir m_folder;
    int m_plans = 0;

private Q_SLOTS:
    void initTestCase()
    {
        const bool isDark = qEnvironmentVariableIsSet("HEADWATER_DARK");
        applyAppearance(*qApp, isDark ? Appearance::Dark : Appearance::Light,
            qEnvironmentVariableIsSet("HEADWATER_LARGE") ? 1.25 : 1.0);
    }

    void withoutFilesItAsksForThemAndCannotGoOn()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        ImportAssistant assistant(*document, prompts, {});
        assistant.show();
        shoot(assistant, "import-empty");
        QVERIFY(!next(assistant)->isEnabled());
        const QString file = write(QStringLiteral("products.csv"), "product,series,sales_price\nGTX Pro,GTX,4821\n");
        prompts.answerFiles({ file });
        assistant.findChild<QPushButton *>(QStringLiteral("chooseFiles"))->click();
        QTRY_VERIFY(next(assistant)->isEnabled());
        QVERIFY(prompts.isExhausted());
        QVERIFY(document->steps().empty());
    }

    void theCrmExportBecomesOneStepThatUndoTakesBack()
    {
        if (crmFiles().isEmpty())
            QSKIP("the corpus is not there");
        const auto document = newPlan();
        const Workspace before = document->workspace();
        ScriptedPrompts prompts;
        ImportAssistant assistant(*document, prompts, crmFiles());
        assistant.show();
        QTRY_VERIFY_WITH_TIMEOUT(next(assistant)->isEnabled(), 20'000);
        shoot(assistant, "import-files");
        next(assistant)->click();
        auto *check = assistant.findChild<CheckPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(check->isVisible() && next(assistant)->isEnabled(), 30'000);
        shoot(assistant, "import-check");
        for (auto *box : check->findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("GTXPro")))
                box->setChecked(true);
        }
        QTRY_VERIFY_WITH_TIMEOUT(next(assistant)->isEnabled(), 20'000);
        QCOMPARE(check->choices().aliases.size(), std::size_t(1));
        QCOMPARE(document->workspace(), before);

        next(assistant)->click();
        auto *pages = assistant.findChild<QStackedWidget *>();
        QTRY_COMPARE_WITH_TIMEOUT(pages->currentIndex(), 3, 60'000);
        shoot(assistant, "import-done");
        QCOMPARE(document->steps().size(), std::size_t(1));
        QCOMPARE(document->plan().accounts.size(), std::size_t(85));
        QCOMPARE(document->plan().products.size(), std::size_t(7));
        const auto counts = document->facts()->counts();
        QVERIFY(counts);
        QCOMPARE(counts->opportunities, std::int64_t(8'800));
        QVERIFY(document->undo());
        QCOMPARE(document->plan().accounts.size(), std::size_t(0));
        QCOMPARE(document->facts()->counts()->opportunities, std::int64_t(0));
        QVERIFY(prompts.isExhausted());
    }

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

    void accountsOfSeveralSourcesAreJoinedByTicksOnly()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        const QString accounts = write(QStringLiteral("accounts.csv"),
            "Account ID,Account Name,Industry,Website\n1,Acme Inc,retail,www.acme.com\n2,Delta AG,retail,\n3,Delta "
            "SE,retail,\n"
            "4,Globex Corporation,retail,\n");
        const QString events = write(QStringLiteral("events.csv"),
            "case,activity,timestamp,account\n1,visit,2026-01-01,acme.com\n2,visit,2026-01-02,ann@acme.com\n"
            "3,visit,2026-01-03,Delta\n4,visit,2026-01-04,GLOBEX Corp.\n5,visit,2026-01-05,Globex Corporatoin\n");
        ImportAssistant assistant(*document, prompts, { accounts, events });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        auto *check = assistant.findChild<CheckPage *>();
        QTRY_VERIFY(check->isVisible() && next(assistant)->isEnabled());
        QCoreApplication::sendPostedEvents();
        shoot(assistant, "import-accounts");
        const auto *ambiguous = check->findChild<QLabel *>(QStringLiteral("ambiguousAccounts"));
        QVERIFY(ambiguous && ambiguous->isVisible());
        QVERIFY2(ambiguous->text().contains(QStringLiteral("“Delta” could be Delta AG, Delta SE.")),
            qPrintable(ambiguous->text()));
        QCheckBox *byDomain = nullptr;
        for (auto *box : check->findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("“acme.com”")))
                byDomain = box;
        }
        QVERIFY(byDomain && !byDomain->isChecked());
        QVERIFY2(byDomain->text().endsWith(QStringLiteral("by web domain")), qPrintable(byDomain->text()));
        QVERIFY(check->choices().aliases.empty());
        byDomain->setChecked(true);
        QCOMPARE(check->choices().aliases.size(), std::size_t(1));
        QCOMPARE(check->choices().aliases.front().means, QStringLiteral("Acme Inc"));
    }

    void badRowsStopTheImportUntilTheyAreLeftOutOnPurpose()
    {
        const auto document = newPlan();
        ScriptedPrompts prompts;
        const QString file
            = write(QStringLiteral("bad.csv"), "product,series,sales_price\nGTX Pro,GTX,4821\nGTX Basic,GTX,cheap\n");
        ImportAssistant assistant(*document, prompts, { file });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        auto *skip = assistant.findChild<QCheckBox *>(QStringLiteral("skipBadRows"));
        QTRY_VERIFY(skip->isVisible());
        shoot(assistant, "import-bad");
        QVERIFY(!next(assistant)->isEnabled());
        skip->setChecked(true);
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_COMPARE(document->plan().products.size(), std::size_t(1));
        QVERIFY(!assistant.findChild<QPushButton *>(QStringLiteral("seeJourneys"))->isVisible()); // there are none
    }

    void whatFactsNameAndNobodyKnowsIsShown()
    {
        const auto document = newPlan();
        QVERIFY(document->apply(QStringLiteral("Add"), {}, [](Plan plan) -> Result<Plan> {
            Account known;
            known.name = QStringLiteral("Acme");
            plan.accounts.edit().add(known);
            plan.people.edit().add(Person { {}, {}, QStringLiteral("Ann"), {}, {}, {}, {} });
            return plan;
        }));
        QByteArray deals = "opportunity_id,account,sales_agent,deal_stage,close_value\n1,Acme,Ann,Won,10\n";
        for (int i = 0; i < 9; ++i)
            deals += QByteArray::number(10 + i) + ",New " + QByteArray(1, static_cast<char>('A' + i)) + ",Rep,Won,10\n";
        ScriptedPrompts prompts;
        ImportAssistant assistant(*document, prompts, { write(QStringLiteral("q2.csv"), deals) });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        auto *check = assistant.findChild<CheckPage *>();
        QTRY_VERIFY(check->isVisible() && next(assistant)->isEnabled());
        QCoreApplication::sendPostedEvents();
        shoot(assistant, "import-unknown");
        const QString told = check->findChild<QLabel *>(QStringLiteral("unknownNames"))->text();
        QVERIFY2(
            told.contains(QStringLiteral("Sales people in the files, not in the plan: Rep (9).")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("New F (1) and 3 more.")), qPrintable(told));

        // What the page has no room for is in the list.
        const QString list = m_folder.filePath(QStringLiteral("names.csv"));
        prompts.answerFileToSave(list);
        check->findChild<QPushButton *>(QStringLiteral("saveNames"))->click();
        QTRY_VERIFY(QFileInfo::exists(list));
        QFile saved(list);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray lines = saved.readAll();
        QVERIFY2(lines.contains("accounts not in the plan,New I,1,") && lines.contains("owners not in the plan,Rep,9,"),
            lines.constData());

        auto *add = check->findChild<QCheckBox *>(QStringLiteral("addAccounts"));
        QVERIFY(add->isChecked());
        QCOMPARE(QString(add->text()).remove(u'&'), QStringLiteral("Add the 9 accounts that only opportunities name"));
        QVERIFY(check->choices().addAccounts);
        check->findChild<QCheckBox *>(QStringLiteral("proposeOrganisation"))->setChecked(false);
        QVERIFY(!add->isEnabled()); // adding them is part of the proposal
        check->findChild<QCheckBox *>(QStringLiteral("proposeOrganisation"))->setChecked(true);
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_COMPARE(document->plan().accounts.size(), std::size_t(10));
    }

    void rowsThatAreNoLongerListedStayAndSaySo()
    {
        const auto document = newPlan();
        QVERIFY(document->apply(QStringLiteral("Add"), {}, [](Plan plan) -> Result<Plan> {
            for (const char *name : { "Boat", "Kite", "Raft" })
                plan.products.edit().add({ {}, {}, QString::fromLatin1(name), {}, {} });
            return plan;
        }));
        ScriptedPrompts prompts;
        ImportAssistant assistant(
            *document, prompts, { write(QStringLiteral("fewer.csv"), "product,series\nBoat,Sea\n") });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        auto *check = assistant.findChild<CheckPage *>();
        QTRY_VERIFY(check->isVisible() && next(assistant)->isEnabled());
        QTableView *changes = nullptr;
        for (auto *table : check->findChildren<QTableView *>()) {
            if (table->accessibleName().startsWith(QStringLiteral("How many rows are added")))
                changes = table;
        }
        const auto line = [&changes] {
            QStringList cells;
            for (int column = 0; column < changes->model()->columnCount(); ++column)
                cells.append(changes->model()->index(0, column).data().toString());
            return cells.join(u' ');
        };
        QCOMPARE(line(), QStringLiteral("Product 0 1 2 2"));
        check->findChild<QCheckBox *>(QStringLiteral("removeMissing"))->setChecked(true);
        QTRY_COMPARE(line(), QStringLiteral("Product 0 1 2 0"));
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

QTEST_MAIN(ImportAssistantTest)
#include "import_assistant_test.moc"
