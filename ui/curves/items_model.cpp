// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/items_model.h"

#include "core/plan/edits.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QLocale>

#include <cmath>

namespace headwater {

namespace {

/// The cell as typed, put into the row. False: it is no number.
bool putTyped(Curve &curve, int column, const QString &text)
{
    double number = 0;
    const bool isNumber = column == CurveItemsModel::MarginColumn ? readPercent(text, number)
        : text.trimmed().isEmpty()                                ? true
                                                                  : readNumber(text, number);
    switch (column) {
    case CurveItemsModel::NameColumn: curve.name = text.trimmed(); return true;
    case CurveItemsModel::SalesColumn: curve.sales = Money::of(number); break;
    case CurveItemsModel::MarginColumn: curve.margin = Share::of(number); break;
    case CurveItemsModel::TodayColumn: curve.seatsToday = number; break;
    case CurveItemsModel::FewestColumn: curve.fewestSeats = std::llround(number); break;
    case CurveItemsModel::MostColumn: curve.mostSeats = std::llround(number); break;
    default: return false;
    }
    return isNumber && std::abs(number) < 1e12;
}

} // namespace

QString seatsText(double seats)
{
    return QLocale().toString(seats, 'f', std::abs(seats - std::round(seats)) < 0.05 ? 0 : 1);
}

QString seatsChangeText(double change)
{
    const QString text = seatsText(change);
    return change >= 0.05 ? u'+' + text : change > -0.05 ? QStringLiteral("0") : text;
}

bool readPercent(const QString &text, double &share)
{
    QString digits = text;
    if (!readNumber(digits.remove(u'%').trimmed(), share))
        return false;
    share /= 100;
    return true;
}

CurveItemsModel::CurveItemsModel(PlanDocument &document, QObject *parent)
    : RowsModel<CurveId>(parent)
    , m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &CurveItemsModel::follow);
    follow();
}

void CurveItemsModel::follow()
{
    std::vector<CurveId> rows;
    for (const Curve &curve : m_document.plan().curves)
        rows.push_back(curve.id);
    showRows(rows, rows);
}

void CurveItemsModel::showView(const SharedWorkshop &view)
{
    m_view = view;
    m_isOld = false;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CurveItemsModel::markOld()
{
    m_isOld = true;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, BestColumn), index(rowCount() - 1, ColumnCount - 1));
}

QString CurveItemsModel::typedText(const Curve &curve, int column) const
{
    switch (column) {
    case NameColumn: return curve.name;
    case SalesColumn: return moneyText(curve.sales);
    case MarginColumn: return shareText(curve.margin);
    case TodayColumn: return seatsText(curve.seatsToday);
    case FewestColumn: return curve.fewestSeats == 0 ? QString() : countText(curve.fewestSeats);
    case MostColumn: return curve.mostSeats == 0 ? QString() : countText(curve.mostSeats);
    default: return {};
    }
}

QString CurveItemsModel::givenText(const Curve &curve, int column) const
{
    const ItemAllocation *given = m_view ? m_view->given(curve.id) : nullptr;
    if (!given)
        return QStringLiteral("–");
    switch (column) {
    case BestColumn: return countText(given->seats);
    case ChangeColumn: return seatsChangeText(given->seats - curve.seatsToday);
    case ProfitColumn: return shortMoneyText(Money::of(given->profit));
    case ElasticityColumn:
        return QLocale().toString(given->elasticity, 'f', 2)
            + (isElasticityPlausible(given->elasticity) ? QString() : QStringLiteral(" ⚠"));
    default: return {};
    }
}

QVariant CurveItemsModel::tone(CurveId curve, int column) const
{
    const ItemAllocation *given = m_view ? m_view->given(curve) : nullptr;
    if (!given || m_isOld)
        return column >= BestColumn ? QVariant(theme().muted) : QVariant();
    const bool isDoubtful = (column == ElasticityColumn && !isElasticityPlausible(given->elasticity))
        || (column == BestColumn && given->isWithdrawn);
    return isDoubtful ? QVariant(theme().warning) : QVariant();
}

QVariant CurveItemsModel::data(const QModelIndex &index, int role) const
{
    const Curve *curve = index.isValid() ? m_document.plan().curves.find(idAt(index.row())) : nullptr;
    if (!curve)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == SalesColumn ? shortMoneyText(curve->sales)
            : column < BestColumn    ? typedText(*curve, column)
                                     : givenText(*curve, column);
    case Qt::ToolTipRole: return column == SalesColumn ? moneyText(curve->sales) : QVariant();
    case Qt::EditRole: return typedText(*curve, column);
    case Qt::ForegroundRole: return tone(curve->id, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QVariant CurveItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    const auto words = [role](const QString &name, const QString &tip) -> QVariant {
        return role == Qt::DisplayRole ? QVariant(name) : role == Qt::ToolTipRole ? QVariant(tip) : QVariant();
    };
    switch (section) {
    case NameColumn: return words(tr("Item"), tr("A product, a task, a speciality: what seats work on"));
    case SalesColumn: return words(tr("Sales"), tr("Today, a year"));
    case MarginColumn: return words(tr("Margin"), tr("What is left of the sales before the seats are paid"));
    case TodayColumn: return words(tr("Today"), tr("Seats that work on it today; also parts"));
    case FewestColumn: return words(tr("Fewest"), tr("Seats that it must get"));
    case MostColumn: return words(tr("Most"), tr("Seats that it may get; empty: as many as there are"));
    case BestColumn: return words(tr("Best"), tr("Seats where all of them together earn most"));
    case ChangeColumn: return words(tr("Change"), tr("Seats against today"));
    case ProfitColumn: return words(tr("Profit"), tr("Of the item with the best seats, a year, after their cost"));
    case ElasticityColumn:
        return words(tr("Elasticity"), tr("By how many per cent sales rise with 1 % more seats than today"));
    default: return {};
    }
}

QString CurveItemsModel::stepText(int column, const QString &item)
{
    switch (column) {
    case NameColumn: return tr("Rename %1").arg(item);
    case SalesColumn: return tr("Set the sales of %1").arg(item);
    case MarginColumn: return tr("Set the margin of %1").arg(item);
    case TodayColumn: return tr("Set the seats that %1 has today").arg(item);
    case FewestColumn: return tr("Set the fewest seats of %1").arg(item);
    case MostColumn: return tr("Set the most seats of %1").arg(item);
    default: return {};
    }
}

Qt::ItemFlags CurveItemsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = RowsModel<CurveId>::flags(index);
    const bool mayChange = mayEdit(m_document);
    return index.isValid() && index.column() < BestColumn && mayChange ? seen | Qt::ItemIsEditable : seen;
}

bool CurveItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Curve *known
        = role == Qt::EditRole && index.isValid() ? m_document.plan().curves.find(idAt(index.row())) : nullptr;
    const QString text = value.toString();
    if (!known || text == typedText(*known, index.column()))
        return false;
    Curve curve = *known;
    if (!putTyped(curve, index.column(), text)) {
        Q_EMIT refused(notANumber(text));
        return false;
    }
    const auto done = m_document.apply(
        stepText(index.column(), known->name), {}, [&](Plan plan) { return withRow(std::move(plan), curve); });
    if (!done)
        Q_EMIT refused(sentenceFor(done.error().kind));
    return done.has_value();
}

} // namespace headwater
