// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/names.h"

#include "core/samples/random.h"

#include <array>
#include <numeric>

namespace headwater {

namespace {

constexpr std::array givenNames { u"Mira", u"Jonas", u"Leila", u"Kofi", u"Ana", u"Tomas", u"Mei", u"Idris", u"Sofia",
    u"Ravi", u"Freya", u"Mateo", u"Amara", u"Lukas", u"Yuki", u"Omar", u"Elif", u"Pavel", u"Nia", u"Hugo", u"Zofia",
    u"Arjun", u"Carmen", u"Sven", u"Aisha", u"Bruno", u"Linh", u"Emre", u"Greta", u"Kwame", u"In\u00E9s", u"Milan",
    u"Farah", u"Oskar", u"Dalia", u"Diego", u"Hana", u"Anton", u"Priya", u"Felix", u"Marta", u"Jamal", u"Signe", u"Rui",
    u"Chiara", u"Viktor", u"Samira", u"Niko", u"Aurora", u"Dev", u"Klara", u"Tariq", u"Beatriz", u"Emil", u"Naomi",
    u"Zeno", u"Ebba", u"Luca", u"Mona", u"Andr\u00E9s", u"Vera", u"Kenji", u"Alma", u"Cyrus", u"Edda", u"Joaquim",
    u"Salma", u"Piet", u"Rosa", u"Anders", u"Thandi", u"Marek", u"Yara", u"Theo", u"Lena", u"Baran", u"Noor", u"Gustav",
    u"Selma", u"Hiro" };

constexpr std::array familyStarts { u"Tal", u"Bren", u"Okoy", u"Hal", u"Mar", u"Sund", u"Ferr", u"Kal", u"Ost", u"Vin",
    u"Dar", u"Lom", u"Ruz", u"Hav", u"Ner", u"Quil", u"Tam", u"Wes", u"Bel", u"Yor", u"Zan", u"Cor", u"Ild", u"Pas",
    u"Greb", u"Sil", u"Ath", u"Mor" };
constexpr std::array familyEnds { u"vorn", u"addi", u"essen", u"imura", u"awe", u"inski", u"oval", u"mark", u"ander",
    u"uela", u"otti", u"hout", u"gren", u"aris", u"enko", u"arez", u"wick", u"adan", u"ithe", u"omba", u"lund", u"ish",
    u"eira", u"anov" };

constexpr std::array placeStarts { u"Alder", u"Birk", u"Cold", u"Dun", u"Elm", u"Fen", u"Gorse", u"Hather", u"Iver",
    u"Kes", u"Lark", u"Mill", u"Nether", u"Oster", u"Pell", u"Quarry", u"Rook", u"Stone", u"Thorn", u"Under", u"Vale",
    u"Whin", u"Yar", u"Amber", u"Barley", u"Copper", u"Drift", u"Ember", u"Fallow", u"Grey", u"Heron", u"Linden" };
constexpr std::array placeEnds { u"mere", u"ford", u"haven", u"wick", u"stead", u"fell", u"brook", u"gate", u"holm",
    u"dale", u"moor", u"reach", u"cross", u"field", u"sund", u"ness", u"bridge", u"garth", u"hollow", u"strand" };
constexpr std::array placeQualifiers { u"", u" East", u" West", u" Upper", u" Lower" };

constexpr std::array companyStarts { u"Brass", u"Hollin", u"Cinder", u"Tolv", u"Marrow", u"Ospre", u"Quand", u"Silver",
    u"Tarn", u"Vesper", u"Wend", u"Yarrow", u"Zephyr", u"Arden", u"Bexel", u"Calder", u"Dovet", u"Everl", u"Fjord",
    u"Garnet", u"Halcy", u"Indig", u"Juniper", u"Kestr", u"Lumin", u"Merid", u"Noct", u"Orrin", u"Perib", u"Rown",
    u"Sorrel", u"Tessel", u"Umbr", u"Verdan", u"Wilm", u"Xanth", u"Bramb", u"Corvel", u"Dunmar", u"Elving" };
constexpr std::array companyEnds { u"mere", u"ex", u"ora", u"wright", u"on", u"ique", u"ley", u"is", u"ant", u"ova",
    u"well", u"ine", u"ard", u"ium", u"ette", u"stone", u"ade", u"ant & Vale", u"or & Pike", u"en & Rooke", u"ell",
    u"una", u"eon", u"ith", u"ox", u"elle", u"aro", u"us", u"ane", u"ock" };
constexpr std::array companyForms { u"", u" Group", u" Alliance", u" International", u" Partners", u" & Co" };

constexpr std::array industries { u"Food and drink", u"Chemicals", u"Machinery", u"Health care", u"Logistics",
    u"Energy", u"Water and waste", u"Electronics", u"Construction", u"Education", u"Public administration", u"Retail" };
constexpr std::array<std::array<const char16_t *, 5>, industryCount> industryWords { {
    { u"Foods", u"Dairies", u"Bakeries", u"Brewers", u"Orchards" },
    { u"Coatings", u"Resins", u"Chemie", u"Polymers", u"Pigments" },
    { u"Machines", u"Presses", u"Drives", u"Tools", u"Castings" },
    { u"Clinics", u"Diagnostics", u"Care", u"Laboratories", u"Hospitals" },
    { u"Freight", u"Cargo", u"Harbours", u"Warehouses", u"Couriers" },
    { u"Power", u"Grids", u"Turbines", u"Heat", u"Solar" },
    { u"Water", u"Recycling", u"Treatment", u"Canals", u"Springs" },
    { u"Circuits", u"Sensors", u"Optics", u"Devices", u"Signals" },
    { u"Builders", u"Timber", u"Concrete", u"Roofing", u"Bridges" },
    { u"College", u"Academy", u"Institute", u"Schools", u"Campus" },
    { u"Council", u"Agency", u"Services", u"Authority", u"District" },
    { u"Stores", u"Markets", u"Outfitters", u"Pharmacies", u"Home" },
} };

/// Walks through 0 .. stock - 1 without repeating, in an order that depends on the seed.
struct Draw {
    std::size_t index = 0;
    std::int64_t round = 0; ///< how often the whole stock has been used before
};

Draw drawn(std::uint64_t seed, std::uint64_t what, std::int64_t stock, std::int64_t count)
{
    Random random(seed, Random::Stream::Names, what);
    const std::int64_t offset = random.below(stock);
    std::int64_t step = stock * 5 / 8 + random.below(stock / 4);
    while (std::gcd(step, stock) != 1)
        ++step;
    return { static_cast<std::size_t>((offset + count % stock * step) % stock), count / stock };
}

template <typename Items> QString taken(const Items &items, std::size_t &index)
{
    const QString item = QString::fromUtf16(items[index % items.size()]);
    index /= items.size();
    return item;
}

QString numbered(QString name, std::int64_t round)
{
    return round == 0 ? name : name + u' ' + QString::number(round + 1);
}

template <typename... Lists> constexpr std::int64_t stockOf(const Lists &...lists)
{
    return (static_cast<std::int64_t>(lists.size()) * ...);
}

} // namespace

QString NameSource::person()
{
    auto [index, round] = drawn(m_seed, 100, stockOf(givenNames, familyStarts, familyEnds), m_people++);
    QString name = taken(givenNames, index);
    // More people than names: a middle initial, as such companies do.
    if (round > 0)
        name += u' ' + QString(QChar(static_cast<char16_t>(u'A' + (round - 1) % 26))) + u'.';
    const QString start = taken(familyStarts, index);
    return numbered(name + u' ' + start + taken(familyEnds, index), round / 27);
}

QString NameSource::place()
{
    // Plain names first: qualifiers only when there are more places than names.
    auto [index, round] = drawn(m_seed, 200, stockOf(placeStarts, placeEnds), m_places++);
    const QString start = taken(placeStarts, index);
    const QString name = start + taken(placeEnds, index);
    auto qualifier = static_cast<std::size_t>(round);
    const QString qualified = name + taken(placeQualifiers, qualifier);
    return numbered(qualified, static_cast<std::int64_t>(qualifier));
}

QString NameSource::industry(std::int64_t industry) const
{
    return QString::fromUtf16(industries[static_cast<std::size_t>(industry)]);
}

QString NameSource::company(std::int64_t industry)
{
    const auto &words = industryWords[static_cast<std::size_t>(industry)];
    auto [index, round] = drawn(m_seed, 300 + static_cast<std::uint64_t>(industry),
        stockOf(companyStarts, companyEnds, words, companyForms), m_companies[industry]++);
    const QString start = taken(companyStarts, index);
    const QString end = taken(companyEnds, index);
    const QString word = taken(words, index);
    return numbered(start + end + u' ' + word + taken(companyForms, index), round);
}

QString NameSource::holding(std::int64_t number) const
{
    auto [index, round] = drawn(m_seed, 400, stockOf(companyStarts, companyEnds), number);
    const QString start = taken(companyStarts, index);
    return numbered(start + taken(companyEnds, index) + QStringLiteral(" Holdings"), round);
}

QString mailAddress(const QString &person, const QString &domain)
{
    QString address;
    for (const QChar letter : person.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isSpace())
            address += u'.';
        else if (letter.unicode() < 128 && letter.isLetterOrNumber())
            address += letter;
    }
    return address + u'@' + domain;
}

} // namespace headwater
