// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/plan/inspector/inspector.h"
#include "ui/plan/inspector/subject_sums.h"
#include "ui/wording/number_text.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class InspectorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<PlanInsights> insights;
    std::unique_ptr<Inspector> inspector;

    template <typename Widget> Widget *field(const char *name) const
    {
        for (Widget *found : inspector->findChildren<Widget *>(QLatin1StringView(name))) {
            if (!found->isHidden() && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QWidget *popup(const char *name) const { return inspector->findChild<QWidget *>(QLatin1StringView(name)); }

    void select(const std::vector<SeatId> &seats)
    {
        plan->selection.selectSeats(seats);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!insights->isRefreshing());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : inspector->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Opens the list of a field, types and presses Enter.
    void choose(const char *name, const QString &typed)
    {
        auto *button = field<QPushButton>(name);
        QVERIFY(button);
        button->click();
        auto *search = popup("choicePopup")->findChild<QLineEdit *>(QStringLiteral("choiceSearch"));
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!popup("choicePopup"));
        settle();
    }
    QString refusalOf(const QWidget *editor) const
    {
        const auto *label = editor->parentWidget()->findChild<QLabel *>(QStringLiteral("refusal"));
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        plan = std::make_unique<OpenPlan>();
        insights = std::make_unique<PlanInsights>(*plan->document);
        inspector = std::make_unique<Inspector>(plan->context(), *insights);
        inspector->resize(360, 900);
        inspector->show();
        QVERIFY(QTest::qWaitForWindowExposed(inspector.get()));
        settle();
    }
    void cleanup()
    {
        inspector.reset();
        insights.reset();
        plan.reset();
    }

    void anEditKeepsThePageAndItsWidgets()
    {
        select({ plan->c.atFells });
        auto *fte = field<QLineEdit>("fte");
        const auto before = inspector->findChildren<QWidget *>().size();
        type(fte, QStringLiteral("60"));
        settle();
        QCOMPARE(field<QLineEdit>("fte"), fte);
        QCOMPARE(fte->text(), QStringLiteral("60 %"));
        QVERIFY(fte->hasFocus());
        HEADWATER_VERIFY_OK(plan->document->undo());
        settle();
        QCOMPARE(fte->text(), QStringLiteral("100 %"));
        QCOMPARE(inspector->findChildren<QWidget *>().size(), before);
    }

    void anotherSeatTakesTheSameFields()
    {
        select({ plan->c.atFells });
        auto *code = field<QLineEdit>("external_id");
        QCOMPARE(code->text(), QStringLiteral("N-01"));
        code->setText(QStringLiteral("nearly"));
        select({ plan->c.atLakes });
        QCOMPARE(field<QLineEdit>("external_id"), code);
        QCOMPARE(code->text(), QStringLiteral("N-02"));
    }

    void whatIsBeingTypedIsNotTakenAway()
    {
        select({ plan->c.atFells });
        auto *location = field<QLineEdit>("location");
        location->setFocus();
        QTest::keyClicks(location, QStringLiteral("Lee"));
        HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("other"), {}, [this](Plan edited) {
            return withSeatsPlaced(std::move(edited), std::vector { plan->c.atLakes }, plan->c.coast);
        }));
        settle();
        QCOMPARE(location->text(), QStringLiteral("Lee"));
        QTest::keyClicks(location, QStringLiteral("ds\r"));
        QCOMPARE(plan->seat(plan->c.atFells).location, QStringLiteral("Leeds"));
    }

    void aHomeIsFoundByTyping()
    {
        select({ plan->c.atFells });
        choose("home", QStringLiteral("coa"));
        QVERIFY(plan->seat(plan->c.atFells).home == plan->c.coast);
        QCOMPARE(plan->lastStep(), QStringLiteral("Change Home of N-01"));
    }

    void aCycleOfManagersIsRefusedBesideTheField()
    {
        select({ plan->c.atFells });
        choose("manager", QStringLiteral("S-01"));
        QVERIFY(plan->document->steps().empty());
        const auto *manager = field<QPushButton>("manager");
        QVERIFY(!refusalOf(manager).isEmpty());
        QVERIFY(!manager->accessibleDescription().isEmpty());
        select({ plan->c.atLakes });
        QVERIFY(refusalOf(manager).isEmpty());
    }

    void aConversionHasTheConsequencesOfADrop()
    {
        select({ plan->c.atFells });
        choose("role", QStringLiteral("demo"));
        QVERIFY(plan->seat(plan->c.atFells).role == plan->c.demo);
        QVERIFY(plan->document->plan().accounts.find(plan->c.acme)->owners.empty());
    }

    void aSpecialistsSpanIsTicked()
    {
        select({ plan->c.atFells });
        QVERIFY(!field<QPushButton>("span"));
        select({ plan->c.demoNorth });
        field<QPushButton>("span")->click();
        auto *search = popup("choicePopup")->findChild<QLineEdit *>(QStringLiteral("choiceSearch"));
        QTest::keyClicks(search, QStringLiteral("lakes"));
        QTest::keyClick(search, Qt::Key_Return);
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("coast"));
        QTest::keyClick(search, Qt::Key_Return);
        popup("choicePopup")->findChild<QPushButton *>(QStringLiteral("choiceUse"))->click();
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
        const auto span = plan->seat(plan->c.demoNorth).span;
        QCOMPARE(span.size(), std::size_t(2));
        QVERIFY(std::find(span.begin(), span.end(), plan->c.lakes) != span.end());
        QVERIFY(std::find(span.begin(), span.end(), plan->c.coast) != span.end());
    }

    void datesComeFromACalendarOrAreOpen()
    {
        select({ plan->c.atFells });
        auto *to = field<QLineEdit>("to_date");
        QCOMPARE(to->placeholderText(), QStringLiteral("open end"));
        QCOMPARE(field<QLineEdit>("from_date")->placeholderText(), QStringLiteral("since ever"));
        type(to, QStringLiteral("2027-06-30"));
        settle();
        QCOMPARE(plan->seat(plan->c.atFells).to, QDate(2027, 6, 30));
        to->actions().constFirst()->trigger();
        auto *calendar = popup("datePopup")->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2027, 6, 30));
        Q_EMIT calendar->clicked(QDate(2027, 7, 31));
        QCOMPARE(plan->seat(plan->c.atFells).to, QDate(2027, 7, 31));
        QTRY_VERIFY(!popup("datePopup"));
        settle();
        to->actions().constFirst()->trigger();
        popup("datePopup")->findChild<QPushButton *>(QStringLiteral("noDate"))->click();
        QVERIFY(!plan->seat(plan->c.atFells).to.isValid());
    }

    void anEndBeforeTheBeginningIsRefusedBesideTheField()
    {
        select({ plan->c.atFells });
        type(field<QLineEdit>("from_date"), QStringLiteral("2027-06-30"));
        settle();
        auto *to = field<QLineEdit>("to_date");
        type(to, QStringLiteral("2027-01-01"));
        QVERIFY(!refusalOf(to).isEmpty());
        QCOMPARE(to->text(), QStringLiteral("2027-01-01"));
        QTest::keyClick(to, Qt::Key_Escape);
        QVERIFY(refusalOf(to).isEmpty());
        QVERIFY(to->text().isEmpty());
    }

    void aFieldOfSeveralSeatsIsOneStep()
    {
        select({ plan->c.atFells, plan->c.atLakes, plan->c.atCoast });
        auto *location = field<QLineEdit>("location");
        type(location, QStringLiteral("Leeds"));
        settle();
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
        for (const SeatId id : { plan->c.atFells, plan->c.atLakes, plan->c.atCoast })
            QCOMPARE(plan->seat(id).location, QStringLiteral("Leeds"));
        QCOMPARE(plan->lastStep(), QStringLiteral("Change Location of 3 seats"));
        QCOMPARE(field<QPushButton>("home")->toolTip(), QStringLiteral("various"));
        choose("home", QStringLiteral("south"));
        QCOMPARE(plan->document->steps().size(), std::size_t(2));
        QVERIFY(plan->seat(plan->c.atLakes).home == plan->c.south);
    }

    void oneRefusedSeatKeepsAllAsTheyWere()
    {
        const Plan before = plan->document->plan();
        select({ plan->c.head, plan->c.atLakes });
        choose("manager", QStringLiteral("S-01"));
        QVERIFY(plan->document->plan() == before);
        QVERIFY(!refusalOf(field<QPushButton>("manager")).isEmpty());
    }

    void theStepsThatTouchedARowAreItsHistory()
    {
        select({ plan->c.atFells });
        QVERIFY(!texts().contains(QStringLiteral("Its history")));
        type(field<QLineEdit>("location"), QStringLiteral("Leeds"));
        HEADWATER_VERIFY_OK(plan->document->setReason(0, QStringLiteral("new office")));
        settle();
        QVERIFY(texts().contains(QStringLiteral("Its history")));
        QVERIFY(texts().contains(QStringLiteral("Change Location of N-01")));
        QCOMPARE(texts().filter(QStringLiteral("“new office”")).size(), 1);
        select({ plan->c.atLakes });
        QVERIFY(!texts().contains(QStringLiteral("Its history")));
    }

    void aLockedPlanShowsPlainValues()
    {
        select({ plan->c.atFells });
        QVERIFY(field<QLineEdit>("fte"));
        plan->document->setLocked(true);
        settle();
        QVERIFY(!field<QLineEdit>("fte"));
        QVERIFY(texts().contains(QStringLiteral("100 %")));
        plan->document->setLocked(false);
        settle();
        QVERIFY(field<QLineEdit>("fte"));
    }

    void sumsOfATerritoryArriveFromTheBackground()
    {
        plan->selection.selectTerritory(plan->c.north);
        QTRY_VERIFY(texts().contains(shortMoneyText(Money::ofWhole(100'000))));
        HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("move"), {}, [this](Plan edited) {
            Account acme = *edited.accounts.find(plan->c.acme);
            acme.revenue = Money::ofWhole(950'000);
            return withRow(std::move(edited), acme);
        }));
        QTRY_VERIFY(texts().contains(shortMoneyText(Money::ofWhole(1'000'000))));
    }

    void anOldSumSaysThatItIsOld()
    {
        SumsCounter counter(*plan->document);
        QSignalSpy counted(&counter, &SumsCounter::counted);
        QVERIFY(!counter.sumsFor(plan->c.north).sums);
        QVERIFY(counted.wait());
        QVERIFY(!counter.sumsFor(plan->c.north).isOutdated);
        QCOMPARE(counter.sumsFor(plan->c.north).sums->accounts, 2);
        HEADWATER_VERIFY_OK(plan->document->apply(QStringLiteral("free"), {},
            [this](Plan edited) { return withAccountsAssigned(std::move(edited), std::vector { plan->c.acme }, {}); }));
        QVERIFY(counter.sumsFor(plan->c.north).isOutdated);
        QCOMPARE(counter.sumsFor(plan->c.north).sums->withoutOwner, 0);
        QVERIFY(counted.wait());
        QVERIFY(!counter.sumsFor(plan->c.north).isOutdated);
        QCOMPARE(counter.sumsFor(plan->c.north).sums->withoutOwner, 1);
        QVERIFY(!counter.sumsFor(std::vector { plan->c.acme }).sums);
        QVERIFY(counted.wait());
        QCOMPARE(counter.sumsFor(std::vector { plan->c.acme }).sums->revenue.cents, Money::ofWhole(50'000).cents);
    }

    void anAnswerToAnEarlierQuestionIsDropped()
    {
        SumsCounter counter(*plan->document);
        QSignalSpy counted(&counter, &SumsCounter::counted);
        for (int i = 0; i < 20; ++i) {
            (void)counter.sumsFor(plan->c.north);
            QVERIFY(!counter.sumsFor(std::vector { plan->c.acme }).sums);
            QVERIFY(counted.wait());
            QCOMPARE(counter.sumsFor(std::vector { plan->c.acme }).sums->accounts, 1);
        }
    }
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
