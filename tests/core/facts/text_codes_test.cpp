// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/text_codes.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace headwater;

class TextCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesCountTextsInTheOrderInWhichTheyCome()
    {
        QVERIFY(rc::check("as a map would, whatever the fingerprints", [] {
            const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 300));
            const Fingerprint kept = *rc::gen::element(Fingerprint { 0 }, Fingerprint { 7 }, ~Fingerprint { 0 });
            TextCodes codes;
            std::map<QString, std::uint32_t> expected;
            for (const int number : numbers) {
                const QString text = number == 0 ? QString() : QString::number(number, 2);
                const auto [known, isNew] = expected.try_emplace(text, static_cast<std::uint32_t>(expected.size()));
                const TextCodes::Found found = codes.codeOf(text, textPrint(text, 5) & kept); // many have the same one
                RC_ASSERT(found.code == known->second);
                RC_ASSERT(found.isNew == isNew);
            }
            RC_ASSERT(codes.size() == expected.size());
            for (const auto &[text, code] : expected)
                RC_ASSERT(codes.text(code) == text);
        }));
    }

    void clearedCodesBeginAgain()
    {
        TextCodes codes;
        const QString text = QStringLiteral("Acme");
        codes.codeOf(QStringLiteral("Other"), 1);
        QCOMPARE(codes.codeOf(text, 2).code, 1u);
        codes.clear();
        QCOMPARE(codes.size(), std::size_t { 0 });
        QCOMPARE(codes.codeOf(text, 2).code, 0u);
    }
};

QTEST_GUILESS_MAIN(TextCodesTest)

#include "text_codes_test.moc"
