// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/filter/filter_lines.h"

#include <QTest>

using namespace headwater;

namespace {

std::vector<JourneyCondition> everyKind()
{
    const QString odd = QString::fromUtf8("Käufer \"A\"\n, {}");
    return { TimeCondition { 1'700'000'000'123, 9'007'199'254'740'993, TimeCondition::Which::Touching },
        TimeCondition {}, SegmentCondition { { SegmentId { 3 }, SegmentId {} } },
        TerritoryCondition { { TerritoryId { 7 } } }, ChannelCondition { { odd } },
        ActivityCondition { { odd, {} }, ActivityCondition::Where::Last, true },
        VariantCondition { 0.55, JourneyLevel::Stages }, OutcomeCondition { { Outcome::Won, Outcome::NoDecision } },
        ValueCondition { Money { -5 }, Money { 9'007'199'254'740'993 } }, ValueCondition {},
        AccountCondition { { odd } }, ActorCondition { { odd } },
        DealCondition { DealCondition::Which::Reason, { {} } },
        ArcCondition { odd, QStringLiteral("b"), JourneyLevel::Stages }, CaseListCondition { { odd, odd } } };
}

} // namespace

class FilterLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionIsReadAsItWasWritten()
    {
        for (const JourneyCondition &condition : everyKind()) {
            const QString line = filterLine(condition);
            QVERIFY2(!line.contains(u'\n'), qPrintable(line));
            const auto read = conditionFromLine(line);
            QVERIFY2(read && *read == condition, qPrintable(line));
        }
    }

    void whatIsNoConditionIsNone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << QStringLiteral("{");
        QTest::newRow("a list") << QStringLiteral("[1]");
        QTest::newRow("another kind") << QStringLiteral(R"({"kind":"sql","any":["drop"]})");
        QTest::newRow("far too much")
            << QStringLiteral(R"({"kind":"case","any":[%1"x"]})").arg(QStringLiteral(R"("x",)").repeated(6'000));
    }
    void whatIsNoConditionIsNone()
    {
        QFETCH(const QString, line);
        QVERIFY(!conditionFromLine(line));
    }

    void valuesThatCannotBeAreLeftOut()
    {
        const auto outcome = conditionFromLine(QStringLiteral(R"({"kind":"outcome","any":[9,-1,"x",1]})"));
        QVERIFY(outcome && *outcome == JourneyCondition(OutcomeCondition { { Outcome::Won } }));
        const auto variant = conditionFromLine(QStringLiteral(R"({"kind":"variant","share":-7,"level":9})"));
        QVERIFY(variant && *variant == JourneyCondition(VariantCondition { 0, JourneyLevel::Stages }));
    }
};

QTEST_GUILESS_MAIN(FilterLinesTest)
#include "filter_lines_test.moc"
