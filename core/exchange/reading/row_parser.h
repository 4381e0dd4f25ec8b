// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

#include <QHash>

#include <array>
#include <map>

namespace headwater {

/// Spellings that the user confirmed, now or in an earlier import.
class Spellings
{
public:
    Spellings() = default;
    explicit Spellings(const std::vector<AliasProposal> &aliases);
    /// What `seen` means in this column; itself when nothing else was confirmed.
    const QString &meaning(Field field, const QString &seen) const;
    bool isEmpty() const { return m_meanings.empty(); }

private:
    std::map<Field, QHash<QString, QString>> m_meanings; ///< by the field of aliasColumn(), then by spelling
};

/// The alias column that a field belongs to ("sales_agent" for owners too), or empty.
QString aliasColumn(Field field);

/// Turns the cells of one row into values, following the mapping and what is known of each column.
class RowParser
{
public:
    struct Value {
        QString text; ///< trimmed
        double number = 0;
        Money money;
        QDate date;
        qint64 at = 0;
        bool yes = false;
        bool isBlank = true;
    };

    RowParser(const FilePreview &file, Spellings spellings);

    /// Reads the cells and takes their texts, leaving those of the row before, whose memory serves again; false when
    /// the row is bad, problems() then says why.
    bool parse(std::vector<QString> &cells, qint64 row);
    const std::vector<RowProblem> &problems() const { return m_problems; }
    void addProblem(Field field, Problem problem);

    const Value &at(Field field) const { return m_values[static_cast<std::size_t>(field)]; }
    const QString &text(Field field) const { return at(field).text; }
    bool has(Field field) const { return !at(field).isBlank; }
    qint64 row() const { return m_row; }
    Subject subject() const { return m_subject; }

    /// The value as plain text, as HeldRows keep it.
    QString heldText(Field field) const;

private:
    struct Column {
        std::size_t index = 0;
        QString name;
        Field field = Field::None;
        DateOrder dates = DateOrder::YearMonthDay;
        DecimalMark mark = DecimalMark::Point;
    };
    bool read(const Column &column);
    void nameJourney();
    void checkRow();
    void checkRequired();
    void checkActuals();
    void checkSpell();

    std::vector<Column> m_columns;
    Spellings m_spellings;
    Subject m_subject;
    bool m_hasJourneys = false; ///< a column names the journey of an event
    bool m_namesJourneys = false; ///< in a history of opportunities: by name, not by id
    std::size_t m_width;
    std::array<Value, fieldCount> m_values;
    std::vector<RowProblem> m_problems;
    qint64 m_row = 0;
};

} // namespace headwater
