// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/margin/margin_page.h"

#include "ui/coverage/tables/figure_table.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QActionGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace headwater {

MarginPage::MarginPage(const PlanContext &context, QWidget *parent)
    : CoveragePage(parent)
    , m_context(context)
    , m_by(new QActionGroup(this))
    , m_exportAction(new QAction(tr("Export the margin…"), this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_filter(new QLineEdit)
    , m_table(new FigureTable)
    , m_sum(new QLabel)
{
    setObjectName(QStringLiteral("marginPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeToolbar());
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    m_rule->setText(
        tr("Left undone: how much more the margin would be if all of its work were done. A double click on a "
           "number shows how it comes about."));
    column->addWidget(makeTable(), 1);
}

void MarginPage::makeActions()
{
    const auto choice = [this](const QString &id, const QString &text, const QString &onButton, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("coverage.margin.") + id);
        action->setIconText(onButton);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setChecked(m_by->actions().isEmpty());
        m_by->addAction(action);
    };
    choice(QStringLiteral("territories"), tr("Margin by territory"), tr("Territories"),
        tr("Where the journeys begin that bring it"));
    choice(QStringLiteral("segments"), tr("Margin by segment"), tr("Segments"), tr("Whose journeys bring it"));
    choice(QStringLiteral("stages"), tr("Margin by stage"), tr("Stages"), tr("At which stage the work brings it"));
    connect(m_by, &QActionGroup::triggered, this, &MarginPage::fill);
    m_exportAction->setObjectName(QStringLiteral("coverage.margin.export"));
    m_exportAction->setIconText(tr("Export…"));
    m_exportAction->setToolTip(tr("All three tables, as XLSX or CSV"));
    connect(m_exportAction, &QAction::triggered, this, &MarginPage::exportTables);
}

QList<QAction *> MarginPage::pageActions() const { return m_by->actions() << m_exportAction; }

QWidget *MarginPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pageSwitch(m_by, tr("By what the margin is shared out")));
    row->addStretch(1);
    m_filter->setObjectName(QStringLiteral("marginFilter"));
    setPartOfView(*m_filter);
    m_filter->setPlaceholderText(tr("Name"));
    m_filter->setAccessibleName(tr("Only rows with this in their name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    connect(m_filter, &QLineEdit::textChanged, m_table, &FigureTable::setFilter);
    row->addWidget(m_filter);
    row->addWidget(pageButton(m_exportAction));
    return bar;
}

QWidget *MarginPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("marginTable"));
    m_table->setAccessibleName(tr("What the expected margin is made of"));
    connect(m_table, &FigureTable::rowChosen, this,
        [this](std::size_t row) { Q_EMIT subjectChosen(m_table->rows().rows[row].subject); });
    setTextRole(m_sum, TextRole::Caption);
    m_sum->setObjectName(QStringLiteral("marginSum"));
    m_sum->setContentsMargins(6, 2, 6, 2);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 6);
    column->addWidget(m_table, 1);
    column->addWidget(m_sum);
    return card;
}

MarginBy MarginPage::by() const { return static_cast<MarginBy>(m_by->actions().indexOf(m_by->checkedAction())); }

void MarginPage::showCoverage(const ShownCoverage &shown)
{
    m_running.cancel();
    m_exportAction->setEnabled(false);
    m_running = m_jobs.start<SharedMargins, ShownCoverage>(
        ++m_revision, shown,
        [](const ShownCoverage &of, const Cancellation &cancellation, const Progress &) {
            return marginContent(of, cancellation);
        },
        [this](Result<SharedMargins> content, quint64 revision) {
            if (revision != m_revision)
                return;
            if (!content)
                return m_finding->setText(sentenceFor(content.error().kind));
            m_content = std::move(*content);
            fill();
        });
}

void MarginPage::fill()
{
    if (!m_content)
        return;
    m_finding->setText(marginFinding(by(), *m_content));
    m_sum->setText(marginSum(by(), *m_content));
    m_table->show(marginRows(by(), m_content, [this, shown = m_content->shown]() -> std::optional<CoverageRange> {
        return m_context.coverage.rangeOf(shown.isBefore());
    }));
    m_exportAction->setEnabled(true);
}

void MarginPage::exportTables()
{
    std::vector<ChartData> tables { m_table->chart(m_by->checkedAction()->text()) };
    for (const MarginBy other : { MarginBy::Territory, MarginBy::Segment, MarginBy::Stage }) {
        if (other == by())
            continue;
        const QString name = m_by->actions().at(static_cast<qsizetype>(other))->text();
        tables.push_back(marginRows(other, m_content, {}).chart(name));
    }
    exportCharts(this, m_context, m_files, ChartExport { title(), tables, Picture() },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
