// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/warehouse/postgres_server.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/journeys/database/connection_form.h"
#include "ui/journeys/database/database_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

/// Somebody looks at journeys that only a database has.
class DatabasePageTest : public QObject
{
    Q_OBJECT

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    void write(const char *field, const QString &text) const
    {
        if (auto *box = find<QComboBox>(field))
            return box->setEditText(text);
        find<QLineEdit>(field)->setText(text);
    }
    void press(const char *button) const
    {
        find<QPushButton>(button)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettling(), 30'000);
    }
    void run(const char *action) const
    {
        m_page->findChild<QAction *>(QStringLiteral("journeys.database.") + QLatin1StringView(action))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettling(), 30'000);
    }
    QString told() const { return find<QLabel>("databaseTold")->text(); }
    QSettings &settings() const { return m_sample->outlook->settings; }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<OpenSample> m_sample;
    std::unique_ptr<DatabasePage> m_page;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PostgresServer>();
        if (!m_server->missing().isEmpty())
            QSKIP(qPrintable(m_server->missing()));
        QCOMPARE(m_server->execute({ QStringLiteral("CREATE TABLE events (id int, journey text, activity text, at "
                                                    "timestamp)"),
                     QStringLiteral("INSERT INTO events VALUES (1, 'A', 'call', '2026-01-05'), (2, 'A', 'Won', "
                                    "'2026-01-07'), (3, 'B', 'call', '2026-01-05'), (4, 'B', 'visit', '2026-01-09'), "
                                    "(5, 'C', 'call', '2026-01-05')"),
                     QStringLiteral("CREATE ROLE ann LOGIN PASSWORD 'geheim'"),
                     QStringLiteral("GRANT SELECT ON events TO ann"),
                     QStringLiteral("CREATE VIEW slow AS SELECT (SELECT 'x' FROM pg_sleep(60)) AS journey, 'a' AS "
                                    "activity, now() AS at") }),
            QString());
    }

    void init()
    {
        m_sample = std::make_unique<OpenSample>();
        m_page = std::make_unique<DatabasePage>(m_sample->context());
        m_page->resize(1000, 640);
        m_page->show();
        write("databaseHost", m_server->folder());
        write("databaseName", QStringLiteral("postgres"));
        write("databaseUser", QStringLiteral("ann"));
        write("databasePassword", QStringLiteral("geheim"));
        write("databaseTable", QStringLiteral("events"));
        write("databaseJourney", QStringLiteral("journey"));
        write("databaseTime", QStringLiteral("at"));
    }

    void whatTheDatabaseCountsIsShown()
    {
        press("databaseCount");
        QVERIFY2(m_page->summary(), qPrintable(told()));
        QVERIFY(find<QLabel>("finding")->text().startsWith(QStringLiteral("3 journeys with 5 events")));
        QVERIFY(m_page->canvas()->isVisible());
        QCOMPARE(m_page->canvas()->scene().graph().nodes.size(), std::size_t(3));
        run("paths");
        run("table");
        const auto *table = find<QTableView>("countedTable1");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        run("ways");
        QVERIFY(!m_page->canvas()->isVisible());
    }

    void settingsComeBackWithoutThePassword()
    {
        write("databaseKept", QStringLiteral("Warehouse"));
        press("databaseCount");
        QVERIFY2(m_page->summary(), qPrintable(told()));
        for (const QString &key : settings().allKeys())
            QVERIFY(!settings().value(key).toString().contains(QStringLiteral("geheim")));
        m_page = std::make_unique<DatabasePage>(m_sample->context());
        auto *kept = find<QComboBox>("databaseKept");
        QCOMPARE(kept->itemText(0), QStringLiteral("Warehouse"));
        kept->setCurrentIndex(0);
        Q_EMIT kept->activated(0);
        QCOMPARE(find<QLineEdit>("databaseHost")->text(), m_server->folder());
        QCOMPARE(find<QComboBox>("databaseJourney")->currentText(), QStringLiteral("journey"));
        QVERIFY(find<QLineEdit>("databasePassword")->text().isEmpty());
        press("databaseForget");
        QCOMPARE(kept->count(), 0);
    }

    void aTestSaysWhatIsWrongAndOffersWhatIsThere()
    {
        write("databasePassword", QStringLiteral("wrong"));
        press("databaseTest");
        QVERIFY2(told().contains(QStringLiteral("does not let this user in")), qPrintable(told()));
        write("databasePassword", QStringLiteral("geheim"));
        write("databaseTable", QStringLiteral("nowhere"));
        press("databaseCount");
        QVERIFY2(told().contains(QStringLiteral("no table “nowhere”")), qPrintable(told()));
        QVERIFY(find<QComboBox>("databaseTable")->findText(QStringLiteral("events")) >= 0);
        QCOMPARE(find<QComboBox>("databaseTable")->currentText(), QStringLiteral("nowhere"));
        write("databaseTable", QStringLiteral("events"));
        write("databaseJourney", QStringLiteral("case_id"));
        press("databaseTest");
        QVERIFY2(told().contains(QStringLiteral("no column “case_id”")), qPrintable(told()));
        QVERIFY(find<QComboBox>("databaseJourney")->findText(QStringLiteral("journey")) >= 0);
        QCOMPARE(find<QComboBox>("databaseTime")->count(), 1); // only moments can be times
        write("databaseHost", m_server->folder() + QStringLiteral("/nowhere"));
        press("databaseTest");
        QVERIFY2(told().contains(QStringLiteral("No database server answers")), qPrintable(told()));
        QVERIFY(!m_page->summary());
    }

    void aLongCountCanBeStopped()
    {
        write("databaseUser", QStringLiteral("planner"));
        write("databaseTable", QStringLiteral("slow"));
        find<QPushButton>("databaseCount")->click();
        QVERIFY(m_page->isSettling());
        QVERIFY(find<QPushButton>("waitingCancel")->isVisible());
        find<QPushButton>("waitingCancel")->click();
        QVERIFY(!m_page->isSettling());
        QVERIFY(m_page->form()->isVisible());
        QCOMPARE(told(), QStringLiteral("Stopped."));
    }

    void allFiguresGoIntoAFile()
    {
        press("databaseCount");
        const QString path = m_sample->path(QStringLiteral("database.csv"));
        m_sample->prompts.answerFileToSave(path);
        run("export");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("call"));
    }

    void cleanup()
    {
        m_page.reset();
        m_sample.reset();
    }
    void cleanupTestCase() { m_server.reset(); }
};

QTEST_MAIN(DatabasePageTest)
#include "database_page_test.moc"
