// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/detail_parts.h"

#include "ui/plan/derivation/derivation_popover.h"
#include "ui/plan/inspector/detail_sheet.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStyleOption>
#include <QStylePainter>

namespace headwater {

namespace {

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
        const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
        const QString text = painter.fontMetrics().elidedText(shown, Qt::ElideRight, line.width());
        painter.drawItemText(line, Qt::AlignRight | Qt::AlignVCenter, palette(), isEnabled(), text, QPalette::Text);
    }
};

/// A long name is cut with an ellipsis instead of widening the panel.
class ValueButton : public QPushButton
{
public:
    void setValue(const QString &value)
    {
        m_value = value;
        setToolTip(value);
        elide();
    }
    QString value() const { return m_value; }
    QSize minimumSizeHint() const override { return { 60, QPushButton::minimumSizeHint().height() }; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        elide();
    }

private:
    void elide()
    {
        const QString text = fontMetrics().elidedText(m_value, Qt::ElideRight, width() - 2 * valueMargin);
        if (text != this->text())
            setText(text);
    }

    QString m_value;
};

} // namespace

/// Told apart by a dotted line where it can be explained.
class ValueLabel : public QLabel
{
public:
    void explainBy(const Explain &explain)
    {
        const bool was = static_cast<bool>(m_explain);
        m_explain = explain;
        if (was == static_cast<bool>(m_explain))
            return;
        setProperty("explains", !was);
        setFocusPolicy(was ? Qt::NoFocus : Qt::TabFocus);
        setTextInteractionFlags(was ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
        setCursor(was ? Qt::ArrowCursor : Qt::PointingHandCursor);
        setAccessibleDescription(was ? QString() : DetailSheet::tr("Enter shows how this comes about"));
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        QLabel::mousePressEvent(event);
        if (m_explain)
            event->accept();
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QLabel::mouseReleaseEvent(event);
        if (!m_explain)
            return;
        event->accept();
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            explain();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!m_explain || (!isEnter && event->key() != Qt::Key_Space))
            return QLabel::keyPressEvent(event);
        explain();
    }

private:
    void explain() { showDerivation(m_explain(), mapToGlobal(QPoint()), window()); }

    Explain m_explain;
};

FieldRow::FieldRow(const QString &label)
    : m_caption(new QLabel(label))
    , m_refusal(new QLabel)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    m_caption->setMinimumHeight(m_caption->sizeHint().height() + 8);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setContentsMargins(0, 0, valueMargin, 6);
    setTone(m_refusal, Tone::Worse);
    m_refusal->hide();
    layout->addWidget(m_caption, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_refusal, 2, 0, 1, 2);
}

void FieldRow::setEditorBelow(bool isBelow)
{
    if (isBelow == m_isEditorBelow)
        return;
    m_isEditorBelow = isBelow;
    QWidget *editor = focusProxy();
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(editor);
    isBelow ? grid->addWidget(editor, 1, 0, 1, 2) : grid->addWidget(editor, 0, 1);
}

int FieldRow::roomBeside() const
{
    return width() - m_caption->sizeHint().width() - static_cast<QGridLayout *>(layout())->horizontalSpacing();
}

void FieldRow::setEditor(QWidget *editor, const QString &name)
{
    if (!name.isEmpty()) {
        editor->setObjectName(name);
        editor->setAccessibleName(label());
    }
    m_caption->setBuddy(editor);
    static_cast<QGridLayout *>(layout())->addWidget(editor, 0, 1);
    setFocusProxy(editor);
}

QString FieldRow::label() const { return m_caption->text(); }

bool FieldRow::isRefused() const { return !m_refusal->isHidden(); }

void FieldRow::showRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    if (QWidget *editor = focusProxy())
        editor->setAccessibleDescription(reason);
}

ValueRow::ValueRow(const QString &label)
    : FieldRow(label)
    , m_text(new ValueLabel)
{
    setTextRole(m_text, TextRole::Strong);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_text->setContentsMargins(0, 0, valueMargin, 0);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setEditor(m_text);
}

void ValueRow::show(const QString &text, Qt::TextFormat format, bool isOutdated, const QString &spoken)
{
    constexpr qsizetype longestNumber = 24;
    m_text->setTextFormat(format);
    m_text->setWordWrap(text.size() > longestNumber); // "+334 k" is not to be torn apart
    m_text->setText(text);
    m_text->setAccessibleName(spoken);
    setTone(m_text, isOutdated ? Tone::Muted : Tone::Plain);
    m_text->setToolTip(isOutdated ? DetailSheet::tr("From before the last change; being counted again") : QString());
}

void ValueRow::explainBy(const Explain &explain)
{
    m_text->explainBy(explain);
    m_text->setContentsMargins(0, 0, explain ? 0 : valueMargin, 0); // the line under it ends with the number
    layout()->setAlignment(m_text, explain ? Qt::AlignRight | Qt::AlignVCenter : Qt::Alignment());
}

LineRow::LineRow(const QString &label, const QString &name)
    : FieldRow(label)
    , m_line(new QLineEdit)
{
    m_line->setProperty("quiet", true);
    m_line->setAlignment(Qt::AlignRight);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text() != m_value)
            enterText(m_line->text());
        else
            showRefusal({});
        m_line->setModified(false);
    });
    setEditor(m_line, name);
}

void LineRow::show(const QString &value, const QString &placeholder, const Enter<QString> &enter)
{
    const bool isTyping = m_line->hasFocus() && m_line->isModified();
    m_value = value;
    m_enter = enter;
    m_line->setPlaceholderText(placeholder);
    if (isTyping || isRefused() || m_line->text() == value)
        return;
    m_line->setText(value);
    m_line->setCursorPosition(0);
    makeRoom();
}

void LineRow::resizeEvent(QResizeEvent *event)
{
    FieldRow::resizeEvent(event);
    makeRoom();
}

/// A long name gets a line of its own rather than losing its end.
void LineRow::makeRoom()
{
    constexpr int frame = 24; // margins of the field and the cursor
    setEditorBelow(m_line->fontMetrics().horizontalAdvance(m_value) + frame > roomBeside());
}

void LineRow::enterText(const QString &text)
{
    const Enter<QString> enter = m_enter;
    showRefusal(enter(text));
    // What was understood is shown as the plan writes it, even when it changed nothing.
    if (!isRefused())
        m_line->setText(m_value);
}

void LineRow::forget()
{
    FieldRow::forget();
    m_line->setModified(false);
}

bool LineRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape
        = event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || m_line->text() == m_value)
        return FieldRow::eventFilter(watched, event);
    showRefusal({});
    m_line->setText(m_value);
    m_line->selectAll();
    return true;
}

DateRow::DateRow(const QString &label, const QString &name)
    : LineRow(label, name)
{
    QAction *open = line()->addAction(themedIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setToolTip(DetailSheet::tr("Choose from a calendar"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    line()->setToolTip(
        DetailSheet::tr("A date such as %1; Alt+Down opens a calendar").arg(dateText(QDate(2027, 1, 31))));
    connect(open, &QAction::triggered, this, &DateRow::pick);
}

void DateRow::show(
    QDate value, const QString &shown, const QString &placeholder, const QString &whenNone, const Enter<QString> &enter)
{
    m_date = value;
    m_whenNone = whenNone;
    LineRow::show(shown, placeholder, enter);
}

void DateRow::pick()
{
    auto *popup = new DatePopup(m_date, m_whenNone, line());
    connect(popup, &DatePopup::chosen, this, [this](QDate date) { enterText(dateText(date)); });
}

WordsRow::WordsRow(const QString &label, const QString &name)
    : FieldRow(label)
    , m_box(new CalmComboBox)
{
    m_box->setProperty("quiet", true);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::activated, this, [this](int chosen) {
        if (chosen == m_current)
            return;
        const Enter<int> enter = m_enter;
        showRefusal(enter(chosen));
        if (isRefused())
            m_box->setCurrentIndex(m_current);
    });
    setEditor(m_box, name);
}

void WordsRow::show(const QStringList &words, int current, const QString &whenMixed, const Enter<int> &enter)
{
    m_current = current;
    m_enter = enter;
    QStringList offered;
    for (int i = 0; i < m_box->count(); ++i)
        offered.append(m_box->itemText(i));
    if (offered != words) {
        m_box->clear();
        m_box->addItems(words);
    }
    m_box->setPlaceholderText(whenMixed);
    m_box->setCurrentIndex(current);
}

ChoiceRow::ChoiceRow(const QString &label, const QString &name)
    : FieldRow(label)
    , m_button(new ValueButton)
{
    m_button->setProperty("value", true);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, [this] {
        auto *popup = new ChoicePopup(m_question, m_button);
        connect(popup, &ChoicePopup::chosen, this, [this](const std::vector<std::int64_t> &ids) {
            const auto enter = m_enter;
            showRefusal(ids == m_question.chosen ? QString() : enter(ids));
        });
    });
    setEditor(m_button, name);
}

void ChoiceRow::show(const QString &text, const ChoiceQuestion &question, const Enter<std::vector<std::int64_t>> &enter)
{
    static_cast<ValueButton *>(m_button)->setValue(text);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(label(), text));
    m_question = question;
    m_enter = enter;
}

CheckRow::CheckRow(const QString &label, const QString &name)
    : FieldRow(label)
    , m_box(new QCheckBox)
{
    m_box->setLayoutDirection(Qt::RightToLeft);
    m_box->setContentsMargins(0, 0, valueMargin, 0);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        const Enter<bool> enter = m_enter;
        m_box->setTristate(false);
        showRefusal(enter(checked));
        if (isRefused())
            m_box->setCheckState(m_state);
    });
    setEditor(m_box, name);
}

void CheckRow::show(Qt::CheckState state, const Enter<bool> &enter)
{
    m_state = state;
    m_enter = enter;
    m_box->setTristate(state == Qt::PartiallyChecked);
    m_box->setCheckState(state);
}

DetailButton::DetailButton()
{
    connect(this, &QPushButton::clicked, this, [this] {
        const std::function<void()> follow = m_follow;
        follow();
    });
}

void DetailButton::show(const QString &text, const std::function<void()> &follow)
{
    if (text != this->text())
        setText(text);
    m_follow = follow;
}

} // namespace headwater
