// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tables/tables_support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headwater;

namespace {

/// Header and rows as one text: cells between [ ], a line each.
QString shown(const ReadTable &table)
{
    QString text;
    const auto add = [&text](const std::vector<QString> &cells) {
        for (const QString &cell : cells)
            text += u'[' + cell + u']';
        text += u'\n';
    };
    if (!table.header.empty())
        add(table.header);
    for (const auto &row : table.rows)
        add(row);
    return text;
}

QByteArray utf16(QStringView text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddInputIsReadAsAPersonWould_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &file, const char16_t *expected) {
            QTest::newRow(name) << file << QString::fromUtf16(expected);
        };

        row("plain", "a,b\n1,2\n", u"[a][b]\n[1][2]\n");
        row("no newline at the end", "a,b\n1,2", u"[a][b]\n[1][2]\n");
        row("header only", "a,b", u"[a][b]\n");
        row("CRLF", "a,b\r\n1,2\r\n", u"[a][b]\n[1][2]\n");
        row("CR only", "a,b\r1,2\r", u"[a][b]\n[1][2]\n");
        row("mixed line ends", "a,b\r\n1,2\n3,4\r5,6", u"[a][b]\n[1][2]\n[3][4]\n[5][6]\n");
        row("CR CR LF", "a,b\r\r\n1,2\r\r\n", u"[a][b]\n[1][2]\n");
        row("blank lines", "\n\na,b\n\n1,2\n   \n\r\n3,4\n\n", u"[a][b]\n[1][2]\n[3][4]\n");
        row("row of empty cells is a row", "a,b\n,\n", u"[a][b]\n[][]\n");
        row("quoted empty cell is a row", "a\n\"\"\nx\n", u"[a]\n[]\n[x]\n");
        row("trailing empty field", "a,b,c\n1,2,\n", u"[a][b][c]\n[1][2][]\n");
        row("trailing empty field at the end", "a,b,c\n1,2,", u"[a][b][c]\n[1][2][]\n");
        row("short row is filled up", "a,b,c\n1\n", u"[a][b][c]\n[1][][]\n");
        row("long row keeps its surplus", "a,b\n1,2,3,4\n5,6\n", u"[a][b]\n[1][2][3][4]\n[5][6]\n");
        row("quoted delimiter", "a,b\n\"1,5\",2\n", u"[a][b]\n[1,5][2]\n");
        row("quoted newline", "a,b\n\"1\n5\",2\n", u"[a][b]\n[1\n5][2]\n");
        row("quoted CRLF is kept", "a,b\r\n\"1\r\n5\",2\r\n", u"[a][b]\n[1\r\n5][2]\n");
        row("doubled quotes", "a,b\n\"say \"\"hi\"\"\",2\n", u"[a][b]\n[say \"hi\"][2]\n");
        row("only doubled quotes", "a,b\n\"\"\"\"\"\",2\n", u"[a][b]\n[\"\"][2]\n");
        row("quoted empty field", "a,b\n\"\",\"\"\n", u"[a][b]\n[][]\n");
        row("quoted field at the end", "a,b\n1,\"2\"", u"[a][b]\n[1][2]\n");
        row("quote inside a plain field", "a,b\n5\" pipe,2\n", u"[a][b]\n[5\" pipe][2]\n");
        row("text behind a closing quote", "a,b\n\"x\"yz,2\n", u"[a][b]\n[xyz][2]\n");
        row("blanks behind a closing quote", "a,b\n\"x\"  ,2\n", u"[a][b]\n[x][2]\n");
        row("blanks are kept", "a,b\n x , y\n", u"[a][b]\n[ x ][ y]\n");
        row("semicolons with decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", u"[a][b]\n[1,5][2,5]\n[3,5][4,5]\n");
        row("tabs with commas inside", "a\tb\n1,2\t3,4\n", u"[a][b]\n[1,2][3,4]\n");
        row("bars", "a|b\n1|2\n", u"[a][b]\n[1][2]\n");
        row("delimiters inside quotes mislead nobody", "\"a,b,c\";d\n\"1,2,3\";4\n", u"[a,b,c][d]\n[1,2,3][4]\n");
        row("one column", "name\nSmith\nMiller\n", u"[name]\n[Smith]\n[Miller]\n");
        row("Excel's sep line", "sep=;\r\na;b\r\n1;2\r\n", u"[a][b]\n[1][2]\n");
        row("UTF-8", "a,b\nM\xC3\xBCller,\xE2\x82\xAC\n", u"[a][b]\n[Müller][€]\n");
        row("UTF-8 with mark",
            "\xEF\xBB\xBF"
            "a,b\nM\xC3\xBCller,2\n",
            u"[a][b]\n[Müller][2]\n");
        row("mark before a quoted header", "\xEF\xBB\xBF\"a\",b\n1,2\n", u"[a][b]\n[1][2]\n");
        row("Windows-1252", "a,b\nM\xFCller,\x80 5\n", u"[a][b]\n[Müller][€ 5]\n");
        row("UTF-16 little endian", utf16(u"a,b\nMüller,😀\n", QStringConverter::Utf16LE, true),
            u"[a][b]\n[Müller][😀]\n");
        row("UTF-16 big endian", utf16(u"a,b\nMüller,2\n", QStringConverter::Utf16BE, true), u"[a][b]\n[Müller][2]\n");
        row("UTF-16 without mark", utf16(u"a;b\r\nMüller;2\r\n", QStringConverter::Utf16LE, false),
            u"[a][b]\n[Müller][2]\n");
        row("UTF-16 big endian without mark", utf16(u"a;b\r\n1;2\r\n", QStringConverter::Utf16BE, false),
            u"[a][b]\n[1][2]\n");
        row("neutralised formulas", "a,b\n'=1+1,'it\n''-x,'\n", u"[a][b]\n[=1+1]['it]\n['-x][']\n");
        row("same header twice, one empty", "a,a,\n1,2,3\n", u"[a][a][]\n[1][2][3]\n");
        row("long field across SSE blocks", "a,b\nabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\xC3\xBC,2\n",
            u"[a][b]\n[abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzü][2]\n");
    }

    void oddInputIsReadAsAPersonWould()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, expected);

        const ReadTable table = readCsv(file);

        QVERIFY2(!table.error, table.error ? qPrintable(table.error->detail) : "");
        QCOMPARE(shown(table), expected);
    }

    void whatIsNoTableIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("only blank lines") << QByteArray("\n \n\r\n") << QStringLiteral("no rows");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("no rows");
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\0\0\x01\x01\0\0abc\0\0",
            17) << QStringLiteral("a program");
        QTest::newRow("binary") << QByteArray("abc\0\x01\x02\0\0def\0\0", 13) << QStringLiteral("zero bytes");
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << QStringLiteral(".xls");
        QTest::newRow("web page") << QByteArray("\n<HTML><table>") << QStringLiteral("web page");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << QStringLiteral("PDF");
        QTest::newRow("unclosed quote") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << QStringLiteral("row 3: a quote");
        QTest::newRow("unclosed quote in the header") << QByteArray("a,\"b\n") << QStringLiteral("row 1: a quote");
        QTest::newRow("unclosed quote behind a long row")
            << QByteArray("a,b\n\"1\n2\n3\",x\n\"4") << QStringLiteral("row 5: a quote");
        QTest::newRow("too many columns")
            << QByteArray("a\n" + QByteArray(20'000, ',')) << QStringLiteral("row 2: more than 16,384");
    }

    void whatIsNoTableIsRefusedWithAReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);

        const ReadTable table = readCsv(file);

        QVERIFY(table.error);
        QCOMPARE(table.error->kind, Error::Kind::FileNotOurs);
        QVERIFY2(table.error->detail.contains(reason), qPrintable(table.error->detail));
    }

    void rowNumbersAreLinesOfTheFile()
    {
        const ReadTable table = readCsv("a,b\n\n\"1\n1\",2\r\n3,4\r5,6\n");

        QCOMPARE(table.rowNumbers, (std::vector<qint64> { 3, 5, 6 }));
    }

    void formatTellsWhatWasFound()
    {
        QCOMPARE(readCsv("a;b\n1;2\n").format.delimiter, QLatin1Char(';'));
        QCOMPARE(readCsv("a;b\n1;2\n").format.encoding, QStringLiteral("UTF-8"));
        QCOMPARE(readCsv("\xEF\xBB\xBF"
                         "a\n")
                     .format.encoding,
            QStringLiteral("UTF-8 with BOM"));
        QCOMPARE(readCsv("a\n\xFC\n").format.encoding, QStringLiteral("Windows-1252"));
        QCOMPARE(
            readCsv(utf16(u"abc\n1\n", QStringConverter::Utf16LE, true)).format.encoding, QStringLiteral("UTF-16"));
    }

    void choicesOfTheUserWin()
    {
        TableOptions options;
        options.delimiter = u';';
        options.encoding = QStringLiteral("Windows-1252");
        options.undoNeutralising = false;

        const ReadTable table = readCsv("a,b;c\n\xC3\xBC;'=1\n", options);

        QCOMPARE(shown(table), QStringLiteral("[a,b][c]\n[Ã¼]['=1]\n"));
    }

    void aChosenEncodingIsNotGivenUp()
    {
        TableOptions options;
        options.encoding = QStringLiteral("UTF-8");

        const ReadTable table = readCsv("a\nf\xFCr\n", options);

        QCOMPARE(table.format.encoding, QStringLiteral("UTF-8"));
        QCOMPARE(table.rows.at(0).at(0), QStringLiteral("für"));
        QCOMPARE(table.repairs, (EncodingRepairs { 1, 2 }));
    }

    void otherEncodingsAreConverted()
    {
        TableOptions options;
        options.encoding = QStringLiteral("ISO-8859-15");
        TableOptions utf16Chosen;
        utf16Chosen.encoding = QStringLiteral("UTF-16");

        QCOMPARE(readCsv("a,b\n\xA4,2\n", options).rows.at(0).at(0), QStringLiteral("€"));
        QCOMPARE(
            readCsv(utf16(u"a,ü\n", QStringConverter::Utf16BE, true), utf16Chosen).header.at(1), QStringLiteral("ü"));
    }

    void unknownEncodingIsRefused()
    {
        TableOptions options;
        options.encoding = QStringLiteral("no-such-thing");

        QCOMPARE(readCsv("a\n", options).error->kind, Error::Kind::InvalidInput);
    }

    void titlesAboveTheHeaderCanBeSkipped()
    {
        TableOptions options;
        options.headerRow = 4;

        const ReadTable table = readCsv("Pipeline report\n\nas of today\na;b;c\n1;2;3\n", options);
        options.headerRow = 40;
        const ReadTable beyond = readCsv("a\n1\n", options);

        QCOMPARE(shown(table), QStringLiteral("[a][b][c]\n[1][2][3]\n"));
        QCOMPARE(beyond.error->kind, Error::Kind::InvalidInput);
    }

    void lateByteSwitchesAnAsciiFileToWindows1252()
    {
        QByteArray file = "name,city\n";
        while (file.size() < 700'000)
            file += "Smith,Springfield\n";
        file += "M\xFCller,K\xF6ln\n\xC3\xBC,x\n"; // the last would be valid UTF-8, but the file has been
                                                   // decided

        const ReadTable table = readCsv(file);

        QVERIFY(!table.error);
        QCOMPARE(table.rows[table.rows.size() - 2][0], QStringLiteral("Müller"));
        QCOMPARE(table.rows.back()[0], QStringLiteral("Ã¼"));
        QCOMPARE(table.format.encoding, QStringLiteral("Windows-1252"));
        QCOMPARE(table.repairs, EncodingRepairs {});
    }

    void strayBytesInAUtf8FileAreRepairedAndReported()
    {
        const ReadTable table = readCsv("a,b\n\xC3\xBC\xC3\xA4,x\nf\xFCr,y\nz,\xE9\n");

        QVERIFY(!table.error);
        QCOMPARE(table.rows[1][0], QStringLiteral("für"));
        QCOMPARE(table.repairs, (EncodingRepairs { 2, 3 }));
        QCOMPARE(table.format.encoding, QStringLiteral("UTF-8"));
    }

    void zeroByteFarInTheFileIsAnErrorWithItsRow()
    {
        QByteArray file = "a,b\n";
        while (file.size() < 900'000)
            file += "11,22\n";
        const auto row = file.count('\n') + 1;
        file += QByteArray("3\0,4\n", 6);

        const ReadTable table = readCsv(file);

        QVERIFY(table.error);
        QVERIFY2(table.error->detail.startsWith(QStringLiteral("row %1: a zero byte").arg(row)),
            qPrintable(table.error->detail));
        QCOMPARE(static_cast<qint64>(table.rows.size()), row - 2);
    }

    void fieldAbove16MegabytesIsRefused()
    {
        const QByteArray plain = "a,b\n1," + QByteArray(17 * 1024 * 1024, 'x') + "\n";
        const QByteArray quoted = "a,b\n1,\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"\n";
        const QByteArray allowed = "a,b\n1,\"" + QByteArray(15 * 1024 * 1024, 'x') + "\"\n";

        QVERIFY(readCsv(plain).error->detail.contains(QStringLiteral("16 MB")));
        QVERIFY(readCsv(quoted).error->detail.contains(QStringLiteral("16 MB")));
        QCOMPARE(readCsv(allowed).rows[0][1].size(), qsizetype(15 * 1024 * 1024));
    }

    void everythingMayStraddleTheEndOfAChunk()
    {
        // Chunk borders fall on every byte of this pattern in turn.
        const QByteArray pattern = "\"q\"\"\r\n\xE2\x82\xAC\";p\r\n";
        for (int shift = 0; shift < pattern.size(); ++shift) {
            QByteArray file = "h;" + QByteArray(shift, 'h') + "\n";
            while (file.size() < 1'200'000)
                file += pattern;
            const ReadTable table = readCsv(file);
            QVERIFY(!table.error);
            for (const auto &row : table.rows) {
                QCOMPARE(row[0], QStringLiteral("q\"\r\n€"));
                QCOMPARE(row[1], QStringLiteral("p"));
            }
        }
    }

    void cutAnywhereItNeitherCrashesNorLoops()
    {
        const QByteArray file
            = "\xEF\xBB\xBFname;\"what, \"\"ever\"\"\"\r\nM\xC3\xBCller;\"a\nb\"x\r\n;;\r\n'=1;\xE2\x82\xAC";
        for (int size = 0; size <= file.size(); ++size) {
            const ReadTable table = readCsv(file.left(size));
            QVERIFY(table.error || !table.header.empty());
        }
    }

    void cancellingStopsTheReader()
    {
        TableOptions options;
        QByteArray file = "a\n";
        while (file.size() < 3'000'000)
            file += "12345\n";
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(file);
        buffer->open(QIODevice::ReadOnly);
        auto reader = openCsv(std::move(buffer), options);

        options.cancellation.cancel();
        const ReadTable table = readAll(std::move(reader));

        QVERIFY(table.error);
        QCOMPARE(table.error->kind, Error::Kind::Cancelled);
    }

    void missingFilesAndFoldersAreToldApart()
    {
        const QTemporaryDir folder;

        const auto missing = openTable(folder.filePath(QStringLiteral("missing.csv")));
        const auto notAFile = openTable(folder.path());

        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QCOMPARE(notAFile.error().kind, Error::Kind::FileUnreadable);
    }

    void progressGoesFromNothingToOne()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n" + QByteArray("1234567,abcdefg\n").repeated(300'000));
        file.close();

        auto reader = openTable(file.fileName());
        QVERIFY(reader);
        double before = (*reader)->progress();
        QVERIFY(before < 0.5);
        std::vector<QString> cells;
        while (*(*reader)->next(cells)) {
            QVERIFY((*reader)->progress() >= before);
            before = (*reader)->progress();
        }

        QCOMPARE((*reader)->progress(), 1.0);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
