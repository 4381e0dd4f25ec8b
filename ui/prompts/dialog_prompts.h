// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QCoreApplication>

namespace headwater {

/// Asks with dialogs.
class DialogPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    std::optional<QString> askText(
        QWidget *parent, const QString &title, const QString &label, const QString &initial) override;
    std::optional<DateAndReason> askDateAndReason(
        QWidget *parent, const QString &title, const QString &label, QDate initial) override;
    std::optional<int> askChoice(
        QWidget *parent, const QString &title, const QString &label, const QStringList &choices, int initial) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &acceptLabel) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    QStringList askFilesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> askNewFile(
        QWidget *parent, const QString &title, const QString &filter, const QString &initial) override;
    std::optional<QString> askFolder(QWidget *parent, const QString &title, const QString &initial) override;
    std::optional<QString> askFileToSave(
        QWidget *parent, const QString &title, const QString &filter, const QString &initial) override;
};

} // namespace headwater
