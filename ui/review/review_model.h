// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/plan/space.h"
#include "ui/review/review_text.h"

#include <map>

namespace headwater {

struct Workspace;

/// The reviews of the plan and the one that is looked at: what of it can be read off the plan at once, and what
/// forecast and coverage say of its frozen plans, counted in the background once for each review and state of the
/// journeys.
class ReviewModel : public QObject
{
    Q_OBJECT

public:
    explicit ReviewModel(const PlanContext &context, QObject *parent = nullptr);

    std::vector<Review> reviews() const; ///< the newest first
    /// The one that was chosen, or the newest; none: there is none.
    const std::optional<ReviewView> &view() const { return m_view; }
    void choose(ReviewId review);
    /// From now on somebody looks, and what takes long is counted.
    void setWatched(bool isWatched);
    bool isCounting() const { return m_jobs.isBusy(); }
    /// Why the review that is looked at could not be counted.
    std::optional<Error> error() const;

Q_SIGNALS:
    /// reviews(), view(), or what is known of it.
    void changed();
    /// Of the counting, 0..1.
    void progressed(double share);

private:
    using SharedFrozen = std::shared_ptr<const FrozenFigures>;

    /// What is counted of. Undo gives the numbers of reviews and versions to others, so they tell nothing apart.
    struct Source {
        Review review;
        std::optional<Plan> approved;
        std::optional<Plan> today;
        std::optional<Plan> proposal;
        bool operator==(const Source &) const = default;
    };
    struct Count {
        Source of;
        SharedFrozen figures;
        std::optional<Error> error; ///< neither: it runs
        bool isRunning() const { return !figures && !error; }
    };

    void follow();
    void readOff();
    void explain();
    void count();
    void start(const Source &source);
    void receive(Result<SharedFrozen> figures, ReviewId review);
    Source sourceOf(const Review &review) const;
    /// Of that review as it is now; null: none.
    const Count *countOf(const Review &review) const;

    PlanContext m_context;
    ReviewId m_chosen;
    std::optional<ReviewView> m_view;
    std::map<ReviewId, Count> m_counts; ///< by the journeys as they are
    SharedColumns m_columns;
    Cancellation m_running;
    quint64 m_job = 0;
    bool m_isWatched = false;
    bool m_isOld = false; ///< the plan has changed since somebody looked
    Jobs m_jobs { 1 };
};

} // namespace headwater
