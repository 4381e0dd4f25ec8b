// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

/// Which parts of a file are read, and what their columns mean: the same for a first look and for the import.
namespace headwater {

/// What the columns of a file mean.
struct HeaderReading {
    ColumnMapping mapping;
    bool isRemembered = false; ///< the plan knew
};

/// What the user said of the file counts first, then the mappings that were given, what the plan remembers, and at last
/// what the names tell; of exports of this plan that lost columns, what their rows tell. Errors: those of reading some
/// rows.
Result<HeaderReading> readHeader(const ImportFile &file, const std::vector<QString> &header, const Plan &plan,
    const std::vector<ColumnMapping> &given = {});

/// The files that a file is: of a workbook every sheet that is shown and whose columns are known, so that none is
/// passed over in silence. Only one is read where somebody chose it, or said what the columns are; and where no columns
/// are known. Where rows of no kind stand above a header, as the titles of a report do, the row of the header is set.
/// Errors: those of openTable for a sheet; what is wrong with the whole file is said when it is read.
Result<std::vector<ImportFile>> sourceFiles(
    const ImportFile &file, const Plan &plan, const std::vector<ColumnMapping> &given = {});

} // namespace headwater
