// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/evidence/promise.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/charts/chart_card.h"
#include "ui/journeys/verifiers/register_panel.h"
#include "ui/journeys/verifiers/verifier_table_model.h"
#include "ui/journeys/verifiers/verifiers_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

bool isSame(const QString &a, const QString &b) { return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0; }

/// The stage that an open journey claims, by name: as its opportunity says, else its last event that is one.
QString plainStage(const JourneysView &view, CaseIndex journey)
{
    const EventColumns &columns = *view.columns;
    std::vector<QString> said;
    for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event)
        said.push_back(columns.activities.text(columns.activity[event]));
    if (columns.cases[journey].hasOpportunity)
        said.push_back(columns.stages.text(columns.cases[journey].stage));
    QString claimed;
    for (const QString &name : said) {
        for (const Stage &stage : view.plan.stages)
            claimed = isSame(name, stage.name) ? stage.name : claimed;
    }
    return claimed;
}

/// Open journeys that claim the stage of the verifier: with evidence that holds on the day of the last event of all,
/// and all of them. Counted by names, event by event.
std::pair<int, int> plainClaimants(const JourneysView &view, const Verifier &verifier)
{
    const EventColumns &columns = *view.columns;
    const auto isEvidence = [&](EventIndex event) {
        return std::ranges::any_of(view.plan.verifiers,
            [&](const Verifier &any) { return isSame(columns.activities.text(columns.activity[event]), any.text); });
    };
    qint64 today = 0; // the last event that somebody did not just write down
    for (EventIndex event = 0; event < columns.eventCount(); ++event)
        today = isEvidence(event) ? today : std::max<qint64>(today, columns.time[event]);
    std::pair<int, int> counted;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if ((*view.outcomes)[journey] != Outcome::Open
            || plainStage(view, journey) != view.plan.stages.find(verifier.stage)->name)
            continue;
        bool isProven = false;
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
            const qint64 age = today - columns.time[event];
            isProven |= isSame(columns.activities.text(columns.activity[event]), verifier.text)
                && (verifier.validDays == 0 || age <= verifier.validDays * 86'400'000);
        }
        counted.first += isProven;
        ++counted.second;
    }
    return counted;
}

QModelIndex cellAt(const QAbstractItemModel &model, int row, VerifierColumn column)
{
    return model.index(row, static_cast<int>(column));
}

} // namespace

class VerifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void promisingJourneysStandInTheOrderOfTheirScore()
    {
        const PageContent page = verifiersContent(*sampleJourneys(), VerifiersQuestion::Promising);
        const ChartData &chart = page.charts.front();
        QCOMPARE(chart.rows.size(), std::size_t(15));
        QVERIFY(chart.table.rows.size() > chart.rows.size());
        QVERIFY(std::is_sorted(chart.bars[0].lengths.rbegin(), chart.bars[0].lengths.rend()));
        for (const auto &row : chart.table.rows) {
            const auto factor = [&row](std::size_t column) { return std::get<double>(row[column]); };
            const double score = factor(3) * factor(5) * factor(10) * factor(11);
            QVERIFY(std::abs(score - factor(1)) <= 1e-6 * std::max(1.0, score));
        }
        const auto first = casesOfVerifiers(*sampleJourneys(), VerifiersQuestion::Promising, 0);
        QVERIFY(first);
        QCOMPARE(first->cases.size(), std::size_t(1));
        QVERIFY(chart.rows.front().contains(sampleJourneys()->columns->caseNames.text(first->cases[0].journey)));
    }

    void claimsAreCountedByWhatTheyLack()
    {
        const PageContent page = verifiersContent(*sampleJourneys(), VerifiersQuestion::Claims);
        const ChartData &chart = page.charts.front();
        QVERIFY(!chart.rows.empty());
        for (std::size_t row = 0; row < chart.rows.size(); ++row) {
            const auto claims = casesOfVerifiers(*sampleJourneys(), VerifiersQuestion::Claims, row);
            QVERIFY(claims);
            QCOMPARE(static_cast<double>(claims->cases.size()), chart.bars[0].lengths[row]);
            for (const ChosenCase &one : claims->cases)
                QVERIFY((*sampleJourneys()->outcomes)[one.journey] == Outcome::Open);
        }
        QVERIFY(!casesOfVerifiers(*sampleJourneys(), VerifiersQuestion::Claims, chart.rows.size()));
    }

    void evidenceIsShownForEveryVerifier()
    {
        const PageContent page = verifiersContent(*sampleJourneys(), VerifiersQuestion::Register);
        const ChartData &chart = page.charts.front();
        QCOMPARE(chart.rows.size(), sampleJourneys()->plan.verifiers.size());
        int all = 0;
        for (std::size_t row = 0; row < chart.rows.size(); ++row) {
            const auto found = casesOfVerifiers(*sampleJourneys(), VerifiersQuestion::Register, row);
            const auto [proven, claiming]
                = plainClaimants(*sampleJourneys(), sampleJourneys()->verified->verifiers[row]);
            QCOMPARE(found->cases.size(), static_cast<std::size_t>(proven));
            QCOMPARE(found->cases.size() + found->others.size(), static_cast<std::size_t>(claiming));
            all += claiming;
            QCOMPARE(static_cast<double>(found->cases.size()), chart.bars[0].lengths[row]);
            QCOMPARE(static_cast<double>(found->others.size()), chart.bars[1].lengths[row]);
        }
        QVERIFY(all > 0);
    }

    void aPlanWithoutVerifiersOrJourneysSaysWhatToDo()
    {
        QVERIFY(verifiersContent(*noJourneys(), VerifiersQuestion::Promising).charts.empty());
        Plan plan = journeyCompany().workspace.plan();
        plan.verifiers = {};
        EventColumnsBuilder builder;
        const SharedJourneys bare = journeysOf(plan, builder);
        QVERIFY(verifiersContent(*bare, VerifiersQuestion::Claims).finding.contains(QStringLiteral("register")));
        QVERIFY(verifiersContent(*bare, VerifiersQuestion::Register).finding.contains(QStringLiteral("add")));
    }

    void theRegisterStandsInTheOrderOfTheStages()
    {
        OpenSample sample;
        VerifierTableModel model(*sample.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), static_cast<int>(sample.document->plan().verifiers.size()));
        QCOMPARE(cellAt(model, 0, VerifierColumn::Stage).data().toString(), QStringLiteral("Interest"));
        model.sort(static_cast<int>(VerifierColumn::ValidDays), Qt::DescendingOrder);
        QCOMPARE(cellAt(model, 0, VerifierColumn::ValidDays).data().toString(), QStringLiteral("180"));
    }

    void aCellIsChangedByAStepThatCanBeUndone()
    {
        OpenSample sample;
        VerifierTableModel model(*sample.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(sample.document.get(), &PlanDocument::changed, &model, [&model] { model.show(Comparison::After); });
        const VerifierId id = model.idAt(0);
        const auto verifier = [&] { return *sample.document->plan().verifiers.find(id); };
        QVERIFY(model.setData(cellAt(model, 0, VerifierColumn::ValidDays), 45));
        QCOMPARE(verifier().validDays, 45);
        QVERIFY(model.setData(cellAt(model, 0, VerifierColumn::Kind), static_cast<int>(VerifierKind::Artefact)));
        QVERIFY(verifier().kind == VerifierKind::Artefact);
        QVERIFY(model.setData(cellAt(model, 0, VerifierColumn::Required), 1));
        QVERIFY(!verifier().required);
        QVERIFY(!model.setData(cellAt(model, 0, VerifierColumn::Text), QStringLiteral("  ")));
        QVERIFY(model.setData(cellAt(model, 0, VerifierColumn::Stage), 1)); // to Qualified: the row moves
        QVERIFY(model.rowOf(id) > 0);
        QVERIFY(sample.document->undo());
        QCOMPARE(model.rowOf(id), 0);
        sample.document->setLocked(true);
        QVERIFY(!(model.flags(cellAt(model, 0, VerifierColumn::Text)) & Qt::ItemIsEditable));
    }

    void verifiersAreAddedAndRemoved()
    {
        OpenSample sample;
        RegisterPanel panel(sample.context());
        panel.show();
        const std::size_t before = sample.document->plan().verifiers.size();
        auto *remove = panel.findChild<QPushButton *>(QStringLiteral("removeVerifier"));
        QVERIFY(!remove->isEnabled());
        sample.prompts.answerText(QStringLiteral("Asked for a reference"));
        panel.findChild<QPushButton *>(QStringLiteral("addVerifier"))->click();
        QCOMPARE(sample.document->plan().verifiers.size(), before + 1);
        QCOMPARE(panel.table()->model()->rowCount(), static_cast<int>(before + 1));
        panel.table()->selectRow(0);
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(sample.document->plan().verifiers.size(), before);
    }

    void thePageHasTheRegisterWhereItIsAskedFor()
    {
        OpenSample sample;
        VerifiersPage page(sample.context());
        page.resize(900, 700);
        page.show();
        page.showJourneys(sampleJourneys());
        QTRY_VERIFY(!page.isSettling());
        QVERIFY(!page.findChild<RegisterPanel *>()->isVisible());
        QSignalSpy chosen(&page, &JourneysPage::choiceMade);
        Q_EMIT page.cards().front()->rowChosen(0);
        QTRY_COMPARE(chosen.size(), 1);
        page.findChild<QComboBox *>(QStringLiteral("verifiersQuestion"))->setCurrentIndex(2);
        QVERIFY(page.findChild<RegisterPanel *>()->isVisible());
        QTRY_VERIFY(!page.isSettling());
    }
};

QTEST_MAIN(VerifiersTest)
#include "verifiers_test.moc"
