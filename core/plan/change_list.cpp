// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/change_list.h"

#include "core/plan/column_text.h"
#include "core/plan/figures.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace headwater {

namespace {

QString joined(std::initializer_list<QString> parts, QStringView between)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            kept.append(part);
    }
    return kept.join(between);
}

// Which columns say where in the organisation a row is, table by table.
template <typename Row> constexpr std::array<std::string_view, 0> placeColumns {};
template <> constexpr std::array<std::string_view, 2> placeColumns<Seat> { "home", "manager" };
template <> constexpr std::array<std::string_view, 1> placeColumns<Territory> { "parent" };
template <> constexpr std::array<std::string_view, 2> placeColumns<Account> { "territory", "owners" };

template <typename Row> bool saysWhere(std::string_view column)
{
    for (const std::string_view place : placeColumns<Row>) {
        if (place == column)
            return true;
    }
    return false;
}

QString nameOf(const Plan &plan, const Seat &seat)
{
    if (!seat.externalId.isEmpty())
        return seat.externalId;
    return joined({ referredName(plan, seat.role), referredName(plan, seat.home) }, u" ")
        + QStringLiteral(" #%1").arg(seat.id.value);
}
QString nameOf(const Plan &, const Verifier &verifier) { return verifier.text; }
QString nameOf(const Plan &plan, const Effort &effort)
{
    return joined({ referredName(plan, effort.segment), referredName(plan, effort.stage),
                      referredName(plan, effort.task), referredName(plan, effort.channel) },
        u" / ");
}
QString nameOf(const Plan &plan, const Assignment &assignment)
{
    return joined({ referredName(plan, assignment.person), referredName(plan, assignment.seat) }, u" in ");
}
QString nameOf(const Plan &plan, const Handover &handover)
{
    return joined({ referredName(plan, handover.from), referredName(plan, handover.to) }, u" to ");
}
QString nameOf(const Plan &, const Assumption &assumption) { return assumption.key; }
QString nameOf(const Plan &plan, const CurveOpinion &opinion)
{
    return joined({ opinion.who, referredName(plan, opinion.curve) }, u" on ");
}
QString nameOf(const Plan &, const Mapping &mapping) { return mapping.kind; }
QString nameOf(const Plan &, const Alias &alias) { return alias.seen; }
QString nameOf(const Plan &, const PredictedFigure &prediction)
{
    return joined({ textOf(prediction.measure), prediction.territory, textOf(prediction.quarter) }, u" / ");
}
QString nameOf(const Plan &, const ActualFigure &actual)
{
    return joined({ textOf(actual.measure), actual.territory, textOf(actual.quarter) }, u" / ");
}
QString nameOf(const Plan &, const Insight &insight) { return insight.text; }
QString nameOf(const Plan &, const SessionEntry &entry) { return entry.text; }
QString nameOf(const Plan &, const AcceptedChange &accepted)
{
    return QStringLiteral("%1 %2").arg(accepted.about).arg(accepted.aboutRow);
}
template <typename Row>
    requires requires(const Row &row) { row.name; }
QString nameOf(const Plan &, const Row &row) { return row.name; }

template <typename Value> QString readable(const Plan &, const Value &value) { return textOf(value); }
template <typename Tag> QString readable(const Plan &plan, const Id<Tag> &id) { return referredName(plan, id); }
template <typename Tag> QString readable(const Plan &plan, const std::vector<Id<Tag>> &ids)
{
    QStringList names;
    for (const Id<Tag> id : ids)
        names.append(referredName(plan, id));
    return names.join(QStringLiteral(", "));
}
QString readable(const Plan &plan, const std::vector<OwnerShare> &owners)
{
    QStringList names;
    for (const OwnerShare &owner : owners) {
        const QString name = referredName(plan, owner.seat);
        names.append(owner.share == Share::full() ? name : QStringLiteral("%1 (%2)").arg(name, textOf(owner.share)));
    }
    return names.join(QStringLiteral(", "));
}

/// Columns in which the rows differ; a row that is not there counts as one with nothing in it.
template <typename Row>
std::vector<Change::ColumnChange> columnChanges(const Plan &before, const Plan &after, const RowChange<Row> &change)
{
    static const Row nothing {};
    const Row &was = change.before ? *change.before : nothing;
    const Row &is = change.after ? *change.after : nothing;
    std::vector<Change::ColumnChange> columns;
    forEachColumn<Row>([&](const auto &column) {
        if (was.*column.member == is.*column.member)
            return;
        columns.push_back(
            { QLatin1StringView(column.name), change.before ? readable(before, was.*column.member) : QString(),
                change.after ? readable(after, is.*column.member) : QString() });
    });
    return columns;
}

bool isOpenSeat(const Seat *seat) { return seat && seat->status != SeatStatus::Closed; }

template <typename Row>
Change::Action actionOf(const RowChange<Row> &change, const std::vector<Change::ColumnChange> &columns)
{
    bool was = change.before != nullptr;
    bool is = change.after != nullptr;
    if constexpr (std::is_same_v<Row, Seat>) {
        // Seats are closed, not deleted: to people that is the same thing.
        const bool bothClosed = was && is && !isOpenSeat(change.before) && !isOpenSeat(change.after);
        was = bothClosed || isOpenSeat(change.before);
        is = bothClosed || isOpenSeat(change.after);
    }
    if (!was || !is)
        return is ? Change::Action::Add : Change::Action::Delete;
    bool moved = false;
    bool changed = false;
    for (const Change::ColumnChange &column : columns) {
        const QByteArray name = column.column.toLatin1();
        (saysWhere<Row>({ name.constData(), static_cast<std::size_t>(name.size()) }) ? moved : changed) = true;
    }
    if (moved && changed)
        return Change::Action::MoveAndChange;
    return moved ? Change::Action::Move : Change::Action::Change;
}

} // namespace

template <typename Row> QString rowName(const Plan &plan, const Row &row) { return nameOf(plan, row); }

template <typename Tag> QString referredName(const Plan &plan, Id<Tag> id)
{
    if (!id.isValid())
        return {};
    QString name = QStringLiteral("#%1").arg(id.value);
    forEachTable([&](auto member) {
        if constexpr (std::is_same_v<decltype(RowOf<decltype(member)>::id), Id<Tag>>) {
            if (const auto *row = (plan.*member).find(id))
                name = nameOf(plan, *row);
        }
    });
    return name;
}

template <typename Value> QString readableValue(const Plan &plan, const Value &value) { return readable(plan, value); }

std::vector<Change> changeList(const Plan &before, const Plan &after)
{
    std::vector<Change> list;
    const PlanDifference rows = difference(before, after);
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        if (std::is_same_v<Row, AcceptedChange>)
            return; // says something of changes, and is none itself
        for (const RowChange<Row> &change : rows.of<Row>()) {
            auto columns = columnChanges(before, after, change);
            const auto action = actionOf(change, columns);
            const QString name = change.after ? nameOf(after, *change.after) : nameOf(before, *change.before);
            list.push_back(
                { action, QLatin1StringView(TableOf<Row>::table), change.id().value, name, std::move(columns) });
        }
    });
    return list;
}

void sortForReading(std::vector<Change> &changes)
{
    static const QStringList first { QStringLiteral("seat"), QStringLiteral("role"), QStringLiteral("territory"),
        QStringLiteral("assignment"), QStringLiteral("person"), QStringLiteral("account") };
    const auto key = [](const Change &change) {
        const qsizetype place = first.indexOf(change.table);
        return std::pair(place < 0 ? first.size() : place, std::tie(change.table, change.action, change.name));
    };
    std::stable_sort(
        changes.begin(), changes.end(), [&key](const Change &a, const Change &b) { return key(a) < key(b); });
}

ChangeCounts countsOf(std::span<const Change> changes)
{
    ChangeCounts counts;
    for (const Change &change : changes) {
        switch (change.action) {
        case Change::Action::Add: ++counts.added; break;
        case Change::Action::Delete: ++counts.deleted; break;
        case Change::Action::Move: ++counts.moved; break;
        case Change::Action::Change: ++counts.changed; break;
        case Change::Action::MoveAndChange:
            ++counts.moved;
            ++counts.changed;
            break;
        }
    }
    return counts;
}

QString actionWord(Change::Action action)
{
    switch (action) {
    case Change::Action::Add: return QStringLiteral("Add");
    case Change::Action::Delete: return QStringLiteral("Delete");
    case Change::Action::Move: return QStringLiteral("Move");
    case Change::Action::Change: return QStringLiteral("Change");
    case Change::Action::MoveAndChange: return QStringLiteral("Move|Change");
    }
    Q_UNREACHABLE();
}

#define HEADWATER_FOR_ROW(Row)                                                                                         \
    template QString rowName(const Plan &, const Row &);                                                               \
    template QString referredName(const Plan &, decltype(Row::id));                                                    \
    template QString readableValue(const Plan &, const decltype(Row::id) &);                                           \
    template QString readableValue(const Plan &, const std::vector<decltype(Row::id)> &);
#include "core/plan/for_each_row.inc"
#undef HEADWATER_FOR_ROW

template QString readableValue(const Plan &, const std::vector<OwnerShare> &);
template QString readableValue(const Plan &, const QString &);
template QString readableValue(const Plan &, const bool &);
template QString readableValue(const Plan &, const std::int64_t &);
template QString readableValue(const Plan &, const double &);
template QString readableValue(const Plan &, const std::optional<double> &);
template QString readableValue(const Plan &, const QDate &);
template QString readableValue(const Plan &, const Money &);
template QString readableValue(const Plan &, const Share &);
template QString readableValue(const Plan &, const Minutes &);
template QString readableValue(const Plan &, const TerritoryKind &);
template QString readableValue(const Plan &, const ChannelKind &);
template QString readableValue(const Plan &, const StageKind &);
template QString readableValue(const Plan &, const VerifierKind &);
template QString readableValue(const Plan &, const RoleKind &);
template QString readableValue(const Plan &, const WorkMode &);
template QString readableValue(const Plan &, const SeatStatus &);
template QString readableValue(const Plan &, const Placeholder &);
template QString readableValue(const Plan &, const Basis &);
template QString readableValue(const Plan &, const ReviewMeasure &);
template QString readableValue(const Plan &, const EntryKind &);

} // namespace headwater
