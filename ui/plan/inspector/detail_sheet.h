// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/change_list.h"
#include "ui/plan/inspector/detail_parts.h"
#include "ui/style/theme.h"

#include <QStringList>

class QVBoxLayout;

namespace headwater {

/// A page of the inspector, said from top to bottom between start() and finish(): heading, sections, rows of
/// label and value, some of which can be edited in place. What was there last time stays and takes the new
/// value; only what is new is made and only what is gone is removed. Editors hand over what was entered; the
/// caller makes a step of it or says why not.
class DetailSheet : public QWidget
{
    Q_OBJECT

public:
    explicit DetailSheet(QWidget *parent = nullptr);

    /// A sheet that cannot be edited shows its values as plain text. Another `subject` than last time makes
    /// fields forget what was typed or refused.
    void start(bool editable, const QString &subject);
    void finish();

    void heading(const QString &title, const QString &subtitle);
    void section(const QString &title);
    /// `isOutdated`: from before the last change, and being counted again.
    void row(const QString &label, const QString &value, bool isOutdated = false);
    /// Old value struck through, new one behind it.
    void changedRow(const QString &label, const QString &before, const QString &after);
    /// A row whose value shows how it comes about. Where `before` reads otherwise, it stands struck through.
    void figure(const QString &label, const QString &value, const Explain &explain, const QString &before = {},
        bool isOutdated = false);
    void paragraph(const QString &text, bool muted = false);
    /// Something with a quiet line under it: a step and when it was made.
    void entry(const QString &text, const QString &note);
    /// A rule that is broken, in words.
    void warning(const QString &text);
    void link(const QString &text, const std::function<void()> &follow);
    void button(const QString &text, const std::function<void()> &follow);

    void textField(const QString &name, const QString &label, const QString &value, const QString &placeholder,
        const Enter<QString> &enter);
    void dateField(const QString &name, const QString &label, std::optional<QDate> value, const QString &whenNone,
        const Enter<QString> &enter);
    void wordsField(
        const QString &name, const QString &label, const QStringList &words, int current, const Enter<int> &enter);
    void choiceField(const QString &name, const QString &label, const QString &text, const ChoiceQuestion &question,
        const Enter<std::vector<std::int64_t>> &enter);
    void checkField(const QString &name, const QString &label, Qt::CheckState state, const Enter<bool> &enter);

    /// What a field shows that differs among several things.
    static QString various();

private:
    struct Part {
        QString key; ///< kind and name: a part is found again by it
        QWidget *widget;
    };
    template <typename Widget, typename... Arguments>
    Widget *part(const char *kind, const QString &name, const Arguments &...arguments);
    class QLabel *label(const char *kind, const QString &text, TextRole role);
    int findFrom(std::size_t position, const QString &key, bool beyondSections) const;
    void removeParts(std::size_t first, std::size_t last);
    void orderTabs();

    QVBoxLayout *m_layout;
    std::vector<Part> m_parts;
    std::size_t m_next = 0; ///< the part that is expected now
    QString m_subject;
    bool m_editable = false;
    bool m_isRearranged = false;
};

/// "Changed against the baseline": the row's columns, old and new. Says nothing when it is unchanged.
void addChanges(DetailSheet &sheet, const std::vector<Change> &changes, const QString &table, std::int64_t row);

} // namespace headwater
