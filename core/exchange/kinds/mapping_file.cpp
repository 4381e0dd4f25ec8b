// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headwater {

namespace {

QString knownKinds()
{
    QStringList words;
    for (const KindInfo &info : kindList())
        words.append(QString::fromLatin1(info.key.data(), static_cast<qsizetype>(info.key.size())));
    return words.join(QStringLiteral(", "));
}

QString knownFields(Kind kind)
{
    QStringList words;
    for (const KindColumn &column : kindInfo(kind).columns)
        words.append(fieldKey(column.field));
    return words.join(QStringLiteral(", "));
}

/// The field that people mean by a word: its own, or one of the names that files of the kind have for it.
std::optional<Field> fieldMeant(Kind kind, const QString &word)
{
    const auto columns = kindInfo(kind).columns;
    const std::optional<Field> exact = fieldOfKey(word);
    for (const KindColumn &column : columns) {
        if (exact == column.field)
            return exact;
    }
    for (const KindColumn &column : columns) {
        const QString names = QString::fromLatin1(column.names.data(), static_cast<qsizetype>(column.names.size()));
        if (names.split(u' ').contains(folded(word)))
            return column.field;
    }
    return std::nullopt;
}

Result<ColumnMapping> parseMapping(const QJsonObject &object)
{
    const QString word = object.value(QStringLiteral("kind")).toString();
    const std::optional<Kind> kind = kindOfKey(word);
    if (!kind)
        return failure(
            Error::Kind::InvalidInput, QStringLiteral("\"kind\" is \"%1\"; known kinds: %2").arg(word, knownKinds()));
    ColumnMapping mapping { *kind, {}, {}, {} };
    const QJsonObject columns = object.value(QStringLiteral("columns")).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString key = column.value().toString();
        const std::optional<Field> field = fieldMeant(*kind, key);
        if (!field && !key.isEmpty()) {
            return failure(Error::Kind::InvalidInput,
                QStringLiteral("column \"%1\": \"%2\" is no field of %3; known fields: %4")
                    .arg(column.key(), key, word, knownFields(*kind)));
        }
        mapping.headers.push_back(column.key());
        mapping.fields.push_back(field.value_or(Field::None));
    }
    if (const std::vector<Field> missing = missingFields(mapping); !missing.empty())
        return failure(
            Error::Kind::InvalidInput, QStringLiteral("no column is mapped to \"%1\"").arg(fieldKey(missing.front())));
    return mapping;
}

} // namespace

Result<std::vector<ColumnMapping>> parseMappings(const QByteArray &json)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("not JSON at byte %1: %2").arg(error.offset).arg(error.errorString()));
    const QJsonArray list = document.isArray() ? document.array() : QJsonArray { document.object() };
    std::vector<ColumnMapping> mappings;
    for (const QJsonValue &value : list) {
        HEADWATER_TRY(ColumnMapping mapping, parseMapping(value.toObject()));
        mappings.push_back(std::move(mapping));
    }
    return mappings;
}

QByteArray mappingJson(const ColumnMapping &mapping)
{
    QJsonObject columns;
    for (std::size_t i = 0; i < mapping.headers.size(); ++i) {
        if (mapping.fields[i] != Field::None)
            columns.insert(mapping.headers[i], fieldKey(mapping.fields[i]));
    }
    const QJsonObject object { { QStringLiteral("kind"), kindName(mapping) }, { QStringLiteral("columns"), columns } };
    return QJsonDocument(object).toJson();
}

std::optional<ColumnMapping> mappingFor(const std::vector<ColumnMapping> &mappings, const std::vector<QString> &header)
{
    for (const ColumnMapping &known : mappings) {
        if (known.fields.size() != known.headers.size()) // an export of ours has no meanings to spread
            continue;
        ColumnMapping spread { known.kind, known.table, header, std::vector<Field>(header.size(), Field::None) };
        std::size_t found = 0;
        for (std::size_t i = 0; i < known.headers.size(); ++i) {
            for (std::size_t j = 0; j < header.size(); ++j) {
                if (folded(header[j]) != folded(known.headers[i]))
                    continue;
                spread.fields[j] = known.fields[i];
                ++found;
                break;
            }
        }
        if (found == known.headers.size() && found > 0)
            return spread;
    }
    return std::nullopt;
}

} // namespace headwater
