// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace headwater::testing;

namespace {

const QString plan = QStringLiteral("plan.headwater");

/// Accounts enough for an import that can be interrupted.
QByteArray manyAccounts(int count)
{
    QByteArray csv = "account,sector,revenue\n";
    for (int i = 0; i < count; ++i)
        csv += "Account " + QByteArray::number(i) + ",Retail," + QByteArray::number(i) + '\n';
    return csv;
}

/// The program as a user whom the permissions of files bind; root is bound by none.
Answer runUnprivileged(const Program &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(program.folder.path());
    const QString binary = QStringLiteral(HEADWATER_BINARY);
    if (geteuid() == 0) {
        process.start(QStringLiteral("setpriv"),
            QStringList { QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                QStringLiteral("--clear-groups"), binary }
                + arguments);
    } else {
        process.start(binary, arguments);
    }
    process.waitForFinished(120'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()) };
}

/// To the program a full disk, whatever disk there is.
void keepFilesBelow(rlim_t bytes)
{
    const rlimit limit { bytes, bytes };
    setrlimit(RLIMIT_FSIZE, &limit);
    ::signal(SIGXFSZ, SIG_IGN);
}

void setMode(const QString &path, mode_t mode) { chmod(QFile::encodeName(path).constData(), mode); }

} // namespace

/// What the program leaves behind when it is stopped, or may not write.
class InterruptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptedImportLeavesThePlanAsItWas()
    {
        constexpr int rows = 100'000;
        const Program program;
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        program.write(QStringLiteral("accounts.csv"), manyAccounts(rows));
        const QByteArray before = program.read(plan);

        bool wasStopped = false;
        for (const int milliseconds : { 50, 100, 200, 400, 800 }) {
            QProcess import;
            program.start(import, { QStringLiteral("import"), plan, QStringLiteral("accounts.csv") });
            QVERIFY(import.waitForStarted());
            if (import.waitForFinished(milliseconds))
                break; // a machine that fast has shown all there is to see
            ::kill(static_cast<pid_t>(import.processId()), SIGINT);
            QVERIFY(import.waitForFinished(60'000));
            if (import.exitStatus() == QProcess::NormalExit && import.exitCode() == 0)
                break; // too late: it was past the last moment to stop
            if (import.exitStatus() == QProcess::NormalExit) {
                wasStopped = true;
                QCOMPARE(import.exitCode(), 1);
                const QByteArray said = import.readAllStandardError();
                QVERIFY2(said.contains("stopped by you; nothing was changed"), said.constData());
            }
            QCOMPARE(program.read(plan), before);
            QCOMPARE(program.run({ QStringLiteral("check"), plan }).exitCode, 0);
        }
        QVERIFY(wasStopped);
    }

    void anInterruptedGenerateLeavesNothingBehind()
    {
        const Program program;
        QProcess generate;
        program.start(
            generate, { QStringLiteral("generate"), plan, QStringLiteral("--journeys"), QStringLiteral("5000000") });
        QVERIFY(!generate.waitForFinished(500));
        ::kill(static_cast<pid_t>(generate.processId()), SIGTERM);
        QVERIFY(generate.waitForFinished(60'000));
        QCOMPARE(generate.exitStatus(), QProcess::NormalExit);
        QCOMPARE(generate.exitCode(), 1);
        QCOMPARE(program.files(), QStringList());
    }

    void anImportThatTheDiskHasNoRoomForSaysSo()
    {
        const Program program;
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        program.write(QStringLiteral("accounts.csv"), manyAccounts(20'000));
        const QByteArray before = program.read(plan);
        const auto room = static_cast<rlim_t>(before.size() + 100'000);

        QProcess process;
        process.setChildProcessModifier([room] { keepFilesBelow(room); });
        program.start(process, { QStringLiteral("import"), plan, QStringLiteral("accounts.csv") });
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("cannot be written"), said.constData());
        QCOMPARE(program.read(plan), before);
        QCOMPARE(program.run({ QStringLiteral("check"), plan }).exitCode, 0);
    }

    void aFolderThatMayNotBeWrittenIsReadAndLeftAlone()
    {
        const Program program;
        setMode(program.folder.path(), 0755);
        if (runUnprivileged(program, { QStringLiteral("--version") }).exitCode != 0)
            QSKIP("the program cannot be run by another user here");
        QCOMPARE(program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") }).exitCode, 0);
        program.write(QStringLiteral("accounts.csv"), manyAccounts(3));
        setMode(program.path(plan), 0444);
        setMode(program.path(QStringLiteral("accounts.csv")), 0444);
        setMode(program.folder.path(), 0555);
        const QByteArray before = program.read(plan);
        const QStringList files = program.files();

        QCOMPARE(runUnprivileged(program, { QStringLiteral("check"), plan }).exitCode, 0);
        const Answer import
            = runUnprivileged(program, { QStringLiteral("import"), plan, QStringLiteral("accounts.csv") });
        QCOMPARE(import.exitCode, 3);
        QVERIFY2(import.errors.startsWith(QStringLiteral("headwater: plan.headwater: ")), qPrintable(import.errors));
        const Answer made = runUnprivileged(program, { QStringLiteral("new"), QStringLiteral("other.headwater") });
        QCOMPARE(made.exitCode, 4);
        QVERIFY2(made.errors.startsWith(QStringLiteral("headwater: other.headwater: cannot be written")),
            qPrintable(made.errors));
        QCOMPARE(program.read(plan), before);
        QCOMPARE(program.files(), files);
        setMode(program.folder.path(), 0755);
    }
};

QTEST_GUILESS_MAIN(InterruptedTest)
#include "interrupted_test.moc"
