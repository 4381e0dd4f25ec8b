// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/journeys_model.h"
#include "ui/journeys/journeys_page.h"
#include "ui/plan/space.h"

#include <QPointer>

#include <functional>
#include <vector>

class QActionGroup;
class QLabel;
class QLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace headwater {

class CasesPanel;
class ChoiceDetails;
class EvidenceEntry;
class FilterBar;
class JourneyPanel;
class OdditiesPanel;
class WaitingPage;

/// Where customers are and what they do: the pages on journeys, the filter they share, and the cases behind what
/// was chosen in them.
class JourneysSpace : public Space
{
    Q_OBJECT

public:
    explicit JourneysSpace(const PlanContext &context, QWidget *parent = nullptr);
    ~JourneysSpace() override;

    static QString spaceTitle() { return tr("Journeys"); }
    static QString spaceIcon() { return QStringLiteral("journeys"); }

    QString title() const override { return spaceTitle(); }
    QList<QAction *> spaceActions() const override { return m_actions; }
    void bringIntoSight(const QAction &action) override;
    QWidget *details() override;
    bool isSettling() const override;
    ViewText viewState() const override;
    void showView(const ViewText &view) override;

    JourneysModel &model() { return *m_model; }
    const std::vector<JourneysPage *> &pages() const { return m_pages; }
    void showPage(std::size_t index);
    void showPage(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeHeader();
    QLayout *makeFilterLine();
    QWidget *makeCentre();
    QWidget *makeWaitingPage();
    QWidget *makeEmptyPage();
    QWidget *makeStagesOffer();
    void makePages();
    void addPage(JourneysPage *page);
    void followState();
    void followView();
    void sayWhatIsShown();
    void sayWhatIsOdd();
    void showCurrentPage();
    void choose(const std::optional<CaseChoice> &choice);
    void makeJourneyPanel(QSplitter &splitter);
    void openJourney(CaseIndex journey);
    void closeJourney();
    void askForJourney();
    void makeActions();
    QAction *addAction(const QString &id, const QString &text, const QString &tip, const std::function<void()> &doing);

    PlanContext m_context;
    JourneysModel *m_model;
    QActionGroup *m_switch;
    EvidenceEntry *m_evidence;
    QList<QAction *> m_actions;
    std::vector<JourneysPage *> m_pages;
    std::size_t m_current = 0;
    SharedJourneys m_pageShows; ///< what the page in sight was given
    QLabel *m_summary = nullptr;
    QPushButton *m_odd = nullptr;
    OdditiesPanel *m_oddities = nullptr;
    FilterBar *m_filterBar = nullptr;
    QWidget *m_stagesOffer = nullptr; ///< while the journeys come to no stage of the plan
    QStackedWidget *m_stack = nullptr;
    CasesPanel *m_cases = nullptr;
    JourneyPanel *m_journey = nullptr;
    bool m_isFromList = false; ///< the open journey was chosen in the list, which comes back after it
    WaitingPage *m_waiting = nullptr;
    QWidget *m_empty = nullptr;
    QPointer<ChoiceDetails> m_details; ///< belongs to the side panel once that has asked for it
};

} // namespace headwater
