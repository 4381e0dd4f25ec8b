// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/journeys_fixture.h"
#include "ui/journeys/effort/effort_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr int phone = EffortModel::FirstChannel;
constexpr int web = phone + 1;

} // namespace

/// The page Work over a plan that knows stages but no work.
class EffortPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        plan = std::make_unique<PlanWithJourneys>();
        page = std::make_unique<EffortPage>(plan->context(), nullptr);
        table = page->findChild<QTableView *>(QStringLiteral("workTable"));
        tester = std::make_unique<QAbstractItemModelTester>(table->model());
        page->resize(1000, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void cleanup()
    {
        tester.reset();
        page.reset();
        plan.reset();
    }

    void anEmptyPlanSaysWhatToDo()
    {
        QVERIFY(finding().contains(QStringLiteral("No work is laid out")));
        QVERIFY(!table->isVisible());
    }

    void workIsAddedByTypingNames()
    {
        add("Interest", "Explain", "Phone");
        QVERIFY(table->isVisible());
        QCOMPARE(text(0, 0), QStringLiteral("Interest"));
        QCOMPARE(text(0, phone), QStringLiteral("100 %"));
        QVERIFY(finding().contains(QStringLiteral("All customers")));
        QVERIFY(finding().contains(QStringLiteral("1 h")));
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
        HEADWATER_VERIFY_OK(plan->document->undo());
        QVERIFY(!table->isVisible());
    }

    void whatIsMissingOrThereIsSaid()
    {
        QSignalSpy told(page.get(), &JourneysPage::notice);
        add("Interest", "", "Phone");
        QVERIFY(told.takeFirst().first().toString().contains(QStringLiteral("task")));
        add("Interest", "Explain", "Phone");
        add("interest", "EXPLAIN", "phone");
        QVERIFY(told.takeFirst().first().toString().contains(QStringLiteral("there already")));
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
    }

    void aShareTypedInACellIsOneStepAndTheOthersGiveWay()
    {
        addPhoneAndWeb();
        type(0, web, "40 %");
        QCOMPARE(text(0, web), QStringLiteral("40 %"));
        QCOMPARE(text(0, phone), QStringLiteral("60 %"));
        QCOMPARE(text(0, 3), QStringLiteral("40 %")); // no salesperson
        QCOMPARE(text(0, 2), QStringLiteral("36 min"));
        QVERIFY(finding().contains(QStringLiteral("40 %")));
    }

    void theStageStandsOnceOverItsWork()
    {
        add("Interest", "Explain", "Phone");
        add("Interest", "Help", "Phone");
        QCOMPARE(text(0, 0), QStringLiteral("Interest"));
        QCOMPARE(text(1, 0), QString());
        QCOMPARE(at(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Interest"));
    }

    void timesAreTypedInHoursOrMinutes()
    {
        addPhoneAndWeb();
        action("time")->trigger();
        type(0, phone, "90 min");
        QCOMPARE(text(0, phone), QStringLiteral("1.5 h"));
        QVERIFY(!(table->model()->flags(at(0, web)) & Qt::ItemIsEditable)); // customers' time is not ours
    }

    void whatCannotBeIsRefusedWithItsReason()
    {
        addPhoneAndWeb();
        QSignalSpy told(page.get(), &JourneysPage::notice);
        type(0, phone, "120");
        QVERIFY(told.takeFirst().first().toString().contains(QStringLiteral("between 0 and 100")));
        type(0, phone, "much");
        QVERIFY(told.takeFirst().first().toString().contains(QStringLiteral("much")));
        QCOMPARE(text(0, phone), QStringLiteral("100 %"));
    }

    void selectedWorkIsRemovedInOneStep()
    {
        add("Interest", "Explain", "Phone");
        add("Trial", "Help", "Phone");
        QVERIFY(!action("remove")->isEnabled());
        table->selectAll();
        action("remove")->trigger();
        QCOMPARE(table->model()->rowCount(), 0);
        HEADWATER_VERIFY_OK(plan->document->undo());
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void aLockedPlanIsOnlyRead()
    {
        addPhoneAndWeb();
        plan->document->setLocked(true);
        QVERIFY(!(table->model()->flags(at(0, phone)) & Qt::ItemIsEditable));
        QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("addWork"))->isEnabled());
    }

    void theFiguresAreWrittenToAFile()
    {
        addPhoneAndWeb();
        const QString path = plan->folder.filePath(QStringLiteral("work.csv"));
        plan->prompts.answerFileToSave(path);
        action("export")->trigger();
        QTRY_VERIFY(!page->isSettling());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Explain"));
    }

private:
    void add(const char *stage, const char *task, const char *channel)
    {
        page->findChild<QComboBox *>(QStringLiteral("newWorkStage"))->setCurrentText(QString::fromLatin1(stage));
        page->findChild<QComboBox *>(QStringLiteral("newWorkTask"))->setCurrentText(QString::fromLatin1(task));
        page->findChild<QComboBox *>(QStringLiteral("newWorkChannel"))->setCurrentText(QString::fromLatin1(channel));
        page->findChild<QPushButton *>(QStringLiteral("addWork"))->click();
    }

    void addPhoneAndWeb()
    {
        add("Interest", "Explain", "Phone");
        const auto added = plan->document->apply(QStringLiteral("web"), {}, [](Plan p) {
            return withRow(std::move(p), Channel { {}, QStringLiteral("Web"), ChannelKind::SelfServe });
        });
        QVERIFY(added.has_value());
    }

    QModelIndex at(int row, int column) const { return table->model()->index(row, column); }
    QString text(int row, int column) const { return at(row, column).data().toString(); }
    QString finding() const { return page->findChild<QLabel *>(QStringLiteral("finding"))->text(); }

    QAction *action(const char *name) const
    {
        for (QAction *own : page->pageActions()) {
            if (own->objectName() == QStringLiteral("journeys.work.") + QLatin1StringView(name))
                return own;
        }
        return nullptr;
    }

    /// As people do: go to the cell, type, Enter.
    void type(int row, int column, const char *keys)
    {
        table->setCurrentIndex(at(row, column));
        table->edit(at(row, column));
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromLatin1(keys));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate takes the value over when the key is done
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<PlanWithJourneys> plan;
    std::unique_ptr<EffortPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QTableView *table = nullptr;
};

QTEST_MAIN(EffortPageTest)
#include "effort_page_test.moc"
