// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/together/rules_form.h"

#include "ui/plan/plan_table_view.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headwater {

namespace {

QComboBox *makeBox(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

template <typename Row>
void addRows(QList<QPair<QString, qint64>> &choices, const CowTable<Row> &table, bool (*isOffered)(const Row &))
{
    for (const Row &row : table) {
        if (isOffered(row))
            choices.append({ row.name, row.id.value });
    }
}

} // namespace

RulesForm::RulesForm(QWidget *parent)
    : QWidget(parent)
    , m_stage(makeBox(QStringLiteral("ruleStage"), tr("Stage whose work has to be covered")))
    , m_segment(makeBox(QStringLiteral("ruleSegment"), tr("Segment of that work")))
    , m_protected(makeBox(QStringLiteral("ruleProtected"), tr("Territory to leave alone")))
    , m_problem(new QLabel)
{
    auto *form = new QVBoxLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    m_budget = addLine(form, QStringLiteral("ruleBudget"), tr("Budget of the year"), tr("no limit"));
    m_headcount
        = addLine(form, QStringLiteral("ruleHeadcount"), tr("Full-time seats filled in all, at most"), tr("no limit"));
    m_changes = addLine(
        form, QStringLiteral("ruleChanges"), tr("Seats that may change in a quarter, at most"), tr("no limit"));
    m_disruption = addLine(form, QStringLiteral("ruleDisruption"),
        tr("What a customer who changes hands counts against it"), tr("nothing"));
    m_share = addLine(form, QStringLiteral("ruleShare"), tr("Work to be covered at least, in %"), tr("no minimum"));
    addRow(form, tr("of stage"), m_stage);
    addRow(form, tr("and segment"), m_segment);
    addRow(form, tr("Territory to leave alone"), m_protected);
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Worse);
    m_problem->hide();
    form->addWidget(m_problem);
    form->addStretch(1);
    for (QLineEdit *line : { m_budget, m_headcount, m_changes, m_disruption, m_share })
        connect(line, &QLineEdit::textChanged, this, &RulesForm::edited);
    for (QComboBox *box : { m_stage, m_segment, m_protected })
        connect(box, &QComboBox::currentIndexChanged, this, &RulesForm::edited);
}

void RulesForm::addRow(QVBoxLayout *form, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label);
    caption->setWordWrap(true);
    caption->setBuddy(field);
    form->addWidget(caption);
    form->addWidget(field);
    form->addSpacing(4);
}

QLineEdit *RulesForm::addLine(QVBoxLayout *form, const QString &name, const QString &label, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    addRow(form, label, line);
    return line;
}

void RulesForm::offer(const Plan &plan)
{
    QList<QPair<QString, qint64>> stages;
    addRows<Stage>(stages, plan.stages, [](const Stage &stage) { return stage.kind == StageKind::Open; });
    setChoices(m_stage, stages);
    QList<QPair<QString, qint64>> segments { { tr("all segments"), 0 } };
    addRows<Segment>(segments, plan.segments, [](const Segment &) { return true; });
    setChoices(m_segment, segments);
    QList<QPair<QString, qint64>> territories { { tr("none"), 0 } };
    addRows<Territory>(territories, plan.territories, [](const Territory &) { return true; });
    setChoices(m_protected, territories);
}

QStringList RulesForm::answers() const
{
    QStringList answers;
    for (const QLineEdit *line : { m_budget, m_headcount, m_changes, m_disruption, m_share })
        answers.append(line->text().trimmed());
    for (const QComboBox *box : { m_stage, m_segment, m_protected })
        answers.append(box->currentData().toString());
    return answers;
}

std::optional<double> RulesForm::numberIn(QLineEdit *line, bool &isReadable)
{
    const QString text = line->text().trimmed();
    if (text.isEmpty() || !isReadable)
        return std::nullopt;
    double number = 0;
    if (readNumber(text, number) && number >= 0 && number < 1e12)
        return number;
    isReadable = false;
    m_problem->setText(
        tr("%1: %2 Write a number that is not negative, or nothing.").arg(line->accessibleName(), notANumber(text)));
    line->setFocus();
    return std::nullopt;
}

std::optional<ChoiceRules> RulesForm::rules()
{
    bool isReadable = true;
    ChoiceRules rules;
    if (const auto budget = numberIn(m_budget, isReadable))
        rules.budget = Money::of(*budget);
    rules.headcount = numberIn(m_headcount, isReadable);
    if (const auto changes = numberIn(m_changes, isReadable))
        rules.changesPerQuarter = static_cast<std::size_t>(*changes);
    if (const auto disruption = numberIn(m_disruption, isReadable))
        rules.disruption = Money::of(*disruption);
    const auto share = numberIn(m_share, isReadable);
    if (share && *share > 100) {
        isReadable = false;
        m_problem->setText(tr("More than 100 % of the work cannot be covered."));
        m_share->setFocus();
    }
    if (share && m_stage->currentIndex() >= 0)
        rules.minimums.push_back({ SegmentId { m_segment->currentData().toLongLong() },
            StageId { m_stage->currentData().toLongLong() }, *share / 100 });
    if (const TerritoryId left { m_protected->currentData().toLongLong() }; left.isValid())
        rules.protectedTerritories.insert(left);
    rules.withRanges = true;
    m_problem->setVisible(!isReadable);
    return isReadable ? std::optional(rules) : std::nullopt;
}

} // namespace headwater
