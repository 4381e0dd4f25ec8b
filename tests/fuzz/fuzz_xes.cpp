// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xes/xes_reader.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>

using namespace headwater;

/// The input is a log, packed or not. Read as found, then with the columns that were found, then passed over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    TableOptions options;
    for (int pass = 0; pass < 3; ++pass) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(input);
        buffer->open(QIODevice::ReadOnly);
        const auto reader = openXes(std::move(buffer), options);
        if (!reader)
            return 0;
        std::vector<QString> cells;
        if (pass == 2)
            (void)(*reader)->skipRest();
        while ((*reader)->next(cells).value_or(false)) {
            if (cells.size() != (*reader)->header().size())
                __builtin_trap();
        }
        options.columns = (*reader)->header();
    }
    return 0;
}
