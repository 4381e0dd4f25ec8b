// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/role_palette.h"

#include "ui/organisation/board/board_view.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

/// A role one can press, or drag onto the board. Painted like the vacant seat it becomes.
class RoleButton : public QPushButton
{
    Q_DECLARE_TR_FUNCTIONS(RoleButton)

public:
    RoleButton(const Role &role, QWidget *parent)
        : QPushButton(role.name, parent)
        , m_role(role.id)
        , m_kind(role.kind)
    {
        setObjectName(QStringLiteral("paletteRole"));
        setAccessibleName(tr("Add a seat: %1").arg(role.name));
        setToolTip(tr("Drag onto a territory to add a seat, or press to add it where the cursor is"));
    }

    QSize sizeHint() const override
    {
        return { fontMetrics().horizontalAdvance(text()) + 26, fontMetrics().height() + 10 };
    }
    QSize minimumSizeHint() const override { return { 40, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isCustomerFocused = m_kind == RoleKind::CustomerFocused;
        const QColor ink = isCustomerFocused ? theme().customerFocused : theme().specialty;
        painter.setBrush(isDown() || underMouse()
                ? (isCustomerFocused ? theme().customerFocusedGround : theme().specialtyGround)
                : theme().surface);
        painter.setPen(hasFocus() ? QPen(theme().accent, 2) : QPen(ink, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(ink);
        const QRect inner = rect().adjusted(10, 0, -10, 0);
        painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressedAt = event->position().toPoint();
        QPushButton::mousePressEvent(event);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const bool far
            = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (!(event->buttons() & Qt::LeftButton) || !far)
            return;
        setDown(false);
        auto *carried = new QMimeData;
        carried->setData(QString::fromLatin1(roleMimeType), QByteArray::number(static_cast<qlonglong>(m_role.value)));
        auto *drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->setPixmap(grab());
        drag->exec(Qt::CopyAction);
    }

private:
    RoleId m_role;
    RoleKind m_kind;
    QPoint m_pressedAt;
};

} // namespace

RolePalette::RolePalette(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RolePalette::setRoles(const CowTable<Role> &roles)
{
    if (roles == m_roles && !m_items.empty())
        return;
    m_roles = roles;
    rebuild();
}

void RolePalette::rebuild()
{
    for (QWidget *item : m_items)
        item->deleteLater();
    m_items.clear();
    auto *label = new QLabel(tr("Add a seat"), this);
    setTextRole(label, TextRole::Caption);
    m_items.push_back(label);
    std::vector<const Role *> roles;
    for (const Role &role : m_roles)
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
        return std::tie(a->kind, a->position, a->name) < std::tie(b->kind, b->position, b->name);
    });
    for (const Role *role : roles) {
        auto *button = new RoleButton(*role, this);
        connect(button, &QPushButton::clicked, this, [this, id = role->id] { Q_EMIT addRequested(id); });
        m_items.push_back(button);
    }
    auto *another = new QPushButton(tr("New role…"), this);
    another->setProperty("link", true);
    another->setObjectName(QStringLiteral("newRole"));
    connect(another, &QPushButton::clicked, this, &RolePalette::newRoleRequested);
    m_items.push_back(another);
    for (QWidget *item : m_items)
        item->setVisible(true);
    arrange(width(), true);
    updateGeometry();
}

int RolePalette::arrange(int width, bool place) const
{
    constexpr int gap = 6;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const int high = fontMetrics().height() + 10;
    for (QWidget *item : m_items) {
        const QSize size(item->sizeHint().width(), high);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + gap;
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, size.height());
        if (place)
            item->setGeometry(x, y, std::min(size.width(), width), size.height());
        x += size.width() + gap;
    }
    return y + lineHeight;
}

void RolePalette::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void RolePalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange(width(), true);
}

} // namespace headwater
