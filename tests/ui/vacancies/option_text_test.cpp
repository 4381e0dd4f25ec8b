// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/vacancies/option_text.h"
#include "ui/wording/error_text.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class OptionTextTest : public QObject
{
    Q_OBJECT

private:
    const CoveredCompany c;
    const Vacancy vacancy { c.atCoast, QDate(2027, 1, 1), {} };

    Option option(OptionKind kind) const
    {
        Option made;
        made.kind = kind;
        made.role = c.demo;
        made.territory = c.north;
        made.with = c.atFells;
        made.share = Share::of(0.5);
        made.quarters = 2;
        return made;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void eachOptionHasATitle()
    {
        const auto title = [this](OptionKind kind) { return optionTitle(c.plan, vacancy, option(kind)); };
        QCOMPARE(title(OptionKind::Refill), QStringLiteral("Refill as it was"));
        QCOMPARE(title(OptionKind::Move), QStringLiteral("Move to North"));
        QCOMPARE(title(OptionKind::ChangeRole), QStringLiteral("Convert to Demo specialist"));
        QCOMPARE(title(OptionKind::Split), QStringLiteral("Make part of it Demo specialist"));
        QCOMPARE(title(OptionKind::Merge), QStringLiteral("Merge with N-01"));
        QCOMPARE(title(OptionKind::Close), QStringLiteral("Close"));
    }

    void aStepNamesSeatRoleAndPlace()
    {
        const QString step = optionStep(c.plan, vacancy, option(OptionKind::ChangeRole));
        QVERIFY2(step.startsWith(QStringLiteral("S-01 Account manager: Convert to Demo specialist")), qPrintable(step));
        QVERIFY(step.endsWith(QStringLiteral("North")));
    }

    void theReasonNamesTaskPlaceAndWhatIsLost()
    {
        Because because;
        because.kind = Because::Kind::Relief;
        because.task = c.demoTask;
        because.territory = c.north;
        because.coverage = 0.62;
        because.stage = c.trial;
        because.lost = 0.48;
        QCOMPARE(becauseText(c.plan, because),
            QStringLiteral("Demo in North is covered to 62 %; Trial loses 48 % of the journeys there."));
        because.stage = {};
        QCOMPARE(becauseText(c.plan, because), QStringLiteral("Demo in North is covered to 62 %."));
    }

    void hoursThatNobodyDoesAreNamed()
    {
        Because because;
        because.kind = Because::Kind::Undone;
        because.hours = Minutes::ofHours(212);
        QCOMPARE(becauseText(c.plan, because), QStringLiteral("212 h a quarter are done by nobody then."));
        because.kind = Because::Kind::FreeHours;
        because.seats = { c.atFells, c.atLakes };
        QVERIFY(becauseText(c.plan, because).contains(QStringLiteral("N-01 and N-02")));
        because.kind = Because::Kind::TakenOver;
        because.customers = 5;
        QVERIFY(becauseText(c.plan, because).contains(QStringLiteral("of the empty seat go to N-01 and N-02")));
    }

    void whatAPlanWithoutAFirstDayLacksIsNamed()
    {
        const Error error { Error::Kind::InvalidInput, {} };
        QCOMPARE(whyNotCounted(c.plan, error), sentenceFor(error.kind));
        Plan plan = c.plan;
        PlanInfo info = *plan.info.begin();
        info.startsOn = {};
        plan.info.edit().put(info);
        QVERIFY(whyNotCounted(plan, error).contains(QStringLiteral("Starts on")));
        QCOMPARE(whyNotCounted(plan, { Error::Kind::NotFound, {} }), sentenceFor(Error::Kind::NotFound));
    }

    void whoIsThereAlreadyIsProductiveAtOnce()
    {
        QCOMPARE(productiveFrom({}), QString());
        QCOMPARE(productiveFrom(0), QStringLiteral("at once"));
        QVERIFY(productiveFrom(94).startsWith(QStringLiteral("in 94")));
    }

    void everyObstacleHasASentence()
    {
        QVERIFY(obstacleText(Obstacle::None).isEmpty());
        for (const Obstacle obstacle : { Obstacle::Protected, Obstacle::LeadsOthers, Obstacle::LeadingRole,
                 Obstacle::WorkMode, Obstacle::Jurisdiction })
            QVERIFY(obstacleText(obstacle).endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(OptionTextTest)
#include "option_text_test.moc"
