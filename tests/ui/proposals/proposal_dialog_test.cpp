// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/proposals/proposal_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class ProposalDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenPlan> plan;
    ScriptedPrompts prompts;
    std::unique_ptr<ProposalDialog> dialog;

    template <typename Widget> Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    QString path(const char *name) const { return plan->folder.filePath(QLatin1StringView(name)); }
    void choose(const char *format)
    {
        auto *box = find<QComboBox>("proposalFormat");
        box->setCurrentIndex(box->findData(QString::fromLatin1(format)));
    }
    static QByteArray beginningOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(200) : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        plan = std::make_unique<OpenPlan>();
        dialog = std::make_unique<ProposalDialog>(*plan->document, prompts);
        dialog->show();
    }
    void cleanup()
    {
        dialog.reset();
        plan.reset();
        QVERIFY(prompts.isExhausted());
    }

    void onePressWritesAPdf()
    {
        prompts.answerFileToSave(path("proposal"));
        QSignalSpy written(dialog.get(), &ProposalDialog::written);
        find<QPushButton>("proposalWrite")->click();
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(beginningOf(path("proposal.pdf")).startsWith("%PDF")); // the end of the name was added
        QVERIFY(find<QPushButton>("proposalFolder")->isVisible());
    }
    void otherFormatsAreWrittenToo()
    {
        for (const char *format : { "xlsx", "pptx", "html" }) {
            choose(format);
            const QString place = path("proposal.") + QString::fromLatin1(format);
            prompts.answerFileToSave(place);
            QSignalSpy written(dialog.get(), &ProposalDialog::written);
            find<QPushButton>("proposalWrite")->click();
            QTRY_COMPARE(written.count(), 1);
            const QByteArray beginning = beginningOf(place);
            QVERIFY2(beginning.startsWith("PK") || beginning.startsWith("<!DOCTYPE html>"), format);
        }
    }
    void templateThatIsNoneIsSaid()
    {
        choose("pptx");
        prompts.answerFiles({ plan->document->path() });
        find<QPushButton>("proposalTemplate")->click();
        prompts.answerFileToSave(path("proposal.pptx"));
        find<QPushButton>("proposalWrite")->click();
        QTRY_VERIFY(find<QLabel>("proposalState")->text().contains(QStringLiteral("template")));
        QVERIFY(!QFile::exists(path("proposal.pptx")));
    }
    void nothingIsWrittenWhereNobodyMay()
    {
        prompts.answerFileToSave(path("no/such/folder/proposal.pdf"));
        find<QPushButton>("proposalWrite")->click();
        QTRY_VERIFY(find<QLabel>("proposalState")->text().contains(QStringLiteral("could not be written")));
    }
    void whoStopsItIsToldAndFindsNothing()
    {
        prompts.answerFileToSave(path("proposal.pdf"));
        find<QPushButton>("proposalWrite")->click();
        find<QPushButton>("proposalCancel")->click();
        QTRY_VERIFY(find<QPushButton>("proposalWrite")->isEnabled());
        QVERIFY(dialog->isVisible());
        QCOMPARE(QDir(plan->folder.path())
                     .entryList(
                         { QStringLiteral("*.pdf"), QStringLiteral(".headwater-*") }, QDir::AllEntries | QDir::Hidden),
            QStringList());
    }
};

QTEST_MAIN(ProposalDialogTest)
#include "proposal_dialog_test.moc"
