// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx/workbook.h"

#include "core/tables/package/xml_parser.h"

#include <charconv>
#include <map>

namespace headwater {

namespace {

constexpr std::size_t mostStringBytes = 512u << 20;

struct Relation {
    std::string type; ///< last piece of its address: "worksheet", "styles", "sharedStrings"
    std::string target;
};

using Relations = std::map<std::string, Relation, std::less<>>;

int number(std::string_view text)
{
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

QString nameOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// `target` as seen from `folder` ("xl/"), without "..".
std::string resolved(const std::string &folder, std::string_view target)
{
    std::string path = target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
    for (std::size_t up = path.find("../"); up != std::string::npos; up = path.find("../")) {
        const std::size_t parent = up < 2 ? std::string::npos : path.rfind('/', up - 2);
        path.erase(
            parent == std::string::npos ? 0 : parent + 1, up + 3 - (parent == std::string::npos ? 0 : parent + 1));
    }
    return path;
}

class RelationsHandler final : public XmlHandler
{
public:
    explicit RelationsHandler(std::string folder)
        : m_folder(std::move(folder))
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const std::string_view type = attributes["Type"];
        relations.emplace(attributes["Id"],
            Relation { std::string(type.substr(type.rfind('/') + 1)), resolved(m_folder, attributes["Target"]) });
    }

    Relations relations;

private:
    std::string m_folder;
};

class WorkbookHandler final : public XmlHandler
{
public:
    WorkbookHandler(const Relations &relations, WorkbookContents &workbook)
        : m_relations(relations)
        , m_workbook(workbook)
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            m_workbook.from1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
        if (name != "sheet")
            return;
        const auto relation = m_relations.find(attributes["id"]);
        if (relation == m_relations.end() || relation->second.type != "worksheet")
            return;
        const std::string_view state = attributes["state"];
        m_workbook.sheets.push_back(
            { nameOf(attributes["name"]), relation->second.target, state == "hidden" || state == "veryHidden" });
    }

private:
    const Relations &m_relations;
    WorkbookContents &m_workbook;
};

class StylesHandler final : public XmlHandler
{
public:
    explicit StylesHandler(std::vector<NumberLook> &looks)
        : m_looks(looks)
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs")
            m_inCells = true;
        else if (name == "numFmt")
            m_own[number(attributes["numFmtId"])] = lookOfFormat(attributes["formatCode"]);
        else if (name == "xf" && m_inCells)
            m_looks.push_back(lookOf(number(attributes["numFmtId"])));
    }

    void endElement(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }

private:
    NumberLook lookOf(int id) const
    {
        const auto own = m_own.find(id);
        return own == m_own.end() ? lookOfBuiltinFormat(id) : own->second;
    }

    std::vector<NumberLook> &m_looks;
    std::map<int, NumberLook> m_own;
    bool m_inCells = false;
};

/// Collects <si> of <t>, leaving out the readings (<rPh>) that stand above Japanese text.
class StringsHandler final : public XmlHandler
{
public:
    explicit StringsHandler(SharedStrings &strings)
        : m_strings(strings)
    { }

    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        m_inReading = m_inReading || name == "rPh";
        m_inText = name == "t" && !m_inReading;
    }

    void endElement(std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh")
            m_inReading = false;
        if (name != "si")
            return;
        m_strings.add(m_text);
        if (m_strings.bytes() > mostStringBytes)
            m_problem = Error { Error::Kind::FileNotOurs,
                QStringLiteral("the workbook holds more than 512 MB of text; use CSV") };
    }

    void text(std::string_view piece) override
    {
        if (m_inText)
            m_text += piece;
    }

    const std::optional<Error> &problem() const override { return m_problem; }

private:
    SharedStrings &m_strings;
    std::string m_text;
    bool m_inText = false;
    bool m_inReading = false;
    std::optional<Error> m_problem;
};

Result<Relations> relationsOf(const ZipArchive &archive, const std::string &part)
{
    const std::size_t slash = part.rfind('/') + 1; // 0 without a folder
    const std::string folder = part.substr(0, slash);
    RelationsHandler handler(folder);
    HEADWATER_CHECK(parsePart(archive, folder + "_rels/" + part.substr(slash) + ".rels", handler));
    return std::move(handler.relations);
}

Result<std::string> workbookPart(const ZipArchive &archive)
{
    if (archive.contains("content.xml") && archive.contains("mimetype"))
        return failure(
            Error::Kind::FileNotOurs, QStringLiteral("this is an OpenDocument file: save it as .xlsx or CSV"));
    auto relations = relationsOf(archive, "");
    std::string part = "xl/workbook.xml";
    if (relations) {
        for (const auto &[id, relation] : *relations) {
            if (relation.type == "officeDocument")
                part = relation.target;
        }
    }
    if (part.ends_with(".bin"))
        return failure(
            Error::Kind::FileNotOurs, QStringLiteral("this is a binary workbook (.xlsb): save it as .xlsx or CSV"));
    if (!archive.contains(part))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("this is a zip file, but no Excel workbook"));
    return part;
}

} // namespace

Result<WorkbookContents> readWorkbook(const ZipArchive &archive)
{
    HEADWATER_TRY(const std::string part, workbookPart(archive));
    HEADWATER_TRY(const Relations relations, relationsOf(archive, part));
    WorkbookContents workbook;
    WorkbookHandler handler(relations, workbook);
    HEADWATER_CHECK(parsePart(archive, part, handler));
    for (const auto &[id, relation] : relations) {
        if (relation.type == "sharedStrings" && archive.contains(relation.target))
            workbook.stringsPart = relation.target;
        if (relation.type != "styles" || !archive.contains(relation.target))
            continue;
        StylesHandler styles(workbook.looks);
        HEADWATER_CHECK(parsePart(archive, relation.target, styles));
    }
    if (workbook.sheets.empty())
        return failure(
            Error::Kind::FileNotOurs, QStringLiteral("this file has no sheet with cells; is it an Excel workbook?"));
    return workbook;
}

Result<SharedStrings> SharedStrings::read(
    const ZipArchive &archive, const std::string &part, const Cancellation &cancellation)
{
    SharedStrings strings;
    if (part.empty())
        return strings;
    StringsHandler handler(strings);
    HEADWATER_CHECK(parsePart(archive, part, handler, ZipArchive::largestTable, cancellation));
    return strings;
}

std::string_view SharedStrings::at(std::size_t index) const
{
    const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(from, m_ends[index] - from);
}

void SharedStrings::add(std::string_view text)
{
    m_bytes += text;
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

} // namespace headwater
