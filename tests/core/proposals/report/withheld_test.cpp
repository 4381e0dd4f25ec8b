// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/redaction.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

Redaction withoutNames()
{
    Redaction redaction;
    redaction.names = true;
    return redaction;
}

Redaction withoutPay()
{
    Redaction redaction;
    redaction.pay = true;
    return redaction;
}

Assumption assumptionSaying(const QString &source)
{
    Assumption assumption;
    assumption.key = QStringLiteral("Gross margin");
    assumption.source = source;
    return assumption;
}

} // namespace

/// What is taken out of a plan before anything is made of it.
class WithheldTest : public QObject
{
    Q_OBJECT

    SmallCompany c = smallCompany();

    /// The source of an assumption as it may be told.
    QString told(const QString &source, const Redaction &redaction) const
    {
        Plan plan = c.plan;
        const AssumptionId id = plan.assumptions.edit().add(assumptionSaying(source));
        return Withheld(plan, plan, redaction).redacted(plan).assumptions.find(id)->source;
    }

private Q_SLOTS:
    void init()
    {
        c = smallCompany();
        Person ann = *c.plan.people.find(c.ann);
        ann.name = QStringLiteral("Salma Breninski");
        ann.externalId = QStringLiteral("E-4711");
        c.plan.people.edit().put(ann);
        Person bo = *c.plan.people.find(c.bo);
        bo.externalId = QStringLiteral("10442");
        c.plan.people.edit().put(bo);
        Role role = *c.plan.roles.find(c.accountManager);
        role.costPerYear = Money::ofWhole(68'000);
        c.plan.roles.edit().put(role);
    }

    void spellingsOfNamesAreNames()
    {
        const QString seen = QStringLiteral("Salma Breninskie");
        c.plan.aliases.edit().add({ {}, QStringLiteral("sales_agent"), seen, QStringLiteral("Salma Breninski") });
        c.plan.aliases.edit().add({ {}, QStringLiteral("product"), QStringLiteral("GTXPro"), QStringLiteral("GTX") });
        const Withheld withheld(c.plan, c.plan, withoutNames());
        const Plan plan = withheld.redacted(c.plan);
        QCOMPARE(plan.aliases.size(), std::size_t(1));
        QCOMPARE(plan.aliases.begin()->column, QStringLiteral("product"));
        QVERIFY(withheld.terms().contains(seen));
        TermFinder terms(withheld.terms());
        forgetVocabularyOf(c.plan, terms); // not even the plan as it is makes words of them
        QCOMPARE(terms.findIn(QStringLiteral("by Salma Breninskie")), QStringLiteral("salma breninskie"));
    }

    void numbersOfStaffAreTakenOutOfTexts()
    {
        QCOMPARE(told(QStringLiteral("E-4711 asked for it, and so did 10442"), withoutNames()),
            QStringLiteral("… asked for it, and so did …"));
        const Withheld withheld(c.plan, c.plan, withoutNames());
        QVERIFY(withheld.terms().contains(QStringLiteral("E-4711")));
        QVERIFY(!withheld.terms().contains(QStringLiteral("10442"))); // somebody's revenue may be that, too
    }

    void whatPeopleAreCalledIsNoNumberOfTheirs()
    {
        Person ann = *c.plan.people.find(c.ann);
        ann.externalId = QStringLiteral("P-1");
        Person bo = *c.plan.people.find(c.bo);
        bo.externalId = QStringLiteral("P-2");
        c.plan.people.edit().put(ann);
        c.plan.people.edit().put(bo);
        const Withheld withheld(c.plan, c.plan, withoutNames());
        const Plan plan = withheld.redacted(c.plan);
        const QStringList names { plan.people.find(c.ann)->name, plan.people.find(c.bo)->name };
        QCOMPARE(
            QSet<QString>(names.begin(), names.end()), QSet<QString>({ QStringLiteral("P-1"), QStringLiteral("P-2") }));
        QVERIFY(!withheld.terms().contains(QStringLiteral("P-1")));
        QCOMPARE(Withheld(c.plan, c.plan, withoutNames()).redacted(c.plan).people, plan.people);
    }

    void typedPayIsTakenOut_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text :
            { "68,000", "68.000", "68 000", "68'000", "68000", "68k", "68 k", "68,000.00", "EUR68000", "68000EUR" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void typedPayIsTakenOut()
    {
        QFETCH(QString, typed);
        Account account = *c.plan.accounts.find(c.acme);
        account.revenue = Money::ofWhole(68'000);
        c.plan.accounts.edit().put(account);
        const QString source = told(QStringLiteral("a specialist gets %1").arg(typed), withoutPay());
        QVERIFY2(source.startsWith(QStringLiteral("a specialist gets …")), qPrintable(source));
        QVERIFY(told(typed, {}) == typed);
        QVERIFY(told(QStringLiteral("168,000 and 680"), withoutPay()) == QStringLiteral("168,000 and 680"));
    }

    void payInANameIsFoundAndANumberIsNone()
    {
        Account account = *c.plan.accounts.find(c.acme);
        account.externalId = QStringLiteral("A-68000");
        account.partOf = QStringLiteral("68000");
        account.revenue = Money::ofWhole(68'000);
        c.plan.accounts.edit().put(account);
        const Withheld withheld(c.plan, c.plan, withoutPay());
        QCOMPARE(withheld.payTypedIn(withheld.redacted(c.plan)), QString());
        Territory north = *c.plan.territories.find(c.north);
        north.name = QStringLiteral("The 68,000 club");
        c.plan.territories.edit().put(north);
        QCOMPARE(withheld.payTypedIn(withheld.redacted(c.plan)), QStringLiteral("68,000"));
        QCOMPARE(Withheld(c.plan, c.plan, withoutNames()).payTypedIn(c.plan), QString());
    }

    void aSmallestGroupTellsNoNames()
    {
        Redaction redaction;
        redaction.smallestGroup = 5;
        const Withheld withheld(c.plan, c.plan, redaction);
        QVERIFY(withheld.redacted(c.plan).people.find(c.ann)->name.startsWith(QStringLiteral("P-")));
        QVERIFY(withheld.terms().contains(QStringLiteral("Salma Breninski")));
    }

    void pagesAndReviewsAreTypedToo()
    {
        StoryPage page;
        page.name = QStringLiteral("Breninski's seat");
        page.view = QStringLiteral("owner=Salma Breninski");
        const StoryPageId id = c.plan.storyPages.edit().add(page);
        const Plan plan = Withheld(c.plan, c.plan, withoutNames()).redacted(c.plan);
        QCOMPARE(plan.storyPages.find(id)->name, QStringLiteral("…'s seat"));
        QCOMPARE(plan.storyPages.find(id)->view, QStringLiteral("owner=…"));
    }
};

QTEST_GUILESS_MAIN(WithheldTest)
#include "withheld_test.moc"
