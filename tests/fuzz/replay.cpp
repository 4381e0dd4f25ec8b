// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Feeds every file of a corpus folder to the fuzz target it is linked with. Fails when there is none.
int main(int argc, char **argv)
{
    const QDir folder(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray input = file.readAll();
        QTextStream(stdout) << name << Qt::endl;
        LLVMFuzzerTestOneInput(
            reinterpret_cast<const std::uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
    }
    return names.isEmpty() ? 1 : 0;
}
