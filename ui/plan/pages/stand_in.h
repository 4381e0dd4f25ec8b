// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headwater {

/// What a space shows while the pages have to wait: what for and how far it is, with a way to stop; or why nothing
/// is on its way, with a way to begin.
class WaitingPage : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(const QString &beginLabel, QWidget *parent = nullptr);

    /// How much is done is not known until somebody says so.
    void showWorking(const QString &text);
    void showStopped(const QString &text);
    /// 0..1
    void setProgress(double share);
    void setProgressUnknown();

Q_SIGNALS:
    void cancelRequested();
    void beginRequested();

private:
    void tell(const QString &text, bool isWorking);

    bool m_isWorking = false;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_begin;
};

/// What a space shows where there is nothing to show: what is missing, why that matters, and the step that helps.
class OfferPage : public QWidget
{
    Q_OBJECT

public:
    explicit OfferPage(QWidget *parent = nullptr);

    void offer(
        const QString &heading, const QString &sentence, const QString &button, const std::function<void()> &step);

private:
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_step;
};

} // namespace headwater
