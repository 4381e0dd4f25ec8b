// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/pages/stand_in.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

QLabel *centred(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

WaitingPage::WaitingPage(const QString &beginLabel, QWidget *parent)
    : QWidget(parent)
    , m_text(centred(QStringLiteral("waitingText")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_begin(new QPushButton(beginLabel))
{
    setTextRole(m_text, TextRole::Heading);
    m_progress->setAccessibleName(tr("How much is done"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(320);
    m_cancel->setObjectName(QStringLiteral("waitingCancel"));
    connect(m_cancel, &QPushButton::clicked, this, &WaitingPage::cancelRequested);
    m_begin->setObjectName(QStringLiteral("waitingBegin"));
    connect(m_begin, &QPushButton::clicked, this, &WaitingPage::beginRequested);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignCenter);
    column->addWidget(m_cancel, 0, Qt::AlignCenter);
    column->addWidget(m_begin, 0, Qt::AlignCenter);
    column->addStretch(3);
}

void WaitingPage::showWorking(const QString &text)
{
    if (!m_isWorking)
        setProgressUnknown();
    tell(text, true);
}

void WaitingPage::showStopped(const QString &text) { tell(text, false); }

void WaitingPage::setProgress(double share)
{
    constexpr int whole = 1'000;
    m_progress->setRange(0, whole);
    m_progress->setValue(static_cast<int>(share * whole));
}

/// Without a range the bar moves to and fro.
void WaitingPage::setProgressUnknown() { m_progress->setRange(0, 0); }

void WaitingPage::tell(const QString &text, bool isWorking)
{
    m_isWorking = isWorking;
    m_text->setText(text);
    m_progress->setVisible(isWorking);
    m_cancel->setVisible(isWorking);
    m_begin->setVisible(!isWorking);
}

OfferPage::OfferPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(centred(QStringLiteral("offerHeading")))
    , m_sentence(centred(QStringLiteral("offerSentence")))
    , m_button(new QPushButton)
{
    setTextRole(m_heading, TextRole::Heading);
    setTone(m_sentence, Tone::Muted);
    m_button->setObjectName(QStringLiteral("offerStep"));
    m_button->setProperty("primary", true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_step)
            m_step();
    });
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(3);
}

void OfferPage::offer(
    const QString &heading, const QString &sentence, const QString &button, const std::function<void()> &step)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_step = step;
}

} // namespace headwater
