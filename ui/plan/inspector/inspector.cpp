// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/inspector.h"

#include "core/document/plan_document.h"
#include "core/plan/columns.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/rules/violations_list.h"
#include "ui/plan/selection.h"
#include "ui/wording/violation_text.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace headwater {

namespace {
constexpr int patience = 200; // milliseconds until somebody who types is asked again
}

Inspector::Inspector(PlanContext context, PlanInsights &insights, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_insights(insights)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_context.selection, &Selection::changed, this, &Inspector::refreshSoon);
    connect(&m_context.document, &PlanDocument::changed, this, &Inspector::refreshSoon);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &Inspector::refreshSoon);
    connect(&m_insights, &PlanInsights::refreshed, this, &Inspector::refreshSoon);
    refresh();
}

void Inspector::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    refreshSoon();
}

void Inspector::editFirstField()
{
    refresh();
    if (auto *field = widget()->findChild<QLineEdit *>())
        field->setFocus();
}

void Inspector::refreshSoon()
{
    // After the frame that shows the edit itself, and once for a selection and a change that come together.
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(0, this, &Inspector::refresh);
}

void Inspector::refresh()
{
    const QWidget *focused = widget() ? QApplication::focusWidget() : nullptr;
    const bool isOurs = focused && widget()->isAncestorOf(focused);
    if (const auto *field = isOurs ? qobject_cast<const QLineEdit *>(focused) : nullptr; field && field->isModified()) {
        // What somebody is typing is not taken from under their fingers.
        m_refreshPending = true;
        QTimer::singleShot(patience, this, &Inspector::refresh);
        return;
    }
    m_refreshPending = false;
    const QString focusedField = isOurs ? focused->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    auto *sheet = new DetailSheet(!m_context.document.isLocked() && !m_context.document.readOnlyReason());
    fill(*sheet);
    addRules(*sheet);
    addActions(*sheet);
    static_cast<QVBoxLayout *>(sheet->layout())->addStretch();
    // Whatever asked for this may still be inside one of the old fields.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(sheet);
    verticalScrollBar()->setValue(scrolled);
    if (QWidget *field = focusedField.isEmpty() ? nullptr : sheet->findChild<QWidget *>(focusedField))
        field->setFocus();
}

void Inspector::fill(DetailSheet &sheet)
{
    const Plan &plan = m_context.document.plan();
    const Selection &selection = m_context.selection;
    const DetailSource source { m_context, m_insights.current(), [this](const QString &text) { Q_EMIT notice(text); } };
    if (selection.seats().size() > 1)
        return fillSeatsDetails(sheet, source, selection.seats());
    if (selection.accounts().size() > 1)
        return fillAccountsDetails(sheet, source, selection.accounts());
    const Seat *seat = selection.seats().empty() ? nullptr : plan.seats.find(selection.seats().front());
    const Account *account = selection.accounts().empty() ? nullptr : plan.accounts.find(selection.accounts().front());
    const Role *role = plan.roles.find(selection.role());
    const Territory *territory = plan.territories.find(selection.territory());
    if (seat)
        fillSeatDetails(sheet, source, *seat);
    else if (account)
        fillAccountDetails(sheet, source, *account);
    else if (role)
        fillRoleDetails(sheet, source, *role);
    else if (territory)
        fillTerritoryDetails(sheet, source, *territory);
    else
        fillPlanDetails(sheet, source);
}

std::pair<QString, std::int64_t> Inspector::subject() const
{
    const Selection &selection = m_context.selection;
    if (selection.seats().size() == 1)
        return { QLatin1StringView(TableOf<Seat>::table), selection.seats().front().value };
    if (selection.accounts().size() == 1)
        return { QLatin1StringView(TableOf<Account>::table), selection.accounts().front().value };
    if (selection.role().isValid())
        return { QLatin1StringView(TableOf<Role>::table), selection.role().value };
    return { QLatin1StringView(TableOf<Territory>::table), selection.territory().value };
}

void Inspector::addRules(DetailSheet &sheet)
{
    const auto [table, row] = subject();
    const Plan &plan = m_context.document.plan();
    std::optional<RemedyFinder> finder;
    bool isFirst = true;
    for (const Violation &violation : m_insights.current().violations) {
        if (violation.row != row || violation.table != table)
            continue;
        if (std::exchange(isFirst, false))
            sheet.section(tr("Rules"));
        sheet.warning(sentenceFor(violation));
        if (!finder)
            finder.emplace(plan);
        if (const auto remedy = finder->remedyFor(violation))
            sheet.button(remedyButton(m_context, *remedy, [this](const QString &text) { Q_EMIT notice(text); }));
    }
}

void Inspector::addActions(DetailSheet &sheet)
{
    if (m_context.selection.isEmpty())
        return;
    bool isFirst = true;
    for (QAction *action : m_actions) {
        if (!action->isEnabled() || !action->property("forSelection").toBool())
            continue;
        if (std::exchange(isFirst, false))
            sheet.section(tr("What you can do"));
        auto *button = new QPushButton(action->text().remove(u'&'));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        sheet.button(button);
    }
}

} // namespace headwater
