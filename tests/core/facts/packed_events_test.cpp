// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/packed_events.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace headwater;

namespace {

constexpr std::uint32_t codes = 70'000;

std::vector<CodedEvent> anyEvents()
{
    const auto code = rc::gen::inRange<std::uint32_t>(0, codes);
    const auto at = rc::gen::oneOf(rc::gen::arbitrary<qint64>(),
        rc::gen::element(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0)));
    std::vector<CodedEvent> events(*rc::gen::inRange<std::size_t>(1, 40));
    const bool isOneAccount = *rc::gen::arbitrary<bool>();
    for (CodedEvent &event : events)
        event = { *code, isOneAccount ? 7 : *code, *code, *code, *code, *at };
    return events;
}

bool isSame(const CodedEvent &a, const CodedEvent &b)
{
    return a.journey == b.journey && a.account == b.account && a.activity == b.activity && a.channel == b.channel
        && a.actor == b.actor && a.at == b.at;
}

/// Holds what a packer hands on.
struct Kept : PackedEventSink {
    Result<> text(std::uint32_t code, QByteArrayView utf8) override
    {
        if (code != texts.size())
            return failure(Error::Kind::InvalidInput, QStringLiteral("codes have a gap"));
        texts.push_back(utf8.toByteArray());
        return {};
    }
    Result<> block(std::size_t count, const QByteArray &bytes) override
    {
        std::vector<CodedEvent> block(count);
        if (!unpack(bytes, static_cast<std::uint32_t>(texts.size()), block))
            return failure(Error::Kind::InvalidInput, QStringLiteral("a block uses a code before its text"));
        blocks.push_back(count);
        events.insert(events.end(), block.begin(), block.end());
        return {};
    }

    QString textOf(std::uint32_t code) const { return QString::fromUtf8(texts[code]); }

    std::vector<QByteArray> texts;
    std::vector<std::size_t> blocks;
    std::vector<CodedEvent> events;
};

} // namespace

class PackedEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeBackAsTheyWent()
    {
        QVERIFY(rc::check("unpack(packed(x)) = x", [] {
            const std::vector<CodedEvent> events = anyEvents();
            std::vector<CodedEvent> back(events.size());
            RC_ASSERT(unpack(packed(events), codes, back));
            RC_ASSERT(std::equal(events.begin(), events.end(), back.begin(), isSame));
        }));
    }

    void bytesCutShortOrContinuedAreRefused()
    {
        QVERIFY(rc::check("any other length", [] {
            const std::vector<CodedEvent> events = anyEvents();
            const QByteArray bytes = packed(events);
            std::vector<CodedEvent> back(events.size());
            RC_ASSERT(!unpack(bytes.left(*rc::gen::inRange<qsizetype>(0, bytes.size())), codes, back));
            RC_ASSERT(!unpack(bytes + 'x', codes, back));
            back.emplace_back();
            RC_ASSERT(!unpack(bytes, codes, back));
        }));
    }

    void flippedBitsNeverGiveACodeThatIsNotThere()
    {
        QVERIFY(rc::check("a flipped bit", [] {
            QByteArray bytes = packed(anyEvents());
            const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << *rc::gen::inRange(0, 8)));
            std::vector<CodedEvent> back(static_cast<std::size_t>(*rc::gen::inRange(1, 40)));
            if (!unpack(bytes, codes, back))
                return;
            for (const CodedEvent &event : back) {
                for (const std::uint32_t code :
                    { event.journey, event.account, event.activity, event.channel, event.actor })
                    RC_ASSERT(code < codes);
            }
        }));
    }

    void codesBeyondTheTextsAreRefused()
    {
        const std::vector<CodedEvent> events { { 3, 1, 2, 0, 0, 5 } };
        std::vector<CodedEvent> back(1);
        QVERIFY(unpack(packed(events), 4, back));
        QVERIFY(!unpack(packed(events), 3, back));
    }

    void noBlockClaimsMoreEventsThanItHasBytes()
    {
        const std::vector<CodedEvent> alike(1000);
        QVERIFY(packed(alike).size() >= 1000);
        QByteArray claimed = packed(std::vector<CodedEvent>(1));
        claimed.chop(1);
        claimed[claimed.size() - 1] = 0; // the width of the times
        std::vector<CodedEvent> many(100'000);
        QVERIFY(!unpack(claimed, 1, many));
    }

    void aPackerGivesEachTextOneCode()
    {
        Kept kept;
        EventPacker packer;
        const std::vector<JourneyEvent> events {
            { QStringLiteral("J1"), QStringLiteral("Acme"), QStringLiteral("Call"), {}, QStringLiteral("Call"), -5 },
            { QStringLiteral("J2"), QStringLiteral("Acme"), QStringLiteral("Visit"), {}, QStringLiteral("Ann"), 7 },
            { QStringLiteral("J1"), {}, QStringLiteral("Gr\u00fc\u00dfe"), QStringLiteral("Call"), {}, 7 },
        };
        for (const JourneyEvent &event : events)
            QVERIFY(packer.add(event, kept));
        QVERIFY(packer.finish(kept));
        QCOMPARE(kept.texts.size(), std::size_t { 8 }); // J1 Acme Call "" J2 Visit Ann Grüße
        QCOMPARE(kept.events.size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            const CodedEvent &coded = kept.events[i];
            const JourneyEvent back { kept.textOf(coded.journey), kept.textOf(coded.account),
                kept.textOf(coded.activity), kept.textOf(coded.channel), kept.textOf(coded.actor), coded.at };
            QVERIFY(back == events[i]);
        }
    }

    void blocksAreFullButTheLast()
    {
        Kept kept;
        EventPacker packer;
        for (std::size_t i = 0; i < 2 * eventsPerBlock + 10; ++i)
            QVERIFY(
                packer.add(JourneyEvent { QString::number(i), {}, QStringLiteral("Call"), {}, {}, qint64(i) }, kept));
        QVERIFY(packer.finish(kept));
        QVERIFY((kept.blocks == std::vector<std::size_t> { eventsPerBlock, eventsPerBlock, 10 }));
        QCOMPARE(kept.textOf(kept.events.back().journey), QString::number(2 * eventsPerBlock + 9));
    }

    void aPackerWithoutEventsHandsNothingOn()
    {
        Kept kept;
        QVERIFY(EventPacker().finish(kept));
        QVERIFY(kept.blocks.empty() && kept.texts.empty());
    }
};

QTEST_GUILESS_MAIN(PackedEventsTest)

#include "packed_events_test.moc"
