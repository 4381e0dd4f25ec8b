// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumption_edits.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/assumptions/assumption_table_model.h"
#include "ui/assumptions/assumptions_space.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Hours fall short and it takes time to hire, so that turnover and margin both count.
Plan uncertain()
{
    CoveredCompany c;
    for (const RoleId role : { c.accountManager, c.demo })
        CoveredCompany::change(c.plan.roles, role, [](Role &row) { row.hiringDelayDays = 120; });
    Assumption margin;
    margin.key = assumed::grossMargin;
    margin.low = 0.4;
    margin.value = 0.5;
    margin.high = 0.6;
    return *withAssumption(c.plan, margin);
}

struct ShownAssumptions {
    OpenCoverage open;
    std::unique_ptr<AssumptionsSpace> space;
    QStringList notices;

    explicit ShownAssumptions(const Plan &plan = uncertain(), bool withJourneys = true)
        : open(plan, withJourneys)
    {
        space = std::make_unique<AssumptionsSpace>(open.context());
        QObject::connect(
            space.get(), &Space::notice, space.get(), [this](const QString &text) { notices.append(text); });
        space->resize(1000, 700);
        space->show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(open.model().isViewCurrent() || !open.model().view(), 20'000);
    }
    QAction *action(const char *name) const
    {
        for (QAction *offered : space->spaceActions()) {
            if (offered->objectName() == QLatin1StringView(name))
                return offered;
        }
        return nullptr;
    }
    QAbstractItemModel &model() const { return *space->table()->model(); }
    QModelIndex cell(const QString &name, AssumptionColumn column) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, 0).data().toString() == name)
                return model().index(row, static_cast<int>(column));
        }
        return {};
    }
    void add(const QString &name) const
    {
        space->findChild<QComboBox *>(QStringLiteral("newAssumption"))->setCurrentText(name);
        space->findChild<QPushButton *>(QStringLiteral("addAssumption"))->click();
    }
    QString finding() const { return space->findChild<QLabel *>(QStringLiteral("assumptionsFinding"))->text(); }
    const Plan &plan() const { return open.document->plan(); }
};

} // namespace

class AssumptionsSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void whatDecidesIsSaidAndDrawn()
    {
        ShownAssumptions shown;
        QVERIFY(shown.space->swings());
        const QString finding = shown.finding();
        QVERIFY2(finding.contains(QStringLiteral("Gross margin")), qPrintable(finding));
        const QString changes = shown.cell(QStringLiteral("Gross margin"), AssumptionColumn::Swing).data().toString();
        QVERIFY2(changes.contains(u'+') && changes.contains(u'-'), qPrintable(changes));
    }

    void aCellIsEditedAsOneStep()
    {
        ShownAssumptions shown;
        const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(shown.model().setData(
            shown.cell(QStringLiteral("Gross margin"), AssumptionColumn::Value), QStringLiteral("0.7"), Qt::EditRole));
        const Assumption &margin = *assumptionNamed(shown.plan(), assumed::grossMargin);
        QCOMPARE(margin.value, 0.7);
        QCOMPARE(margin.high, 0.7); // a range holds its value
        shown.settle();
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QCOMPARE(assumptionNamed(shown.plan(), assumed::grossMargin)->value, 0.5);
    }

    void changesTellOfTheRowsAlone()
    {
        ShownAssumptions shown;
        shown.action("assumptions.changes")->trigger();
        QCOMPARE(shown.cell(QStringLiteral("Gross margin"), AssumptionColumn::Change).data().toString().trimmed(),
            QString());
    }

    void aNumberThatIsNoneIsTold()
    {
        ShownAssumptions shown;
        QVERIFY(!shown.model().setData(
            shown.cell(QStringLiteral("Gross margin"), AssumptionColumn::Low), QStringLiteral("low"), Qt::EditRole));
        QCOMPARE(shown.notices.size(), 1);
        QVERIFY2(shown.notices.front().contains(QStringLiteral("low")), qPrintable(shown.notices.front()));
    }

    void oneThatFiguresUseComesWithWhatIsUsual()
    {
        ShownAssumptions shown;
        shown.add(QStringLiteral("annual turnover"));
        const Assumption *turnover = assumptionNamed(shown.plan(), assumed::annualTurnover);
        QVERIFY(turnover);
        QCOMPARE(turnover->value, assumed::usualTurnover);
        shown.add(QStringLiteral("Annual Turnover"));
        QCOMPARE(shown.notices.size(), 1); // there is one
        shown.add(QStringLiteral("Price rise"));
        QCOMPARE(shown.model().rowCount(), 3);
        shown.add(QString());
        QCOMPARE(shown.notices.size(), 2); // it needs a name
    }

    void whatFiguresUseIsWrittenDownAtOnce()
    {
        ShownAssumptions shown(CoveredCompany().plan);
        QCOMPARE(shown.model().rowCount(), 0);
        shown.action("assumptions.usual")->trigger();
        QVERIFY(usualAssumptions(shown.plan()).empty());
        QVERIFY(!shown.action("assumptions.usual")->isEnabled());
        shown.settle();
    }

    void agreeingDatesTheBasis()
    {
        ShownAssumptions shown;
        shown.space->table()->selectRow(0);
        shown.action("assumptions.agree")->trigger();
        const Assumption &margin = *assumptionNamed(shown.plan(), assumed::grossMargin);
        QCOMPARE(margin.basis, Basis::Agreed);
        QCOMPARE(margin.date, QDate(2027, 2, 1));
        shown.action("assumptions.remove")->trigger();
        QVERIFY(shown.plan().assumptions.empty());
        shown.settle();
    }

    void aLockedPlanIsOnlyLookedAt()
    {
        ShownAssumptions shown;
        shown.space->table()->selectRow(0);
        shown.open.document->setLocked(true);
        for (const char *name : { "assumptions.usual", "assumptions.agree", "assumptions.remove" })
            QVERIFY(!shown.action(name)->isEnabled());
        QVERIFY(!(shown.model().flags(shown.model().index(0, 1)) & Qt::ItemIsEditable));
    }

    void theGainIsAskedOfScenariosAlone()
    {
        ShownAssumptions shown;
        QVERIFY(!shown.action("assumptions.gain")->isEnabled());
        HEADWATER_VERIFY_OK(shown.open.document->applyToWorkspace(QStringLiteral("Copy"), {}, [](Workspace workspace) {
            return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Lean"),
                QDateTime(QDate(2027, 2, 1), QTime(), Qt::UTC));
        }));
        shown.settle();
        QVERIFY(shown.action("assumptions.gain")->isEnabled());
        shown.action("assumptions.gain")->trigger();
        QCOMPARE(shown.space->swings()->baseline.size(), shown.space->swings()->now.size());
        shown.action("assumptions.before")->trigger();
        QVERIFY(!shown.action("assumptions.gain")->isEnabled());
    }

    void withoutJourneysThePageSaysWhatItWaitsFor()
    {
        ShownAssumptions shown(uncertain(), false);
        QVERIFY(shown.model().rowCount() > 0); // the register is there all the same
        QVERIFY2(!shown.finding().contains(QStringLiteral("matters most")), qPrintable(shown.finding()));
        QCOMPARE(
            shown.cell(QStringLiteral("Gross margin"), AssumptionColumn::Swing).data().toString(), QStringLiteral("–"));
    }
};

QTEST_MAIN(AssumptionsSpaceTest)
#include "assumptions_space_test.moc"
