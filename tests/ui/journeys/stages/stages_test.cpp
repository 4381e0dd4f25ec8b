// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/plan/stages/stage_names.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/journeys_fixture.h"
#include "ui/journeys/journeys_space.h"
#include "ui/journeys/stages/stage_table_model.h"
#include "ui/journeys/stages/stages_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

QModelIndex cellAt(const QAbstractItemModel &model, int row, StageColumn column)
{
    return model.index(row, static_cast<int>(column));
}

/// The space with the page open; the plan has no stages, or those of the fixture.
struct OpenStages {
    PlanWithJourneys plan;
    std::unique_ptr<JourneysSpace> space;

    OpenStages(const QStringList &traces, bool hasStages)
    {
        while (!hasStages && !document().plan().stages.empty()) {
            const StageId id = document().plan().stages.begin()->id;
            (void)document().apply(QStringLiteral("Remove"), {},
                [id](Plan changed) { return withRowRemoved<Stage>(std::move(changed), id); });
        }
        if (!traces.isEmpty() && !plan.import(traces))
            qFatal("the log is refused");
        space = std::make_unique<JourneysSpace>(plan.context());
        space->resize(900, 640);
        space->show();
        settle();
    }

    void open()
    {
        space->showPage(QStringLiteral("stages"));
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000); }
    PlanDocument &document() { return *plan.document; }
    StagesPage &page() { return *space->findChild<StagesPage *>(); }
    template <typename Widget> Widget &find(const char *name)
    {
        return *space->findChild<Widget *>(QLatin1StringView(name));
    }
    QAction &action(const char *name)
    {
        for (QAction *action : page().pageActions()) {
            if (action->objectName() == QLatin1StringView("journeys.stages.") + QLatin1StringView(name))
                return *action;
        }
        qFatal("no action %s", name);
    }
    QString cell(int row, StageColumn column)
    {
        return cellAt(*page().table()->model(), row, column).data().toString();
    }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < page().table()->model()->rowCount(); ++row)
            names.append(cell(row, StageColumn::Name));
        return names;
    }
};

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }
const QStringList sales { QStringLiteral("Interest Trial Won"), QStringLiteral("Interest Trial Lost"),
    QStringLiteral("Interest Offer") };

} // namespace

class StagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aLogWithoutStagesGetsThemInOneStep()
    {
        OpenStages stages(sales, false);
        QVERIFY(stages.find<QWidget>("stagesOffer").isVisible());
        stages.find<QPushButton>("goToStages").click();
        stages.settle();
        QVERIFY(!stages.find<QWidget>("stagesOffer").isVisible());
        auto &name = stages.find<QPushButton>("nameStages");
        QVERIFY(name.isVisible());
        name.click();
        stages.settle();
        QCOMPARE(stages.shown(), words("Interest Trial Offer Won Lost"));
        QCOMPARE(stages.cell(0, StageColumn::Journeys), QStringLiteral("3"));
        QCOMPARE(stages.cell(3, StageColumn::Kind), QStringLiteral("won"));
        QVERIFY(!name.isVisible());
        QVERIFY(stages.space->model().view()->context->hasStages());
        QCOMPARE((*stages.space->model().view()->outcomes)[0], Outcome::Won);
        QVERIFY(stages.document().undo());
        stages.settle();
        QCOMPARE(stages.page().table()->model()->rowCount(), 0);
        QVERIFY(name.isVisible());
    }

    void whatIsMissingComesToItsPlaceAmongTheOthers()
    {
        OpenStages stages({ QStringLiteral("Intake Interest Check Trial Won"), QStringLiteral("Intake Interest Check"),
                              QStringLiteral("Intake Interest Check Trial Lost") },
            true);
        stages.open();
        auto &name = stages.find<QPushButton>("nameStages");
        QVERIFY(name.isVisible());
        QCOMPARE(name.text(), QStringLiteral("Make them stages"));
        QVERIFY(stages.page()
                    .findChild<QLabel *>(QStringLiteral("rule"))
                    ->text()
                    .contains(QStringLiteral("Intake → Check")));
        name.click();
        stages.settle();
        QCOMPARE(stages.shown(), words("Intake Interest Check Trial Won Lost"));
        QVERIFY(!name.isVisible());
    }

    void theTableIsWrittenAsItStands()
    {
        OpenStages stages(sales, true);
        stages.open();
        const QString path = stages.plan.folder.filePath(QStringLiteral("stages.csv"));
        stages.plan.prompts.answerFileToSave(path);
        QSignalSpy notices(&stages.page(), &JourneysPage::notice);
        stages.action("export").trigger();
        QTRY_COMPARE(notices.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].contains("Stage,Kind,Expected days,Journeys,Verifiers,Pieces of work"));
        QCOMPARE(lines[1].trimmed(), QByteArray("Interest,open,10,3,0,0"));
    }

    void aRenamedStageKeepsItsJourneys()
    {
        OpenStages stages(sales, true);
        QVERIFY(!stages.find<QWidget>("stagesOffer").isVisible());
        stages.open();
        QAbstractItemModel &model = *stages.page().table()->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.setData(cellAt(model, 1, StageColumn::Name), QStringLiteral("Test drive")));
        stages.settle();
        QCOMPARE(stages.cell(1, StageColumn::Name), QStringLiteral("Test drive"));
        QCOMPARE(stages.cell(1, StageColumn::Journeys), QStringLiteral("2"));
        QSignalSpy notices(&stages.page(), &JourneysPage::notice);
        QVERIFY(!model.setData(cellAt(model, 1, StageColumn::Name), QStringLiteral("won")));
        QCOMPARE(notices.size(), 1);
        QVERIFY(stages.document().undo());
        QCOMPARE(stages.cell(1, StageColumn::Name), QStringLiteral("Trial"));
    }

    void kindAndDaysAreSetInTheirCells()
    {
        OpenStages stages(sales, true);
        stages.open();
        QAbstractItemModel &model = *stages.page().table()->model();
        const StageId id = stages.document().plan().stages.begin()->id;
        QVERIFY(model.setData(cellAt(model, 0, StageColumn::Kind), static_cast<int>(StageKind::NoDecision)));
        QVERIFY(model.setData(cellAt(model, 0, StageColumn::Days), 33));
        QVERIFY(stages.document().plan().stages.find(id)->kind == StageKind::NoDecision);
        QCOMPARE(stages.document().plan().stages.find(id)->expectedDays, 33);
        QVERIFY(!(model.flags(cellAt(model, 0, StageColumn::Journeys)) & Qt::ItemIsEditable));
        stages.document().setLocked(true);
        QVERIFY(!(model.flags(cellAt(model, 0, StageColumn::Name)) & Qt::ItemIsEditable));
        QVERIFY(!stages.action("later").isEnabled());
    }

    void theOrderIsChangedByKeyboard()
    {
        OpenStages stages(sales, true);
        stages.open();
        stages.space->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stages.space.get()));
        QTableView &table = *stages.page().table();
        table.setFocus();
        table.selectRow(0);
        QVERIFY(!stages.action("earlier").isEnabled());
        QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stages.shown(), words("Trial Interest Won Lost"));
        QCOMPARE(table.selectionModel()->selectedRows().first().row(), 1); // the stage stays chosen
        QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stages.shown(), words("Interest Trial Won Lost"));
    }

    void stagesAreAddedByNameAndRemovedWhereNothingUsesThem()
    {
        OpenStages stages(sales, true);
        stages.open();
        auto &name = stages.find<QComboBox>("newStageName");
        QCOMPARE(name.itemText(0), QStringLiteral("Offer")); // of the log, no stage yet
        name.setCurrentText(QStringLiteral("Offer"));
        stages.find<QPushButton>("addStage").click();
        stages.settle();
        QCOMPARE(stages.shown(), words("Interest Trial Offer Won Lost"));
        QCOMPARE(stages.cell(2, StageColumn::Journeys), QStringLiteral("1"));
        QVERIFY(name.currentText().isEmpty());
        QVERIFY(stages.document().apply(QStringLiteral("Verify"), {}, [](Plan plan) {
            const StageId offer = StageNames(plan).find(QStringLiteral("Offer"));
            return withRow(std::move(plan), Verifier { {}, offer, QStringLiteral("Read"), {}, true, 0 });
        }));
        QCOMPARE(stages.cell(2, StageColumn::Verifiers), QStringLiteral("1"));
        QSignalSpy notices(&stages.page(), &JourneysPage::notice);
        stages.page().table()->selectRow(2);
        stages.action("remove").trigger();
        QCOMPARE(notices.size(), 1);
        QCOMPARE(stages.shown().size(), 5);
        QVERIFY(stages.document().undo());
        stages.page().table()->selectRow(2);
        stages.action("remove").trigger();
        QCOMPARE(stages.shown(), words("Interest Trial Won Lost"));
    }

    void aPlanWithoutJourneysHasItsStagesAllTheSame()
    {
        OpenStages stages({}, false);
        stages.open();
        QVERIFY(stages.page().isVisible());
        QVERIFY(!stages.find<QPushButton>("nameStages").isVisible());
        stages.find<QComboBox>("newStageName").setCurrentText(QStringLiteral("Interest"));
        stages.find<QPushButton>("addStage").click();
        QCOMPARE(stages.shown(), words("Interest"));
        QCOMPARE(stages.cell(0, StageColumn::Journeys), QStringLiteral("–"));
        QVERIFY(stages.page().findChild<QLabel *>(QStringLiteral("finding"))->text().contains(QStringLiteral("won")));
    }
};

QTEST_MAIN(StagesTest)
#include "stages_test.moc"
