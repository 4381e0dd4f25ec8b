// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/facts/facts.h"
#include "core/plan/workspace.h"

#include <QDateTime>

#include <cstdint>
#include <vector>

/// Fictitious companies to develop, measure and show with. The same spec gives the same bytes on every
/// platform and on every day: integer arithmetic only, a horizon that starts on 2027-01-01 and a history
/// that covers 2025 and 2026.
namespace headwater {

/// How large a generated company is. Leaf territories follow from the seats, about five seats each.
struct GeneratorSpec {
    std::int64_t seats = 120;
    std::int64_t accounts = 2'400;
    std::int64_t journeys = 9'000; ///< opportunities, each with its events
    std::uint64_t seed = 1;
};

struct GeneratedCompany {
    Workspace workspace;
    /// Everybody ever employed, leavers included; the plan knows only those who were there since 2025.
    std::vector<EmploymentSpell> spells;
};

/// The moment at which generated companies have been told of: when their horizon starts, whatever day it is.
inline QDateTime companyAsOf() { return QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC); }

/// A company of exactly that size; negative sizes count as none. About a second for 10,000 seats and
/// 200,000 accounts.
GeneratedCompany generateCompany(const GeneratorSpec &spec);

/// The size and seed of the sample company: what streamFacts() is to be told for it.
GeneratorSpec sampleSpec();

/// The hand-tuned sample: four regions, 24 leaf territories, two scenarios, vacancies, a few rough edges.
GeneratedCompany sampleCompany();

/// Employment spells, then journeys one after another (an opportunity, then its events in order of time),
/// straight into the sink, so that memory does not grow with the number of journeys. `progress` may be
/// empty. Errors: Cancelled, and whatever the sink answers.
Result<> streamFacts(const GeneratorSpec &spec, const GeneratedCompany &company, FactSink &sink,
    const Progress &progress = {}, const Cancellation &cancellation = {});

} // namespace headwater
