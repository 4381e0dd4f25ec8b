// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/workload/workload_page.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/coverage/tables/figure_table.h"
#include "ui/coverage/workload/outlier_rows.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace headwater {

WorkloadPage::WorkloadPage(const PlanContext &context, QWidget *parent)
    : CoveragePage(parent)
    , m_context(context)
    , m_forms(new QActionGroup(this))
    , m_exportAction(new QAction(tr("Export the workload…"), this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_band(new QSpinBox)
    , m_charts(nullptr)
    , m_outlierTitle(new QLabel)
    , m_outliers(new FigureTable)
{
    setObjectName(QStringLiteral("workloadPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeToolbar());
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *charts = new QWidget;
    m_charts = new QVBoxLayout(charts);
    m_charts->setContentsMargins(0, 0, 0, 0);
    m_charts->setSpacing(8);
    m_charts->addWidget(makeOutliers());
    area->setWidget(charts);
    column->addWidget(area, 1);
}

void WorkloadPage::makeActions()
{
    const auto form = [this](const QString &id, const QString &text, const QString &onButton, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("coverage.workload.") + id);
        action->setIconText(onButton);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setChecked(m_forms->actions().isEmpty());
        m_forms->addAction(action);
    };
    form(QStringLiteral("chart"), tr("Workload as chart"), tr("Chart"), tr("Marks to look at"));
    form(QStringLiteral("table"), tr("Workload as table"), tr("Table"), tr("The same figures as rows"));
    connect(m_forms, &QActionGroup::triggered, this, [this] {
        for (ChartCard *card : m_cards)
            card->setAsTable(m_forms->actions().last()->isChecked());
    });
    m_exportAction->setObjectName(QStringLiteral("coverage.workload.export"));
    m_exportAction->setIconText(tr("Export…"));
    m_exportAction->setToolTip(tr("The charts as SVG, PDF or PNG, their figures as XLSX or CSV"));
    connect(m_exportAction, &QAction::triggered, this, &WorkloadPage::exportPage);
}

QList<QAction *> WorkloadPage::pageActions() const { return m_forms->actions() << m_exportAction; }

QWidget *WorkloadPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Band around the mean"));
    setTone(label, Tone::Muted);
    m_band->setObjectName(QStringLiteral("workloadBand"));
    m_band->setRange(1, 200);
    m_band->setPrefix(QStringLiteral("± "));
    m_band->setSuffix(QStringLiteral(" %"));
    m_band->setKeyboardTracking(false);
    m_band->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_band->setToolTip(tr("How far the workload of a seat may be off the mean; our default is 20 %, not a standard"));
    label->setBuddy(m_band);
    connect(
        m_band, &QSpinBox::valueChanged, this, [this](int percent) { m_context.coverage.setBand(percent / 100.0); });
    row->addWidget(label);
    row->addWidget(m_band);
    row->addStretch(1);
    row->addWidget(pageSwitch(m_forms, tr("How it is shown")));
    row->addWidget(pageButton(m_exportAction));
    return bar;
}

void WorkloadPage::addCard()
{
    const std::size_t index = m_cards.size();
    auto *card = new ChartCard;
    card->setAsTable(m_forms->actions().last()->isChecked());
    connect(card, &ChartCard::rowChosen, this, [this, index](std::size_t row) {
        if (index < m_content.seats.size() && row < m_content.seats[index].size())
            Q_EMIT subjectChosen(CoverageSubject::ofSeats(m_content.seats[index][row]));
    });
    m_charts->insertWidget(m_charts->count() - 1, card); // the list of seats stays last
    m_cards.push_back(card);
}

QWidget *WorkloadPage::makeOutliers()
{
    m_outliers->setObjectName(QStringLiteral("workloadOutliers"));
    m_outliers->setAccessibleName(tr("Seats outside the band"));
    connect(m_outliers, &FigureTable::rowChosen, this,
        [this](std::size_t row) { Q_EMIT subjectChosen(m_outliers->rows().rows[row].subject); });
    setTextRole(m_outlierTitle, TextRole::Strong);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 6);
    column->addWidget(m_outlierTitle);
    column->addWidget(m_outliers);
    return card;
}

void WorkloadPage::showOutliers(const ShownCoverage &shown)
{
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 10; // in sight at once; the rest is scrolled to
    m_outliers->show(outlierRows(shown));
    const std::size_t count = m_outliers->rows().rows.size();
    m_outlierTitle->setText(
        count == 0 ? tr("No seat is outside the band") : tr("Seats outside the band, farthest off the mean first"));
    m_outliers->setVisible(count > 0);
    const auto lines = static_cast<int>(std::clamp(count, fewest, most)) + 1;
    m_outliers->setFixedHeight(lines * m_outliers->verticalHeader()->defaultSectionSize()
        + m_outliers->horizontalHeader()->sizeHint().height());
}

void WorkloadPage::showCoverage(const ShownCoverage &shown)
{
    m_content = workloadContent(shown);
    const QSignalBlocker quiet(m_band);
    m_band->setValue(static_cast<int>(std::lround(shown.view->band * 100)));
    m_finding->setText(m_content.finding);
    m_rule->setText(m_content.rule);
    while (m_cards.size() < m_content.charts.size())
        addCard();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_content.charts.size());
        if (i < m_content.charts.size())
            m_cards[i]->showChart(m_content.charts[i]);
    }
    showOutliers(shown);
    m_exportAction->setEnabled(!m_content.charts.empty());
}

void WorkloadPage::exportPage()
{
    QSizeF size(0, 0);
    for (std::size_t i = 0; i < m_content.charts.size(); ++i) {
        const QSizeF one = m_cards[i]->view()->pictureSize();
        size = { std::max(size.width(), one.width()), size.height() + one.height() };
    }
    const Picture picture = recordedPicture(size, m_content.finding, [this](QPainter &painter) {
        for (std::size_t i = 0; i < m_content.charts.size(); ++i) {
            painter.save();
            m_cards[i]->view()->paintOn(painter);
            painter.restore();
            painter.translate(0, m_cards[i]->view()->pictureSize().height());
        }
    });
    std::vector<ChartData> tables = m_content.charts;
    tables.push_back(m_outliers->chart(tr("Seats outside the band")));
    exportCharts(
        this, m_context, m_files, { title(), tables, picture }, [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
