// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace headwater::testing;

/// What the options of the import say about files, and how the import ends when files cannot be used.
class ImportOptionsTest : public QObject
{
    Q_OBJECT

private:
    static Answer import(const Program &program, const QStringList &words)
    {
        return program.run(QStringList { QStringLiteral("import"), QStringLiteral("plan.headwater") } + words);
    }

    static QJsonObject firstFile(const Answer &answer)
    {
        return answer.json().value(QStringLiteral("files")).toArray().at(0).toObject();
    }

    /// A table of the plan as CSV.
    static QString table(const Program &program, const QString &name)
    {
        program.run({ QStringLiteral("export"), QStringLiteral("plan.headwater"), QStringLiteral("--to"),
            QStringLiteral("out.csv"), QStringLiteral("--table"), name });
        return QString::fromUtf8(program.read(QStringLiteral("out.csv")));
    }

    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run({ QStringLiteral("new"), QStringLiteral("plan.headwater") }).exitCode, 0);
    }

    void datesAndDecimalsAreReadAsSaid()
    {
        m_program->write(QStringLiteral("deals.csv"),
            "opportunity_id;account;sales_agent;deal_stage;close_date;close_value\n1;Acme;Ann;Won;03/04/2026;1.234\n");
        const QStringList words { QStringLiteral("deals.csv"), QStringLiteral("--dates"), QStringLiteral("dmy"),
            QStringLiteral("--decimal=point") };
        const Answer said = import(*m_program, words + QStringList { QStringLiteral("--dry-run") });
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains(QStringLiteral("close_date: dates read as day/month/year (as --dates says)")),
            qPrintable(said.out));
        QVERIFY2(said.out.contains(QStringLiteral("decimal point, as in 1,234.50 (as --decimal says)")),
            qPrintable(said.out));
        QCOMPARE(import(*m_program, words).exitCode, 0);
        const QString read = table(*m_program, QStringLiteral("opportunity"));
        QVERIFY2(
            read.contains(QStringLiteral("2026-04-03")) && read.contains(QStringLiteral("1.23,")), qPrintable(read));
    }

    void anOrderOrMarkThatIsNoneIsWrongUse_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("dates") << QStringLiteral("--dates=mm/dd");
        QTest::newRow("decimal") << QStringLiteral("--decimal=.");
    }
    void anOrderOrMarkThatIsNoneIsWrongUse()
    {
        QFETCH(QString, word);
        m_program->write(QStringLiteral("products.csv"), "product,series\nGTX Pro,GTX\n");
        const Answer answer = import(*m_program, { QStringLiteral("products.csv"), word });
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.errors.contains(QStringLiteral("it is one of ")), qPrintable(answer.errors));
    }
};

QTEST_GUILESS_MAIN(ImportOptionsTest)
#include "import_options_test.moc"
