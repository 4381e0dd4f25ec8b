// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/written_texts.h"

#include "core/tables/package/xml_parser.h"
#include "core/tables/xlsx/cell_text.h"

#include <QFile>
#include <QTemporaryFile>

#include <zip.h>

#include <array>

namespace headwater {

namespace {

/// Looks at the texts of a document element by element; texts of a paragraph may be in several runs.
class TermInXml final : public XmlHandler
{
public:
    explicit TermInXml(const TermFinder &terms)
        : m_terms(terms)
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        look();
        for (const std::string_view attribute :
            { "name", "descr", "title", "sheet", "Target", "content", "href", "alt" })
            lookAt(attributes[attribute]);
        lookAt(name == "c" ? std::string_view() : attributes["val"]);
    }
    void endElement(std::string_view) override { look(); }
    void text(std::string_view text) override { m_text.append(text); }
    const std::optional<Error> &problem() const override { return m_none; }
    const QString &found() const { return m_found; }

private:
    void look()
    {
        lookAt(m_text);
        m_text.clear();
    }
    void lookAt(std::string_view text)
    {
        if (text.empty() || !m_found.isEmpty())
            return;
        QString read = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        unescapeCellText(read);
        m_found = m_terms.findIn(read);
    }

    const TermFinder &m_terms;
    std::string m_text;
    QString m_found;
    std::optional<Error> m_none;
};

struct CloseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

Result<QStringList> partNames(const QString &path)
{
    int problem = 0;
    const std::unique_ptr<zip_t, CloseZip> archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem));
    if (!archive)
        return failure(Error::Kind::FileUnreadable, QStringLiteral("the file cannot be read again"));
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0)));
    return names;
}

Result<QString> termInPackage(const QString &path, const TermFinder &terms, const Cancellation &cancellation);

/// A workbook within a presentation: what is behind a chart.
Result<QString> termInWorkbook(
    const ZipArchive &archive, const QString &name, const TermFinder &terms, const Cancellation &cancellation)
{
    QTemporaryFile file;
    if (!file.open())
        return failure(Error::Kind::StorageFailed, file.errorString());
    HEADWATER_TRY(ZipPart part, archive.part(name.toStdString(), ZipArchive::largestList));
    std::array<char, 65536> chunk {};
    for (qint64 count = 1; count > 0;) {
        HEADWATER_TRY(count, part.read(chunk.data(), static_cast<qint64>(chunk.size())));
        file.write(chunk.data(), count);
    }
    if (!file.flush())
        return failure(Error::Kind::StorageFailed, file.errorString());
    return termInPackage(file.fileName(), terms, cancellation);
}

Result<QString> termInPart(
    const ZipArchive &archive, const QString &name, const TermFinder &terms, const Cancellation &cancellation)
{
    if (const QString found = terms.findIn(name); !found.isEmpty())
        return found;
    if (name.endsWith(QLatin1StringView(".xlsx")))
        return termInWorkbook(archive, name, terms, cancellation);
    const bool isXml = name.endsWith(QLatin1StringView(".xml")) || name.endsWith(QLatin1StringView(".rels"));
    if (!isXml)
        return QString();
    TermInXml handler(terms);
    HEADWATER_CHECK(parsePart(archive, name.toStdString(), handler, ZipArchive::largestTable, cancellation));
    return handler.found();
}

Result<QString> termInPackage(const QString &path, const TermFinder &terms, const Cancellation &cancellation)
{
    HEADWATER_TRY(const QStringList names, partNames(path));
    HEADWATER_TRY(const ZipArchive archive, ZipArchive::open(path));
    for (const QString &name : names) {
        HEADWATER_TRY(const QString found, termInPart(archive, name, terms, cancellation));
        if (!found.isEmpty())
            return found;
    }
    return QString();
}

/// Of a page its texts and attributes: the markup itself has words, too.
Result<QString> termInText(const QString &path, const TermFinder &terms)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, file.errorString());
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("<!DOCTYPE html>"))
        return terms.findIn(QString::fromUtf8(bytes));
    TermInXml handler(terms);
    XmlParser parser(handler, QStringLiteral("the page"));
    const QByteArray markup = bytes.mid(bytes.indexOf('\n') + 1);
    HEADWATER_CHECK(parser.feed(markup.constData(), static_cast<std::size_t>(markup.size())));
    HEADWATER_CHECK(parser.finish());
    return handler.found();
}

} // namespace

Result<QString> termWrittenIn(const QString &path, const TermFinder &terms, const Cancellation &cancellation)
{
    const bool isPackage = path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1StringView(".pptx"), Qt::CaseInsensitive);
    return isPackage ? termInPackage(path, terms, cancellation) : termInText(path, terms);
}

} // namespace headwater
