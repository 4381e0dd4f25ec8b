// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/board/board_page.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/vacancies/board/card_delegate.h"
#include "ui/vacancies/board/vacancy_cards.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/options/options_panel.h"
#include "ui/wording/number_text.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace headwater {

namespace {
/// Of a quarter: who is likely to leave is seen in the first ones, and its name tells how many of all.
constexpr std::size_t cardsOfAQuarter = 40;
/// How many cards get their best option before they have come into sight.
constexpr int cardsCounted = 30;

bool isInSight(const QListView &list, int row)
{
    return list.isVisible() && list.visualRect(list.model()->index(row, 0)).intersects(list.viewport()->rect());
}
} // namespace

VacancyBoardPage::VacancyBoardPage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent)
    : VacanciesPage(parent)
    , m_context(context)
    , m_vacancies(vacancies)
    , m_open(new VacancyCardsModel(this))
    , m_expected(new VacancyCardsModel(this))
    , m_comparisons(new QActionGroup(this))
    , m_sides(new QActionGroup(this))
    , m_openTitle(new QLabel)
    , m_expectedTitle(new QLabel(tr("May fall vacant")))
    , m_nothing(new QLabel)
    , m_nobody(new QLabel)
    , m_quarters(new QComboBox)
    , m_options(new OptionsPanel(context, vacancies))
{
    setObjectName(QStringLiteral("vacancyBoard"));
    makeComparisons();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeLists(), 4);
    row->addWidget(m_options, 5);
    connect(m_options, &OptionsPanel::notice, this, &VacanciesPage::notice);
    connect(m_options, &OptionsPanel::actionRequested, this, &VacanciesPage::actionRequested);
    connect(m_options, &OptionsPanel::importRequested, this, &VacanciesPage::importRequested);
    connect(m_options, &OptionsPanel::applied, this, &VacancyBoardPage::chooseUndecided);
    connect(m_options, &OptionsPanel::keyboardFree, this,
        [this] { (m_expectedList->isVisible() ? m_expectedList : m_openList)->setFocus(); });
    connect(&m_vacancies, &VacanciesModel::openChanged, this, &VacancyBoardPage::fill);
    connect(&m_vacancies, &VacanciesModel::turnoverChanged, this, &VacancyBoardPage::fill);
    connect(&m_vacancies, &VacanciesModel::optionsChanged, this, &VacancyBoardPage::fill);
    fill();
}

QList<QAction *> VacancyBoardPage::pageActions() const { return m_comparisons->actions() + m_options->actions(); }

void VacancyBoardPage::makeComparisons()
{
    const auto add = [this](const QString &id, const QString &text, const QString &onButton, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("vacancies.") + id);
        action->setIconText(onButton);
        action->setToolTip(tip);
        action->setCheckable(true);
        m_comparisons->addAction(action);
    };
    add(QStringLiteral("before"), tr("Vacancies before"), tr("Before"),
        tr("Seats that are vacant in the baseline, and what became of them"));
    add(QStringLiteral("after"), tr("Vacancies after"), tr("After"),
        tr("Seats that are vacant in this plan, and what could become of them"));
    add(QStringLiteral("changes"), tr("Vacancies: changes"), tr("Changes"),
        tr("Of the seats that are vacant here or in the baseline, those that differ"));
    m_comparisons->actions().at(static_cast<int>(m_comparison))->setChecked(true);
    connect(m_comparisons, &QActionGroup::triggered, this,
        [this](QAction *action) { compare(static_cast<Comparison>(m_comparisons->actions().indexOf(action))); });
}

void VacancyBoardPage::compare(Comparison comparison)
{
    m_comparison = comparison;
    m_comparisons->actions().at(static_cast<int>(comparison))->setChecked(true);
    m_chosen = {};
    showListsThatFit();
    fill();
}

bool VacancyBoardPage::isSettling() const { return m_context.coverage.isRefreshing() || m_vacancies.isSettling(); }

QListView *VacancyBoardPage::makeList(VacancyCardsModel *cards, const QString &name, const QString &objectName)
{
    auto *list = new QListView;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setModel(cards);
    list->setItemDelegate(new CardDelegate(list));
    list->setProperty("quiet", true);
    list->setFrameShape(QFrame::NoFrame);
    list->setProperty("bare", true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, &VacancyBoardPage::wish);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, list](const QModelIndex &index) { chooseCard(list, index); });
    return list;
}

QWidget *VacancyBoardPage::makeLists()
{
    m_lists = new QWidget;
    auto *column = new QVBoxLayout(m_lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_filter = makeFilterField(tr("Seat, role or territory"));
    m_filter->setObjectName(QStringLiteral("vacancyFilter"));
    connect(m_filter, &QLineEdit::textChanged, this, &VacancyBoardPage::fill);
    column->addWidget(m_filter);
    for (const QString &name : { tr("Open now"), tr("May fall vacant") })
        m_sides->addAction(name)->setCheckable(true);
    m_sides->actions().first()->setChecked(true);
    connect(m_sides, &QActionGroup::triggered, this, &VacancyBoardPage::showListsThatFit);
    m_sideSwitch = pageSwitch(m_sides, tr("Which seats"));
    column->addWidget(m_sideSwitch, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [&](QLabel *title, QListView *list, std::initializer_list<QWidget *> between) {
        auto *whole = new QWidget;
        auto *side = new QVBoxLayout(whole);
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(6);
        setTextRole(title, TextRole::Strong);
        title->setWordWrap(true);
        side->addWidget(title);
        for (QWidget *part : between)
            side->addWidget(part);
        side->addWidget(list, 1);
        row->addWidget(whole, 1);
        return whole;
    };
    m_nothing->setObjectName(QStringLiteral("noVacancies"));
    m_nobody->setObjectName(QStringLiteral("nobodyExpected"));
    for (QLabel *label : { m_nothing, m_nobody }) {
        label->setWordWrap(true);
        setTextRole(label, TextRole::Caption);
    }
    m_openList = makeList(m_open, tr("Vacant seats"), QStringLiteral("openVacancies"));
    m_expectedList = makeList(m_expected, tr("Seats that may fall vacant"), QStringLiteral("expectedVacancies"));
    m_openSide = add(m_openTitle, m_openList, { m_nothing });
    m_quarters->setObjectName(QStringLiteral("vacancyQuarter"));
    m_quarters->setAccessibleName(tr("Quarter"));
    setPartOfView(*m_quarters);
    m_quarters->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_quarters, &QComboBox::activated, this, &VacancyBoardPage::fill);
    m_expectedSide = add(m_expectedTitle, m_expectedList, { m_quarters, m_nobody });
    column->addLayout(row, 1);
    return m_lists;
}

/// Side by side, or one at a time where cards would be too narrow to be read.
void VacancyBoardPage::showListsThatFit()
{
    const int letters = fontMetrics().averageCharWidth();
    const bool isWide = width() >= 130 * letters;
    const bool isAfter = m_comparison == Comparison::After; // who may leave is known of the shown plan alone
    const bool isFirst = m_sides->actions().first()->isChecked() || !isAfter;
    m_sideSwitch->setVisible(!isWide && isAfter);
    m_lists->setMaximumWidth(isWide ? QWIDGETSIZE_MAX : 38 * letters);
    for (QLabel *title : { m_openTitle, m_expectedTitle })
        title->setVisible(isWide || !isAfter);
    m_openSide->setVisible(isWide || isFirst);
    m_expectedSide->setVisible(isAfter && (isWide || !isFirst));
}

void VacancyBoardPage::resizeEvent(QResizeEvent *event)
{
    VacanciesPage::resizeEvent(event);
    showListsThatFit();
}

const std::optional<Vacancy> &VacancyBoardPage::chosen() const { return m_options->vacancy(); }

void VacancyBoardPage::fillQuarters()
{
    const SharedTurnover &turnover = m_vacancies.turnover();
    const std::size_t count = turnover ? turnover->forecast.quarters.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QString heading = quarterHeading(turnover->forecast.quarters[i]);
        if (const int place = static_cast<int>(i); place < m_quarters->count())
            m_quarters->setItemText(place, heading);
        else
            m_quarters->addItem(heading);
    }
    m_quarters->setVisible(count > 0);
}

void VacancyBoardPage::fill()
{
    fillQuarters();
    const Plan &plan = m_context.document.plan();
    const QString filter = m_filter->text().trimmed();
    m_isFilling = true;
    if (m_comparison == Comparison::After) {
        const auto quarter = static_cast<std::size_t>(std::max(0, m_quarters->currentIndex()));
        m_open->show(openCards(m_vacancies, plan, filter));
        m_expected->show(expectedCards(m_vacancies, plan, filter, quarter, cardsOfAQuarter));
    } else {
        m_open->show(comparedCards(m_vacancies, ComparedPlan(m_context.document, m_comparison), plan, filter));
        m_expected->show({});
    }
    m_isFilling = false;
    fillTitles();
    wish();
    if (!m_chosen.isValid() || !pick(m_chosen))
        chooseAny();
}

void VacancyBoardPage::fillTitles()
{
    const QString count = countText(m_open->rowCount());
    switch (m_comparison) {
    case Comparison::Before: m_openTitle->setText(tr("Open in the baseline · %1").arg(count)); break;
    case Comparison::After: m_openTitle->setText(tr("Open now · %1").arg(count)); break;
    case Comparison::Changes: m_openTitle->setText(tr("Changed against the baseline · %1").arg(count)); break;
    }
    m_sides->actions().first()->setText(tr("Open now · %1").arg(count));
    const QString nothing = nothingText();
    m_nothing->setText(nothing);
    m_nothing->setVisible(!nothing.isEmpty());
    const QString nobody = nobodyText();
    m_nobody->setText(nobody);
    m_nobody->setVisible(!nobody.isEmpty());
}

/// Likewise of seats that may fall vacant.
QString VacancyBoardPage::nobodyText() const
{
    if (m_vacancies.turnoverError())
        return tr("Who may leave cannot be said. %1")
            .arg(whyNotCounted(m_context.document.plan(), *m_vacancies.turnoverError()));
    if (!m_vacancies.turnover())
        return tr("Counting who may leave…");
    if (m_expected->rowCount() > 0)
        return {};
    const QString filter = m_filter->text().trimmed();
    return filter.isEmpty() ? tr("No seat that is held is likely to fall vacant in this quarter.")
                            : tr("No held seat fits “%1”.").arg(filter);
}

/// Why there are no cards, or fewer than there might be; empty: all is there.
QString VacancyBoardPage::nothingText() const
{
    const QString filter = m_filter->text().trimmed();
    if (m_open->rowCount() == 0 && !filter.isEmpty())
        return tr("No vacant seat fits “%1”.").arg(filter);
    if (m_open->rowCount() == 0 && m_comparison == Comparison::Changes)
        return tr("The same seats are vacant as in the baseline, and nothing about them differs.");
    if (m_open->rowCount() == 0)
        return tr("Every seat is held. A seat falls vacant when somebody leaves: choose it on the board of the "
                  "organisation, then Person leaves.");
    return {};
}

void VacancyBoardPage::wish()
{
    std::vector<Vacancy> wished;
    if (m_comparison != Comparison::After)
        return m_vacancies.wish(wished);
    std::vector<Vacancy> later;
    for (const QListView *list : { m_openList, m_expectedList }) {
        const auto *cards = static_cast<const VacancyCardsModel *>(list->model());
        for (int row = 0; row < cards->rowCount(); ++row) {
            if (isInSight(*list, row))
                wished.push_back(cards->cardAt(row).vacancy);
            else if (row < cardsCounted)
                later.push_back(cards->cardAt(row).vacancy);
        }
    }
    wished.insert(wished.end(), later.begin(), later.end());
    m_vacancies.wish(std::move(wished));
}

void VacancyBoardPage::chooseCard(QListView *list, const QModelIndex &index)
{
    if (m_isFilling || !index.isValid())
        return;
    const auto *cards = static_cast<const VacancyCardsModel *>(index.model());
    const Vacancy vacancy = cards->cardAt(index.row()).vacancy;
    QListView *other = list == m_openList ? m_expectedList : m_openList;
    {
        const QSignalBlocker quiet(other->selectionModel());
        other->selectionModel()->clear();
    }
    other->viewport()->update();
    const std::optional<Vacancy> before = m_options->vacancy();
    m_chosen = vacancy.seat;
    showChosen(vacancy);
    if (before != m_options->vacancy())
        Q_EMIT vacancyChosen(m_options->vacancy());
}

/// Against the baseline only what is open still can be decided on.
void VacancyBoardPage::showChosen(const Vacancy &vacancy)
{
    if (m_comparison == Comparison::After)
        return m_options->show(vacancy);
    if (m_comparison == Comparison::Before)
        return m_options->showInstead(
            tr("This is the baseline, to look at. Choose After to decide what becomes of a seat."));
    const auto open = std::ranges::find(m_vacancies.open(), vacancy.seat, &Vacancy::seat);
    if (open == m_vacancies.open().end())
        return m_options->showInstead(tr("This seat is not vacant any more: there is nothing to decide."));
    m_options->show(*open);
}

void VacancyBoardPage::choose(SeatId seat)
{
    const QListView *list = pick(seat);
    if (!list)
        return;
    if (QAction *side = m_sides->actions().at(list == m_openList ? 0 : 1); !side->isChecked()) {
        side->setChecked(true);
        showListsThatFit();
    }
}

/// In whichever list it has a card; which list is in sight stays as it is. Null: it has none.
QListView *VacancyBoardPage::pick(SeatId seat)
{
    for (QListView *list : { m_openList, m_expectedList }) {
        const auto *cards = static_cast<const VacancyCardsModel *>(list->model());
        const int row = cards->rowOf(seat);
        if (row < 0)
            continue;
        const QModelIndex index = cards->index(row);
        if (list->currentIndex() == index)
            chooseCard(list, index);
        else
            list->setCurrentIndex(index);
        return list;
    }
    return nullptr;
}

void VacancyBoardPage::reveal(SeatId seat)
{
    const bool isThere = m_open->rowOf(seat) >= 0 || m_expected->rowOf(seat) >= 0;
    if (!isThere && m_comparison != Comparison::After)
        compare(Comparison::After);
    choose(seat);
}

/// After a decision the next seat that needs one.
void VacancyBoardPage::chooseUndecided()
{
    const Plan &plan = m_context.document.plan();
    for (int row = 0; row < m_open->rowCount(); ++row) {
        const Seat *seat = plan.seats.find(m_open->cardAt(row).vacancy.seat);
        if (seat && seat->placeholder == Placeholder::None)
            return choose(seat->id);
    }
    if (!m_chosen.isValid() || !pick(m_chosen))
        chooseAny();
}

/// The first card, of the list in sight if it has any; none: nothing is chosen.
void VacancyBoardPage::chooseAny()
{
    std::array<const VacancyCardsModel *, 2> lists { m_open, m_expected };
    if (m_sides->actions().last()->isChecked())
        std::ranges::reverse(lists);
    for (const VacancyCardsModel *cards : lists) {
        if (cards->rowCount() > 0)
            return choose(cards->cardAt(0).vacancy.seat);
    }
    m_chosen = {};
    m_options->show(std::nullopt);
    Q_EMIT vacancyChosen(std::nullopt);
}

} // namespace headwater
