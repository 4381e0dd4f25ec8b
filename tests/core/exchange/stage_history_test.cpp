// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/stage_columns.h"
#include "core/plan/stages/stage_edits.h"
#include "core/plan/stages/stage_names.h"
#include "tests/core/exchange/import_support.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

Taken takenFrom(const QByteArray &content, std::optional<Kind> as = {})
{
    const Folder folder;
    return taken({ { folder.write(QStringLiteral("export.csv"), content), {}, as, {} } });
}

/// The plan with the file's content in it.
Plan planAfter(const QByteArray &content, const Plan &plan = emptyPlan())
{
    const Folder folder;
    const auto preview = prepareImport({ { folder.write(QStringLiteral("export.csv"), content), {}, {}, {} } }, plan);
    return *withImport(plan, *preview, {});
}

QStringList stagesOf(const Plan &plan)
{
    QStringList names;
    for (const Stage &stage : stagesInOrder(plan))
        names.append(stage.name);
    return names;
}

/// Journey, stage and day of each event in the order of time.
QStringList moves(const Taken &taken)
{
    std::vector<JourneyEvent> events = taken.events;
    std::stable_sort(events.begin(), events.end(), [](const JourneyEvent &a, const JourneyEvent &b) {
        return std::tie(a.journey, a.at) < std::tie(b.journey, b.at);
    });
    QStringList lines;
    for (const JourneyEvent &event : events)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(event.journey, event.activity,
                             QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"))));
    return lines;
}

const QByteArray historyHeader = "Id,OpportunityId,CreatedById,StageName,Amount,ExpectedRevenue,CloseDate,Probability,"
                                 "ForecastCategory,CurrencyIsoCode,IsDeleted,CreatedDate,SystemModstamp\n";

QByteArray save(const char *opportunity, const char *stage, const char *day, const char *deleted = "false")
{
    static int id = 0;
    return QByteArray("008") + QByteArray::number(++id) + "," + opportunity + ",005A," + stage
        + ",1000,100,2026-12-31,10,Pipeline,EUR," + deleted + "," + day + "T10:00:00.000+0000," + day
        + "T10:00:00.000+0000\n";
}

} // namespace

/// What CRMs keep of the past, as events of journeys: an event is a stage that was reached.
class StageHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveIsAMoveOnlyWhenTheStageChanged()
    {
        const Taken got = takenFrom(historyHeader + save("006A", "Prospecting", "2026-01-05")
            + save("006A", "Prospecting", "2026-01-09") + save("006A", "Proposal", "2026-02-01")
            + save("006B", "Prospecting", "2026-01-07") + save("006A", "Proposal", "2026-02-03")
            + save("006A", "Prospecting", "2026-02-10") + save("006A", "Closed Won", "2026-03-01"));
        QCOMPARE(got.preview.files[0].mapping.kind, Kind::SalesforceHistory);
        QCOMPARE(got.preview.files[0].rows, 7);
        QCOMPARE(got.preview.files[0].withoutMove, 2);
        QCOMPARE(moves(got),
            (QStringList { QStringLiteral("006A Prospecting 2026-01-05"), QStringLiteral("006A Proposal 2026-02-01"),
                QStringLiteral("006A Prospecting 2026-02-10"), QStringLiteral("006A Closed Won 2026-03-01"),
                QStringLiteral("006B Prospecting 2026-01-07") }));
        QCOMPARE(got.events[0].actor, QStringLiteral("005A"));
    }

    void deletedSavesAreNoMoves()
    {
        const Taken got = takenFrom(historyHeader + save("006A", "Prospecting", "2026-01-05")
            + save("006A", "Proposal", "2026-01-06", "true") + save("006A", "Prospecting", "2026-01-09"));
        QCOMPARE(moves(got), QStringList { QStringLiteral("006A Prospecting 2026-01-05") });
        QCOMPARE(got.preview.files[0].withoutMove, 2);
    }

    void everyStageOfADealIsTakenWhereFewColumnsTellOfIt()
    {
        const Taken got = takenFrom("Record ID,Deal Name,Deal Stage,Date entered stage,Amount\n"
                                    "1,Pumps,Interest,2026-01-05 10:00,100\n1,Pumps,Trial,2026-02-05 10:00,100\n");
        QCOMPARE(got.preview.files[0].problemCount, 0);
        QCOMPARE(moves(got),
            (QStringList { QStringLiteral("1 Interest 2026-01-05"), QStringLiteral("1 Trial 2026-02-05") }));
    }

    void aStageThatWasLeftBeforeItWasEnteredIsABadRow()
    {
        const Taken got = takenFrom("Record ID,Deal Name,Deal Stage,Date entered stage,Date left stage\n"
                                    "1,Pumps,Interest,2026-01-05 10:00,2026-01-05 11:00\n"
                                    "2,Pumps,Interest,2026-01-05 10:00,2026-01-03 10:00\n"
                                    "3,Pumps,Interest,2026-01-05 10:00,\n");
        QCOMPARE(got.preview.files[0].problemCount, 1);
        QCOMPARE(got.preview.files[0].problems[0].row, 3);
        QCOMPARE(got.preview.files[0].problems[0].problem, Problem::DatesOutOfOrder);
        QCOMPARE(moves(got).size(), 2);
    }

    void momentsThatCannotBeAreBadRows()
    {
        const Taken got = takenFrom("case,activity,timestamp\n1,call,2026-01-05 10:00:00\n2,call,0001-01-01 00:00:00\n"
                                    "3,call,9999-12-31 00:00:00\n4,call,1969-12-31 00:00:00\n");
        QCOMPARE(got.preview.files[0].problemCount, 3);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(got.preview.files[0].problems[i].problem, Problem::OutOfRange);
        QCOMPARE(moves(got).size(), 1);
    }

    void aLogByAccountNeedsNoCases()
    {
        const Taken got = takenFrom("account,activity,timestamp,user\nAcme,call,2026-01-05 10:00,Ann\n"
                                    ",call,2026-01-06 10:00,Ann\nBirch,visit,2026-01-07 10:00,Bob\n");
        QCOMPARE(got.preview.files[0].mapping.kind, Kind::Events);
        QCOMPARE(got.preview.files[0].problemCount, 1);
        QCOMPARE(got.preview.files[0].problems[0].row, 3);
        QCOMPARE(got.events.size(), std::size_t(2));
        QCOMPARE(got.events[1].account, QStringLiteral("Birch"));
        QVERIFY(got.events[1].journey.isEmpty());
        // With a column for cases an empty one is still a gap.
        const Taken cases = takenFrom("case,account,activity,timestamp\n,Acme,call,2026-01-05 10:00\n");
        QCOMPARE(cases.preview.files[0].problemCount, 1);
    }

    void badSavesAreNamedAndDoNotHideAMove()
    {
        const Taken got = takenFrom(historyHeader + save("006A", "Prospecting", "2026-01-05")
            + save("006A", "Proposal", "soon") + save("006A", "Proposal", "2026-01-09"));
        QCOMPARE(got.preview.files[0].problemCount, 1);
        QCOMPARE(got.preview.files[0].problems[0].row, 3);
        QCOMPARE(moves(got).last(), QStringLiteral("006A Proposal 2026-01-09"));
    }

    /// Exports come newest first, by id, or in no order.
    void theOrderOfTheFileDoesNotMatter()
    {
        QVERIFY(rc::check([] {
            std::vector<QByteArray> saves;
            for (int journey = *rc::gen::inRange(1, 4); journey > 0; --journey) {
                for (int day = *rc::gen::inRange(1, 9); day > 0; --day)
                    saves.push_back(save(QByteArray::number(journey).constData(),
                        *rc::gen::elementOf(std::vector<const char *> { "Lead", "Demo", "Won" }),
                        ("2026-01-0" + QByteArray::number(day)).constData()));
            }
            const auto joined = [](const std::vector<QByteArray> &rows) {
                QByteArray all = historyHeader;
                for (const QByteArray &row : rows)
                    all += row;
                return all;
            };
            std::vector<QByteArray> shuffled = saves;
            for (std::size_t i = shuffled.size(); i > 1; --i)
                std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
            const QStringList expected = moves(takenFrom(joined(saves)));
            RC_ASSERT(moves(takenFrom(joined(shuffled))) == expected);
            for (qsizetype i = 1; i < expected.size(); ++i) // journey and stage: no two in a row are equal
                RC_ASSERT(expected[i].section(u' ', 0, 1) != expected[i - 1].section(u' ', 0, 1));
        }));
    }

    void stageColumnsAreTheirNames_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("stage");
        const auto row = [](const char16_t *column, const char16_t *stage) {
            const QString name = QString::fromUtf16(column);
            QTest::newRow(qPrintable(name)) << name << QString::fromUtf16(stage);
        };
        row(u"Date entered \"Appointment Scheduled (Sales Pipeline)\"", u"Appointment Scheduled");
        row(u"Date entered 'Closed won (Renewals)'", u"Closed won");
        row(u"date entered “Contract sent”", u"Contract sent");
        row(u"Date entered Demo (EMEA)", u"Demo");
        row(u"hs_v2_date_entered_qualifiedtobuy", u"qualifiedtobuy");
        row(u"hs_date_entered_closedwon", u"closedwon");
        row(u"Date entered stage", u"");
        row(u"Date entered current stage", u"");
        row(u"hs_v2_date_entered_current_stage", u"");
        row(u"hs_v2_date_exited_closedwon", u"");
        row(u"Date exited \"Demo (EMEA)\"", u"");
        row(u"Date entered", u"");
        row(u"Create Date", u"");
    }

    void stageColumnsAreTheirNames()
    {
        QFETCH(QString, column);
        QFETCH(QString, stage);
        QCOMPARE(stageDatedBy(column).value_or(QString()), stage);
    }

    void dealsWithStageColumnsAreDealsAndHistory()
    {
        const QByteArray deals
            = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Associated Company,"
              "\"Date entered \"\"Demo (Sales)\"\"\",\"Date entered \"\"Proposal (Sales)\"\"\",\"Date entered "
              "\"\"Closed won "
              "(Sales)\"\"\"\n"
              "1,Alpha,Closed won,100,Ann,2026-03-01,Acme,2026-01-05 09:00,2026-02-01 09:00,2026-03-01 09:00\n"
              "2,Beta,Demo,200,Bob,,Birch,2026-01-07 09:00,,\n"
              "3,Gamma,Demo,300,Bob,,Birch,,,\n";
        const Taken both = takenFrom(deals);
        QCOMPARE(both.preview.files.size(), std::size_t { 2 });
        QCOMPARE(both.preview.files[0].mapping.kind, Kind::HubspotDeals);
        QCOMPARE(both.preview.files[1].mapping.kind, Kind::HubspotDealStages);
        QCOMPARE(both.opportunities.size(), std::size_t { 3 });
        QCOMPARE(both.preview.files[1].rows, 4);
        const QStringList expected { QStringLiteral("1 Demo 2026-01-05"), QStringLiteral("1 Proposal 2026-02-01"),
            QStringLiteral("1 Closed won 2026-03-01"), QStringLiteral("2 Demo 2026-01-07") };
        QCOMPARE(moves(both), expected);
        QCOMPARE(both.events[0].account, QStringLiteral("Acme"));
        QCOMPARE(both.events[3].actor, QStringLiteral("Bob"));
        // and each alone when it is asked for
        QCOMPARE(takenFrom(deals, Kind::HubspotDeals).preview.files.size(), std::size_t { 1 });
        QCOMPARE(takenFrom(deals, Kind::HubspotDeals).events.size(), std::size_t { 0 });
        QCOMPARE(moves(takenFrom(deals, Kind::HubspotDealStages)), expected);
    }

    void stageColumnsAloneAreHistory()
    {
        const Taken got = takenFrom("Record ID,hs_v2_date_entered_appointmentscheduled,hs_v2_date_entered_closedwon,"
                                    "hs_v2_date_exited_appointmentscheduled\n"
                                    "7,2026-01-05,2026-02-05,2026-02-05\n");
        QCOMPARE(got.preview.files.size(), std::size_t { 1 });
        QCOMPARE(moves(got),
            (QStringList {
                QStringLiteral("7 appointmentscheduled 2026-01-05"), QStringLiteral("7 closedwon 2026-02-05") }));
    }

    /// No deal is in the first stages any more: only the history tells of them, and in which order.
    void theStagesOfAHistoryAreStagesOfThePlan()
    {
        const QByteArray header = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Associated Company,"
                                  "Date entered Offer,Date entered Intake,Date entered Workshop,Date entered Fit check,"
                                  "Date entered Won\n";
        QByteArray rows;
        for (int deal = 0; deal < 20; ++deal) { // most begin in the workshop, as they did before the others were made
            const QByteArray id = QByteArray::number(deal);
            rows += id + ",Deal " + id + ",Workshop,10,Ann,,Acme,,,2026-01-09,,\n";
        }
        rows += "31,A,Offer,10,Ann,,Acme,2026-02-01,2026-01-01,2026-01-20,2026-01-10,\n"
                "32,B,Won,10,Ann,2026-03-01,Acme,2026-02-01,2026-01-02,2026-01-21,2026-01-11,2026-03-01\n"
                "33,C,Lost,10,Ann,2026-03-01,Acme,,2026-01-02,,2026-01-11,\n";
        QCOMPARE(stagesOf(planAfter(header + rows)),
            (QStringList { QStringLiteral("Intake"), QStringLiteral("Fit check"), QStringLiteral("Workshop"),
                QStringLiteral("Offer"), QStringLiteral("Won"), QStringLiteral("Lost") }));
    }

    void aNewStageComesToItsPlaceAmongThoseOfThePlan()
    {
        Plan plan = emptyPlan();
        for (const StageName &stage : { StageName { QStringLiteral("Workshop"), StageKind::Open, {} },
                 StageName { QStringLiteral("Offer"), StageKind::Open, {} },
                 StageName { QStringLiteral("Closed Won"), StageKind::Won, {} } })
            plan = *withStageAdded(plan, stage);
        const Plan after = planAfter(historyHeader + save("006A", "Intake", "2026-01-05")
                + save("006A", "Fit check", "2026-01-06") + save("006A", "Workshop", "2026-01-07")
                + save("006A", "Pricing", "2026-01-08") + save("006A", "Offer", "2026-01-09")
                + save("006A", "Legal", "2026-01-10") + save("006A", "closed won", "2026-01-11"),
            plan);
        QCOMPARE(stagesOf(after),
            (QStringList { QStringLiteral("Intake"), QStringLiteral("Fit check"), QStringLiteral("Workshop"),
                QStringLiteral("Pricing"), QStringLiteral("Offer"), QStringLiteral("Legal"),
                QStringLiteral("Closed Won") }));
        QVERIFY(brokenRules(after).empty());
    }

    void aStageUnderTwoNamesIsOne()
    {
        const Plan plan = planAfter("Record ID,Deal Name,Deal Stage,Close Date,Associated Company,"
                                    "hs_v2_date_entered_qualifiedtobuy,hs_v2_date_entered_8123\n"
                                    "1,A,Qualified to Buy,,Acme,2026-01-05,2026-01-06\n");
        QCOMPARE(stagesOf(plan), QStringList { QStringLiteral("Qualified to Buy") });
        QVERIFY(StageNames(plan).find(QStringLiteral("qualifiedtobuy")).isValid());
    }

    /// Without ids a name counts within its account, in the history as in the opportunities.
    void withoutIdsAHistoryIsOfTheOpportunityOfThatNameAndAccount()
    {
        const Taken got = takenFrom("Opportunity Name,Account Name,To Stage,Last Modified\n"
                                    "Renewal,Acme,Offer,2026-01-05\nRenewal,Birch,Offer,2026-01-06\n"
                                    "Renewal,,Offer,2026-01-07\n");
        QCOMPARE(got.preview.files[0].mapping.kind, Kind::SalesforceHistory);
        QCOMPARE(moves(got),
            (QStringList { QStringLiteral("Acme / Renewal Offer 2026-01-05"),
                QStringLiteral("Birch / Renewal Offer 2026-01-06"), QStringLiteral("Renewal Offer 2026-01-07") }));
    }

    void aBadDateIsNamedByItsRow()
    {
        const Taken got = takenFrom("Record ID,hs_v2_date_entered_demo,hs_v2_date_entered_closedwon\n"
                                    "7,2026-01-05,soon\n8,2026-01-06,2026-02-06\n");
        QCOMPARE(got.preview.files[0].problemCount, 1);
        QCOMPARE(got.preview.files[0].problems[0].row, 2);
        QCOMPARE(got.preview.files[0].problems[0].value, QStringLiteral("soon"));
        QCOMPARE(got.events.size(), std::size_t { 3 });
    }

    void rowsWithTooManyCellsAreStillNoticed()
    {
        const Taken got = takenFrom("Record ID,hs_v2_date_entered_demo\n7,2026-01-05,what is this\n");
        QCOMPARE(got.preview.files[0].problems[0].problem, Problem::TooManyCells);
    }
};

QTEST_GUILESS_MAIN(StageHistoryTest)
#include "stage_history_test.moc"
