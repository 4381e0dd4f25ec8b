// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/base/units.h"

#include <QDate>
#include <QString>

#include <array>

/// Evidence: what happened, as the sources say it. Append-only, kept in batches (one per import), never part
/// of a plan value. Names are kept as text; what they refer to is resolved when they are read.
namespace headwater {

enum class Outcome : std::uint8_t { Open, Won, Lost, NoDecision };

struct Opportunity {
    QString externalId;
    QString name;
    QString account; ///< may be empty: the CRM did not say
    QString owner;
    QString product;
    QString stage;
    Outcome outcome = Outcome::Open;
    Money amount; ///< of closed ones: what was won or lost; else as estimated
    QDate created;
    QDate engaged;
    QDate closed; ///< null while open
    QString reason; ///< why it ended so, in the source's words; empty: the source does not say
    bool operator==(const Opportunity &) const = default;
};

struct JourneyEvent {
    QString journey; ///< case id
    QString account;
    QString activity;
    QString channel;
    QString actor;
    qint64 at = 0; ///< milliseconds since 1970 UTC
    bool operator==(const JourneyEvent &) const = default;
};

/// An event whose texts somebody else keeps.
struct EventView {
    QStringView journey;
    QStringView account;
    QStringView activity;
    QStringView channel;
    QStringView actor;
    qint64 at = 0;

    EventView() = default;
    EventView(const JourneyEvent &event)
        : journey(event.journey)
        , account(event.account)
        , activity(event.activity)
        , channel(event.channel)
        , actor(event.actor)
        , at(event.at)
    { }

    JourneyEvent kept() const
    {
        return { journey.toString(), account.toString(), activity.toString(), channel.toString(), actor.toString(),
            at };
    }
};

/// The texts of an event, in the order in which files keep them.
inline constexpr std::array eventTexts { &EventView::journey, &EventView::account, &EventView::activity,
    &EventView::channel, &EventView::actor };

struct EmploymentSpell {
    QString person;
    QString role;
    QString territory;
    QDate hired;
    QDate left; ///< null while employed
    QString reason;
    /// Of a snapshot, which tells how long people had been there but not when (hired and left are null then); -1: the
    /// dates tell.
    std::int64_t tenureDays = -1;
    bool hasLeft = false; ///< of a snapshot

    bool isSnapshot() const { return tenureDays >= 0; }
    bool operator==(const EmploymentSpell &) const = default;
};

class EventSpool;

/// Where facts go as they are read, one by one: an importer never holds them all.
class FactSink
{
public:
    virtual ~FactSink() = default;
    virtual Result<> add(const Opportunity &opportunity) = 0;
    virtual Result<> add(const JourneyEvent &event) = 0;
    virtual Result<> add(const EmploymentSpell &spell) = 0;
    /// Events that were packed before: as if each had been added, unless the sink takes them as they are.
    virtual Result<> addAll(const EventSpool &events, const Progress &progress, const Cancellation &cancellation);
};

} // namespace headwater
