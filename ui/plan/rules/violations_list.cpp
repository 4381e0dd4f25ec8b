// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rules/violations_list.h"

#include "core/document/plan_document.h"
#include "core/plan/columns.h"
#include "ui/plan/rules/remedies.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/violation_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

QLabel *wrapped(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

} // namespace

void selectSubject(Selection &selection, const Plan &plan, const Violation &violation)
{
    const auto is = [&violation](const char *table) { return violation.table == QLatin1StringView(table); };
    if (is(TableOf<Seat>::table))
        selection.selectSeats({ SeatId { violation.row } });
    else if (is(TableOf<Role>::table))
        selection.selectRole(RoleId { violation.row });
    else if (is(TableOf<Territory>::table))
        selection.selectTerritory(TerritoryId { violation.row });
    else if (is(TableOf<Account>::table))
        selection.selectAccounts({ AccountId { violation.row } });
    else if (const Assignment *assignment
        = is(TableOf<Assignment>::table) ? plan.assignments.find(AssignmentId { violation.row }) : nullptr)
        selection.selectSeats({ assignment->seat });
}

QWidget *remedyButton(PlanContext context, const Remedy &remedy, const std::function<void(const QString &)> &tell)
{
    auto *button = new QPushButton(remedy.label);
    button->setObjectName(QStringLiteral("remedy"));
    button->setToolTip(remedy.step);
    QObject::connect(button, &QPushButton::clicked, button, [context, remedy, tell] {
        const auto applied = context.document.apply(remedy.step, QString(), remedy.edit);
        if (!applied)
            tell(sentenceFor(applied.error().kind));
    });
    return button;
}

ViolationsList::ViolationsList(PlanContext context, PlanInsights &insights, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_insights(insights)
{
    setObjectName(QStringLiteral("violationsList"));
    setAccessibleName(tr("Rules that the plan breaks"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_insights, &PlanInsights::refreshed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ViolationsList::showEvent(QShowEvent *event)
{
    refresh();
    QScrollArea::showEvent(event);
}

void ViolationsList::refresh()
{
    const Insights &insights = m_insights.current();
    if (m_filled && m_shown == insights.violations)
        return;
    m_filled = true;
    m_shown = insights.violations;
    auto *content = new QWidget;
    content->setProperty("panel", true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(14);
    if (m_shown.empty())
        layout->addWidget(wrapped(tr("Every rule is kept."), TextRole::Body));
    for (std::size_t i = 0; i < std::min(m_shown.size(), mostViolationsListed); ++i)
        layout->addWidget(entry(m_shown[i], insights.remedies[i]));
    if (m_shown.size() > mostViolationsListed)
        layout->addWidget(wrapped(tr("and %1 more, which are listed as these are put right")
                                      .arg(countText(static_cast<std::int64_t>(m_shown.size() - mostViolationsListed))),
            TextRole::Caption));
    layout->addStretch();
    setWidget(content);
}

QWidget *ViolationsList::entry(const Violation &violation, const std::optional<Remedy> &remedy)
{
    auto *entry = new QWidget;
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(wrapped(titleFor(violation.rule), TextRole::Section));
    auto *where = new QPushButton(rowNameIn(m_context.document.plan(), violation.table, violation.row));
    where->setProperty("link", true);
    where->setObjectName(QStringLiteral("violationSubject"));
    where->setToolTip(tr("Select it"));
    connect(where, &QPushButton::clicked, this,
        [this, violation] { selectSubject(m_context.selection, m_context.document.plan(), violation); });
    layout->addWidget(where, 0, Qt::AlignLeft);
    auto *what = wrapped(sentenceFor(violation), TextRole::Body);
    setTone(what, violation.severity == Violation::Severity::Broken ? Tone::Worse : Tone::Warning);
    layout->addWidget(what);
    if (remedy)
        layout->addWidget(
            remedyButton(m_context, *remedy, [this](const QString &text) { Q_EMIT notice(text); }), 0, Qt::AlignLeft);
    return entry;
}

} // namespace headwater
