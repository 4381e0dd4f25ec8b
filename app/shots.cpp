// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shots.h"

#include "app/application.h"
#include "app/sample_plan.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/journeys/cases/choice_details.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/shell/plan_page.h"
#include "ui/shell/side_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace headwater {

namespace {

/// Lets background answers and layouts arrive.
void settle(const PlanPage *page)
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
    while (page && page->isSettling()) {
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QTimer::singleShot(50, &loop, &QEventLoop::quit);
    loop.exec();
}

class Photographer
{
public:
    Photographer(Application &application, const QString &folder)
        : m_application(application)
        , m_folder(folder)
    { }

    int takeAll(const QString &plan)
    {
        for (const char *look : { "appearance_light", "appearance_dark" }) {
            m_look = QLatin1StringView(look).sliced(11);
            window().actions()[look]->trigger();
            for (const QSize size : { QSize(1280, 800), QSize(1920, 1080) }) {
                window().resize(size);
                m_application.session().close();
                take(QStringLiteral("welcome"));
                m_application.openPlan(plan);
                if (!window().planPage())
                    return 0;
                takePlan();
            }
        }
        return m_taken;
    }

private:
    MainWindow &window() { return m_application.window(); }

    void takePlan()
    {
        PlanPage &page = *window().planPage();
        // The last scenario: there is something to see against the baseline.
        page.scenarioCommands().show(page.scenarioCommands().scenarios().back()->id);
        settle(&page);
        for (int i = 0; i < page.spaceCount(); ++i) {
            page.showSpace(i);
            takeViews(page.space(i));
            takeDerivation(page);
            takeOpenedRole(page);
        }
        takeChosenPath(page);
        page.showSpace(0);
        selectSomething(page);
        take(QStringLiteral("inspector"));
        page.sidePanel().showPage(SidePanel::Page::Rules);
        take(QStringLiteral("rules"));
        page.sidePanel().showPage(SidePanel::Page::History);
        take(QStringLiteral("history"));
        page.sidePanel().showPage(SidePanel::Page::Inspector);
        window().actions()["find"]->trigger();
        take(QStringLiteral("palette"), QStringLiteral("commandPalette"));
        if (auto *figure = page.findChild<FigureButton *>(QStringLiteral("figure_cost")))
            figure->click();
        take(QStringLiteral("figure"), QStringLiteral("figurePopover"));
    }

    /// A space with several views has them as checkable actions; each is put back after its picture, and so is the page
    /// it is on.
    void takeViews(Space &space)
    {
        const QString name = space.title().toLower();
        const QList<QAction *> actions = space.spaceActions();
        const QActionGroup *pages = actions.isEmpty() ? nullptr : actions.first()->actionGroup();
        QAction *page = pages ? pages->checkedAction() : nullptr;
        bool taken = false;
        for (QAction *action : actions) {
            // What is checked already is in the picture of the first.
            if (!action->isCheckable() || (taken && action->isChecked()))
                continue;
            QAction *before = action->actionGroup() ? action->actionGroup()->checkedAction() : action;
            space.bringIntoSight(*action);
            action->trigger();
            take(QStringLiteral("%1-%2").arg(
                name, action->text().remove(u'&').remove(u':').section(u' ', 0, 2).toLower().replace(u' ', u'-')));
            before->trigger();
            if (page && !page->isChecked())
                page->trigger();
            taken = true;
        }
        if (!taken)
            take(name);
    }

    /// The keyboard walks to the thickest path from the beginning, and its journeys are listed.
    void takeChosenPath(const PlanPage &page)
    {
        if (auto *graph = page.findChild<QAction *>(QStringLiteral("journeys.graph")))
            graph->trigger();
        if (!press(page, QStringLiteral("journeysSpace"), { Qt::Key_Home, Qt::Key_Right, Qt::Key_Return }))
            return;
        take(QStringLiteral("journeys-path"));
        if (auto *details = page.findChild<ChoiceDetails *>())
            details->requestList();
        take(QStringLiteral("journeys-list"));
        if (auto *list = page.findChild<QTableView *>(QStringLiteral("casesTable")))
            list->selectRow(0);
        if (auto *open = page.findChild<QAction *>(QStringLiteral("journeys.list.open")))
            open->trigger();
        take(QStringLiteral("journeys-one"));
    }

    /// How the first figure of the side panel comes about, where figures say so.
    void takeDerivation(PlanPage &page)
    {
        for (QLabel *label : page.sidePanel().findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->property("explains").toBool())
                continue;
            QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QApplication::sendEvent(label, &event);
            return take(QStringLiteral("coverage-derivation"), QStringLiteral("figurePopover"));
        }
    }

    /// The keyboard opens the first role of the coverage graph, seat by seat, and closes it again.
    void takeOpenedRole(const PlanPage &page)
    {
        const QString space = QStringLiteral("coverageSpace");
        if (!press(page, space, { Qt::Key_Home, Qt::Key_Down, Qt::Key_Return, Qt::Key_Return }))
            return;
        take(QStringLiteral("coverage-role"));
        page.findChild<QAction *>(QStringLiteral("coverage.graph.collapse"))->trigger();
    }

    /// Keys for the canvas of the space; false: it is not in sight.
    static bool press(const PlanPage &page, const QString &space, const std::vector<Qt::Key> &keys)
    {
        const auto *where = page.findChild<QWidget *>(space);
        const auto canvases = where ? where->findChildren<GraphCanvas *>() : QList<GraphCanvas *>();
        const auto canvas = std::ranges::find_if(canvases, &QWidget::isVisible);
        if (canvas == canvases.end())
            return false;
        settle(&page);
        for (const Qt::Key key : keys) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(*canvas, &event);
        }
        return true;
    }

    static void selectSomething(PlanPage &page)
    {
        const Plan &plan = page.context().document.plan();
        const auto &changes = page.insights().current().changes;
        for (const Change &change : changes) {
            if (change.table == QLatin1StringView("seat") && plan.seats.find(SeatId { change.id }))
                return page.selection().selectSeats({ SeatId { change.id } });
        }
        if (!plan.seats.empty())
            page.selection().selectSeats({ plan.seats.begin()->id });
    }

    void take(const QString &name, const QString &popover = QString())
    {
        settle(window().planPage());
        QPixmap picture = window().grab();
        QWidget *over = popover.isEmpty() ? nullptr : window().findChild<QWidget *>(popover);
        if (over) {
            QPainter(&picture).drawPixmap(window().mapFromGlobal(over->mapToGlobal(QPoint())), over->grab());
            over->close();
        }
        const QString file
            = QStringLiteral("%1-%2-%3x%4.png").arg(name, m_look).arg(picture.width()).arg(picture.height());
        m_taken += picture.save(QDir(m_folder).filePath(file)) ? 1 : 0;
    }

    Application &m_application;
    QString m_folder;
    QString m_look;
    int m_taken = 0;
};

} // namespace

int renderShots(const QStringList &arguments)
{
    QTextStream errors(stderr);
    const QString from = arguments.value(2);
    const QString folder = arguments.value(3);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        errors << "headwater: render: which plan and which folder; headwater render PLAN|--sample FOLDER\n";
        return 2;
    }
    const QTemporaryDir scratch;
    QString plan = from;
    if (from == QLatin1StringView("--sample")) {
        plan = scratch.filePath(QStringLiteral("Sample company.headwater"));
        if (!createSamplePlan(plan, systemClock())) {
            errors << "headwater: " << plan << ": the sample company could not be written; check the disk\n";
            return 3;
        }
    }
    DialogPrompts prompts;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application application(prompts, settings);
    application.window().show();
    const int taken = Photographer(application, folder).takeAll(plan);
    if (taken == 0) {
        errors << "headwater: " << plan << ": it cannot be shown; run headwater check on it\n";
        return 3;
    }
    QTextStream(stdout) << taken << " pictures in " << QDir(folder).absolutePath() << "\n";
    return 0;
}

} // namespace headwater
