// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/package/xml_parser.h"

#include <libxml/parser.h>

#include <array>
#include <cstring>

namespace headwater {

namespace {

constexpr std::size_t chunkBytes = 64 * 1024;

std::string_view view(const xmlChar *text) { return reinterpret_cast<const char *>(text); }

} // namespace

/// What libxml2 calls; `parser` is the XmlParser.
struct XmlCallbacks {
    static void start(void *parser, const xmlChar *name, const xmlChar *, const xmlChar *, int, const xmlChar **,
        int attributes, int, const xmlChar **fields)
    {
        auto &self = *static_cast<XmlParser *>(parser);
        if (!self.m_handler.problem())
            self.m_handler.startElement(view(name), XmlAttributes(fields, attributes, self.m_context->input->line));
    }

    static void end(void *parser, const xmlChar *name, const xmlChar *, const xmlChar *)
    {
        auto &self = *static_cast<XmlParser *>(parser);
        if (!self.m_handler.problem())
            self.m_handler.endElement(view(name));
    }

    static void text(void *parser, const xmlChar *characters, int length)
    {
        auto &self = *static_cast<XmlParser *>(parser);
        if (!self.m_handler.problem())
            self.m_handler.text({ reinterpret_cast<const char *>(characters), static_cast<std::size_t>(length) });
    }

    static void dtd(void *parser, const xmlChar *, const xmlChar *, const xmlChar *)
    {
        auto &self = *static_cast<XmlParser *>(parser);
        self.m_hasDtd = true;
        xmlStopParser(self.m_context.get());
    }

    static void keepQuiet(void *, xmlErrorPtr) { }

    static xmlSAXHandler handler()
    {
        xmlSAXHandler calls = {};
        calls.initialized = XML_SAX2_MAGIC;
        calls.startElementNs = start;
        calls.endElementNs = end;
        calls.characters = text;
        calls.ignorableWhitespace = text;
        calls.cdataBlock = text;
        calls.internalSubset = dtd;
        calls.serror = keepQuiet;
        return calls;
    }
};

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (int i = 0; i < m_count; ++i) { // name, prefix, namespace, value, end of value
        const unsigned char *const *field = m_fields + i * 5;
        const auto *key = reinterpret_cast<const char *>(field[0]);
        if (std::strncmp(key, name.data(), name.size()) == 0 && key[name.size()] == '\0')
            return { reinterpret_cast<const char *>(field[3]), static_cast<std::size_t>(field[4] - field[3]) };
    }
    return {};
}

const std::optional<Error> &XmlHandler::problem() const
{
    static const std::optional<Error> none;
    return none;
}

void XmlParser::Free::operator()(_xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }

XmlParser::XmlParser(XmlHandler &handler, QString document)
    : m_handler(handler)
    , m_document(std::move(document))
{
    static const bool initialised = (xmlInitParser(), true);
    Q_UNUSED(initialised)
    xmlSAXHandler calls = XmlCallbacks::handler();
    m_context.reset(xmlCreatePushParserCtxt(&calls, this, nullptr, 0, nullptr));
    // NOENT because libxml2 otherwise gives "&amp;" in an attribute as "&#38;". No other entity can be replaced: a
    // document type stops the parser before anything in it is read.
    if (m_context)
        xmlCtxtUseOptions(m_context.get(), XML_PARSE_NONET | XML_PARSE_COMPACT | XML_PARSE_NOENT);
}

Result<> XmlParser::feed(const char *bytes, std::size_t size)
{
    if (m_context)
        xmlParseChunk(m_context.get(), bytes, static_cast<int>(size), 0);
    return check();
}

Result<> XmlParser::finish()
{
    if (m_context)
        xmlParseChunk(m_context.get(), nullptr, 0, 1);
    return check();
}

Result<> XmlParser::check()
{
    if (const std::optional<Error> &problem = m_handler.problem())
        return tl::unexpected(*problem);
    if (m_hasDtd)
        return failure(
            Error::Kind::FileNotOurs, QStringLiteral("%1 declares a document type, which none needs").arg(m_document));
    if (m_context && m_context->wellFormed != 0)
        return {};
    const xmlError *error = m_context ? xmlCtxtGetLastError(m_context.get()) : nullptr;
    const QString what = error && error->message ? QString::fromUtf8(error->message).trimmed() : QString();
    return failure(Error::Kind::FileNotOurs,
        QStringLiteral("%1 is damaged in line %2 (%3)").arg(m_document).arg(error ? error->line : 0).arg(what));
}

Result<> parsePart(const ZipArchive &archive, const std::string &name, XmlHandler &handler, qint64 largest,
    const Cancellation &cancellation)
{
    HEADWATER_TRY(ZipPart part, archive.part(name, largest));
    XmlParser parser(handler);
    std::array<char, chunkBytes> chunk;
    for (;;) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        HEADWATER_TRY(const qint64 got, part.read(chunk.data(), chunkBytes));
        if (got == 0)
            return parser.finish();
        HEADWATER_CHECK(parser.feed(chunk.data(), static_cast<std::size_t>(got)));
    }
}

} // namespace headwater
