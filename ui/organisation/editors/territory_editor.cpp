// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/editors/territory_editor.h"

#include "core/plan/territory_tree.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/plan_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

TerritoryEditor::TerritoryEditor(const Plan &plan, TerritoryId territory, TerritoryId below, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_parent(new QComboBox)
    , m_kind(new QComboBox)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("territoryEditor"));
    if (const Territory *found = plan.territories.find(territory))
        m_territory = *found;
    else
        m_territory.parent = below;
    setWindowTitle(m_territory.id.isValid() ? tr("Territory: %1").arg(m_territory.name) : tr("New territory"));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    m_name->setObjectName(QStringLiteral("territoryName"));
    m_name->setText(m_territory.name);
    form->addRow(tr("Name"), m_name);
    m_parent->setObjectName(QStringLiteral("territoryParent"));
    m_parent->addItem(tr("nothing: at the top"), qint64(0));
    const TerritoryTree tree(plan.territories);
    for (const auto &node : tree.nodes())
        m_parent->addItem(QString(node.depth * 2, QChar::Nbsp) + plan.territories.find(node.id)->name,
            QVariant::fromValue<qint64>(node.id.value));
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(QVariant::fromValue<qint64>(m_territory.parent.value))));
    form->addRow(tr("Below"), m_parent);
    m_kind->addItems(territoryKindWords());
    m_kind->setCurrentIndex(static_cast<int>(m_territory.kind));
    form->addRow(tr("Kind"), m_kind);
    column->addLayout(form);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Warning);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TerritoryEditor::finishedEditing);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(*this, { 420, 180 });
}

Territory TerritoryEditor::draft() const
{
    Territory territory = m_territory;
    territory.name = m_name->text().trimmed();
    territory.parent = TerritoryId { m_parent->currentData().toLongLong() };
    territory.kind = static_cast<TerritoryKind>(m_kind->currentIndex());
    return territory;
}

void TerritoryEditor::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace headwater
