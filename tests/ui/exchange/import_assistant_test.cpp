// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/assistant_support.h"

#include <QTableView>

using namespace headwater;
using namespace headwater::test;

/// The window's way from files to a step, driven by its buttons.
class ImportAssistantTest : public AssistantTest
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

private Q_SLOTS:
    void initTestCase() { dress(); }

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
        auto *spellings = check->findChild<QTableView *>(QStringLiteral("spellings"))->model();
        for (int row = 0; row < spellings->rowCount(); ++row) {
            if (spellings->index(row, 0).data().toString() == QStringLiteral("GTXPro"))
                QVERIFY(spellings->setData(spellings->index(row, 0), Qt::Checked, Qt::CheckStateRole));
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
        auto *view = check->findChild<QTableView *>(QStringLiteral("spellings"));
        auto &names = *qobject_cast<SpellingsModel *>(view->model());
        const QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rowOf = [&names](const QString &seen) {
            for (int row = 0; row < names.rowCount(); ++row) {
                if (names.index(row, SpellingsModel::Seen).data().toString() == seen)
                    return row;
            }
            return -1;
        };
        // What could be several is for a person to choose; until then it cannot be ticked.
        const int delta = rowOf(QStringLiteral("Delta"));
        QVERIFY(delta >= 0);
        QCOMPARE(names.candidates(delta), (QStringList { QStringLiteral("Delta AG"), QStringLiteral("Delta SE") }));
        QVERIFY(!names.setData(names.index(delta, SpellingsModel::Seen), Qt::Checked, Qt::CheckStateRole));
        check->findChild<QPushButton *>(QStringLiteral("tickAll"))->click();
        const std::size_t certain = check->choices().aliases.size();
        QVERIFY(certain >= 3);
        // Enter opens the choice; it does not press the button of the dialog, which imports.
        view->setFocus();
        view->setCurrentIndex(names.index(delta, SpellingsModel::Seen));
        QTest::keyClick(view, Qt::Key_Return);
        auto *choice = view->findChild<QComboBox *>();
        QVERIFY(choice);
        QVERIFY(check->isVisible());
        QTest::keyClick(choice, Qt::Key_Escape);
        QVERIFY(names.setData(names.index(delta, SpellingsModel::Means), QStringLiteral("Delta SE"), Qt::EditRole));
        QCOMPARE(check->choices().aliases.size(), certain + 1);
        QCOMPARE(check->choices().aliases.back().means, QStringLiteral("Delta SE"));
        QVERIFY(names.setData(names.index(delta, SpellingsModel::Means), QString(), Qt::EditRole));
        check->findChild<QPushButton *>(QStringLiteral("tickNone"))->click();
        QVERIFY(check->choices().aliases.empty());
        const QModelIndex byDomain = names.index(rowOf(QStringLiteral("acme.com")), SpellingsModel::Seen);
        QCOMPARE(byDomain.siblingAtColumn(SpellingsModel::Why).data().toString(), QStringLiteral("by web domain"));
        view->setCurrentIndex(byDomain);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(check->choices().aliases.size(), std::size_t(1));
        QCOMPARE(check->choices().aliases.front().means, QStringLiteral("Acme Inc"));
    }

    void aReviewListOfAnyLengthIsWhole()
    {
        std::vector<AliasProposal> likely;
        for (int i = 0; i < 5'000; ++i)
            likely.push_back({ QStringLiteral("account"), QStringLiteral("Acme %1 Inc").arg(i),
                QStringLiteral("Acme %1").arg(i), 1, AliasReason::LegalForm });
        SpellingsModel names;
        names.showNames(likely, {});
        QCOMPARE(names.rowCount(), 5'000);
        QVERIFY(names.setData(names.index(4'999, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(names.accepted().front().seen, QStringLiteral("Acme 4999 Inc"));
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

    void aBadRowThatASpellingMendsNeedNotBeLeftOut()
    {
        const auto document = newPlan();
        QVERIFY(document->apply(QStringLiteral("Add"), {}, [](Plan plan) -> Result<Plan> {
            Territory coast;
            coast.name = QStringLiteral("Coast");
            plan.territories.edit().add(coast);
            return plan;
        }));
        ScriptedPrompts prompts;
        const QString file = write(
            QStringLiteral("came.csv"), "territory,quarter,measure,value\nCoasst,2026Q4,wins,4\nCoast,2026Q3,wins,5\n");
        ImportAssistant assistant(*document, prompts, { file });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        auto *skip = assistant.findChild<QCheckBox *>(QStringLiteral("skipBadRows"));
        QTRY_VERIFY(skip->isVisible());
        QVERIFY(!next(assistant)->isEnabled());
        auto *spellings = assistant.findChild<QTableView *>(QStringLiteral("spellings"))->model();
        QCOMPARE(spellings->index(0, 0).data().toString(), QStringLiteral("Coasst"));
        QVERIFY(spellings->setData(spellings->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!skip->isVisible());
        shoot(assistant, "import-actuals");
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_COMPARE(document->plan().actuals.size(), std::size_t(2));
        QVERIFY(prompts.isExhausted());
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

    void whichRowsChangeIsListedAndCanBeSaved()
    {
        const auto document = newPlan();
        QVERIFY(document->apply(QStringLiteral("products"), {}, [](Plan plan) -> Result<Plan> {
            for (const char *name : { "Boat", "Kite" })
                plan.products.edit().add({ {}, {}, QString::fromLatin1(name), {}, {} });
            return plan;
        }));
        ScriptedPrompts prompts;
        const QString list = m_folder.filePath(QStringLiteral("changes.csv"));
        prompts.answerFileToSave(list);
        ImportAssistant assistant(
            *document, prompts, { write(QStringLiteral("series.csv"), "product,series\nBoat,Sea\nRaft,Lake\n") });
        assistant.show();
        QTRY_VERIFY(next(assistant)->isEnabled());
        next(assistant)->click();
        QTRY_VERIFY(next(assistant)->isEnabled());
        const auto *rows = assistant.findChild<QTableView *>(QStringLiteral("rowsOfImport"))->model();
        const auto line = [&rows](int row) {
            QStringList cells;
            for (int column = 0; column < rows->columnCount(); ++column)
                cells.append(rows->index(row, column).data().toString());
            return cells.join(u'|');
        };
        QTRY_COMPARE(rows->rowCount(), 2);
        QCOMPARE(line(0), QStringLiteral("Boat|Product|changed|Series: none → Sea"));
        QCOMPARE(line(1), QStringLiteral("Raft|Product|added|"));
        assistant.findChild<QPushButton *>(QStringLiteral("saveRowsOfImport"))->click();
        QTRY_VERIFY(QFileInfo::exists(list));
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Change,product,Boat,series,,Sea"));
    }
};

QTEST_MAIN(ImportAssistantTest)
#include "import_assistant_test.moc"
