// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumed.h"
#include "core/plan/assumptions/assumption_edits.h"
#include "core/proposals/review/freeze.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/review/freeze_dialog.h"
#include "ui/review/review_space.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

namespace {

struct ShownReview {
    OpenCoverage open;
    std::unique_ptr<ReviewSpace> space;
    QString told;

    ShownReview()
    {
        space = std::make_unique<ReviewSpace>(open.context());
        QObject::connect(space.get(), &Space::notice, [this](const QString &text) { told = text; });
        space->resize(900, 620);
        space->show();
        settle();
    }

    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(open.outlook->journeys.state() == JourneyFacts::State::Ready, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000);
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return space->findChild<Widget *>(QLatin1StringView(name));
    }
    QAction *action(const char *name) const
    {
        for (QAction *action : space->spaceActions()) {
            if (action->objectName() == QStringLiteral("review.") + QLatin1StringView(name))
                return action;
        }
        qFatal("no action %s", name);
    }
    const Plan &plan() const { return open.document->baselinePlan(); }
    QString headline() const { return find<QLabel>("reviewHeadline")->text(); }

    void freeze(const char *name) const
    {
        action("freeze")->trigger();
        auto *dialog = find<FreezeDialog>("freezeDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("freezeName"))->setText(QString::fromLatin1(name));
        dialog->findChild<QPushButton *>(QStringLiteral("freezeStart"))->click();
        const std::size_t before = plan().reviews.size();
        QTRY_VERIFY_WITH_TIMEOUT(plan().reviews.size() == before + 1, 20'000);
        settle();
    }
    /// Everything as predicted but the margin, which comes by that factor.
    void came(double factor) const
    {
        std::vector<ActualFigure> figures;
        for (const PredictedFigure &figure : plan().predictions)
            figures.push_back({ {}, figure.territory, figure.measure, figure.quarter,
                figure.value * (figure.measure == ReviewMeasure::Margin ? factor : 1), QStringLiteral("file") });
        const Result<> done = open.document->applyToWorkspace(QStringLiteral("came"), {},
            [&](Workspace workspace) { return withActuals(std::move(workspace), figures); });
        HEADWATER_VERIFY_OK(done);
        settle();
    }
};

} // namespace

class ReviewSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void anEmptyPlanExplainsAndOffersToFreeze()
    {
        const ShownReview shown;
        QVERIFY(shown.find<QWidget>("reviewEmpty")->isVisible());
        QVERIFY(!shown.action("take")->isVisible());
        shown.find<QPushButton>("freezeFirst")->click();
        auto *dialog = shown.find<FreezeDialog>("freezeDialog");
        QVERIFY(dialog && dialog->isVisible());
        const auto *quarter = dialog->findChild<QComboBox *>(QStringLiteral("freezeQuarter"));
        QCOMPARE(quarter->count(), 4);
        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("freezeName"))->text().contains(quarter->currentText()));
        dialog->reject();
    }

    void everyQuarterCanBeFrozenWhicheverCoverageShows()
    {
        ShownReview shown;
        shown.open.settle();
        const std::vector<Period> quarters = shown.open.model().view()->expected->reached;
        shown.open.model().setQuarter(quarters.at(2));
        shown.open.settle();
        shown.action("freeze")->trigger();
        auto *dialog = shown.find<FreezeDialog>("freezeDialog");
        const auto *offered = dialog->findChild<QComboBox *>(QStringLiteral("freezeQuarter"));
        QCOMPARE(offered->itemData(0).toDate(), quarters.front().first);
        QCOMPARE(offered->itemData(offered->count() - 1).toDate(), quarters.back().first);
        dialog->reject();
    }

    void aFrozenReviewIsScoredRecalibratedAndUndone()
    {
        ShownReview shown;
        Assumption margin;
        margin.key = assumed::grossMargin;
        margin.value = 0.6;
        margin.low = 0.4;
        margin.high = 0.8;
        shown.open.apply([margin](Plan plan) { return withAssumption(std::move(plan), margin); });
        shown.settle();
        shown.freeze("Spring");
        QVERIFY(shown.plan().predictions.size() > 4);
        QVERIFY(!shown.find<QWidget>("reviewEmpty")->isVisible());
        QCOMPARE(shown.find<QListWidget>("reviewList")->count(), 1);
        QVERIFY(shown.headline().contains(QStringLiteral("written down")));
        shown.came(0.9);
        QVERIFY2(shown.headline().contains(QStringLiteral("below what was predicted")), qPrintable(shown.headline()));
        shown.action("assumptions")->trigger();
        const auto *table = shown.find<QTableView>("reviewAssumptions");
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(shown.action("recalibrate")->isEnabled());
        const Plan before = shown.plan();
        shown.action("recalibrate")->trigger();
        QVERIFY(shown.plan() != before);
        QVERIFY2(shown.told.contains(QStringLiteral("Undo takes it back")), qPrintable(shown.told));
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QVERIFY(shown.plan() == before);
    }

    void pagesShowTheirTables()
    {
        ShownReview shown;
        shown.freeze("Spring");
        for (const char *name : { "reviewPlans", "reviewAssumptions", "reviewFluidity", "insightTable" })
            new QAbstractItemModelTester(shown.find<QTableView>(name)->model(), shown.space.get());
        shown.action("plans")->trigger();
        QVERIFY(shown.find<QTableView>("reviewPlans")->isVisible());
        QVERIFY(shown.find<QTableView>("reviewPlans")->model()->rowCount() >= 4);
        shown.action("fluidity")->trigger();
        QVERIFY(shown.find<QTableView>("reviewFluidity")->model()->rowCount() >= 8);
        shown.came(1);
        shown.action("coverage")->trigger();
        QVERIFY(shown.headline().contains(QStringLiteral("as predicted")));
    }

    /// Undo gives the number of a review to the next one, which is of another plan.
    void aReviewHasTheFiguresOfItsOwnPlans()
    {
        ShownReview shown;
        shown.freeze("Spring");
        shown.action("plans")->trigger();
        shown.action("headcount")->trigger();
        const auto companySeats = [&shown] {
            const QAbstractItemModel &model = *shown.find<QTableView>("reviewPlans")->model();
            return model.index(0, 2).data().toString(); // on the day
        };
        QCOMPARE(companySeats(), QStringLiteral("5"));
        const ReviewId first = shown.plan().reviews.begin()->id;
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        const CoveredCompany c;
        shown.open.apply([&](Plan plan) -> Result<Plan> {
            addSeat(plan, "S-9", c.accountManager, c.coast, c.head);
            return plan;
        });
        shown.settle();
        shown.freeze("Spring");
        QCOMPARE(shown.plan().reviews.begin()->id, first);
        QCOMPARE(companySeats(), QStringLiteral("6"));
    }

    void aQuarterThatIsNotOverSaysSo()
    {
        ShownReview shown;
        shown.freeze("Spring");
        shown.action("take")->trigger();
        shown.settle();
        QVERIFY2(shown.told.contains(QStringLiteral("is not over")), qPrintable(shown.told));
        QVERIFY(shown.plan().actuals.empty());
    }

    void whatWasLearnedIsWrittenDownAndLeadsToItsSeat()
    {
        ShownReview shown;
        shown.freeze("Spring");
        const CoveredCompany c;
        shown.open.selection.selectSeats({ c.atFells });
        shown.open.prompts.answerText(QStringLiteral("Refill Fells sooner"));
        shown.open.prompts.answerText(QStringLiteral(" Ada "));
        shown.open.prompts.answerChoice(1);
        shown.action("learned.add")->trigger();
        QCOMPARE(shown.plan().insights.size(), std::size_t(1));
        const Insight &insight = *shown.plan().insights.begin();
        QCOMPARE(insight.about, QStringLiteral("seat"));
        QCOMPARE(insight.aboutRow, c.atFells.value);
        QCOMPARE(insight.review, shown.plan().reviews.begin()->id);
        QCOMPARE(insight.author, QStringLiteral("Ada"));
        shown.action("learned")->trigger();
        shown.open.selection.clear();
        auto *table = shown.find<QTableView>("insightTable");
        table->selectRow(0);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("Ada"));
        Q_EMIT table->activated(table->model()->index(0, 1));
        QCOMPARE(shown.open.selection.seats(), std::vector { c.atFells });
        shown.open.prompts.answerText(QStringLiteral("Refill Fells within a month"));
        shown.open.prompts.answerText(QStringLiteral("Bo"));
        shown.action("learned.change")->trigger();
        QCOMPARE(shown.plan().insights.begin()->text, QStringLiteral("Refill Fells within a month"));
        QCOMPARE(shown.plan().insights.begin()->author, QStringLiteral("Bo"));
        QCOMPARE(shown.open.context().settings.value(QStringLiteral("review/author")).toString(),
            QStringLiteral("Ada")); // who writes the next one down
        shown.action("learned.remove")->trigger();
        QVERIFY(shown.plan().insights.empty());
        QVERIFY(shown.open.prompts.isExhausted());
    }

    void aLockedPlanCanBeLookedAtOnly()
    {
        ShownReview shown;
        shown.freeze("Spring");
        shown.open.document->setLocked(true);
        for (const char *name : { "freeze", "take", "remove", "recalibrate", "learned.add" })
            QVERIFY2(!shown.action(name)->isEnabled(), name);
        QVERIFY(shown.action("export")->isEnabled());
    }
};

QTEST_MAIN(ReviewSpaceTest)
#include "review_space_test.moc"
