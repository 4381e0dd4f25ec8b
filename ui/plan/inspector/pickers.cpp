// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/pickers.h"

#include "ui/style/calendar.h"

#include <QAbstractListModel>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace headwater {

/// The choices, ticked where several can be chosen.
class ChoiceModel : public QAbstractListModel
{
public:
    ChoiceModel(std::vector<OfferedRow> choices, const ChoiceQuestion &question, QObject *parent)
        : QAbstractListModel(parent)
        , m_choices(std::move(choices))
        , m_ticked(question.chosen.begin(), question.chosen.end())
        , m_takesSeveral(question.takesSeveral)
    { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const OfferedRow &choice = m_choices[static_cast<std::size_t>(index.row())];
        const bool ticked = m_ticked.contains(choice.id);
        switch (role) {
        case Qt::DisplayRole: return QString(choice.depth * 3, u' ') + choice.name;
        case Qt::AccessibleTextRole: return choice.name;
        case Qt::CheckStateRole: return m_takesSeveral ? QVariant(ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
        default: return {};
        }
    }

    std::int64_t idAt(int row) const { return m_choices[static_cast<std::size_t>(row)].id; }

    void tick(const QModelIndex &index)
    {
        const std::int64_t id = idAt(index.row());
        if (m_ticked.erase(id) == 0)
            m_ticked.insert(id);
        Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    }

    /// In the order of the list.
    std::vector<std::int64_t> ticked() const
    {
        std::vector<std::int64_t> ids;
        for (const OfferedRow &choice : m_choices) {
            if (m_ticked.contains(choice.id))
                ids.push_back(choice.id);
        }
        return ids;
    }

    int firstTicked() const
    {
        const auto found = std::find_if(m_choices.begin(), m_choices.end(),
            [this](const OfferedRow &choice) { return m_ticked.contains(choice.id); });
        return found == m_choices.end() ? 0 : static_cast<int>(found - m_choices.begin());
    }

private:
    std::vector<OfferedRow> m_choices;
    std::unordered_set<std::int64_t> m_ticked;
    bool m_takesSeveral;
};

namespace {

constexpr int narrowestPopup = 280;
constexpr int listHeight = 260;

/// Below the field, right edges aligned, and on the screen.
void showBelow(QWidget *popup, QWidget *field)
{
    popup->adjustSize();
    const QRect screen = field->screen()->availableGeometry();
    const QPoint corner = field->mapToGlobal(QPoint(field->width(), field->height()));
    const int x = std::clamp(
        corner.x() - popup->width(), screen.left(), std::max(screen.left(), screen.right() - popup->width()));
    const bool fitsBelow = corner.y() + popup->height() <= screen.bottom();
    popup->move(x, fitsBelow ? corner.y() : std::max(screen.top(), corner.y() - field->height() - popup->height()));
    popup->show();
}

void makePopover(QFrame *frame, const char *name)
{
    frame->setObjectName(QLatin1StringView(name));
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setProperty("popover", true);
}

} // namespace

ChoicePopup::ChoicePopup(const ChoiceQuestion &question, QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_takesSeveral(question.takesSeveral)
    , m_model(new ChoiceModel(question.choices(), question, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
{
    makePopover(this, "choicePopup");
    setMinimumWidth(std::max(narrowestPopup, field->width()));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("choiceSearch"));
    m_search->setPlaceholderText(tr("Type to search"));
    m_search->setAccessibleName(tr("Search %1").arg(field->accessibleName()));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(field->accessibleName());
    m_list->setModel(m_filter);
    m_list->setProperty("quiet", true);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(listHeight);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    if (m_takesSeveral)
        addButtons(question.whenNone);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &ChoicePopup::take);
    m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(m_model->firstTicked())));
    m_search->setFocus();
    showBelow(this, field);
    m_list->scrollTo(m_list->currentIndex(), QListView::PositionAtCenter);
}

void ChoicePopup::addButtons(const QString &whenNone)
{
    auto *row = new QHBoxLayout;
    auto *none = new QPushButton(whenNone);
    auto *use = new QPushButton(tr("Use the ticked ones"));
    use->setObjectName(QStringLiteral("choiceUse"));
    use->setProperty("primary", true);
    row->addWidget(none);
    row->addStretch();
    row->addWidget(use);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(none, &QPushButton::clicked, this, [this] { finish({}); });
    connect(use, &QPushButton::clicked, this, [this] { finish(m_model->ticked()); });
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return QCoreApplication::sendEvent(m_list, event);
    default: return QFrame::eventFilter(watched, event);
    }
}

void ChoicePopup::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex chosen = m_filter->mapToSource(index);
    if (m_takesSeveral)
        return m_model->tick(chosen);
    finish({ m_model->idAt(chosen.row()) });
}

void ChoicePopup::finish(const std::vector<std::int64_t> &ids)
{
    hide();
    Q_EMIT chosen(ids);
    close();
}

DatePopup::DatePopup(QDate date, const QString &whenNone, QWidget *field)
    : QFrame(field, Qt::Popup)
{
    makePopover(this, "datePopup");
    auto *calendar = makeCalendar();
    calendar->setObjectName(QStringLiteral("dateCalendar"));
    calendar->setAccessibleName(field->accessibleName());
    if (date.isValid())
        calendar->setSelectedDate(date);
    auto *none = new QPushButton(whenNone);
    none->setObjectName(QStringLiteral("noDate"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(calendar);
    layout->addWidget(none);
    const auto finish = [this](QDate picked) {
        hide();
        Q_EMIT chosen(picked);
        close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, finish);
    connect(calendar, &QCalendarWidget::activated, this, finish);
    connect(none, &QPushButton::clicked, this, [finish] { finish({}); });
    calendar->setFocus();
    showBelow(this, field);
}

} // namespace headwater
