// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QTest>

#include <deque>

namespace headwater::test {

/// Answers questions in the order in which a test wrote the answers down; a question nobody expected fails the
/// test and is cancelled.
class ScriptedPrompts : public Prompts
{
public:
    void answerText(const QString &text) { m_texts.push_back(text); }
    void answerDate(QDate date, const QString &reason = {}) { m_dates.push_back({ date, reason }); }
    void answerChoice(int choice) { m_choices.push_back(choice); }
    void answerConfirm(bool agrees) { m_confirmations.push_back(agrees); }
    void answerFiles(const QStringList &files) { m_files.push_back(files); }
    void answerFileToSave(const QString &path) { m_filesToSave.push_back(path); }
    void expectTold() { ++m_tellings; }
    QString lastTold() const { return m_lastTold; }
    bool isExhausted() const
    {
        return m_texts.empty() && m_dates.empty() && m_choices.empty() && m_confirmations.empty() && m_files.empty()
            && m_filesToSave.empty() && m_tellings == 0;
    }

    std::optional<QString> askText(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(m_texts, title);
    }
    std::optional<DateAndReason> askDateAndReason(QWidget *, const QString &title, const QString &, QDate) override
    {
        return next(m_dates, title);
    }
    std::optional<int> askChoice(QWidget *, const QString &title, const QString &, const QStringList &, int) override
    {
        return next(m_choices, title);
    }
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(m_confirmations, title).value_or(false);
    }
    QStringList askFilesToOpen(QWidget *, const QString &title, const QString &) override
    {
        return next(m_files, title).value_or(QStringList());
    }
    std::optional<QString> askFileToSave(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(m_filesToSave, title);
    }
    std::optional<QString> askNewFile(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(m_filesToSave, title);
    }
    std::optional<QString> askFolder(QWidget *, const QString &title, const QString &) override
    {
        return next(m_filesToSave, title);
    }
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        m_lastTold = text;
        if (--m_tellings < 0)
            QTest::qFail(qPrintable(QStringLiteral("told unexpectedly: %1: %2").arg(title, text)), __FILE__, __LINE__);
    }

private:
    template <typename Answer> static std::optional<Answer> next(std::deque<Answer> &answers, const QString &title)
    {
        if (answers.empty()) {
            QTest::qFail(qPrintable(QStringLiteral("asked unexpectedly: ") + title), __FILE__, __LINE__);
            return std::nullopt;
        }
        Answer answer = answers.front();
        answers.pop_front();
        return answer;
    }

    std::deque<QString> m_texts;
    std::deque<DateAndReason> m_dates;
    std::deque<int> m_choices;
    std::deque<bool> m_confirmations;
    std::deque<QStringList> m_files;
    std::deque<QString> m_filesToSave;
    int m_tellings = 0;
    QString m_lastTold;
};

} // namespace headwater::test
