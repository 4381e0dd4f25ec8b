// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "tests/core/exchange/import_support.h"
#include "tests/support/random_plan.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// Writes rows of cells without marks that need quotes.
QString written(const Folder &folder, const QString &name, const std::vector<std::vector<QString>> &rows)
{
    QByteArray content;
    for (const std::vector<QString> &row : rows) {
        QStringList cells;
        for (QString cell : row)
            cells.append(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        content += cells.join(u',').toUtf8() + '\n';
    }
    return folder.write(name, content);
}

std::vector<std::vector<QString>> exported(const Folder &folder, const Plan &plan, const QString &table)
{
    const QString path = folder.path(table + QStringLiteral(".csv"));
    if (!exportTable(plan, table, path, writeOptionsFor(path)))
        qFatal("cannot export %s", qPrintable(table));
    const auto reader = openTable(path);
    std::vector<std::vector<QString>> rows { (*reader)->header() };
    std::vector<QString> cells;
    while (*(*reader)->next(cells))
        rows.push_back(cells);
    return rows;
}

void leaveOut(std::vector<std::vector<QString>> &rows, const QString &column)
{
    const auto at = std::find(rows.front().begin(), rows.front().end(), column) - rows.front().begin();
    for (std::vector<QString> &row : rows)
        row.erase(row.begin() + at);
}

ImportPreview previewOf(const QString &path, const Plan &plan)
{
    Result<ImportPreview> preview = prepareImport(filesAt({ path }), plan);
    if (!preview)
        qFatal("%s", reason(preview).constData());
    return std::move(*preview);
}

/// A company in which every account and some other rows have ids of their own.
Plan companyWithCodes()
{
    SmallCompany company = smallCompany();
    Account account = *company.plan.accounts.find(company.acme);
    account.externalId = QStringLiteral("A-1");
    account.revenue = Money::ofWhole(1'234);
    account.industry = QStringLiteral("Retail");
    company.plan.accounts.edit().put(account);
    company.plan.products.edit().add(
        { {}, QStringLiteral("P-1"), QStringLiteral("Boat"), QStringLiteral("Sea"), Money::ofWhole(5) });
    company.plan.products.edit().add({ {}, {}, QStringLiteral("Kite"), QStringLiteral("Air"), Money::ofWhole(7) });
    return company.plan;
}

} // namespace

/// Exports of our own that come back changed, or into another plan.
class OwnTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportWithoutSomeColumnsChangesNothing();
    void whatTheColumnsThatAreLeftSayComesIn();
    void rowsOfAnotherPlanNeverReplaceOthers();
    void aRowIsFoundByItsExternalIdUnderAnyNumber();
    void aNameChangedByHandComesBack();
    void aRowWithoutNumberIsAdded();
    void aRowThatLacksColumnsAndIsUnknownIsBad();
    void twoRowsForOneAreOneTooMany();
    void aFileOfSomebodyElseStaysItsKind();
    void codesCountedFromOneAreNobodysInParticular();
    void aTableInSeveralFilesIsListedByAllOfThem();
    void numbersThatOtherScenariosHaveAreNotTaken();
};

namespace {

Plan planWithPeople(int count)
{
    Plan plan = emptyPlan();
    for (int i = 1; i <= count; ++i) {
        Person person;
        person.externalId = QString::number(i);
        person.name = QStringLiteral("Person %1").arg(i);
        plan.people.edit().add(std::move(person));
    }
    return plan;
}

} // namespace

void OwnTablesTest::codesCountedFromOneAreNobodysInParticular()
{
    const Plan plan = planWithPeople(3);
    const Folder folder;
    const QString customers
        = folder.write(QStringLiteral("customers.csv"), "external_id,name\n1,Acme\n2,Birch\n3,Cedar\n4,Dune\n5,Elm\n");
    QVERIFY(previewOf(customers, plan).files.front().mapping.table != QStringLiteral("person"));
    const QString segments
        = folder.write(QStringLiteral("segment.csv"), "id,external_id,name\n1,1,Large\n2,2,Middle\n3,3,Small\n");
    const ImportPreview preview = previewOf(segments, plan);
    QVERIFY(preview.files.front().mapping.table != QStringLiteral("person"));
    const QString mails = folder.write(QStringLiteral("staff.csv"), "id,email\n1,a@x.org\n2,b@x.org\n3,c@x.org\n");
    QVERIFY(previewOf(mails, plan).files.front().mapping.table != QStringLiteral("person"));
}

void OwnTablesTest::aTableInSeveralFilesIsListedByAllOfThem()
{
    const Plan plan = companyWithCodes();
    const Folder folder;
    const auto rows = exported(folder, plan, QStringLiteral("product"));
    QCOMPARE(rows.size(), std::size_t(3));
    const QString first = written(folder, QStringLiteral("one.csv"), { rows[0], rows[1] });
    const QString second = written(folder, QStringLiteral("two.csv"), { rows[0], rows[2] });
    const Result<ImportPreview> preview = prepareImport(filesAt({ first, second }), plan);
    QVERIFY2(preview, reason(preview).constData());
    ImportChoices choices;
    choices.removeMissing = true;
    const Result<Plan> after = withImport(plan, *preview, choices);
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->products.size(), plan.products.size());
}

void OwnTablesTest::numbersThatOtherScenariosHaveAreNotTaken()
{
    Plan plan = planWithPeople(1);
    plan.people.edit().add(Person {});
    plan.people.edit().remove({ 2 }); // another scenario has it
    const Folder folder;
    const auto other = exported(folder, planWithPeople(2), QStringLiteral("person"));
    const ImportPreview preview = previewOf(written(folder, QStringLiteral("person.csv"), other), plan);
    const Result<Plan> after = withImport(plan, preview, {});
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->people.size(), std::size_t(2));
    QVERIFY(!after->people.contains({ 2 }));
    QCOMPARE(after->people.find({ 3 })->externalId, QStringLiteral("2"));
}

void OwnTablesTest::anExportWithoutSomeColumnsChangesNothing()
{
    QVERIFY(rc::check("an export without some of its columns adds and changes nothing", [] {
        const Plan plan = randomPlan(companyWithCodes());
        const Folder folder;
        const QString table = *rc::gen::elementOf(std::vector<QString> { QStringLiteral("account"),
            QStringLiteral("seat"), QStringLiteral("territory"), QStringLiteral("role"), QStringLiteral("person"),
            QStringLiteral("product"), QStringLiteral("assignment") });
        std::vector<std::vector<QString>> rows = exported(folder, plan, table);
        if (rows.size() == 1) // nothing tells whose header it is
            return;
        const std::vector<QString> columns(rows.front().begin() + 1, rows.front().end());
        const auto keep = *rc::gen::container<std::vector<bool>>(columns.size(), rc::gen::arbitrary<bool>());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!keep[i])
                leaveOut(rows, columns[i]);
        }
        const ImportPreview preview = previewOf(written(folder, table + QStringLiteral(".csv"), rows), plan);
        if (!preview.isUsable()) // only a number is left, or the rows say nothing of their own
            return;
        RC_ASSERT(preview.problemCount() == 0);
        RC_LOG() << QStringList(rows.front().begin(), rows.front().end()).join(u' ').toStdString();
        RC_ASSERT(kindName(preview.files.front().mapping).toStdString() == "plan:" + table.toStdString());
        const Result<Plan> after = withImport(plan, preview, {});
        RC_ASSERT(static_cast<bool>(after));
        RC_ASSERT(importChanges(plan, *after, preview, {}).empty());
    }));
}

void OwnTablesTest::whatTheColumnsThatAreLeftSayComesIn()
{
    const Plan plan = companyWithCodes();
    for (const QString &key : { QStringLiteral("id"), QStringLiteral("external_id") }) {
        const Folder folder;
        std::vector<std::vector<QString>> rows { { key, QStringLiteral("name"), QStringLiteral("potential") } };
        for (const Account &account : plan.accounts)
            rows.push_back({ key == QStringLiteral("id") ? QString::number(account.id.value) : account.externalId,
                account.name, QStringLiteral("77") });
        std::erase_if(rows, [](const auto &row) { return row.front().isEmpty(); });
        const ImportPreview preview = previewOf(written(folder, QStringLiteral("list.csv"), rows), plan);
        const Result<Plan> after = withImport(plan, preview, {});
        QVERIFY2(after, reason(after).constData());
        QCOMPARE(after->accounts.size(), plan.accounts.size());
        Account expected = *plan.accounts.begin();
        expected.potential = Money::ofWhole(77);
        QCOMPARE(*after->accounts.begin(), expected);
    }
}

void OwnTablesTest::rowsOfAnotherPlanNeverReplaceOthers()
{
    QVERIFY(rc::check("a row is never changed by one with another external id", [] {
        const auto someProducts = [](const char *plan) {
            Plan result = emptyPlan();
            const int count = *rc::gen::inRange(0, 6);
            for (int i = 0; i < count; ++i) {
                const QString number = QString::number(*rc::gen::inRange(0, 12));
                const bool hasCode = *rc::gen::arbitrary<bool>();
                result.products.edit().add(
                    { {}, hasCode ? QStringLiteral("P-") + number + QString::number(i) : QString(),
                        QStringLiteral("Thing ") + number, QString::fromLatin1(plan), {} });
            }
            return result;
        };
        const Plan from = someProducts("from");
        const Plan into = someProducts("into");
        const Folder folder;
        const auto rows = exported(folder, from, QStringLiteral("product"));
        const ImportPreview preview = previewOf(written(folder, QStringLiteral("product.csv"), rows), into);
        ImportChoices choices;
        choices.skipBadRows = true;
        const Result<Plan> after = withImport(into, preview, choices);
        RC_ASSERT(static_cast<bool>(after));
        for (const Product &known : into.products) {
            const Product *now = after->products.find(known.id);
            RC_ASSERT(now);
            if (now->series == known.series)
                continue; // as it was
            RC_ASSERT(now->externalId == known.externalId || known.externalId.isEmpty() || now->externalId.isEmpty());
            RC_ASSERT(now->externalId == known.externalId || now->name == known.name);
        }
        const auto rowsTaken = static_cast<std::size_t>(preview.files.front().accepted);
        RC_ASSERT(after->products.size() <= into.products.size() + rowsTaken);
        for (const Product &product : from.products) {
            RC_ASSERT(std::any_of(after->products.begin(), after->products.end(), [&product](const Product &found) {
                return found.name == product.name && found.externalId == product.externalId;
            }));
        }
    }));
}

void OwnTablesTest::aRowIsFoundByItsExternalIdUnderAnyNumber()
{
    const Plan plan = companyWithCodes();
    const Folder folder;
    const ImportPreview preview
        = previewOf(folder.write(QStringLiteral("product.csv"),
                        "id,external_id,name,series,price\n2,P-1,Ship,Sea,6\n1,P-9,Sledge,Snow,2\n"),
            plan);
    const Result<Plan> after = withImport(plan, preview, {});
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->products.size(), std::size_t { 3 });
    QCOMPARE(after->products.find({ 1 })->name, QStringLiteral("Ship"));
    QCOMPARE(after->products.find({ 2 })->name, QStringLiteral("Kite"));
    QCOMPARE(after->products.find({ 3 })->name, QStringLiteral("Sledge"));
}

void OwnTablesTest::aNameChangedByHandComesBack()
{
    const Plan plan = companyWithCodes();
    const Folder folder;
    std::vector<std::vector<QString>> rows = exported(folder, plan, QStringLiteral("role"));
    const std::size_t name = 2;
    QCOMPARE(rows[0][name], QStringLiteral("name"));
    rows[1][name] = QStringLiteral("Another word for it");
    const ImportPreview preview = previewOf(written(folder, QStringLiteral("role.csv"), rows), plan);
    const Result<Plan> after = withImport(plan, preview, {});
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->roles.size(), plan.roles.size());
    QCOMPARE(after->roles.begin()->name, QStringLiteral("Another word for it"));
}

void OwnTablesTest::aRowWithoutNumberIsAdded()
{
    const Plan plan = companyWithCodes();
    const Folder folder;
    const ImportPreview preview = previewOf(
        folder.write(QStringLiteral("product.csv"), "id,external_id,name,series,price\n,,Sledge,Snow,2\n"), plan);
    const Result<Plan> after = withImport(plan, preview, {});
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->products.size(), std::size_t { 3 });
    QCOMPARE(after->products.find({ 3 })->name, QStringLiteral("Sledge"));
}

void OwnTablesTest::aRowThatLacksColumnsAndIsUnknownIsBad()
{
    const Plan plan = companyWithCodes();
    const Folder folder;
    const ImportPreview preview = previewOf(
        folder.write(QStringLiteral("product.csv"), "id,name,series\n1,Boat,A\n2,Kite,B\n9,Sledge,C\n"), plan);
    const FilePreview &file = preview.files.front();
    QCOMPARE(file.mapping.table, QStringLiteral("product"));
    QCOMPARE(file.problems,
        (std::vector { RowProblem { 4, QStringLiteral("id"), QStringLiteral("9"), Problem::UnknownReference } }));
}

void OwnTablesTest::twoRowsForOneAreOneTooMany()
{
    const Plan plan = companyWithCodes();
    const Folder folder;
    const ImportPreview preview = previewOf(folder.write(QStringLiteral("product.csv"),
                                                "id,external_id,name,series,price\n1,P-1,Boat,A,1\n1,P-1,Ship,B,2\n"),
        plan);
    QCOMPARE(preview.files.front().problems,
        (std::vector { RowProblem { 3, QStringLiteral("id"), QStringLiteral("1"), Problem::SameIdOtherValues } }));
}

void OwnTablesTest::aFileOfSomebodyElseStaysItsKind()
{
    const Plan plan = companyWithCodes();
    const Folder folder;
    const ImportPreview preview
        = previewOf(folder.write(QStringLiteral("a.csv"), "id,name,industry\n1,Birch,Wood\n2,Cedar,Wood\n"), plan);
    QCOMPARE(preview.files.front().mapping.kind, Kind::Accounts);
    const Result<Plan> after = withImport(plan, preview, {});
    QVERIFY2(after, reason(after).constData());
    QCOMPARE(after->accounts.size(), plan.accounts.size() + 2);
}

QTEST_GUILESS_MAIN(OwnTablesTest)
#include "own_tables_test.moc"
