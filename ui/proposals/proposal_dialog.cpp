// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposal_dialog.h"

#include "core/document/plan_document.h"
#include "ui/prompts/prompts.h"
#include "ui/proposals/captured/view_camera.h"
#include "ui/proposals/change_origins.h"
#include "ui/style/theme.h"
#include "ui/style/window_size.h"
#include "ui/wording/error_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace headwater {

namespace {

constexpr int stepsOfProgress = 1000;
// How far the bar is when one step is done and the next begins.
constexpr double donePreparing = 0.6;
constexpr double doneDrawing = 0.8;

QLabel *sentence(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QComboBox *chooser(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

} // namespace

ProposalDialog::ProposalDialog(PlanDocument &document, Prompts &prompts, const std::optional<Period> &quarter,
    const std::optional<ViewStage> &stage, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_quarter(quarter)
    , m_facts(document.facts())
    , m_format(chooser("proposalFormat", tr("Kind of file")))
    , m_scenario(chooser("proposalScenario", tr("Scenario that is proposed")))
    , m_against(chooser("proposalAgainst", tr("Scenario that it is compared with")))
    , m_paper(chooser("proposalPaper", tr("Paper")))
    , m_template(new QPushButton(tr("Company template…")))
    , m_names(new QCheckBox(tr("&Names of people")))
    , m_pay(new QCheckBox(tr("What people &cost")))
    , m_smallestGroup(new QSpinBox)
    , m_state(sentence(QString(), TextRole::Body))
    , m_progress(new QProgressBar)
    , m_folder(new QPushButton(tr("Open &folder")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_export(new QPushButton(tr("Choose &where and export…")))
{
    setObjectName(QStringLiteral("proposalDialog"));
    setWindowTitle(tr("Export proposal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(10);
    layout->addWidget(sentence(tr("What is proposed?"), TextRole::Title));
    layout->addWidget(makeChoices());
    layout->addWidget(sentence(tr("Leave out"), TextRole::Section));
    layout->addWidget(makeRedaction());
    layout->addStretch(1);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, { 520, 520 });
    if (stage) {
        m_camera = new ViewCamera(stage->context, stage->offers, this);
        connect(m_camera, &ViewCamera::progressed, this,
            [this](double done) { say(donePreparing + done * (doneDrawing - donePreparing)); });
        connect(m_camera, &ViewCamera::taken, this, [this](const std::vector<CapturedPage> &pages) {
            m_prepared->pages = pages;
            finishWriting(*std::exchange(m_prepared, std::nullopt));
        });
    }
    updateButtons();
}

QWidget *ProposalDialog::makeChoices()
{
    auto *part = new QWidget;
    m_format->addItem(tr("PDF, to read and print"), QStringLiteral("pdf"));
    m_format->addItem(tr("Excel workbook, to work with"), QStringLiteral("xlsx"));
    m_format->addItem(tr("PowerPoint slides, to present"), QStringLiteral("pptx"));
    m_format->addItem(tr("Web page in one file"), QStringLiteral("html"));
    for (const Scenario &scenario : m_document.workspace().scenarios) {
        if (scenario.inBin)
            continue;
        for (QComboBox *box : { m_scenario, m_against })
            box->addItem(scenario.name, static_cast<qint64>(scenario.id.value));
    }
    m_scenario->setCurrentIndex(m_scenario->findData(static_cast<qint64>(m_document.workspace().shown.value)));
    m_against->setCurrentIndex(m_against->findData(static_cast<qint64>(baselineId.value)));
    m_paper->addItem(tr("A4"));
    m_paper->addItem(tr("Letter"));
    m_template->setObjectName(QStringLiteral("proposalTemplate"));
    m_template->setAutoDefault(false);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Scenario"), m_scenario);
    form->addRow(tr("&Against"), m_against);
    form->addRow(tr("&Kind of file"), m_format);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Look"), m_template);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ProposalDialog::updateButtons);
    connect(m_template, &QPushButton::clicked, this, &ProposalDialog::chooseTemplate);
    return part;
}

QWidget *ProposalDialog::makeRedaction()
{
    constexpr int largestGroup = 100;
    auto *part = new QWidget;
    m_names->setObjectName(QStringLiteral("withoutNames"));
    m_pay->setObjectName(QStringLiteral("withoutPay"));
    m_smallestGroup->setObjectName(QStringLiteral("smallestGroup"));
    m_smallestGroup->setAccessibleName(tr("Smallest group of people that is told of"));
    m_smallestGroup->setRange(1, largestGroup);
    m_smallestGroup->setSpecialValueText(tr("none"));
    connect(m_smallestGroup, &QSpinBox::valueChanged, this, &ProposalDialog::updateButtons);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_names);
    layout->addWidget(m_pay);
    auto *groups = new QHBoxLayout;
    auto *label = new QLabel(tr("&Groups of fewer people than"));
    label->setBuddy(m_smallestGroup);
    groups->addWidget(label);
    groups->addWidget(m_smallestGroup);
    groups->addStretch(1);
    layout->addLayout(groups);
    return part;
}

QWidget *ProposalDialog::makeFooter()
{
    auto *footer = new QWidget;
    m_state->setObjectName(QStringLiteral("proposalState"));
    m_progress->setObjectName(QStringLiteral("proposalProgress"));
    m_progress->setAccessibleName(tr("How much is done"));
    m_progress->setRange(0, stepsOfProgress);
    m_progress->setTextVisible(false);
    m_folder->setObjectName(QStringLiteral("proposalFolder"));
    m_cancel->setObjectName(QStringLiteral("proposalCancel"));
    m_export->setObjectName(QStringLiteral("proposalWrite"));
    m_folder->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_export->setDefault(true);
    m_export->setProperty("primary", true);
    connect(m_folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_writtenPath).absolutePath())); });
    connect(m_cancel, &QPushButton::clicked, this, &ProposalDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ProposalDialog::write);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_folder);
    layout->addWidget(m_export);
    return footer;
}

bool ProposalDialog::isBusy() const { return m_jobs.isBusy() || m_prepared; }

void ProposalDialog::say(double done) { m_progress->setValue(static_cast<int>(done * stepsOfProgress)); }

void ProposalDialog::updateButtons()
{
    const bool isBusy = this->isBusy();
    const QString format = m_format->currentData().toString();
    for (QWidget *choice :
        std::initializer_list<QWidget *> { m_format, m_scenario, m_against, m_pay, m_smallestGroup, m_export })
        choice->setEnabled(!isBusy);
    if (m_smallestGroup->value() > 1)
        m_names->setChecked(true); // a name is told of one person
    m_names->setEnabled(!isBusy && m_smallestGroup->value() <= 1);
    m_paper->setEnabled(!isBusy && format != QLatin1StringView("pptx"));
    m_template->setEnabled(!isBusy && format == QLatin1StringView("pptx"));
    m_template->setText(m_templatePath.isEmpty() ? tr("Company template…") : QFileInfo(m_templatePath).fileName());
    m_progress->setVisible(isBusy);
    m_folder->setVisible(!m_writtenPath.isEmpty() && !isBusy);
    m_cancel->setText(m_writtenPath.isEmpty() || isBusy ? tr("Cancel") : tr("Close"));
    m_state->setVisible(!m_state->text().isEmpty());
}

void ProposalDialog::chooseTemplate()
{
    const QStringList files
        = m_prompts.askFilesToOpen(this, tr("Company template"), tr("Presentations (*.pptx *.potx)"));
    if (!files.isEmpty())
        m_templatePath = files.front();
    updateButtons();
}

Redaction ProposalDialog::redaction() const
{
    Redaction redaction;
    redaction.names = m_names->isChecked();
    redaction.pay = m_pay->isChecked();
    redaction.smallestGroup = m_smallestGroup->value() > 1 ? m_smallestGroup->value() : 0;
    return redaction;
}

ProposalWish ProposalDialog::wish(const QString &path) const
{
    const auto idOf = [](const QComboBox *box) { return ScenarioId { box->currentData().toLongLong() }; };
    const Workspace &workspace = m_document.workspace();
    const Scenario &after = *workspace.scenarios.find(idOf(m_scenario));
    const Scenario &before = *workspace.scenarios.find(idOf(m_against));
    ProposalWish wish;
    wish.workspace = workspace;
    wish.question.before = before.plan;
    wish.question.after = after.plan;
    wish.question.baseline = m_document.baselinePlan();
    wish.question.facts = m_facts;
    wish.question.redaction = redaction();
    wish.question.quarter = m_quarter;
    wish.question.originsOf = changeOrigins(m_document, before.id, after.id);
    const auto info = after.plan.info.begin();
    wish.file.names = { info == after.plan.info.end() ? QString() : info->name, before.name, after.name };
    wish.file.path = path;
    wish.file.paper = m_paper->currentIndex() == 0 ? Paper::A4 : Paper::Letter;
    wish.file.templatePath = m_templatePath;
    return wish;
}

void ProposalDialog::write()
{
    const QString suffix = m_format->currentData().toString();
    QString name = m_scenario->currentText();
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    constexpr qsizetype longestName = 80;
    auto path = m_prompts.askFileToSave(this, tr("Export proposal"),
        m_format->currentText() + QStringLiteral(" (*.%1)").arg(suffix),
        QDir::home().filePath(name.left(longestName) + u'.' + suffix));
    if (!path)
        return;
    if (QFileInfo(*path).suffix().toLower() != suffix)
        *path += u'.' + suffix;
    m_writtenPath.clear();
    m_progress->setValue(0);
    m_state->setText(tr("Comparing and writing…"));
    m_running = m_jobs.start<PreparedProposal, ProposalWish>(
        m_document.revision(), wish(*path),
        [](const ProposalWish &what, const Cancellation &cancellation, const Progress &progress) {
            return prepareProposal(what, cancellation, progress);
        },
        [this](Result<PreparedProposal> prepared, quint64) { draw(std::move(prepared)); },
        [this](double done) { say(done * donePreparing); });
    updateButtons();
}

/// The views that the storyboard shows, where it has any.
void ProposalDialog::draw(Result<PreparedProposal> prepared)
{
    if (!prepared)
        return finish(tl::unexpected(prepared.error()), {});
    if (!m_camera || !prepared->hasViewsToDraw())
        return finishWriting(*std::move(prepared));
    m_state->setText(tr("Drawing the pages of the storyboard…"));
    const std::vector<CapturedPage> pages = prepared->pages;
    m_prepared = *std::move(prepared);
    updateButtons();
    m_camera->take(m_prepared->told, pages);
}

void ProposalDialog::finishWriting(PreparedProposal prepared)
{
    const QString path = prepared.file.path;
    m_state->setText(tr("Comparing and writing…"));
    m_running = m_jobs.start<ProposalDelivery, PreparedProposal>(
        m_document.revision(), std::move(prepared),
        [](const PreparedProposal &what, const Cancellation &cancellation, const Progress &progress) {
            return finishProposal(what, cancellation, progress);
        },
        [this, path](const Result<ProposalDelivery> &delivery, quint64) { finish(delivery, path); },
        [this](double done) { say(doneDrawing + done * (1 - doneDrawing)); });
    updateButtons();
}

QString ProposalDialog::whyNotWritten(Error::Kind kind) const
{
    const bool hasTemplate
        = !m_templatePath.isEmpty() && m_format->currentData().toString() == QLatin1StringView("pptx");
    if (hasTemplate && kind == Error::Kind::InvalidInput)
        return tr("The template has no place for a title, so nobody could say where texts belong. Choose another one.");
    if (hasTemplate && (kind == Error::Kind::FileNotOurs || kind == Error::Kind::FileUnreadable))
        return tr("The template is no presentation that can be read. Choose another one.");
    if (kind == Error::Kind::StorageFailed)
        return tr("The file could not be written. Check the folder and the space on the disk.");
    return sentenceFor(kind);
}

void ProposalDialog::finish(const Result<ProposalDelivery> &delivery, const QString &path)
{
    if (delivery && delivery->leaked.isEmpty()) {
        m_writtenPath = path;
        m_state->setText(tr("Written: %1").arg(path));
        Q_EMIT written(m_state->text());
    } else if (delivery) {
        m_state->setText(tr("Nothing was written: “%1” would have been told. Take it out of the text where somebody "
                            "typed it, then export again.")
                             .arg(delivery->leaked));
    } else {
        const bool isStopped = delivery.error().kind == Error::Kind::Cancelled;
        m_state->setText(isStopped ? tr("Stopped. Nothing was written.") : whyNotWritten(delivery.error().kind));
    }
    updateButtons();
}

void ProposalDialog::reject()
{
    if (!isBusy())
        return QDialog::reject();
    if (std::exchange(m_prepared, std::nullopt)) {
        m_camera->stop();
        return finish(failure(Error::Kind::Cancelled, {}), {});
    }
    m_running.cancel();
    m_state->setText(tr("Stopping…"));
}

} // namespace headwater
