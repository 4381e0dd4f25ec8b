// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/story.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/proposals/story/plan_copy.h"
#include "ui/proposals/story/story_pictures.h"

using namespace headwater;
using namespace headwater::test;

namespace {

class EmptySpace : public Space
{
public:
    using Space::Space;
    QString title() const override { return QStringLiteral("Empty"); }
    QList<QAction *> spaceActions() const override { return {}; }
};

SpaceOffer emptyOffer()
{
    return { QStringLiteral("empty"), QStringLiteral("Empty"), {},
        [](const PlanContext &, QWidget *parent) -> Space * { return new EmptySpace(parent); } };
}

} // namespace

/// Pictures of captured pages, taken of a copy of the plan that others show things of, too.
class StoryPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theyLeaveTheCopyToOthersWhileNobodyLooks()
    {
        OpenCoverage open;
        StoryPage page;
        page.name = QStringLiteral("A page");
        page.view = QStringLiteral("space=empty\nseat=%1").arg(open.document->plan().seats.begin()->id.value);
        page.scenario = baselineId.value;
        HEADWATER_VERIFY_OK(open.document->applyToWorkspace(QStringLiteral("page"), {},
            [&](Workspace workspace) { return withPageAdded(std::move(workspace), page); }));
        const auto copy = std::make_shared<PlanCopy>(open.context());
        StoryPictures pictures(open.context(), copy, { emptyOffer() });
        pictures.setInSight(true);
        pictures.setInSight(false); // before the copy is there
        QTRY_VERIFY_WITH_TIMEOUT(copy->isReady(), 20'000);
        QVERIFY(copy->context().selection.seats().empty());
        pictures.setInSight(true);
        const StoryPageId id = storyOf(open.document->workspace()).front().id;
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.of(id).isNull(), 20'000);
        QCOMPARE(copy->context().selection.seats().size(), std::size_t(1));
    }
};

QTEST_MAIN(StoryPicturesTest)
#include "story_pictures_test.moc"
