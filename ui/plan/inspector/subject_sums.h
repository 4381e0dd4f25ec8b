// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/plan/plan.h"

#include <variant>

namespace headwater {

class PlanDocument;

/// What belongs to a subject, added up.
struct SubjectSums {
    std::int64_t seats = 0; ///< open ones
    std::int64_t vacant = 0;
    Money cost; ///< a year
    std::int64_t accounts = 0;
    std::int64_t withoutOwner = 0;
    Money revenue;
    Money potential;
    bool operator==(const SubjectSums &) const = default;
};

/// Of a territory with everything below it, or of these accounts together.
using SumsSubject = std::variant<TerritoryId, std::vector<AccountId>>;
SubjectSums sumsOf(const Plan &plan, const SumsSubject &subject);

/// Adds up in the background, because a subject may have every account of the plan.
class SumsCounter : public QObject
{
    Q_OBJECT

public:
    explicit SumsCounter(PlanDocument &document, QObject *parent = nullptr);

    struct Known {
        std::optional<SubjectSums> sums; ///< nothing yet for a new subject
        bool isOutdated = true; ///< from an earlier revision; newer ones are on their way
    };
    Known sumsFor(const SumsSubject &subject);

Q_SIGNALS:
    void counted();

private:
    void count();
    void receive(const Result<SubjectSums> &sums, quint64 revision);

    PlanDocument &m_document;
    SumsSubject m_subject;
    Known m_known;
    quint64 m_knownRevision = 0;
    quint64 m_question = 0; ///< counts what was asked; answers to anything older are dropped
    Cancellation m_running;
    bool m_isRunning = false;
    Jobs m_jobs;
};

} // namespace headwater
