// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/shown_space.h"
#include "ui/coverage/matrix/coverage_matrix.h"
#include "ui/plan/inspector/detail_parts.h"
#include "ui/style/theme.h"

#include <QRegularExpression>

using namespace headwater;
using namespace headwater::test;

class CoverageDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void planTellsWhatHangsOnOneSeat()
    {
        Shown shown;
        const std::vector<SinglePoint> &points = shown.open.model().view()->sums->singlePoints;
        const auto has = [&points](SeatId seat, TerritoryId territory, bool owns) {
            return std::ranges::any_of(points, [&](const SinglePoint &point) {
                return point.seat == seat && point.territory == territory && point.owns == owns;
            });
        };
        QVERIFY(has(shown.open.c.demoNorth, shown.open.c.fells, false));
        QVERIFY(has(shown.open.c.atFells, shown.open.c.fells, true));
        const QString told = shown.inDetails();
        for (const char *words : { "owns customers: Visit in Fells", "Who knows the customers", "One seat alone",
                 "Seats that alone link customers" })
            QVERIFY2(told.contains(QLatin1StringView(words)), words);
    }

    void cellOfTheMatrixLeadsToItsDerivationByKeyboard()
    {
        Shown shown;
        CoverageMatrix &matrix = *shown.graph().matrix();
        matrix.setFocus();
        matrix.setCurrentIndex(matrix.model()->index(0, CoverageMatrixModel::FirstTask)); // Coast, visits
        QTest::keyClick(&matrix, Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.details->subject(), CoverageSubject::ofCell(shown.open.c.coast, shown.open.c.visit));
        const QString told = shown.inDetails();
        for (const char *words : { "Visit in Coast", "Missing", "Why not more", "Out of reach", "Nobody.", "Interest" })
            QVERIFY2(told.contains(QLatin1StringView(words)), words);
    }

    void detailsOfASeatTellWhereItsHoursComeFrom()
    {
        Shown shown;
        shown.openBox("Demo specialist");
        shown.choose("N-03 (filled)");
        const QString told = shown.inDetails();
        for (const char *words : { "39 h", "Demo", "FTE", "Only N-03" })
            QVERIFY2(told.contains(QLatin1StringView(words)), qPrintable(told));
    }

    void everyNumberOfTheDetailsShowsHowItComesAbout()
    {
        Shown shown;
        shown.openBox("Demo specialist");
        const auto verify = [&shown](const char *of) {
            shown.settle();
            int figures = 0;
            for (const QLabel *label : shown.details->findChildren<QLabel *>()) {
                const auto *row = dynamic_cast<const FieldRow *>(label->parentWidget());
                const bool isNumber = label->text().contains(QRegularExpression(QStringLiteral("[0-9]")));
                if (!row || row->focusProxy() != label || !isNumber)
                    continue;
                QVERIFY2(label->property("explains").toBool(), qPrintable(QLatin1StringView(of) + label->text()));
                ++figures;
            }
            QVERIFY2(figures > 2, of);
        };
        verify("plan");
        for (const char *box : { "Fells", "Demo", "N-03 (filled)", "Account manager" }) {
            shown.choose(box);
            verify(box);
        }
        Q_EMIT shown.graph().canvas()->nodesLassoed({ shown.box("Fells"), shown.box("Account manager") });
        verify("several");
        for (const CoverageSubject &subject :
            { CoverageSubject::ofSegment(shown.open.c.segment), CoverageSubject::ofStage(shown.open.c.trial) }) {
            Q_EMIT shown.graph().subjectChosen(subject);
            verify("part of the margin");
        }
    }

    void numberOfTheDetailsOpensItsDerivation()
    {
        Shown shown;
        const auto covered = [&shown]() -> QLabel * {
            for (QLabel *label : shown.details->findChildren<QLabel *>()) {
                if (label->accessibleName().startsWith(QStringLiteral("Covered: ")))
                    return label;
            }
            return nullptr;
        };
        QVERIFY(covered());
        QTest::mouseClick(covered(), Qt::LeftButton);
        const auto *popover = covered()->window()->findChild<QFrame *>(QStringLiteral("figurePopover"));
        QVERIFY(popover);
        QStringList texts;
        for (const QLabel *label : popover->findChildren<QLabel *>())
            texts.append(label->text());
        const QString told = texts.join(u'\n');
        for (const char *words :
            { "Served ÷ needed", "Needed", "What it takes for granted", "Annual turnover", "Range" })
            QVERIFY2(told.contains(QString::fromUtf8(words)), qPrintable(told));
    }

    void workThatWaitsForAVacantSeatIsSaidToDoSo()
    {
        Shown shown(changed([](CoveredCompany &c) {
            CoveredCompany::change(c.plan.seats, c.atFells, [](Seat &seat) {
                seat.status = SeatStatus::Vacant;
                seat.placeholder = Placeholder::None;
            });
            c.plan.assignments = {};
        }));
        shown.choose("Fells");
        const QString told = shown.inDetails();
        QVERIFY2(told.contains(QStringLiteral("Waits for a vacant seat")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Nobody sits in N-01")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral(" lost")), qPrintable(told)); // its hours
        shown.choose("Coast"); // nobody owns its customer: that is out of reach
        QVERIFY(shown.inDetails().contains(QStringLiteral("Out of reach")));
        QVERIFY(!shown.inDetails().contains(QStringLiteral("Waits for a vacant seat")));
    }

    void whatIsChosenIsSelectedEverywhere()
    {
        Shown shown;
        shown.choose("Fells");
        QCOMPARE(shown.open.selection.territory(), shown.open.c.fells);
        shown.openBox("Demo specialist");
        shown.choose("N-03 (filled)");
        QCOMPARE(shown.open.selection.seats(), std::vector { shown.open.c.demoNorth });
        Q_EMIT shown.graph().subjectChosen(CoverageSubject::ofAccount(shown.open.c.acme));
        QCOMPARE(shown.open.selection.accounts(), std::vector { shown.open.c.acme });
        shown.settle();
        QVERIFY(shown.inDetails().contains(QStringLiteral("Ann Hale")));
    }
};

QTEST_MAIN(CoverageDetailsTest)
#include "coverage_details_test.moc"
