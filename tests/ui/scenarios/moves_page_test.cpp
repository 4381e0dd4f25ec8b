// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/scenarios/moves/moves_page.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

namespace {

struct ShownMoves {
    OpenCoverage open { CoveredCompany().plan, false };
    std::unique_ptr<MovesPage> page;

    explicit ShownMoves(const PlanDocument::Edit &edit = {})
    {
        if (edit) {
            open.startScenario();
            open.apply(edit);
        }
        page = std::make_unique<MovesPage>(open.context());
        page->resize(1000, 600);
        page->show();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isSettling(), 20'000);
    }
    QString finding() const { return page->findChild<QLabel *>(QStringLiteral("movesFinding"))->text(); }
    void choose(const char *which) const
    {
        for (QAction *action : page->pageActions()) {
            if (action->objectName() == QLatin1StringView(which))
                action->trigger();
        }
    }
    QString cell(int row, int column) const
    {
        const QAbstractItemModel &model = *page->table()->model();
        return model.index(row, column).data().toString();
    }
};

} // namespace

class MovesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void theBaselineMovesNobody()
    {
        const ShownMoves shown;
        QCOMPARE(shown.page->table()->model()->rowCount(), 0);
        QVERIFY(shown.finding().contains(QStringLiteral("This is the baseline")));
    }

    void whoMovesIsListedWithWay()
    {
        const CoveredCompany c;
        const ShownMoves shown(
            [&c](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { c.atLakes }, c.coast); });
        QCOMPARE(shown.page->table()->model()->rowCount(), 1);
        QCOMPARE(shown.cell(0, 0), QStringLiteral("Bo Tarn"));
        QCOMPARE(shown.cell(0, 4), QStringLiteral("Lakes → Coast"));
        QVERIFY2(shown.finding().startsWith(QStringLiteral("1 move")), qPrintable(shown.finding()));
        shown.choose("scenarios.moves.territories");
        QVERIFY(shown.page->table()->model()->rowCount() > 1); // Lakes, Coast, and what is above them
    }

    void customersAreListedWithTheirContacts()
    {
        const CoveredCompany c;
        const ShownMoves shown(
            [&c](Plan plan) { return withAccountsAssigned(std::move(plan), std::array { c.acme }, c.atLakes); });
        QVERIFY(shown.finding().contains(QStringLiteral("Nobody moves")));
        shown.choose("scenarios.moves.customers");
        QCOMPARE(shown.page->table()->model()->rowCount(), 1);
        QCOMPARE(shown.cell(0, 0), QStringLiteral("Acme"));
        QCOMPARE(shown.cell(0, 2), QStringLiteral("Ann Hale → Bo Tarn"));
    }

    void territoriesComeDownTheTreeAndTypingOnlyFilters()
    {
        const CoveredCompany c;
        const ShownMoves shown(
            [&c](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { c.atLakes }, c.coast); });
        shown.choose("scenarios.moves.territories");
        QStringList names;
        for (int row = 0; row < shown.page->table()->model()->rowCount(); ++row)
            names.append(shown.cell(row, 0));
        QCOMPARE(names.join(u'|'), QStringLiteral("North|Lakes|South|Coast"));
        const auto *sorted = qobject_cast<QSortFilterProxyModel *>(shown.page->table()->model());
        const QSignalSpy resets(sorted->sourceModel(), &QAbstractItemModel::modelReset);
        shown.page->findChild<QLineEdit *>()->setText(QStringLiteral("coa"));
        QCOMPARE(sorted->rowCount(), 1);
        QCOMPARE(resets.size(), 0);
    }
};

QTEST_MAIN(MovesPageTest)
#include "moves_page_test.moc"
