// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "ui/wording/error_text.h"
#include "ui/wording/languages.h"
#include "ui/wording/number_text.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace headwater {

/// What is told in other languages is complete where it is told, and can be found at all.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translationsKeepWhatIsFilledIn_data();
    void translationsKeepWhatIsFilledIn();
    void englishKnowsOneAndMany();
    void everyTextIsFiledWhereItIsLookedUp();
    void everyLanguageOfferedIsThere();
    void aSentenceIsSaidInTheLanguageChosen();
    void everyLanguageIsSpokenWhenChosen();
    void theLanguageChosenIsSpokenWhateverTheSystemSpeaks_data();
    void theLanguageChosenIsSpokenWhateverTheSystemSpeaks();
};

namespace {

struct Message {
    QString source;
    QStringList forms;
    bool isFinished = true;
    bool hasNumber = false;
};

QString folder() { return qEnvironmentVariable("HEADWATER_SOURCE") + QStringLiteral("/translations/"); }

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("message"))
            messages.push_back({ {}, {}, true, xml.attributes().value(QLatin1StringView("numerus")) == u"yes" });
        else if (xml.name() == QLatin1StringView("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation")) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!messages.back().hasNumber)
                messages.back().forms = { xml.readElementText() };
        } else if (xml.name() == QLatin1StringView("numerusform")) {
            messages.back().forms.append(xml.readElementText());
        }
    }
    return messages;
}

/// %1, %2 ..., each as often as it stands there, in any order.
QStringList filledIn(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[0-9]+"));
    QStringList marks;
    for (const QRegularExpressionMatch &match : mark.globalMatch(text))
        marks.append(match.captured());
    marks.sort();
    return marks;
}

/// %n may be left out where one is one: in the first of several forms.
bool keepsNumber(const Message &message, qsizetype form)
{
    const QString number = QStringLiteral("%n");
    const qsizetype said = message.forms[form].count(number);
    const bool mayBeOne = message.hasNumber && form == 0 && message.forms.size() > 1;
    return said == message.source.count(number) || (mayBeOne && said == 0);
}

QString problemOf(const Message &message)
{
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms[i];
        if (form.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (!keepsNumber(message, i))
            return QStringLiteral("does not say how many: ") + form;
        if (filledIn(form) != filledIn(message.source))
            return QStringLiteral("fills in something else: ") + form;
        if (form.count(u'\n') != message.source.count(u'\n'))
            return QStringLiteral("has other lines: ") + form;
        if (form.front().isSpace() != message.source.front().isSpace()
            || form.back().isSpace() != message.source.back().isSpace())
            return QStringLiteral("has other spaces around: ") + form;
    }
    return {};
}

} // namespace

void LanguagesTest::translationsKeepWhatIsFilledIn_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(folder()).entryList({ QStringLiteral("*.ts") }))
        QTest::newRow(qPrintable(file)) << folder() + file;
}

void LanguagesTest::translationsKeepWhatIsFilledIn()
{
    QFETCH(const QString, file);
    std::size_t finished = 0;
    for (const Message &message : messagesIn(file)) {
        if (!message.isFinished)
            continue;
        ++finished;
        QVERIFY2(problemOf(message).isEmpty(), qPrintable(message.source + u' ' + problemOf(message)));
    }
    QVERIFY(finished > 0);
}

void LanguagesTest::englishKnowsOneAndMany()
{
    const std::vector<Message> english = messagesIn(folder() + QStringLiteral("headwater_en.ts"));
    const std::vector<Message> german = messagesIn(folder() + QStringLiteral("headwater_de.ts"));
    QVERIFY(!english.empty());
    QCOMPARE(static_cast<std::ptrdiff_t>(english.size()), std::ranges::count(german, true, &Message::hasNumber));
    for (const Message &message : english) {
        QVERIFY2(message.isFinished && message.forms.size() == 2, qPrintable(message.source));
        QVERIFY2(message.forms[0] != message.forms[1], qPrintable(message.source));
    }
}

/// lupdate says so when it meets a text in a class whose tr() is somebody else's: such a text is never found again.
/// Functions of the namespace have their own tr(), see ui/wording/translate.h.
void LanguagesTest::everyTextIsFiledWhereItIsLookedUp()
{
    const QString program = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
    if (!QFileInfo::exists(program))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    QProcess lupdate;
    lupdate.setWorkingDirectory(qEnvironmentVariable("HEADWATER_SOURCE"));
    lupdate.start(program,
        { QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"),
            folder.filePath(QStringLiteral("found.ts")) });
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QString said = QString::fromLocal8Bit(lupdate.readAllStandardError() + lupdate.readAllStandardOutput());
    for (const QString &line : said.split(u'\n')) {
        const bool isMisfiled = line.contains(QLatin1StringView("lacks Q_OBJECT"))
            || line.contains(QLatin1StringView("Qualifying with unknown"))
            || line.contains(QLatin1StringView("tr() cannot be called"));
        QVERIFY2(!isMisfiled || line.contains(QLatin1StringView("Class 'headwater' lacks")), qPrintable(line));
    }
    QVERIFY(messagesIn(folder.filePath(QStringLiteral("found.ts"))).size() > 1'000);
}

void LanguagesTest::everyLanguageOfferedIsThere()
{
    for (const Language &language : languages()) {
        if (!language.code.isEmpty())
            QVERIFY2(
                QFile::exists(QStringLiteral(":/i18n/headwater_%1.qm").arg(language.code)), qPrintable(language.code));
    }
}

void LanguagesTest::aSentenceIsSaidInTheLanguageChosen()
{
    const QString english = sentenceFor(Error::Kind::NotFound);
    speak(QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    const QString german = sentenceFor(Error::Kind::NotFound);
    QVERIFY(german != english);
    QCOMPARE(countText(12'345), QStringLiteral("12.345"));
    speak(QStringLiteral("en"));
    QCOMPARE(countText(12'345), QStringLiteral("12,345"));
}

void LanguagesTest::everyLanguageIsSpokenWhenChosen()
{
    QStringList said { QStringLiteral("This value cannot be used here.") };
    for (const Language &language : languages()) {
        if (language.code.isEmpty() || language.code == QStringLiteral("en"))
            continue;
        speak(language.code);
        const QString sentence = sentenceFor(Error::Kind::InvalidInput);
        QVERIFY2(!said.contains(sentence), qPrintable(language.code + u' ' + sentence));
        said.append(sentence);
    }
}

void LanguagesTest::theLanguageChosenIsSpokenWhateverTheSystemSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("numbers");
    const QString american = QStringLiteral("en_US.UTF-8");
    QTest::newRow("numbers in German") << american << QStringLiteral("de_DE.UTF-8");
    QTest::newRow("Taiwan") << QStringLiteral("zh_TW.UTF-8") << QStringLiteral("zh_TW.UTF-8");
    QTest::newRow("Austria") << QStringLiteral("de_AT.UTF-8") << QStringLiteral("de_AT.UTF-8");
}

/// Qt asks the environment once, so that it takes another process to change it.
void LanguagesTest::theLanguageChosenIsSpokenWhateverTheSystemSpeaks()
{
    QFETCH(const QString, language);
    QFETCH(const QString, numbers);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LC_ALL"));
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_MESSAGES"), language);
    environment.insert(QStringLiteral("LANG"), language);
    environment.insert(QStringLiteral("LC_NUMERIC"), numbers);
    QProcess speaker;
    speaker.setProcessEnvironment(environment);
    speaker.start(QCoreApplication::applicationFilePath(), { QStringLiteral("everyLanguageIsSpokenWhenChosen") });
    QVERIFY(speaker.waitForFinished(60'000));
    QVERIFY2(speaker.exitCode() == 0, speaker.readAllStandardOutput().constData());
}

} // namespace headwater

QTEST_GUILESS_MAIN(headwater::LanguagesTest)
#include "languages_test.moc"
