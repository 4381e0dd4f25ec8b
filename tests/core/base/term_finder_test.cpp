// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/term_finder.h"

#include <QTest>

#include <rapidcheck.h>

namespace headwater {

class TermFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWholeWordsAlone_data();
    void findsWholeWordsAlone();
    void replacedTextHoldsNoTerm();
    void forgottenTermsAreNotFound();
};

void TermFinderTest::findsWholeWordsAlone_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("part of a word") << QStringLiteral("Al") << QStringLiteral("Total of all") << false;
    QTest::newRow("word") << QStringLiteral("Al") << QStringLiteral("for Al, from May") << true;
    QTest::newRow("genitive") << QStringLiteral("Ada Stone") << QStringLiteral("Move Ada Stone's seat") << true;
    QTest::newRow("case") << QStringLiteral("Ada Stone") << QStringLiteral("ADA STONE") << true;
    QTest::newRow("within digits") << QStringLiteral("118000") << QStringLiteral("5118000") << false;
    QTest::newRow("chinese without blanks") << QStringLiteral("王伟") << QStringLiteral("调动王伟的岗位") << true;
    QTest::newRow("right to left") << QStringLiteral("דנה כהן") << QStringLiteral("העבר את דנה כהן לצפון") << true;
    QTest::newRow("emoji") << QStringLiteral("Zoë 🦊") << QStringLiteral("for Zoë 🦊 only") << true;
    QTest::newRow("long") << QString(300, u'x') << QStringLiteral("a ") + QString(300, u'x') + u'.' << true;
    QTest::newRow("longer word") << QString(300, u'x') << QString(301, u'x') << false;
    QTest::newRow("full width") << QStringLiteral("Ann") << QStringLiteral("Ａｎｎ") << true;
}

void TermFinderTest::findsWholeWordsAlone()
{
    QFETCH(QString, term);
    QFETCH(QString, text);
    QFETCH(bool, isThere);
    const TermFinder finder({ QStringLiteral("nobody else"), term });
    QCOMPARE(!finder.findIn(text).isEmpty(), isThere);
}

void TermFinderTest::replacedTextHoldsNoTerm()
{
    const QStringList words { QStringLiteral("Ada"), QStringLiteral("Ada Stone"), QStringLiteral("Stone"),
        QStringLiteral("王伟"), QStringLiteral("total"), QStringLiteral("דנה"), QStringLiteral("Totaling"),
        QStringLiteral("🦊") };
    const bool holds = rc::check("no term is left", [&] {
        QStringList terms;
        QString text;
        for (const QString &word : words) {
            if (*rc::gen::inRange(0, 2) == 1)
                terms.append(word);
        }
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            text += words[*rc::gen::inRange<qsizetype>(0, words.size())] + (*rc::gen::inRange(0, 3) > 0 ? u' ' : u'-');
        const TermFinder finder(terms);
        RC_ASSERT(finder.findIn(finder.replacedIn(text, QStringLiteral("…"))).isEmpty());
        if (finder.findIn(text).isEmpty())
            RC_ASSERT(finder.replacedIn(text, QStringLiteral("…")) == text);
    });
    QVERIFY(holds);
}

void TermFinderTest::forgottenTermsAreNotFound()
{
    TermFinder finder({ QStringLiteral("North"), QStringLiteral("Ada North"), QStringLiteral("Ada") });
    finder.forgetThoseIn(QStringLiteral("All of North and West"));
    QCOMPARE(finder.findIn(QStringLiteral("North")), QString());
    QCOMPARE(finder.findIn(QStringLiteral("by Ada North")), QStringLiteral("ada north"));
    QCOMPARE(finder.findIn(QStringLiteral("by Ada")), QStringLiteral("ada"));
}

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::TermFinderTest)
#include "term_finder_test.moc"
