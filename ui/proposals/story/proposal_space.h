// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"
#include "ui/plan/pages/paged_space.h"
#include "ui/plan/space_offer.h"

#include <QPointer>

#include <memory>

namespace headwater {

class PlanCopy;
class Presentation;
class SessionPage;
class StoryboardPage;

/// What is put before others: the storyboard of captured views, and the record of how it came about.
class ProposalSpace : public PagedSpace
{
    Q_OBJECT

public:
    /// `offers`: the spaces whose views can be pages.
    ProposalSpace(const PlanContext &context, std::vector<SpaceOffer> offers, QWidget *parent = nullptr);
    ~ProposalSpace() override;

    static QString spaceTitle() { return tr("Proposal"); }
    static QString spaceIcon() { return QStringLiteral("proposal"); }
    QString title() const override { return spaceTitle(); }

    /// Full screen, from that page; without one, from the page that is chosen if the storyboard is in sight, else from
    /// the first. Says so where there is none.
    void present(StoryPageId from = {});
    Presentation *presentation() const; ///< none while nothing is presented
    StoryboardPage *storyboard() const { return m_storyboard; }

private:
    PlanContext m_context;
    std::vector<SpaceOffer> m_offers;
    std::shared_ptr<PlanCopy> m_copy;
    StoryboardPage *m_storyboard = nullptr;
    SessionPage *m_session = nullptr;
    QPointer<Presentation> m_presentation;
};

} // namespace headwater
