// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/plan/column_text.h"

#include <array>

namespace headwater {

/// Reads held rows by field. Made once per file.
class HeldRowView
{
public:
    explicit HeldRowView(const HeldRows &held)
    {
        m_index.fill(-1);
        for (std::size_t i = 0; i < held.fields.size(); ++i)
            m_index[static_cast<std::size_t>(held.fields[i])] = static_cast<int>(i);
    }

    /// Whether the file has such a column at all.
    bool hasColumn(Field field) const { return m_index[static_cast<std::size_t>(field)] >= 0; }

    QString text(const HeldRow &row, Field field) const
    {
        const int index = m_index[static_cast<std::size_t>(field)];
        return index < 0 ? QString() : row.values[static_cast<std::size_t>(index)];
    }

    /// Sets `value` when the file says something there.
    template <typename Value> void read(const HeldRow &row, Field field, Value &value) const
    {
        const QString said = text(row, field);
        if (!said.isEmpty())
            parse(said, value);
    }

private:
    std::array<int, fieldCount> m_index;
};

/// The name of a person in a team file: as one word, or first and last name, else what they log in with or their id.
inline QString personName(const HeldRowView &view, const HeldRow &row)
{
    for (const Field field : { Field::Agent, Field::Name }) {
        if (const QString name = view.text(row, field); !name.isEmpty())
            return name;
    }
    const QString both = (view.text(row, Field::FirstName) + u' ' + view.text(row, Field::LastName)).trimmed();
    if (!both.isEmpty())
        return both;
    const QString login = view.text(row, Field::Worker);
    return login.isEmpty() ? view.text(row, Field::Id) : login;
}

} // namespace headwater
