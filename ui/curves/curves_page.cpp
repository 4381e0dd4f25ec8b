// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/curves_page.h"

#include "core/plan/edits.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/curves/answers_model.h"
#include "ui/curves/curve_charts.h"
#include "ui/curves/figure_strip.h"
#include "ui/curves/items_model.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/view/view_parts.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/curve_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

namespace headwater {

namespace {

const QString calibrationKey = QStringLiteral("curves/free");

/// Answers to begin with: they have a curve, and everybody will want to change them.
Curve newCurve(const QString &name, const Plan &plan)
{
    Curve curve;
    curve.name = name;
    curve.atZero = 0.5;
    curve.atHalf = 0.75;
    curve.atHalfMore = 1.15;
    curve.atSaturation = 1.3;
    for (const Curve &known : plan.curves)
        curve.margin = known.margin;
    curve.seatsToday = 1;
    return curve;
}

/// Whether seats are placed alike under both.
bool placeAlike(const Plan &a, const Plan &b)
{
    return a.curves == b.curves && a.curveOpinions == b.curveOpinions && a.assumptions == b.assumptions
        && a.seats == b.seats && a.roles == b.roles;
}

QString joinedNames(const QStringList &names) { return QLocale().createSeparatedList(names); }

} // namespace

CurvesPage::CurvesPage(const PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_items(new CurveItemsModel(context.document, this))
    , m_answers(new CurveAnswersModel(context.document, this))
    , m_calibrations(new QActionGroup(this))
{
    setObjectName(QStringLiteral("curvesPage"));
    makeActions();
    makeLayout();
    connect(&context.document, &PlanDocument::changed, this, &CurvesPage::followPlan);
    connect(&context.document, &PlanDocument::lockChanged, this, &CurvesPage::followLock);
    connect(m_items, &CurveItemsModel::refused, this, &CurvesPage::notice);
    connect(m_answers, &CurveAnswersModel::refused, this, &CurvesPage::notice);
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CurvesPage::showChosen);
    connect(m_answerTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &CurvesPage::followLock);
    followLock();
}

CurvesPage::~CurvesPage()
{
    m_itemTable->selectionModel()->disconnect(this); // they tell of an empty selection when the tables go
    m_answerTable->selectionModel()->disconnect(this);
}

QAction *CurvesPage::makeAction(const QString &name, const QString &text, const QString &onButton, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("curves.") + name);
    action->setIconText(onButton);
    action->setToolTip(tip);
    return action;
}

void CurvesPage::makeActions()
{
    const auto addCalibration = [this](const QString &name, const QString &text, const QString &tip) {
        QAction *action = makeAction(name, tr("Curves: %1").arg(text), text, tip);
        action->setCheckable(true);
        m_calibrations->addAction(action);
        setHabit(*action);
    };
    addCalibration(QStringLiteral("normalised"), tr("Through today"),
        tr("Normalised: the curve passes exactly through the answers at none, today and all the seats"));
    addCalibration(QStringLiteral("free"), tr("Free"),
        tr("All five answers count the same; the curve may miss today, so that today is not what the books say"));
    m_calibrations->actions().at(m_context.settings.value(calibrationKey).toBool() ? 1 : 0)->setChecked(true);
    connect(m_calibrations, &QActionGroup::triggered, this, [this] {
        m_context.settings.setValue(calibrationKey, calibration() == Calibration::Free);
        showChosen();
        if (isVisible())
            count();
        else
            m_isOld = true;
    });
    m_addItem = makeAction(QStringLiteral("add"), tr("Add an item with a response curve…"), tr("Add item…"),
        tr("A product, a task, a speciality: what seats work on"));
    m_removeItem = makeAction(QStringLiteral("remove"), tr("Remove the chosen item and its answers"), tr("Remove item"),
        tr("Takes the chosen item and what was answered on it out of the plan"));
    m_addPerson = makeAction(QStringLiteral("addPerson"), tr("Ask somebody about the chosen item…"),
        tr("Ask somebody…"), tr("One more column of answers; the median of all counts"));
    m_removePerson = makeAction(QStringLiteral("removePerson"), tr("Remove the chosen answers of a person"),
        tr("Remove answers"), tr("Takes out the answers of the person whose column is chosen"));
    m_import = makeAction(QStringLiteral("import"), tr("Import answers on response curves…"), tr("Import…"),
        tr("A file with one item a row; “headwater allocate --help” names the columns"));
    m_export = makeAction(QStringLiteral("export"), tr("Export: %1…").arg(pageTitle()), tr("Export…"),
        tr("The chart of sizes as SVG, PDF or PNG, all figures as XLSX or CSV"));
    connect(m_addItem, &QAction::triggered, this, &CurvesPage::addItem);
    connect(m_removeItem, &QAction::triggered, this, &CurvesPage::removeItem);
    connect(m_addPerson, &QAction::triggered, this, &CurvesPage::addPerson);
    connect(m_removePerson, &QAction::triggered, this, &CurvesPage::removePerson);
    connect(m_import, &QAction::triggered, this, &CurvesPage::importRequested);
    connect(m_export, &QAction::triggered, this, &CurvesPage::exportPage);
}

QList<QAction *> CurvesPage::pageActions() const
{
    return m_calibrations->actions() << m_addItem << m_removeItem << m_addPerson << m_removePerson << m_import
                                     << m_export;
}

Calibration CurvesPage::calibration() const
{
    return m_calibrations->actions().first()->isChecked() ? Calibration::Normalised : Calibration::Free;
}

CurveId CurvesPage::chosen() const
{
    const int row = m_itemTable->currentIndex().row();
    return row >= 0 && row < m_items->rowCount() ? m_items->idAt(row) : CurveId();
}

void CurvesPage::choose(CurveId curve)
{
    if (const int row = m_items->rowOf(curve); row >= 0)
        m_itemTable->setCurrentIndex(m_items->index(row, 0));
}

/// The seats of a large plan change often, and few look at response curves meanwhile.
void CurvesPage::followPlan(const Workspace &before, const Workspace &after)
{
    if (placeAlike(before.plan(), after.plan()))
        return;
    m_isOld = true;
    if (isVisible())
        showPlan();
}

void CurvesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        showPlan();
}

void CurvesPage::showPlan()
{
    m_isOld = false;
    const Plan &plan = m_context.document.plan();
    {
        const QSignalBlocker quietSeats(m_seats);
        const QSignalBlocker quietCost(m_cost);
        m_seats->setValue(seatsToAllocate(plan));
        m_cost->setValue(costPerSeat(plan));
    }
    m_stack->setCurrentIndex(plan.curves.empty() ? 1 : 0);
    if (!chosen().isValid() && !plan.curves.empty())
        m_itemTable->setCurrentIndex(m_items->index(0, 0));
    showChosen();
    followLock();
    count();
}

void CurvesPage::followLock()
{
    const bool mayChange = mayEdit(m_context.document);
    const bool hasItem = chosen().isValid();
    m_seats->setEnabled(mayChange);
    m_cost->setEnabled(mayChange);
    m_addItem->setEnabled(mayChange);
    m_import->setEnabled(mayChange);
    m_removeItem->setEnabled(mayChange && hasItem);
    m_addPerson->setEnabled(mayChange && hasItem);
    m_removePerson->setEnabled(mayChange && m_answers->opinionAt(m_answerTable->currentIndex().column()).isValid());
    m_export->setEnabled(m_view && m_view->allocation);
}

void CurvesPage::count()
{
    m_running.cancel();
    m_items->markOld();
    m_figures->markOld();
    const Calibration how = calibration();
    m_running = m_jobs.start<SharedWorkshop>(
        m_context.document.revision(), m_context.document.plan(),
        [how](const Plan &plan, const Cancellation &cancellation, const Progress &progress) {
            return workshopView(plan, how, cancellation, progress);
        },
        [this](const Result<SharedWorkshop> &answer, quint64) { receive(answer); });
}

void CurvesPage::receive(const Result<SharedWorkshop> &answer)
{
    if (!answer) // cancelled: another one is on its way
        return;
    m_view = *answer;
    m_items->showView(m_view);
    m_figures->showView(m_view);
    m_sizes->showChart(sizesChart(*m_view));
    sayWhatFollows();
    followLock();
}

void CurvesPage::showChosen()
{
    const CurveId curve = chosen();
    m_answers->showCurve(curve);
    const Curve *row = m_context.document.plan().curves.find(curve);
    if (row)
        m_question->setText(tr("What would %1 sell?").arg(row->name));
    m_curve->showChart(curveChart(m_context.document.plan(), curve, calibration()));
    followLock();
}

void CurvesPage::sayWhatFollows()
{
    QStringList warnings;
    for (const FaultyItem &faulty : m_view->faults)
        warnings.append(faultSentence(m_view->items[faulty.item], faulty.fault));
    if (m_view->questionFault)
        warnings.append(faultSentence(m_view->question, *m_view->questionFault));
    QStringList withdrawn;
    QStringList unlikely;
    for (std::size_t i = 0; m_view->allocation && i < m_view->question.items.size(); ++i) {
        const ItemAllocation &given = m_view->allocation->items[i];
        if (given.isWithdrawn)
            withdrawn.append(m_view->question.items[i].name);
        if (!isElasticityPlausible(given.elasticity))
            unlikely.append(m_view->question.items[i].name);
    }
    if (!withdrawn.isEmpty())
        warnings.append(
            tr("The model withdraws all seats from %1. Believe it only if what would remain without anybody is "
               "sure; fewest seats keep some there.")
                .arg(joinedNames(withdrawn)));
    if (!unlikely.isEmpty())
        warnings.append(tr("⚠ Unusual elasticity: %1. Studies find %2 on average; ask again.")
                            .arg(joinedNames(unlikely), QLocale().toString(usualElasticity)));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    if (!m_view->allocation) {
        m_finding->setText(tr("Nothing can be placed yet"));
        return;
    }
    const Allocation &allocation = *m_view->allocation;
    const double gain = allocation.profit - allocation.fittedToday;
    m_finding->setText(gain >= 0
            ? tr("%n seats in the best places earn %1 more than today's %2", nullptr, allocation.seats)
                  .arg(shortMoneyText(Money::of(gain)), seatsText(m_view->seatsToday()))
            : tr("%n seats in the best places earn %1 less than today's %2", nullptr, allocation.seats)
                  .arg(shortMoneyText(Money::of(-gain)), seatsText(m_view->seatsToday())));
}

bool CurvesPage::apply(const QString &label, const PlanDocument::Edit &edit, const QString &mergeKey)
{
    const auto done = m_context.document.apply(label, {}, edit, mergeKey);
    if (!done)
        Q_EMIT notice(sentenceFor(done.error().kind));
    return done.has_value();
}

void CurvesPage::setSeats(int seats)
{
    apply(
        tr("Place %n seats by response curves", nullptr, seats),
        [seats](Plan plan) { return withAssumedValue(std::move(plan), assumed::seatsToAllocate, seats); },
        QStringLiteral("curves.seats"));
}

void CurvesPage::setCost(double cost)
{
    apply(
        tr("A seat costs %1 a year").arg(moneyText(Money::of(cost))),
        [cost](Plan plan) { return withAssumedValue(std::move(plan), assumed::costOfASeat, cost); },
        QStringLiteral("curves.cost"));
}

void CurvesPage::addItem()
{
    const std::optional<QString> name = m_context.prompts.askText(
        this, tr("Add item"), tr("What do seats work on? A product, a task, a speciality:"), {});
    if (!name)
        return;
    const Curve curve = newCurve(name->trimmed(), m_context.document.plan());
    if (apply(tr("Add the response curve of %1").arg(curve.name),
            [&](Plan plan) { return withRow(std::move(plan), curve); }))
        choose(CurveId { m_context.document.plan().curves.slotCount() });
}

void CurvesPage::removeItem()
{
    const CurveId curve = chosen();
    const Curve *row = m_context.document.plan().curves.find(curve);
    if (row)
        apply(tr("Remove the response curve of %1").arg(row->name),
            [curve](Plan plan) { return withCurveRemoved(std::move(plan), curve); });
}

void CurvesPage::addPerson()
{
    const CurveId curve = chosen();
    const Curve *row = m_context.document.plan().curves.find(curve);
    if (!row)
        return;
    const std::optional<QString> who = m_context.prompts.askText(this, tr("Ask somebody"), tr("Who answers?"), {});
    if (!who)
        return;
    // They begin with what counts so far: nobody moves the median before they have said something else.
    const CurveAnswers now = consensusOn(m_context.document.plan(), *row);
    const CurveOpinion opinion { {}, curve, who->trimmed(), now.atZero, now.atHalf, now.atHalfMore, now.atSaturation };
    apply(tr("Ask %1 about %2").arg(opinion.who, row->name),
        [&](Plan plan) { return withRow(std::move(plan), opinion); });
}

void CurvesPage::removePerson()
{
    const CurveOpinionId id = m_answers->opinionAt(m_answerTable->currentIndex().column());
    if (const CurveOpinion *opinion = m_context.document.plan().curveOpinions.find(id))
        apply(tr("Remove the answers of %1").arg(opinion->who),
            [id](Plan plan) { return withRowRemoved<CurveOpinion>(std::move(plan), id); });
}

void CurvesPage::exportPage()
{
    if (!m_view || !m_view->allocation)
        return;
    const ChartView *sizes = m_sizes->view();
    const Picture picture = recordedPicture(
        sizes->pictureSize(), m_finding->text(), [sizes](QPainter &painter) { sizes->paintOn(painter); });
    exportCharts(this, m_context, m_files, { pageTitle(), { itemsChart(*m_view), sizes->chart() }, picture },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
