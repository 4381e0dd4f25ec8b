// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/shots.h"
#include "ui/prompts/dialog_prompts.h"

#include <QApplication>

namespace {

int runWindow(const QStringList &arguments)
{
    headwater::DialogPrompts prompts;
    QSettings settings;
    headwater::Application application(prompts, settings);
    application.window().show();
    if (arguments.size() > 1)
        application.openPlan(arguments.at(1));
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("headwater"));
    QCoreApplication::setApplicationName(QStringLiteral("headwater"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADWATER_VERSION));
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("render"))
        return headwater::renderShots(arguments);
    return runWindow(arguments);
}
