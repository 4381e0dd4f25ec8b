// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/patch.h"

#include "core/document/byte_reader.h"
#include "core/document/byte_writer.h"
#include "core/plan/difference.h"
#include "core/plan/violations.h"

#include <QtEndian>

namespace headwater {

namespace {

// What a damaged length could make us allocate at most.
constexpr std::uint32_t longestUnpacked = 1u << 30;
constexpr qsizetype worthCompressing = 512;
constexpr qsizetype checkSize = sizeof(std::uint64_t);

enum class Way : std::uint8_t { Forwards, Backwards };

// --- Values of the workspace beside its plans ---------------------------------------------------------

void writeTime(ByteWriter &out, const QDateTime &time)
{
    out.write(time.isValid());
    if (time.isValid())
        out.write(std::int64_t(time.toMSecsSinceEpoch()));
}

QDateTime readTime(ByteReader &in)
{
    bool present = false;
    std::int64_t milliseconds = 0;
    in.read(present);
    if (present)
        in.read(milliseconds);
    return present ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

void writeHead(ByteWriter &out, const Scenario &scenario)
{
    out.write(scenario.name);
    out.write(scenario.parent);
    writeTime(out, scenario.created);
    out.write(scenario.inBin);
    out.write(scenario.isVersion);
}

void readHead(ByteReader &in, Scenario &scenario)
{
    in.read(scenario.name);
    in.read(scenario.parent);
    scenario.created = readTime(in);
    in.read(scenario.inBin);
    in.read(scenario.isVersion);
}

void writeHead(ByteWriter &out, const ImportBatch &batch)
{
    out.write(batch.file);
    out.write(batch.kind);
    out.write(batch.rows);
    writeTime(out, batch.at);
    out.write(batch.active);
}

void readHead(ByteReader &in, ImportBatch &batch)
{
    in.read(batch.file);
    in.read(batch.kind);
    in.read(batch.rows);
    batch.at = readTime(in);
    in.read(batch.active);
}

/// Id, whether the row was there before and after, and what it was and is.
template <typename Row> void writeHeads(ByteWriter &out, const Row *was, const Row *is)
{
    out.write((is ? is : was)->id);
    out.write(was != nullptr);
    out.write(is != nullptr);
    if (was)
        writeHead(out, *was);
    if (is)
        writeHead(out, *is);
}

template <typename Row> struct Heads {
    std::optional<Row> was;
    std::optional<Row> is;
};

template <typename Row> Heads<Row> readHeads(ByteReader &in)
{
    decltype(Row::id) id;
    bool existed = false;
    bool exists = false;
    in.read(id);
    in.read(existed);
    in.read(exists);
    in.refuseUnless(id.isValid() && (existed || exists));
    Heads<Row> heads;
    for (auto *side : { existed ? &heads.was : nullptr, exists ? &heads.is : nullptr }) {
        if (!side)
            continue;
        side->emplace().id = id;
        readHead(in, **side);
    }
    return heads;
}

// --- Rows of a plan -----------------------------------------------------------------------------------

template <typename Row> void writeWholeRow(ByteWriter &out, const Row &row)
{
    forEachColumn<Row>([&](const auto &column) { out.write(row.*column.member); });
}

/// Of a row that stays, only the columns that changed: old value, new value.
template <typename Row> void writeChangedColumns(ByteWriter &out, const Row &was, const Row &is)
{
    std::uint64_t changed = 0;
    std::uint64_t bit = 1;
    forEachColumn<Row>([&](const auto &column) {
        changed |= was.*column.member == is.*column.member ? 0 : bit;
        bit <<= 1;
    });
    out.unsignedNumber(changed);
    bit = 1;
    forEachColumn<Row>([&](const auto &column) {
        if (changed & bit) {
            out.write(was.*column.member);
            out.write(is.*column.member);
        }
        bit <<= 1;
    });
}

void writePlanDifference(ByteWriter &out, const Plan &before, const Plan &after)
{
    const PlanDifference changes = difference(before, after);
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        const auto &rows = changes.of<Row>();
        out.unsignedNumber(rows.size());
        for (const RowChange<Row> &change : rows) {
            out.write(change.id());
            out.write(change.before != nullptr);
            out.write(change.after != nullptr);
            if (change.before && change.after)
                writeChangedColumns(out, *change.before, *change.after);
            else
                writeWholeRow(out, change.before ? *change.before : *change.after);
        }
    });
}

template <typename Row> void readChangedColumns(ByteReader &in, Row &row, Way way)
{
    const std::uint64_t changed = in.unsignedNumber();
    std::uint64_t bit = 1;
    forEachColumn<Row>([&]<typename Value>(const Column<Row, Value> &column) {
        if (changed & bit) {
            Value was {};
            Value is {};
            in.read(was);
            in.read(is);
            in.refuseUnless(row.*column.member == (way == Way::Forwards ? was : is));
            row.*column.member = way == Way::Forwards ? is : was;
        }
        bit <<= 1;
    });
}

template <typename Row> void readTableDifference(ByteReader &in, CowTable<Row> &table, Way way)
{
    const std::uint64_t rows = in.unsignedNumber();
    if (rows == 0 || !in.isGood())
        return;
    auto editor = table.edit();
    const CowTable<Row> &current = table; // the Editor writes into what the table shows
    for (std::uint64_t i = 0; i < rows && in.isGood(); ++i) {
        decltype(Row::id) id;
        bool existed = false;
        bool exists = false;
        in.read(id);
        in.read(existed);
        in.read(exists);
        const Row *found = current.find(id);
        const bool there = way == Way::Forwards ? existed : exists;
        in.refuseUnless(id.isValid() && (existed || exists) && there == (found != nullptr));
        if (!in.isGood())
            return;
        const bool stays = existed && exists;
        Row row = stays ? *found : Row {};
        row.id = id;
        if (stays)
            readChangedColumns(in, row, way);
        else
            forEachColumn<Row>([&](const auto &column) { in.read(row.*column.member); });
        if (stays || !there)
            editor.put(std::move(row));
        else
            editor.remove(id);
    }
}

void readPlanDifference(ByteReader &in, Plan &plan, Way way)
{
    forEachTable([&](auto member) { readTableDifference(in, plan.*member, way); });
}

// --- The whole ----------------------------------------------------------------------------------------

void writeScenarios(ByteWriter &out, const Workspace &before, const Workspace &after)
{
    std::vector<std::pair<const Scenario *, const Scenario *>> changed;
    CowTable<Scenario>::visitDifferences(before.scenarios, after.scenarios,
        [&changed](const Scenario *was, const Scenario *is) { changed.emplace_back(was, is); });
    out.unsignedNumber(changed.size());
    for (const auto &[was, is] : changed) {
        writeHeads(out, was, is);
        const Plan none;
        const bool isBaseline = (is ? is : was)->id == baselineId;
        const Plan &from = was ? was->plan : isBaseline ? none : after.baseline().plan;
        const Plan &to = is ? is->plan : before.baseline().plan;
        writePlanDifference(out, from, to);
    }
}

/// The baseline comes first (it has the lowest id), so others can be rebuilt from where it leads.
void readScenarios(ByteReader &in, Workspace &workspace, Way way)
{
    const std::uint64_t scenarios = in.unsignedNumber();
    for (std::uint64_t i = 0; i < scenarios && in.isGood(); ++i) {
        Heads<Scenario> heads = readHeads<Scenario>(in);
        std::optional<Scenario> &wanted = way == Way::Forwards ? heads.is : heads.was;
        const std::optional<Scenario> &known = way == Way::Forwards ? heads.was : heads.is;
        const ScenarioId id = heads.is ? heads.is->id : heads.was ? heads.was->id : ScenarioId {};
        const Scenario *current = workspace.scenarios.find(id);
        in.refuseUnless(known.has_value() == (current != nullptr) && (id != baselineId || wanted));
        if (!in.isGood())
            return;
        Plan plan = current ? current->plan : workspace.baseline().plan;
        readPlanDifference(in, plan, way);
        if (!in.isGood())
            return;
        auto editor = workspace.scenarios.edit();
        if (wanted) {
            wanted->plan = std::move(plan);
            editor.put(std::move(*wanted));
        } else {
            editor.remove(id);
        }
    }
}

void readBatches(ByteReader &in, Workspace &workspace, Way way)
{
    const std::uint64_t batches = in.unsignedNumber();
    for (std::uint64_t i = 0; i < batches && in.isGood(); ++i) {
        Heads<ImportBatch> heads = readHeads<ImportBatch>(in);
        if (!in.isGood())
            return;
        std::optional<ImportBatch> &wanted = way == Way::Forwards ? heads.is : heads.was;
        auto editor = workspace.batches.edit();
        if (wanted)
            editor.put(std::move(*wanted));
        else
            editor.remove(heads.is ? heads.is->id : heads.was->id);
    }
}

/// Skips the values of one table's rows and keeps their ids.
template <typename Row> IdRuns touchedIn(ByteReader &in)
{
    IdRuns touched;
    const std::uint64_t rows = in.unsignedNumber();
    std::int64_t last = 0;
    Row skipped;
    for (std::uint64_t i = 0; i < rows && in.isGood(); ++i) {
        decltype(Row::id) id;
        bool existed = false;
        bool exists = false;
        in.read(id);
        in.read(existed);
        in.read(exists);
        in.refuseUnless(id.value > last && (existed || exists));
        touched.add(id.value);
        last = id.value;
        const std::uint64_t everything = ~std::uint64_t(0);
        const bool stays = existed && exists;
        std::uint64_t kept = stays ? in.unsignedNumber() : everything;
        forEachColumn<Row>([&](const auto &column) {
            for (int sides = kept & 1 ? (stays ? 2 : 1) : 0; sides > 0; --sides)
                in.read(skipped.*column.member);
            kept >>= 1;
        });
    }
    return touched;
}

TouchedRows::OfScenario touchedInScenario(ByteReader &in)
{
    const Heads<Scenario> heads = readHeads<Scenario>(in);
    TouchedRows::OfScenario touched;
    touched.scenario = heads.is ? heads.is->id : heads.was ? heads.was->id : ScenarioId {};
    if (heads.is && !heads.was && touched.scenario != baselineId)
        touched.original = heads.is->parent.isValid() ? heads.is->parent : baselineId;
    std::size_t place = 0;
    forEachTable([&](auto member) { touched.tables[place++] = touchedIn<RowOf<decltype(member)>>(in); });
    return touched;
}

std::uint64_t checkOf(QByteArrayView bytes)
{
    std::uint64_t sum = 0xCBF29CE484222325ull; // FNV-1a
    for (const char byte : bytes)
        sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001B3ull;
    return sum;
}

/// Check sum, then 'z' and the compressed bytes or 'p' and the plain ones.
QByteArray packed(const QByteArray &bytes)
{
    const bool compress = bytes.size() >= worthCompressing;
    const QByteArray body = compress ? 'z' + qCompress(bytes, 1) : 'p' + bytes;
    QByteArray result(checkSize, Qt::Uninitialized);
    qToBigEndian(checkOf(body), result.data());
    return result + body;
}

Result<QByteArray> unpacked(const QByteArray &patch)
{
    const auto unreadable = failure(Error::Kind::FileNotOurs, QStringLiteral("a step of the history is damaged"));
    if (patch.size() <= checkSize
        || qFromBigEndian<std::uint64_t>(patch.constData()) != checkOf(QByteArrayView(patch).sliced(checkSize)))
        return unreadable;
    const QByteArray body = patch.sliced(checkSize + 1);
    if (patch[checkSize] == 'p')
        return body;
    if (body.size() < 4 || qFromBigEndian<std::uint32_t>(body.constData()) > longestUnpacked)
        return unreadable;
    QByteArray bytes = qUncompress(body);
    if (bytes.isEmpty())
        return unreadable;
    return bytes;
}

Result<Workspace> moved(Workspace workspace, const QByteArray &patch, Way way)
{
    HEADWATER_TRY(const QByteArray bytes, unpacked(patch));
    ByteReader in(bytes);
    ScenarioId shownBefore;
    ScenarioId shownAfter;
    in.read(shownBefore);
    in.read(shownAfter);
    readBatches(in, workspace, way);
    readScenarios(in, workspace, way);
    workspace.shown = way == Way::Forwards ? shownAfter : shownBefore;
    const Scenario *shown = workspace.scenarios.find(workspace.shown);
    if (!in.isGood() || !in.atEnd() || !shown || shown->inBin)
        return failure(Error::Kind::FileNotOurs, QStringLiteral("a step of the history does not fit the plan"));
    return workspace;
}

} // namespace

Result<QByteArray> patchBetween(const Workspace &before, const Workspace &after)
{
    ByteWriter out;
    out.write(before.shown);
    out.write(after.shown);
    std::vector<std::pair<const ImportBatch *, const ImportBatch *>> batches;
    CowTable<ImportBatch>::visitDifferences(before.batches, after.batches,
        [&batches](const ImportBatch *was, const ImportBatch *is) { batches.emplace_back(was, is); });
    out.unsignedNumber(batches.size());
    for (const auto &[was, is] : batches)
        writeHeads(out, was, is);
    writeScenarios(out, before, after);
    if (!out.isStorable())
        return failure(Error::Kind::InvalidInput, QStringLiteral("a value that the plan file cannot hold"));
    return packed(out.bytes());
}

Result<Workspace> withPatchApplied(const Workspace &before, const QByteArray &patch)
{
    return moved(before, patch, Way::Forwards);
}

Result<Workspace> withPatchUndone(const Workspace &after, const QByteArray &patch)
{
    return moved(after, patch, Way::Backwards);
}

Result<TouchedRows> rowsTouchedBy(const QByteArray &patch)
{
    HEADWATER_TRY(const QByteArray bytes, unpacked(patch));
    ByteReader in(bytes);
    ScenarioId shown;
    in.read(shown);
    in.read(shown);
    for (std::uint64_t i = in.unsignedNumber(); i > 0 && in.isGood(); --i)
        readHeads<ImportBatch>(in);
    TouchedRows touched;
    for (std::uint64_t i = in.unsignedNumber(); i > 0 && in.isGood(); --i)
        touched.scenarios.push_back(touchedInScenario(in));
    if (!in.isGood() || !in.atEnd())
        return failure(Error::Kind::FileNotOurs, QStringLiteral("a step of the history is damaged"));
    return touched;
}

Result<> checkReached(const Workspace &from, const Workspace &reached)
{
    Result<> outcome;
    CowTable<Scenario>::visitDifferences(
        from.scenarios, reached.scenarios, [&outcome](const Scenario *, const Scenario *is) {
            if (outcome && is && !brokenRules(is->plan).empty())
                outcome = failure(Error::Kind::FileNotOurs,
                    QStringLiteral("a step of the history leads to a plan that breaks rules"));
        });
    return outcome;
}

} // namespace headwater
