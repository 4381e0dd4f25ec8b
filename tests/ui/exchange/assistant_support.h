// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "tests/support/scripted_prompts.h"
#include "ui/exchange/check_page.h"
#include "ui/exchange/files_page.h"
#include "ui/exchange/import_assistant.h"
#include "ui/exchange/spellings_model.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace headwater::test {

/// Plans and files for a test of the import assistant, and hands for its window.
class AssistantTest : public QObject
{
protected:
    static void dress()
    {
        const bool isDark = qEnvironmentVariableIsSet("HEADWATER_DARK");
        applyAppearance(*qApp, isDark ? Appearance::Dark : Appearance::Light,
            qEnvironmentVariableIsSet("HEADWATER_LARGE") ? 1.25 : 1.0);
    }

    std::unique_ptr<PlanDocument> newPlan()
    {
        const QString path = m_folder.filePath(QStringLiteral("plan%1.headwater").arg(++m_plans));
        auto made = PlanDocument::create(path,
            emptyWorkspace(QStringLiteral("Test"), QStringLiteral("USD"), QDate(2027, 1, 1),
                QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC)));
        return made ? std::move(*made) : nullptr;
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    static QPushButton *next(const ImportAssistant &assistant)
    {
        return assistant.findChild<QPushButton *>(QStringLiteral("next"));
    }

    static QComboBox *combo(const QWidget &widget, const QString &name)
    {
        for (auto *each : widget.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    /// As somebody does with the mouse, who hears of it only then.
    static void choose(QComboBox &combo, const QString &text)
    {
        combo.setCurrentIndex(combo.findText(text));
        Q_EMIT combo.activated(combo.currentIndex());
    }

    /// Keeps pictures to look at when HEADWATER_SHOTS names a folder.
    static void shoot(QWidget &widget, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("HEADWATER_SHOTS"); !folder.isEmpty())
            widget.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    QTemporaryDir m_folder;
    int m_plans = 0;
};

} // namespace headwater::test
