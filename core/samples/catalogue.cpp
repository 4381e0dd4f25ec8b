// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company_parts.h"

namespace headwater {

using namespace catalogue;

namespace {

struct SegmentEntry {
    const char16_t *code;
    const char16_t *name;
    int selfServePercent; ///< of work that the web can do for this segment at all
    int visitPercent; ///< of face-to-face work that is done in person
    int workPercent; ///< hours compared with mid-market
};
constexpr SegmentEntry segmentEntries[] = { { u"STR", u"Strategic", 15, 100, 260 },
    { u"ENT", u"Enterprise", 30, 90, 170 }, { u"MID", u"Mid-market", 55, 60, 100 },
    { u"SMB", u"Small business", 70, 20, 90 }, { u"PUB", u"Public sector", 25, 80, 150 } };

struct ChannelEntry {
    const char16_t *name;
    ChannelKind kind;
};
constexpr ChannelEntry channelEntries[]
    = { { u"Web self-service", ChannelKind::SelfServe }, { u"Trial portal", ChannelKind::SelfServe },
          { u"Chat", ChannelKind::Assisted }, { u"Webinar", ChannelKind::Assisted },
          { u"Phone", ChannelKind::Assisted }, { u"Video meeting", ChannelKind::Assisted },
          { u"Field visit", ChannelKind::InPerson }, { u"Trade fair", ChannelKind::InPerson } };

struct TaskEntry {
    const char16_t *name;
    int faceToFacePercent;
};
constexpr TaskEntry taskEntries[] = { { u"Prospecting", 10 }, { u"Qualifying the need", 10 },
    { u"Discovery meeting", 60 }, { u"Product demonstration", 50 }, { u"Trial support", 20 },
    { u"Technical advice", 30 }, { u"Pricing and quotes", 0 }, { u"Negotiation", 50 }, { u"Contracting", 10 },
    { u"Onboarding", 40 }, { u"Account care", 40 }, { u"Renewal", 20 } };

struct StageEntry {
    const char16_t *name;
    StageKind kind;
    int expectedDays;
};
constexpr StageEntry stageEntries[] = { { u"Interest", StageKind::Open, 14 }, { u"Qualified", StageKind::Open, 12 },
    { u"Demonstrated", StageKind::Open, 16 }, { u"Evaluating", StageKind::Open, 28 },
    { u"Proposed", StageKind::Open, 14 }, { u"Committed", StageKind::Open, 10 }, { u"Won", StageKind::Won, 0 },
    { u"Lost", StageKind::Lost, 0 }, { u"No decision", StageKind::NoDecision, 0 } };

struct VerifierEntry {
    StageId stage;
    const char16_t *text;
    VerifierKind kind;
    bool required;
    int validDays;
};
constexpr VerifierEntry verifierEntries[] = {
    { interest, u"Asked us to get in touch", VerifierKind::Activity, true, 60 },
    { interest, u"Compared two or more instruments on the web", VerifierKind::Activity, false, 30 },
    { qualified, u"Told us what it costs them to leave things as they are", VerifierKind::Commitment, true, 120 },
    { qualified, u"Named who decides and who pays", VerifierKind::Commitment, true, 180 },
    { demonstrated, u"Brought the people who will use it to the demonstration", VerifierKind::Activity, true, 90 },
    { demonstrated, u"Sent us a sample of their own to measure", VerifierKind::Activity, false, 90 },
    { evaluating, u"Agreed in writing what the trial must show", VerifierKind::Artefact, true, 90 },
    { evaluating, u"Logged in to the trial in the last two weeks", VerifierKind::Activity, true, 14 },
    { proposed, u"Answered the proposal with questions or changes", VerifierKind::Activity, true, 45 },
    { proposed, u"Put the purchase into a budget", VerifierKind::Commitment, false, 180 },
    { committed, u"Sent the contract to their legal department", VerifierKind::Artefact, true, 60 },
    { committed, u"Gave us a date for the first delivery", VerifierKind::Commitment, true, 60 },
    { won, u"Signed order", VerifierKind::Artefact, true, 0 },
};

/// One piece of work of a stage: who could do it without us, and the minutes of one visit in mid-market.
struct WorkEntry {
    StageId stage;
    TaskId task;
    ChannelId selfServe;
    int selfServePercent; ///< of visits, for a segment that takes to the web entirely
    ChannelId distance;
    int minutes;
};
constexpr WorkEntry workEntries[] = { { interest, prospecting, web, 60, phone, 150 },
    { interest, qualifying, web, 50, chat, 20 }, { qualified, qualifying, web, 40, phone, 60 },
    { qualified, discovery, web, 10, video, 300 }, { demonstrated, demonstrating, trialPortal, 45, video, 120 },
    { demonstrated, technicalAdvice, web, 40, webinar, 45 }, { demonstrated, accountCare, web, 20, phone, 150 },
    { evaluating, trialSupport, trialPortal, 60, chat, 150 }, { evaluating, technicalAdvice, web, 30, video, 80 },
    { evaluating, accountCare, web, 20, phone, 210 }, { proposed, pricing, web, 35, phone, 150 },
    { proposed, negotiating, web, 5, video, 300 }, { committed, negotiating, web, 5, video, 240 },
    { committed, contracting, web, 30, phone, 150 }, { won, onboarding, trialPortal, 30, video, 210 },
    { won, accountCare, web, 40, phone, 90 }, { won, renewing, web, 50, phone, 60 } };

struct ProductEntry {
    const char16_t *code;
    const char16_t *name;
    const char16_t *series;
    int price;
};
constexpr ProductEntry productEntries[] = { { u"FS2", u"FieldSpan 2", u"Portable", 4'900 },
    { u"FS2P", u"FieldSpan 2 Pro", u"Portable", 8'400 }, { u"BL4", u"BenchLine 4", u"Laboratory", 21'500 },
    { u"BL4X", u"BenchLine 4X", u"Laboratory", 38'000 }, { u"FLO", u"FlowWarden", u"Process", 57'000 },
    { u"FLOR", u"FlowWarden Ring", u"Process", 124'000 }, { u"CLOUD", u"Tarn Cloud", u"Services", 3'200 } };

struct AliasEntry {
    const char16_t *seen;
    const char16_t *means;
};
constexpr AliasEntry aliasEntries[] = { { u"Fieldspan2", u"FieldSpan 2" }, { u"Flow Warden", u"FlowWarden" } };

struct AssumptionEntry {
    const char16_t *key;
    double value;
    double low;
    double high;
    const char16_t *unit;
    Basis basis;
    const char16_t *source;
    int year;
    int month;
    int day;
};
constexpr AssumptionEntry assumptionEntries[] = {
    { u"Annual turnover", 0.15, 0.10, 0.20, u"share a year", Basis::Data, u"Employment spells 2014 to 2026", 2026, 11,
        30 },
    { u"Time to fill a seat", 58, 40, 85, u"days", Basis::Data, u"Recruiting log 2025 and 2026", 2026, 11, 30 },
    { u"Ramp of a customer-focused seat", 6, 4, 9, u"months", Basis::Estimate, u"Sales managers' meeting, Q3", 2026, 9,
        18 },
    { u"Ramp of a specialist", 4, 3, 6, u"months", Basis::Estimate, u"Sales managers' meeting, Q3", 2026, 9, 18 },
    { u"Cost of replacing a person", 62'000, 45'000, 90'000, u"EUR", Basis::Estimate,
        u"Finance, cost of the last 20 hires", 2026, 10, 5 },
    { u"Gross margin", 0.58, 0.54, 0.61, u"share", Basis::Agreed, u"Budget 2027, second reading", 2026, 12, 4 },
    { u"Response half", 1, 0.5, 2, u"share of the work", Basis::Estimate, u"Sales managers' meeting, Q3", 2026, 9, 18 },
    { u"Response exponent", 1, 0.8, 1.2, u"power", Basis::Estimate, u"Sales managers' meeting, Q3", 2026, 9, 18 },
    { u"Salary increase", 0.03, 0.02, 0.04, u"share a year", Basis::Agreed, u"Budget 2027, second reading", 2026, 12,
        4 },
    { u"Growth of potential", 0.04, 0.0, 0.07, u"share a year", Basis::Estimate, u"Market study, three industry bodies",
        2026, 6, 22 },
    { u"Work that moves to the web", 0.05, 0.02, 0.10, u"share a year", Basis::Estimate,
        u"Web team, trend of eight quarters", 2026, 10, 20 },
    { u"Working days", 219, 216, 221, u"days a year", Basis::Agreed, u"Works agreement", 2026, 1, 15 },
};

/// What the managers answered when asked what more or less of a speciality would do.
struct CurveEntry {
    const char16_t *name;
    double atZero;
    double atHalf;
    double atHalfMore;
    double atSaturation;
    std::int64_t sales; ///< EUR a year
    double seats;
};
constexpr CurveEntry curveEntries[] = { { u"Demo", 0.35, 0.70, 1.18, 1.40, 6'300'000, 7 },
    { u"Qualification", 0.55, 0.82, 1.07, 1.15, 5'850'000, 7 }, { u"Pricing", 0.70, 0.90, 1.04, 1.08, 5'400'000, 5 },
    { u"Onboarding", 0.60, 0.85, 1.06, 1.12, 3'600'000, 7 } };

/// What each of them answered where they were asked one by one; the answers above are their medians.
struct OpinionEntry {
    CurveId curve;
    const char16_t *who;
    double atZero;
    double atHalf;
    double atHalfMore;
    double atSaturation;
};
constexpr OpinionEntry opinionEntries[] = { { { 1 }, u"Head of sales", 0.30, 0.65, 1.20, 1.40 },
    { { 1 }, u"Sales manager North", 0.35, 0.75, 1.18, 1.50 }, { { 1 }, u"Controlling", 0.50, 0.70, 1.10, 1.20 },
    { { 3 }, u"Head of sales", 0.60, 0.85, 1.06, 1.12 }, { { 3 }, u"Sales manager North", 0.80, 0.95, 1.02, 1.04 },
    { { 3 }, u"Controlling", 0.70, 0.90, 1.04, 1.08 } };

QString ofWords(const char16_t *words) { return QString::fromUtf16(words); }

void addSegmentsChannelsTasks(Plan &plan)
{
    auto segments = plan.segments.edit();
    for (const SegmentEntry &entry : segmentEntries)
        segments.add({ {}, ofWords(entry.code), ofWords(entry.name) });
    auto channels = plan.channels.edit();
    for (const ChannelEntry &entry : channelEntries)
        channels.add({ {}, ofWords(entry.name), entry.kind });
    auto tasks = plan.tasks.edit();
    for (const TaskEntry &entry : taskEntries)
        tasks.add({ {}, ofWords(entry.name), Share { entry.faceToFacePercent * 100 } });
}

void addStages(Plan &plan)
{
    auto stages = plan.stages.edit();
    std::int64_t position = 0;
    for (const StageEntry &entry : stageEntries)
        stages.add({ {}, ofWords(entry.name), ++position, entry.kind, entry.expectedDays });
    auto verifiers = plan.verifiers.edit();
    for (const VerifierEntry &entry : verifierEntries)
        verifiers.add({ {}, entry.stage, ofWords(entry.text), entry.kind, entry.required, entry.validDays });
}

/// How the visits to one piece of work spread over the channels: self-serve first, the work's own share of
/// meetings in person, the rest at a distance. Parts of ten thousand; they sum to the whole.
struct ChannelSplit {
    ChannelId channel;
    std::int32_t parts;
    std::int64_t minutes; ///< per visit through this channel
};

std::vector<ChannelSplit> channelSplit(const WorkEntry &work, const SegmentEntry &segment, std::int32_t faceToFace)
{
    const std::int32_t selfServe = segment.selfServePercent * work.selfServePercent;
    const std::int32_t rest = Share::whole - selfServe;
    const std::int32_t inPerson = rest * faceToFace / Share::whole * segment.visitPercent / 100;
    const std::int64_t minutes = work.minutes * segment.workPercent / 100;
    return { { work.selfServe, selfServe, 0 }, { work.distance, rest - inPerson, minutes },
        { visit, inPerson, minutes * 3 / 2 } };
}

void addEfforts(Plan &plan)
{
    auto efforts = plan.efforts.edit();
    SegmentId segment { 0 };
    for (const SegmentEntry &entry : segmentEntries) {
        ++segment.value;
        for (const WorkEntry &work : workEntries) {
            for (const ChannelSplit &split : channelSplit(work, entry, plan.tasks.find(work.task)->faceToFace.parts)) {
                if (split.parts > 0)
                    efforts.add({ {}, segment, work.stage, work.task, split.channel, Minutes { split.minutes },
                        Share { split.parts } });
            }
        }
    }
}

void addProductsAndAssumptions(Plan &plan)
{
    auto products = plan.products.edit();
    for (const ProductEntry &entry : productEntries)
        products.add(
            { {}, ofWords(entry.code), ofWords(entry.name), ofWords(entry.series), Money::ofWhole(entry.price) });
    auto aliases = plan.aliases.edit();
    for (const AliasEntry &entry : aliasEntries)
        aliases.add({ {}, QStringLiteral("product"), ofWords(entry.seen), ofWords(entry.means) });
    auto assumptions = plan.assumptions.edit();
    for (const AssumptionEntry &entry : assumptionEntries) {
        assumptions.add({ {}, ofWords(entry.key), entry.value, entry.low, entry.high, ofWords(entry.unit), entry.basis,
            ofWords(entry.source), QDate(entry.year, entry.month, entry.day) });
    }
    auto curves = plan.curves.edit();
    for (const CurveEntry &entry : curveEntries)
        curves.add({ {}, ofWords(entry.name), entry.atZero, entry.atHalf, 1, entry.atHalfMore, entry.atSaturation,
            Share::of(0.58), Money::ofWhole(entry.sales), entry.seats });
    auto opinions = plan.curveOpinions.edit();
    for (const OpinionEntry &entry : opinionEntries)
        opinions.add(
            { {}, entry.curve, ofWords(entry.who), entry.atZero, entry.atHalf, entry.atHalfMore, entry.atSaturation });
}

} // namespace

void addCatalogue(Plan &plan)
{
    addSegmentsChannelsTasks(plan);
    addStages(plan);
    addEfforts(plan);
    addProductsAndAssumptions(plan);
}

} // namespace headwater
