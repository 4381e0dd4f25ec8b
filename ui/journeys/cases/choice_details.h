// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/journeys/cases/choice_summary.h"

#include <QPointer>
#include <QScrollArea>

namespace headwater {

class DetailSheet;

/// The side panel of the space: the journeys behind what was chosen and what one can do with them; with nothing
/// chosen, all that are shown.
class ChoiceDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChoiceDetails(QWidget *parent = nullptr);

    /// `journeys` may be null: nothing has been loaded.
    void showChoice(const SharedJourneys &journeys, const std::optional<CaseChoice> &choice);
    bool isSettling() const { return m_jobs.isBusy(); }
    /// Journeys were chosen, not just all that are shown.
    bool hasChoice() const { return m_journeys && !m_isEverything && !m_choice->cases.empty(); }
    bool hasOneJourney() const { return hasChoice() && m_choice->cases.size() == 1; }
    void requestList() { Q_EMIT listRequested(*m_choice); }
    void requestFilter();
    /// Where one journey alone is chosen.
    void requestEvidence();

Q_SIGNALS:
    void filterRequested(const headwater::JourneyCondition &condition);
    void listRequested(const headwater::CaseChoice &choice);
    /// What happened in this journey, event by event.
    void journeyRequested(headwater::CaseIndex journey);
    /// Somebody has seen what a customer did in this journey.
    void evidenceRequested(headwater::CaseIndex journey);

private:
    struct Question {
        SharedJourneys journeys;
        std::shared_ptr<const CaseChoice> choice; ///< none: everything that is shown
    };
    struct Answer {
        std::shared_ptr<const CaseChoice> choice;
        ChoiceSummary summary;
    };

    static Result<Answer> answer(const Question &question, const Cancellation &cancellation);
    void receive(Result<Answer> answer, quint64 revision);
    void fill(const ChoiceSummary *summary);
    void addCommon(DetailSheet &sheet, const ChoiceSummary &summary) const;
    void addPlaces(DetailSheet &sheet, const ChoiceSummary &summary) const;
    void addEnds(DetailSheet &sheet, const ChoiceSummary &summary) const;
    void addActions(DetailSheet &sheet);

    DetailSheet *m_sheet;
    SharedJourneys m_journeys;
    std::shared_ptr<const CaseChoice> m_choice = std::make_shared<const CaseChoice>(); ///< a million may be chosen
    bool m_isEverything = true;
    quint64 m_revision = 0;
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
