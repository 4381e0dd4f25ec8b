// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/period.h"
#include "core/exchange/building/reference_names.h"
#include "core/plan/column_text.h"

namespace headwater {

namespace {

/// A value as a cell: numbers, dates and yes/no as such, references by name.
struct CellMaker {
    const ReferenceNames &names;

    TableCell operator()(const QString &value) const { return value.isEmpty() ? TableCell() : TableCell(value); }
    TableCell operator()(bool value) const { return value; }
    TableCell operator()(std::int64_t value) const { return static_cast<double>(value); }
    TableCell operator()(double value) const { return value; }
    TableCell operator()(const std::optional<double> &value) const { return value ? TableCell(*value) : TableCell(); }
    TableCell operator()(QDate value) const { return value.isValid() ? TableCell(value) : TableCell(); }
    TableCell operator()(Money value) const { return value.inUnits(); }
    TableCell operator()(Share value) const { return value.asFraction(); }
    TableCell operator()(Minutes value) const { return value.inHours(); }
    template <typename Enum>
    requires std::is_enum_v<Enum> TableCell operator()(Enum value) const { return textOf(value); }
    template <typename Tag> TableCell operator()(Id<Tag> value) const { return (*this)(names.nameOf(value)); }
    template <typename Tag> TableCell operator()(const std::vector<Id<Tag>> &values) const
    {
        QStringList parts;
        for (const Id<Tag> id : values)
            parts.append(names.nameOf(id));
        return (*this)(parts.join(QStringLiteral("; ")));
    }
    TableCell operator()(const std::vector<OwnerShare> &values) const
    {
        QStringList parts;
        for (const OwnerShare &owner : values) {
            const QString name = names.nameOf(owner.seat);
            parts.append(owner.share == Share::full() ? name : name + u'=' + textOf(owner.share));
        }
        return (*this)(parts.join(QStringLiteral("; ")));
    }
};

template <typename Value> ColumnLook lookOf()
{
    if constexpr (std::is_same_v<Value, Money>)
        return ColumnLook::Money;
    else if constexpr (std::is_same_v<Value, Share>)
        return ColumnLook::Percent;
    else if constexpr (std::is_same_v<Value, std::int64_t>)
        return ColumnLook::Whole;
    else if constexpr (std::is_same_v<Value,
                           double> || std::is_same_v<Value, std::optional<double>> || std::is_same_v<Value, Minutes>)
        return ColumnLook::Decimal;
    else if constexpr (std::is_same_v<Value, QDate>)
        return ColumnLook::Date;
    else
        return ColumnLook::Text;
}

template <typename Row> std::vector<TableColumn> columnsOf()
{
    std::vector<TableColumn> columns { { QStringLiteral("id"), ColumnLook::Whole } };
    forEachColumn<Row>([&columns](const auto &column) {
        using Value = std::remove_cvref_t<decltype(std::declval<Row>().*column.member)>;
        columns.push_back({ QString::fromLatin1(column.name), lookOf<Value>() });
    });
    return columns;
}

template <typename Row>
Result<> writeRows(const CowTable<Row> &table, const ReferenceNames &names, const QString &path,
    const TableWriteOptions &options, const Cancellation &cancellation, const Progress &progress)
{
    auto row = table.begin();
    const CellMaker cell { names };
    const auto nextRow = [&](std::vector<TableCell> &cells) {
        if (row == table.end())
            return false;
        cells.clear();
        cells.emplace_back(static_cast<double>(row->id.value));
        forEachColumn<Row>([&](const auto &column) { cells.push_back(cell((*row).*column.member)); });
        ++row;
        return true;
    };
    return writeTable(
        path, columnsOf<Row>(), nextRow, static_cast<qint64>(table.size()), options, cancellation, progress);
}

TableCell cellOf(const QString &text) { return text.isEmpty() ? TableCell() : TableCell(text); }

TableCell cellOf(QDate date) { return date.isValid() ? TableCell(date) : TableCell(); }

std::vector<TableColumn> factColumns(FactExport::Facts facts)
{
    switch (facts) {
    case FactExport::Facts::Opportunities:
        return { { QStringLiteral("opportunity_id") }, { QStringLiteral("opportunity_name") },
            { QStringLiteral("account") }, { QStringLiteral("sales_agent") }, { QStringLiteral("product") },
            { QStringLiteral("deal_stage") }, { QStringLiteral("outcome") },
            { QStringLiteral("close_value"), ColumnLook::Money }, { QStringLiteral("create_date"), ColumnLook::Date },
            { QStringLiteral("engage_date"), ColumnLook::Date }, { QStringLiteral("close_date"), ColumnLook::Date },
            { QStringLiteral("end_reason") } };
    case FactExport::Facts::Events:
        return { { QStringLiteral("case") }, { QStringLiteral("account") }, { QStringLiteral("activity") },
            { QStringLiteral("channel") }, { QStringLiteral("resource") },
            { QStringLiteral("timestamp"), ColumnLook::DateTime } };
    case FactExport::Facts::Spells:
        return { { QStringLiteral("person") }, { QStringLiteral("role") }, { QStringLiteral("territory") },
            { QStringLiteral("hired"), ColumnLook::Date }, { QStringLiteral("left"), ColumnLook::Date },
            { QStringLiteral("reason") }, { QStringLiteral("tenure_months"), ColumnLook::Decimal },
            { QStringLiteral("has_left") } };
    }
    return {};
}

} // namespace

QStringList exportableTables()
{
    QStringList tables;
    forEachTable(
        [&tables](auto member) { tables.append(QString::fromLatin1(TableOf<RowOf<decltype(member)>>::table)); });
    return tables;
}

Result<> exportTable(const Plan &plan, const QString &table, const QString &path, const TableWriteOptions &options,
    const Cancellation &cancellation, const Progress &progress)
{
    Result<> written = failure(Error::Kind::NotFound, table);
    const ReferenceNames names(plan);
    forEachTable([&](auto member) {
        if (table == QLatin1StringView(TableOf<RowOf<decltype(member)>>::table))
            written = writeRows(plan.*member, names, path, options, cancellation, progress);
    });
    return written;
}

FactExport::FactExport(std::unique_ptr<TableWriter> writer, Facts facts)
    : m_writer(std::move(writer))
    , m_facts(facts)
{ }

Result<std::unique_ptr<FactExport>> FactExport::create(
    const QString &path, Facts facts, const TableWriteOptions &options)
{
    HEADWATER_TRY(std::unique_ptr<TableWriter> writer, createTable(path, factColumns(facts), options));
    return std::unique_ptr<FactExport>(new FactExport(std::move(writer), facts));
}

Result<> FactExport::add(const Opportunity &opportunity)
{
    if (m_facts != Facts::Opportunities)
        return {};
    const std::vector<TableCell> cells { cellOf(opportunity.externalId), cellOf(opportunity.name),
        cellOf(opportunity.account), cellOf(opportunity.owner), cellOf(opportunity.product), cellOf(opportunity.stage),
        textOf(static_cast<StageKind>(opportunity.outcome)), opportunity.amount.inUnits(), cellOf(opportunity.created),
        cellOf(opportunity.engaged), cellOf(opportunity.closed), cellOf(opportunity.reason) };
    return m_writer->writeRow(cells);
}

Result<> FactExport::add(const JourneyEvent &event)
{
    if (m_facts != Facts::Events)
        return {};
    const std::vector<TableCell> cells { cellOf(event.journey), cellOf(event.account), cellOf(event.activity),
        cellOf(event.channel), cellOf(event.actor), QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC) };
    return m_writer->writeRow(cells);
}

Result<> FactExport::add(const EmploymentSpell &spell)
{
    if (m_facts != Facts::Spells)
        return {};
    const std::vector<TableCell> cells { cellOf(spell.person), cellOf(spell.role), cellOf(spell.territory),
        cellOf(spell.hired), cellOf(spell.left), cellOf(spell.reason),
        spell.isSnapshot() ? TableCell(static_cast<double>(spell.tenureDays) / daysPerMonth) : TableCell(),
        spell.isSnapshot() ? TableCell(spell.hasLeft) : TableCell() };
    return m_writer->writeRow(cells);
}

Result<> FactExport::finish() { return m_writer->finish(); }

} // namespace headwater
