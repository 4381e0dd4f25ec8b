// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/kind.h"

#include <array>

namespace headwater {

namespace {

struct FieldInfo {
    std::string_view key;
    FieldType type = FieldType::Text;
};

// In the order of Field.
constexpr std::array<FieldInfo, fieldCount> fieldInfos { {
    { "" },
    { "id" },
    { "name" },
    { "first_name" },
    { "last_name" },
    { "email" },
    { "job_title" },
    { "hired", FieldType::Date },
    { "left", FieldType::Date },
    { "status" },
    { "department" },
    { "location" },
    { "parent" },
    { "latitude", FieldType::Number },
    { "longitude", FieldType::Number },
    { "territory_kind" },
    { "postal_code" },
    { "territory" },
    { "region" },
    { "sales_agent" },
    { "manager" },
    { "manager_id" },
    { "worker" },
    { "role" },
    { "fte", FieldType::Fraction },
    { "from", FieldType::Date },
    { "to", FieldType::Date },
    { "filled", FieldType::YesNo },
    { "active", FieldType::YesNo },
    { "account" },
    { "account_id" },
    { "sector" },
    { "segment" },
    { "revenue", FieldType::Amount },
    { "potential", FieldType::Amount },
    { "employees", FieldType::Count },
    { "country" },
    { "part_of" },
    { "owner" },
    { "product" },
    { "series" },
    { "price", FieldType::Amount },
    { "opportunity" },
    { "stage" },
    { "amount", FieldType::Amount },
    { "currency" },
    { "probability", FieldType::Fraction },
    { "created", FieldType::Date },
    { "engaged", FieldType::Date },
    { "closed", FieldType::Date },
    { "is_closed", FieldType::YesNo },
    { "is_won", FieldType::YesNo },
    { "journey" },
    { "activity" },
    { "at", FieldType::Moment },
    { "channel" },
    { "reason" },
    { "lifecycle" },
    { "deleted", FieldType::YesNo },
    { "domain" },
    { "rehired", FieldType::Date },
    { "margin", FieldType::Fraction },
    { "sales", FieldType::Number },
    { "sales_in_millions", FieldType::Number },
    { "seats_today", FieldType::Number },
    { "at_zero", FieldType::Number },
    { "at_half", FieldType::Number },
    { "at_today", FieldType::Number },
    { "at_half_more", FieldType::Number },
    { "at_saturation", FieldType::Number },
    { "fewest_seats", FieldType::Count },
    { "most_seats", FieldType::Count },
    { "tenure_months", FieldType::Number },
    { "tenure_years", FieldType::Number },
    { "has_left", FieldType::YesNo },
    { "quarter", FieldType::Quarter },
    { "measure" },
    { "value", FieldType::Number },
    { "margin_amount", FieldType::Amount },
    { "wins", FieldType::Number },
    { "coverage", FieldType::Fraction },
    { "headcount", FieldType::Number },
} };

QString ofLatin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString fieldKey(Field field) { return ofLatin1(fieldInfos[static_cast<std::size_t>(field)].key); }

std::optional<Field> fieldOfKey(const QString &key)
{
    for (std::size_t i = 1; i < fieldCount; ++i) {
        if (ofLatin1(fieldInfos[i].key) == key)
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

FieldType fieldType(Field field) { return fieldInfos[static_cast<std::size_t>(field)].type; }

std::optional<Kind> kindOfKey(const QString &key)
{
    for (const KindInfo &info : kindList()) {
        if (ofLatin1(info.key) == key)
            return info.kind;
    }
    return std::nullopt;
}

QString folded(QStringView name)
{
    QString result;
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD);
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character == QChar(0x00DF))
            result += QStringLiteral("ss");
        else if (character.isLetterOrNumber())
            result += character.toLower();
    }
    return result;
}

} // namespace headwater
