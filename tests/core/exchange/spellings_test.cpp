// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_support.h"

#include <QStringEncoder>

using namespace headwater;
using namespace headwater::test;

namespace {

/// One way in which a system writes tables.
struct Spelling {
    QByteArray encoding;
    QChar delimiter = u',';
    QString dateFormat = QStringLiteral("yyyy-MM-dd");
    QChar decimals = u'.';
    QChar thousands; ///< none: null
    QString currency; ///< before the amount
    QString endOfLine = QStringLiteral("\n");
};

struct Sale {
    const char16_t *agent;
    const char16_t *account;
    QDate engaged;
    QDate closed;
    int cents;
};

/// Days above 12 in both columns, so that the order of day and month can be told; letters that Windows-1252 has.
std::vector<Sale> sales()
{
    return { { u"Jörg Müller", u"Société Générale, Lyon", QDate(2026, 1, 31), QDate(2026, 3, 4), 1'234'550 },
        { u"Zoë Åkerström", u"Niño \"y\" Peña; S.A.", QDate(2026, 2, 3), QDate(2026, 4, 17), 1'234'567'825 },
        { u"Jörg Müller", u"Straßenbau | Köln", QDate(2026, 3, 9), QDate(2026, 5, 30), 99'005 },
        { u"Anne Vale", u"Fells\nand Sons", QDate(2026, 12, 24), QDate(2027, 1, 2), 100'000 } };
}

QString amountText(int cents, const Spelling &spelling)
{
    QString whole = QString::number(cents / 100);
    if (!spelling.thousands.isNull()) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, spelling.thousands);
    }
    return spelling.currency + whole + spelling.decimals + QStringLiteral("%1").arg(cents % 100, 2, 10, QChar(u'0'));
}

QString quoted(QString cell, QChar delimiter)
{
    if (!cell.contains(delimiter) && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QString lineOf(const QStringList &cells, const Spelling &spelling)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quoted(cell, spelling.delimiter));
    return written.join(spelling.delimiter) + spelling.endOfLine;
}

QByteArray encoded(const QString &text, const QByteArray &encoding)
{
    if (encoding == "UTF-8")
        return text.toUtf8();
    if (encoding == "UTF-8 BOM")
        return "\xEF\xBB\xBF" + text.toUtf8();
    if (encoding == "Windows-1252")
        return text.toLatin1(); // the same in all letters of sales()
    QStringEncoder encoder(encoding == "UTF-16LE" ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
        QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QByteArray salesFile(const Spelling &spelling)
{
    QString text = lineOf({ QStringLiteral("opportunity_id"), QStringLiteral("sales_agent"), QStringLiteral("product"),
                              QStringLiteral("account"), QStringLiteral("deal_stage"), QStringLiteral("engage_date"),
                              QStringLiteral("close_date"), QStringLiteral("close_value") },
        spelling);
    int number = 0;
    for (const Sale &sale : sales())
        text += lineOf(
            { QStringLiteral("O-%1").arg(++number), QString::fromUtf16(sale.agent), QStringLiteral("Prüfgerät"),
                QString::fromUtf16(sale.account), QStringLiteral("Won"), sale.engaged.toString(spelling.dateFormat),
                sale.closed.toString(spelling.dateFormat), amountText(sale.cents, spelling) },
            spelling);
    return encoded(text, spelling.encoding);
}

} // namespace

/// The same sales, spelled as systems of different countries spell them, are the same sales.
class SpellingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingSaysTheSame_data();
    void everySpellingSaysTheSame();
};

void SpellingsTest::everySpellingSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QChar>("delimiter");
    for (const char *encoding : { "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "Windows-1252" }) {
        for (const char16_t delimiter : { u',', u';', u'\t', u'|' })
            QTest::addRow("%s, delimiter %d", encoding, static_cast<int>(delimiter))
                << QByteArray(encoding) << QChar(delimiter);
    }
}

void SpellingsTest::everySpellingSaysTheSame()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QChar, delimiter);
    const auto dates = { "yyyy-MM-dd", "MM/dd/yyyy", "dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy" };
    const Spelling english { encoding, delimiter, {}, u'.', QChar(), {}, QStringLiteral("\n") };
    const Spelling american { encoding, delimiter, {}, u'.', u',', QStringLiteral("$"), QStringLiteral("\r\n") };
    const Spelling german { encoding, delimiter, {}, u',', u'.', QString(), QStringLiteral("\r\n") };
    const Spelling plain { encoding, delimiter, {}, u',', QChar(), {}, QStringLiteral("\n") };
    for (Spelling spelling : { english, american, german, plain }) {
        for (const char *format : dates) {
            spelling.dateFormat = QLatin1StringView(format);
            const Folder folder;
            const Taken read = taken(filesAt({ folder.write(QStringLiteral("sales.csv"), salesFile(spelling)) }));
            QCOMPARE(read.preview.files[0].mapping.kind, Kind::Opportunities);
            QCOMPARE(read.preview.files[0].problemCount, 0);
            QCOMPARE(read.opportunities.size(), sales().size());
            for (std::size_t i = 0; i < read.opportunities.size(); ++i) {
                const Opportunity &opportunity = read.opportunities[i];
                const Sale sale = sales()[i];
                QCOMPARE(opportunity.owner, QString::fromUtf16(sale.agent));
                QCOMPARE(opportunity.account, QString::fromUtf16(sale.account));
                QCOMPARE(opportunity.product, QStringLiteral("Prüfgerät"));
                QCOMPARE(opportunity.engaged, sale.engaged);
                QCOMPARE(opportunity.closed, sale.closed);
                QCOMPARE(opportunity.amount, Money { sale.cents });
            }
        }
    }
}

QTEST_GUILESS_MAIN(SpellingsTest)
#include "spellings_test.moc"
