// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/patch.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class PatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=60 max_size=60");
    }

    void aPatchLeadsThereAndBack()
    {
        QVERIFY(rc::check("patch(a, b) applied to a is b, and back", [] {
            const Workspace a = randomWorkspace();
            const Workspace b = randomWorkspace();
            const auto patch = patchBetween(a, b);
            RC_ASSERT(patch.has_value());
            RC_ASSERT(*withPatchApplied(a, *patch) == b);
            RC_ASSERT(*withPatchUndone(b, *patch) == a);
            RC_ASSERT(checkReached(a, b).has_value());
        }));
    }

    void aPatchDoesNotFitAnotherPlan()
    {
        Workspace a = workspaceOf(smallCompany().plan);
        Seat seat = *a.plan().seats.find(SeatId { 2 });
        seat.location = QStringLiteral("there");
        const Workspace b = *withPlan(a, baselineId, *withRow(a.plan(), seat));
        seat.location = QStringLiteral("elsewhere");
        const Workspace other = *withPlan(a, baselineId, *withRow(a.plan(), seat));
        const auto patch = patchBetween(a, b);
        HEADWATER_VERIFY_OK(patch);
        HEADWATER_VERIFY_ERROR(withPatchApplied(other, *patch), FileNotOurs);
    }

    void aDamagedPatchIsNoticed()
    {
        const Workspace a = workspaceOf(smallCompany().plan);
        const Workspace b = *withScenarioDuplicated(
            a, baselineId, QStringLiteral("Growth"), QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        const QByteArray patch = *patchBetween(a, b);
        for (qsizetype length = 0; length < patch.size(); ++length)
            HEADWATER_VERIFY_ERROR(withPatchApplied(a, patch.left(length)), FileNotOurs);
        for (qsizetype at = 0; at < patch.size(); ++at) {
            QByteArray flipped = patch;
            flipped[at] = static_cast<char>(flipped[at] ^ 4);
            HEADWATER_VERIFY_ERROR(withPatchApplied(a, flipped), FileNotOurs);
        }
    }

    void whatTheFileCannotHoldIsNoPatch()
    {
        const Workspace a = workspaceOf(smallCompany().plan);
        const auto withSeat = [&a](auto change) {
            Workspace b = a;
            Scenario baseline = b.baseline();
            Seat seat = *baseline.plan.seats.find(SeatId { 1 });
            change(seat);
            baseline.plan.seats.edit().put(seat);
            b.scenarios.edit().put(baseline);
            return b;
        };
        HEADWATER_VERIFY_ERROR(
            patchBetween(a, withSeat([](Seat &seat) { seat.location = QString(1'100'000, u'x'); })), InvalidInput);
        HEADWATER_VERIFY_ERROR(
            patchBetween(a, withSeat([](Seat &seat) { seat.manager = SeatId { 100'000'001 }; })), InvalidInput);
        HEADWATER_VERIFY_ERROR(
            patchBetween(a, withSeat([](Seat &seat) { seat.span.resize(60'000, TerritoryId { 1 }); })), InvalidInput);
        HEADWATER_VERIFY_OK(patchBetween(a, withSeat([](Seat &seat) { seat.location = QString(1'000'000, u'x'); })));
    }
};

QTEST_GUILESS_MAIN(PatchTest)
#include "patch_test.moc"
