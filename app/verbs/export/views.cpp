// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/export/exports.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/selection.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/proposals/captured/view_camera.h"
#include "ui/shell/spaces.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace headwater {

namespace {
/// How often Ctrl+C is looked for while events are waited for.
constexpr std::chrono::milliseconds lookForCancel { 50 };

QtMessageHandler usualMessages = nullptr;

/// A window that nobody sees cannot tell its size to anybody; that is no news.
void sayButOfSizes(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains(QLatin1StringView("propagateSizeHints")) && usualMessages)
        usualMessages(type, context, text);
}
} // namespace

Result<> drawViews(PreparedProposal &proposal, PlanDocument &document, Terminal &terminal)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application || !proposal.hasViewsToDraw())
        return {};
    usualMessages = qInstallMessageHandler(&sayButOfSizes);
    applyAppearance(*application, Appearance::Light);
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    DialogPrompts prompts; // a plan that is only looked at asks nothing
    Selection selection;
    JourneyFacts journeys(document);
    CoverageModel coverage(document, journeys);
    ViewCamera camera({ document, selection, prompts, journeys, coverage, settings }, spaceOffers());
    QEventLoop loop;
    QTimer cancelled;
    const Cancellation cancellation = terminal.cancellation();
    QObject::connect(&cancelled, &QTimer::timeout, &loop, [&] {
        if (cancellation.isCancelled())
            loop.quit();
    });
    QObject::connect(
        &camera, &ViewCamera::progressed, &loop, terminal.progress(QStringLiteral("drawing the storyboard")));
    QObject::connect(&camera, &ViewCamera::taken, &loop, [&](const std::vector<CapturedPage> &pages) {
        proposal.pages = pages;
        loop.quit();
    });
    cancelled.start(lookForCancel);
    camera.take(proposal.told, proposal.pages);
    if (camera.isBusy())
        loop.exec();
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    return {};
}

} // namespace headwater
