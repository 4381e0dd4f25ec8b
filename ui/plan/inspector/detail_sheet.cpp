// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/detail_sheet.h"

#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headwater {

namespace {

constexpr int sectionGap = 10;

bool isSection(const QString &key) { return key.startsWith(QLatin1StringView("section/")); }

} // namespace

DetailSheet::DetailSheet(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("panel", true);
    m_layout->setContentsMargins(16, 14, 16, 16);
    m_layout->setSpacing(2);
    m_layout->addStretch();
}

void DetailSheet::start(bool editable, const QString &subject)
{
    m_editable = editable;
    m_next = 0;
    m_isRearranged = false;
    if (std::exchange(m_subject, subject) == subject)
        return;
    for (const Part &part : m_parts) {
        if (auto *field = dynamic_cast<FieldRow *>(part.widget))
            field->forget();
    }
}

void DetailSheet::finish()
{
    removeParts(m_next, m_parts.size());
    if (m_isRearranged)
        orderTabs();
}

template <typename Widget, typename... Arguments>
Widget *DetailSheet::part(const char *kind, const QString &name, const Arguments &...arguments)
{
    const QString key = QLatin1StringView(kind) + u'/' + name;
    if (const int found = findFrom(m_next, key, isSection(key)); found >= 0) {
        removeParts(m_next, static_cast<std::size_t>(found));
        return static_cast<Widget *>(m_parts[m_next++].widget);
    }
    auto *made = new Widget(arguments...);
    m_parts.insert(m_parts.begin() + static_cast<std::ptrdiff_t>(m_next), { key, made });
    m_layout->insertWidget(static_cast<int>(m_next), made, 0,
        dynamic_cast<DetailButton *>(made) ? Qt::Alignment(Qt::AlignLeft) : Qt::Alignment());
    ++m_next;
    m_isRearranged = true;
    return made;
}

int DetailSheet::findFrom(std::size_t position, const QString &key, bool beyondSections) const
{
    for (std::size_t i = position; i < m_parts.size(); ++i) {
        if (m_parts[i].key == key)
            return static_cast<int>(i);
        if (!beyondSections && isSection(m_parts[i].key))
            return -1;
    }
    return -1;
}

void DetailSheet::removeParts(std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        // Whatever asked for this may still be inside one of them.
        m_layout->removeWidget(m_parts[i].widget);
        m_parts[i].widget->hide();
        m_parts[i].widget->deleteLater();
    }
    m_parts.erase(
        m_parts.begin() + static_cast<std::ptrdiff_t>(first), m_parts.begin() + static_cast<std::ptrdiff_t>(last));
}

void DetailSheet::orderTabs()
{
    QWidget *before = nullptr;
    for (const Part &part : m_parts) {
        QWidget *stop = part.widget->focusProxy() ? part.widget->focusProxy() : part.widget;
        if (!(stop->focusPolicy() & Qt::TabFocus))
            continue;
        if (before)
            setTabOrder(before, stop);
        before = stop;
    }
}

void DetailSheet::heading(const QString &title, const QString &subtitle)
{
    auto *label = part<QLabel>("heading", QString());
    if (label->objectName().isEmpty()) {
        label->setObjectName(QStringLiteral("inspectorTitle"));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setTextRole(label, TextRole::Heading);
    }
    label->setText(title);
    if (!subtitle.isEmpty())
        paragraph(subtitle, true);
}

void DetailSheet::section(const QString &title)
{
    auto *label = part<QLabel>("section", title);
    if (!label->text().isEmpty())
        return;
    label->setText(title);
    label->setContentsMargins(0, sectionGap, 0, 0);
    setTextRole(label, TextRole::Section);
}

void DetailSheet::row(const QString &label, const QString &value, bool isOutdated)
{
    part<ValueRow>("row", label, label)->show(value, Qt::PlainText, isOutdated);
}

static QString struckThrough(const QString &before, const QString &after)
{
    return QStringLiteral("<s style='color:%1'>%2</s> &nbsp;%3")
        .arg(theme().muted.name(), before.toHtmlEscaped(), after.toHtmlEscaped());
}

void DetailSheet::changedRow(const QString &label, const QString &before, const QString &after)
{
    part<ValueRow>("change", label, label)
        ->show(struckThrough(before, after), Qt::RichText, false, tr("%1: was %2, now %3").arg(label, before, after));
}

void DetailSheet::figure(
    const QString &label, const QString &value, const Explain &explain, const QString &before, bool isOutdated)
{
    auto *row = part<ValueRow>("figure", label, label);
    row->explainBy(explain);
    if (before.isEmpty() || before == value)
        return row->show(value, Qt::PlainText, isOutdated, tr("%1: %2").arg(label, value));
    row->show(
        struckThrough(before, value), Qt::RichText, isOutdated, tr("%1: was %2, now %3").arg(label, before, value));
}

QLabel *DetailSheet::label(const char *kind, const QString &text, TextRole role)
{
    auto *label = part<QLabel>(kind, QString());
    if (label->text() != text) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        setTextRole(label, role);
    }
    return label;
}

void DetailSheet::paragraph(const QString &text, bool muted)
{
    setTone(label("paragraph", text, TextRole::Body), muted ? Tone::Muted : Tone::Plain);
}

void DetailSheet::entry(const QString &text, const QString &note)
{
    label("entry", text, TextRole::Body)->setContentsMargins(0, 4, 0, 0);
    label("note", note, TextRole::Caption);
}

void DetailSheet::warning(const QString &text) { setTone(label("warning", text, TextRole::Body), Tone::Warning); }

void DetailSheet::link(const QString &text, const std::function<void()> &follow)
{
    auto *button = part<DetailButton>("link", QString());
    button->setProperty("link", true);
    button->show(text, follow);
}

void DetailSheet::button(const QString &text, const std::function<void()> &follow)
{
    part<DetailButton>("button", text)->show(text, follow);
}

void DetailSheet::textField(const QString &name, const QString &label, const QString &value, const QString &placeholder,
    const Enter<QString> &enter)
{
    if (!m_editable)
        return row(label, value.isEmpty() ? placeholder : value);
    part<LineRow>("text", name, label, name)->show(value, placeholder, enter);
}

void DetailSheet::dateField(const QString &name, const QString &label, std::optional<QDate> value,
    const QString &whenNone, const Enter<QString> &enter)
{
    const QString shown = value ? dateText(*value) : various();
    if (!m_editable)
        return row(label, shown.isEmpty() ? whenNone : shown);
    part<DateRow>("date", name, label, name)
        ->show(value.value_or(QDate()), value ? shown : QString(), value ? whenNone : various(), whenNone, enter);
}

void DetailSheet::wordsField(
    const QString &name, const QString &label, const QStringList &words, int current, const Enter<int> &enter)
{
    if (!m_editable)
        return row(label, current < 0 ? various() : words.value(current));
    part<WordsRow>("words", name, label, name)->show(words, current, various(), enter);
}

void DetailSheet::choiceField(const QString &name, const QString &label, const QString &text,
    const ChoiceQuestion &question, const Enter<std::vector<std::int64_t>> &enter)
{
    if (!m_editable)
        return row(label, text);
    part<ChoiceRow>("choice", name, label, name)->show(text, question, enter);
}

void DetailSheet::checkField(const QString &name, const QString &label, Qt::CheckState state, const Enter<bool> &enter)
{
    if (!m_editable)
        return row(label, state == Qt::PartiallyChecked ? various() : state == Qt::Checked ? tr("yes") : tr("no"));
    part<CheckRow>("check", name, label, name)->show(state, enter);
}

QString DetailSheet::various() { return tr("various"); }

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
