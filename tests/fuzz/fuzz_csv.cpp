// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/column_sniffer.h"
#include "core/tables/csv/csv_reader.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace headwater;

/// The whole way of a text file: encoding, delimiter, records, and what its values look like.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    buffer->open(QIODevice::ReadOnly);
    const auto reader = openCsv(std::move(buffer));
    if (!reader)
        return 0;
    ColumnSniffer sniffer;
    std::vector<QString> cells;
    qint64 row = (*reader)->row();
    for (auto found = (*reader)->next(cells); found && *found; found = (*reader)->next(cells)) {
        if ((*reader)->row() <= row || cells.size() < (*reader)->header().size())
            std::abort();
        row = (*reader)->row();
        for (const QString &cell : cells)
            sniffer.add(cell, row);
    }
    const ColumnShape shape = sniffer.shape();
    for (const QString &cell : cells) {
        (void)parseMoment(cell, shape.dateOrder);
        (void)parseMoney(cell, shape.decimalMark);
    }
    return 0;
}
