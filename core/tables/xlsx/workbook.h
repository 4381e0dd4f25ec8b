// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/tables/package/zip_archive.h"
#include "core/tables/xlsx/cell_text.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

struct WorkbookSheet {
    QString name;
    std::string part; ///< where its XML is in the archive
    bool isHidden = false;
};

/// What has to be known of a workbook before one of its sheets can be read.
struct WorkbookContents {
    std::vector<WorkbookSheet> sheets; ///< sheets with cells only, in the order of the tabs
    std::vector<NumberLook> looks; ///< by the style number of a cell
    std::string stringsPart; ///< empty when no text is shared
    bool from1904 = false;
};

/// FileNotOurs when the archive is another kind of document or damaged.
Result<WorkbookContents> readWorkbook(const ZipArchive &archive);

/// The texts that cells refer to by number: one block of bytes, so that a million short ones stay small.
class SharedStrings
{
public:
    /// FileNotOurs when damaged or above 512 MB, Cancelled.
    static Result<SharedStrings> read(
        const ZipArchive &archive, const std::string &part, const Cancellation &cancellation);

    std::size_t count() const { return m_ends.size(); }
    /// UTF-8, escapes not undone.
    std::string_view at(std::size_t index) const;

    void add(std::string_view text);
    /// What they take in memory.
    std::size_t bytes() const { return m_bytes.size() + m_ends.size() * sizeof(m_ends[0]); }

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
};

} // namespace headwater
