// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/workbook.h"

#include <QJsonArray>
#include <QtTest>

using namespace headwater::testing;

/// `headwater allocate`: files in, what the keys promise out, through the built program.
class AllocateVerbTest : public QObject
{
    Q_OBJECT

    static QStringList asked(const QString &file, const char *options = "--seats 10 --cost-per-seat 2 --json")
    {
        return QStringList { QStringLiteral("allocate"), file }
        + QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
    }
    static QStringList namesOf(const QJsonObject &json, const char *list)
    {
        QStringList names;
        for (const QJsonValue &entry : json.value(QLatin1StringView(list)).toArray())
            names.append(
                entry.isString() ? entry.toString() : entry.toObject().value(QStringLiteral("name")).toString());
        return names;
    }
    static double number(const QJsonObject &json, const char *name)
    {
        return json.value(QLatin1StringView(name)).toDouble(-1e300);
    }

    const QByteArray header = "product,margin,revenue,reps,resp_0,resp_50,resp_100,resp_150,resp_saturation\n";

private Q_SLOTS:
    void syntexIsAsPublished()
    {
        const QString path = qEnvironmentVariable("HEADWATER_CORPUS") + QStringLiteral("/curves/syntex.csv");
        if (!QFileInfo::exists(path))
            QSKIP("no reference data (HEADWATER_CORPUS)");
        const Answer answer = Program().run(asked(path, "--seats 430 --cost-per-seat 0.057 --json"));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.allocate/1"));
        QCOMPARE(json.value(QStringLiteral("calibration")).toString(), QStringLiteral("normalised"));
        QCOMPARE(QString::number(number(json, "profit"), 'f', 3), QStringLiteral("271.481"));
        QCOMPARE(QString::number(number(json, "profit_today"), 'f', 3), QStringLiteral("224.826"));
        QCOMPARE(QString::number(number(json, "best_seats"), 'f', 1), QStringLiteral("776.3"));
        QCOMPARE(QString::number(number(json, "best_profit"), 'f', 3), QStringLiteral("284.824"));
        QCOMPARE(namesOf(json, "withdrawn"), (QStringList { QStringLiteral("Anaprox"), QStringLiteral("Nasalide") }));
        std::vector<int> seats;
        for (const QJsonValue &item : json.value(QStringLiteral("items")).toArray())
            seats.push_back(item.toObject().value(QStringLiteral("seats")).toInt());
        QCOMPARE(seats, (std::vector { 272, 0, 59, 33, 41, 25, 0 }));
    }

    void figuresAddUpWithinLimits()
    {
        const Program program;
        program.write(QStringLiteral("curves.csv"),
            "Item;Marge;Umsatz;Stellen;resp 0;resp 50;resp 100;resp 150;resp saturation;min;max\n"
            "Demo;58 %;420,5;7,5;35;70;100;118;140;2;\n"
            "Pricing;58 %;360,25;5;70;90;100;104;108;;3\n");
        const Answer answer = program.run(asked(QStringLiteral("curves.csv")));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject json = answer.json();
        const QJsonArray items = json.value(QStringLiteral("items")).toArray();
        QCOMPARE(items.size(), 2);
        const QJsonObject demo = items[0].toObject();
        const QJsonObject pricing = items[1].toObject();
        QCOMPARE(number(demo, "today"), 7.5);
        QVERIFY(number(demo, "seats") >= 2 && number(pricing, "seats") <= 3);
        QVERIFY(std::abs(number(demo, "profit") + number(pricing, "profit") - number(json, "profit")) < 1e-9);
        QCOMPARE(number(demo, "seats") + number(pricing, "seats"), number(json, "seats"));
        QVERIFY(number(json, "bound") >= number(json, "profit") - 1e-9);
        QVERIFY(number(json, "gap") >= 0);
        QVERIFY(std::abs(number(json, "profit_today") - (0.58 * (420.5 + 360.25) - 2 * 12.5)) < 1e-9);
        QVERIFY(json.value(QStringLiteral("sizes")).toArray().size() > 10);
    }

    void aWorkbookIsReadLikeText()
    {
        const Program program;
        const QString rows = QStringLiteral("Demo,0.58,4.2,7,0.35,0.70,1,1.18,1.40");
        program.write(QStringLiteral("curves.csv"), header + rows.toUtf8() + '\n');
        headwater::test::writeWorkbook(program.path(QStringLiteral("curves.xlsx")),
            { { QStringLiteral("Curves"), { QString::fromLatin1(header).trimmed().split(u','), rows.split(u',') } } });
        const Answer text = program.run(asked(QStringLiteral("curves.csv"), "--seats 9 --cost-per-seat 0.09 --json"));
        const Answer book = program.run(asked(QStringLiteral("curves.xlsx"), "--seats 9 --cost-per-seat 0.09 --json"));
        QVERIFY2(book.exitCode == 0, qPrintable(book.errors));
        QCOMPARE(book.out, text.out);
    }

    void peopleAreToldWhichCurveAndWhatToDoubt()
    {
        const Program program;
        program.write(QStringLiteral("curves.csv"),
            header + "Demo,0.58,4.2,7,0.35,0.70,1,1.18,1.40\nPricing,0.58,3.6,5,0.70,0.90,1,1.04,1.08\n");
        const Answer normalised = program.run(asked(QStringLiteral("curves.csv"), "--seats 2 --cost-per-seat 0.09"));
        QVERIFY2(normalised.exitCode == 0, qPrintable(normalised.errors));
        QVERIFY(normalised.out.contains(QStringLiteral("normalised")));
        QVERIFY(normalised.out.contains(QStringLiteral("withdraws all effort from Pricing")));
        QVERIFY(normalised.out.contains(QStringLiteral("Unusual elasticity today: Pricing")));
        const Answer free
            = program.run(asked(QStringLiteral("curves.csv"), "--seats 12 --cost-per-seat 0.09 --calibration free"));
        QVERIFY(free.out.contains(QStringLiteral("they may miss today")));
    }

    void rowsWithoutACurveAreNamedWithARemedy_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const char *text, const char *what) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(what);
        };
        row("falling", "A,0.5,10,5,0.5,0.4,1,1.2,1.5", "the answers do not increase");
        row("equal", "A,0.5,10,5,0.5,1,1,1.2,1.5", "two answers are equal");
        row("saturation", "A,0.5,10,5,0.5,0.6,1,1.2,0.9", "saturation is below today");
        row("negative", "A,0.5,10,5,-0.5,0.6,1,1.2,1.9", "an answer is negative");
        row("margin", "A,0,10,5,0.5,0.6,1,1.2,1.9", "the margin is not above 0");
        row("sales", "A,0.5,0,5,0.5,0.6,1,1.2,1.9", "sales are not above 0");
        row("nobody", "A,0.5,10,0,0.5,0.6,1,1.2,1.9", "nobody works on it today");
        row("no number", "A,0.5,ten,5,0.5,0.6,1,1.2,1.9", "not a number");
        row("missing", "A,0.5,10,,0.5,0.6,1,1.2,1.9", "missing");
        row("no seat at all", "A,0.5,10,5,0.5,0.6,1,1.2,1.9,0", "outside what is possible");
        row("said twice", "Demo,0.5,10,5,0.5,0.6,1,1.2,1.9", "an earlier row has the same key");
    }
    void rowsWithoutACurveAreNamedWithARemedy()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, what);
        const Program program;
        program.write(QStringLiteral("curves.csv"),
            header.trimmed() + ",max\nDemo,0.58,4.2,7,0.35,0.70,1,1.18,1.40\n" + row + '\n');
        const Answer answer = program.run(asked(QStringLiteral("curves.csv")));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.out.isEmpty());
        const QString first = answer.errors.section(u'\n', 0, 0);
        QVERIFY2(first.startsWith(QStringLiteral("headwater: curves.csv:3: ")), qPrintable(answer.errors));
        QVERIFY2(first.contains(what) && first.contains(u';'), qPrintable(answer.errors));
    }

    void salesAreOfOneUnit_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("what");
        QTest::newRow("another row") << QByteArray("A,0.5,10,,5,0.5,0.6,1,1.2,1.9") << QStringLiteral("another unit");
        QTest::newRow("both") << QByteArray("A,0.5,10,1,5,0.5,0.6,1,1.2,1.9") << QStringLiteral("there twice");
    }
    void salesAreOfOneUnit()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, what);
        const Program program;
        program.write(QStringLiteral("curves.csv"),
            "product,margin,revenue,revenue_musd,reps,resp_0,resp_50,resp_100,resp_150,resp_saturation\n"
            "Demo,0.58,,4.2,7,0.35,0.70,1,1.18,1.40\n"
                + row + '\n');
        const Answer answer = program.run(asked(QStringLiteral("curves.csv")));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.errors.startsWith(QStringLiteral("headwater: curves.csv:3: ")), qPrintable(answer.errors));
        QVERIFY2(answer.errors.contains(what), qPrintable(answer.errors));
    }

    void wrongUseIsToldWithARemedy_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        const auto row
            = [](const char *options, int code = 2) { QTest::newRow(options) << QString::fromLatin1(options) << code; };
        row("--seats 0 --cost-per-seat 1");
        row("--seats 1.5 --cost-per-seat 1");
        row("--seats 1000000 --cost-per-seat 1");
        row("--cost-per-seat 1");
        row("--seats 5");
        row("--seats 5 --cost-per-seat -1");
        row("--seats 5 --cost-per-seat nan");
        row("--seats 5 --cost-per-seat cheap");
        row("--seats 5 --cost-per-seat 1 --calibration loose");
        row("--seats 1 --cost-per-seat 1"); // the file wants two
        row("--seats 5 --cost-per-seat 1", 0);
    }
    void wrongUseIsToldWithARemedy()
    {
        QFETCH(const QString, options);
        QFETCH(const int, exitCode);
        const Program program;
        program.write(
            QStringLiteral("curves.csv"), header.trimmed() + ",min\nDemo,0.58,4.2,7,0.35,0.70,1,1.18,1.40,2\n");
        const Answer answer = program.run(asked(QStringLiteral("curves.csv"), options.toLatin1().constData()));
        QCOMPARE(answer.exitCode, exitCode);
        QCOMPARE(answer.errors.isEmpty(), exitCode == 0);
        QVERIFY(exitCode == 0 || answer.errors.contains(u';'));
    }

    void filesThatAreNoCurvesAreRefused()
    {
        const Program program;
        program.write(QStringLiteral("other.csv"), "account,sector\nAcme,steel\n");
        program.write(QStringLiteral("none.csv"), header);
        QCOMPARE(program.run(asked(QStringLiteral("other.csv"))).exitCode, 3);
        QVERIFY(program.run(asked(QStringLiteral("other.csv"))).errors.contains(QStringLiteral("no column for")));
        QCOMPARE(program.run(asked(QStringLiteral("none.csv"))).exitCode, 3);
        QCOMPARE(program.run(asked(QStringLiteral("nowhere.csv"))).exitCode, 3);
    }

    void aPlanTakesAFileOfCurves()
    {
        const Program program;
        program.write(QStringLiteral("curves.csv"),
            "product,margin,revenue_musd,reps,resp_0,resp_50,resp_150,resp_saturation\n"
            "Demo,0.58,4.2,7,0.35,0.70,1.18,1.40\n");
        QCOMPARE(program.run({ QStringLiteral("new"), QStringLiteral("p.headwater") }).exitCode, 0);
        const Answer read
            = program.run({ QStringLiteral("import"), QStringLiteral("p.headwater"), QStringLiteral("curves.csv") });
        QVERIFY2(read.exitCode == 0, qPrintable(read.errors));
        QCOMPARE(program
                     .run({ QStringLiteral("export"), QStringLiteral("p.headwater"), QStringLiteral("--table"),
                         QStringLiteral("curve"), QStringLiteral("--to"), QStringLiteral("out.csv") })
                     .exitCode,
            0);
        const QByteArray out = program.read(QStringLiteral("out.csv"));
        QVERIFY2(out.contains("Demo,0.35,0.7,1,1.18,1.4,0.58,4200000,7,0,0"), out.constData());
    }
};

QTEST_GUILESS_MAIN(AllocateVerbTest)
#include "allocate_test.moc"
