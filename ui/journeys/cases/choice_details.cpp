// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/cases/choice_details.h"

#include "ui/journeys/journeys_text.h"
#include "ui/plan/inspector/detail_sheet.h"
#include "ui/wording/number_text.h"

#include <QFontMetrics>

namespace headwater {

namespace {

constexpr int labelWidth = 196; // beside a number, in the narrowest side panel

QString shortened(const QWidget &sheet, const QString &text)
{
    return sheet.fontMetrics().elidedText(text, Qt::ElideRight, labelWidth);
}

CaseChoice nothingButItsName(const JourneysView &view)
{
    CaseChoice choice;
    choice.title = ChoiceDetails::tr("All that are shown");
    choice.subtitle = journeysText(static_cast<std::int64_t>(view.mask.count()));
    return choice;
}

/// Everything that is shown, as if it had been chosen.
CaseChoice everything(const JourneysView &view)
{
    CaseChoice choice = nothingButItsName(view);
    for (CaseIndex journey = 0; journey < view.columns->caseCount(); ++journey) {
        if (view.mask.contains(journey))
            choice.cases.push_back({ .journey = journey });
    }
    return choice;
}

} // namespace

ChoiceDetails::ChoiceDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new DetailSheet)
{
    setObjectName(QStringLiteral("choiceDetails"));
    setAccessibleName(tr("Journeys behind what was chosen"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_sheet);
}

void ChoiceDetails::showChoice(const SharedJourneys &journeys, const std::optional<CaseChoice> &choice)
{
    m_running.cancel();
    m_journeys = journeys;
    if (!journeys || journeys->columns->caseCount() == 0) {
        ++m_revision;
        m_choice = std::make_shared<const CaseChoice>();
        m_isEverything = true;
        m_sheet->start(false, QString());
        m_sheet->finish();
        return;
    }
    m_isEverything = !choice;
    m_choice = std::make_shared<const CaseChoice>(choice ? *choice : nothingButItsName(*journeys));
    fill(nullptr);
    m_running = m_jobs.start<Answer, Question>(
        ++m_revision, Question { m_journeys, choice ? m_choice : nullptr },
        [](const Question &question, const Cancellation &cancellation, const Progress &) {
            return answer(question, cancellation);
        },
        [this](Result<Answer> found, quint64 revision) { receive(std::move(found), revision); });
}

Result<ChoiceDetails::Answer> ChoiceDetails::answer(const Question &question, const Cancellation &cancellation)
{
    const JourneysView &journeys = *question.journeys;
    Answer found { question.choice ? question.choice : std::make_shared<const CaseChoice>(everything(journeys)), {} };
    HEADWATER_TRY(found.summary, choiceSummary(journeys, *found.choice, cancellation));
    return found;
}

void ChoiceDetails::receive(Result<Answer> answer, quint64 revision)
{
    if (revision != m_revision || !answer)
        return;
    m_choice = std::move(answer->choice);
    fill(&answer->summary);
}

void ChoiceDetails::fill(const ChoiceSummary *summary)
{
    m_sheet->start(false, m_choice->title);
    m_sheet->heading(m_choice->title, m_choice->subtitle);
    if (m_isEverything)
        m_sheet->paragraph(tr("Choose a step, a path or a bar to see the journeys behind it."), true);
    if (summary) {
        addCommon(*m_sheet, *summary);
        addEnds(*m_sheet, *summary);
        addPlaces(*m_sheet, *summary);
    }
    addActions(*m_sheet);
    m_sheet->finish();
}

void ChoiceDetails::addCommon(DetailSheet &sheet, const ChoiceSummary &summary) const
{
    if (summary.traits.empty() && !summary.hasWait)
        return;
    sheet.section(tr("What these have in common"));
    for (const ChoiceSummary::Trait &trait : summary.traits) {
        const QString what = trait.isMissing ? tr("No %1").arg(trait.activity) : trait.activity;
        sheet.row(
            shortened(sheet, what), tr("%1, others %2").arg(percentText(trait.share), percentText(trait.elsewhere)));
    }
    if (summary.hasWait)
        sheet.row(tr("Median wait"), durationText(summary.wait.median));
}

void ChoiceDetails::addEnds(DetailSheet &sheet, const ChoiceSummary &summary) const
{
    sheet.section(tr("How they ended"));
    const auto whole = static_cast<double>(m_choice->cases.size());
    const std::array labels { tr("Still open"), tr("Won"), tr("Lost"), tr("No decision") };
    for (const std::size_t outcome : { std::size_t(1), std::size_t(2), std::size_t(3), std::size_t(0) }) {
        const std::int64_t count = summary.outcomes[outcome];
        if (count > 0)
            sheet.row(
                labels[outcome], tr("%1 · %2").arg(countText(count), percentText(static_cast<double>(count) / whole)));
    }
    if (summary.valued > 0) {
        const Money mean { summary.value.cents / summary.valued };
        sheet.row(tr("Mean value"), shortMoneyText(mean));
    }
    sheet.section(tr("Without a salesperson"));
    const auto selfServe = summary.movement.selfServeShare();
    sheet.row(tr("Before first contact"), selfServe ? percentText(*selfServe) : tr("not known"));
    if (const auto back = summary.movement.backMovesShare())
        sheet.row(tr("Moves back or repeated"), percentText(*back));
}

void ChoiceDetails::addPlaces(DetailSheet &sheet, const ChoiceSummary &summary) const
{
    const auto list = [&sheet](const QString &title, const std::vector<ChoiceSummary::Part> &parts) {
        if (parts.empty() || (parts.size() == 1 && parts.front().name.isEmpty()))
            return;
        sheet.section(title);
        double rest = 1;
        for (const ChoiceSummary::Part &part : parts) {
            sheet.row(part.name.isEmpty() ? tr("not known") : shortened(sheet, part.name), percentText(part.share));
            rest -= part.share;
        }
        if (rest > 0.005)
            sheet.row(tr("elsewhere"), percentText(rest));
    };
    list(tr("Where"), summary.territories);
    list(tr("Segments"), summary.segments);
}

void ChoiceDetails::requestFilter()
{
    if (!m_isEverything)
        Q_EMIT filterRequested(conditionFor(*m_journeys, *m_choice));
}

void ChoiceDetails::requestEvidence() { Q_EMIT evidenceRequested(m_choice->cases.front().journey); }

void ChoiceDetails::addActions(DetailSheet &sheet)
{
    if (m_choice->cases.empty())
        return;
    sheet.section(tr("Do something"));
    if (!m_isEverything)
        sheet.button(tr("Filter to these"), [this] { requestFilter(); });
    const auto count = static_cast<std::int64_t>(m_choice->cases.size());
    if (count == 1)
        sheet.button(tr("Open the journey"), [this] { Q_EMIT journeyRequested(m_choice->cases.front().journey); });
    if (count == 1)
        sheet.button(tr("Record evidence…"), [this] { requestEvidence(); });
    sheet.button(
        count == 1 ? tr("List the journey") : tr("List the %1").arg(journeysText(count)), [this] { requestList(); });
}

} // namespace headwater
