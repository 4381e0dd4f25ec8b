// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

/// Icon above word; the chosen one carries a bar of the accent colour at the edge.
class RailButton : public QToolButton
{
public:
    RailButton(const QString &icon, const QString &text)
    {
        setIcon(themedIcon(icon));
        setText(text);
        setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        setIconSize({ 24, 24 });
        setCheckable(true);
        setProperty("flat", true);
        setProperty("rail", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setTextRole(this, TextRole::Caption);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        painter.fillRect(0, 4, 3, height() - 8, theme().accent);
    }
};

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Spaces"));
    setProperty("panel", true);
    setProperty("panelEdge", QStringLiteral("right"));
    m_layout->setContentsMargins(0, 8, 1, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addSpace(const QString &title, const QString &iconName)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto *button = new RailButton(iconName, title);
    button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    button->setToolTip(QStringLiteral("%1  %2").arg(title, button->shortcut().toString(QKeySequence::NativeText)));
    button->setAccessibleName(title);
    m_group->addButton(button, index);
    m_layout->insertWidget(index, button);
}

QKeySequence Rail::shortcutOf(int index) const { return m_group->button(index)->shortcut(); }

void Rail::choose(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace headwater
