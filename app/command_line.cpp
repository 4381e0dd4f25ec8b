// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/verbs/verb.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <exception>

namespace headwater {

namespace {

const std::array verbs { &newVerb, &importVerb, &exportVerb, &generateVerb, &checkVerb, &diffVerb, &mergeVerb,
    &journeyVerb, &coverageVerb, &vacanciesVerb, &redeployVerb, &allocateVerb, &reviewVerb };

constexpr auto exitCodes = R"(Exit status:
  0  done
  1  done, but something needs attention (rejected rows, broken rules), or stopped by you
  2  wrong use
  3  an input is unreadable or damaged
  4  internal error, or the disk is full

Messages go to standard error as "headwater: FILE:ROW: what is wrong; what to do".)";

const Verb *findVerb(const QString &name)
{
    for (const auto verb : verbs) {
        if (name == QLatin1StringView(verb().name))
            return &verb();
    }
    return nullptr;
}

bool asksForHelp(const QString &word) { return word == QStringLiteral("--help") || word == QStringLiteral("-h"); }

bool asksForVersion(const QString &word) { return word == QStringLiteral("--version") || word == QStringLiteral("-v"); }

QString line(const char *left, const QString &right)
{
    return QStringLiteral("  %1  %2\n").arg(QString::fromLatin1(left), -24).arg(right);
}

QString generalHelp()
{
    QString text = QStringLiteral("Headwater plans who sells what to whom, where.\n\n"
                                  "headwater [PLAN]    opens the window\n");
    for (const auto verb : verbs)
        text += QStringLiteral("headwater %1 %2\n    %3\n")
                    .arg(QString::fromUtf8(verb().name), QString::fromUtf8(verb().usage),
                        QString::fromUtf8(verb().summary));
    text += QStringLiteral("\nheadwater VERB --help explains a verb, headwater --version names the version.\n\n");
    return text + QString::fromUtf8(exitCodes);
}

QString helpFor(const Verb &verb)
{
    QString text
        = QStringLiteral("headwater %1 %2\n%3\n")
              .arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.usage), QString::fromUtf8(verb.summary));
    if (!verb.options.empty())
        text += QStringLiteral("\nOptions:\n");
    for (const VerbOption &option : verb.options) {
        QByteArray left = QByteArrayLiteral("--") + option.name;
        if (option.value)
            left = left + ' ' + option.value;
        text += line(left.constData(), QString::fromUtf8(option.meaning));
    }
    text += u'\n' + QString::fromUtf8(verb.details).trimmed() + QStringLiteral("\n\n");
    return text + QString::fromUtf8(exitCodes);
}

Ending runVerb(const Verb &verb, const QStringList &words, Terminal &terminal)
{
    const auto arguments = Arguments::parse(words, verb.options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const qsizetype given = arguments->positional().size();
    if (given < verb.fewest || given > verb.most) {
        const QString usage
            = QStringLiteral("headwater %1 %2").arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.usage));
        return stop(ExitCode::WrongUse, {},
            QStringLiteral("%1 was called with too %2 words")
                .arg(
                    QString::fromUtf8(verb.name), given < verb.fewest ? QStringLiteral("few") : QStringLiteral("many")),
            QStringLiteral("write %1").arg(usage));
    }
    return verb.run(*arguments, terminal);
}

Ending run(const QStringList &words, Terminal &terminal)
{
    if (words.isEmpty() || asksForHelp(words.first())) {
        terminal.say(generalHelp());
        return ExitCode::Done;
    }
    if (asksForVersion(words.first())) {
        terminal.say(QStringLiteral("headwater " HEADWATER_VERSION));
        return ExitCode::Done;
    }
    const Verb *verb = findVerb(words.first());
    if (!verb)
        return stop(ExitCode::WrongUse, {}, QStringLiteral("there is no verb or file \"%1\"").arg(words.first()),
            QStringLiteral("headwater --help lists the verbs"));
    for (const QString &word : words) {
        if (word == QStringLiteral("--"))
            break;
        if (asksForHelp(word)) {
            terminal.say(helpFor(*verb));
            return ExitCode::Done;
        }
    }
    return runVerb(*verb, words.mid(1), terminal);
}

} // namespace

namespace {

/// What QApplication takes for itself, with which a window is meant.
bool isOptionOfQt(const QString &word)
{
    static const QStringList options { QStringLiteral("platform"), QStringLiteral("style"),
        QStringLiteral("stylesheet"), QStringLiteral("display"), QStringLiteral("geometry"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"), QStringLiteral("qwindowtitle"),
        QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"), QStringLiteral("plugin"),
        QStringLiteral("reverse"), QStringLiteral("session"), QStringLiteral("widgetcount") };
    static const QRegularExpression dashes(QStringLiteral("^--?"));
    return dashes.match(word).hasMatch() && options.contains(QString(word).remove(dashes).section(u'=', 0, 0));
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString &first = arguments[1];
    if (findVerb(first) || asksForHelp(first) || asksForVersion(first))
        return true;
    const bool looksLikeFile = !first.startsWith(QLatin1StringView("--"))
        && (first.contains(u'.') || first.contains(u'/') || first.contains(u'\\') || QFileInfo::exists(first));
    return !looksLikeFile && !isOptionOfQt(first);
}

bool drawsPages(const QStringList &arguments)
{
    if (arguments.size() < 2 || arguments[1] != QLatin1StringView("export"))
        return false;
    QStringList endings { QStringLiteral(".pdf"), QStringLiteral(".pptx"), QStringLiteral(".html"),
        QStringLiteral(".htm") };
    if (arguments.contains(QStringLiteral("--against")) && !arguments.contains(QStringLiteral("--tables")))
        endings.append(QStringLiteral(".xlsx"));
    return std::any_of(arguments.begin(), arguments.end(), [&endings](const QString &word) {
        return std::any_of(endings.begin(), endings.end(),
            [&word](const QString &ending) { return word.endsWith(ending, Qt::CaseInsensitive); });
    });
}

int runCommandLine(const QStringList &arguments)
{
    Terminal terminal;
    try {
        const Ending ending = run(arguments.mid(1), terminal);
        if (ending)
            return static_cast<int>(*ending);
        terminal.complain(ending.error());
        return static_cast<int>(ending.error().code);
    } catch (const std::exception &defect) {
        // Out of memory and the like: the file holds whole steps only, so nothing is half done.
        terminal.complain({}, QStringLiteral("internal error (%1)").arg(QString::fromLocal8Bit(defect.what())),
            QStringLiteral("try again with less at once, and report it"));
        return static_cast<int>(ExitCode::Internal);
    }
}

} // namespace headwater
