// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/change_list.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QGridLayout;
class QVBoxLayout;

namespace headwater {

/// A page of the inspector, filled from top to bottom: heading, sections, rows of label and value, some of
/// which can be edited in place. Editors hand over what was typed; the caller makes a step of it.
class DetailSheet : public QWidget
{
    Q_OBJECT

public:
    /// A sheet that cannot be edited shows its values as plain text.
    explicit DetailSheet(bool editable, QWidget *parent = nullptr);

    void heading(const QString &title, const QString &subtitle);
    void section(const QString &title);
    void row(const QString &label, const QString &value);
    /// Old value struck through, new one behind it.
    void changedRow(const QString &label, const QString &before, const QString &after);
    void paragraph(const QString &text, bool muted = false);
    /// A rule that is broken, in words.
    void warning(const QString &text);
    void link(const QString &text, const std::function<void()> &follow);
    void button(QWidget *button);

    void textField(const QString &name, const QString &label, const QString &value,
        const std::function<void(const QString &)> &enter);
    void choiceField(const QString &name, const QString &label, const QStringList &choices, int current,
        const std::function<void(int)> &choose);
    void checkField(const QString &name, const QString &label, bool checked, const std::function<void(bool)> &choose);

private:
    QGridLayout *grid();
    void addToGrid(const QString &label, QWidget *value);

    QVBoxLayout *m_layout;
    QGridLayout *m_grid = nullptr; ///< of the section being filled
    bool m_editable;
};

/// "Changed against the baseline": the row's columns, old and new. Says nothing when it is unchanged.
void addChanges(DetailSheet &sheet, const std::vector<Change> &changes, const QString &table, std::int64_t row);

} // namespace headwater
