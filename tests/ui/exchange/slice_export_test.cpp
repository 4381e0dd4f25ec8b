// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/plan/territory_tree.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/exchange/slice/slice_export.h"

#include <QDir>

using namespace headwater;
using namespace headwater::test;

namespace {

struct Asked {
    OpenCoverage open { CoveredCompany().plan, true };
    SliceExport slices { open.context(), nullptr };
    QStringList notices;
    QString path = open.folder.filePath(QStringLiteral("north.headwater"));

    Asked()
    {
        QObject::connect(&slices, &SliceExport::notice, &slices, [this](const QString &told) { notices.append(told); });
    }
    int rowOf(TerritoryId territory) const
    {
        return TerritoryTree(open.document->baselinePlan().territories).indexOf(territory);
    }
    void ask(TerritoryId territory)
    {
        open.prompts.answerChoice(rowOf(territory));
        open.prompts.answerFileToSave(path);
        slices.ask();
        QTRY_VERIFY_WITH_TIMEOUT(!slices.isBusy(), 20'000);
    }
    QStringList leftBeside() const
    {
        return QDir(open.folder.path()).entryList({ QStringLiteral(".headwater-*") }, QDir::Hidden | QDir::Dirs);
    }
};

} // namespace

class SliceExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aLeadGetsATerritoryWithItsPeopleAndJourneys()
    {
        Asked asked;
        asked.ask(asked.open.c.north);
        const auto slice = PlanDocument::open(asked.path);
        HEADWATER_VERIFY_OK(slice);
        QCOMPARE((*slice)->plan().info.begin()->slice, asked.open.c.north);
        QCOMPARE((*slice)->plan().info.begin()->identity, asked.open.document->plan().info.begin()->identity);
        QVERIFY((*slice)->plan().accounts.size() < asked.open.document->plan().accounts.size());
        QVERIFY((*slice)->facts()->counts()->events > 0);
        QVERIFY2(asked.notices.back().startsWith(QStringLiteral("“north.headwater” has ")),
            qPrintable(asked.notices.back()));
        QVERIFY(asked.leftBeside().isEmpty());
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        Asked asked;
        asked.path = asked.open.folder.filePath(QStringLiteral("no such folder/north.headwater"));
        asked.ask(asked.open.c.north);
        QVERIFY2(asked.notices.back().contains(QStringLiteral("was not written")), qPrintable(asked.notices.back()));
        QVERIFY(!QFileInfo::exists(asked.path));
    }

    void aFileThatIsThereStays()
    {
        Asked asked;
        QFile there(asked.path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        asked.ask(asked.open.c.north);
        QVERIFY(asked.notices.back().contains(QStringLiteral("was not written")));
        QCOMPARE(QFileInfo(asked.path).size(), 4);
    }
};

QTEST_MAIN(SliceExportTest)
#include "slice_export_test.moc"
