// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/package_writer.h"
#include "core/tables/xlsx/xlsx_reader.h"
#include "tests/core/journeys/log_support.h"
#include "tests/support/small_company.h"
#include "ui/proposals/pdf/glyph_texts.h"
#include "ui/proposals/pdf/qpdf_library.h"
#include "ui/proposals/proposal_file.h"
#include "ui/wording/languages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace headwater {

using namespace headwater::test;

/// What a proposal says, word by word, in every format: kept in golden/, so that a change of it is seen before it is
/// made. `HEADWATER_GOLDEN=write ctest -R golden_text` writes the files anew; then read what git says is different.
class GoldenTextTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Plan planWithStages()
    {
        Plan plan = smallCompany().plan;
        auto stages = plan.stages.edit();
        for (const auto &[name, kind] : { std::pair("Interest", StageKind::Open), std::pair("Demo", StageKind::Open),
                 std::pair("Won", StageKind::Won), std::pair("Lost", StageKind::Lost) })
            stages.add({ {}, QString::fromLatin1(name), static_cast<std::int64_t>(plan.stages.size()) + 1, kind, 10 });
        return plan;
    }
    static SharedColumns journeys(const Plan &plan)
    {
        std::vector<JourneyEvent> events;
        int number = 0;
        for (const Account &account : plan.accounts) {
            for (const char *end : { "Won", "Lost", "" }) {
                const QByteArray journey = QByteArray::number(++number);
                const QByteArray name = account.name.toUtf8();
                const auto add = [&](const char *activity, int day) {
                    events.push_back(
                        happened(journey.constData(), activity, monday + day * dayLength, "", "", name.constData()));
                };
                add("Interest", 0);
                add("Demo", number);
                if (*end != 0)
                    add(end, 3 * number);
            }
        }
        return std::make_shared<const EventColumns>(loaded(events).columns);
    }
    static ProposalFindings findings()
    {
        const SmallCompany company = smallCompany();
        ProposalQuestion question;
        question.before = planWithStages();
        question.baseline = question.before;
        question.after = question.before;
        Seat seat = *question.after.seats.find(company.atFells);
        seat.home = company.coast;
        question.after.seats.edit().put(seat);
        Account account = *question.after.accounts.find(company.acme);
        account.owners = { { company.atCoast, Share::full() } };
        question.after.accounts.edit().put(account);
        question.columns = journeys(question.before);
        question.originsOf = [](const std::vector<Change> &changes) {
            return std::vector<ChangeOrigin>(
                changes.size(), { QStringLiteral("Move the seat to the coast"), QStringLiteral("The port grows"), {} });
        };
        return *proposalFindings(question);
    }
    static CapturedPage page()
    {
        CapturedPage captured;
        captured.page.name = QStringLiteral("Why the coast");
        captured.page.caption = QStringLiteral("Two of three journeys begin there.");
        captured.page.shown = QStringLiteral("seats=4\ncost=40000000\ncoverage=0.8");
        captured.page.captured = QDate(2026, 11, 2);
        captured.scenario = QStringLiteral("Coast first");
        captured.today = ShownFigures::fromText(QStringLiteral("seats=5\ncost=40000000\ncoverage=0.8"));
        captured.why = NoPicture::ScenarioGone;
        return captured;
    }
    QString written(const QString &format) const
    {
        const ProposalFindings told = findings();
        ProposalFile file { { QStringLiteral("Small company"), QStringLiteral("Baseline"),
                                QStringLiteral("Coast first") },
            m_folder.filePath(QStringLiteral("proposal.") + format) };
        file.pages = { page() };
        const auto delivery = writeProposal(told, file);
        return delivery ? file.path : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void saysWhatItSaid_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : { "html", "pptx", "xlsx", "pdf" })
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void saysWhatItSaid();
};

namespace {

/// Texts of markup, a line for each of the elements in `lines`, their cells apart.
QString linesOf(const QByteArray &markup, const QStringList &lines, const QStringList &cells, const QStringList &silent)
{
    QXmlStreamReader reader(markup);
    QString text;
    QString line;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && silent.contains(reader.name())) {
            reader.skipCurrentElement();
        } else if (reader.isCharacters()) {
            line += reader.text();
        } else if (reader.isEndElement() && cells.contains(reader.name())) {
            line += QStringLiteral(" | ");
        } else if (reader.isEndElement() && lines.contains(reader.name()) && !line.trimmed().isEmpty()) {
            QString shown = line.simplified();
            while (shown.endsWith(u'|') || shown.endsWith(u' '))
                shown.chop(1);
            text += shown.isEmpty() ? QString() : shown + u'\n';
            line.clear();
        }
    }
    return text;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

QString textOfPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return linesOf(bytes.mid(bytes.indexOf('\n') + 1), words("p h1 h2 h3 tr div a text title"), words("td th span b"),
        { QStringLiteral("style") });
}

QString textOfSlides(const QString &path)
{
    const PackageParts parts = readPackage(path).value_or(PackageParts());
    QString text;
    for (int slide = 1;; ++slide) {
        const auto part = parts.find(QStringLiteral("ppt/slides/slide%1.xml").arg(slide));
        if (part == parts.end())
            return text;
        text += QStringLiteral("-- slide %1\n").arg(slide) + linesOf(part->second, words("tr sp"), words("p"), {});
    }
}

QString textOfWorkbook(const QString &path)
{
    const PackageParts parts = readPackage(path).value_or(PackageParts());
    const QString book = QString::fromUtf8(parts.at(QStringLiteral("xl/workbook.xml")));
    static const QRegularExpression name(QStringLiteral("<sheet name=\"([^\"]*)\""));
    QString text;
    for (auto sheets = name.globalMatch(book); sheets.hasNext();) {
        TableOptions options;
        options.sheet = sheets.next().captured(1);
        text += QStringLiteral("-- sheet %1\n").arg(*options.sheet);
        const auto reader = openXlsx(path, options);
        if (!reader)
            continue; // an empty one
        std::vector<QString> cells = (*reader)->header();
        do
            text += QStringList(cells.begin(), cells.end()).join(QStringLiteral(" | ")).simplified() + u'\n';
        while ((*reader)->next(cells).value_or(false));
    }
    return text;
}

/// In the order of drawing; each text is told in both directions, for some scripts.
QString textOfPdf(const QString &path)
{
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    QString text;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QStringList texts = textsOfPage(page);
        text += QStringLiteral("-- page\n");
        QString last;
        for (const QString &one : texts.mid(0, texts.size() - 1)) {
            const QString shown = one.simplified();
            const bool isReversed = std::equal(shown.begin(), shown.end(), last.rbegin(), last.rend());
            if (!shown.isEmpty() && !isReversed)
                text += shown + u'\n';
            last = isReversed ? QString() : shown;
        }
    }
    return text;
}

QString textOf(const QString &path)
{
    if (path.endsWith(QLatin1StringView(".html")))
        return textOfPage(path);
    if (path.endsWith(QLatin1StringView(".pptx")))
        return textOfSlides(path);
    return path.endsWith(QLatin1StringView(".xlsx")) ? textOfWorkbook(path) : textOfPdf(path);
}

QString kept(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void GoldenTextTest::saysWhatItSaid()
{
    QFETCH(QString, format);
    speak(QStringLiteral("en"));
    const QString letters = QStringLiteral("Noto Sans");
    if (format == QStringLiteral("pdf") && QFontInfo(QFont(letters)).family() != letters)
        QSKIP("lines and pages break elsewhere in another font");
    const QString path = written(format);
    QVERIFY(!path.isEmpty());
    const QString said = textOf(path);
    const QString golden = qEnvironmentVariable("HEADWATER_SOURCE")
        + QStringLiteral("/tests/ui/proposals/golden/proposal_%1.txt").arg(format);
    if (qEnvironmentVariable("HEADWATER_GOLDEN") == QStringLiteral("write")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(said.toUtf8());
        return;
    }
    const QStringList wanted = kept(golden).split(u'\n');
    const QStringList lines = said.split(u'\n');
    for (qsizetype line = 0; line < std::max(wanted.size(), lines.size()); ++line)
        QVERIFY2(wanted.value(line) == lines.value(line),
            qPrintable(QStringLiteral("line %1 was \"%2\", is \"%3\"")
                           .arg(line + 1)
                           .arg(wanted.value(line), lines.value(line))));
}

} // namespace headwater

QTEST_MAIN(headwater::GoldenTextTest)
#include "golden_text_test.moc"
