// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company_parts.h"

#include <initializer_list>

namespace headwater {

using namespace catalogue;

namespace {

struct RoleEntry {
    const char16_t *code;
    const char16_t *name;
    const char16_t *family;
    RoleKind kind;
    std::initializer_list<TaskId> tasks;
    std::initializer_list<SegmentId> segments;
    int hoursPerYear;
    int costPerYear;
    int rampMonths;
    int hiringDelayDays;
    WorkMode workMode;
    const char16_t *decides;
    const char16_t *handsOver;
};
const RoleEntry roleEntries[] = {
    { u"DIR", u"Sales director", u"Leadership", RoleKind::CustomerFocused, { negotiating, accountCare }, { strategic },
        200, 196'000, 9, 110, WorkMode::Hybrid,
        u"Who sits where in the region, discounts above 20 %, which customers are strategic.",
        u"Every named customer question to the account's owner within one working day." },
    { u"MGR", u"Sales manager", u"Leadership", RoleKind::CustomerFocused, { discovery, negotiating },
        { strategic, enterprise, publicSector }, 300, 148'000, 7, 80, WorkMode::Hybrid,
        u"The plan of the team's week, discounts up to 20 %, when a journey is called off.",
        u"Discounts above 20 % and hiring requests to the director; demand for specialists to their desk." },
    { u"KAM", u"Key account manager", u"Field sales", RoleKind::CustomerFocused,
        { discovery, technicalAdvice, negotiating, contracting, accountCare, renewing },
        { strategic, enterprise, publicSector }, 900, 132'000, 9, 75, WorkMode::Travelling,
        u"The account plan, who meets whom at the customer, discounts up to 12 %.",
        u"Demonstrations to the demo specialist, prices beyond the list to the pricing desk, the start to "
        u"onboarding." },
    { u"AM", u"Account manager", u"Field sales", RoleKind::CustomerFocused,
        { prospecting, discovery, negotiating, contracting, accountCare, renewing },
        { strategic, enterprise, midMarket, publicSector }, 1'300, 104'000, 6, 60, WorkMode::Hybrid,
        u"Which customers to see this week, discounts up to 8 %, when to bring in a specialist.",
        u"Trials and demonstrations to the demo specialist, tenders to the pricing desk." },
    { u"ISR", u"Inside sales", u"Inside sales", RoleKind::CustomerFocused,
        { prospecting, qualifying, discovery, pricing, negotiating, contracting, accountCare, renewing },
        { midMarket, small }, 600, 72'000, 4, 45, WorkMode::Office,
        u"Offers from the price list up to 25,000, the order of the call list.",
        u"Customers that grow beyond 50 employees or 25,000 a year to the account manager." },
    { u"QUA", u"Qualification specialist", u"Specialists", RoleKind::Specialty, { prospecting, qualifying }, {}, 1'600,
        68'000, 3, 40, WorkMode::Remote, u"Whether a request is worth a conversation, and with whom it starts.",
        u"A request with need, decider and budget named to the account's owner, on the same day." },
    { u"DEM", u"Demo specialist", u"Specialists", RoleKind::Specialty, { demonstrating, trialSupport, technicalAdvice },
        {}, 1'550, 118'000, 5, 85, WorkMode::Travelling,
        u"How a demonstration is built, what a trial must show, when a trial ends.",
        u"The signed trial criteria and the result to the account's owner." },
    { u"PRI", u"Pricing specialist", u"Specialists", RoleKind::Specialty, { pricing, contracting }, {}, 1'580, 92'000,
        4, 60, WorkMode::Hybrid, u"The price inside the corridor, the form of the offer, the answer to a tender.",
        u"Terms outside the corridor to the sales director; the agreed offer back to the owner." },
    { u"ONB", u"Onboarding specialist", u"Specialists", RoleKind::Specialty, { onboarding, trialSupport }, {}, 1'560,
        84'000, 4, 55, WorkMode::Travelling, u"The start plan, who is trained when, when a customer is up and running.",
        u"A running customer with open points listed to the account's owner, after four weeks." },
    { u"DIG", u"Digital guide", u"Specialists", RoleKind::Specialty, { qualifying, trialSupport, technicalAdvice },
        { small, midMarket }, 1'600, 70'000, 3, 45, WorkMode::Remote,
        u"When a visitor on the web or in a trial is offered a person, and which one.",
        u"Visitors who ask for a meeting to inside sales, with what they have looked at." },
};

struct HandoverEntry {
    RoleId from;
    RoleId to;
    StageId stage;
    const char16_t *trigger;
    const char16_t *acceptance;
    const char16_t *checklist;
    int agreedHours;
};
const HandoverEntry handoverEntries[] = {
    { qualification, accountManager, qualified, u"Need, decider and budget are named",
        u"The account manager has called the customer back",
        u"Need in the customer's words\nWho decides\nWho pays\nWhat happens if they do nothing", 8 },
    { qualification, insideSales, qualified, u"Need is named and the order stays under 25,000",
        u"An offer or an appointment is with the customer",
        u"Need in the customer's words\nInstrument asked for\nDelivery date wished", 4 },
    { accountManager, demo, demonstrated, u"The customer wants to see the instrument at work",
        u"A date with at least one user of the instrument is agreed",
        u"What they measure today\nA sample of theirs\nWho will be in the room", 24 },
    { keyAccounts, demo, demonstrated, u"A site of the customer joins the framework",
        u"The site's head of laboratory has confirmed the date",
        u"Site and contact\nSafety briefing\nExisting instruments", 24 },
    { demo, accountManager, evaluating, u"The trial criteria are signed", u"The owner has the date of the decision",
        u"Signed criteria\nTrial result so far\nOpen technical points", 16 },
    { accountManager, pricingDesk, proposed, u"The wish goes beyond the price list, or it is a tender",
        u"The desk has named a price corridor and a date",
        u"Volume over three years\nCompeting offer, if any\nPayment terms", 24 },
    { pricingDesk, accountManager, committed, u"The corridor is agreed inside", u"The customer has the offer",
        u"Offer text\nLowest price agreed\nValid until", 8 },
    { accountManager, onboardingDesk, won, u"The order is signed", u"The start meeting has a date",
        u"Order and delivery date\nUsers to train\nWhat was promised in the trial", 40 },
    { onboardingDesk, accountManager, won, u"Four weeks after the start, no open point blocks the customer",
        u"The customer has been asked how it went", u"Open points\nFirst results\nNext purchase in sight", 16 },
    { insideSales, accountManager, qualified, u"The customer grows beyond 50 employees or 25,000 a year",
        u"Both have spoken to the customer together", u"History in three sentences\nOpen offers\nPeople we know", 40 },
};

QString text(const char16_t *words) { return QString::fromUtf16(words); }

} // namespace

void addRoles(Plan &plan)
{
    auto roles = plan.roles.edit();
    std::int64_t position = 0;
    for (const RoleEntry &entry : roleEntries) {
        Role role;
        role.externalId = text(entry.code);
        role.name = text(entry.name);
        role.kind = entry.kind;
        role.position = ++position;
        role.family = text(entry.family);
        role.tasks.assign(entry.tasks.begin(), entry.tasks.end());
        role.segments.assign(entry.segments.begin(), entry.segments.end());
        role.perYear = Minutes::ofHours(entry.hoursPerYear);
        role.costPerYear = Money::ofWhole(entry.costPerYear);
        role.rampMonths = entry.rampMonths;
        role.hiringDelayDays = entry.hiringDelayDays;
        role.workMode = entry.workMode;
        role.decides = text(entry.decides);
        role.handsOver = text(entry.handsOver);
        roles.add(std::move(role));
    }
    auto handovers = plan.handovers.edit();
    for (const HandoverEntry &entry : handoverEntries) {
        handovers.add({ {}, entry.from, entry.to, entry.stage, text(entry.trigger), text(entry.acceptance),
            text(entry.checklist), Minutes::ofHours(entry.agreedHours) });
    }
}

} // namespace headwater
