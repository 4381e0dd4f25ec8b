// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "ui/organisation/editors/leaver_page.h"
#include "ui/organisation/editors/role_editor.h"
#include "ui/organisation/editors/territory_editor.h"
#include "ui/organisation/organisation_edits.h"
#include "ui/plan/seat_drop.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"

#include <algorithm>

/// The edits that need a page of their own; each OK is one step.
namespace headwater {

void OrganisationEdits::editRole(RoleId role)
{
    auto *page = new RoleEditor(m_context.document.plan(), role, m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &RoleEditor::finishedEditing, this, [this, page, role] {
        const RoleDraft draft = page->draft();
        const QString label
            = role.isValid() ? tr("Change role %1").arg(draft.role.name) : tr("Add role %1").arg(draft.role.name);
        store(
            label, [draft](Plan plan) { return withRoleDraft(std::move(plan), draft); }, page);
    });
    page->open();
}

void OrganisationEdits::editTerritory(TerritoryId territory, TerritoryId below)
{
    auto *page = new TerritoryEditor(m_context.document.plan(), territory, below, m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &TerritoryEditor::finishedEditing, this, [this, page, territory] {
        const Territory draft = page->draft();
        const QString label
            = territory.isValid() ? tr("Change territory %1").arg(draft.name) : tr("Add territory %1").arg(draft.name);
        store(
            label,
            [draft](Plan plan) -> Result<Plan> {
                if (draft.name.isEmpty())
                    return failure(Error::Kind::InvalidInput, QStringLiteral("territory without name"));
                return withRow(std::move(plan), draft);
            },
            page);
    });
    page->open();
}

/// Closes the page when the step was done; else says on the page why not.
template <typename Page> void OrganisationEdits::store(const QString &label, const PlanDocument::Edit &edit, Page *page)
{
    const auto done = m_context.document.apply(label, {}, edit);
    if (done)
        page->accept();
    else
        page->showProblem(sentenceFor(done.error().kind));
}

void OrganisationEdits::removeTerritory(TerritoryId territory)
{
    if (const Territory *found = m_context.document.plan().territories.find(territory))
        apply(tr("Remove territory %1").arg(found->name),
            [territory](Plan plan) { return withRowRemoved<Territory>(std::move(plan), territory); });
}

void OrganisationEdits::letLeave(SeatId seat)
{
    const Plan &plan = m_context.document.plan();
    const Person *person = plan.people.find(personIn(plan, seat));
    if (!person) {
        Q_EMIT notice(tr("Nobody sits in this seat."));
        return;
    }
    auto *page = new LeaverPage(plan, person->id, firstDay(), m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &QDialog::accepted, this, [this, page, id = person->id, name = person->name] {
        const Leaving leaving = leavingOf(m_context.document.plan(), id);
        const QDate on = page->lastDay();
        if (apply(
                tr("%1 leaves").arg(name),
                [id, on](Plan edited) { return withPersonLeaving(std::move(edited), id, on); }, page->reason())
            && !leaving.seats.empty())
            Q_EMIT seatVacated(leaving.seats.front());
    });
    page->open();
}

QDate OrganisationEdits::firstDay() const
{
    return dayOfChange(m_context.document.plan(), m_context.document.now().date());
}

} // namespace headwater
