// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/copy_folder.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QtTest>

using namespace headwater;

/// Folders of copies that a killed program left; and only these.
class CopyFolderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// As a program leaves it that is killed while a copy is open.
    QString leftBehind(const char *name, const QByteArray &mark) const
    {
        const QString folder = m_place.filePath(QLatin1StringView(name));
        QDir().mkpath(folder);
        for (const char *file : { "copy.headwater", "copy.headwater-wal", "copy.headwater-shm", "copy.headwater.lock" })
            write(QDir(folder).filePath(QLatin1StringView(file)), "anything");
        if (!mark.isEmpty())
            write(QDir(folder).filePath(QStringLiteral("in-use")), mark);
        return folder;
    }

    /// As QLockFile signs: process, program, computer, its number, the start of it.
    static QByteArray signedBy(qint64 process)
    {
        return QByteArray::number(process) + "\nheadwater\n" + QSysInfo::machineHostName().toUtf8() + '\n'
            + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
    }

    static qint64 someDeadProcess()
    {
        QProcess process;
        process.start(QStringLiteral("cmake"), { QStringLiteral("--version") });
        const qint64 id = process.waitForStarted() ? process.processId() : 0;
        process.waitForFinished();
        return id;
    }

private Q_SLOTS:
    void whatAKilledProgramLeftGoes()
    {
        const QString left = leftBehind("headwater-copy-abc123", signedBy(someDeadProcess()));
        QCOMPARE(removeLeftCopyFolders(m_place.path()), 1);
        QVERIFY(!QDir(left).exists());
    }

    void whatIsInUseStays()
    {
        const CopyFolder mine(m_place.path());
        write(mine.planPath(), "a plan");
        QCOMPARE(removeLeftCopyFolders(m_place.path()), 0);
        QVERIFY(QFile::exists(mine.planPath()));
    }

    void whatIsNotCertainlyOursStays()
    {
        const qint64 dead = someDeadProcess();
        const QStringList others { leftBehind("headwater-copy-unmarked", {}),
            leftBehind("headwater-XXXXXX", signedBy(dead)), leftBehind("headwater-copy-more", signedBy(dead)) };
        write(QDir(others.last()).filePath(QStringLiteral("notes.txt")), "of a person");
        const QString target = leftBehind("target", signedBy(dead));
        QVERIFY(QFile::link(target, m_place.filePath(QStringLiteral("headwater-copy-link"))));
        QCOMPARE(removeLeftCopyFolders(m_place.path()), 0);
        for (const QString &folder : others)
            QVERIFY(QFile::exists(QDir(folder).filePath(QStringLiteral("copy.headwater"))));
        QVERIFY(QFile::exists(QDir(target).filePath(QStringLiteral("copy.headwater"))));
    }

    void aFolderGoesWithWhoUsesIt()
    {
        QString path;
        {
            const CopyFolder folder(m_place.path());
            path = folder.path();
            QVERIFY(QDir(path).exists());
        }
        QVERIFY(!QDir(path).exists());
    }
};

QTEST_GUILESS_MAIN(CopyFolderTest)
#include "copy_folder_test.moc"
