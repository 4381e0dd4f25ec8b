// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/dimacs.h"
#include "tests/core/flow/random_flows.h"

#include <QTest>

#include <sstream>

using namespace headwater;
using namespace headwater::test;

class DimacsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        QVERIFY(rc::check("read(write(x)) = x", [] {
            FlowProblem problem = anyProblem();
            if (*rc::gen::arbitrary<bool>())
                problem.arcs.front().capacity = unbounded;
            for (FlowArc &arc : problem.arcs) { // the format's way to say that there is none is a capacity below 0
                if (arc.capacity < 0)
                    arc.capacity = unbounded;
            }
            std::stringstream text;
            writeDimacs(problem, text);
            const Result<FlowProblem> back = readDimacs(text);
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == problem);
        }));
    }

    void whatIsWrongIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no header") << QByteArray("c hello\nn 1 3\n") << 2;
        QTest::newRow("two headers") << QByteArray("p min 1 0\np min 1 0\n") << 2;
        QTest::newRow("maximum flow") << QByteArray("p max 2 1\n") << 1;
        QTest::newRow("too large") << QByteArray("p min 9000000000 1\n") << 1;
        QTest::newRow("node not there") << QByteArray("p min 2 0\nn 3 1\n") << 2;
        QTest::newRow("arc from 0") << QByteArray("p min 2 1\na 0 1 0 1 1\n") << 2;
        QTest::newRow("arc cut short") << QByteArray("p min 2 1\nc\na 1 2 0 1\n") << 3;
        QTest::newRow("letters") << QByteArray("p min 2 1\na one two 0 1 1\n") << 2;
        QTest::newRow("arcs wanting") << QByteArray("p min 2 2\na 1 2 0 1 1\n") << 2;
        QTest::newRow("another sort of line") << QByteArray("p min 2 0\nx 1\n") << 2;
    }
    void whatIsWrongIsToldWithItsLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        std::istringstream in(text.toStdString());
        const Result<FlowProblem> problem = readDimacs(in);
        QVERIFY(!problem);
        QCOMPARE(problem.error().kind, Error::Kind::FileNotOurs);
        QVERIFY(problem.error().detail.startsWith(QStringLiteral("line %1:").arg(line)));
    }
};

QTEST_GUILESS_MAIN(DimacsTest)

#include "dimacs_test.moc"
