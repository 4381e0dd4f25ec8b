// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/plan/space_offer.h"
#include "ui/proposals/proposal_steps.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace headwater {

class PlanDocument;
class Prompts;
class ViewCamera;

/// What the pages of the storyboard can be drawn with.
struct ViewStage {
    PlanContext context;
    std::vector<SpaceOffer> offers;
};

/// Which scenario is proposed against which, as what kind of file, and what it is not to tell; then how far its writing
/// is. As it opens, one press writes the shown scenario against the baseline as a PDF.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    /// `quarter`: that of the window, so that both tell the same figures; none: the first that the forecast reaches.
    /// `stage`: without it pages of the storyboard have no pictures.
    ProposalDialog(PlanDocument &document, Prompts &prompts, const std::optional<Period> &quarter = {},
        const std::optional<ViewStage> &stage = {}, QWidget *parent = nullptr);

    /// While the file is written, stops that and stays open; else closes.
    void reject() override;

Q_SIGNALS:
    /// Something to tell once the dialog has gone.
    void written(const QString &text);

private:
    QWidget *makeChoices();
    QWidget *makeRedaction();
    QWidget *makeFooter();
    void updateButtons();
    Redaction redaction() const;
    ProposalWish wish(const QString &path) const;
    void chooseTemplate();
    bool isBusy() const;
    void say(double done);
    void write();
    void draw(Result<PreparedProposal> prepared);
    void finishWriting(PreparedProposal prepared);
    void finish(const Result<ProposalDelivery> &delivery, const QString &path);
    QString whyNotWritten(Error::Kind kind) const;

    PlanDocument &m_document;
    Prompts &m_prompts;
    std::optional<Period> m_quarter;
    std::shared_ptr<const FactSource> m_facts;
    QComboBox *m_format;
    QComboBox *m_scenario;
    QComboBox *m_against;
    QComboBox *m_paper;
    QPushButton *m_template;
    QString m_templatePath;
    QCheckBox *m_names;
    QCheckBox *m_pay;
    QSpinBox *m_smallestGroup;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_folder;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QString m_writtenPath; ///< empty: nothing yet
    Cancellation m_running;
    ViewCamera *m_camera = nullptr; ///< none: pages have no pictures
    std::optional<PreparedProposal> m_prepared; ///< whose views are being drawn
    Jobs m_jobs { 1 };
};

} // namespace headwater
