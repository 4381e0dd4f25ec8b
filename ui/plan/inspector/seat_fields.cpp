// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "ui/plan/inspector/details.h"
#include "ui/plan/seat_drop.h"
#include "ui/wording/error_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace headwater {

namespace {

template <typename Row> QString nameOf(const CowTable<Row> &table, std::optional<decltype(Row::id)> id)
{
    const Row *row = id ? table.find(*id) : nullptr;
    return row ? row->name : id ? tr("none") : DetailSheet::various();
}

template <typename IdType> std::vector<std::int64_t> chosenOf(std::optional<IdType> id)
{
    return id && id->isValid() ? std::vector { id->value } : std::vector<std::int64_t>();
}

std::vector<OfferedRow> territoryChoices(const Plan &plan)
{
    std::vector<OfferedRow> choices;
    const TerritoryTree tree(plan.territories);
    for (const auto &node : tree.nodes())
        choices.push_back({ node.id.value, plan.territories.find(node.id)->name, node.depth });
    return choices;
}

std::vector<OfferedRow> roleChoices(const Plan &plan)
{
    std::vector<const Role *> roles;
    for (const Role &role : plan.roles)
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
        return std::tie(a->kind, a->position, a->name) < std::tie(b->kind, b->position, b->name);
    });
    std::vector<OfferedRow> choices;
    for (const Role *role : roles)
        choices.push_back({ role->id.value, role->name });
    return choices;
}

QString seatName(const Seat &seat, const QString &holder)
{
    return holder.isEmpty() ? seatCode(seat) : QStringLiteral("%1 (%2)").arg(holder, seatCode(seat));
}

/// Nobody first, then every open seat except those that would report to themselves.
std::vector<OfferedRow> managerChoices(const Plan &plan, const std::vector<SeatId> &reports)
{
    const std::unordered_set<SeatId> excluded(reports.begin(), reports.end());
    const auto holders = holderNames(plan);
    std::vector<OfferedRow> choices;
    for (const Seat &seat : plan.seats) {
        if (seat.status == SeatStatus::Closed || excluded.contains(seat.id))
            continue;
        const auto holder = holders.find(seat.id);
        choices.push_back({ seat.id.value, seatName(seat, holder == holders.end() ? QString() : holder->second) });
    }
    std::sort(choices.begin(), choices.end(), [](const OfferedRow &a, const OfferedRow &b) { return a.name < b.name; });
    choices.insert(choices.begin(), OfferedRow { 0, tr("nobody") });
    return choices;
}

QString managerText(const Plan &plan, std::optional<SeatId> manager)
{
    const Seat *seat = manager ? plan.seats.find(*manager) : nullptr;
    if (!seat)
        return manager ? tr("nobody") : DetailSheet::various();
    return seatName(*seat, holderName(plan, seat->id));
}

QString spanText(const Plan &plan, const std::optional<std::vector<TerritoryId>> &span)
{
    if (!span)
        return DetailSheet::various();
    if (span->empty())
        return tr("its home");
    if (span->size() > 2)
        return DetailSheet::tr("%n territories", nullptr, static_cast<int>(span->size()));
    QStringList names;
    for (const TerritoryId territory : *span)
        names.append(nameOf(plan.territories, std::optional(territory)));
    return names.join(QStringLiteral(", "));
}

/// Seats keep what is not said: their home when only the role is, their role when only the home is.
Result<Plan> placed(Plan plan, const std::vector<SeatId> &seats, TerritoryId home, RoleId role)
{
    std::map<std::int64_t, std::vector<SeatId>> byHome;
    for (const SeatId id : seats) {
        const Seat *seat = plan.seats.find(id);
        if (seat && ((home.isValid() && seat->home != home) || (role.isValid() && seat->role != role)))
            byHome[home.isValid() ? home.value : seat->home.value].push_back(id);
    }
    for (const auto &[to, ids] : byHome) {
        HEADWATER_TRY(plan, withSeatsPlaced(std::move(plan), ids, TerritoryId { to }, role));
    }
    return plan;
}

class SeatFields
{
    Q_DECLARE_TR_FUNCTIONS(SeatFields)

public:
    SeatFields(DetailSheet &sheet, const DetailSource &source, const std::vector<const Seat *> &seats)
        : m_sheet(sheet)
        , m_document(source.context.document)
        , m_plan(m_document.plan())
        , m_seats(seats)
        , m_fields(sheet, source, seats)
        , m_step(m_fields.step())
    { }

    void add() const
    {
        m_sheet.section(tr("Seat"));
        if (m_seats.size() == 1)
            m_fields.text("external_id", &Seat::externalId);
        person();
        role();
        home();
        span();
        manager();
        status();
        m_fields.share("fte", &Seat::fte);
        m_fields.date("from_date", &Seat::from, tr("since ever"));
        m_fields.date("to_date", &Seat::to, tr("open end"));
        m_fields.words("work_mode", &Seat::workMode, workModeWords());
        m_fields.text("location", &Seat::location);
        m_fields.text("jurisdiction", &Seat::jurisdiction);
        m_fields.check("is_protected", &Seat::isProtected);
    }

private:
    static QString title(const char *column) { return RowStep<Seat>::title(column); }
    bool every(const std::function<bool(const Seat &)> &holds) const
    {
        return std::all_of(m_seats.begin(), m_seats.end(), [&](const Seat *seat) { return holds(*seat); });
    }

    /// Typed by name, so that somebody new can be seated where nobody has imported people.
    void person() const
    {
        const Seat &seat = *m_seats.front();
        if (m_seats.size() != 1 || seat.status == SeatStatus::Closed)
            return;
        const qsizetype holders = std::count_if(m_plan.assignments.begin(), m_plan.assignments.end(),
            [&](const Assignment &held) { return held.seat == seat.id && !held.to.isValid(); });
        if (holders > 1) // no one name to type over
            return m_sheet.row(tr("Person"), holderName(m_plan, seat.id));
        m_sheet.textField(QStringLiteral("person"), tr("Person"), holderName(m_plan, seat.id), tr("nobody"),
            [&document = m_document, id = seat.id, code = seatCode(seat)](
                const QString &typed) { return seatNamed(document, id, code, typed); });
    }

    static QString seatNamed(PlanDocument &document, SeatId seat, const QString &code, const QString &typed)
    {
        const QString name = typed.compare(tr("nobody"), Qt::CaseInsensitive) == 0 ? QString() : typed;
        const auto done = document.apply(
            name.isEmpty() ? tr("Nobody in %1").arg(code) : tr("Seat %1").arg(name), {}, [&](Plan plan) {
                const QDate on = dayOfChange(plan, document.now().date());
                return withSeatHeldByNamed(std::move(plan), seat, name, on);
            });
        if (!done && done.error().kind == Error::Kind::Duplicate)
            return tr("Several people are called so. Choose the one who is meant in the table of seats.");
        return done ? QString() : sentenceFor(done.error().kind);
    }

    // Moving and converting have consequences (accounts, span) that storing the row alone would miss.
    void role() const
    {
        const auto role = m_fields.common(&Seat::role);
        m_sheet.choiceField(QStringLiteral("role"), title("role"), nameOf(m_plan.roles, role),
            { [&document = m_document] { return roleChoices(document.plan()); }, chosenOf(role), false, {} },
            [step = m_step](const std::vector<std::int64_t> &chosen) {
                return step.run("role", [ids = step.ids(), to = RoleId { chosen.front() }](Plan plan) {
                    return placed(std::move(plan), ids, {}, to);
                });
            });
    }

    void home() const
    {
        const auto home = m_fields.common(&Seat::home);
        m_sheet.choiceField(QStringLiteral("home"), title("home"), nameOf(m_plan.territories, home),
            { [&document = m_document] { return territoryChoices(document.plan()); }, chosenOf(home), false, {} },
            [step = m_step](const std::vector<std::int64_t> &chosen) {
                return step.run("home", [ids = step.ids(), to = TerritoryId { chosen.front() }](Plan plan) {
                    return placed(std::move(plan), ids, to, {});
                });
            });
    }

    /// Only specialists serve more than their home.
    void span() const
    {
        const auto span = m_fields.common(&Seat::span);
        const bool isSpecialty = every([this](const Seat &seat) {
            const Role *role = m_plan.roles.find(seat.role);
            return role && role->kind == RoleKind::Specialty;
        });
        if (!isSpecialty)
            return;
        std::vector<std::int64_t> chosen;
        for (const TerritoryId id : span.value_or(std::vector<TerritoryId>()))
            chosen.push_back(id.value);
        m_sheet.choiceField(QStringLiteral("span"), title("span"), spanText(m_plan, span),
            { [&document = m_document] { return territoryChoices(document.plan()); }, chosen, true,
                tr("Only the home") },
            [step = m_step](const std::vector<std::int64_t> &ids) {
                std::vector<TerritoryId> territories;
                for (const std::int64_t id : ids)
                    territories.push_back(TerritoryId { id });
                return step.enter("span", &Seat::span, territories);
            });
    }

    void manager() const
    {
        const auto manager = m_fields.common(&Seat::manager);
        m_sheet.choiceField(QStringLiteral("manager"), title("manager"), managerText(m_plan, manager),
            { [&document = m_document, step = m_step] { return managerChoices(document.plan(), step.ids()); },
                chosenOf(manager), false, {} },
            [step = m_step](const std::vector<std::int64_t> &chosen) {
                return step.enter("manager", &Seat::manager, SeatId { chosen.front() });
            });
    }

    /// Closing asks for a date, so it is an action, not a choice.
    void status() const
    {
        const auto status = m_fields.common(&Seat::status);
        if (every([](const Seat &seat) { return seat.status != SeatStatus::Closed; }))
            m_fields.words("status", &Seat::status, seatStatusWords().mid(0, static_cast<int>(SeatStatus::Closed)));
        else
            m_sheet.row(title("status"), status ? wordFor(*status) : DetailSheet::various());
        if (every([](const Seat &seat) {
                return seat.status == SeatStatus::Vacant || seat.status == SeatStatus::Planned;
            }))
            m_fields.words("placeholder", &Seat::placeholder, placeholderWords());
    }

    DetailSheet &m_sheet;
    PlanDocument &m_document;
    const Plan &m_plan;
    const std::vector<const Seat *> &m_seats;
    RowFields<Seat> m_fields;
    RowStep<Seat> m_step;
};

} // namespace

void addSeatFields(DetailSheet &sheet, const DetailSource &source, const std::vector<const Seat *> &seats)
{
    SeatFields(sheet, source, seats).add();
}

} // namespace headwater
