// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/turnover/turnover_page.h"

#include "core/document/plan_document.h"
#include "core/plan/assumptions/assumed.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/turnover/survival_chart.h"
#include "ui/vacancies/turnover/turnover_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

/// Looking back takes longest, and stops when nobody wants it any more.
Result<TurnoverFindings> findingsOf(const SharedTurnover &turnover, const Cancellation &cancellation, const Progress &)
{
    TurnoverFindings findings;
    findings.rates = turnoverRates(turnover->history);
    findings.backtest = vacancyBacktest(turnover->plan, turnover->history, cancellation);
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, QStringLiteral("turnover"));
    if (!turnover->survival.empty())
        findings.learned = learnedTurnover(findings.rates, turnover->survival.front().curve);
    return findings;
}

QLabel *wrappedLabel(const char *name, Tone tone)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    setTone(label, tone);
    return label;
}

QString shareOrNothing(const std::optional<double> &share) { return share ? percentText(*share) : QStringLiteral("–"); }

/// Whether the plan assumes just that.
bool isAssumed(const Plan &plan, const LearnedTurnover &learned)
{
    const Assumption *known = assumptionNamed(plan, assumed::annualTurnover);
    return known && known->value == learned.value && known->low == learned.low && known->high == learned.high;
}

} // namespace

TurnoverPage::TurnoverPage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent)
    : VacanciesPage(parent)
    , m_context(context)
    , m_vacancies(vacancies)
    , m_kinds(new QComboBox)
    , m_groups(new QComboBox)
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_perHead(new QLabel)
    , m_withinYear(new QLabel)
    , m_hazard(new QLabel)
    , m_hindsight(wrappedLabel("turnoverHindsight", Tone::Plain))
    , m_notes(wrappedLabel("turnoverNotes", Tone::Warning))
    , m_learned(wrappedLabel("turnoverLearned", Tone::Muted))
    , m_staying(new ChartCard)
    , m_expected(new ChartCard)
    , m_tableAction(new QAction(tr("Turnover as tables"), this))
    , m_exportAction(new QAction(tr("Export turnover…"), this))
    , m_useAction(new QAction(tr("Use the turnover of the history as the assumption"), this))
{
    setObjectName(QStringLiteral("turnoverPage"));
    m_rule->setObjectName(QStringLiteral("turnoverRule"));
    makeActions();
    makeLayout();
    connect(m_kinds, &QComboBox::activated, this, [this] {
        fillGroups();
        showCharts();
    });
    connect(m_groups, &QComboBox::activated, this, &TurnoverPage::showCharts);
    connect(&m_vacancies, &VacanciesModel::turnoverChanged, this, [this] {
        if (isVisible())
            count();
    });
    connect(&m_context.document, &PlanDocument::changed, this, &TurnoverPage::followPlan);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &TurnoverPage::offerUse);
    say();
}

void TurnoverPage::makeActions()
{
    m_tableAction->setObjectName(QStringLiteral("vacancies.turnover.table"));
    m_tableAction->setIconText(tr("As table"));
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, m_staying, &ChartCard::setAsTable);
    connect(m_tableAction, &QAction::toggled, m_expected, &ChartCard::setAsTable);
    m_exportAction->setObjectName(QStringLiteral("vacancies.turnover.export"));
    m_exportAction->setIconText(tr("Export…"));
    connect(m_exportAction, &QAction::triggered, this, &TurnoverPage::exportPage);
    m_useAction->setObjectName(QStringLiteral("vacancies.turnover.use"));
    m_useAction->setIconText(tr("Use this as the assumption"));
    connect(m_useAction, &QAction::triggered, this, &TurnoverPage::use);
}

QLayout *TurnoverPage::makeHeader()
{
    m_kinds->setObjectName(QStringLiteral("turnoverKind"));
    setPartOfView(*m_kinds);
    m_kinds->setAccessibleName(tr("Group people by"));
    m_kinds->addItem(tr("Role family"), static_cast<int>(SurvivalBy::Family));
    m_kinds->addItem(tr("Territory"), static_cast<int>(SurvivalBy::Territory));
    m_kinds->addItem(tr("Time in the company"), static_cast<int>(SurvivalBy::Tenure));
    m_groups->setObjectName(QStringLiteral("turnoverGroup"));
    setPartOfView(*m_groups);
    m_groups->setAccessibleName(tr("Group to show with its band"));
    for (QComboBox *box : { m_kinds, m_groups }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("By"));
    label->setBuddy(m_kinds);
    row->addWidget(label);
    row->addWidget(m_kinds);
    row->addWidget(m_groups);
    row->addStretch(1);
    row->addWidget(pageButton(m_tableAction));
    row->addWidget(pageButton(m_exportAction));
    return row;
}

/// Three figures that people call turnover, each under its own name.
QLayout *TurnoverPage::makeRates()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    const auto add = [row](QLabel *figure, const char *id, const QString &name, const QString &formula = {}) {
        figure->setObjectName(QLatin1StringView(id));
        setTextRole(figure, TextRole::Heading);
        auto *meaning = new QLabel(name);
        setTextRole(meaning, TextRole::Caption);
        meaning->setWordWrap(true);
        meaning->setBuddy(figure);
        figure->setToolTip(formula);
        meaning->setToolTip(formula);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(figure);
        column->addWidget(meaning);
        column->addStretch(1);
        row->addLayout(column, 1);
    };
    add(m_perHead, "turnoverPerHead", tr("leavers / average headcount of the last year"));
    add(m_withinYear, "turnoverWithinYear", tr("of those hired, left within twelve months"),
        tr("1 − S(12), with the share S that is still there by Kaplan and Meier"));
    add(m_hazard, "turnoverHazard", tr("leavers for each year that somebody worked, over the whole history"),
        tr("The hazard: exits by the years that all together were exposed to them"));
    return row;
}

void TurnoverPage::makeLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(makeHeader());
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    column->addWidget(m_notes);
    column->addLayout(makeRates());
    auto *use = new QHBoxLayout;
    use->addWidget(pageButton(m_useAction));
    use->addWidget(m_learned, 1);
    column->addLayout(use);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(10);
    charts->addWidget(m_staying, 3);
    charts->addWidget(m_expected, 2);
    column->addLayout(charts, 1);
    column->addWidget(m_hindsight);
}

void TurnoverPage::showEvent(QShowEvent *event)
{
    VacanciesPage::showEvent(event);
    if (m_turnover != m_vacancies.turnover())
        count();
    else
        say();
}

bool TurnoverPage::isCurrent() const
{
    return m_findings && !m_error && m_turnover == m_vacancies.turnover() && m_vacancies.isTurnoverCurrent();
}

void TurnoverPage::followPlan()
{
    sayRule();
    offerUse();
}

void TurnoverPage::sayRule()
{
    const bool hasHistory = m_findings && !m_turnover->survival.empty();
    if (m_error || !hasHistory)
        return m_rule->clear();
    m_rule->setText(isCurrent() ? tr("As of %1; who is still there counts for as long as they have been.")
                                      .arg(dateText(m_turnover->history.today))
                                : tr("From before the last change; being counted again…"));
    m_rule->setToolTip(tr("Survival curves after Kaplan and Meier"));
}

void TurnoverPage::count()
{
    m_running.cancel();
    ++m_job;
    m_error = m_vacancies.turnoverError();
    if (m_vacancies.turnover() && !m_error) {
        const SharedTurnover asked = m_vacancies.turnover();
        m_running = m_jobs.start<TurnoverFindings, SharedTurnover>(
            m_job, asked, findingsOf, [this, asked](Result<TurnoverFindings> found, quint64 job) {
                if (job != m_job)
                    return;
                m_turnover = asked;
                if (found)
                    m_findings = *std::move(found);
                else
                    m_error = found.error();
                fillGroups();
                say();
            });
    }
    say();
}

/// Those of the chosen kind; the chosen one stays if it is there still.
void TurnoverPage::fillGroups()
{
    const QString chosen = m_groups->currentText();
    m_groups->clear();
    m_groups->addItem(tr("All groups"));
    if (m_findings) {
        for (const SurvivalGroup &group : m_turnover->survival) {
            if (static_cast<int>(group.by) == m_kinds->currentData().toInt())
                m_groups->addItem(survivalGroupText(group));
        }
    }
    m_groups->setCurrentIndex(std::max(0, m_groups->findText(chosen)));
    m_groups->setEnabled(m_groups->count() > 1);
}

void TurnoverPage::say()
{
    const bool hasHistory = m_findings && !m_turnover->survival.empty();
    m_staying->setVisible(hasHistory && !m_error);
    m_expected->setVisible(m_findings && !m_error);
    m_exportAction->setEnabled(m_findings && !m_error);
    m_hindsight->clear();
    m_notes->hide();
    sayRule();
    sayRates();
    offerUse();
    if (m_error)
        return m_finding->setText(
            tr("This could not be counted. %1").arg(whyNotCounted(m_context.document.plan(), *m_error)));
    if (!m_findings)
        return m_finding->setText(tr("Counting who left, and when…"));
    showCharts();
    if (!hasHistory)
        return m_finding->setText(noHistoryText());
    m_finding->setText(stayingText(m_turnover->survival.front().curve));
    m_hindsight->setText(hindsightText(m_findings->backtest));
    QStringList notes;
    for (const TurnoverNote &note : m_turnover->history.notes)
        notes.append(turnoverNoteText(note));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void TurnoverPage::sayRates()
{
    const TurnoverRates rates = m_findings ? m_findings->rates : TurnoverRates();
    m_perHead->setText(shareOrNothing(rates.perHead));
    m_withinYear->setText(shareOrNothing(rates.leftWithinYear));
    m_hazard->setText(
        rates.hazardPerYear ? QLocale().toString(*rates.hazardPerYear, 'f', 3) : shareOrNothing(std::nullopt));
}

void TurnoverPage::showCharts()
{
    if (!m_findings)
        return;
    const auto by = static_cast<SurvivalBy>(m_kinds->currentData().toInt());
    std::optional<std::size_t> only;
    if (m_groups->currentIndex() > 0)
        only = static_cast<std::size_t>(m_groups->currentIndex() - 1);
    m_staying->showChart(survivalChart(m_turnover->survival, by, only));
    m_expected->showChart(expectedChart(m_turnover->forecast));
}

/// Why the history cannot become the assumption, in a sentence; empty: it can.
QString TurnoverPage::reasonAgainstUse() const
{
    if (!isCurrent())
        return m_error ? tr("This could not be counted. %1").arg(whyNotCounted(m_context.document.plan(), *m_error))
                       : tr("Counting who left, and when…");
    if (!m_findings->learned)
        return m_turnover->survival.empty() ? tr("There is no history to take an assumption from.")
                                            : tr("Too few left to take an assumption from.");
    if (const QString why = whyReadOnly(m_context.document); !why.isEmpty())
        return why;
    if (isAssumed(m_context.document.plan(), *m_findings->learned))
        return tr("The plan assumes this: %1.").arg(learnedTurnoverText(*m_findings->learned));
    return {};
}

void TurnoverPage::offerUse()
{
    const QString reason = reasonAgainstUse();
    m_useAction->setEnabled(reason.isEmpty());
    const QString text = reason.isEmpty()
        ? tr("Sets “Annual turnover” to %1.").arg(learnedTurnoverText(*m_findings->learned))
        : reason;
    m_useAction->setToolTip(text);
    m_learned->setText(text);
}

void TurnoverPage::use()
{
    const LearnedTurnover learned = *m_findings->learned;
    const QDate today = m_turnover->forecast.today;
    const QString label = tr("Assume the annual turnover of the history");
    const Result<> done = m_context.document.apply(
        label, learnedTurnoverText(learned), [learned, today, source = tr("employment history")](Plan plan) {
            return withTurnoverLearned(std::move(plan), learned, source, today);
        });
    Q_EMIT notice(done ? tr("Done: %1").arg(label) : sentenceFor(done.error().kind));
}

void TurnoverPage::exportPage()
{
    const ChartView &staying = *m_staying->view();
    const ChartView &expected = *m_expected->view();
    const bool hasCurves = m_findings && !m_turnover->survival.empty();
    const ChartView &drawn = hasCurves ? staying : expected;
    std::vector<ChartData> charts { expected.chart() };
    if (hasCurves)
        charts.insert(charts.begin(), staying.chart());
    exportCharts(this, m_context, m_files,
        ChartExport { title(), std::move(charts),
            recordedPicture(drawn.pictureSize(), title(), [&drawn](QPainter &painter) { drawn.paintOn(painter); }) },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
