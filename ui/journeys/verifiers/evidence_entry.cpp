// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/verifiers/evidence_entry.h"

#include "core/document/plan_document.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"

namespace headwater {

namespace {

/// What the stage the journey claims requires and does not have, else the first of all.
int firstMissing(const JourneysView &journeys, CaseIndex journey)
{
    const VerifiedCases &verified = *journeys.verified;
    const StageId stage = claimedStage(*journeys.columns, *journeys.context, journey);
    const std::vector<std::size_t> missing = verified.missing(journey, verified.requiredFor(stage));
    return missing.empty() ? 0 : static_cast<int>(missing.front());
}

} // namespace

EvidenceEntry::EvidenceEntry(const PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{ }

void EvidenceEntry::ask(QWidget *parent, const SharedJourneys &shown, CaseIndex journey)
{
    if (const QString why = whyReadOnly(m_context.document); !why.isEmpty()) {
        Q_EMIT notice(why);
        return;
    }
    // Others may be shown before the last question is answered.
    const SharedJourneys kept = shown;
    const JourneysView &journeys = *kept;
    const std::vector<Verifier> &verifiers = journeys.verified->verifiers;
    if (verifiers.empty()) {
        Q_EMIT notice(tr("The plan has no verifiers yet: add some in the register on the page Verifiers"));
        return;
    }
    QStringList names;
    for (const Verifier &verifier : verifiers) {
        const Stage *stage = journeys.plan.stages.find(verifier.stage);
        names.append(tr("%1: %2").arg(stage ? stage->name : QString(), verifier.text));
    }
    const QString name = journeys.columns->caseNames.text(journey);
    const QString title = tr("Record evidence for %1").arg(name);
    Prompts &prompts = m_context.prompts;
    const auto which
        = prompts.askChoice(parent, title, tr("What has the customer done?"), names, firstMissing(journeys, journey));
    if (!which)
        return;
    const auto who = prompts.askText(parent, title, tr("Who saw it?"), QString());
    if (!who)
        return;
    const auto when = prompts.askDateAndReason(parent, title, tr("When was it seen?"), m_context.document.now().date());
    if (!when)
        return;
    const Verifier &verifier = verifiers[static_cast<std::size_t>(*which)];
    record(evidenceEvent(name, verifier, when->date, *who), tr("Record “%1” for %2").arg(verifier.text, name),
        when->reason);
}

void EvidenceEntry::record(const JourneyEvent &event, const QString &label, const QString &reason)
{
    struct Wish {
        std::shared_ptr<FactBatch> batch;
        JourneyEvent event;
    };
    auto batch = m_context.document.startFacts(tr("entered by hand"), QStringLiteral("events"));
    if (!batch) {
        Q_EMIT notice(sentenceFor(batch.error().kind));
        return;
    }
    m_jobs.start<ImportBatch, Wish>(
        0, Wish { std::move(*batch), event },
        [](const Wish &wish, const Cancellation &, const Progress &) -> Result<ImportBatch> {
            HEADWATER_CHECK(wish.batch->add(wish.event));
            return wish.batch->finish();
        },
        [this, label, reason](const Result<ImportBatch> &written, quint64) {
            PlanDocument &document = m_context.document;
            const auto keep = [](Plan plan) -> Result<Plan> { return plan; };
            const auto done = written ? document.applyImport(label, keep, { *written }, reason)
                                      : Result<>(tl::unexpected(written.error()));
            Q_EMIT notice(done ? tr("%1: done").arg(label) : sentenceFor(done.error().kind));
        });
}

} // namespace headwater
