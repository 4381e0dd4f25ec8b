// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/relations.h"
#include "core/jobs/jobs.h"
#include "ui/coverage/details/subject_derivations.h"

#include <QScrollArea>

namespace headwater {

class CoverageModel;
class DetailSheet;

/// The side panel of the space: what is behind the figures of what was chosen; with nothing chosen, of the plan. Every
/// figure of it shows how it comes about.
class CoverageDetails : public QScrollArea
{
    Q_OBJECT

public:
    /// The model knows the ranges, once they are counted.
    explicit CoverageDetails(const CoverageModel &model, QWidget *parent = nullptr);

    /// Without a view: nothing.
    void show(const ShownCoverage &shown, const CoverageSubject &subject);
    const CoverageSubject &subject() const { return m_subject; }
    bool isSettling() const { return m_jobs.isBusy() || m_webJobs.isBusy(); }

Q_SIGNALS:
    /// Somebody wants to fill a role somewhere from the vacancies.
    void vacancyRequested(headwater::RoleId role, headwater::TerritoryId territory);
    /// Somebody wants the vacancy that fits best for it to go there now.
    void bestVacancyRequested(headwater::RoleId role, headwater::TerritoryId territory);
    /// Somebody wants to move these seats; those places are at hand.
    void movesRequested(const std::vector<headwater::SeatId> &seats, const std::vector<headwater::TerritoryId> &nearby);
    /// Somebody wants to see these seats in the table.
    void tableRequested(const std::vector<headwater::SeatId> &seats);
    /// Somebody wants to move a seat there; without a task for any that is short.
    void seatRequested(headwater::TerritoryId territory, headwater::TaskId task);
    /// Somebody wants to see the customers of the plan, the chosen one among them.
    void accountsRequested();

private:
    using Question = std::pair<ShownCoverage, CoverageSubject>;
    /// Who knows whom: what it was asked of, and the answer once there is one.
    struct Web {
        Plan plan;
        SharedColumns columns;
        quint64 revision = 0;
        std::optional<RelationMeasures> measures;
    };
    void findWeb();
    void fill();
    /// A row that shows how its figure comes about, by one of SubjectDerivations.
    using Derive = std::function<Derivation(const SubjectDerivations &)>;
    void figure(const QString &label, const QString &value, const Derive &derive, const QString &before = {},
        bool isOutdated = false);
    QString useText(const SeatUse &use) const;
    void addWork();
    void addMoney();
    void addServers();
    void addServing(const ServingSeats &serving);
    void addSeatUse(const QString &label, const SeatUse &use);
    QString vacantOwnersText() const;
    Minutes lostBy(const Seat &seat, const SeatUse &use) const;
    void addWhyNotMore();
    void addBottlenecks();
    void addWorth();
    void addSinglePoints();
    void addRelations();
    void addReach();
    void addFormula();
    void addPlan();
    void addRole();
    void addSeat();
    void addSeveral();
    void addSeatActs();
    void addGapActs();
    std::vector<TerritoryId> chosenTerritories() const;
    void addAccount();
    void addUse(const QString &section, const SeatUse &sum);
    void addSeatList();
    QString title() const;
    QString roleTitle() const;
    QString subtitle() const;

    const CoverageModel &m_model;
    DetailSheet *m_sheet;
    ShownCoverage m_shown;
    CoverageSubject m_subject;
    SubjectFacts m_facts;
    quint64 m_revision = 0;
    quint64 m_filled = 0; ///< the revision of the facts
    Web m_web;
    Cancellation m_running;
    Cancellation m_findingWeb;
    Jobs m_jobs { 1 };
    Jobs m_webJobs { 1 };
};

} // namespace headwater
