// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/cases/journey_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/journeys/cases/journey_events.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

JourneyPanel::JourneyPanel(const PlanContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_events(new JourneyEvents(this))
    , m_title(new QLabel)
    , m_heading(new QLabel)
    , m_line(new ChartView)
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("journeyPanel"));
    setProperty("card", true);
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_heading, TextRole::Caption);
    m_heading->setObjectName(QStringLiteral("journeyHeading"));
    m_heading->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 8, 0);
    top->addWidget(m_title);
    top->addSpacing(6);
    top->addWidget(m_heading, 1);
    auto *save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("exportJourney"));
    save->setToolTip(tr("The line as SVG, PDF or PNG, all events as XLSX or CSV"));
    connect(save, &QPushButton::clicked, this, &JourneyPanel::exportJourney);
    top->addWidget(save);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeJourney"));
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the journey"));
    close->setToolTip(tr("Close the journey (Esc)"));
    close->setProperty("flat", true);
    connect(close, &QToolButton::clicked, this, &JourneyPanel::closeRequested);
    top->addWidget(close);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &JourneyPanel::closeRequested);
    m_table->setObjectName(QStringLiteral("journeyEvents"));
    m_table->setModel(m_events);
    m_table->setProperty("quiet", true);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(JourneyEvents::Activity, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    m_line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
    m_table->setMinimumHeight(2 * m_table->fontMetrics().height());
    setMinimumHeight(208); // the line, and two events below it
}

void JourneyPanel::showJourney(const SharedJourneys &journeys, CaseIndex journey)
{
    m_title->setText(journeys->columns->caseNames.text(journey));
    m_heading->setText(journeyHeading(*journeys, journey));
    m_line->showChart(journeyChart(*journeys, journey, false));
    m_line->setAccessibleName(tr("Journey %1 on a line of time").arg(m_title->text()));
    m_line->setAccessibleDescription(m_heading->text());
    m_line->setFixedHeight(m_line->minimumSizeHint().height());
    m_table->setAccessibleName(tr("Events of journey %1").arg(m_title->text()));
    m_events->showJourney(journeys, journey);
    constexpr std::array widths { 140, 190, 110, 130, 120, 80 };
    static_assert(widths.size() == JourneyEvents::ColumnCount);
    for (int column = 0; column < JourneyEvents::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    m_table->setCurrentIndex(m_events->index(0, 0));
}

void JourneyPanel::exportJourney()
{
    const SharedJourneys journeys = m_events->journeys();
    if (!journeys)
        return;
    const Picture drawn = recordedPicture(
        m_line->pictureSize(), m_title->text(), [this](QPainter &painter) { m_line->paintOn(painter); });
    ChartExport wish { tr("Journey %1").arg(m_title->text()), {}, captionedPicture(drawn, m_heading->text(), {}), {} };
    wish.whole = [journeys, journey = m_events->journey()](const Cancellation &) {
        return Result<std::vector<ChartData>>({ journeyChart(*journeys, journey, true) });
    };
    exportCharts(this, m_context, m_files, wish, [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
