// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "core/proposals/review/freeze.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/review/freeze_dialog.h"
#include "ui/review/review_model.h"
#include "ui/review/review_space.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QTableView>

namespace headwater {

namespace {

struct TakingQuestion {
    Plan plan;
    SharedColumns columns;
    Period quarter;
    QDate today;
};

} // namespace

void ReviewSpace::freeze()
{
    if (m_dialog)
        return;
    m_dialog = new FreezeDialog(m_context, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FreezeDialog::frozen, this, [this](const QString &text) {
        m_model->choose({}); // the newest
        Q_EMIT notice(text);
    });
    m_dialog->open();
}

void ReviewSpace::remove()
{
    if (!m_model->view())
        return;
    const Review &review = m_model->view()->review;
    const Result<> done = m_context.document.applyToWorkspace(tr("Remove the review “%1”").arg(review.name), {},
        [id = review.id](Workspace workspace) { return withReviewRemoved(std::move(workspace), id); });
    Q_EMIT notice(done ? tr("The review is gone; undo brings it back.") : sentenceFor(done.error().kind));
}

/// In a job: there may be millions of journeys.
void ReviewSpace::takeActuals()
{
    if (!m_model->view())
        return;
    if (m_context.journeys.state() == JourneyFacts::State::Loading)
        return Q_EMIT notice(tr("The journeys are still being read. Try again in a moment."));
    const QDate quarter = m_model->view()->review.quarter;
    TakingQuestion question { m_context.document.baselinePlan(), m_context.journeys.columns(), quarterWith(quarter),
        m_context.document.now().date() };
    m_taking.start<OwnActuals, TakingQuestion>(
        m_context.document.revision(), std::move(question),
        [](const TakingQuestion &asked, const Cancellation &, const Progress &) -> Result<OwnActuals> {
            return actualsFrom(asked.plan, asked.columns.get(), asked.quarter, asked.today);
        },
        [this, quarter](const Result<OwnActuals> &own, quint64 revision) {
            if (own && revision == m_context.document.revision())
                receive(*own, quarter);
            else if (own)
                takeActuals(); // somebody has changed the plan meanwhile
        });
}

void ReviewSpace::receive(const OwnActuals &own, QDate quarter)
{
    const QString name = quarterText(quarter);
    if (!own.hasSeats)
        return Q_EMIT notice(tr("%1 is not over. Take its figures after %2, or import a file of them.")
                                 .arg(name, dateText(quarterWith(quarter).last)));
    const Result<> done = m_context.document.applyToWorkspace(tr("Take the actual figures of %1").arg(name), {},
        [&own](Workspace workspace) { return withActuals(std::move(workspace), own.figures); });
    if (!done)
        return Q_EMIT notice(sentenceFor(done.error().kind));
    Q_EMIT notice(own.hasJourneys ? tr("Actual figures of %1 are taken: margin and journeys won, seats held.").arg(name)
            : own.journeysUntil.isValid()
            ? tr(
                "The journeys tell of days until %1 only, so of %2 the seats held are taken alone. Import newer files.")
                  .arg(dateText(own.journeysUntil), name)
            : tr("This plan has no journeys, so of %1 only the seats held are taken.").arg(name));
}

std::optional<AssumptionMiss> ReviewSpace::chosenMiss() const
{
    if (!m_assumptionTable || !m_model->view() || !m_model->view()->explanation)
        return {};
    const QModelIndexList rows = m_assumptionTable->selectionModel()->selectedRows();
    const std::vector<AssumptionMiss> &misses = m_model->view()->explanation->assumptions;
    const auto row = rows.isEmpty() ? misses.size() : static_cast<std::size_t>(rows.first().row());
    return row < misses.size() ? std::optional(misses[row]) : std::nullopt;
}

void ReviewSpace::recalibrate()
{
    const std::optional<AssumptionMiss> miss = chosenMiss();
    if (!miss)
        return;
    const QString source = tr("Review “%1”").arg(m_model->view()->review.name);
    const Result<> done = m_context.document.applyToWorkspace(tr("Recalibrate “%1”").arg(miss->name), source,
        [&, today = m_context.document.now().date()](
            Workspace workspace) { return withRecalibrated(std::move(workspace), *miss, source, today); });
    Q_EMIT notice(done ? tr("“%1” is now what came implies. Undo takes it back.").arg(miss->name)
                       : sentenceFor(done.error().kind));
}

void ReviewSpace::exportReview()
{
    const ChartView &drawn = *m_chart->view();
    std::vector<ChartData> charts;
    for (QAction *action : m_measures->actions())
        charts.push_back(
            rangesChart(*m_model->view(), static_cast<ReviewMeasure>(m_measures->actions().indexOf(action))));
    const auto addTable = [&charts](const QString &name, const ChartTable &table) {
        ChartData alone;
        alone.title = name;
        alone.table = table;
        charts.push_back(std::move(alone));
    };
    addTable(tr("Assumptions"), assumptionsTable(*m_model->view()));
    addTable(tr("Vacancies"), fluidityTable(*m_model->view()));
    const Picture picture
        = recordedPicture(drawn.pictureSize(), title(), [&drawn](QPainter &painter) { drawn.paintOn(painter); });
    exportCharts(this, m_context, m_files, { title(), std::move(charts), picture, {} },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
