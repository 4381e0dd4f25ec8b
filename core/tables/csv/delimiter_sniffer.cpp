// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv/delimiter_sniffer.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <vector>

namespace headwater {

namespace {

struct Record {
    qint64 line = 1;
    int columns = 1;
    bool blank = true;
};

/// The records of the sample as one delimiter cuts them. Mirrors CsvReader: a quote opens only at a field's start.
class RecordCounter
{
public:
    RecordCounter(QByteArrayView text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    { }

    std::vector<Record> records(bool isWhole)
    {
        while (m_at < m_text.size())
            step();
        if (isWhole && !m_record.blank)
            m_records.push_back(m_record);
        return std::move(m_records);
    }

private:
    void step()
    {
        const char c = m_text[m_at++];
        if (c == '\n' || c == '\r') {
            endLine(c);
        } else if (c == m_delimiter) {
            ++m_record.columns;
            m_record.blank = false;
            m_atFieldStart = true;
        } else {
            m_record.blank = m_record.blank && (c == ' ');
            if (c == '"' && m_atFieldStart)
                skipQuoted();
            m_atFieldStart = false;
        }
    }

    void skipQuoted()
    {
        m_record.blank = false;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_line;
            if (m_text[m_at] != '"')
                continue;
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')
                ++m_at;
            else
                break;
        }
        m_at = std::min<qsizetype>(m_at + 1, m_text.size());
    }

    void endLine(char c)
    {
        if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        if (!m_record.blank)
            m_records.push_back(m_record);
        m_record = Record { ++m_line };
        m_atFieldStart = true;
    }

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_atFieldStart = true;
    Record m_record;
    std::vector<Record> m_records;
};

struct Score {
    double kept = 0; ///< part of the records as wide as the header
    int columns = 1;
};

int commonestWidth(const std::vector<Record> &records)
{
    std::map<int, int> widths;
    for (const Record &record : records)
        ++widths[record.columns];
    return std::max_element(widths.begin(), widths.end(), [](auto a, auto b) { return a.second < b.second; })->first;
}

Score scoreOf(const std::vector<Record> &records, int width)
{
    if (width < 2)
        return {};
    const auto same = std::count_if(
        records.begin(), records.end(), [width](const Record &record) { return record.columns == width; });
    return { static_cast<double>(same) / static_cast<double>(records.size()), width };
}

bool isBetter(const Score &a, const Score &b)
{
    if (std::abs(a.kept - b.kept) < 0.02)
        return a.columns > b.columns;
    return a.kept > b.kept;
}

} // namespace

char sniffDelimiter(QByteArrayView sample, bool isWhole, qint64 headerRow)
{
    char best = ',';
    Score bestByHeader;
    char bestCommon = ',';
    Score bestByCommonest;
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        std::vector<Record> records = RecordCounter(sample, delimiter).records(isWhole);
        std::erase_if(records, [headerRow](const Record &record) { return record.line < headerRow; });
        if (records.empty())
            continue;
        if (const Score score = scoreOf(records, records.front().columns); isBetter(score, bestByHeader)) {
            best = delimiter;
            bestByHeader = score;
        }
        if (const Score score = scoreOf(records, commonestWidth(records)); isBetter(score, bestByCommonest)) {
            bestCommon = delimiter;
            bestByCommonest = score;
        }
    }
    return bestByHeader.columns > 1 ? best : bestCommon;
}

} // namespace headwater
