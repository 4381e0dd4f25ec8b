// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/derivation/derivation.h"
#include "ui/plan/inspector/pickers.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

class QCheckBox;
class QLabel;

namespace headwater {

/// Takes what somebody entered; answers why not, or nothing when it was taken.
template <typename Value> using Enter = std::function<QString(const Value &)>;

/// One row of a page: what it is called, its value or editor, and under it why the last entry was refused.
class FieldRow : public QWidget
{
public:
    explicit FieldRow(const QString &label);

    bool isRefused() const;
    /// The reason under the field; an empty one takes it away.
    void showRefusal(const QString &reason);
    /// Another subject is shown from now on: what was typed or refused is forgotten.
    virtual void forget() { showRefusal({}); }

protected:
    void setEditor(QWidget *editor, const QString &name = {});
    QString label() const;
    /// Under the label instead of beside it.
    void setEditorBelow(bool isBelow);
    int roomBeside() const;

private:
    QLabel *m_caption;
    QLabel *m_refusal;
    bool m_isEditorBelow = false;
};

class ValueLabel;

/// A value that can only be read; HTML when it shows what was and what is. A click or Enter on one that is explained
/// shows how it comes about.
class ValueRow : public FieldRow
{
public:
    explicit ValueRow(const QString &label);
    void show(const QString &text, Qt::TextFormat format, bool isOutdated, const QString &spoken = {});
    /// Without a derivation it is text alone.
    void explainBy(const Explain &explain);

private:
    ValueLabel *m_text;
};

/// A line to type into. What is being typed, or was refused, is not overwritten; Escape gives it up.
class LineRow : public FieldRow
{
public:
    explicit LineRow(const QString &label, const QString &name);
    void show(const QString &value, const QString &placeholder, const Enter<QString> &enter);
    void forget() override;

protected:
    QLineEdit *line() { return m_line; }
    void enterText(const QString &text);
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_line;
    QString m_value;
    Enter<QString> m_enter;
};

/// A line for a date, with a calendar that can also say that there is none.
class DateRow : public LineRow
{
public:
    DateRow(const QString &label, const QString &name);
    /// `placeholder` stands where `shown` is empty; `whenNone` is the button that takes the date away.
    void show(QDate value, const QString &shown, const QString &placeholder, const QString &whenNone,
        const Enter<QString> &enter);

private:
    void pick();

    QDate m_date;
    QString m_whenNone;
};

/// A few words to choose from.
class WordsRow : public FieldRow
{
public:
    WordsRow(const QString &label, const QString &name);
    /// `current` is -1 when several things differ; then the box says so.
    void show(const QStringList &words, int current, const QString &whenMixed, const Enter<int> &enter);

private:
    QComboBox *m_box;
    int m_current = -1;
    Enter<int> m_enter;
};

/// A choice among many, found by typing.
class ChoiceRow : public FieldRow
{
public:
    ChoiceRow(const QString &label, const QString &name);
    void show(const QString &text, const ChoiceQuestion &question, const Enter<std::vector<std::int64_t>> &enter);

private:
    QPushButton *m_button;
    ChoiceQuestion m_question;
    Enter<std::vector<std::int64_t>> m_enter;
};

class CheckRow : public FieldRow
{
public:
    CheckRow(const QString &label, const QString &name);
    void show(Qt::CheckState state, const Enter<bool> &enter);

private:
    QCheckBox *m_box;
    Qt::CheckState m_state = Qt::Unchecked;
    Enter<bool> m_enter;
};

/// A button whose meaning can be exchanged.
class DetailButton : public QPushButton
{
public:
    DetailButton();
    void show(const QString &text, const std::function<void()> &follow);

private:
    std::function<void()> m_follow;
};

} // namespace headwater
