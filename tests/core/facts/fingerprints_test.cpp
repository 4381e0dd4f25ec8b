// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/fingerprints.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace headwater;

class FingerprintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetKnowsWhatWasPutIn()
    {
        QVERIFY(rc::check("as std::set", [](const std::vector<std::uint8_t> &values) {
            FingerprintSet set;
            std::set<std::uint64_t> expected;
            for (const std::uint8_t value : values)
                RC_ASSERT(set.insert(value) == expected.insert(std::max<std::uint64_t>(value, 1)).second);
            RC_ASSERT(set.size() == expected.size());
            for (std::uint64_t value = 1; value < 256; ++value)
                RC_ASSERT(set.contains(value) == expected.contains(value));
        }));
    }

    void manyFingerprintsStayApart()
    {
        FingerprintSet set;
        for (int i = 0; i < 100'000; ++i) {
            JourneyEvent event;
            event.journey = QString::number(i % 1000);
            event.activity = QStringLiteral("a");
            event.at = i / 1000;
            QVERIFY(set.insert(contentPrint(event)));
        }
        QCOMPARE(set.size(), std::size_t { 100'000 });
    }

    void anEventIsWhatItsTextsAndItsTimeAre()
    {
        QVERIFY(rc::check("whichever event helps to make the fingerprint", [] {
            const auto text = rc::gen::element(QString(), QStringLiteral("a"), QStringLiteral("ab"));
            const auto any = [&text] {
                return JourneyEvent { *text, *text, *text, *text, *text, *rc::gen::inRange<qint64>(0, 3) };
            };
            const JourneyEvent one = any();
            const JourneyEvent other = any();
            const EventPrints prints = printsOf(one, other, printsOf(other));
            RC_ASSERT(prints.texts == printsOf(one).texts);
            RC_ASSERT(prints.content == contentPrint(one));
            RC_ASSERT((contentPrint(one) == contentPrint(other)) == (one == other));
        }));
    }

    void everyColumnOfAnOpportunityCounts()
    {
        std::set<Fingerprint> prints;
        Opportunity o;
        prints.insert(contentPrint(o));
        const auto with = [&](auto Opportunity::*member, auto value) {
            Opportunity changed = o;
            changed.*member = value;
            prints.insert(contentPrint(changed));
        };
        for (QString Opportunity::*text : { &Opportunity::externalId, &Opportunity::name, &Opportunity::account,
                 &Opportunity::owner, &Opportunity::product, &Opportunity::stage })
            with(text, QStringLiteral("x"));
        for (QDate Opportunity::*date : { &Opportunity::created, &Opportunity::engaged, &Opportunity::closed })
            with(date, QDate(2026, 1, 1));
        with(&Opportunity::outcome, Outcome::Won);
        with(&Opportunity::amount, Money { 1 });
        QCOMPARE(prints.size(), std::size_t { 12 });
    }

    void theKeyOfAnOpportunityIsItsIdOrAccountAndName()
    {
        Opportunity a;
        a.externalId = QStringLiteral("1");
        a.name = QStringLiteral("Deal");
        a.account = QStringLiteral("Acme");
        Opportunity b;
        b.externalId = a.externalId;
        QCOMPARE(keyPrint(a), keyPrint(b));
        a.externalId.clear();
        b.externalId.clear();
        QVERIFY(keyPrint(a) != keyPrint(b));
        b.name = a.name;
        b.account = a.account;
        b.stage = QStringLiteral("Won");
        QCOMPARE(keyPrint(a), keyPrint(b));
    }
};

QTEST_GUILESS_MAIN(FingerprintsTest)
#include "fingerprints_test.moc"
