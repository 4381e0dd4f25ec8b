// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/wording/number_text.h"

#include <QLabel>

using namespace headwater;
using namespace headwater::test;

class ScoreboardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
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
        scoreboard = std::make_unique<Scoreboard>(*plan->document, *insights);
        settle();
    }
    void cleanup()
    {
        scoreboard.reset();
        insights.reset();
        plan.reset();
    }

    void figuresAreThoseOfTheShownPlan()
    {
        QCOMPARE(figure("seats").value, QStringLiteral("5"));
        QCOMPARE(figure("specialty").value, QStringLiteral("1"));
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
        const auto &owned = insights->current().owned;
        QCOMPARE(owned.size(), std::size_t(2));
        QCOMPARE(owned.at(plan->c.atFells).count, 1);
        QCOMPARE(owned.at(plan->c.atFells).revenue.cents, Money::ofWhole(50'000).cents);
        QVERIFY(insights->current().isBaseline);
        QVERIFY(insights->current().changes.empty());
    }
};

QTEST_MAIN(ScoreboardTest)
#include "scoreboard_test.moc"
