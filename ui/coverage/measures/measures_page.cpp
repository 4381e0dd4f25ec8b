// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/measures/measures_page.h"

#include "ui/coverage/tables/figure_table.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace headwater {

MeasuresPage::MeasuresPage(const PlanContext &context, QWidget *parent)
    : CoveragePage(parent)
    , m_context(context)
    , m_exportAction(new QAction(tr("Export the measures…"), this))
    , m_finding(findingLabel())
    , m_table(new FigureTable)
    , m_name(new QLabel)
    , m_meaning(new QLabel)
    , m_parts(new FigureTable)
{
    setObjectName(QStringLiteral("measuresPage"));
    m_exportAction->setObjectName(QStringLiteral("coverage.measures.export"));
    m_exportAction->setIconText(tr("Export…"));
    m_exportAction->setToolTip(tr("The measures and what the chosen one is made of, as XLSX or CSV"));
    connect(m_exportAction, &QAction::triggered, this, &MeasuresPage::exportTables);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->setProperty("bare", true);
    splitter->addWidget(makeMeasures());
    splitter->addWidget(makeParts());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 370, 450 });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_finding, 1);
    row->addWidget(pageButton(m_exportAction), 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(splitter, 1);
}

QWidget *MeasuresPage::makeMeasures()
{
    m_table->setObjectName(QStringLiteral("measuresTable"));
    m_table->setAccessibleName(tr("Measures of the graph of seats and customers"));
    connect(m_table, &FigureTable::rowChosen, this, [this](std::size_t row) {
        m_measure = m_content->measures()[row];
        showParts();
    });
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 6);
    column->addWidget(m_table);
    return card;
}

QWidget *MeasuresPage::makeParts()
{
    setTextRole(m_name, TextRole::Strong);
    m_name->setObjectName(QStringLiteral("measureName"));
    setTextRole(m_meaning, TextRole::Caption);
    m_meaning->setWordWrap(true);
    m_parts->setObjectName(QStringLiteral("measureParts"));
    m_parts->setAccessibleName(tr("What the chosen measure is made of"));
    connect(m_parts, &FigureTable::rowChosen, this,
        [this](std::size_t row) { Q_EMIT subjectChosen(m_parts->rows().rows[row].subject); });
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 6);
    column->addWidget(m_name);
    column->addWidget(m_meaning);
    column->addWidget(m_parts, 1);
    return card;
}

void MeasuresPage::showCoverage(const ShownCoverage &shown)
{
    m_running.cancel();
    m_exportAction->setEnabled(false);
    m_running = m_jobs.start<SharedMeasures, ShownCoverage>(
        ++m_revision, shown,
        [](const ShownCoverage &of, const Cancellation &cancellation, const Progress &) {
            return measuresContent(of, cancellation);
        },
        [this](Result<SharedMeasures> content, quint64 revision) {
            if (revision != m_revision)
                return;
            if (!content)
                return m_finding->setText(sentenceFor(content.error().kind));
            m_content = std::move(*content);
            fill();
        });
}

void MeasuresPage::fill()
{
    m_finding->setText(measuresFinding(*m_content));
    m_table->show(measureRows(m_content));
    choose(m_measure);
    m_exportAction->setEnabled(true);
}

void MeasuresPage::choose(Measure measure)
{
    const std::vector<Measure> measures = m_content->measures();
    const auto found = std::ranges::find(measures, measure);
    m_measure = found == measures.end() ? Measure::OneSeat : measure;
    m_table->chooseRow(static_cast<std::size_t>(std::ranges::find(measures, m_measure) - measures.begin()));
    showParts();
}

void MeasuresPage::showParts()
{
    m_name->setText(nameOf(m_measure));
    m_meaning->setText(meaningOf(m_measure));
    m_parts->show(partsOf(m_measure, m_content));
}

void MeasuresPage::exportTables()
{
    const ChartData measures = m_table->chart(title());
    ChartExport wish { title(), { measures, m_parts->chart(nameOf(m_measure)) }, Picture() };
    if (m_parts->rows().rows.size() == mostParts) // there may be more than are in sight
        wish.whole = [measures, measure = m_measure, content = m_content](
                         const Cancellation &) -> Result<std::vector<ChartData>> {
            constexpr auto all = std::numeric_limits<std::size_t>::max();
            return std::vector { measures, partsOf(measure, content, all).chart(nameOf(measure)) };
        };
    exportCharts(this, m_context, m_files, wish, [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
