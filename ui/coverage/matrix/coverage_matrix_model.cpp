// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/matrix/coverage_matrix_model.h"

#include "ui/coverage/coverage_text.h"
#include "ui/wording/number_text.h"

namespace headwater {

void CoverageMatrixModel::show(const ShownCoverage &shown)
{
    beginResetModel();
    m_shown = shown;
    m_territories.clear();
    m_tasks.clear();
    for (const auto &[territory, sum] : shown.sums().own.territories) {
        if (sum.needed.count > 0)
            m_territories.push_back(territory);
    }
    for (const auto &[task, sum] : shown.sums().tasks)
        m_tasks.push_back(task);
    m_worth.clear();
    for (const Gap &gap : shown.coverage().gaps) {
        m_worth[{ gap.territory, gap.task }] += gap.worth;
        m_worth[{ gap.territory, {} }] += gap.worth;
    }
    endResetModel();
}

int CoverageMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_territories.size());
}

int CoverageMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstTask + static_cast<int>(m_tasks.size());
}

CoverageSubject CoverageMatrixModel::subjectAt(const QModelIndex &index) const
{
    const TerritoryId territory = m_territories[static_cast<std::size_t>(index.row())];
    const TaskId task
        = index.column() < FirstTask ? TaskId {} : m_tasks[static_cast<std::size_t>(index.column() - FirstTask)];
    const Territory *row = m_shown.plan().territories.find(territory);
    if (!row || row->kind == TerritoryKind::Region)
        return CoverageSubject::ofOwn(territory, task);
    return task.isValid() ? CoverageSubject::ofCell(territory, task) : CoverageSubject::ofTerritory(territory);
}

CoverageMatrixModel::Compared CoverageMatrixModel::at(const QModelIndex &index) const
{
    const CoverageSubject subject = subjectAt(index);
    const auto sumIn = [&subject](const CoverageSums &sums) {
        return subject.kind == CoverageSubject::Kind::Cell ? sums.own.at(subject.territory, subject.task)
                                                           : sums.own.in(subject.territory);
    };
    Compared compared { sumIn(m_shown.sums()), {} };
    if (m_shown.isComparing())
        compared.before = sumIn(m_shown.baselineSums());
    return compared;
}

Money CoverageMatrixModel::worthAt(const QModelIndex &index) const
{
    const CoverageSubject subject = subjectAt(index);
    const auto worth = m_worth.find({ subject.territory, subject.task });
    return worth == m_worth.end() ? Money() : worth->second;
}

QString CoverageMatrixModel::textAt(const QModelIndex &index) const
{
    if (index.column() == Name)
        return ownPlaceName(m_shown.plan(), m_territories[static_cast<std::size_t>(index.row())]);
    const Compared compared = at(index);
    if (index.column() == Missing)
        return compared.now.missing().count == 0 ? QString() : wholeHoursText(compared.now.missing());
    if (index.column() == Worth)
        return worthAt(index).cents == 0 ? QString() : shortMoneyText(worthAt(index));
    if (compared.now.needed.count == 0)
        return {};
    if (!compared.before)
        return coveredText(compared.now.share());
    const QString points = pointsText(compared.now.share(), compared.before->share());
    return points.isEmpty() ? coveredText(compared.now.share())
                            : QStringLiteral("%1 (%2)").arg(coveredText(compared.now.share()), points);
}

QString CoverageMatrixModel::sentenceAt(const QModelIndex &index) const
{
    const CoverageSubject subject = subjectAt(index);
    const WorkSum sum = at(index).now;
    const QString where = ownPlaceName(m_shown.plan(), subject.territory);
    const QString what = subject.task.isValid() ? nameIn(m_shown.plan().tasks, subject.task) : tr("all tasks");
    if (sum.needed.count == 0)
        return tr("%1, %2: no work expected").arg(where, what);
    const QString sentence
        = tr("%1, %2: %3 of %4 needed are served, %5")
              .arg(where, what, wholeHoursText(sum.served), wholeHoursText(sum.needed), badgeText(sum));
    const Money worth = worthAt(index);
    return worth.cents == 0 ? sentence : tr("%1; closing it is worth about %2").arg(sentence, shortMoneyText(worth));
}

QVariant CoverageMatrixModel::sortKeyAt(const QModelIndex &index) const
{
    if (index.column() == Name)
        return textAt(index);
    const Compared compared = at(index);
    if (index.column() == Missing)
        return static_cast<qlonglong>(-compared.now.missing().count);
    if (index.column() == Worth)
        return static_cast<qlonglong>(-worthAt(index).cents);
    return compared.now.share().value_or(2); // no work: behind all that is served
}

TableCell CoverageMatrixModel::figureAt(const QModelIndex &index) const
{
    if (index.column() == Name)
        return textAt(index);
    const WorkSum sum = at(index).now;
    if (index.column() == Missing)
        return sum.missing().inHours();
    if (index.column() == Worth)
        return worthAt(index).inUnits();
    const auto share = sum.share();
    return share ? TableCell(*share) : TableCell();
}

QColor CoverageMatrixModel::groundAt(const QModelIndex &index) const
{
    const Compared compared = at(index);
    if (index.column() == Name || index.column() == Missing || index.column() == Worth
        || compared.now.needed.count == 0)
        return {};
    if (compared.before && pointsText(compared.now.share(), compared.before->share()).isEmpty())
        return {}; // what changes stands out
    return compared.before ? changeColour(compared.now, *compared.before) : coverageColour(compared.now);
}

QVariant CoverageMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentenceAt(index);
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(static_cast<int>(Qt::AlignCenter));
    case Qt::BackgroundRole:
        if (const QColor ground = groundAt(index); ground.isValid())
            return ground;
        return {};
    case Qt::ForegroundRole:
        if (const QColor ground = groundAt(index); ground.isValid())
            return inkOn(ground);
        return {};
    case SortRole: return sortKeyAt(index);
    case IsHeatRole: return groundAt(index).isValid();
    default: return {};
    }
}

QVariant CoverageMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (section) {
    case Name: return tr("Territory");
    case All: return tr("All tasks");
    case Missing: return tr("Missing");
    case Worth: return tr("Worth");
    default: return nameIn(m_shown.plan().tasks, m_tasks[static_cast<std::size_t>(section - FirstTask)]);
    }
}

} // namespace headwater
