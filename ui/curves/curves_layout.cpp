// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/curves/answer_table.h"
#include "ui/curves/answers_model.h"
#include "ui/curves/curve_derivations.h"
#include "ui/curves/curves_page.h"
#include "ui/curves/figure_strip.h"
#include "ui/curves/items_model.h"
#include "ui/plan/derivation/explained_table.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

/// How the page is put together; what it does is in curves_page.cpp.
namespace headwater {

namespace {

constexpr double highestCost = 1e9;
constexpr int lowestTable = 210;

/// Cells that are typed into.
void prepare(QTableView *table, const QString &name, const QString &accessibleName, QAbstractItemModel *model)
{
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setProperty("quiet", true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setMinimumHeight(lowestTable);
    table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->verticalHeader()->hide();
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

QWidget *column(std::initializer_list<QWidget *> parts)
{
    auto *place = new QWidget;
    auto *lines = new QVBoxLayout(place);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    for (QWidget *part : parts)
        lines->addWidget(part, part == *std::prev(parts.end()) ? 1 : 0); // the last one takes what is left
    return place;
}

/// What a table is about, and what is done to it.
QWidget *heading(QLabel *title, std::initializer_list<QAction *> actions)
{
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(title, 1);
    for (QAction *action : actions)
        line->addWidget(pageButton(action));
    return place;
}

/// A chart that may be low, so that the table above it has room.
ChartCard *lowChart(const QString &name)
{
    constexpr int lowest = 165;
    auto *card = new ChartCard;
    card->setObjectName(name);
    card->view()->setMinimumHeight(lowest);
    return card;
}

void shareHeight(QSplitter *splitter)
{
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
}

/// What is too high for a small window is scrolled.
QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

void CurvesPage::makeLayout()
{
    m_finding = findingLabel();
    m_finding->setObjectName(QStringLiteral("curvesFinding"));
    m_warnings = new QLabel;
    m_warnings->setObjectName(QStringLiteral("curvesWarnings"));
    m_warnings->setWordWrap(true);
    setTone(m_warnings, Tone::Warning);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_empty = new OfferPage);
    m_empty->offer(tr("No response curves yet"),
        tr("Ask what a product, a task or a speciality would sell with nobody, with half and with half as many seats "
           "again: "
           "five answers make a curve, and the curves say where seats earn most. Add the first item, or import a file "
           "of "
           "answers."),
        tr("Add item…"), [this] { addItem(); });
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(makeSettings());
    lines->addWidget(m_stack, 1);
}

QWidget *CurvesPage::makeSettings()
{
    m_seats = new QSpinBox;
    m_seats->setObjectName(QStringLiteral("curveSeats"));
    m_seats->setAccessibleName(tr("Seats to place"));
    m_seats->setRange(1, mostSeats);
    m_seats->setGroupSeparatorShown(true);
    connect(m_seats, &QSpinBox::valueChanged, this, &CurvesPage::setSeats);
    m_cost = new QDoubleSpinBox;
    m_cost->setObjectName(QStringLiteral("curveCost"));
    m_cost->setAccessibleName(tr("Cost of a seat a year"));
    m_cost->setRange(0, highestCost);
    m_cost->setDecimals(0);
    m_cost->setSingleStep(1000);
    m_cost->setGroupSeparatorShown(true);
    m_cost->setKeyboardTracking(false);
    m_seats->setKeyboardTracking(false);
    m_cost->setMaximumWidth(15 * m_cost->fontMetrics().averageCharWidth()); // what is usual, not what is possible
    connect(m_cost, &QDoubleSpinBox::valueChanged, this, &CurvesPage::setCost);
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    const auto add = [line](const QString &text, QWidget *box) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        setTone(label, Tone::Muted);
        line->addWidget(label);
        line->addWidget(box);
    };
    add(tr("&Seats to place"), m_seats);
    add(tr("&Cost of a seat"), m_cost);
    line->addWidget(pageSwitch(m_calibrations, tr("How curves are laid through the answers")));
    for (QAction *action : { m_import, m_export })
        line->addWidget(pageButton(action));
    return bar;
}

QWidget *CurvesPage::makeContent()
{
    m_halves = new QSplitter;
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_itemsHalf = makeItems());
    m_halves->addWidget(m_answersHalf = makeAnswers());
    m_halves->setStretchFactor(0, 6);
    m_halves->setStretchFactor(1, 5);
    arrangeHalves();
    return scrolled(column({ m_finding, m_figures = new FigureStrip, m_warnings, m_halves }));
}

/// Items and answers side by side, the chart of each below it; or one above the other with the charts beside, where
/// tables would be too narrow to be read.
void CurvesPage::arrangeHalves()
{
    const bool isWide = width() >= 130 * fontMetrics().averageCharWidth();
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_halves->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    for (QSplitter *half : { m_itemsHalf, m_answersHalf }) {
        half->setOrientation(isWide ? Qt::Vertical : Qt::Horizontal);
        constexpr int part = 1000; // sizes are taken in proportion; a table takes width more than height
        half->setSizes({ isWide ? 3 * part : 4 * part, 2 * part });
    }
    constexpr int between = 10;
    m_answersHalf->setContentsMargins(isWide ? between : 0, isWide ? 0 : between, 0, 0);
}

void CurvesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHalves();
}

QSplitter *CurvesPage::makeItems()
{
    m_itemTable = new QTableView;
    prepare(m_itemTable, QStringLiteral("curveItems"), tr("Items and their seats"), m_items);
    m_itemTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_itemTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // Beside the name what the workshop is about; what is typed once stands behind it.
    int place = 1;
    for (const int shown : { CurveItemsModel::TodayColumn, CurveItemsModel::BestColumn, CurveItemsModel::ChangeColumn,
             CurveItemsModel::ProfitColumn, CurveItemsModel::ElasticityColumn })
        m_itemTable->horizontalHeader()->moveSection(m_itemTable->horizontalHeader()->visualIndex(shown), place++);
    explainCells(m_itemTable, [this](const QModelIndex &index) -> Derivation {
        if (!m_view)
            return {};
        Derivation derivation = itemDerivation(*m_view, m_items->idAt(index.row()), index.column());
        if (!derivation.isEmpty()) {
            derivation.what
                = QStringLiteral("%1, %2").arg(m_items->headerData(index.column(), Qt::Horizontal).toString(),
                    m_items->index(index.row(), 0).data().toString());
            derivation.value = index.data().toString();
        }
        return derivation;
    });
    m_sizes = lowChart(QStringLiteral("sizesChart"));
    auto *title = new QLabel(tr("Where seats earn most"));
    setTextRole(title, TextRole::Strong);
    title->setWordWrap(true);
    auto *halves = new QSplitter;
    halves->addWidget(column({ heading(title, { m_addItem, m_removeItem }), m_itemTable }));
    halves->addWidget(m_sizes);
    shareHeight(halves);
    return halves;
}

QSplitter *CurvesPage::makeAnswers()
{
    m_question = new QLabel;
    m_question->setObjectName(QStringLiteral("curveQuestion"));
    setTextRole(m_question, TextRole::Strong);
    m_question->setWordWrap(true);
    m_answerTable = new AnswerTable;
    prepare(m_answerTable, QStringLiteral("curveAnswers"), tr("Five questions and their answers"), m_answers);
    m_answerTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_curve = lowChart(QStringLiteral("curveChart"));
    auto *halves = new QSplitter;
    halves->addWidget(column({ heading(m_question, { m_addPerson, m_removePerson }), m_answerTable }));
    halves->addWidget(m_curve);
    shareHeight(halves);
    return halves;
}

} // namespace headwater
