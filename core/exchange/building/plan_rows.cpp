// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/plan_rows.h"

#include "core/exchange/building/plan_row_matcher.h"

namespace headwater {

namespace {

template <typename Visit> void withRowType(const QString &table, Visit visit)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        if (table == QLatin1StringView(TableOf<Row>::table))
            visit(member);
    });
}

} // namespace

std::vector<RowProblem> planRowProblems(const QString &table, const std::vector<QString> &names, const HeldRow &row)
{
    std::vector<RowProblem> problems;
    withRowType(table, [&](auto member) {
        using Row = RowOf<decltype(member)>;
        Row parsed;
        problems = fill(parsed, CellReader {}, names, row);
        if (!saidId<Row>(names, row))
            problems.push_back(
                { row.row, QStringLiteral("id"), row.values[columnOf(names, "id")], Problem::OutOfRange });
    });
    return problems;
}

std::vector<PlanRowMatch> planRowMatches(const Plan &plan, const QString &table, const HeldRows &rows)
{
    std::vector<PlanRowMatch> matches;
    withRowType(table, [&](auto member) {
        matches = PlanRowMatcher<RowOf<decltype(member)>>(plan.*member, ReferenceNames(plan), rows).matches();
    });
    return matches;
}

QString tableWithColumnsMissing(const Plan &plan, const HeldRows &rows, const QString &fileName, bool mayBeOther)
{
    const QStringList candidates = tablesWithColumns(rows.names);
    const ReferenceNames references(plan);
    QString best;
    std::size_t bestCount = 0;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        const QString table = QLatin1StringView(TableOf<Row>::table);
        if (!candidates.contains(table))
            return;
        const PlanRowMatcher<Row> matcher(plan.*member, references, rows);
        const bool isNamed = fileName.startsWith(table);
        const std::size_t count = isNamed && !mayBeOther ? matcher.possible() : matcher.recognised();
        if (2 * count > rows.rows.size() && (count > bestCount || (count == bestCount && isNamed))) {
            best = table;
            bestCount = count;
        }
    });
    return best;
}

namespace {

/// The rows of one file on their way into the plan.
struct Arriving {
    std::size_t file = 0;
    const FilePreview &preview;
    std::vector<PlanRowMatch> matches;
};

/// Puts the rows into the plan, columns that the file lacks as they were.
void putRows(Plan &plan, const Arriving &arriving, const ReferenceNames *names, std::vector<LostReference> &lost)
{
    const HeldRows &held = arriving.preview.held;
    withRowType(arriving.preview.mapping.table, [&](auto member) {
        using Row = RowOf<decltype(member)>;
        auto editor = (plan.*member).edit();
        for (std::size_t i = 0; i < held.rows.size(); ++i) {
            const PlanRowMatch &match = arriving.matches[i];
            const auto refuse = [&](Problem problem) {
                const std::size_t at = std::min(
                    { columnOf(held.names, "id"), columnOf(held.names, "external_id"), held.names.size() - 1 });
                lost.push_back(
                    { arriving.file, { held.rows[i].row, held.names[at], held.rows[i].values[at], problem } });
            };
            if (match.id == 0) {
                refuse(Problem::UnknownReference);
                continue;
            }
            if (match.isRepeated) {
                refuse(Problem::SameIdOtherValues);
                continue;
            }
            const Row *known = (plan.*member).find({ match.id });
            Row row = known ? *known : Row {};
            row.id = { match.id };
            for (RowProblem &problem : fill(row, CellReader { names }, held.names, held.rows[i]))
                lost.push_back({ arriving.file, std::move(problem) });
            if (!known || row != *known)
                editor.put(std::move(row));
        }
    });
}

/// References by number mean the numbers of the files.
void noteMoved(ReferenceNames &names, const Arriving &arriving)
{
    const HeldRows &held = arriving.preview.held;
    withRowType(arriving.preview.mapping.table, [&](auto member) {
        using Row = RowOf<decltype(member)>;
        for (std::size_t i = 0; i < held.rows.size(); ++i) {
            const auto said = saidId<Row>(held.names, held.rows[i]);
            const std::int64_t id = arriving.matches[i].id;
            if (said && said->isValid() && id > 0 && id != said->value)
                names.noteMoved(*said, id);
        }
    });
}

} // namespace

Plan withPlanRows(Plan plan, const std::vector<FilePreview> &files, std::vector<LostReference> &lost)
{
    // First all rows without their references, so that a name can lead to a row of any file.
    std::vector<Arriving> arriving;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].subject() != Subject::PlanTable)
            continue;
        arriving.push_back({ i, files[i], planRowMatches(plan, files[i].mapping.table, files[i].held) });
        putRows(plan, arriving.back(), nullptr, lost);
    }
    lost.clear();
    ReferenceNames names(plan);
    for (const Arriving &file : arriving)
        noteMoved(names, file);
    for (const Arriving &file : arriving)
        putRows(plan, file, &names, lost);
    return plan;
}

} // namespace headwater
