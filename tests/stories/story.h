// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/sample_plan.h"
#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "tests/support/fail_on_warning.h"
#include "tests/support/scripted_prompts.h"
#include "ui/shell/plan_page.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/welcome_page.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace headwater::test {

/// The whole program on a temporary copy of the sample company, at a time that stands still.
class Story
{
public:
    Story()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        m_settings.setValue(QStringLiteral("appearance"), QStringLiteral("light"));
        start();
    }

    void start()
    {
        m_application = std::make_unique<Application>(prompts, m_settings, clock());
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void quit() { m_application.reset(); }
    void restart()
    {
        quit();
        start();
    }

    /// The sample is made once for all stories and copied.
    void openSample()
    {
        const QString path = samplePath();
        QVERIFY(QFile::copy(sampleOriginal(), path));
        m_application->openPlan(path);
        settle();
    }
    void settle()
    {
        if (window().planPage())
            QTRY_VERIFY_WITH_TIMEOUT(!window().planPage()->isSettling(), 30'000);
        QCoreApplication::processEvents();
    }

    QString samplePath() const { return m_folder.filePath(QStringLiteral("Sample company.headwater")); }
    QString folder() const { return m_folder.path(); }
    QSettings &settings() { return m_settings; }
    Application &application() { return *m_application; }
    MainWindow &window() { return m_application->window(); }
    PlanPage &page() { return *window().planPage(); }
    PlanDocument &document() { return *m_application->session().document(); }
    const Plan &plan() { return document().plan(); }

    template <typename Widget = QWidget> Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QLatin1StringView(name));
    }
    void showSpace(const char *title)
    {
        for (int space = 0; space < page().spaceCount(); ++space) {
            if (page().spaceTitle(space) == QLatin1StringView(title))
                return page().showSpace(space);
        }
        QTest::qFail(title, __FILE__, __LINE__);
    }
    /// What a space offers, also one that nobody has been to.
    void run(const char *action)
    {
        for (QAction *offered : page().spaceActions()) {
            if (offered->objectName() == QLatin1StringView(action)) {
                page().run(*offered);
                return settle();
            }
        }
        QTest::qFail(action, __FILE__, __LINE__);
    }
    void trigger(const char *action) { window().actions()[action]->trigger(); }
    /// What the notice bar of the open plan, or else of the welcome page, says.
    QString notice()
    {
        const QWidget *where
            = window().planPage() ? static_cast<QWidget *>(window().planPage()) : &window().welcomePage();
        const auto *text = where->findChild<QLabel *>(QStringLiteral("noticeText"));
        return text->isVisible() ? text->text() : QString();
    }
    QString lastStep()
    {
        return document().canUndo() ? document().steps()[document().position() - 1].label : QString();
    }

    /// Some seat with a person in it that sells: there is always one in the sample.
    SeatId someSeat()
    {
        for (const Seat &seat : plan().seats) {
            if (seat.status == SeatStatus::Filled && plan().roles.find(seat.role)->kind == RoleKind::CustomerFocused
                && seat.manager.isValid())
                return seat.id;
        }
        return {};
    }

    bool closeSomeSeat()
    {
        const std::vector<SeatId> seats { someSeat() };
        return document()
            .apply(QStringLiteral("Close a seat"), {},
                [&](Plan plan) { return withSeatsClosed(std::move(plan), seats, QDate(2027, 6, 30)); })
            .has_value();
    }

    ScriptedPrompts prompts;

private:
    static Clock clock()
    {
        return [] { return QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC); };
    }
    static QString sampleOriginal()
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.headwater"));
        if (!QFile::exists(path) && !createSamplePlan(path, clock()))
            QTest::qFail("the sample company cannot be made", __FILE__, __LINE__);
        return path;
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<Application> m_application;
};

} // namespace headwater::test
