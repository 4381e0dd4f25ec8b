// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command_line.h"
#include "app/shots.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/wording/languages.h"

#include <QApplication>

namespace {

int runWindow(const QStringList &arguments)
{
    headwater::DialogPrompts prompts;
    QSettings settings;
    headwater::speak(settings.value(QStringLiteral("language")).toString());
    headwater::Application application(prompts, settings);
    application.window().show();
    if (arguments.size() > 1)
        application.openPlan(arguments.at(1));
    return QApplication::exec();
}

QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("headwater"));
    QCoreApplication::setApplicationName(QStringLiteral("headwater"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADWATER_VERSION));
    const bool isRendering = argc > 1 && qstrcmp(argv[1], "render") == 0;
    // Told before any application object exists: verbs must work where there is no display.
    if (!isRendering && headwater::isCommand(rawArguments(argc, argv))) {
        if (headwater::drawsPages(rawArguments(argc, argv))) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            QApplication application(argc, argv); // pages of the storyboard are widgets
            return headwater::runCommandLine(QCoreApplication::arguments());
        }
        QCoreApplication application(argc, argv);
        return headwater::runCommandLine(QCoreApplication::arguments());
    }
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (isRendering) {
        headwater::speak(QStringLiteral("en"));
        return headwater::renderShots(arguments);
    }
    return runWindow(arguments);
}
