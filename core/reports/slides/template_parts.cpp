// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/template_parts.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <set>
#include <vector>

namespace headwater {

namespace {

const QString packageTypes = QStringLiteral("[Content_Types].xml");

void removePattern(QByteArray &xml, const char *pattern)
{
    QString text = QString::fromUtf8(xml);
    text.remove(QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::DotMatchesEverythingOption));
    xml = text.toUtf8();
}

bool isIn(const QString &part, const char *folder) { return part.startsWith(QLatin1StringView(folder)); }

/// Relationships to what somebody said or who they are, and what of the texts refers to them.
void cutContentOff(PackageParts &parts)
{
    constexpr const char *contents
        = R"x(<Relationship\b[^>]*Type="[^"]*/(slide|notesSlide|comments|commentAuthors|authors|changesInfo|customXml|revisionInfo|tags|core-properties|extended-properties|custom-properties|thumbnail)"[^>]*/>)x";
    for (auto &[name, bytes] : parts) {
        if (name.endsWith(QLatin1StringView(".rels")))
            removePattern(bytes, contents);
        else if (isIn(name, "ppt/slideMasters/") || isIn(name, "ppt/slideLayouts/"))
            removePattern(
                bytes, R"x(<p:custDataLst>.*?</p:custDataLst>|<a:hlink(Click|Hover)\b[^>]*hlinksldjump[^>]*/>)x");
    }
}

QString relationsOf(const QString &part)
{
    const auto name = part.lastIndexOf(u'/') + 1;
    return part.left(name) + QStringLiteral("_rels/") + part.mid(name) + QStringLiteral(".rels");
}

/// The parts of the package that this one (empty: the package) relates to.
std::vector<QString> relatedTo(const PackageParts &parts, const QString &part)
{
    std::vector<QString> related;
    const auto relations = parts.find(relationsOf(part));
    if (relations == parts.end())
        return related;
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    QXmlStreamReader reader(relations->second);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1StringView("Relationship"))
            continue;
        const auto attributes = reader.attributes();
        if (attributes.value(QLatin1StringView("TargetMode")) == QLatin1StringView("External"))
            continue;
        const QString target = attributes.value(QLatin1StringView("Target")).toString();
        related.push_back(QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target));
    }
    return related;
}

std::set<QString> partsInUse(const PackageParts &parts)
{
    std::set<QString> used;
    std::vector<QString> open { QString() };
    while (!open.empty()) {
        const QString part = open.back();
        open.pop_back();
        for (const QString &related : relatedTo(parts, part)) {
            if (parts.contains(related) && used.insert(related).second)
                open.push_back(related);
        }
    }
    return used;
}

/// The list of types without those of parts that are gone.
QByteArray typesOf(const QByteArray &types, const PackageParts &parts)
{
    QByteArray kept;
    QXmlStreamWriter out(&kept);
    out.writeStartDocument(QStringLiteral("1.0"), true);
    out.writeStartElement(QStringLiteral("Types"));
    out.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types"));
    std::set<QString> known;
    QXmlStreamReader reader(types);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() == QLatin1StringView("Types"))
            continue;
        const auto attributes = reader.attributes();
        const bool isDefault = reader.name() == QLatin1StringView("Default");
        const QString key = attributes.value(QLatin1StringView(isDefault ? "Extension" : "PartName")).toString();
        if ((!isDefault && !parts.contains(key.mid(1))) || !known.insert(key).second)
            continue;
        out.writeEmptyElement(reader.name().toString());
        out.writeAttribute(isDefault ? QStringLiteral("Extension") : QStringLiteral("PartName"), key);
        out.writeAttribute(
            QStringLiteral("ContentType"), attributes.value(QLatin1StringView("ContentType")).toString());
    }
    out.writeEndElement();
    return kept;
}

} // namespace

void keepLookAlone(PackageParts &parts)
{
    cutContentOff(parts);
    const std::set<QString> used = partsInUse(parts);
    std::set<QString> kept { packageTypes, relationsOf(QString()) };
    for (const QString &part : used)
        kept.insert({ part, relationsOf(part) });
    std::erase_if(parts, [&kept](const auto &part) { return !kept.contains(part.first); });
    parts[packageTypes] = typesOf(parts[packageTypes], parts);
}

} // namespace headwater
