// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/story/page_list.h"

#include "ui/style/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace headwater {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int scenarioNameRole = Qt::UserRole + 1;
constexpr int signRole = Qt::UserRole + 2;
constexpr int pictureRole = Qt::UserRole + 3;
constexpr QSize thumbnail { 112, 70 };
constexpr int around = 8;

/// A small picture, and beside it the name, the scenario and, if there is one, the sign.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int text = QFontMetrics(textFont(TextRole::Strong)).height() * 2
            + QFontMetrics(textFont(TextRole::Caption)).height() * 2 + 4;
        return { option.rect.width(), std::max(thumbnail.height(), text) + 2 * around };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        paintGround(*painter, option);
        const QRect place(option.rect.topLeft() + QPoint(around, around), thumbnail);
        paintPicture(*painter, place, index);
        QRect line = option.rect.adjusted(2 * around + thumbnail.width() + 2, around, -around, -around);
        const auto write = [&](const QString &text, TextRole role, const QColor &ink, int lines) {
            if (text.isEmpty())
                return;
            painter->setFont(textFont(role));
            painter->setPen(ink);
            const QFontMetrics metrics(painter->font());
            const QRect room = line.adjusted(0, 0, 0, line.top() + lines * metrics.lineSpacing() - line.bottom());
            const QString shown = lines > 1 ? text : metrics.elidedText(text, Qt::ElideRight, line.width());
            const QRect used = metrics.boundingRect(room, Qt::TextWordWrap, shown).intersected(room);
            painter->setClipRect(room);
            painter->drawText(room, Qt::TextWordWrap, shown);
            painter->setClipping(false);
            line.setTop(line.top() + used.height() + 2);
        };
        const QString name = QStringLiteral("%1. %2").arg(index.row() + 1).arg(index.data().toString());
        write(name, TextRole::Strong, theme().ink, 2);
        write(index.data(scenarioNameRole).toString(), TextRole::Caption, theme().muted, 1);
        const QString sign = index.data(signRole).toString();
        write(sign.isEmpty() ? QString() : QStringLiteral("⚠ ") + sign, TextRole::Caption, theme().warning, 1);
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
    {
        const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter.setPen(isChosen ? QPen(theme().accent, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(theme().raised);
            painter.drawRoundedRect(box, 6, 6);
        }
    }

    static void paintPicture(QPainter &painter, const QRect &place, const QModelIndex &index)
    {
        const auto picture = index.data(pictureRole).value<QPixmap>();
        painter.setPen(theme().line);
        painter.setBrush(theme().surface);
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
        if (picture.isNull())
            return themedIcon(QStringLiteral("present")).paint(&painter, place.adjusted(38, 17, -38, -17));
        const QSizeF size
            = QSizeF(picture.deviceIndependentSize()).scaled(place.size() - QSize(2, 2), Qt::KeepAspectRatio);
        QRectF shown(QPointF(), size);
        shown.moveCenter(QRectF(place).center());
        painter.drawPixmap(shown, picture, QRectF(picture.rect()));
    }
};

StoryPageId pageIn(const QListWidgetItem *item)
{
    return item ? StoryPageId { item->data(pageRole).toLongLong() } : StoryPageId();
}

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages of the storyboard"));
    setItemDelegate(new PageDelegate(this));
    setProperty("quiet", true);
    setFrameShape(QFrame::NoFrame);
    setProperty("bare", true);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("Drag a page to its place, or Alt+Up and Alt+Down. F2: rename. Delete: remove"));
    connect(this, &QListWidget::currentItemChanged, this, &PageList::chosenChanged);
}

void PageList::showPages(const std::vector<ListedPage> &pages)
{
    const StoryPageId before = chosen();
    const int row = currentRow();
    {
        const QSignalBlocker quiet(this);
        while (count() > static_cast<int>(pages.size()))
            delete takeItem(count() - 1);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const ListedPage &page = pages[i];
            QListWidgetItem *shown = item(static_cast<int>(i));
            if (!shown)
                addItem(shown = new QListWidgetItem);
            shown->setText(page.name);
            shown->setData(pageRole, QVariant::fromValue<qlonglong>(page.id.value));
            shown->setData(scenarioNameRole, page.scenario);
            shown->setData(signRole, page.sign);
            shown->setData(pictureRole, page.picture);
            const QString all = page.sign.isEmpty() ? page.name : QStringLiteral("%1. %2").arg(page.name, page.sign);
            shown->setData(Qt::AccessibleTextRole, all);
        }
        setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
        choose(before);
    }
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

StoryPageId PageList::chosen() const { return pageIn(currentItem()); }

void PageList::choose(StoryPageId page)
{
    for (int row = 0; row < count(); ++row) {
        if (pageIn(item(row)) == page)
            setCurrentRow(row);
    }
}

/// The plan says where pages stand, so the list moves nothing itself.
void PageList::dropEvent(QDropEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    int place = under.isValid() ? under.row() : count();
    if (under.isValid() && event->position().y() > visualRect(under).center().y())
        ++place;
    if (currentRow() >= 0 && currentRow() < place)
        --place; // it leaves the place above
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    setState(QAbstractItemView::NoState);
    viewport()->update();
    if (event->source() == this && currentRow() >= 0 && place != currentRow())
        Q_EMIT moveRequested(chosen(), static_cast<std::size_t>(place));
}

void PageList::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->modifiers().testFlag(Qt::AltModifier) && chosen().isValid();
    if (isStep && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && chosen().isValid())
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_F2 && chosen().isValid())
        Q_EMIT renameRequested();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace headwater
