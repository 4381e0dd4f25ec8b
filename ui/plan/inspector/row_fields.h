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

/// What a page of the inspector is filled from.
struct DetailSource {
    PlanContext context;
    const Insights &insights;
    std::function<void(const QString &)> tell; ///< hears why an edit was refused
};

/// Adds fields of one row of the plan to a sheet. What is entered becomes one named step on that column.
template <typename Row> class RowFields
{
public:
    RowFields(DetailSheet &sheet, const DetailSource &source, const Row &row)
        : m_sheet(sheet)
        , m_source(source)
        , m_row(row)
    { }

    void text(const char *column, QString Row::*member) const
    {
        m_sheet.textField(QLatin1StringView(column), title(column), m_row.*member,
            [*this, column, member](const QString &typed) { enter(column, member, typed.trimmed()); });
    }

    void number(const char *column, std::int64_t Row::*member) const
    {
        m_sheet.textField(QLatin1StringView(column), title(column), countText(m_row.*member),
            [*this, column, member](const QString &typed) {
                if (double value = 0; understood(readNumber(typed, value)))
                    enter(column, member, static_cast<std::int64_t>(std::llround(value)));
            });
    }

    void money(const char *column, Money Row::*member) const
    {
        m_sheet.textField(QLatin1StringView(column), title(column), moneyText(m_row.*member),
            [*this, column, member](const QString &typed) {
                if (double value = 0; understood(readNumber(typed, value)))
                    enter(column, member, Money::of(value));
            });
    }

    void hours(const char *column, Minutes Row::*member) const
    {
        m_sheet.textField(QLatin1StringView(column), title(column), hoursText(m_row.*member),
            [*this, column, member](const QString &typed) {
                if (double value = 0; understood(readNumber(typed, value)))
                    enter(column, member, Minutes::of(value));
            });
    }

    /// Typed in percent, with or without the sign.
    void share(const char *column, Share Row::*member) const
    {
        m_sheet.textField(
            QLatin1StringView(column), title(column), shareText(m_row.*member), [*this, column, member](QString typed) {
                if (double value = 0; understood(readNumber(typed.remove(u'%'), value)))
                    enter(column, member, Share::of(value / 100));
            });
    }

    void date(const char *column, QDate Row::*member) const
    {
        m_sheet.textField(QLatin1StringView(column), title(column), dateText(m_row.*member),
            [*this, column, member](const QString &typed) {
                if (QDate value; understood(readDate(typed, value)))
                    enter(column, member, value);
            });
    }

    void check(const char *column, bool Row::*member) const
    {
        m_sheet.checkField(QLatin1StringView(column), title(column), m_row.*member,
            [*this, column, member](bool checked) { enter(column, member, checked); });
    }

    /// Choices in the order of the enumerators.
    template <typename Enum> void choice(const char *column, Enum Row::*member, const QStringList &words) const
    {
        m_sheet.choiceField(QLatin1StringView(column), title(column), words, static_cast<int>(m_row.*member),
            [*this, column, member](int chosen) { enter(column, member, static_cast<Enum>(chosen)); });
    }

    /// Makes the change a step, e.g. "Change FTE of N-07".
    template <typename Value> void enter(const char *column, Value Row::*member, const Value &value) const
    {
        Row changed = m_row;
        changed.*member = value;
        const QString name
            = rowNameIn(m_source.context.document.plan(), QLatin1StringView(TableOf<Row>::table), m_row.id.value);
        const auto applied
            = m_source.context.document.apply(DetailSheet::tr("Change %1 of %2").arg(title(column), name), QString(),
                [&changed](Plan plan) { return withRow(std::move(plan), changed); });
        if (!applied)
            m_source.tell(sentenceFor(applied.error().kind));
    }

private:
    static QString title(const char *column)
    {
        return columnTitle(QLatin1StringView(TableOf<Row>::table), QLatin1StringView(column));
    }

    bool understood(bool isUnderstood) const
    {
        if (!isUnderstood)
            m_source.tell(sentenceFor(Error::Kind::InvalidInput));
        return isUnderstood;
    }

    DetailSheet &m_sheet;
    DetailSource m_source;
    Row m_row;
};

} // namespace headwater
