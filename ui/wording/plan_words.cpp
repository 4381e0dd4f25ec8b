// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/plan_words.h"

#include "ui/wording/translate.h"

namespace headwater {

QString wordFor(WorkMode mode)
{
    switch (mode) {
    case WorkMode::Office: return tr("office");
    case WorkMode::Hybrid: return tr("hybrid");
    case WorkMode::Remote: return tr("remote");
    case WorkMode::Travelling: return tr("travelling");
    }
    Q_UNREACHABLE();
}

QString wordFor(SeatStatus status)
{
    switch (status) {
    case SeatStatus::Filled: return tr("filled");
    case SeatStatus::Vacant: return tr("vacant");
    case SeatStatus::Planned: return tr("planned");
    case SeatStatus::Closed: return tr("closed");
    }
    Q_UNREACHABLE();
}

QString wordFor(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::None: return tr("nothing planned");
    case Placeholder::Hire: return tr("to be hired");
    case Placeholder::Transfer: return tr("to be transferred");
    case Placeholder::Replacement: return tr("to be replaced");
    case Placeholder::Redeploy: return tr("to be redeployed");
    }
    Q_UNREACHABLE();
}

QString wordFor(RoleKind kind)
{
    switch (kind) {
    case RoleKind::CustomerFocused: return tr("customer-focused");
    case RoleKind::Specialty: return tr("specialty");
    }
    Q_UNREACHABLE();
}

QString wordFor(TerritoryKind kind)
{
    switch (kind) {
    case TerritoryKind::Region: return tr("region");
    case TerritoryKind::Leaf: return tr("territory");
    }
    Q_UNREACHABLE();
}

QString wordFor(VerifierKind kind)
{
    switch (kind) {
    case VerifierKind::Activity: return tr("activity");
    case VerifierKind::Commitment: return tr("commitment");
    case VerifierKind::Artefact: return tr("artefact");
    }
    Q_UNREACHABLE();
}

QStringList workModeWords()
{
    return { wordFor(WorkMode::Office), wordFor(WorkMode::Hybrid), wordFor(WorkMode::Remote),
        wordFor(WorkMode::Travelling) };
}

QStringList seatStatusWords()
{
    return { wordFor(SeatStatus::Filled), wordFor(SeatStatus::Vacant), wordFor(SeatStatus::Planned),
        wordFor(SeatStatus::Closed) };
}

QStringList placeholderWords()
{
    return { wordFor(Placeholder::None), wordFor(Placeholder::Hire), wordFor(Placeholder::Transfer),
        wordFor(Placeholder::Replacement), wordFor(Placeholder::Redeploy) };
}

QStringList roleKindWords() { return { wordFor(RoleKind::CustomerFocused), wordFor(RoleKind::Specialty) }; }

QStringList territoryKindWords() { return { wordFor(TerritoryKind::Region), wordFor(TerritoryKind::Leaf) }; }

QString vacancyWords(const Seat &seat)
{
    if (seat.status == SeatStatus::Filled)
        return {};
    if (seat.status == SeatStatus::Closed || seat.placeholder == Placeholder::None)
        return wordFor(seat.status);
    return wordFor(seat.placeholder);
}

QStringList verifierKindWords()
{
    return { wordFor(VerifierKind::Activity), wordFor(VerifierKind::Commitment), wordFor(VerifierKind::Artefact) };
}

QString seatCode(const Seat &seat)
{
    return seat.externalId.isEmpty() ? tr("Seat %1").arg(seat.id.value) : seat.externalId;
}

} // namespace headwater
