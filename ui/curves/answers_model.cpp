// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/answers_model.h"

#include "core/plan/edits.h"
#include "ui/curves/items_model.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/style/theme.h"
#include "ui/wording/curve_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QFont>
#include <QLocale>

namespace headwater {

namespace {

// By place of a question among the four that are asked.
constexpr std::array ownAnswers { &Curve::atZero, &Curve::atHalf, &Curve::atHalfMore, &Curve::atSaturation };
constexpr std::array personsAnswers { &CurveOpinion::atZero, &CurveOpinion::atHalf, &CurveOpinion::atHalfMore,
    &CurveOpinion::atSaturation };

std::size_t askedPlace(int row) { return static_cast<std::size_t>(row < CurveAnswersModel::todayRow ? row : row - 1); }

// Behind the question, what counts and how far the answers are apart.
constexpr int firstPerson = 3;
std::size_t personAt(int column) { return static_cast<std::size_t>(column - firstPerson); }

/// "35 %", "117.5 %"
QString answerText(double share) { return CurveAnswersModel::tr("%1 %").arg(QLocale().toString(share * 100, 'g', 4)); }

} // namespace

CurveAnswersModel::CurveAnswersModel(PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &CurveAnswersModel::follow);
}

void CurveAnswersModel::showCurve(CurveId curve)
{
    if (m_curve == curve)
        return;
    beginResetModel(); // another item: nothing of what was shown remains
    m_curve = curve;
    read();
    endResetModel();
}

void CurveAnswersModel::read()
{
    const Plan &plan = m_document.plan();
    const Curve *curve = plan.curves.find(m_curve);
    m_curve = curve ? m_curve : CurveId();
    m_opinions = curve ? opinionsOn(plan, m_curve) : std::vector<CurveOpinion>();
    if (curve)
        m_spread = spreadOf(*curve, m_opinions);
}

void CurveAnswersModel::follow()
{
    if (!m_curve.isValid())
        return;
    const Plan &plan = m_document.plan();
    const auto samePerson = [](const CurveOpinion &a, const CurveOpinion &b) { return a.id == b.id; };
    const bool hasOtherCells
        = !plan.curves.contains(m_curve) || !std::ranges::equal(opinionsOn(plan, m_curve), m_opinions, samePerson);
    if (hasOtherCells)
        beginResetModel();
    read();
    if (hasOtherCells)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(questions - 1, columnCount() - 1));
}

int CurveAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_curve.isValid() ? 0 : questions;
}

int CurveAnswersModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_opinions.empty() ? 2 : static_cast<int>(m_opinions.size()) + firstPerson;
}

CurveAnswersModel::Part CurveAnswersModel::partOf(int column) const
{
    if (column <= 0)
        return Part::Question;
    if (m_opinions.empty())
        return Part::Answer;
    return column == 1 ? Part::Median : column == 2 ? Part::Spread : Part::Person;
}

CurveOpinionId CurveAnswersModel::opinionAt(int column) const
{
    return partOf(column) == Part::Person ? m_opinions[personAt(column)].id : CurveOpinionId();
}

std::optional<double> CurveAnswersModel::answer(int row, int column) const
{
    if (row == todayRow)
        return 1;
    switch (partOf(column)) {
    case Part::Answer:
    case Part::Median: return m_spread[askedPlace(row)].median;
    case Part::Person: return m_opinions[personAt(column)].*personsAnswers[askedPlace(row)];
    case Part::Question:
    case Part::Spread: break;
    }
    return std::nullopt;
}

QString CurveAnswersModel::text(int row, int column) const
{
    if (partOf(column) == Part::Question)
        return curveQuestions()[row];
    if (const std::optional<double> share = answer(row, column); share && partOf(column) != Part::Spread)
        return answerText(*share);
    if (row == todayRow)
        return {};
    const AnswerSpread &spread = m_spread[askedPlace(row)];
    return spread.low < spread.high ? tr("%1 to %2").arg(answerText(spread.low), answerText(spread.high))
                                    : tr("agreed");
}

QVariant CurveAnswersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Part part = partOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return part == Part::Question ? QVariant(text(index.row(), 0)) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::FontRole: return part == Part::Median ? QVariant(textFont(TextRole::Strong)) : QVariant();
    case Qt::ForegroundRole:
        return index.row() == todayRow || part == Part::Spread ? QVariant(theme().muted) : QVariant();
    default: return {};
    }
}

QVariant CurveAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_curve.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft); // a long name is cut off at its end
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (partOf(section)) {
    case Part::Question: return tr("Question");
    case Part::Answer: return tr("Answer");
    case Part::Person: return m_opinions[personAt(section)].who;
    case Part::Median:
        return role == Qt::DisplayRole ? tr("Median") : tr("What counts: as many said more as said less");
    case Part::Spread: return role == Qt::DisplayRole ? tr("Spread") : tr("From the lowest answer to the highest");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags CurveAnswersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = QAbstractTableModel::flags(index);
    const Part part = partOf(index.column());
    const bool isAnswer = part == Part::Answer || part == Part::Person;
    const bool mayChange = mayEdit(m_document);
    return index.isValid() && isAnswer && index.row() != todayRow && mayChange ? seen | Qt::ItemIsEditable : seen;
}

bool CurveAnswersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || typed == text(index.row(), index.column()))
        return false;
    double share = 0;
    if (!readPercent(typed, share)) {
        Q_EMIT refused(notANumber(typed));
        return false;
    }
    return put(index.row(), index.column(), share);
}

bool CurveAnswersModel::put(int row, int column, double share)
{
    const Curve known = *m_document.plan().curves.find(m_curve);
    Result<> done;
    if (partOf(column) == Part::Person) {
        CurveOpinion opinion = m_opinions[personAt(column)];
        opinion.*personsAnswers[askedPlace(row)] = share;
        done = m_document.apply(tr("Answer of %1 on %2").arg(opinion.who, known.name), {},
            [&](Plan plan) { return withRow(std::move(plan), opinion); });
    } else {
        Curve curve = known;
        for (double Curve::*answer : ownAnswers)
            curve.*answer /= known.atToday > 0 ? known.atToday : 1;
        curve.atToday = 1;
        curve.*ownAnswers[askedPlace(row)] = share;
        done = m_document.apply(
            tr("Answer on %1").arg(known.name), {}, [&](Plan plan) { return withRow(std::move(plan), curve); });
    }
    if (!done)
        Q_EMIT refused(sentenceFor(done.error().kind));
    return done.has_value();
}

} // namespace headwater
