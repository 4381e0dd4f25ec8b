// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/command_palette.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

constexpr int paletteWidth = 560;
constexpr int rowsShown = 10;
constexpr int hintRole = Qt::UserRole;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { paletteWidth, QFontMetrics(textFont(TextRole::Body)).height() + 14 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().raised);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect line = option.rect.adjusted(14, 0, -14, 0);
        const QRect icon(line.left(), line.center().y() - 8, 18, 18);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, icon, Qt::AlignCenter, QIcon::Normal, chosen ? QIcon::On : QIcon::Off);
        painter->setFont(textFont(TextRole::Caption));
        painter->setPen(theme().muted);
        const QString hint = index.data(hintRole).toString();
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, hint);
        const int hintWidth = painter->fontMetrics().horizontalAdvance(hint);
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(theme().ink);
        const QRect text = line.adjusted(28, 0, -hintWidth - 12, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

int wordMatch(const QString &word, const QString &text)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 0;
    if (at == 0)
        return 4;
    return text[at - 1].isLetterOrNumber() ? 1 : 3;
}

} // namespace

int paletteMatch(const QString &typed, const QString &text)
{
    int sum = 1;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const int match = wordMatch(word, text);
        if (match == 0)
            return 0;
        sum += match;
    }
    return sum;
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, Doing doing, Finder finder, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_actions(actions)
    , m_doing(std::move(doing))
    , m_finder(std::move(finder))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Find or do anything"));
    setProperty("popover", true);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("What to find or do"));
    m_field->setPlaceholderText(tr("Find a seat, person, account or territory, or do something"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setProperty("quiet", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
}

void CommandPalette::open()
{
    m_field->clear();
    refresh();
    const int rowHeight = QFontMetrics(textFont(TextRole::Body)).height() + 14;
    const QWidget *window = parentWidget();
    resize(std::min(paletteWidth, window->width() - 40),
        20 + m_field->sizeHint().height() + 8 + rowsShown * rowHeight + 4);
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    show();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up: m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: goTo(row); return true;
    default: return false;
    }
}

PaletteEntry CommandPalette::entryFor(QAction *action) const
{
    return { action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText), action->icon(),
        [doing = m_doing, action] { doing(*action); } };
}

void CommandPalette::refresh()
{
    const QString typed = m_field->text();
    std::vector<std::pair<int, PaletteEntry>> found;
    for (QAction *action : m_actions) {
        const int match = action->isEnabled() ? paletteMatch(typed, action->text().remove(u'&')) : 0;
        if (match > 0)
            found.emplace_back(match, entryFor(action));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_entries.clear();
    for (auto &[match, entry] : found)
        m_entries.push_back(std::move(entry));
    for (PaletteEntry &entry : m_finder(typed))
        m_entries.push_back(std::move(entry));
    m_model->clear();
    for (const PaletteEntry &entry : m_entries) {
        auto *item = new QStandardItem(entry.icon, entry.text);
        item->setData(entry.hint, hintRole);
        m_model->appendRow(item);
    }
    if (m_entries.empty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(nothing);
    }
    // Enter does what was found, not whatever happens to stand first.
    m_list->setCurrentIndex(typed.trimmed().isEmpty() || m_entries.empty() ? QModelIndex() : m_model->index(0, 0));
}

void CommandPalette::goTo(int row)
{
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return;
    const auto go = m_entries[static_cast<std::size_t>(row)].go;
    close();
    go();
}

} // namespace headwater
