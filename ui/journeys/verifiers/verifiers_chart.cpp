// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/verifiers/verifiers_chart.h"

#include "core/journeys/evidence/promise.h"
#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t mostPromising = 15; ///< drawn; the table has more

std::vector<PromisingJourney> ranked(const JourneysView &journeys, const Cancellation &cancellation)
{
    return promisingJourneys(*journeys.verified, *journeys.columns, journeys.mask, *journeys.context,
        *journeys.outcomes, lastEventAt(*journeys.columns, *journeys.context), cancellation);
}

std::vector<UnverifiedClaim> claimsOf(const JourneysView &journeys, const Cancellation &cancellation)
{
    return unverifiedClaims(
        *journeys.verified, *journeys.columns, journeys.mask, *journeys.context, *journeys.outcomes, cancellation);
}

/// The verifiers that some claim lacks, in the order of the stages.
std::vector<std::size_t> lacking(const JourneysView &journeys, const std::vector<UnverifiedClaim> &claims)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < journeys.verified->verifiers.size(); ++i) {
        const VerifierId id = journeys.verified->verifiers[i].id;
        if (std::any_of(claims.begin(), claims.end(), [id](const UnverifiedClaim &claim) {
                return std::find(claim.missing.begin(), claim.missing.end(), id) != claim.missing.end();
            }))
            rows.push_back(i);
    }
    return rows;
}

bool lacks(const UnverifiedClaim &claim, VerifierId verifier)
{
    return std::find(claim.missing.begin(), claim.missing.end(), verifier) != claim.missing.end();
}

/// Open journeys that claim the stage of a verifier, with its evidence and without.
CaseChoice claimants(const JourneysView &journeys, std::size_t verifier, const Cancellation &cancellation)
{
    const VerifiedCases &verified = *journeys.verified;
    CaseChoice choice;
    forEachCase(journeys.mask, cancellation, [&](CaseIndex journey) {
        if ((*journeys.outcomes)[journey] != Outcome::Open
            || claimedStage(*journeys.columns, *journeys.context, journey) != verified.verifiers[verifier].stage)
            return;
        (verified.hasUnexpired(journey, verifier) ? choice.cases : choice.others).push_back({ .journey = journey });
    });
    return choice;
}

class VerifierWords
{
    Q_DECLARE_TR_FUNCTIONS(VerifierWords)

public:
    static QString stageName(const Plan &plan, StageId id)
    {
        const Stage *stage = plan.stages.find(id);
        return stage ? stage->name : tr("not known");
    }

    /// By its account, if one is named: that is what people know it by.
    static QString nameOf(const JourneysView &journeys, CaseIndex journey)
    {
        const QString account = journeys.columns->accounts.text(journeys.columns->cases[journey].account);
        const QString name = journeys.columns->caseNames.text(journey);
        return account.isEmpty() ? name : tr("%1, %2").arg(account, name);
    }

    static QString weakness(const PromisingJourney &one)
    {
        if (one.winShare >= 1 && one.evidence >= 1 && one.freshness >= 1)
            return tr("nothing");
        switch (one.weakness()) {
        case PromisingJourney::Weakness::WinShare: return tr("the odds of its stage");
        case PromisingJourney::Weakness::Evidence: return tr("missing evidence");
        case PromisingJourney::Weakness::Age: return tr("its age");
        }
        Q_UNREACHABLE();
    }

    /// The factors of the score: the reason for the rank.
    static QString reason(const JourneysView &journeys, const PromisingJourney &one)
    {
        const QString value = one.isValueKnown ? shortMoneyText(one.value)
            : one.value.cents > 0              ? tr("no value known, won ones: %1").arg(shortMoneyText(one.value))
                                               : tr("no value known");
        QString text = tr("%1 · %2, %3 won · %4 of %5 verified · %6 days")
                           .arg(value, stageName(journeys.plan, one.stage), percentText(one.winShare),
                               QString::number(one.verified), QString::number(one.required),
                               QLocale().toString(one.daysInStage, 'f', 0));
        if (one.freshness < 1)
            text += (one.isPlanned ? tr(" (plan: %1)") : tr(" (usually: %1)"))
                        .arg(QLocale().toString(one.expectedDays, 'f', 0));
        return text;
    }

    static PageContent promising(const JourneysView &journeys, std::size_t rows, const Cancellation &cancellation)
    {
        const std::vector<PromisingJourney> all = ranked(journeys, cancellation);
        if (all.empty())
            return { tr("No open journey of this filter is in a stage of the plan, so there is nothing to rank."), {},
                {} };
        ChartData chart;
        chart.title = tr("Most promising open journeys");
        chart.caption
            = tr("Bar: expected value. Then the reason: value, stage and its odds, evidence, days in the stage");
        chart.bars = { { tr("expected value"), ChartTone::Main, {} } };
        chart.table.columns = { { tr("Journey") }, { tr("Expected value"), ColumnLook::Money }, { tr("Held back by") },
            { tr("Value"), ColumnLook::Money }, { tr("Stage") }, { tr("Won from there"), ColumnLook::Percent },
            { tr("Verified"), ColumnLook::Whole }, { tr("Required"), ColumnLook::Whole },
            { tr("Days in stage"), ColumnLook::Decimal }, { tr("Expected days"), ColumnLook::Whole },
            { tr("Evidence"), ColumnLook::Percent }, { tr("Freshness"), ColumnLook::Percent } };
        for (std::size_t i = 0; i < std::min(all.size(), rows); ++i) {
            const PromisingJourney &one = all[i];
            const QString name = nameOf(journeys, one.journey);
            chart.table.rows.push_back({ name, one.score, weakness(one),
                one.isValueKnown ? TableCell(one.value.inUnits()) : TableCell(), stageName(journeys.plan, one.stage),
                one.winShare, static_cast<double>(one.verified), static_cast<double>(one.required), one.daysInStage,
                one.expectedDays, one.evidence, one.freshness });
            if (i >= mostPromising)
                continue;
            chart.rows.push_back(name);
            chart.bars[0].lengths.push_back(one.score);
            chart.notes.push_back(reason(journeys, one));
        }
        const auto lateOnes
            = std::count_if(all.begin(), all.end(), [](const PromisingJourney &one) { return one.freshness < 1; });
        return { tr("%1 of %2 open journeys are worth attention first; %3 are later than expected")
                     .arg(countText(static_cast<std::int64_t>(chart.rows.size())),
                         countText(static_cast<std::int64_t>(all.size())), countText(lateOnes)),
            tr("Expected value = value × share won from that stage × (1 + verified) / (1 + required) × freshness: 1 "
               "in time, else expected days / days in the stage. Without a value: the mean of those won. Without "
               "expected days in the plan: the median stay."),
            { chart } };
    }

    static PageContent claims(const JourneysView &journeys, const Cancellation &cancellation)
    {
        const std::vector<UnverifiedClaim> all = claimsOf(journeys, cancellation);
        if (all.empty())
            return { journeys.verified->verifiers.empty()
                    ? tr("The plan has no verifiers yet, so every claim stands. Add some in the register.")
                    : tr("Every open journey has the evidence that its stage requires."),
                {}, {} };
        ChartData chart;
        chart.title = tr("What claims lack");
        chart.caption = tr("Open journeys that claim the stage without this evidence. Choose one to list them.");
        chart.bars = { { tr("without evidence"), ChartTone::Warning, {} } };
        chart.table.columns = { { tr("Missing") }, { tr("Stage") }, { tr("Journeys"), ColumnLook::Whole },
            { tr("Value"), ColumnLook::Money } };
        Money whole;
        for (const UnverifiedClaim &claim : all)
            whole.cents += claim.value.cents;
        for (const std::size_t i : lacking(journeys, all)) {
            const Verifier &verifier = journeys.verified->verifiers[i];
            std::int64_t count = 0;
            Money value;
            for (const UnverifiedClaim &claim : all) {
                if (!lacks(claim, verifier.id))
                    continue;
                ++count;
                value.cents += claim.value.cents;
            }
            const QString stage = stageName(journeys.plan, verifier.stage);
            chart.rows.push_back(verifier.text);
            chart.bars[0].lengths.push_back(static_cast<double>(count));
            chart.notes.push_back(tr("%1 · %2 journeys, %3").arg(stage, countText(count), shortMoneyText(value)));
            chart.table.rows.push_back({ verifier.text, stage, static_cast<double>(count), value.inUnits() });
        }
        return { tr("%1 claim a stage without its evidence, worth %2")
                     .arg(journeysText(static_cast<std::int64_t>(all.size())), shortMoneyText(whole)),
            tr("Open journeys in the stage the CRM claims, where something required has no unexpired evidence on the "
               "day "
               "of the last event."),
            { chart } };
    }

    static PageContent evidence(const JourneysView &journeys, const Cancellation &cancellation)
    {
        const std::vector<Verifier> &verifiers = journeys.verified->verifiers;
        if (verifiers.empty())
            return { tr("The plan has no verifiers yet: add what customers do that shows a stage was reached."), {},
                {} };
        ChartData chart;
        chart.title = tr("Evidence of open journeys");
        chart.caption = tr("Open journeys in the verifier's stage. Choose one to see those that have it.");
        chart.isStacked = true;
        chart.bars
            = { { tr("with unexpired evidence"), ChartTone::Main, {} }, { tr("without"), ChartTone::Faint, {} } };
        chart.table.columns = { { tr("Verifier") }, { tr("Stage") }, { tr("Kind") }, { tr("Required") },
            { tr("Valid for days"), ColumnLook::Whole }, { tr("With evidence"), ColumnLook::Whole },
            { tr("Without"), ColumnLook::Whole } };
        std::size_t with = 0;
        std::size_t all = 0;
        for (std::size_t i = 0; i < verifiers.size(); ++i) {
            const CaseChoice found = claimants(journeys, i, cancellation);
            const QString stage = stageName(journeys.plan, verifiers[i].stage);
            const auto have = static_cast<double>(found.cases.size());
            const auto lack = static_cast<double>(found.others.size());
            if (verifiers[i].required) {
                with += found.cases.size();
                all += found.cases.size() + found.others.size();
            }
            chart.rows.push_back(verifiers[i].text);
            chart.bars[0].lengths.push_back(have);
            chart.bars[1].lengths.push_back(lack);
            const QString counted = have + lack > 0 ? percentText(have / (have + lack)) : tr("no open journey");
            chart.notes.push_back(verifiers[i].required ? tr("%1 · %2").arg(stage, counted)
                                                        : tr("%1 · %2 · not required").arg(stage, counted));
            chart.table.rows.push_back(
                { verifiers[i].text, stage, wordFor(verifiers[i].kind), verifiers[i].required ? tr("yes") : tr("no"),
                    verifiers[i].validDays > 0 ? TableCell(static_cast<double>(verifiers[i].validDays)) : TableCell(),
                    have, lack });
        }
        return { all > 0 ? tr("%1 of the evidence that open journeys should have is there")
                               .arg(percentText(static_cast<double>(with) / static_cast<double>(all)))
                         : tr("No open journey is in a stage that requires evidence"),
            tr("Required evidence of the stage a journey claims, unexpired on the day of the last event."), { chart } };
    }

    static QString without(const QString &verifier) { return tr("Without: %1").arg(verifier); }
    static QString with(const QString &verifier) { return tr("With: %1").arg(verifier); }
};

std::optional<CaseChoice> onePromising(const JourneysView &journeys, std::size_t row, const Cancellation &cancellation)
{
    const std::vector<PromisingJourney> all = ranked(journeys, cancellation);
    if (row >= all.size())
        return std::nullopt;
    CaseChoice choice;
    choice.title = VerifierWords::nameOf(journeys, all[row].journey);
    choice.subtitle = VerifierWords::reason(journeys, all[row]);
    for (const PromisingJourney &one : all)
        (one.journey == all[row].journey ? choice.cases : choice.others).push_back({ .journey = one.journey });
    std::sort(choice.others.begin(), choice.others.end(),
        [](const ChosenCase &a, const ChosenCase &b) { return a.journey < b.journey; });
    return choice;
}

std::optional<CaseChoice> claimsWithout(const JourneysView &journeys, std::size_t row, const Cancellation &cancellation)
{
    const std::vector<UnverifiedClaim> all = claimsOf(journeys, cancellation);
    const std::vector<std::size_t> rows = lacking(journeys, all);
    if (row >= rows.size())
        return std::nullopt;
    const Verifier &verifier = journeys.verified->verifiers[rows[row]];
    CaseChoice choice;
    choice.title = VerifierWords::without(verifier.text);
    for (const UnverifiedClaim &claim : all)
        (lacks(claim, verifier.id) ? choice.cases : choice.others).push_back({ .journey = claim.journey });
    for (auto *cases : { &choice.cases, &choice.others })
        std::sort(cases->begin(), cases->end(),
            [](const ChosenCase &a, const ChosenCase &b) { return a.journey < b.journey; });
    choice.subtitle = journeysText(static_cast<std::int64_t>(choice.cases.size()));
    return choice;
}

std::optional<CaseChoice> withEvidence(const JourneysView &journeys, std::size_t row, const Cancellation &cancellation)
{
    if (row >= journeys.verified->verifiers.size())
        return std::nullopt;
    CaseChoice choice = claimants(journeys, row, cancellation);
    choice.title = VerifierWords::with(journeys.verified->verifiers[row].text);
    choice.subtitle = journeysText(static_cast<std::int64_t>(choice.cases.size()));
    return choice;
}

} // namespace

PageContent verifiersContent(
    const JourneysView &journeys, VerifiersQuestion question, std::size_t rows, const Cancellation &cancellation)
{
    PageContent page;
    switch (question) {
    case VerifiersQuestion::Promising: page = VerifierWords::promising(journeys, rows, cancellation); break;
    case VerifiersQuestion::Claims: page = VerifierWords::claims(journeys, cancellation); break;
    case VerifiersQuestion::Register: page = VerifierWords::evidence(journeys, cancellation); break;
    }
    for (ChartData &chart : page.charts)
        chart.summary = page.finding;
    return page;
}

std::optional<CaseChoice> casesOfVerifiers(
    const JourneysView &journeys, VerifiersQuestion question, std::size_t row, const Cancellation &cancellation)
{
    switch (question) {
    case VerifiersQuestion::Promising: return onePromising(journeys, row, cancellation);
    case VerifiersQuestion::Claims: return claimsWithout(journeys, row, cancellation);
    case VerifiersQuestion::Register: return withEvidence(journeys, row, cancellation);
    }
    Q_UNREACHABLE();
}

} // namespace headwater
