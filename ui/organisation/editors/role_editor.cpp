// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/editors/role_editor.h"

#include "core/plan/edits.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/plan_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

enum HandoverColumn { From, To, AtStage, Trigger, Acceptance, Checklist, AgreedHours };
constexpr int handoverColumns = 7;

template <typename Row>
QListWidget *checkList(const CowTable<Row> &table, const std::vector<decltype(Row::id)> &checked, const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    for (const Row &row : table) {
        auto *item = new QListWidgetItem(row.name, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(row.id.value));
        item->setCheckState(
            std::find(checked.begin(), checked.end(), row.id) != checked.end() ? Qt::Checked : Qt::Unchecked);
    }
    return list;
}

template <typename RowId> std::vector<RowId> checkedIds(const QListWidget *list)
{
    std::vector<RowId> ids;
    for (int row = 0; row < list->count(); ++row) {
        const QListWidgetItem *item = list->item(row);
        if (item->checkState() == Qt::Checked && item->data(Qt::UserRole).isValid())
            ids.push_back(RowId { list->item(row)->data(Qt::UserRole).toLongLong() });
    }
    return ids;
}

/// What was typed below the list and is still ticked: there is no row of the plan for it yet.
QStringList newNames(const QListWidget *list)
{
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        const QListWidgetItem *item = list->item(row);
        if (item->checkState() == Qt::Checked && !item->data(Qt::UserRole).isValid())
            names.append(item->text());
    }
    return names;
}

/// Ticks what is typed in the line; what the list does not offer becomes a new row of it.
void takeTyped(QListWidget *list, QLineEdit *line)
{
    const QString typed = line->text().simplified();
    if (typed.isEmpty())
        return;
    const auto known = list->findItems(typed, Qt::MatchFixedString);
    QListWidgetItem *item = known.isEmpty() ? new QListWidgetItem(typed, list) : known.front();
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Checked);
    list->scrollToItem(item);
    line->clear();
}

template <typename Row>
Result<Plan> withNamesAdded(
    Plan plan, CowTable<Row> Plan::*table, const QStringList &names, std::vector<decltype(Row::id)> &ids)
{
    for (const QString &name : names) {
        Row row;
        row.name = name;
        HEADWATER_TRY(plan, withRow(std::move(plan), row));
        ids.push_back(decltype(Row::id) { (plan.*table).slotCount() });
    }
    return plan;
}

QSpinBox *number(int value, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

std::int64_t lastPosition(const Plan &plan)
{
    std::int64_t last = 0;
    for (const Role &role : plan.roles)
        last = std::max(last, role.position);
    return last;
}

} // namespace

Result<Plan> withRoleDraft(Plan plan, RoleDraft draft)
{
    const bool isNew = !draft.role.id.isValid();
    HEADWATER_TRY(plan, withNamesAdded(std::move(plan), &Plan::tasks, draft.newTasks, draft.role.tasks));
    HEADWATER_TRY(plan, withNamesAdded(std::move(plan), &Plan::segments, draft.newSegments, draft.role.segments));
    HEADWATER_TRY(plan, withRow(std::move(plan), draft.role));
    const RoleId id = isNew ? RoleId { plan.roles.slotCount() } : draft.role.id;
    for (const HandoverId removed : draft.removed) {
        HEADWATER_TRY(plan, withRowRemoved<Handover>(std::move(plan), removed));
    }
    for (Handover &handover : draft.handovers) {
        // In a new role's handovers the role itself has no id yet.
        if (!handover.from.isValid())
            handover.from = id;
        if (!handover.to.isValid())
            handover.to = id;
        HEADWATER_TRY(plan, withRow(std::move(plan), handover));
    }
    return plan;
}

RoleEditor::RoleEditor(const Plan &plan, RoleId role, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    setObjectName(QStringLiteral("roleEditor"));
    if (const Role *found = plan.roles.find(role))
        m_role = *found;
    else
        m_role.position = lastPosition(plan) + 1;
    setWindowTitle(m_role.id.isValid() ? tr("Role: %1").arg(m_role.name) : tr("New role"));
    auto *column = new QVBoxLayout(this);
    auto *pages = new QTabWidget;
    pages->addTab(makeWorkPage(), tr("Work"));
    pages->addTab(makeCharterPage(), tr("Charter"));
    pages->addTab(makeHandoverPage(), tr("Handovers"));
    column->addWidget(pages, 1);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Warning);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        for (const auto &[list, line] : m_adders)
            takeTyped(list, line); // typed and not yet added is meant, too
        Q_EMIT finishedEditing();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(*this, { 760, 560 });
    m_name->setFocus();
}

QWidget *RoleEditor::makeWorkPage()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    auto *form = new QFormLayout;
    m_name = new QLineEdit(m_role.name);
    m_name->setObjectName(QStringLiteral("roleName"));
    form->addRow(tr("Name"), m_name);
    m_kind = new QComboBox;
    m_kind->addItems(roleKindWords());
    m_kind->setCurrentIndex(static_cast<int>(m_role.kind));
    form->addRow(tr("Kind"), m_kind);
    m_family = new QLineEdit(m_role.family);
    form->addRow(tr("Family"), m_family);
    m_hours = number(static_cast<int>(m_role.perYear.inHours()), 8'784, tr(" hours"));
    m_hours->setObjectName(QStringLiteral("roleHours"));
    form->addRow(tr("Capacity a year"), m_hours);
    m_cost = number(static_cast<int>(m_role.costPerYear.inUnits()), 100'000'000, {});
    form->addRow(tr("Cost a year"), m_cost);
    m_ramp = number(static_cast<int>(m_role.rampMonths), 120, tr(" months"));
    form->addRow(tr("Ramp"), m_ramp);
    m_delay = number(static_cast<int>(m_role.hiringDelayDays), 3'650, tr(" days"));
    form->addRow(tr("Time to hire"), m_delay);
    m_workMode = new QComboBox;
    m_workMode->addItems(workModeWords());
    m_workMode->setCurrentIndex(static_cast<int>(m_role.workMode));
    form->addRow(tr("Work mode"), m_workMode);
    row->addLayout(form, 1);
    auto *lists = new QVBoxLayout;
    auto *tasks = new QLabel(tr("Tasks"));
    setTextRole(tasks, TextRole::Section);
    lists->addWidget(tasks);
    m_tasks = checkList(m_plan.tasks, m_role.tasks, tr("Tasks"));
    lists->addWidget(m_tasks, 2);
    lists->addWidget(makeAdder(m_tasks, tr("Another task"), QStringLiteral("newTask")));
    auto *segments = new QLabel(tr("Segments (none checked: all)"));
    setTextRole(segments, TextRole::Section);
    lists->addWidget(segments);
    m_segments = checkList(m_plan.segments, m_role.segments, tr("Segments"));
    lists->addWidget(m_segments, 1);
    lists->addWidget(makeAdder(m_segments, tr("Another segment"), QStringLiteral("newSegment")));
    row->addLayout(lists, 1);
    return page;
}

/// A line in which a name is typed that the list does not offer; what it does offer is ticked.
QWidget *RoleEditor::makeAdder(QListWidget *list, const QString &placeholder, const QString &name)
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(placeholder);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(name + QStringLiteral("Button"));
    add->setAutoDefault(false);
    row->addWidget(line, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, list, [list, line] { takeTyped(list, line); });
    connect(line, &QLineEdit::returnPressed, list, [list, line] { takeTyped(list, line); });
    m_adders.emplace_back(list, line);
    return strip;
}

/// Enter in a line that adds to a list adds; elsewhere it is OK.
void RoleEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return;
    const auto isAdding = [this](const auto &adder) { return adder.second == focusWidget(); };
    if (!isEnter || std::none_of(m_adders.begin(), m_adders.end(), isAdding))
        QDialog::keyPressEvent(event);
}

QWidget *RoleEditor::makeCharterPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    const auto field = [column](const QString &title, const QString &text) {
        auto *label = new QLabel(title);
        setTextRole(label, TextRole::Section);
        auto *edit = new QPlainTextEdit(text);
        edit->setTabChangesFocus(true);
        edit->setAccessibleName(title);
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit, 1);
        return edit;
    };
    m_decides = field(tr("What it decides by itself"), m_role.decides);
    m_handsOver = field(tr("What it hands over, and to whom"), m_role.handsOver);
    return page;
}

QWidget *RoleEditor::makeHandoverPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_handovers = new QTableWidget(0, handoverColumns);
    m_handovers->setObjectName(QStringLiteral("handovers"));
    m_handovers->setAccessibleName(tr("Handovers from and to this role"));
    m_handovers->setHorizontalHeaderLabels(
        { tr("From"), tr("To"), tr("At stage"), tr("When"), tr("Accepted if"), tr("Checklist"), tr("Within hours") });
    m_handovers->verticalHeader()->hide();
    m_handovers->horizontalHeader()->setStretchLastSection(true);
    m_handovers->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const Handover &handover : m_plan.handovers) {
        if (m_role.id.isValid() && (handover.from == m_role.id || handover.to == m_role.id))
            addHandoverRow(handover);
    }
    column->addWidget(m_handovers, 1);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add handover"));
    add->setObjectName(QStringLiteral("addHandover"));
    auto *remove = new QPushButton(tr("Remove handover"));
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        Handover handover;
        handover.from = m_role.id;
        for (const Role &other : m_plan.roles) {
            if (other.id != m_role.id && !handover.to.isValid())
                handover.to = other.id;
        }
        addHandoverRow(handover);
    });
    connect(remove, &QPushButton::clicked, this, &RoleEditor::removeHandoverRow);
    return page;
}

QComboBox *RoleEditor::roleChoice(RoleId chosen) const
{
    auto *combo = new QComboBox;
    if (!m_role.id.isValid())
        combo->addItem(tr("this role"), qint64(0));
    for (const Role &role : m_plan.roles)
        combo->addItem(role.name, QVariant::fromValue<qint64>(role.id.value));
    combo->setCurrentIndex(combo->findData(QVariant::fromValue<qint64>(chosen.value)));
    return combo;
}

QComboBox *RoleEditor::stageChoice(StageId chosen) const
{
    auto *combo = new QComboBox;
    combo->addItem(tr("any"), qint64(0));
    for (const Stage &stage : m_plan.stages)
        combo->addItem(stage.name, QVariant::fromValue<qint64>(stage.id.value));
    combo->setCurrentIndex(std::max(0, combo->findData(QVariant::fromValue<qint64>(chosen.value))));
    return combo;
}

void RoleEditor::addHandoverRow(const Handover &handover)
{
    const int row = m_handovers->rowCount();
    m_handovers->insertRow(row);
    m_handovers->setCellWidget(row, From, roleChoice(handover.from));
    m_handovers->setCellWidget(row, To, roleChoice(handover.to));
    m_handovers->setCellWidget(row, AtStage, stageChoice(handover.stage));
    auto *trigger = new QTableWidgetItem(handover.trigger);
    trigger->setData(Qt::UserRole, QVariant::fromValue<qint64>(handover.id.value));
    m_handovers->setItem(row, Trigger, trigger);
    m_handovers->setItem(row, Acceptance, new QTableWidgetItem(handover.acceptance));
    // One item a line in the plan; in one line of a table a semicolon keeps them apart.
    auto *checklist = new QTableWidgetItem(QString(handover.checklist).replace(u'\n', QStringLiteral("; ")));
    m_handovers->setItem(row, Checklist, checklist);
    m_handovers->setCellWidget(row, AgreedHours, number(static_cast<int>(handover.agreed.inHours()), 10'000, {}));
    m_handovers->selectRow(row);
}

void RoleEditor::removeHandoverRow()
{
    const int row = m_handovers->currentRow();
    if (row < 0)
        return;
    const HandoverId id { m_handovers->item(row, Trigger)->data(Qt::UserRole).toLongLong() };
    if (id.isValid())
        m_removed.push_back(id);
    m_handovers->removeRow(row);
}

Handover RoleEditor::handoverOf(int row) const
{
    const auto chosen = [this, row](int column) {
        return qobject_cast<QComboBox *>(m_handovers->cellWidget(row, column))->currentData().toLongLong();
    };
    Handover handover;
    handover.id = HandoverId { m_handovers->item(row, Trigger)->data(Qt::UserRole).toLongLong() };
    handover.from = RoleId { chosen(From) };
    handover.to = RoleId { chosen(To) };
    handover.stage = StageId { chosen(AtStage) };
    handover.trigger = m_handovers->item(row, Trigger)->text().trimmed();
    handover.acceptance = m_handovers->item(row, Acceptance)->text().trimmed();
    QStringList items = m_handovers->item(row, Checklist)->text().split(u';', Qt::SkipEmptyParts);
    for (QString &item : items)
        item = item.trimmed();
    handover.checklist = items.join(u'\n');
    const auto *hours = qobject_cast<QSpinBox *>(m_handovers->cellWidget(row, AgreedHours));
    const Handover *before = m_plan.handovers.find(handover.id);
    // Whole hours are shown; an untouched field keeps its minutes.
    const bool isUntouched = before && static_cast<int>(before->agreed.inHours()) == hours->value();
    handover.agreed = isUntouched ? before->agreed : Minutes::ofHours(hours->value());
    return handover;
}

RoleDraft RoleEditor::draft() const
{
    RoleDraft draft { m_role, {}, m_removed, newNames(m_tasks), newNames(m_segments) };
    Role &role = draft.role;
    role.name = m_name->text().trimmed();
    role.kind = static_cast<RoleKind>(m_kind->currentIndex());
    role.family = m_family->text().trimmed();
    role.tasks = checkedIds<TaskId>(m_tasks);
    role.segments = checkedIds<SegmentId>(m_segments);
    if (static_cast<int>(role.perYear.inHours()) != m_hours->value())
        role.perYear = Minutes::ofHours(m_hours->value());
    if (static_cast<int>(role.costPerYear.inUnits()) != m_cost->value())
        role.costPerYear = Money::ofWhole(m_cost->value());
    role.rampMonths = m_ramp->value();
    role.hiringDelayDays = m_delay->value();
    role.workMode = static_cast<WorkMode>(m_workMode->currentIndex());
    role.decides = m_decides->toPlainText();
    role.handsOver = m_handsOver->toPlainText();
    for (int row = 0; row < m_handovers->rowCount(); ++row)
        draft.handovers.push_back(handoverOf(row));
    return draft;
}

void RoleEditor::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace headwater
