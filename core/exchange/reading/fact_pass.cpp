// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/fact_pass.h"

#include "core/base/period.h"
#include "core/exchange/reading/stage_columns.h"
#include "core/exchange/reading/stage_words.h"
#include "core/plan/column_text.h"
#include "core/plan/stages/stage_names.h"

#include <cmath>

namespace headwater {

namespace {

FactVerdict judgeContent(SeenFacts::Sets &sets, Fingerprint content)
{
    if (!sets.contents.insert(content))
        return FactVerdict::Repeated;
    return sets.known.contains(content) ? FactVerdict::Known : FactVerdict::New;
}

} // namespace

FactVerdict judge(SeenFacts::Sets &sets, const Opportunity &opportunity)
{
    const Fingerprint key = keyPrint(opportunity);
    const Fingerprint content = contentPrint(opportunity);
    if (sets.contents.contains(content))
        return FactVerdict::Repeated;
    if (!sets.keys.insert(key))
        return FactVerdict::Contradicts;
    sets.contents.insert(content);
    if (sets.known.contains(content))
        return FactVerdict::Known;
    return sets.knownKeys.contains(key) ? FactVerdict::Changed : FactVerdict::New;
}

FactVerdict judge(SeenFacts::Sets &sets, const EventPrints &event) { return judgeContent(sets, event.content); }

FactVerdict judge(SeenFacts::Sets &sets, const EmploymentSpell &spell)
{
    return judgeContent(sets, contentPrint(spell));
}

Result<std::unique_ptr<SeenFacts::Sets>> knownFactSets(const FactSource *known, const Cancellation &cancellation)
{
    auto sets = std::make_unique<SeenFacts::Sets>();
    if (!known)
        return sets;
    const auto noteContent = [&sets](const auto &fact) { sets->known.insert(contentPrint(fact)); };
    HEADWATER_CHECK(known->visitOpportunities(
        [&](const Opportunity &opportunity) {
            sets->knownKeys.insert(keyPrint(opportunity));
            noteContent(opportunity);
        },
        cancellation));
    HEADWATER_CHECK(known->visitEvents(noteContent, cancellation));
    HEADWATER_CHECK(known->visitSpells(noteContent, cancellation));
    return sets;
}

StageOutcomes::StageOutcomes(const Plan &plan)
{
    for (const Stage &stage : plan.stages)
        m_outcomes.insert(stage.name, static_cast<Outcome>(stage.kind)); // the two enums share their order
    const StageNames names(plan);
    for (const Alias &alias : plan.aliases) {
        const Stage *renamed = alias.column == stageAliasColumn() ? plan.stages.find(names.find(alias.seen)) : nullptr;
        if (renamed)
            m_outcomes.insert(alias.seen, static_cast<Outcome>(renamed->kind));
    }
}

Outcome StageOutcomes::of(const QString &stage)
{
    const auto known = m_outcomes.constFind(stage);
    if (known != m_outcomes.constEnd())
        return *known;
    return *m_outcomes.insert(stage, outcomeOfStage(stage));
}

Opportunity opportunityOf(const RowParser &row, StageOutcomes &outcomes)
{
    Opportunity result;
    result.externalId = row.text(Field::Id);
    result.name = row.text(Field::Opportunity);
    result.account = row.text(Field::Account);
    result.owner = row.text(Field::Owner);
    result.product = row.text(Field::Product);
    result.stage = row.text(Field::Stage);
    result.outcome = outcomes.of(result.stage);
    if (row.has(Field::IsWon) && row.at(Field::IsWon).yes)
        result.outcome = Outcome::Won;
    else if (row.has(Field::IsClosed) && row.at(Field::IsClosed).yes && result.outcome == Outcome::Open)
        result.outcome = Outcome::Lost;
    const QString word = row.text(Field::Status).toLower();
    static const std::array words { QStringLiteral("open"), QStringLiteral("won"), QStringLiteral("lost"),
        QStringLiteral("no_decision") };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            result.outcome = static_cast<Outcome>(i);
    }
    result.amount = row.at(Field::Amount).money;
    result.created = row.at(Field::Created).date;
    result.engaged = row.at(Field::Engaged).date;
    if (result.outcome != Outcome::Open) {
        result.closed = row.at(Field::Closed).date;
        result.reason = row.text(Field::Reason);
    }
    return result;
}

EventView eventOf(const RowParser &row)
{
    EventView event;
    event.journey = row.text(Field::Journey);
    event.account = row.text(Field::Account);
    event.activity = row.text(Field::Activity);
    event.channel = row.text(Field::Channel);
    event.actor = row.text(Field::Owner);
    event.at = row.at(Field::At).at;
    return event;
}

bool isAtStep(const RowParser &row, const ImportFile &source)
{
    return source.lifecycle.isEmpty() || !row.has(Field::Lifecycle)
        || row.text(Field::Lifecycle).compare(source.lifecycle, Qt::CaseInsensitive) == 0;
}

EmploymentSpell spellOf(const RowParser &row)
{
    EmploymentSpell spell { row.text(Field::Name), row.text(Field::Role), row.text(Field::Territory),
        row.at(Field::Hired).date, row.at(Field::Left).date, row.text(Field::Reason) };
    if (row.has(Field::Hired))
        return spell;
    const double days = row.has(Field::TenureMonths) ? row.at(Field::TenureMonths).number * daysPerMonth
                                                     : row.at(Field::TenureYears).number * daysPerYear;
    spell.left = {};
    spell.tenureDays = std::llround(days);
    spell.hasLeft = row.at(Field::HasLeft).yes;
    if (spell.person.isEmpty()) // a snapshot need not name anybody, but two people may be alike
        spell.person = QStringLiteral("#%1").arg(row.row());
    return spell;
}

Result<std::unique_ptr<TableReader>> openRows(const FilePreview &file, const Cancellation &cancellation)
{
    TableOptions options = file.source.table;
    options.cancellation = cancellation;
    options.columns = file.header;
    HEADWATER_TRY(std::unique_ptr<TableReader> reader, openSource(file.source, options));
    std::vector<QString> labels;
    for (int i = 1; i < kindInfo(file.mapping.kind).headerRows; ++i) {
        HEADWATER_TRY(const bool isThere, reader->next(labels));
        if (!isThere)
            break;
    }
    return reader;
}

} // namespace headwater
