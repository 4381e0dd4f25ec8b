// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/plan/columns.h"
#include "core/plan/edits.h"
#include "ui/plan/inspector/detail_sheet.h"
#include "ui/plan/plan_insights.h"
#include "ui/plan/space.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"

#include <cmath>

namespace headwater {

class SumsCounter;

/// What a page of the inspector is filled from.
struct DetailSource {
    PlanContext context;
    const Insights &insights;
    bool isOutdated; ///< the insights are from before the last change
    SumsCounter &sums;
};

/// Makes an entry a step on the same rows, however the plan has changed since the page was filled.
template <typename Row> class RowStep
{
public:
    using RowId = decltype(Row::id);
    using RowIds = std::vector<RowId>;

    RowStep(PlanDocument &document, RowIds ids)
        : m_document(&document)
        , m_ids(std::make_shared<const RowIds>(std::move(ids)))
    { }

    const RowIds &ids() const { return *m_ids; }
    static QString title(const char *column)
    {
        return columnTitle(QLatin1StringView(TableOf<Row>::table), QLatin1StringView(column));
    }

    /// The column of all rows at once, e.g. "Change FTE of N-07". Answers why not, or nothing when it is done.
    template <typename Value> QString enter(const char *column, Value Row::*member, const Value &value) const
    {
        return run(column, [ids = m_ids, member, value](Plan plan) -> Result<Plan> {
            for (const RowId id : *ids) {
                const Row *found = tableOf<Row>(plan).find(id);
                if (!found || found->*member == value)
                    continue;
                Row changed = *found;
                changed.*member = value;
                HEADWATER_TRY(plan, withRow(std::move(plan), std::move(changed)));
            }
            return plan;
        });
    }

    /// Any other edit of the column.
    QString run(const char *column, const PlanDocument::Edit &edit) const
    {
        const auto done = m_document->apply(DetailSheet::tr("Change %1 of %2").arg(title(column), subject()), {}, edit);
        return done ? QString() : sentenceFor(done.error().kind);
    }

private:
    QString subject() const
    {
        const QLatin1StringView table(TableOf<Row>::table);
        return m_ids->size() == 1 ? rowNameIn(m_document->plan(), table, m_ids->front().value)
                                  : DetailSheet::tr("%n seats", nullptr, static_cast<int>(m_ids->size()));
    }

    PlanDocument *m_document;
    std::shared_ptr<const RowIds> m_ids;
};

/// Adds fields of some rows of the plan to a sheet; what is entered goes for all of them. Where they differ,
/// the field says so.
template <typename Row> class RowFields
{
public:
    RowFields(DetailSheet &sheet, const DetailSource &source, std::vector<const Row *> rows)
        : m_sheet(sheet)
        , m_rows(std::move(rows))
        , m_step(source.context.document, idsOf(m_rows))
    { }
    RowFields(DetailSheet &sheet, const DetailSource &source, const Row &row)
        : RowFields(sheet, source, std::vector { &row })
    { }

    const RowStep<Row> &step() const { return m_step; }

    /// What all rows have in this column; nothing where they differ.
    template <typename Value> std::optional<Value> common(Value Row::*member) const
    {
        const bool isSame = std::all_of(
            m_rows.begin(), m_rows.end(), [&](const Row *row) { return row->*member == m_rows.front()->*member; });
        return isSame ? std::optional(m_rows.front()->*member) : std::nullopt;
    }

    void text(const char *column, QString Row::*member) const
    {
        const auto same = common(member);
        m_sheet.textField(QLatin1StringView(column), m_step.title(column), same.value_or(QString()),
            same ? QString() : DetailSheet::various(), [step = m_step, column, member](const QString &typed) {
                return step.enter(column, member, typed.trimmed());
            });
    }

    void number(const char *column, std::int64_t Row::*member) const
    {
        numeric(column, member, countText,
            [](double typed) { return static_cast<std::int64_t>(std::llround(std::clamp(typed, -1e15, 1e15))); });
    }
    void money(const char *column, Money Row::*member) const { numeric(column, member, moneyText, &Money::of); }
    void hours(const char *column, Minutes Row::*member) const { numeric(column, member, hoursText, &Minutes::of); }

    /// Typed in percent, with or without the sign.
    void share(const char *column, Share Row::*member) const
    {
        numeric(column, member, shareText, [](double percent) { return Share::of(percent / 100); });
    }

    /// `whenNone` is what having no date means, e.g. "open end".
    void date(const char *column, QDate Row::*member, const QString &whenNone) const
    {
        m_sheet.dateField(QLatin1StringView(column), m_step.title(column), common(member), whenNone,
            [step = m_step, column, member](const QString &typed) {
                QDate value;
                return readDate(typed, value) ? step.enter(column, member, value) : notADate(typed);
            });
    }

    void check(const char *column, bool Row::*member) const
    {
        const auto same = common(member);
        m_sheet.checkField(QLatin1StringView(column), m_step.title(column),
            !same       ? Qt::PartiallyChecked
                : *same ? Qt::Checked
                        : Qt::Unchecked,
            [step = m_step, column, member](bool checked) { return step.enter(column, member, checked); });
    }

    /// Choices in the order of the enumerators.
    template <typename Enum> void words(const char *column, Enum Row::*member, const QStringList &words) const
    {
        const auto same = common(member);
        m_sheet.wordsField(QLatin1StringView(column), m_step.title(column), words, same ? static_cast<int>(*same) : -1,
            [step = m_step, column, member](
                int chosen) { return step.enter(column, member, static_cast<Enum>(chosen)); });
    }

private:
    static std::vector<decltype(Row::id)> idsOf(const std::vector<const Row *> &rows)
    {
        std::vector<decltype(Row::id)> ids;
        for (const Row *row : rows)
            ids.push_back(row->id);
        return ids;
    }

    template <typename Value, typename ToText, typename FromNumber>
    void numeric(const char *column, Value Row::*member, ToText toText, FromNumber fromNumber) const
    {
        const auto same = common(member);
        m_sheet.textField(QLatin1StringView(column), m_step.title(column), same ? toText(*same) : QString(),
            same ? QString() : DetailSheet::various(), [step = m_step, column, member, fromNumber](QString typed) {
                double value = 0;
                return readNumber(typed.remove(u'%'), value) ? step.enter(column, member, fromNumber(value))
                                                             : notANumber(typed);
            });
    }

    DetailSheet &m_sheet;
    std::vector<const Row *> m_rows;
    RowStep<Row> m_step;
};

} // namespace headwater
