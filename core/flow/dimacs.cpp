// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/dimacs.h"

#include <istream>
#include <ostream>
#include <sstream>
#include <string>

namespace headwater {

namespace {

constexpr std::size_t mostNodes = 100'000'000;

/// Reads one line at a time into the problem.
class DimacsLines
{
public:
    Result<> take(const std::string &line);
    Result<FlowProblem> finish();

private:
    Result<> header(std::istringstream &words);
    Result<> node(std::istringstream &words);
    Result<> arc(std::istringstream &words);
    bool isNode(std::int64_t number) const
    {
        return number >= 1 && static_cast<std::size_t>(number) <= m_problem.supplies.size();
    }
    tl::unexpected<Error> wrong(const char *what) const
    {
        return failure(
            Error::Kind::FileNotOurs, QStringLiteral("line %1: %2").arg(m_line).arg(QString::fromLatin1(what)));
    }

    FlowProblem m_problem;
    std::size_t m_arcs = 0;
    bool m_hasHeader = false;
    qint64 m_line = 0;
};

Result<> DimacsLines::take(const std::string &line)
{
    ++m_line;
    std::istringstream words(line);
    std::string kind;
    if (!(words >> kind) || kind == "c")
        return {};
    if (kind == "p")
        return header(words);
    if (!m_hasHeader)
        return wrong("the line \"p min NODES ARCS\" has to come first");
    if (kind == "n")
        return node(words);
    if (kind == "a")
        return arc(words);
    return wrong("lines begin with c, p, n or a");
}

Result<> DimacsLines::header(std::istringstream &words)
{
    std::string problem;
    std::int64_t nodes = 0;
    std::int64_t arcs = 0;
    if (m_hasHeader || !(words >> problem >> nodes >> arcs) || nodes < 0 || arcs < 0
        || static_cast<std::size_t>(nodes) > mostNodes)
        return wrong("expected \"p min NODES ARCS\", once");
    if (problem != "min")
        return wrong("only minimum-cost flow problems (p min) can be solved");
    m_hasHeader = true;
    m_problem.supplies.assign(static_cast<std::size_t>(nodes), 0);
    m_arcs = static_cast<std::size_t>(arcs);
    return {};
}

Result<> DimacsLines::node(std::istringstream &words)
{
    std::int64_t number = 0;
    std::int64_t supply = 0;
    if (!(words >> number >> supply) || !isNode(number))
        return wrong("expected \"n NODE SUPPLY\"");
    m_problem.supplies[static_cast<std::size_t>(number - 1)] = supply;
    return {};
}

Result<> DimacsLines::arc(std::istringstream &words)
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    FlowArc arc;
    if (!(words >> from >> to >> arc.lower >> arc.capacity >> arc.cost) || !isNode(from) || !isNode(to))
        return wrong("expected \"a FROM TO LOWER CAPACITY COST\" with nodes from 1");
    arc.from = static_cast<FlowNode>(from - 1);
    arc.to = static_cast<FlowNode>(to - 1);
    if (arc.capacity < 0)
        arc.capacity = unbounded;
    m_problem.arcs.push_back(arc);
    return {};
}

Result<FlowProblem> DimacsLines::finish()
{
    if (!m_hasHeader)
        return wrong("no line \"p min NODES ARCS\"");
    if (m_problem.arcs.size() != m_arcs)
        return wrong("the file ends with another number of arcs than it announced");
    return std::move(m_problem);
}

} // namespace

Result<FlowProblem> readDimacs(std::istream &in)
{
    DimacsLines lines;
    for (std::string line; std::getline(in, line);)
        HEADWATER_CHECK(lines.take(line));
    return lines.finish();
}

void writeDimacs(const FlowProblem &problem, std::ostream &out)
{
    out << "p min " << problem.supplies.size() << ' ' << problem.arcs.size() << '\n';
    for (std::size_t node = 0; node < problem.supplies.size(); ++node) {
        if (problem.supplies[node] != 0)
            out << "n " << node + 1 << ' ' << problem.supplies[node] << '\n';
    }
    for (const FlowArc &arc : problem.arcs)
        out << "a " << arc.from + 1 << ' ' << arc.to + 1 << ' ' << arc.lower << ' '
            << (arc.capacity == unbounded ? -1 : arc.capacity) << ' ' << arc.cost << '\n';
}

} // namespace headwater
