// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/tables/package/zip_archive.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct _xmlParserCtxt;

namespace headwater {

/// The attributes of an element, by name without prefix. Valid during the call only.
class XmlAttributes
{
public:
    XmlAttributes(const unsigned char *const *fields, int count, int line)
        : m_fields(fields)
        , m_count(count)
        , m_line(line)
    { }

    /// Empty when the attribute is missing.
    std::string_view operator[](std::string_view name) const;
    /// Of the document, 1-based: where the element's tag ends.
    int line() const { return m_line; }

private:
    const unsigned char *const *m_fields;
    int m_count;
    int m_line;
};

/// Is told about the elements of a document as they come; names without prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view) { }
    /// Text comes in pieces of any length.
    virtual void text(std::string_view) { }
    /// What the handler found wrong; parsing stops after the chunk in which this is set.
    virtual const std::optional<Error> &problem() const;
};

/// Parses XML that is fed to it chunk by chunk. No entities but the five predefined ones, no network, no DTD.
class XmlParser
{
public:
    /// `document` is what errors call it.
    explicit XmlParser(XmlHandler &handler, QString document = QStringLiteral("the workbook's XML"));

    /// FileNotOurs when the document is not well-formed, or the handler's problem.
    Result<> feed(const char *bytes, std::size_t size);
    /// Says that everything has been fed.
    Result<> finish();

private:
    friend struct XmlCallbacks;
    struct Free {
        void operator()(_xmlParserCtxt *context) const;
    };
    Result<> check();

    std::unique_ptr<_xmlParserCtxt, Free> m_context;
    XmlHandler &m_handler;
    QString m_document;
    bool m_hasDtd = false;
};

/// Parses a whole part of the archive, as ZipArchive::part() gives it.
Result<> parsePart(const ZipArchive &archive, const std::string &name, XmlHandler &handler,
    qint64 largest = ZipArchive::largestList, const Cancellation &cancellation = {});

} // namespace headwater
