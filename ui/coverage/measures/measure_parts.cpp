// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/measures/measure_rows.h"
#include "ui/coverage/workload/outlier_rows.h"
#include "ui/plan/derivation/assumed.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

/// The lists behind the measures.
namespace headwater {

namespace {

using Column = FigureRows::Column;

Column nameColumn(const QString &name) { return { name }; }
Column numberColumn(const QString &name, ColumnLook look = ColumnLook::Whole, int letters = 12)
{
    return { name, {}, look, letters };
}

/// Makes the rows of one list; names are looked up once.
class PartLister
{
    Q_DECLARE_TR_FUNCTIONS(PartLister)

public:
    PartLister(const SharedMeasures &content, std::size_t most)
        : m_content(content)
        , m_most(most)
        , m_plan(content->shown.plan())
        , m_now(content->now)
        , m_titles(m_plan)
    { }

    FigureRows list(Measure measure)
    {
        switch (measure) {
        case Measure::Unknown: listAccounts(m_now.relations.unknown); break;
        case Measure::OneSeat: listSingleSeats(); break;
        case Measure::SeatsThatHold: listHoldingSeats(); break;
        case Measure::CustomersThatHold: listAccounts(m_now.relations.accountArticulations); break;
        case Measure::TasksOfOneSeat: listSinglePoints(); break;
        case Measure::Bottlenecks: listBottlenecks(); break;
        case Measure::SeatsPerCustomer: listOverlap(false); break;
        case Measure::BothKinds: listOverlap(true); break;
        case Measure::Span: listSpans(); break;
        case Measure::Handovers: listHandovers(); break;
        case Measure::Stability: listChanges(); break;
        case Measure::Workload: return outlierRows(m_content->shown, m_most);
        case Measure::Vacancies: listVacancies(); break;
        }
        explainBy(measure);
        return std::move(m_rows);
    }

private:
    /// From the row itself, by the rule of its list.
    void explainBy(Measure measure)
    {
        const FigureInputs assumptions = measure == Measure::Vacancies         ? assumptionsOf::hours(m_plan)
            : measure == Measure::TasksOfOneSeat                               ? assumptionsOf::work()
            : measure == Measure::Handovers || measure == Measure::Bottlenecks ? assumptionsOf::served(m_plan)
            : measure == Measure::Span                                         ? FigureInputs()
                                                                               : assumptionsOf::contacts();
        m_rows.explain
            = [measure, assumptions, columns = m_rows.columns, rows = m_rows.rows](std::size_t row, std::size_t) {
                  Derivation derivation;
                  derivation.formula = meaningOf(measure);
                  for (std::size_t column = 0; column < columns.size(); ++column)
                      derivation.inputs.emplace_back(columns[column].name, rows[row].cells[column].text);
                  derivation.assumptions = assumptions;
                  return derivation;
              };
    }

    template <typename Rows, typename Add> void addEach(const Rows &all, const Add &add)
    {
        for (std::size_t i = 0; i < std::min(m_most, all.size()); ++i)
            m_rows.rows.push_back(add(all[i], i));
    }

    FigureCell accountCell(AccountId id) const { return nameCell(nameIn(m_plan.accounts, id)); }
    FigureCell placeCell(AccountId id) const
    {
        const Account *account = m_plan.accounts.find(id);
        return nameCell(account ? nameIn(m_plan.territories, account->territory) : QString());
    }
    FigureCell roleCell(SeatId id) const
    {
        const Seat *seat = m_plan.seats.find(id);
        return nameCell(seat ? nameIn(m_plan.roles, seat->role) : QString());
    }
    FigureCell seatCell(SeatId id) const { return nameCell(m_titles.of(id)); }

    void listAccounts(const std::vector<AccountId> &accounts)
    {
        m_rows.columns = { nameColumn(tr("Customer")), nameColumn(tr("Territory")), nameColumn(tr("Segment")) };
        addEach(accounts, [this](AccountId id, std::size_t) {
            const Account *account = m_plan.accounts.find(id);
            return FigureRows::Row { { accountCell(id), placeCell(id),
                                         nameCell(account ? nameIn(m_plan.segments, account->segment) : QString()) },
                CoverageSubject::ofAccount(id) };
        });
    }

    void listSingleSeats()
    {
        m_rows.columns = { nameColumn(tr("Customer")), nameColumn(tr("Known to")), nameColumn(tr("Territory")) };
        addEach(m_now.relations.singleSeat, [this](AccountId id, std::size_t index) {
            return FigureRows::Row { { accountCell(id), seatCell(m_now.relations.onlySeat[index]), placeCell(id) },
                CoverageSubject::ofAccount(id) };
        });
    }

    void listHoldingSeats()
    {
        std::map<SeatId, std::size_t> alone;
        for (const SeatId seat : m_now.relations.onlySeat)
            ++alone[seat];
        std::vector<SeatId> seats = m_now.relations.seatArticulations;
        std::ranges::stable_sort(seats, std::ranges::greater {}, [&alone](SeatId seat) { return alone[seat]; });
        m_rows.columns = { nameColumn(tr("Seat")), nameColumn(tr("Role")),
            numberColumn(tr("It alone knows"), ColumnLook::Whole, 15) };
        addEach(seats, [&](SeatId seat, std::size_t) {
            return FigureRows::Row { { seatCell(seat), roleCell(seat), countCell(alone[seat]) },
                CoverageSubject::ofSeat(seat) };
        });
    }

    void listSinglePoints()
    {
        m_rows.columns = { nameColumn(tr("Seat")), nameColumn(tr("Task")), nameColumn(tr("Territory")),
            numberColumn(tr("Work"), ColumnLook::Decimal) };
        addEach(m_now.singlePoints, [this](const SinglePoint &point, std::size_t) {
            return FigureRows::Row { { seatCell(point.seat), nameCell(nameIn(m_plan.tasks, point.task)),
                                         nameCell(nameIn(m_plan.territories, point.territory)),
                                         hoursCell(point.needed) },
                CoverageSubject::ofSeat(point.seat) };
        });
    }

    /// "Lena Wu (N-07)", "4 × Demo specialist", "14 seats".
    QString seatsOf(const Bottleneck &bottleneck) const
    {
        if (bottleneck.seats.size() == 1)
            return m_titles.of(bottleneck.seats.front());
        std::set<RoleId> roles;
        for (const SeatId id : bottleneck.seats)
            roles.insert(m_plan.seats.find(id)->role);
        const QString count = countText(static_cast<std::int64_t>(bottleneck.seats.size()));
        return roles.size() == 1 ? tr("%1 × %2").arg(count, nameIn(m_plan.roles, *roles.begin()))
                                 : seatsText(bottleneck.seats.size());
    }

    void listBottlenecks()
    {
        m_rows.columns = { nameColumn(tr("Seats")), nameColumn(tr("Where")), nameColumn(tr("Most is missing of")),
            numberColumn(tr("Their hours"), ColumnLook::Decimal, 12), numberColumn(tr("Missing"), ColumnLook::Decimal),
            numberColumn(tr("Worth"), ColumnLook::Money) };
        m_rows.columns.back().tip = tr("What all that is missing would bring, by the values of its hours");
        addEach(m_content->shown.coverage().bottlenecks, [this](const Bottleneck &of, std::size_t) {
            const QString where = of.territory.isValid() ? nameIn(m_plan.territories, of.territory) : tr("several");
            return FigureRows::Row { { nameCell(seatsOf(of)), nameCell(where),
                                         nameCell(nameIn(m_plan.tasks, of.tasks.front())), hoursCell(of.hours),
                                         hoursCell(of.missing), moneyCell(of.worth) },
                CoverageSubject::ofSeats(of.seats) };
        });
    }

    void listOverlap(bool ofBothKinds)
    {
        std::vector<AccountContacts> accounts = m_now.overlap.accounts;
        if (ofBothKinds)
            std::erase_if(
                accounts, [](const AccountContacts &of) { return of.customerFocused == 0 || of.specialists == 0; });
        m_rows.columns = { nameColumn(tr("Customer")), nameColumn(tr("Territory")),
            numberColumn(tr("Customer-focused"), ColumnLook::Whole, 18), numberColumn(tr("Specialists")),
            numberColumn(tr("Seats")) };
        addEach(accounts, [this](const AccountContacts &of, std::size_t) {
            return FigureRows::Row { { accountCell(of.account), placeCell(of.account), countCell(of.customerFocused),
                                         countCell(of.specialists), countCell(of.seats()) },
                CoverageSubject::ofAccount(of.account) };
        });
    }

    void listSpans()
    {
        m_rows.columns = { nameColumn(tr("Seat")), nameColumn(tr("Role")), numberColumn(tr("Territories")),
            numberColumn(tr("Customers")), numberColumn(tr("Farthest"), ColumnLook::Decimal) };
        m_rows.columns.back().tip = tr("From home to the farthest territory, as the crow flies, in kilometres");
        addEach(m_now.spans, [this](const SpecialistSpan &span, std::size_t) {
            const FigureCell farthest = span.farthest
                ? FigureCell { distanceText(*span.farthest), span.farthest->count / 1'000 }
                : emptyCell();
            return FigureRows::Row { { seatCell(span.seat), roleCell(span.seat), countCell(span.territories),
                                         countCell(span.accounts), farthest },
                CoverageSubject::ofSeat(span.seat) };
        });
    }

    void listHandovers()
    {
        m_rows.columns
            = { nameColumn(tr("From")), nameColumn(tr("To")), numberColumn(tr("Per journey"), ColumnLook::Decimal) };
        addEach(m_now.handovers.roles, [this](const RoleHandover &handover, std::size_t) {
            return FigureRows::Row { { nameCell(nameIn(m_plan.roles, handover.from)),
                                         nameCell(nameIn(m_plan.roles, handover.to)),
                                         decimalCell(handover.perJourney, 2) },
                CoverageSubject::ofRole(handover.to) };
        });
    }

    QString ownersOf(const Plan &plan, const SeatTitles &titles, AccountId id) const
    {
        const Account *account = plan.accounts.find(id);
        QStringList names;
        for (const OwnerShare &owner : account ? account->owners : std::vector<OwnerShare>())
            names.append(titles.of(owner.seat));
        return names.isEmpty() ? tr("nobody") : names.join(QStringLiteral(", "));
    }

    void listChanges()
    {
        const Plan &baseline = m_content->shown.view->baselinePlan;
        const SeatTitles titles(baseline);
        m_rows.columns = { nameColumn(tr("Customer")), nameColumn(tr("In the baseline")), nameColumn(tr("Now")) };
        addEach(m_content->stability->changing, [&](AccountId id, std::size_t) {
            return FigureRows::Row { { nameCell(nameIn(baseline.accounts, id)),
                                         nameCell(ownersOf(baseline, titles, id)),
                                         nameCell(ownersOf(m_plan, m_titles, id)) },
                CoverageSubject::ofAccount(id) };
        });
    }

    void listVacancies()
    {
        m_rows.columns = { nameColumn(tr("Seat")), nameColumn(tr("Role")), nameColumn(tr("Territory")),
            numberColumn(tr("Hours lost"), ColumnLook::Decimal) };
        addEach(m_now.vacancies, [this](const VacantHours &vacancy, std::size_t) {
            const Seat *seat = m_plan.seats.find(vacancy.seat);
            return FigureRows::Row { { seatCell(vacancy.seat), roleCell(vacancy.seat),
                                         nameCell(seat ? nameIn(m_plan.territories, seat->home) : QString()),
                                         hoursCell(vacancy.lost) },
                CoverageSubject::ofSeat(vacancy.seat) };
        });
    }

    const SharedMeasures &m_content;
    std::size_t m_most;
    const Plan &m_plan;
    const GraphMeasures &m_now;
    SeatTitles m_titles;
    FigureRows m_rows;
};

} // namespace

FigureRows partsOf(Measure measure, const SharedMeasures &content, std::size_t most)
{
    return PartLister(content, most).list(measure);
}

} // namespace headwater
