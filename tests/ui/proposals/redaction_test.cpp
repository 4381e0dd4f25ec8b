// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/written_texts.h"
#include "tests/support/small_company.h"
#include "ui/proposals/pdf/pdf_bookmarks.h"
#include "ui/proposals/proposal_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

namespace headwater {

/// What is withheld is in no format, and what would tell it all the same is not delivered.
class ProposalRedactionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Ann and Bo are called so; Ann's seat moves, and somebody typed a reason that names her.
    static ProposalFindings findings(const QString &ann, const QString &bo, const Redaction &redaction)
    {
        test::SmallCompany company = test::smallCompany();
        {
            auto people = company.plan.people.edit();
            Person person = *company.plan.people.find(company.ann);
            person.name = ann;
            person.email = QStringLiteral("secret.mail@example.org");
            person.externalId = QStringLiteral("E-4711");
            people.put(person);
            person = *company.plan.people.find(company.bo);
            person.name = bo;
            people.put(person);
        }
        Role paid = *company.plan.roles.find(company.accountManager);
        paid.costPerYear = Money::ofWhole(123'457); // an amount that nothing else comes to
        company.plan.roles.edit().put(paid);
        ProposalQuestion question;
        question.before = company.plan;
        question.baseline = company.plan;
        question.after = company.plan;
        Seat seat = *company.plan.seats.find(company.atFells);
        seat.home = company.coast;
        question.after.seats.edit().put(seat);
        Account account = *company.plan.accounts.find(company.acme);
        account.owners = { { company.atCoast, Share::full() } };
        question.after.accounts.edit().put(account);
        question.redaction = redaction;
        question.originsOf = [ann](const std::vector<Change> &changes) {
            return std::vector<ChangeOrigin>(changes.size(),
                { QStringLiteral("Move %1's seat").arg(ann), QStringLiteral("%1 asked for it").arg(ann), {} });
        };
        return *proposalFindings(question);
    }
    static ProposalNames names()
    {
        return { QStringLiteral("Small"), QStringLiteral("Baseline"), QStringLiteral("South first") };
    }
    static QString found(const QString &path, const TermFinder &terms)
    {
        const auto term
            = path.endsWith(QLatin1StringView(".pdf")) ? termWrittenInPdf(path, terms) : termWrittenIn(path, terms);
        return term ? *term : QStringLiteral("cannot be read: ") + term.error().detail;
    }
    static Redaction all()
    {
        Redaction redaction;
        redaction.names = true;
        redaction.pay = true;
        return redaction;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void nothingWithheldIsInAnyFormat_data();
    void nothingWithheldIsInAnyFormat();
    void whatIsToldIsFoundInEveryFormat_data();
    void whatIsToldIsFoundInEveryFormat();
    void typedNameStopsTheDelivery_data();
    void typedNameStopsTheDelivery();
    void namesThatAreWordsOfTheReportDoNotStopIt();
    void smallGroupsAreLeftOut();
    void sumsDoNotTellOfTheFewThatAreLeftOut();
    void whatACopyLeavesOutIsNotDenied();
};

namespace {

const QStringList formats { QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("pptx"),
    QStringLiteral("html") };

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : formats)
        QTest::newRow(qPrintable(format)) << format;
}

} // namespace

void ProposalRedactionTest::nothingWithheldIsInAnyFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("ann");
    const std::vector<std::pair<const char *, QString>> people { { "plain", QStringLiteral("Ann Hale") },
        { "part of words", QStringLiteral("Al Tot") }, { "long", QString(300, u'q') },
        { "right to left", QStringLiteral("דנה כהן") }, { "arabic", QStringLiteral("ليلى حداد") },
        { "chinese", QStringLiteral("王伟") }, { "emoji", QStringLiteral("Zoë 🦊 Fox") },
        { "markup", QStringLiteral("<b>Tim</b> & Tom") } };
    for (const QString &format : formats) {
        for (const auto &[kind, name] : people)
            QTest::addRow("%s %s", qPrintable(format), kind) << format << name;
    }
}

void ProposalRedactionTest::nothingWithheldIsInAnyFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, ann);
    const ProposalFindings told = findings(ann, QStringLiteral("Bo Tarn"), all());
    const ProposalFile file { names(), m_folder.filePath(QStringLiteral("redacted.") + format) };
    const auto delivery = writeProposal(told, file);
    HEADWATER_VERIFY_OK(delivery);
    QCOMPARE(delivery->leaked, QString());
    const TermFinder terms({ ann, QStringLiteral("Bo Tarn"), QStringLiteral("secret.mail@example.org"),
        QStringLiteral("E-4711"), QStringLiteral("123,457"), QStringLiteral("123457") });
    QCOMPARE(found(file.path, terms), QString());
    QVERIFY(found(file.path, TermFinder({ QStringLiteral("South first") })) == QStringLiteral("south first"));
}

void ProposalRedactionTest::whatIsToldIsFoundInEveryFormat_data() { addFormats(); }

/// Otherwise the test above would prove nothing.
void ProposalRedactionTest::whatIsToldIsFoundInEveryFormat()
{
    QFETCH(QString, format);
    const ProposalFindings told = findings(QStringLiteral("Ann Hale"), QStringLiteral("Bo Tarn"), {});
    const ProposalFile file { names(), m_folder.filePath(QStringLiteral("told.") + format) };
    HEADWATER_VERIFY_OK(writeProposal(told, file));
    QCOMPARE(found(file.path, TermFinder({ QStringLiteral("Ann Hale") })), QStringLiteral("ann hale"));
}

void ProposalRedactionTest::typedNameStopsTheDelivery_data() { addFormats(); }

void ProposalRedactionTest::typedNameStopsTheDelivery()
{
    QFETCH(QString, format);
    const ProposalFindings told = findings(QStringLiteral("Ann Hale"), QStringLiteral("Bo Tarn"), all());
    ProposalFile file { names(), m_folder.filePath(QStringLiteral("typed.") + format) };
    file.names.after = QStringLiteral("As Ann Hale wants it");
    const auto delivery = writeProposal(told, file);
    HEADWATER_VERIFY_OK(delivery);
    QCOMPARE(delivery->leaked, QStringLiteral("ann hale"));
    QVERIFY(!QFile::exists(file.path));
    QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral(".headwater*") }, QDir::Hidden | QDir::Dirs).size(), 0);
}

void ProposalRedactionTest::namesThatAreWordsOfTheReportDoNotStopIt()
{
    const ProposalFindings told = findings(QStringLiteral("Seats North"), QStringLiteral("Total"), all());
    const ProposalFile file { names(), m_folder.filePath(QStringLiteral("words.html")) };
    const auto delivery = writeProposal(told, file);
    HEADWATER_VERIFY_OK(delivery);
    QCOMPARE(delivery->leaked, QString());
}

void ProposalRedactionTest::smallGroupsAreLeftOut()
{
    Redaction redaction;
    redaction.smallestGroup = 3;
    const ProposalFindings told = findings(QStringLiteral("Ann Hale"), QStringLiteral("Bo Tarn"), redaction);
    const Report report = proposalReport(told, names());
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (table && table->sheet == QLatin1StringView("Who moves"))
                QCOMPARE(table->rowCount, std::size_t(0));
            if (table && table->sheet == QLatin1StringView("Costs"))
                QCOMPARE(table->rowCount, std::size_t(0)); // the sum would tell of the two seats that are left
        }
    }
}

void ProposalRedactionTest::sumsDoNotTellOfTheFewThatAreLeftOut()
{
    Redaction redaction;
    redaction.smallestGroup = 5;
    ProposalFindings told = findings(QStringLiteral("Ann Hale"), QStringLiteral("Bo Tarn"), redaction);
    const StaffMove one = told.moves.people.front();
    StaffMove other = one;
    other.to->territory = QStringLiteral("Lakes");
    told.moves.people = std::vector<StaffMove>(5, one);
    told.moves.people.insert(told.moves.people.end(), 2, other);
    told.rowsChanged = 4711;
    told.oneOff.relocations = 3;
    told.oneOff.hires = 2;
    told.oneOff.perHire = Money::ofWhole(20'000);
    told.glide = GlidePath();
    told.glide->shift.toFall = 1;
    told.glide->acting = Money::ofWhole(4712);
    told.glide->quarters.resize(1);
    told.glide->quarters.front().quarter = told.quarter;
    QString texts;
    for (const ReportSection &section : proposalReport(told, names()).sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *text = std::get_if<ReportText>(&block))
                texts += text->text + u'\n';
            const auto *table = std::get_if<ReportTable>(&block);
            if (table && table->sheet == QLatin1StringView("Who moves"))
                QCOMPARE(table->rowCount, std::size_t(0)); // seven in all and five in a row leave two
        }
    }
    for (const char *number : { "4,711", "4711", "4,712", "4712" })
        QVERIFY2(!texts.contains(QLatin1StringView(number)), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("once 40 k")), qPrintable(texts)); // hires are nobody yet
}

void ProposalRedactionTest::whatACopyLeavesOutIsNotDenied()
{
    const test::SmallCompany company = test::smallCompany();
    ProposalQuestion question;
    question.before = question.baseline = question.after = company.plan;
    Role paid = *company.plan.roles.find(company.accountManager);
    paid.costPerYear = Money::ofWhole(123'457);
    question.after.roles.edit().put(paid);
    question.redaction.pay = true;
    const auto asked = [&question] { return proposalReport(*proposalFindings(question), names()).decision; };
    QVERIFY2(asked().startsWith(QStringLiteral("Approve")), qPrintable(asked()));
    question.after = question.before;
    QVERIFY2(asked().startsWith(QStringLiteral("Nothing to decide")), qPrintable(asked()));
}

} // namespace headwater

QTEST_MAIN(headwater::ProposalRedactionTest)
#include "redaction_test.moc"
