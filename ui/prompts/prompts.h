// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace headwater {

struct DateAndReason {
    QDate date;
    QString reason; ///< empty when nobody said why
};

/// The questions the program may ask. The real ones open dialogs; tests script the answers and fail on a
/// question they did not expect.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// One line of text; nothing when cancelled.
    virtual std::optional<QString> askText(
        QWidget *parent, const QString &title, const QString &label, const QString &initial)
        = 0;
    /// When, and why if somebody wants to say so: a step remembers its reason.
    virtual std::optional<DateAndReason> askDateAndReason(
        QWidget *parent, const QString &title, const QString &label, QDate initial)
        = 0;
    virtual std::optional<int> askChoice(
        QWidget *parent, const QString &title, const QString &label, const QStringList &choices, int initial)
        = 0;
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &acceptLabel) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual QStringList askFilesToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> askFileToSave(
        QWidget *parent, const QString &title, const QString &filter, const QString &initial)
        = 0;
    /// A file that is not there yet: nothing is ever replaced.
    virtual std::optional<QString> askNewFile(
        QWidget *parent, const QString &title, const QString &filter, const QString &initial)
        = 0;
    virtual std::optional<QString> askFolder(QWidget *parent, const QString &title, const QString &initial) = 0;
};

} // namespace headwater
