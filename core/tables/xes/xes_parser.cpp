// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xes/xes_parser.h"

#include <algorithm>
#include <array>

namespace headwater {

namespace {

constexpr std::size_t mostColumns = 4096;
constexpr std::size_t usualColumns = 32;
constexpr std::size_t longestPath = 1024;
constexpr int deepestNesting = 100;

QString textOfUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isAttribute(std::string_view name)
{
    static constexpr std::array types { std::string_view("string"), std::string_view("date"), std::string_view("int"),
        std::string_view("float"), std::string_view("boolean"), std::string_view("id"), std::string_view("list"),
        std::string_view("container") };
    return std::find(types.begin(), types.end(), name) != types.end();
}

} // namespace

XesColumns::XesColumns()
{
    for (const char *name : { "case:concept:name", "concept:name", "time:timestamp" })
        add(QString::fromLatin1(name));
}

XesColumns::XesColumns(std::vector<QString> names)
{
    for (const QString &name : names)
        add(name);
    m_isFixed = true;
}

std::size_t XesColumns::add(const QString &name)
{
    if (const auto known = m_byName.find(name); known != m_byName.end())
        return known->second;
    if (m_isFixed)
        return none;
    m_byName.emplace(name, m_names.size());
    m_names.push_back(name);
    return m_names.size() - 1;
}

std::size_t XesColumns::of(bool isOfTrace, std::string_view path)
{
    Index &index = isOfTrace ? m_ofTrace : m_ofEvent;
    if (const auto known = index.find(path); known != index.end())
        return known->second;
    const QString name = textOfUtf8(path);
    const std::size_t column = add(isOfTrace ? QStringLiteral("case:") + name : name);
    if (index.size() < mostColumns) // names that are left out must not pile up either
        index.emplace(path, column);
    return column;
}

XesParser::XesParser(XesColumns columns)
    : m_columns(std::move(columns))
{ }

bool XesParser::take(XesEvent &event)
{
    if (m_ready.empty())
        return false;
    Pending &pending = m_ready.front();
    event.row = pending.row;
    event.cells = std::move(pending.cells);
    const std::size_t traceWidth = pending.ofTrace ? pending.ofTrace->size() : 0;
    if (event.cells.size() < traceWidth)
        event.cells.resize(traceWidth);
    for (std::size_t i = 0; i < traceWidth; ++i) {
        if (event.cells[i].isEmpty())
            event.cells[i] = (*pending.ofTrace)[i];
    }
    m_ready.pop_front();
    return true;
}

void XesParser::refuse(const QString &what)
{
    if (!m_problem)
        m_problem = Error { Error::Kind::FileNotOurs, what };
}

void XesParser::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (++m_depth > deepestNesting)
        return refuse(QStringLiteral("line %1: the log is nested more than %2 elements deep")
                          .arg(attributes.line())
                          .arg(deepestNesting));
    if (m_skipped > 0) {
        ++m_skipped;
    } else if (m_place == Place::Outside) {
        if (name != "log")
            return refuse(QStringLiteral("this is XML, but no event log (XES): it starts with <%1> instead of <log>")
                              .arg(textOfUtf8(name.substr(0, 60))));
        m_place = Place::Log;
    } else if (m_place == Place::Log && name == "trace") {
        m_place = Place::Trace;
        m_trace = std::make_shared<Cells>();
    } else if (m_place != Place::Event && name == "event") {
        m_place = Place::Event;
        m_event = { attributes.line(), m_trace, {} };
        if (!m_onlyCounts)
            m_event.cells.reserve(std::min(m_columns.names().size(), usualColumns));
    } else if (m_place != Place::Log && isAttribute(name)) {
        startAttribute(name, attributes);
    } else if (name != "values" || m_pathEnds.empty()) { // the values of a list are attributes like others
        m_skipped = 1;
    }
}

void XesParser::endElement(std::string_view name)
{
    --m_depth;
    if (m_skipped > 0) {
        --m_skipped;
    } else if (!m_pathEnds.empty()) {
        if (name == "values")
            return;
        m_path.resize(m_pathEnds.back());
        m_pathEnds.pop_back();
    } else if (m_place == Place::Event) {
        if (m_onlyCounts)
            ++m_counted;
        else
            m_ready.push_back(std::move(m_event));
        m_event = {};
        m_place = m_trace ? Place::Trace : Place::Log;
    } else if (m_place == Place::Trace) {
        m_trace.reset();
        m_place = Place::Log;
    }
}

void XesParser::startAttribute(std::string_view name, const XmlAttributes &attributes)
{
    const std::string_view key = attributes["key"];
    m_pathEnds.push_back(m_path.size());
    if (m_path.size() + key.size() > longestPath)
        return refuse(QStringLiteral("line %1: an attribute has a name of more than %2 letters")
                          .arg(attributes.line())
                          .arg(longestPath));
    if (!m_path.empty())
        m_path += '/';
    m_path += key;
    if (name != "list" && name != "container")
        set(attributes["value"]);
}

void XesParser::set(std::string_view value)
{
    const bool isOfTrace = m_place == Place::Trace;
    const std::size_t column = m_path.empty() ? XesColumns::none : m_columns.of(isOfTrace, m_path);
    if (column == XesColumns::none)
        return;
    if (column >= mostColumns)
        return refuse(QStringLiteral("the log has more than %1 different attributes").arg(mostColumns));
    if (m_onlyCounts)
        return;
    if (isOfTrace && m_trace.use_count() > 1) // earlier events keep what was known when they came
        m_trace = std::make_shared<Cells>(*m_trace);
    Cells &cells = isOfTrace ? *m_trace : m_event.cells;
    if (cells.size() <= column)
        cells.resize(column + 1);
    if (cells[column].isEmpty()) // told twice: the first one counts
        cells[column] = textOfUtf8(value);
}

} // namespace headwater
