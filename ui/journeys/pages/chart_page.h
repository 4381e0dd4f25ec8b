// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/canvas/picture_file.h"
#include "ui/charts/chart_data.h"
#include "ui/journeys/journeys_page.h"
#include "ui/plan/space.h"

class QActionGroup;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;

namespace headwater {

class ChartCard;
class FlowLayout;

/// What a page of charts says.
struct PageContent {
    QString finding; ///< the sentence on top
    QString rule; ///< what was counted, and how
    std::vector<ChartData> charts; ///< none: `finding` says why there is nothing to see
};

/// So many rows of a long table are shown, and so many are written to files; beyond, nobody reads them.
inline constexpr std::size_t rowsOfTables = 1'000;
inline constexpr std::size_t rowsOfFiles = 200'000;

/// A page of one or several charts: the finding as a sentence, the rule below it, each chart also as a table, all of
/// it written to files as seen. The figures are computed in a job; answers to an older question are dropped.
class ChartPage : public JourneysPage
{
    Q_OBJECT

public:
    QString id() const override { return m_id; }
    QString title() const override { return m_title; }
    void showJourneys(const SharedJourneys &journeys) override;
    QList<QAction *> pageActions() const override;
    bool isSettling() const override { return m_jobs.isBusy() || m_files.isBusy(); }

    const PageContent &content() const { return m_content; }
    const std::vector<ChartCard *> &cards() const { return m_cards; }
    bool showsTables() const;

protected:
    /// `id` for object names, `title` for the switch of the space.
    ChartPage(const PlanContext &context, const QString &id, const QString &title, QWidget *parent);

    using Work = std::function<Result<PageContent>(const JourneysView &, const Cancellation &, const Progress &)>;
    /// What to compute, with the switches as they stand. Runs on one worker thread, one at a time.
    virtual Work work() = 0;
    /// The same with every row in its tables, for files; empty where the tables have them all.
    virtual Work wholeWork() { return {}; }
    using ChoiceWork = std::function<std::optional<CaseChoice>(const JourneysView &, const Cancellation &)>;
    /// Finds the journeys behind a row of a chart, in a job; empty where rows have none.
    virtual ChoiceWork behindRow(std::size_t chart, std::size_t row);
    /// Whether the filter of the space narrows what the page counts.
    virtual bool followsFilter() const { return true; }
    /// New journeys are there: fills lists of choices before the work starts.
    virtual void prepare(const JourneysView &) { }

    void restart();
    /// Puts a switch of the page before those that all pages have.
    void addControl(QWidget *control);
    /// The same for a choice that is always there: each of its entries is an action of the page, too.
    void addChoice(QComboBox *choice);
    /// Puts something besides charts above them.
    void addPanel(QWidget *panel);

private:
    void makeActions();
    QWidget *makeToolbar();
    QLayout *makeHeading();
    void addCard();
    void receive(Result<PageContent> content, quint64 revision);
    void chooseRow(std::size_t chart, std::size_t row);
    void showContent();
    void showBusy(bool isBusy);
    void exportPage();
    Picture picture() const;

    PlanContext m_context;
    QString m_id;
    QString m_title;
    SharedJourneys m_journeys;
    PageContent m_content;
    QActionGroup *m_forms;
    QList<QAction *> m_choices;
    QAction *m_exportAction;
    FlowLayout *m_controls = nullptr;
    QLabel *m_finding;
    QLabel *m_rule;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QBoxLayout *m_charts = nullptr; ///< the cards
    QBoxLayout *m_column = nullptr; ///< panels, then cards
    std::vector<ChartCard *> m_cards;

    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
    Cancellation m_running;
    quint64 m_revision = 0;
    quint64 m_contentRevision = 0; ///< of the question that the content answers
    bool m_exportIsDue = false; ///< asked for while the content was being computed
};

} // namespace headwater
