// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_reader.h"

#include <QByteArrayView>
#include <QIODevice>

#include <memory>

namespace headwater {

/// Whether a file that starts like this is XML, or packed and so worth looking into.
bool startsLikeXml(QByteArrayView head);

/// Opens an XES log, plain or gzipped, from a device that is open and at its beginning. Its header holds the attributes
/// of the first events; others that turn up later are put behind them, so that header() is whole at the end. With
/// TableOptions::columns it is what they say from the start. row() is the line in which an event begins. Events whose
/// trace has no name keep an empty case. Errors as openTable's; FileNotOurs also for a document type or entities.
Result<std::unique_ptr<TableReader>> openXes(std::unique_ptr<QIODevice> device, const TableOptions &options = {});

} // namespace headwater
