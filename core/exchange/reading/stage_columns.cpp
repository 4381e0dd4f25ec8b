// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/stage_columns.h"

#include <QRegularExpression>

#include <algorithm>

namespace headwater {

namespace {

/// Columns about the present stage, which the rows of the past must not be mistaken for.
bool isOfPresentStage(const QString &column)
{
    const QString name = folded(column);
    return name == QLatin1StringView("dealstage") || name == QLatin1StringView("dateenteredstage")
        || name == QLatin1StringView("dateenteredcurrentstage")
        || name == QLatin1StringView("hsv2dateenteredcurrentstage");
}

/// What each column of such a header is.
struct StageColumns {
    explicit StageColumns(const std::vector<QString> &wide)
    {
        for (std::size_t i = 0; i < wide.size(); ++i) {
            if (const auto stage = stageDatedBy(wide[i]))
                stages.emplace_back(i, *stage);
            else if (!isOfPresentStage(wide[i]))
                kept.push_back(i);
        }
        for (const std::size_t column : kept)
            header.push_back(wide[column]);
        header.push_back(QStringLiteral("Deal Stage"));
        header.push_back(QStringLiteral("Date entered stage"));
    }

    std::vector<std::pair<std::size_t, QString>> stages;
    std::vector<std::size_t> kept;
    std::vector<QString> header; ///< of a row for each stage
};

bool isReadByStage(const ImportFile &file, const std::vector<QString> &written)
{
    if (!hasStageColumns(written))
        return false;
    const bool isTold = file.as || file.mapping;
    const Kind told = file.as ? *file.as : file.mapping ? file.mapping->kind : Kind::Unknown;
    return isTold ? told == Kind::HubspotDealStages : recognise(written).mapping.kind == Kind::Unknown;
}

/// Turns a row with a date for each stage into a row for each date.
class StageColumnsReader final : public TableReader
{
public:
    explicit StageColumnsReader(std::unique_ptr<TableReader> table)
        : m_table(std::move(table))
        , m_columns(m_table->header())
        , m_next(m_columns.stages.size())
    { }

    const std::vector<QString> &header() const override { return m_columns.header; }
    qint64 row() const override { return m_table->row(); }
    const TableFormat &format() const override { return m_table->format(); }
    double progress() const override { return m_table->progress(); }
    EncodingRepairs repairs() const override { return m_table->repairs(); }

    Result<bool> next(std::vector<QString> &cells) override
    {
        for (;;) {
            for (; m_next < m_columns.stages.size(); ++m_next) {
                if (!m_wide[m_columns.stages[m_next].first].trimmed().isEmpty())
                    return fill(cells);
            }
            HEADWATER_TRY(const bool isRow, m_table->next(m_wide));
            if (!isRow)
                return false;
            m_next = 0;
        }
    }

private:
    Result<bool> fill(std::vector<QString> &cells)
    {
        cells.clear();
        for (const std::size_t column : m_columns.kept)
            cells.push_back(m_wide[column]);
        const auto &[dated, stage] = m_columns.stages[m_next];
        cells.push_back(stage);
        cells.push_back(m_wide[dated]);
        const std::size_t width = m_table->header().size(); // what a row has too much stays too much
        if (m_wide.size() > width)
            cells.insert(cells.end(), m_wide.begin() + static_cast<std::ptrdiff_t>(width), m_wide.end());
        ++m_next;
        return true;
    }

    std::unique_ptr<TableReader> m_table;
    StageColumns m_columns;
    std::vector<QString> m_wide; ///< the row that is being taken apart
    std::size_t m_next; ///< the stage to look at
};

} // namespace

std::optional<QString> stageDatedBy(const QString &column)
{
    static const QRegularExpression label(QStringLiteral("^date entered\\s+[\"'\u201C\u2018]?(.+?)[\"'\u201D\u2019]?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression internalName(
        QStringLiteral("^hs_(?:v2_)?date_entered_(.+)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pipeline(QStringLiteral("\\s*\\([^()]*\\)$"));
    const QString name = column.trimmed();
    if (isOfPresentStage(name))
        return {};
    for (const QRegularExpression &pattern : { label, internalName }) {
        if (const auto match = pattern.match(name); match.hasMatch()) {
            QString stage = match.captured(1).trimmed();
            const QString bare = QString(stage).remove(pipeline);
            stage = bare.isEmpty() ? stage : bare;
            return folded(stage) == QLatin1StringView("currentstage") ? std::nullopt : std::optional(stage);
        }
    }
    return {};
}

bool hasStageColumns(const std::vector<QString> &header)
{
    return std::any_of(
        header.begin(), header.end(), [](const QString &name) { return stageDatedBy(name).has_value(); });
}

std::vector<QString> sourceHeader(const ImportFile &file, const std::vector<QString> &written)
{
    return isReadByStage(file, written) ? StageColumns(written).header : written;
}

Result<std::unique_ptr<TableReader>> openSource(const ImportFile &file, TableOptions options)
{
    HEADWATER_TRY(std::unique_ptr<TableReader> table, openTable(file.path, options));
    if (!isReadByStage(file, table->header()))
        return table;
    return std::make_unique<StageColumnsReader>(std::move(table));
}

} // namespace headwater
