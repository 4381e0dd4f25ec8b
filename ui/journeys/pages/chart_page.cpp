// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/chart_page.h"

#include "core/document/plan_document.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/journeys/journeys_text.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace headwater {

namespace {

using namespace std::chrono_literals;
constexpr auto longEnoughToSaySo = 300ms;

/// The charts as they are seen, below each other.
Picture pictureOf(const std::vector<ChartCard *> &cards, const QString &title)
{
    QSize size(0, 0);
    for (const ChartCard *card : cards) {
        if (!card->isHidden())
            size = { std::max(size.width(), card->view()->pictureSize().width()),
                size.height() + card->view()->pictureSize().height() };
    }
    return recordedPicture(size, title, [&cards](QPainter &painter) {
        for (const ChartCard *card : cards) {
            if (card->isHidden())
                continue;
            painter.save();
            card->view()->paintOn(painter);
            painter.restore();
            painter.translate(0, card->view()->pictureSize().height());
        }
    });
}

} // namespace

ChartPage::ChartPage(const PlanContext &context, const QString &id, const QString &title, QWidget *parent)
    : JourneysPage(parent)
    , m_context(context)
    , m_id(id)
    , m_title(title)
    , m_forms(new QActionGroup(this))
    , m_exportAction(new QAction(tr("Export: %1…").arg(title), this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_again(new QPushButton(tr("Compute again")))
{
    setObjectName(id + QStringLiteral("Page"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeToolbar());
    column->addLayout(makeHeading());
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *charts = new QWidget;
    m_column = new QVBoxLayout(charts);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_charts = new QVBoxLayout;
    m_charts->setSpacing(8);
    m_column->addLayout(m_charts, 1);
    area->setWidget(charts);
    column->addWidget(area, 1);
}

void ChartPage::makeActions()
{
    const auto form = [this](const QString &name, const QString &text, const QString &onButton, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("journeys.%1.%2").arg(m_id, name));
        action->setIconText(onButton);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setChecked(m_forms->actions().isEmpty());
        m_forms->addAction(action);
    };
    form(QStringLiteral("chart"), tr("%1 as chart").arg(m_title), tr("Chart"), tr("Marks to look at"));
    form(QStringLiteral("table"), tr("%1 as table").arg(m_title), tr("Table"), tr("The same figures as rows"));
    connect(m_forms, &QActionGroup::triggered, this, [this] {
        for (ChartCard *card : m_cards)
            card->setAsTable(showsTables());
    });
    m_exportAction->setObjectName(QStringLiteral("journeys.%1.export").arg(m_id));
    m_exportAction->setIconText(tr("Export…"));
    m_exportAction->setToolTip(tr("The charts as SVG, PDF or PNG, their figures as XLSX or CSV"));
    m_exportAction->setEnabled(false);
    connect(m_exportAction, &QAction::triggered, this, &ChartPage::exportPage);
}

QList<QAction *> ChartPage::pageActions() const { return m_choices + m_forms->actions() << m_exportAction; }

bool ChartPage::showsTables() const { return m_forms->actions().last()->isChecked(); }

QWidget *ChartPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *own = new QWidget;
    m_controls = new FlowLayout(own);
    row->addWidget(own, 1);
    auto *strip = new QHBoxLayout;
    strip->setSpacing(0);
    for (QAction *action : m_forms->actions())
        strip->addWidget(pageButton(action));
    row->addLayout(strip);
    row->setAlignment(strip, Qt::AlignTop);
    row->addWidget(pageButton(m_exportAction), 0, Qt::AlignTop);
    return bar;
}

void ChartPage::addControl(QWidget *control) { m_controls->addWidget(control); }

void ChartPage::addChoice(QComboBox *choice)
{
    addControl(choice);
    auto *group = new QActionGroup(this);
    for (int entry = 0; entry < choice->count(); ++entry) {
        auto *action = new QAction(tr("%1: %2").arg(m_title, choice->itemText(entry)), group);
        action->setObjectName(QStringLiteral("journeys.%1.%2.%3").arg(m_id, choice->objectName()).arg(entry));
        action->setToolTip(choice->accessibleName());
        action->setCheckable(true);
        action->setChecked(entry == choice->currentIndex());
        connect(action, &QAction::triggered, choice, [choice, entry] { choice->setCurrentIndex(entry); });
        m_choices.append(action);
    }
    connect(choice, &QComboBox::currentIndexChanged, group,
        [group](int entry) { group->actions().at(entry)->setChecked(true); });
}

void ChartPage::addPanel(QWidget *panel) { m_column->insertWidget(m_column->count() - 1, panel); }

QLayout *ChartPage::makeHeading()
{
    m_progress->setAccessibleName(tr("How much of the page is computed"));
    m_progress->setRange(0, 1'000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_running.cancel(); });
    m_again->setObjectName(QStringLiteral("again"));
    connect(m_again, &QPushButton::clicked, this, &ChartPage::restart);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_finding, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    column->addLayout(row);
    column->addWidget(m_rule);
    showBusy(false);
    m_again->hide();
    return column;
}

void ChartPage::addCard()
{
    const std::size_t index = m_cards.size();
    auto *card = new ChartCard;
    card->view()->setObjectName(QStringLiteral("chart%1").arg(index));
    card->table()->setObjectName(QStringLiteral("table%1").arg(index));
    card->setAsTable(showsTables());
    connect(card, &ChartCard::rowChosen, this, [this, index](std::size_t row) { chooseRow(index, row); });
    m_charts->addWidget(card, 1);
    m_cards.push_back(card);
}

void ChartPage::showJourneys(const SharedJourneys &journeys)
{
    m_journeys = journeys;
    prepare(*journeys);
    restart();
}

void ChartPage::restart()
{
    if (!m_journeys)
        return;
    m_running.cancel();
    const quint64 revision = ++m_revision;
    if (m_content.finding.isEmpty())
        m_finding->setText(tr("Computing…"));
    m_again->hide();
    m_progress->setValue(0);
    m_running = m_jobs.start<PageContent, SharedJourneys>(
        revision, m_journeys,
        [work = work()](const SharedJourneys &journeys, const Cancellation &cancellation, const Progress &progress) {
            return work(*journeys, cancellation, progress);
        },
        [this](Result<PageContent> content, quint64 from) { receive(std::move(content), from); },
        [this, revision](double share) {
            if (revision == m_revision)
                m_progress->setValue(static_cast<int>(share * m_progress->maximum()));
        });
    QTimer::singleShot(longEnoughToSaySo, this,
        [this, revision] { showBusy(revision == m_revision && revision != m_contentRevision); });
}

void ChartPage::showBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
}

void ChartPage::receive(Result<PageContent> content, quint64 revision)
{
    if (revision != m_revision)
        return;
    m_contentRevision = revision;
    showBusy(false);
    m_again->setVisible(!content);
    if (content)
        m_content = std::move(*content);
    else if (content.error().kind == Error::Kind::Cancelled)
        m_content = { tr("Stopped before it was computed"), {}, {} };
    else
        m_content = { sentenceFor(content.error().kind), {}, {} };
    showContent();
    if (std::exchange(m_exportIsDue, false) && m_exportAction->isEnabled())
        QTimer::singleShot(0, this, &ChartPage::exportPage); // a question waits for its answer, the job should not
}

void ChartPage::showContent()
{
    m_finding->setText(m_content.finding);
    m_rule->setText(m_content.rule);
    m_rule->setVisible(!m_content.rule.isEmpty());
    while (m_cards.size() < m_content.charts.size())
        addCard();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool isThere = i < m_content.charts.size() && !m_content.charts[i].isEmpty();
        m_cards[i]->setVisible(isThere);
        if (isThere)
            m_cards[i]->showChart(m_content.charts[i]);
    }
    m_exportAction->setEnabled(!m_content.charts.empty());
}

ChartPage::ChoiceWork ChartPage::behindRow(std::size_t, std::size_t) { return {}; }

void ChartPage::chooseRow(std::size_t chart, std::size_t row)
{
    if (m_contentRevision != m_revision)
        return; // the rows in sight still answer the question before
    ChoiceWork find = behindRow(chart, row);
    if (!find)
        return;
    m_running.cancel();
    m_running = m_jobs.start<std::optional<CaseChoice>, SharedJourneys>(
        m_revision, m_journeys,
        [find = std::move(find)](const SharedJourneys &journeys, const Cancellation &cancellation, const Progress &) {
            return Result<std::optional<CaseChoice>>(find(*journeys, cancellation));
        },
        [this, journeys = m_journeys](const Result<std::optional<CaseChoice>> &choice, quint64 revision) {
            if (choice && revision == m_revision)
                Q_EMIT choiceMade(*choice, journeys);
        });
}

void ChartPage::exportPage()
{
    // What is in sight answers the question before: what is written is what was asked for.
    m_exportIsDue = m_contentRevision != m_revision;
    if (m_exportIsDue)
        return;
    ChartExport wish { m_title, m_content.charts, picture(), {} };
    if (Work whole = wholeWork())
        wish.whole = [whole = std::move(whole), journeys = m_journeys](
                         const Cancellation &cancellation) -> Result<std::vector<ChartData>> {
            HEADWATER_TRY(PageContent content, whole(*journeys, cancellation, {}));
            return std::move(content.charts);
        };
    exportCharts(this, m_context, m_files, wish, [this](const QString &told) { Q_EMIT notice(told); });
}

/// With what makes its numbers readable elsewhere: the finding, the rule, the plan and the filter.
Picture ChartPage::picture() const
{
    return captionedPicture(pictureOf(m_cards, m_content.finding), m_content.finding,
        { m_content.rule, subjectText(*m_journeys, followsFilter()) });
}

} // namespace headwater
