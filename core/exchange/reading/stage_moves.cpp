// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/stage_moves.h"

#include "core/exchange/reading/fact_pass.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

/// What a save says, small enough for millions.
struct Save {
    qint64 at = 0;
    std::uint32_t journey = 0;
    std::uint32_t stage = 0;
    std::uint32_t row = 0; ///< by order
};

class Codes
{
public:
    std::uint32_t of(const QString &text)
    {
        const auto known = m_codes.constFind(text);
        if (known != m_codes.constEnd())
            return *known;
        return *m_codes.insert(text, static_cast<std::uint32_t>(m_codes.size()));
    }

private:
    QHash<QString, std::uint32_t> m_codes;
};

} // namespace

Result<std::vector<bool>> savesWithoutMove(const FilePreview &file, const Cancellation &cancellation)
{
    HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openRows(file, cancellation));
    RowParser parser(file, {});
    Codes journeys;
    Codes stages;
    std::vector<Save> saves;
    std::vector<bool> withoutMove;
    std::vector<QString> cells;
    for (;;) {
        HEADWATER_TRY(const bool isRow, reader->next(cells));
        if (!isRow)
            break;
        const auto row = static_cast<std::uint32_t>(withoutMove.size());
        const bool isGood = parser.parse(cells, reader->row());
        withoutMove.push_back(isGood && parser.at(Field::Deleted).yes);
        if (isGood && !withoutMove.back())
            saves.push_back({ parser.at(Field::At).at, journeys.of(parser.text(Field::Journey)),
                stages.of(parser.text(Field::Activity)), row });
    }
    std::sort(saves.begin(), saves.end(), [](const Save &a, const Save &b) {
        return std::tie(a.journey, a.at, a.row) < std::tie(b.journey, b.at, b.row);
    });
    for (std::size_t i = 1; i < saves.size(); ++i) {
        if (saves[i].journey == saves[i - 1].journey && saves[i].stage == saves[i - 1].stage)
            withoutMove[saves[i].row] = true;
    }
    return withoutMove;
}

} // namespace headwater
