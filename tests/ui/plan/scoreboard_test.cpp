// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/plan/scoreboard/coverage_figures.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/wording/number_text.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

class ScoreboardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
    std::optional<Outlook> outlook;
    std::unique_ptr<PlanInsights> insights;
    std::unique_ptr<Scoreboard> scoreboard;

    const ScoreboardFigure &figure(const char *id) const
    {
        return scoreboard->findChild<FigureButton *>(QStringLiteral("figure_") + QLatin1StringView(id))->figure();
    }
    void settle() { QTRY_VERIFY(!insights->isRefreshing()); }
    /// A scenario of its own, so that there is a baseline to compare with.
    void branch()
    {
        HEADWATER_VERIFY_OK(plan->document->applyToWorkspace(QStringLiteral("branch"), {}, [this](Workspace workspace) {
            return withScenarioDuplicated(
                std::move(workspace), baselineId, QStringLiteral("Plan B"), plan->document->now());
        }));
    }

private Q_SLOTS:
    void init()
    {
        plan = std::make_unique<OpenPlan>();
        insights = std::make_unique<PlanInsights>(*plan->document);
        outlook.emplace(*plan->document);
        scoreboard = std::make_unique<Scoreboard>(*plan->document, *insights, outlook->coverage);
        settle();
    }
    void cleanup()
    {
        scoreboard.reset();
        insights.reset();
        outlook.reset();
        plan.reset();
    }

    void figuresAreThoseOfTheShownPlan()
    {
        QCOMPARE(figure("seats").value, QStringLiteral("5"));
        QCOMPARE(figure("vacancies").value, QStringLiteral("3"));
        QCOMPARE(figure("cost").value, shortMoneyText(Money::ofWhole(150'000 + 3 * 100'000 + 90'000)));
        QVERIFY(figure("seats").change.isEmpty());
    }

    void aScenarioShowsWhatChangedAgainstTheBaseline()
    {
        branch();
        HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("close"), {}, [this](Plan edited) {
            return withSeatsClosed(std::move(edited), std::vector { plan->c.atCoast }, QDate(2027, 3, 31));
        }));
        settle();
        QCOMPARE(figure("seats").value, QStringLiteral("4"));
        QCOMPARE(figure("seats").change, signedCountText(-1));
        QCOMPARE(figure("vacancies").tone, Tone::Better);
        QCOMPARE(figure("cost").tone, Tone::Better);
        HEADWATER_VERIFY_OK(plan->document->undo());
        settle();
        QVERIFY(figure("seats").change.isEmpty());
    }

    void costIsExplainedByItsParts()
    {
        const auto inputs = inputsOf(QStringLiteral("cost"), plan->document->plan(), insights->current());
        QCOMPARE(inputs.size(), std::size_t(3));
        QCOMPARE(inputs[1].first, QStringLiteral("Account manager"));
        QVERIFY(inputs[1].second.startsWith(QStringLiteral("3.0 FTE")));
        QVERIFY(inputs[1].second.endsWith(moneyText(Money::ofWhole(300'000))));
    }

    void seatsAreExplainedByKindAndRole()
    {
        const auto inputs = inputsOf(QStringLiteral("seats"), plan->document->plan(), insights->current());
        QCOMPARE(inputs[0], std::pair(QStringLiteral("Customer-focused"), QStringLiteral("4")));
        QCOMPARE(inputs[1], std::pair(QStringLiteral("Specialty"), QStringLiteral("1")));
    }

    void aFigureSpeaks()
    {
        const auto *button = scoreboard->findChild<FigureButton *>(QStringLiteral("figure_seats"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Seats: 5, as in the baseline"));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }

    void answersThatCameTooLateAreCountedAgain()
    {
        for (int i = 0; i < 20; ++i)
            HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("copy"), {}, [this](Plan edited) {
                return withSeatsCopied(std::move(edited), std::vector { plan->c.atFells }, plan->c.fells);
            }));
        settle();
        QCOMPARE(insights->current().now, figuresOf(plan->document->plan()));
        QCOMPARE(figure("seats").value, QStringLiteral("25"));
    }

    void insightsKnowWhoOwnsWhat()
    {
        const auto &owned = insights->current().accounts->sums.owned;
        QCOMPARE(owned.size(), std::size_t(2));
        QCOMPARE(owned.at(plan->c.atFells).count, 1);
        QCOMPARE(owned.at(plan->c.atFells).revenue.cents, Money::ofWhole(50'000).cents);
        QVERIFY(insights->current().isBaseline);
        QVERIFY(insights->current().changes.empty());
    }

    void accountsAreCountedAgainOnlyWhenTheyChange()
    {
        const SharedAccounts before = insights->current().accounts;
        HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("move"), {}, [this](Plan edited) {
            return withSeatsPlaced(std::move(edited), std::vector { plan->c.atFells }, plan->c.lakes);
        }));
        settle();
        QCOMPARE(insights->current().accounts, before);
        HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("give away"), {}, [this](Plan edited) {
            return withAccountsAssigned(std::move(edited), std::vector { plan->c.acme }, plan->c.atCoast);
        }));
        settle();
        QCOMPARE(insights->current().accounts->sums, accountSumsOf(plan->document->plan().accounts));
        QVERIFY(insights->current().accounts != before);
    }

    void coverageIsCountedWhenSomebodyAsks()
    {
        QVERIFY(!figure("coverage").isKnown);
        QCOMPARE(figure("margin").value, QStringLiteral("–"));
        scoreboard->findChild<FigureButton *>(QStringLiteral("figure_coverage"))->click();
        QTRY_VERIFY(figure("coverage").isKnown);
        QVERIFY(figure("coverage").formula.contains(QStringLiteral("No work is expected"))); // there are no journeys
        QCOMPARE(figure("work").value, QStringLiteral("0 h"));
    }

    void figuresOfCoverageAreThoseOfTheModel()
    {
        OpenCoverage covered;
        covered.startScenario();
        PlanInsights known(*covered.document);
        Scoreboard board(*covered.document, known, covered.model());
        covered.model().load();
        covered.settle();
        const CoverageView &view = *covered.model().view();
        const auto shown = [&board](const char *id) {
            return board.findChild<FigureButton *>(QStringLiteral("figure_") + QLatin1StringView(id))->figure();
        };
        QCOMPARE(shown("coverage").value, percentText(*view.now->share()));
        QCOMPARE(shown("margin").value, shortMoneyText(view.now->margin));
        QVERIFY(shown("coverage").change.isEmpty());
        const auto gapsBefore = shown("gaps").value.toInt();
        QVERIFY(gapsBefore > 0); // nobody visits Coast

        covered.apply([&covered](Plan edited) {
            return withSeatsClosed(std::move(edited), std::vector { covered.c.demoNorth }, QDate(2026, 1, 1));
        });
        covered.settle();
        QVERIFY(shown("coverage").change.startsWith(u'-'));
        QCOMPARE(shown("coverage").tone, Tone::Worse);
        QCOMPARE(shown("gaps").tone, Tone::Worse);
        QVERIFY(shown("seat_hours").change.startsWith(u'-'));
        HEADWATER_VERIFY_OK(covered.document->undo());
        covered.settle();
        QVERIFY(shown("coverage").change.isEmpty());
        QCOMPARE(shown("gaps").value.toInt(), gapsBefore);
    }

    void rangesComeWhenNothingElseIsToBeDone()
    {
        OpenCoverage covered;
        covered.apply([&covered](Plan edited) -> Result<Plan> {
            Assumption turnover;
            turnover.key = QStringLiteral("Annual turnover");
            turnover.high = 0.9;
            edited.assumptions.edit().add(turnover);
            CoveredCompany::change(edited.roles, covered.c.demo, [](Role &role) { role.hiringDelayDays = 90; });
            return edited;
        });
        PlanInsights known(*covered.document);
        Scoreboard board(*covered.document, known, covered.model());
        const auto figure
            = [&board] { return board.findChild<FigureButton *>(QStringLiteral("figure_coverage"))->figure(); };
        covered.model().load();
        QTRY_VERIFY(covered.model().glance() && covered.model().glance()->range);
        QVERIFY(!covered.model().isRefreshing());
        const CoverageRange &range = *covered.model().glance()->range;
        QVERIFY(*range.lowShare < 0.95 * *range.highShare);
        QVERIFY(figure().range.contains(percentText(*range.lowShare)));
        QVERIFY(figure().range.contains(figure().value)); // nobody leaving is the best that can be
        covered.model().setPatience(std::chrono::hours(1));
        covered.apply([&covered](Plan edited) {
            return withSeatsClosed(std::move(edited), std::vector { covered.c.demoNorth }, QDate(2026, 1, 1));
        });
        QTRY_VERIFY(covered.model().isGlanceCurrent());
        QVERIFY(figure().range.isEmpty()); // that was of the plan before
    }

    void whatWasStoppedOrFailedIsNotShownAndAClickCountsIt()
    {
        OpenCoverage covered;
        PlanInsights known(*covered.document);
        Scoreboard board(*covered.document, known, covered.model());
        covered.model().load();
        covered.settle();
        const auto button = [&board] { return board.findChild<FigureButton *>(QStringLiteral("figure_coverage")); };
        QVERIFY(button()->figure().isKnown);
        covered.apply([&covered](Plan edited) {
            return withSeatsClosed(std::move(edited), std::vector { covered.c.demoNorth }, QDate(2026, 1, 1));
        });
        covered.model().cancel();
        QCOMPARE(covered.model().state(), CoverageModel::State::Stopped);
        QVERIFY(!button()->figure().isKnown);
        QVERIFY(button()->accessibleName().contains(QStringLiteral("stopped")));
        button()->click();
        covered.settle();
        QVERIFY(button()->figure().isKnown);
        covered.model().setQuarter(quarterWith(QDate(2040, 1, 1)));
        covered.settle();
        QCOMPARE(covered.model().state(), CoverageModel::State::Failed);
        QVERIFY(!button()->figure().isKnown);
        QVERIFY(button()->toolTip().contains(QStringLiteral("does not reach Q1 2040")));
        covered.model().setQuarter(std::nullopt);
        covered.settle();
        QVERIFY(button()->figure().isKnown);
    }

    void everyFigureOfCoverageSaysWhatGoesIntoIt()
    {
        OpenCoverage covered;
        covered.model().load();
        covered.settle();
        const CoverageView &view = *covered.model().view();
        for (const ScoreboardFigure &each : coverageFigures(covered.model()))
            QVERIFY2(!coverageDerivationOf(each.id, view)->inputs.empty(), qPrintable(each.id));
        const FigureInputs work = coverageDerivationOf(QStringLiteral("work"), view)->inputs;
        QCOMPARE(work.size(), std::size_t(2)); // demos take longer than visits
        QCOMPARE(work.front().first, QStringLiteral("Demo"));
        QVERIFY(!coverageDerivationOf(QStringLiteral("cost"), view));
        QCOMPARE(coverageDerivationOf(QStringLiteral("margin"), view)->assumptions.size(), std::size_t(5));
    }

    void whereThereIsNoRoomSpareFiguresGo()
    {
        OpenCoverage covered;
        PlanInsights known(*covered.document);
        Scoreboard board(*covered.document, known, covered.model());
        covered.model().load();
        covered.settle();
        const auto isShown = [&board](const char *id) {
            return !board.findChild<FigureButton *>(QStringLiteral("figure_") + QLatin1StringView(id))->isHidden();
        };
        board.resize(2'000, 60);
        board.show();
        QVERIFY(isShown("changes") && isShown("work"));
        board.resize(600, 60);
        QVERIFY(!isShown("work") && !isShown("seat_hours"));
        for (const char *stays : { "seats", "vacancies", "cost", "without_owner", "changes" })
            QVERIFY2(isShown(stays), stays);
    }

    void whatHasNoRoomIsInAMenu()
    {
        OpenCoverage covered;
        PlanInsights known(*covered.document);
        Scoreboard board(*covered.document, known, covered.model());
        covered.model().load();
        covered.settle();
        board.resize(600, 60);
        board.show();
        auto *more = board.findChild<QToolButton *>(QStringLiteral("moreFigures"));
        QVERIFY(more->isVisible());
        more->click();
        const auto *menu = board.findChild<QMenu *>(QStringLiteral("hiddenFigures"));
        QCOMPARE(QStringLiteral("+%1").arg(menu->actions().size()), more->text());
        menu->actions().front()->trigger();
        QVERIFY(board.findChild<QFrame *>(QStringLiteral("figurePopover")));
    }

    /// While nobody looks at coverage, its parts are counted only when somebody asks for them.
    void whatGoesIntoAFigureComesWhileOneLooks()
    {
        OpenCoverage covered;
        covered.startScenario();
        PlanInsights known(*covered.document);
        Scoreboard board(*covered.document, known, covered.model());
        covered.model().load();
        covered.settle();
        covered.model().setSight(CoverageModel::Sight::Glance);
        HEADWATER_VERIFY_OK(covered.document->apply(QStringLiteral("close"), {}, [&](Plan edited) {
            return withSeatsClosed(std::move(edited), std::vector { covered.c.atFells }, QDate(2027, 1, 1));
        }));
        QTRY_VERIFY(covered.model().isGlanceCurrent());
        QVERIFY(!covered.model().isViewCurrent());
        board.findChild<FigureButton *>(QStringLiteral("figure_coverage"))->click();
        const auto *popover = board.findChild<QFrame *>(QStringLiteral("figurePopover"));
        const auto says = [popover](const QString &text) {
            const auto labels = popover->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(Scoreboard::tr("What goes into it is still being counted.")));
        QTRY_VERIFY(says(QStringLiteral("Hours of all seats")));
        QVERIFY(!says(Scoreboard::tr("What goes into it is still being counted.")));
    }
};

QTEST_MAIN(ScoreboardTest)
#include "scoreboard_test.moc"
