// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inspector/subject_sums.h"

#include "core/document/plan_document.h"
#include "core/plan/territory_tree.h"

namespace headwater {

namespace {

void addAccount(SubjectSums &sums, const Account &account)
{
    ++sums.accounts;
    sums.withoutOwner += account.owners.empty();
    sums.revenue += account.revenue;
    sums.potential += account.potential;
}

SubjectSums sumsBelow(const Plan &plan, TerritoryId territory)
{
    const TerritoryTree tree(plan.territories);
    SubjectSums sums;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status == SeatStatus::Closed || !role || !tree.isWithin(seat.home, territory))
            continue;
        ++sums.seats;
        sums.vacant += seat.status != SeatStatus::Filled;
        sums.cost += role->costPerYear * seat.fte;
    }
    for (const Account &account : plan.accounts) {
        if (tree.isWithin(account.territory, territory))
            addAccount(sums, account);
    }
    return sums;
}

SubjectSums sumsOfAccounts(const Plan &plan, const std::vector<AccountId> &accounts)
{
    SubjectSums sums;
    for (const AccountId id : accounts) {
        if (const Account *account = plan.accounts.find(id))
            addAccount(sums, *account);
    }
    return sums;
}

} // namespace

SubjectSums sumsOf(const Plan &plan, const SumsSubject &subject)
{
    const auto *territory = std::get_if<TerritoryId>(&subject);
    return territory ? sumsBelow(plan, *territory) : sumsOfAccounts(plan, std::get<std::vector<AccountId>>(subject));
}

SumsCounter::SumsCounter(PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_jobs(1)
{ }

SumsCounter::Known SumsCounter::sumsFor(const SumsSubject &subject)
{
    if (m_subject != subject) {
        m_running.cancel();
        m_isRunning = false;
        ++m_question; // an answer may be on its way already, too late to be cancelled
        m_subject = subject;
        m_known = {};
    }
    m_known.isOutdated = !m_known.sums || m_knownRevision != m_document.revision();
    if (m_known.isOutdated && !m_isRunning)
        count();
    return m_known;
}

void SumsCounter::count()
{
    m_isRunning = true;
    m_running = m_jobs.start<SubjectSums>(
        m_document.revision(), m_document.plan(),
        [subject = m_subject](const Plan &plan, const Cancellation &, const Progress &) -> Result<SubjectSums> {
            return sumsOf(plan, subject);
        },
        [this, question = ++m_question](const Result<SubjectSums> &sums, quint64 revision) {
            if (question == m_question)
                receive(sums, revision);
        });
}

void SumsCounter::receive(const Result<SubjectSums> &sums, quint64 revision)
{
    // Cancelled: another subject is being counted by now.
    if (!sums)
        return;
    m_isRunning = false;
    m_known.sums = *sums;
    m_knownRevision = revision;
    Q_EMIT counted();
}

} // namespace headwater
