// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/coverage/names.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/review/json.h"
#include "app/verbs/review/lines.h"
#include "app/verbs/verb.h"
#include "core/base/name_key.h"
#include "core/proposals/review/actual_figures.h"
#include "core/proposals/review/freeze.h"

namespace headwater {

namespace {

/// One call of the verb: what it was asked to change, then what it shows.
class ReviewCall
{
public:
    ReviewCall(PlanDocument &document, const Arguments &arguments, Terminal &terminal)
        : m_document(document)
        , m_arguments(arguments)
        , m_terminal(terminal)
    { }

    Ending run()
    {
        if (m_arguments.has("freeze")) {
            if (const auto frozen = freeze(); !frozen)
                return tl::unexpected(frozen.error());
        }
        const bool isAboutOne = m_arguments.has("freeze") || m_arguments.has("show") || m_arguments.has("take-actuals")
            || m_arguments.has("recalibrate");
        if (!isAboutOne)
            return tell(nullptr);
        if (const auto known = choose(); !known)
            return tl::unexpected(known.error());
        if (m_arguments.has("take-actuals")) {
            if (const auto taken = takeActuals(); !taken)
                return tl::unexpected(taken.error());
        }
        const Result<ReviewFindings> findings = reviewFindings(m_document, m_review, m_terminal);
        if (!findings)
            return stopFor(findings.error(), m_document.baselinePlan(), m_document.path());
        if (m_arguments.has("recalibrate")) {
            if (const auto done = recalibrate(*findings); !done)
                return tl::unexpected(done.error());
        }
        return tell(&*findings);
    }

private:
    using Done = tl::expected<void, Failure>;

    Ending tell(const ReviewFindings *shown)
    {
        if (m_arguments.has("json"))
            m_terminal.say(reviewJson(m_document, shown));
        else if (shown)
            describeReview(*shown, m_terminal);
        else
            describeReviews(m_document, m_terminal);
        return ExitCode::Done;
    }

    Done apply(const QString &label, const PlanDocument::WorkspaceEdit &edit)
    {
        const Result<> applied = m_document.applyToWorkspace(label, {}, edit);
        if (!applied)
            return stopFor(applied.error(), m_document.path());
        if (m_document.storeNow() != PlanDocument::Storage::Stored)
            return stopFor({ Error::Kind::StorageFailed, {} }, m_document.path());
        return {};
    }

    tl::expected<ScenarioId, Failure> scenarioIn(const char *option) const
    {
        if (!m_arguments.has(option))
            return ScenarioId {};
        return findScenario(m_document, m_arguments.value(option)).map([](const Scenario *found) { return found->id; });
    }

    /// The quarter that is asked for, or the first that can be predicted.
    tl::expected<Period, Failure> quarterToPredict(const ReviewGround &ground) const
    {
        if (m_arguments.has("quarter")) {
            const Result<Period> asked = quarterOf(m_arguments.value("quarter"));
            if (!asked)
                return stop(ExitCode::WrongUse, {},
                    QStringLiteral("--quarter cannot be \"%1\"").arg(m_arguments.value("quarter")),
                    QStringLiteral("write year and quarter, as in 2027Q1"));
            return *asked;
        }
        const auto quarters = predictableQuarters(
            m_document.baselinePlan(), ground.columns.get(), m_document.now().date(), m_terminal.cancellation());
        if (!quarters)
            return stopFor(quarters.error(), m_document.path());
        return quarters->front();
    }

    /// The forecast reaches some quarters alone.
    Failure reasonAgainst(const Error &error, const Period &quarter) const
    {
        const Failure usual = stopFor(error, m_document.baselinePlan(), m_document.path()).value();
        if (error.kind != Error::Kind::InvalidInput || usual.what.contains(QStringLiteral("begins")))
            return usual;
        return { ExitCode::WrongUse, m_document.path(),
            QStringLiteral("%1 cannot be predicted: %2").arg(quarterName(quarter), error.detail),
            QStringLiteral("choose another with --quarter") };
    }

    Done freeze()
    {
        const QString name = m_arguments.value("freeze").trimmed();
        for (const Review &review : m_document.baselinePlan().reviews) {
            if (nameKey(review.name) == nameKey(name))
                return stop(ExitCode::WrongUse, m_document.path(),
                    QStringLiteral("there is a review \"%1\" already").arg(review.name),
                    QStringLiteral("choose another name"));
        }
        const auto approved = scenarioIn("approved");
        if (!approved)
            return tl::unexpected(approved.error());
        const auto proposal = scenarioIn("proposal");
        if (!proposal)
            return tl::unexpected(proposal.error());
        Result<ReviewGround> ground = reviewGround(m_document, {}, m_terminal);
        if (!ground)
            return stopFor(ground.error(), m_document.path());
        const auto quarter = quarterToPredict(*ground);
        if (!quarter)
            return tl::unexpected(quarter.error());
        ground->quarter = *quarter;
        const auto predictions = predictedFigures(m_document.baselinePlan(), *ground, m_terminal.cancellation(),
            m_terminal.progress(QStringLiteral("predicting")));
        if (!predictions)
            return tl::unexpected(reasonAgainst(predictions.error(), *quarter));
        if (predictions->empty())
            return stop(ExitCode::WrongUse, m_document.path(), QStringLiteral("there is nothing to predict"),
                QStringLiteral("import the seats and journeys of the plan first"));
        const ReviewDraft draft { name, m_arguments.value("note"), quarter->first, *approved, *proposal,
            QStringLiteral("%1: as approved").arg(name), QStringLiteral("%1: on the day").arg(name),
            QStringLiteral("%1: as proposed").arg(name) };
        m_wanted = name;
        return apply(QStringLiteral("Freeze the review \"%1\"").arg(name), [&](Workspace workspace) {
            return withReviewFrozen(std::move(workspace), draft, *predictions, m_document.now());
        });
    }

    /// The one that was just frozen, the one that --show names, or the last.
    Done choose()
    {
        const CowTable<Review> &reviews = m_document.baselinePlan().reviews;
        if (m_wanted.isEmpty() && m_arguments.has("show"))
            m_wanted = m_arguments.value("show");
        QStringList names;
        bool isFound = false;
        for (const Review &review : reviews) {
            names.append(review.name);
            if (!m_wanted.isEmpty() && nameKey(review.name) != nameKey(m_wanted))
                continue;
            m_review = review;
            isFound = true;
        }
        if (isFound)
            return {};
        if (reviews.empty())
            return stop(ExitCode::WrongUse, m_document.path(), QStringLiteral("the plan has no review"),
                QStringLiteral("make one with --freeze NAME"));
        return stop(ExitCode::WrongUse, m_document.path(), QStringLiteral("there is no review \"%1\"").arg(m_wanted),
            QStringLiteral("choose one of: %1").arg(names.join(QStringLiteral(", "))));
    }

    Done takeActuals()
    {
        const Period quarter = quarterWith(m_review.quarter);
        const Result<ReviewGround> ground = reviewGround(m_document, quarter, m_terminal);
        if (!ground)
            return stopFor(ground.error(), m_document.path());
        const OwnActuals own
            = actualsFrom(m_document.baselinePlan(), ground->columns.get(), quarter, m_document.now().date());
        if (!own.hasSeats)
            return stop(ExitCode::NeedsAttention, m_document.path(),
                QStringLiteral("%1 is not over").arg(quarterName(quarter)),
                QStringLiteral("take its figures after %1, or import a file of them with headwater import --as actuals")
                    .arg(quarter.last.toString(Qt::ISODate)));
        if (!own.hasJourneys)
            m_terminal.complain(m_document.path(),
                own.journeysUntil.isValid()
                    ? QStringLiteral("journeys tell of days until %1 only, so only headcount was taken")
                          .arg(own.journeysUntil.toString(Qt::ISODate))
                    : QStringLiteral("the plan has no journeys, so only headcount was taken"),
                QStringLiteral("import newer CRM files"));
        return apply(QStringLiteral("Take the actual figures of %1").arg(quarterName(quarter)),
            [&own](Workspace workspace) { return withActuals(std::move(workspace), own.figures); });
    }

    Done recalibrate(const ReviewFindings &findings)
    {
        const QString wanted = m_arguments.value("recalibrate");
        QStringList toBlame;
        std::optional<AssumptionMiss> chosen;
        const std::vector<AssumptionMiss> none;
        for (const AssumptionMiss &miss : findings.explanation ? findings.explanation->assumptions : none) {
            if (miss.isToBlame())
                toBlame.append(miss.name);
            if (nameKey(miss.name) == nameKey(wanted))
                chosen = miss;
        }
        if (chosen && chosen->isToBlame())
            return apply(QStringLiteral("Recalibrate \"%1\"").arg(chosen->name), [&](Workspace workspace) {
                return withRecalibrated(std::move(workspace), *chosen,
                    QStringLiteral("review \"%1\"").arg(m_review.name), m_document.now().date());
            });
        return stop(ExitCode::WrongUse, m_document.path(),
            !chosen ? QStringLiteral("\"%1\" explains nothing of what was missed").arg(wanted)
                : chosen->isPossible
                ? QStringLiteral("\"%1\" explains too little of what was missed (%2) to be set right")
                      .arg(wanted, percent(chosen->explained))
                : QStringLiteral("no possible value of \"%1\" would have given what came").arg(wanted),
            toBlame.isEmpty() ? QStringLiteral("nothing is to be set right; see headwater review PLAN --show NAME")
                              : QStringLiteral("choose one of: %1").arg(toBlame.join(QStringLiteral(", "))));
    }

    PlanDocument &m_document;
    const Arguments &m_arguments;
    Terminal &m_terminal;
    QString m_wanted; ///< name of a review; empty: the last
    Review m_review;
};

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.positional().first();
    for (const char *option : { "quarter", "approved", "proposal", "note" }) {
        if (arguments.has(option) && !arguments.has("freeze"))
            return stop(ExitCode::WrongUse, {},
                QStringLiteral("--%1 says something of a review that is made").arg(QString::fromLatin1(option)),
                QStringLiteral("add --freeze NAME"));
    }
    const bool changes = arguments.has("freeze") || arguments.has("take-actuals") || arguments.has("recalibrate");
    const auto document = changes ? openPlanForChange(path) : openPlan(path);
    if (!document)
        return tl::unexpected(document.error());
    return ReviewCall(**document, arguments, terminal).run();
}

} // namespace

const Verb &reviewVerb()
{
    static const Verb verb { "review",
        "PLAN [--freeze NAME [--quarter 2027Q1] [--approved SCENARIO] [--proposal SCENARIO] [--note TEXT]] "
        "[--take-actuals] [--show NAME] [--recalibrate KEY] [--json]",
        "freezes what the plan predicts of a quarter, and holds it against what came", 1, 1,
        {
            { "freeze", "NAME", "make a review: keep the plans as they are and write down the predictions" },
            { "quarter", "2027Q1", "the quarter to predict (the first that can be predicted)" },
            { "approved", "SCENARIO", "the plan as approved, of which a version is kept, or a version" },
            { "proposal", "SCENARIO", "the plan as proposed, likewise" },
            { "note", "TEXT", "what to remember of it" },
            { "take-actuals", nullptr, "take what came in the quarter from the plan's own journeys and seats" },
            { "show", "NAME", "tell of that review" },
            { "recalibrate", "KEY", "set the assumption to what came implies, if it is to blame" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(Without an option the reviews are listed. --take-actuals and --recalibrate are about the review that --show names, or the
last one. A review keeps versions of the baseline ("on the day"), of the plan as approved and of the proposal, and predicts
of each territory and of the company, each with an 80 % range: the margin of journeys that are won in the quarter, how many
are won, the share of work covered, and how many seats are held when it ends. Margin: the ends of the assumptions and chance
(Poisson wins of differing size), both as the root of their squares; wins: Poisson; coverage: the ends of the
assumptions alone, without chance, so that fewer than four in five hold; headcount: the seats held on the last day as far as the plan knows, seat by seat by the chance to fall vacant. Territories of
the same name are told apart by their path, "North / Central".
What came is imported (headwater import --as actuals) or taken from the plan: journeys won in the quarter, times the
assumption "Gross margin", by the territory of the account; seats that are held on its last day; nothing before it is over.
--recalibrate moves the roles' own times to fill and ramps in proportion. A figure counts beside the
prediction of the same measure, quarter and territory; hit rate and bias count territories, and the company where it stands
alone. What missed is explained by moving each assumption alone within its range in the plan of that day, by the journeys
known then; a straight line beyond. Gross margin explains nothing of a margin that was taken with it.

JSON: schema "headwater.review/1", reviews: [{name, frozen_on, quarter, approved, today, proposal (names of versions, or
null), note, predictions, awaited (of them without an actual figure), hit_rate}], review (null without --show, --freeze,
--take-actuals and --recalibrate): the same keys and measures: [{measure margin|wins|coverage|headcount, figures, hits,
hit_rate, predicted, actual (sums; of coverage, means), bias}], figures: [{measure, territory (null: the company), predicted,
low, high, actual, hit}], explanation (null: nothing is known) {measure, missed_by, assumptions: [{key, assumed, implied,
bias, explained, to_blame (explains a quarter or more and can be as implied: what --recalibrate takes)}] (most first)}, points: [{territory, approved, today, proposal: each null or {seats, coverage, margin (of
journeys that begin in the quarter)}}], fluidity (null: the plan of that day is gone) {vacancies, redeployed, refilled, closed,
open, redeployed_share, days_to_productive, mix_drift, roles: [{role, before, after}], exceptions, exceptions_allowed},
insights: [{date, author, text, about, about_row}]. Shares 0..1, null = not known. After --recalibrate assumptions are as they
were found.)",
        &run };
    return verb;
}

} // namespace headwater
