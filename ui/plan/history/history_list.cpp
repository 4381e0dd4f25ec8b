// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/history/history_list.h"

#include "ui/plan/history/history_model.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace headwater {

namespace {

constexpr int margin = 10;
constexpr int leftMargin = 26;
constexpr int pencilSize = 16;

/// Where a step that is pointed at, or has the keyboard, offers to write its reason.
QRect pencilIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isStep = !index.data(HistoryModel::MetaRole).toString().isEmpty();
    if (!isStep || !(option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)))
        return {};
    return { option.rect.right() - margin - pencilSize, option.rect.top() + margin, pencilSize, pencilSize };
}

class StepDelegate : public QStyledItemDelegate
{
    Q_DECLARE_TR_FUNCTIONS(StepDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool hasReason = !index.data(HistoryModel::ReasonRole).toString().isEmpty();
        const bool hasMeta = !index.data(HistoryModel::MetaRole).toString().isEmpty();
        const int captionHeight = QFontMetrics(textFont(TextRole::Caption)).height();
        const int lines = (hasMeta ? captionHeight + 2 : 0) + (hasReason ? captionHeight + 2 : 0);
        return { option.rect.width(), QFontMetrics(textFont(TextRole::Body)).height() + lines + 2 * 7 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.data(HistoryModel::CurrentRole).toBool());
        const bool applied = index.data(HistoryModel::AppliedRole).toBool();
        QRect line = option.rect.adjusted(leftMargin, 7, -margin, -7);
        if (const QRect pencil = pencilIn(option, index); !pencil.isEmpty()) {
            themedIcon(QStringLiteral("rename")).paint(painter, pencil);
            line.setRight(pencil.left() - margin);
        }
        const auto write = [&](const QString &text, TextRole role, const QColor &ink) {
            if (text.isEmpty())
                return;
            painter->setFont(textFont(role));
            painter->setPen(ink);
            const QFontMetrics metrics(painter->font());
            painter->drawText(
                line, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.setTop(line.top() + metrics.height() + 2);
        };
        const QColor ink = applied ? theme().ink : theme().muted;
        write(index.data(Qt::DisplayRole).toString(),
            index.data(HistoryModel::CurrentRole).toBool() ? TextRole::Strong : TextRole::Body, ink);
        write(index.data(HistoryModel::MetaRole).toString() + (applied ? QString() : tr(" · undone")),
            TextRole::Caption, theme().muted);
        const QString reason = index.data(HistoryModel::ReasonRole).toString();
        write(reason.isEmpty() ? QString() : QStringLiteral("“%1”").arg(reason), TextRole::Caption, ink);
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool current)
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5);
        if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().raised);
            painter->drawRoundedRect(box, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme().accent);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box, 6, 6);
        }
        painter->setPen(QPen(current ? theme().accent : theme().line, 1.6));
        painter->setBrush(current ? theme().accent : theme().surface);
        const int lineHeight = QFontMetrics(textFont(TextRole::Body)).height();
        painter->drawEllipse(QPointF(option.rect.left() + 15, option.rect.top() + 7 + lineHeight / 2.0), 4, 4);
    }
};

} // namespace

HistoryList::HistoryList(PlanDocument &document, QWidget *parent)
    : QListView(parent)
    , m_model(new HistoryModel(document, this))
{
    setObjectName(QStringLiteral("historyList"));
    setAccessibleName(tr("History"));
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setProperty("quiet", true);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("Click: go to this step. F2: write why"));
    auto *write = new QAction(tr("Write the reason…"), this);
    write->setObjectName(QStringLiteral("writeReason"));
    write->setShortcut(Qt::Key_F2);
    write->setShortcutContext(Qt::WidgetShortcut);
    addAction(write);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(write, &QAction::triggered, this, [this] { askForReason(currentIndex()); });
    const auto go = [this](const QModelIndex &index) { Q_EMIT goToRequested(m_model->positionOf(index.row())); };
    connect(this, &QListView::clicked, this, [this, go](const QModelIndex &index) {
        // The column of the pencil, however tall the row is.
        if (m_pressed.x() > visualRect(index).right() - 2 * margin - pencilSize && m_model->positionOf(index.row()) > 0)
            askForReason(index);
        else
            go(index);
    });
    connect(this, &QListView::activated, this, go);
}

void HistoryList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void HistoryList::askForReason(const QModelIndex &index)
{
    if (index.isValid() && m_model->positionOf(index.row()) > 0)
        Q_EMIT reasonRequested(m_model->positionOf(index.row()) - 1);
}

} // namespace headwater
