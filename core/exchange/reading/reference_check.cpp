// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/reference_check.h"

#include "core/base/name_key.h"
#include "core/base/record_id.h"
#include "core/exchange/actuals/told_rows.h"
#include "core/exchange/building/plan_rows.h"
#include "core/exchange/kinds/actual_measures.h"
#include "core/exchange/reading/alias_finder.h"
#include "core/exchange/reading/file_reading.h"
#include "core/exchange/reading/held_row_view.h"
#include "core/exchange/reading/roster.h"
#include "core/exchange/reading/row_parser.h"
#include "core/plan/territory_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace headwater {

namespace {

QString columnName(const FilePreview &file, Field field)
{
    const auto found = std::find(file.mapping.fields.begin(), file.mapping.fields.end(), field);
    return found == file.mapping.fields.end()
        ? fieldKey(field)
        : file.header[static_cast<std::size_t>(found - file.mapping.fields.begin())];
}

/// Takes rows out of a file as bad; `bad` holds the problem of each by index.
void reject(FilePreview &file, const std::map<std::size_t, RowProblem> &bad, std::size_t kept)
{
    std::vector<HeldRow> good;
    for (std::size_t i = 0; i < file.held.rows.size(); ++i) {
        const auto problem = bad.find(i);
        if (problem == bad.end()) {
            good.push_back(std::move(file.held.rows[i]));
            continue;
        }
        noteBadRow(file, { problem->second }, kept);
        --file.accepted;
    }
    file.held.rows = std::move(good);
}

/// Names under which rows of one subject can be referred to: those of the plan and of all files.
struct Names {
    QSet<QString> known;
    QHash<QString, QString> above; ///< of rows in files: what they say is above them
    QHash<QString, QString> nameOf; ///< any spelling (id or name) to the one that `above` is keyed by
};

void noteNames(Names &names, const QStringList &spellings, const QString &above)
{
    for (const QString &spelling : spellings) {
        if (spelling.isEmpty())
            continue;
        names.known.insert(withoutCheckLetters(spelling));
        names.nameOf.insert(spelling, spellings.front());
    }
    names.above.insert(spellings.front(), above);
}

QStringList territorySpellings(const HeldRowView &view, const HeldRow &row)
{
    return { view.text(row, Field::Name), view.text(row, Field::Id), view.text(row, Field::Territory) };
}

Names territoryNames(const ImportPreview &preview)
{
    Names names;
    for (const Territory &territory : preview.plan.territories)
        names.known += { territory.name, withoutCheckLetters(territory.externalId) };
    for (const FilePreview &file : preview.files) {
        if (file.subject() != Subject::Territories)
            continue;
        const HeldRowView view(file.held);
        // A "region" beside each territory need not have a row of its own; a "parent" must.
        const bool namesRegions = folded(columnName(file, Field::Parent)).startsWith(QLatin1StringView("region"));
        for (const HeldRow &row : file.held.rows) {
            noteNames(names, territorySpellings(view, row), view.text(row, Field::Parent));
            if (namesRegions)
                names.known.insert(view.text(row, Field::Parent));
        }
    }
    return names;
}

Names accountNames(const ImportPreview &preview)
{
    Names names;
    for (const Account &account : preview.plan.accounts)
        names.known += { account.name, withoutCheckLetters(account.externalId) };
    for (const FilePreview &file : preview.files) {
        if (file.subject() != Subject::Accounts)
            continue;
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows)
            noteNames(names, { view.text(row, Field::Account), view.text(row, Field::Id) }, {});
    }
    return names;
}

Names positionNames(const ImportPreview &preview)
{
    Names names;
    for (const Seat &seat : preview.plan.seats)
        names.known.insert(seat.externalId);
    for (const FilePreview &file : preview.files) {
        if (file.subject() != Subject::Positions)
            continue;
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows)
            noteNames(names, { view.text(row, Field::Id) }, view.text(row, Field::ManagerId));
    }
    return names;
}

/// Who can work a territory, and the seats of people: as placeSeats() finds them.
QSet<QString> workerNames(const ImportPreview &preview)
{
    QSet<QString> names;
    for (const Person &person : preview.plan.people)
        names << person.name << person.externalId;
    for (const Seat &seat : preview.plan.seats)
        names.insert(seat.externalId);
    for (const FilePreview &file : preview.files) {
        if (file.subject() != Subject::Team && file.subject() != Subject::Positions)
            continue;
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows) {
            if (file.subject() == Subject::Team)
                names.insert(personName(view, row));
            for (const Field field : { Field::Id, Field::Worker, Field::Manager, Field::ManagerId })
                names.insert(view.text(row, field));
        }
    }
    return names;
}

/// Whether an account file means the territories that are known: some of its own are among them. Then another one is a
/// slip; else the file brings its own.
bool meansKnownTerritories(const Names &territories, const HeldRowView &view, const FilePreview &file)
{
    return std::any_of(file.held.rows.begin(), file.held.rows.end(), [&](const HeldRow &row) {
        const QString said = view.text(row, Field::Territory);
        return !said.isEmpty() && territories.known.contains(said);
    });
}

/// Whether going up from `start` leads back to it.
bool isInCircle(const Names &names, const QString &start)
{
    QString at = start;
    for (qsizetype steps = 0; steps <= names.above.size(); ++steps) {
        const QString above = names.above.value(at);
        if (above.isEmpty())
            return false;
        at = names.nameOf.value(above, above);
        if (at == start)
            return true;
    }
    return false;
}

/// Who is above whom in the team files.
class Hierarchy
{
public:
    explicit Hierarchy(const ImportPreview &preview)
    {
        struct Said {
            QString managerId;
            QString manager;
        };
        std::vector<Said> said;
        for (const FilePreview &file : preview.files) {
            if (file.subject() != Subject::Team)
                continue;
            const HeldRowView view(file.held);
            for (const HeldRow &row : file.held.rows) {
                if (m_roster.add(view.text(row, Field::Id), personName(view, row)) == said.size())
                    said.push_back({ view.text(row, Field::ManagerId), view.text(row, Field::Manager) });
            }
        }
        for (std::size_t i = 0; i < said.size(); ++i)
            m_above.push_back(m_roster.managerOf(i, said[i].managerId, said[i].manager));
    }

    /// Whether going up from whom the row is about leads back to them.
    bool isInCircle(const HeldRowView &view, const HeldRow &row) const
    {
        const auto start = m_roster.find(view.text(row, Field::Id), personName(view, row));
        std::optional<std::size_t> at = start;
        for (std::size_t steps = 0; at && steps <= m_above.size(); ++steps) {
            at = m_above[*at];
            if (at == start)
                return start.has_value();
        }
        return false;
    }

private:
    Roster m_roster;
    std::vector<std::optional<std::size_t>> m_above;
};

constexpr auto everyFile = [](const HeldRowView &, const FilePreview &) { return true; };

template <typename Judge, typename Concerns = decltype(everyFile)>
void checkFiles(ImportPreview &preview, Subject subject, std::size_t kept, Judge judge, Concerns concerns = everyFile)
{
    for (FilePreview &file : preview.files) {
        const HeldRowView view(file.held);
        if (file.subject() != subject || !concerns(view, file))
            continue;
        std::map<std::size_t, RowProblem> bad;
        for (std::size_t i = 0; i < file.held.rows.size(); ++i) {
            const HeldRow &row = file.held.rows[i];
            if (const auto found = judge(view, row))
                bad.emplace(i,
                    RowProblem {
                        row.row, columnName(file, found->first), view.text(row, found->first), found->second });
        }
        if (!bad.empty())
            reject(file, bad, kept);
    }
}

using Verdict = std::optional<std::pair<Field, Problem>>;

template <typename Visit> void forEachFile(ImportPreview &preview, Subject subject, const Visit &visit)
{
    for (FilePreview &file : preview.files) {
        if (file.subject() == subject)
            visit(file);
    }
}

/// Territories that figures can be of: those of the plan and the files, and those that predictions were made of.
struct FigureTerritories {
    QHash<QString, QString> known; ///< by key
    QHash<QString, QStringList> several; ///< what may be meant by a name that territories of the plan share

    void note(const QString &name)
    {
        if (!name.isEmpty())
            known.insert(nameKey(name), name);
    }
};

FigureTerritories figureTerritories(const ImportPreview &preview)
{
    FigureTerritories territories;
    const auto distinct = distinctTerritoryNames(preview.plan.territories);
    for (const Territory &territory : preview.plan.territories) {
        territories.note(distinct.at(territory.id));
        territories.note(territory.externalId);
        territories.several[nameKey(territory.name)].append(distinct.at(territory.id));
    }
    territories.several.removeIf([](const auto &name) { return name.value().size() < 2; });
    for (const FilePreview &file : preview.files) {
        if (file.subject() != Subject::Territories)
            continue;
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows) {
            for (const QString &spelling : territorySpellings(view, row))
                territories.note(spelling);
        }
    }
    for (const PredictedFigure &figure : preview.plan.predictions) {
        territories.note(figure.territory);
        territories.several.remove(nameKey(figure.territory)); // that one is meant
    }
    return territories;
}

/// Figures of territories that nobody knows, or that may be one or the other, would be held against nothing.
void markUnknownTerritories(ImportPreview &preview, std::size_t kept)
{
    const FigureTerritories territories = figureTerritories(preview);
    const QStringList names = territories.known.values();
    for (FilePreview &file : preview.files) {
        if (file.subject() != Subject::Actuals)
            continue;
        const HeldRowView view(file.held);
        file.unplaced = { file.held.fields, file.held.names, {} };
        std::map<std::size_t, RowProblem> bad;
        for (std::size_t i = 0; i < file.held.rows.size(); ++i) {
            const HeldRow &row = file.held.rows[i];
            const QString said = view.text(row, Field::Territory);
            const QString column = columnName(file, Field::Territory);
            if (const auto several = territories.several.find(nameKey(said)); several != territories.several.end()) {
                bad.emplace(i, RowProblem { row.row, column, said, Problem::SeveralMeant, several.value() });
            } else if (!territories.known.contains(nameKey(said)) && !meansCompany(said)) {
                file.unplaced.rows.push_back(row);
                bad.emplace(
                    i, RowProblem { row.row, column, said, Problem::UnknownReference, nearestNames(said, names) });
            }
        }
        if (!bad.empty())
            reject(file, bad, kept);
    }
}

/// Some months of a quarter would pass for all of it.
void markPartsOfQuarters(ImportPreview &preview, std::size_t kept)
{
    ToldQuarters quarters;
    ToldQuarters withUnplaced;
    forEachFile(preview, Subject::Actuals, [&](const FilePreview &file) {
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows) {
            quarters.take(toldRow(view, row));
            withUnplaced.take(toldRow(view, row));
        }
        const HeldRowView unplaced(file.unplaced);
        for (const HeldRow &row : file.unplaced.rows)
            withUnplaced.take(toldRow(unplaced, row));
    });
    quarters.close();
    withUnplaced.close();
    forEachFile(preview, Subject::Actuals, [&](FilePreview &file) {
        const HeldRowView view(file.held);
        const HeldRowView unplaced(file.unplaced);
        const auto isPartAlone = [&](const HeldRow &row) { // whatever its territory is
            const ToldRow told = toldRow(unplaced, row);
            return quarters.isIncomplete(told) || withUnplaced.isIncomplete(told);
        };
        auto &lost = file.unplaced.rows;
        lost.erase(std::remove_if(lost.begin(), lost.end(), isPartAlone), lost.end());
        std::map<std::size_t, RowProblem> bad;
        for (std::size_t i = 0; i < file.held.rows.size(); ++i) {
            const HeldRow &row = file.held.rows[i];
            if (quarters.isIncomplete(toldRow(view, row)))
                bad.emplace(i,
                    RowProblem { row.row, columnName(file, Field::Quarter), view.text(row, Field::Quarter),
                        Problem::PartOfQuarter });
        }
        if (!bad.empty())
            reject(file, bad, kept);
    });
}

/// `field` must name something known when it says anything.
Verdict mustBeKnown(const Names &names, const HeldRowView &view, const HeldRow &row, Field field)
{
    const QString said = view.text(row, field);
    if (!said.isEmpty() && !names.known.contains(withoutCheckLetters(said)))
        return std::pair { field, Problem::UnknownReference };
    return {};
}

void markLostReferences(ImportPreview &preview, std::size_t kept)
{
    const bool hasPlanTables = std::any_of(preview.files.begin(), preview.files.end(),
        [](const FilePreview &file) { return file.subject() == Subject::PlanTable; });
    if (!hasPlanTables)
        return;
    std::vector<LostReference> lost;
    withPlanRows(preview.plan, preview.files, lost);
    for (std::size_t i = 0; i < preview.files.size(); ++i) {
        FilePreview &file = preview.files[i];
        QHash<qint64, std::size_t> indexOfRow;
        for (std::size_t j = 0; j < file.held.rows.size(); ++j)
            indexOfRow.insert(file.held.rows[j].row, j);
        std::map<std::size_t, RowProblem> bad;
        for (const LostReference &one : lost) {
            if (one.file == i)
                bad.emplace(indexOfRow.value(one.problem.row), one.problem);
        }
        if (!bad.empty())
            reject(file, bad, kept);
    }
}

} // namespace

std::vector<AliasProposal> misspeltTerritories(const ImportPreview &preview)
{
    std::map<QString, qint64> rows;
    for (const FilePreview &file : preview.files) {
        const HeldRowView view(file.unplaced);
        for (const HeldRow &row : file.unplaced.rows)
            ++rows[view.text(row, Field::Territory)];
    }
    if (rows.empty())
        return {};
    const AliasFinder finder(figureTerritories(preview).known.values());
    std::vector<AliasProposal> proposals;
    for (const auto &[seen, count] : rows) {
        if (const std::optional<QString> meaning = finder.likelyMeaning(seen))
            proposals.push_back({ aliasColumn(Field::Territory), seen, *meaning, count });
    }
    return proposals;
}

void markUnknownReferences(ImportPreview &preview, std::size_t problemsKept)
{
    const Names territories = territoryNames(preview);
    const Names accounts = accountNames(preview);
    const Names positions = positionNames(preview);
    const QSet<QString> workers = workerNames(preview);
    const Hierarchy people(preview);
    checkFiles(
        preview, Subject::Territories, problemsKept, [&](const HeldRowView &view, const HeldRow &row) -> Verdict {
            if (const Verdict unknown = mustBeKnown(territories, view, row, Field::Parent))
                return unknown;
            return isInCircle(territories, view.text(row, Field::Name))
                ? Verdict({ Field::Parent, Problem::WouldFormCycle })
                : Verdict();
        });
    checkFiles(preview, Subject::Positions, problemsKept, [&](const HeldRowView &view, const HeldRow &row) -> Verdict {
        if (const Verdict unknown = mustBeKnown(positions, view, row, Field::ManagerId))
            return unknown;
        return isInCircle(positions, view.text(row, Field::Id)) ? Verdict({ Field::ManagerId, Problem::WouldFormCycle })
                                                                : Verdict();
    });
    checkFiles(preview, Subject::Team, problemsKept, [&](const HeldRowView &view, const HeldRow &row) -> Verdict {
        const Field field = view.hasColumn(Field::ManagerId) ? Field::ManagerId : Field::Manager;
        return people.isInCircle(view, row) ? Verdict({ field, Problem::WouldFormCycle }) : Verdict();
    });
    checkFiles(preview, Subject::AccountTerritories, problemsKept,
        [&](const HeldRowView &view, const HeldRow &row) -> Verdict {
            const Verdict unknown = mustBeKnown(accounts, view, row, Field::AccountKey);
            return unknown ? unknown : mustBeKnown(territories, view, row, Field::Territory);
        });
    checkFiles(
        preview, Subject::SeatTerritories, problemsKept, [&](const HeldRowView &view, const HeldRow &row) -> Verdict {
            bool isActive = true;
            view.read(row, Field::Active, isActive);
            if (isActive && !workers.contains(view.text(row, Field::Worker)))
                return std::pair { Field::Worker, Problem::UnknownReference };
            return mustBeKnown(territories, view, row, Field::Territory);
        });
    checkFiles(
        preview, Subject::Accounts, problemsKept,
        [&](const HeldRowView &view, const HeldRow &row) {
            return mustBeKnown(territories, view, row, Field::Territory);
        },
        [&](const HeldRowView &view, const FilePreview &file) {
            return meansKnownTerritories(territories, view, file);
        });
    markUnknownTerritories(preview, problemsKept);
    markPartsOfQuarters(preview, problemsKept);
    markLostReferences(preview, problemsKept);
}

} // namespace headwater
