// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/relations.h"
#include "core/coverage/whatif/range.h"
#include "ui/coverage/details/subject_facts.h"
#include "ui/plan/derivation/coverage_derivations.h"

#include <QCoreApplication>

namespace headwater {

/// How the figures of the side panel come about. Refers to what it is made of; made when somebody asks.
class SubjectDerivations
{
    Q_DECLARE_TR_FUNCTIONS(SubjectDerivations)

public:
    SubjectDerivations(const ShownCoverage &shown, const CoverageSubject &subject, const SubjectFacts &facts,
        const std::optional<CoverageRange> &range);

    Derivation margin() const; ///< of the plan
    Derivation journeysWithoutWork() const;
    Derivation hours() const; ///< of the plan's seats
    Derivation needed() const;
    Derivation served() const;
    Derivation missing() const;
    Derivation covered() const;
    Derivation gapWorth() const;
    Derivation marginOfPlace() const;
    Derivation visits(const WorkOfStage &stage) const;
    Derivation worth(const HeadWorth &worth) const;
    Derivation singlePoint(const SinglePoint &point) const;
    Derivation bottleneck(const Bottleneck &bottleneck) const;
    Derivation reach(const Reach &reach) const;
    Derivation relations(const RelationMeasures &relations, const QString &formula) const;
    /// Of seats, whatever they are called together.
    Derivation available(const SeatUse &sum) const;
    Derivation inUse(const SeatUse &sum) const;
    Derivation utilisation(Minutes used, Minutes capacity) const;
    Derivation timeOf(const TaskUse &use) const;
    Derivation fullTimeHours(const Role &role) const;
    Derivation fte(const Seat &seat) const;
    Derivation availability(const Seat &seat, double share) const;
    Derivation lost(SeatId seat) const; ///< hours, while nobody sits there
    Derivation number() const; ///< of seats
    Derivation workload(const SeatUse &use) const;

private:
    const Plan &plan() const { return m_shown.plan(); }

    const ShownCoverage &m_shown;
    const CoverageSubject &m_subject;
    const SubjectFacts &m_facts;
    const std::optional<CoverageRange> &m_range; ///< none: not counted yet, or not of what is shown
};

} // namespace headwater
