// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/workspace.h"
#include "ui/plan/space_offer.h"

#include <QPixmap>

#include <map>
#include <memory>
#include <optional>

namespace headwater {

class PlanCopy;
class PlanStage;

/// Pictures of the pages as they are today, taken one by one in the background while somebody looks: on a stage that
/// never comes to the screen.
class StoryPictures : public QObject
{
    Q_OBJECT

public:
    StoryPictures(const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers,
        QObject *parent = nullptr);
    ~StoryPictures() override;

    void setInSight(bool isInSight);
    /// Its picture is taken first; of a large plan it is the only one.
    void setFirst(StoryPageId page);
    /// Null until there is one; then the last that was taken.
    QPixmap of(StoryPageId page) const;
    bool isBusy() const; ///< or about to be: one picture follows another

Q_SIGNALS:
    void taken();

private:
    struct Picture {
        StoryPage page; ///< as it was then
        quint64 revision = 0; ///< of the document
        QPixmap picture;
    };

    void goOn();
    void keep();
    bool isCurrent(const StoryPage &page) const;
    std::optional<StoryPage> next() const;

    PlanContext m_context;
    std::shared_ptr<PlanCopy> m_copy;
    std::vector<SpaceOffer> m_offers;
    std::unique_ptr<PlanStage> m_stage;
    std::map<StoryPageId, Picture> m_pictures;
    std::optional<Picture> m_taking;
    StoryPageId m_first;
    bool m_isInSight = false;
};

} // namespace headwater
