// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/plan_stage.h"

#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/view/captured_view.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace headwater {

namespace {
/// How often a space is asked whether it has settled; it does not say so by itself.
constexpr std::chrono::milliseconds stageLook { 25 };
} // namespace

PlanStage::PlanStage(std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers, QWidget *parent)
    : QWidget(parent)
    , m_copy(std::move(copy))
    , m_offers(std::move(offers))
    , m_stack(new QStackedWidget)
    , m_sentence(new QLabel)
{
    setObjectName(QStringLiteral("planStage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_sentence->setObjectName(QStringLiteral("stageSentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(40);
    setTextRole(m_sentence, TextRole::Heading);
    m_stack->addWidget(m_sentence);
    m_looking.setSingleShot(true);
    m_looking.setInterval(stageLook);
    connect(&m_looking, &QTimer::timeout, this, &PlanStage::lookWhetherSettled);
    connect(m_copy.get(), &PlanCopy::ready, this, [this] {
        if (m_isAwaited)
            showWanted();
    });
}

PlanStage::~PlanStage()
{
    // Before the plan they show.
    for (const auto &[id, space] : m_spaces)
        delete space;
}

void PlanStage::show(const Workspace &workspace, const ViewText &view)
{
    m_workspace = workspace;
    m_view = view;
    m_isAwaited = true;
    m_isShownAgain = false;
    m_copy->follow(m_workspace);
    if (m_copy->isReady() || m_copy->error())
        showWanted();
    else if (!m_space)
        m_sentence->setText(tr("Preparing the view…"));
}

void PlanStage::say(const QString &sentence)
{
    m_isAwaited = false;
    m_space = nullptr;
    m_spaceId.clear();
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
    Q_EMIT sentenceShown();
}

void PlanStage::rest()
{
    m_isAwaited = false;
    m_looking.stop();
}

Space *PlanStage::makeSpace(const SpaceOffer &offer)
{
    Space *space = offer.make(m_copy->context(), m_stack);
    m_stack->addWidget(space);
    connect(space, &Space::notice, this, &PlanStage::notice);
    connect(space, &Space::actionRequested, this,
        [this] { Q_EMIT notice(tr("This leads to another view; here only this one is shown.")); });
    return space;
}

void PlanStage::showWanted()
{
    if (const auto &error = m_copy->error()) {
        say(tr("The view cannot be shown. %1").arg(sentenceFor(error->kind)));
        return;
    }
    const auto offer = std::ranges::find(m_offers, spaceOf(m_view), &SpaceOffer::id);
    if (offer == m_offers.end())
        return say(tr("This version of Headwater does not know the view that was captured here."));
    m_copy->follow(m_workspace);
    Space *&made = m_spaces[offer->id];
    if (!made)
        made = makeSpace(*offer);
    m_space = made;
    m_spaceId = offer->id;
    m_stack->setCurrentWidget(m_space);
    m_space->showView(m_view);
    showSelection(m_copy->context(), m_view);
    m_looking.start();
}

/// Twice: what was not there at first (a quarter to choose, a graph to look at) is there when all has come.
void PlanStage::lookWhetherSettled()
{
    if (!m_isAwaited || !m_space)
        return;
    if (m_copy->isSettling() || m_space->isSettling())
        return m_looking.start();
    if (!std::exchange(m_isShownAgain, true)) {
        m_space->showView(m_view);
        showSelection(m_copy->context(), m_view);
        return m_looking.start();
    }
    m_isAwaited = false;
    Q_EMIT settled();
}

} // namespace headwater
