// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/style/theme.h"
#include "ui/vacancies/ledger/ledger_page.h"

#include <QLabel>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

class LedgerPageTest : public QObject
{
    Q_OBJECT

private:
    static QString textOf(LedgerPage &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void theBaselineHasNothingToTell()
    {
        OpenCoverage open({ CoveredCompany().plan }, false);
        LedgerPage page(open.context());
        page.show();
        QCOMPARE(page.table()->model()->rowCount(), 0);
        QVERIFY(textOf(page).contains(QStringLiteral("This is the baseline")));
    }

    void everySeatThatDiffersHasARowAndTheSumsAgree()
    {
        OpenCoverage open({ CoveredCompany().plan }, false);
        open.startScenario();
        LedgerPage page(open.context());
        page.show();
        const std::array closed { open.c.atCoast };
        const std::array moved { open.c.atFells };
        open.apply([&](Plan plan) { return withSeatsClosed(std::move(plan), closed, QDate(2027, 3, 31)); });
        open.apply([&](Plan plan) { return withSeatsPlaced(std::move(plan), moved, open.c.lakes); });
        open.apply([&](Plan plan) { return withSeatsCopied(std::move(plan), moved, open.c.north); });
        QCOMPARE(page.table()->model()->rowCount(), 3);
        const QString text = textOf(page);
        QVERIFY2(text.contains(QStringLiteral("5 seats in the baseline, 1 new, 1 closed: 5 now. None is lost.")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1 moved")));
    }

    void aRowNamesTheStepThatMadeItAndWhy()
    {
        OpenCoverage open({ CoveredCompany().plan }, false);
        const std::array moved { open.c.atFells };
        open.apply([&](Plan plan) { return withSeatsPlaced(std::move(plan), moved, open.c.coast); }, "before");
        open.startScenario();
        LedgerPage page(open.context());
        page.show();
        HEADWATER_VERIFY_OK(open.document->apply(QStringLiteral("Move one back"), QStringLiteral("Nobody is there"),
            [&](Plan plan) { return withSeatsPlaced(std::move(plan), moved, open.c.lakes); }));
        const auto &model = *page.table()->model();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, model.columnCount() - 1).data().toString(),
            QStringLiteral("Move one back: Nobody is there"));
    }

    void aRowChoosesItsSeat()
    {
        OpenCoverage open({ CoveredCompany().plan }, false);
        open.startScenario();
        LedgerPage page(open.context());
        page.show();
        const std::array moved { open.c.atFells };
        open.apply([&](Plan plan) { return withSeatsPlaced(std::move(plan), moved, open.c.lakes); });
        page.table()->selectRow(0);
        QCOMPARE(open.selection.seats(), std::vector { open.c.atFells });
    }
};

QTEST_MAIN(LedgerPageTest)
#include "ledger_page_test.moc"
