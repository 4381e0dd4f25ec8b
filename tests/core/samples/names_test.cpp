// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/names.h"

#include <QSet>
#include <QTest>

using namespace headwater;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleDoNotShareNamesEvenWhenTheStockIsUsedUp()
    {
        NameSource names(3);
        QSet<QString> seen;
        for (int i = 0; i < 120'000; ++i) // more than twice the combinations
            seen.insert(names.person());
        QCOMPARE(seen.size(), 120'000);
    }

    void companiesDoNotShareNamesWithinOrAcrossIndustries()
    {
        NameSource names(3);
        QSet<QString> seen;
        for (int i = 0; i < 60'000; ++i)
            seen.insert(names.company(i % industryCount));
        QCOMPARE(seen.size(), 60'000);
    }

    void placesDoNotShareNames()
    {
        NameSource names(3);
        QSet<QString> seen;
        for (int i = 0; i < 5'000; ++i)
            seen.insert(names.place());
        QCOMPARE(seen.size(), 5'000);
    }

    void anotherSeedDrawsInAnotherOrder()
    {
        QVERIFY(NameSource(1).person() != NameSource(2).person());
        QVERIFY(NameSource(1).company(0) != NameSource(2).company(0));
    }

    void holdingsAreKnownByTheirNumber()
    {
        const NameSource names(5);
        QCOMPARE(names.holding(7), names.holding(7));
        QVERIFY(names.holding(7) != names.holding(8));
        QVERIFY(names.holding(7).endsWith(QStringLiteral("Holdings")));
    }

    void everyIndustryHasAName()
    {
        const NameSource names(5);
        QSet<QString> seen;
        for (std::int64_t industry = 0; industry < industryCount; ++industry)
            seen.insert(names.industry(industry));
        QCOMPARE(seen.size(), industryCount);
    }

    void mailAddressesHaveNeitherAccentsNorBlanks()
    {
        const QString domain = QStringLiteral("tarnholm.example");
        QCOMPARE(mailAddress(QString::fromUtf8("In\u00E9s B. Ostwick"), domain),
            QStringLiteral("ines.b.ostwick@tarnholm.example"));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
