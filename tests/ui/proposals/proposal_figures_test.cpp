// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/expected_visits.h"
#include "core/document/plan_document.h"
#include "core/journeys/loading/event_loader.h"
#include "core/samples/company.h"
#include "tests/support/fast_folder.h"
#include "tests/support/small_company.h"
#include "ui/proposals/content/proposal_report.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

/// What the proposals of the sample company say, held against what the rest of the program counts.
class ProposalFiguresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder = fastFolder();
    std::unique_ptr<PlanDocument> m_document;
    SharedColumns m_columns;

    const Scenario *scenario(const char *name) const
    {
        for (const Scenario &one : m_document->workspace().scenarios) {
            if (one.name == QLatin1StringView(name))
                return &one;
        }
        return nullptr;
    }
    ProposalQuestion question(const char *name) const
    {
        ProposalQuestion question;
        question.before = m_document->baselinePlan();
        question.baseline = m_document->baselinePlan();
        question.after = scenario(name)->plan;
        question.columns = m_columns;
        question.facts = m_document->facts();
        return question;
    }
    static ProposalNames names()
    {
        return { QStringLiteral("Sample"), QStringLiteral("Baseline"), QStringLiteral("Proposal") };
    }
    /// The margins of both as `headwater coverage --quarter` counts them.
    std::pair<Money, Money> marginsOf(const char *name, const Period &quarter) const
    {
        const Plan &plan = m_document->baselinePlan();
        CoverageOptions options;
        options.withWorth = false;
        const auto expected = expectedVisits(*m_columns, journeyContext(*m_columns, plan), plan, quarter);
        const Coverage before = *coverageOf(plan, expected->visits, quarter, options);
        const Plan &other = scenario(name)->plan;
        const auto theirs = expectedVisits(*m_columns, journeyContext(*m_columns, other), other, quarter);
        options = CoverageOptions::besides(before);
        options.withWorth = false;
        return { before.margin, coverageOf(other, theirs->visits, quarter, options)->margin };
    }
    static std::vector<ReportTable> tablesOf(const Report &report)
    {
        std::vector<ReportTable> tables;
        for (const ReportSection &section : report.sections) {
            for (const ReportBlock &block : section.blocks) {
                if (const auto *table = std::get_if<ReportTable>(&block))
                    tables.push_back(*table);
            }
        }
        return tables;
    }
    static const KeyFigure *figure(const Report &report, const QString &name)
    {
        for (const KeyFigure &one : report.figures) {
            if (one.name.startsWith(name))
                return &one;
        }
        return nullptr;
    }
    static QString textsOf(const Report &report)
    {
        QStringList texts { report.decision };
        for (const ReportSection &section : report.sections) {
            for (const ReportBlock &block : section.blocks) {
                if (const auto *text = std::get_if<ReportText>(&block))
                    texts.append(text->text);
            }
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const GeneratedCompany company = sampleCompany();
        auto document = PlanDocument::create(m_folder->filePath(QStringLiteral("s.headwater")), company.workspace);
        HEADWATER_VERIFY_OK(document);
        m_document = std::move(*document);
        auto facts = m_document->startFacts(QStringLiteral("sample"), QStringLiteral("opportunities"));
        HEADWATER_VERIFY_OK(facts);
        HEADWATER_VERIFY_OK(streamFacts(sampleSpec(), company, **facts));
        auto batch = (*facts)->finish();
        HEADWATER_VERIFY_OK(batch);
        batch->at = std::max(batch->at, companyAsOf());
        HEADWATER_VERIFY_OK(m_document->beginWith({ *batch }));
        auto loaded = loadJourneys(*m_document->facts(), opportunityActivities(m_document->baselinePlan()));
        HEADWATER_VERIFY_OK(loaded);
        m_columns = std::make_shared<const EventColumns>(std::move(loaded->columns));
    }

    void marginsAreThoseOfTheirQuarters()
    {
        ProposalQuestion asked = question("Fluid North");
        asked.quarter = quarterWith(QDate(2027, 8, 1));
        const auto findings = proposalFindings(asked);
        HEADWATER_VERIFY_OK(findings);
        QCOMPARE(findings->quarter, *asked.quarter);
        QCOMPARE(findings->margins.size(), std::size_t(4));
        Money before;
        Money after;
        for (const MarginQuarter &one : findings->margins) {
            const auto [was, is] = marginsOf("Fluid North", one.quarter);
            QCOMPARE(one.before, was);
            QCOMPARE(one.after, was + marginChange(is, was));
            before += one.before;
            after += one.after;
        }
        const Report report = proposalReport(*findings, names());
        const KeyFigure *quarter = figure(report, QStringLiteral("Expected margin, Q3 2027"));
        const KeyFigure *year = figure(report, QStringLiteral("Expected margin, 4 quarter"));
        QVERIFY(quarter && year);
        QCOMPARE(*quarter->after, (findings->before.coverage->margin + findings->marginChange()).inUnits());
        QCOMPARE(*year->before, before.inUnits());
        QCOMPARE(*year->after, after.inUnits());
        QVERIFY(year->name.contains(QStringLiteral("EUR")));
        QVERIFY2(textsOf(report).contains(QStringLiteral("Q3 2027")), qPrintable(textsOf(report)));
        QVERIFY(!textsOf(report).contains(QStringLiteral("margin a quarter")));
    }

    void anotherQuarterThanTheForecastReachesIsRefused()
    {
        ProposalQuestion asked = question("Fluid North");
        asked.quarter = quarterWith(QDate(2040, 1, 1));
        HEADWATER_VERIFY_ERROR(proposalFindings(asked), InvalidInput);
    }

    void whoLosesSomebodyIsSaidOnceAndTheSameEverywhere()
    {
        const auto findings = proposalFindings(question("Lean South"));
        HEADWATER_VERIFY_OK(findings);
        const WhoMoves moves = whoMoves(m_document->baselinePlan(), scenario("Lean South")->plan);
        std::int64_t losing = 0;
        for (const CustomerMove &move : moves.accounts) {
            const bool isLosing
                = std::any_of(move.contactsLost.begin(), move.contactsLost.end(), [](const QString &who) {
                      return who.contains(u' '); // a name, no code of a vacant seat
                  });
            losing += isLosing ? 1 : 0;
        }
        QVERIFY(losing > 0);
        QCOMPARE(findings->customersWhoLose, losing);
        const Report report = proposalReport(*findings, names());
        const KeyFigure *kept = figure(report, QStringLiteral("Customers who keep their person"));
        QVERIFY(kept);
        QCOMPARE(*kept->after, 1 - static_cast<double>(losing) / static_cast<double>(findings->customers));
        QVERIFY(textsOf(report).contains(QStringLiteral("%1 customer").arg(losing)));
    }

    void figuresOfSeatsAndCostsAreThoseOfTheScoreboard()
    {
        const auto findings = proposalFindings(question("Lean South"));
        HEADWATER_VERIFY_OK(findings);
        const Figures before = figuresOf(m_document->baselinePlan());
        const Figures after = figuresOf(scenario("Lean South")->plan);
        const Report report = proposalReport(*findings, names());
        QCOMPARE(*figure(report, QStringLiteral("Seats"))->before, static_cast<double>(before.seats()));
        QCOMPARE(*figure(report, QStringLiteral("Seats"))->after, static_cast<double>(after.seats()));
        QCOMPARE(*figure(report, QStringLiteral("Cost a year"))->after, after.costPerYear.inUnits());
        for (const ReportTable &table : tablesOf(report)) {
            if (table.sheet != QLatin1StringView("Costs"))
                continue;
            double cost = 0;
            for (std::size_t row = 0; row < table.rowCount; ++row)
                cost += std::get<double>(table.cells(row)[4]);
            QCOMPARE(qRound64(cost), qRound64(after.costPerYear.inUnits()));
        }
    }

    void whatHasNoRoomOnPaperIsInTheWorkbook()
    {
        const auto findings = proposalFindings(question("Lean South"));
        HEADWATER_VERIFY_OK(findings);
        for (const ReportTable &table : tablesOf(proposalReport(*findings, names()))) {
            const bool isInChanges = table.title.isEmpty() && table.columns.front().name == QLatin1StringView("Action");
            QVERIFY2(
                table.rowCount <= table.rowsOnPaper || !table.sheet.isEmpty() || isInChanges, qPrintable(table.title));
        }
    }

    void risksNameNewGapsAndWhoLosesMargin()
    {
        const auto findings = proposalFindings(question("Lean South"));
        HEADWATER_VERIFY_OK(findings);
        const QString texts = textsOf(proposalReport(*findings, names()));
        QVERIFY2(texts.contains(QStringLiteral("New gap: ")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral(" loses: expected margin ")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("In short: ")), qPrintable(texts));
    }
};

QTEST_MAIN(ProposalFiguresTest)
#include "proposal_figures_test.moc"
