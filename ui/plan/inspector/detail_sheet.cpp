// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/detail_sheet.h"

#include "ui/style/theme.h"
#include "ui/wording/plan_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QStylePainter>

namespace headwater {

namespace {

QLabel *wrapped(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

// Where the values of labels, fields and boxes end alike.
constexpr int valueMargin = 8;

/// Its value stands at the right like those of the other rows. Lists scroll past under the wheel; a value
/// must not change because the pointer happened to be there.
class CalmComboBox : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect line = rect().adjusted(0, 0, -valueMargin, 0);
        const QString text = painter.fontMetrics().elidedText(currentText(), Qt::ElideRight, line.width());
        painter.drawItemText(line, Qt::AlignRight | Qt::AlignVCenter, palette(), isEnabled(), text, QPalette::Text);
    }
};

} // namespace

DetailSheet::DetailSheet(bool editable, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_editable(editable)
{
    setProperty("panel", true);
    m_layout->setContentsMargins(16, 14, 16, 16);
    m_layout->setSpacing(4);
}

void DetailSheet::heading(const QString &title, const QString &subtitle)
{
    auto *label = wrapped(title, TextRole::Heading);
    label->setObjectName(QStringLiteral("inspectorTitle"));
    m_layout->addWidget(label);
    if (!subtitle.isEmpty())
        paragraph(subtitle, true);
}

void DetailSheet::section(const QString &title)
{
    m_grid = nullptr;
    m_layout->addSpacing(10);
    m_layout->addWidget(wrapped(title, TextRole::Section));
}

QGridLayout *DetailSheet::grid()
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(10);
        m_grid->setVerticalSpacing(1);
        m_grid->setColumnStretch(1, 1);
        m_layout->addLayout(m_grid);
    }
    return m_grid;
}

void DetailSheet::addToGrid(const QString &label, QWidget *value)
{
    QGridLayout *to = grid();
    const int row = to->rowCount();
    auto *caption = new QLabel(label);
    caption->setBuddy(value);
    caption->setMinimumHeight(caption->sizeHint().height() + 8);
    to->addWidget(caption, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    to->addWidget(value, row, 1);
}

void DetailSheet::row(const QString &label, const QString &value)
{
    auto *text = wrapped(value, TextRole::Strong);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setContentsMargins(0, 0, valueMargin, 0);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addToGrid(label, text);
}

void DetailSheet::changedRow(const QString &label, const QString &before, const QString &after)
{
    auto *text = new QLabel(QStringLiteral("<s style='color:%1'>%2</s> &nbsp;%3")
                                .arg(theme().muted.name(), before.toHtmlEscaped(), after.toHtmlEscaped()));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setContentsMargins(0, 0, valueMargin, 0);
    text->setAccessibleName(tr("%1: was %2, now %3").arg(label, before, after));
    addToGrid(label, text);
}

void DetailSheet::paragraph(const QString &text, bool muted)
{
    m_grid = nullptr;
    auto *label = wrapped(text, TextRole::Body);
    setTone(label, muted ? Tone::Muted : Tone::Plain);
    m_layout->addWidget(label);
}

void DetailSheet::warning(const QString &text)
{
    m_grid = nullptr;
    auto *label = wrapped(text, TextRole::Body);
    setTone(label, Tone::Warning);
    m_layout->addWidget(label);
}

void DetailSheet::link(const QString &text, const std::function<void()> &follow)
{
    m_grid = nullptr;
    auto *button = new QPushButton(text);
    button->setProperty("link", true);
    connect(button, &QPushButton::clicked, this, follow);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void DetailSheet::button(QWidget *button)
{
    m_grid = nullptr;
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void DetailSheet::textField(
    const QString &name, const QString &label, const QString &value, const std::function<void(const QString &)> &enter)
{
    if (!m_editable)
        return row(label, value);
    auto *edit = new QLineEdit(value);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setProperty("quiet", true);
    edit->setAlignment(Qt::AlignRight);
    edit->setCursorPosition(0);
    connect(edit, &QLineEdit::editingFinished, this, [edit, value, enter] {
        edit->setModified(false);
        if (edit->text() != value)
            enter(edit->text());
    });
    addToGrid(label, edit);
}

void DetailSheet::choiceField(const QString &name, const QString &label, const QStringList &choices, int current,
    const std::function<void(int)> &choose)
{
    if (!m_editable)
        return row(label, choices.value(current));
    auto *box = new CalmComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setProperty("quiet", true);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItems(choices);
    box->setCurrentIndex(current);
    connect(box, &QComboBox::activated, this, [current, choose](int chosen) {
        if (chosen != current)
            choose(chosen);
    });
    addToGrid(label, box);
}

void DetailSheet::checkField(
    const QString &name, const QString &label, bool checked, const std::function<void(bool)> &choose)
{
    if (!m_editable)
        return row(label, checked ? tr("yes") : tr("no"));
    auto *box = new QCheckBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setChecked(checked);
    box->setLayoutDirection(Qt::RightToLeft);
    box->setContentsMargins(0, 0, valueMargin, 0);
    connect(box, &QCheckBox::clicked, this, choose);
    addToGrid(label, box);
}

void addChanges(DetailSheet &sheet, const std::vector<Change> &changes, const QString &table, std::int64_t row)
{
    for (const Change &change : changes) {
        if (change.table != table || change.id != row)
            continue;
        sheet.section(DetailSheet::tr("Changed against the baseline"));
        if (change.action == Change::Action::Add)
            return sheet.paragraph(DetailSheet::tr("New: the baseline does not have it."), true);
        for (const Change::ColumnChange &column : change.columns)
            sheet.changedRow(columnTitle(table, column.column), valueText(column.column, column.before),
                valueText(column.column, column.after));
    }
}

} // namespace headwater
