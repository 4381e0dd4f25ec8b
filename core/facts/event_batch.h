// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"

#include <string>
#include <vector>

namespace headwater {

/// Events in a row with all their texts in one piece of memory, which is used again after clear(): millions pass
/// without a string of their own.
class EventBatch
{
public:
    void add(const EventView &event)
    {
        Row row { m_texts.size(), {}, event.at };
        for (std::size_t i = 0; i < eventTexts.size(); ++i) {
            const QStringView text = event.*eventTexts[i];
            row.lengths[i] = text.size();
            m_texts.append(text.utf16(), static_cast<std::size_t>(text.size()));
        }
        m_rows.push_back(row);
    }

    std::size_t size() const { return m_rows.size(); }
    /// Until the next add() or clear().
    EventView operator[](std::size_t index) const
    {
        const Row &row = m_rows[index];
        const char16_t *text = m_texts.data() + row.begin;
        EventView event;
        for (std::size_t i = 0; i < eventTexts.size(); ++i) {
            event.*eventTexts[i] = QStringView(text, row.lengths[i]);
            text += row.lengths[i];
        }
        event.at = row.at;
        return event;
    }

    void clear()
    {
        m_texts.clear();
        m_rows.clear();
    }

private:
    struct Row {
        std::size_t begin = 0;
        std::array<qsizetype, eventTexts.size()> lengths {};
        qint64 at = 0;
    };

    std::u16string m_texts;
    std::vector<Row> m_rows;
};

} // namespace headwater
