// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/record_id.h"

#include <QTest>

using namespace headwater;

class RecordIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsWithAndWithoutCheckLettersAreOne_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("bare");
        const auto row = [](const char *id, const char *bare) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(bare);
        };
        row("0061500000ABCDEAA5", "0061500000ABCDE");
        row("001D000000IRFmaIAH", "001D000000IRFma"); // of Salesforce's own documentation
        row("0061500000ABCDE", "0061500000ABCDE");
        row("0061500000ABCDEAA4", "0061500000ABCDEAA4"); // the letters do not fit
        row("0061500000abcdeAAA", "0061500000abcde");
        row("Pumps for Acme, Co", "Pumps for Acme, Co"); // eighteen letters, no id
        row("", "");
    }

    void idsWithAndWithoutCheckLettersAreOne()
    {
        QFETCH(QString, id);
        QFETCH(QString, bare);
        QCOMPARE(withoutCheckLetters(id), bare);
        QCOMPARE(withoutCheckLetters(QStringView(id)), QStringView(bare));
        const std::string utf8 = id.toStdString();
        QCOMPARE(QString::fromStdString(std::string(withoutCheckLetters(std::string_view(utf8)))), bare);
    }
};

QTEST_GUILESS_MAIN(RecordIdTest)
#include "record_id_test.moc"
