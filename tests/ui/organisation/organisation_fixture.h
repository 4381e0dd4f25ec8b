// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "tests/support/outlook.h"
#include "tests/support/small_company.h"
#include "ui/plan/comparison.h"
#include "ui/plan/selection.h"
#include "ui/plan/space.h"
#include "ui/prompts/prompts.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

namespace headwater::test {

/// Answers with what a test put in; an unasked-for question has no answer and is counted.
class OneAnswer : public Prompts
{
public:
    std::optional<QDate> date;
    QString reason;
    std::optional<QString> text;
    std::optional<int> choice;
    bool agrees = false;
    int asked = 0;

    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return ++asked, text;
    }
    std::optional<DateAndReason> askDateAndReason(QWidget *, const QString &, const QString &, QDate) override
    {
        ++asked;
        return date ? std::optional(DateAndReason { *date, reason }) : std::nullopt;
    }
    std::optional<int> askChoice(QWidget *, const QString &, const QString &, const QStringList &, int) override
    {
        return ++asked, choice;
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return ++asked, agrees; }
    void tell(QWidget *, const QString &, const QString &) override { ++asked; }
    QStringList askFilesToOpen(QWidget *, const QString &, const QString &) override { return ++asked, QStringList(); }
    std::optional<QString> askFileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return ++asked, std::nullopt;
    }
    std::optional<QString> askNewFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return ++asked, std::nullopt;
    }
    std::optional<QString> askFolder(QWidget *, const QString &, const QString &) override
    {
        return ++asked, std::nullopt;
    }
};

inline Plan emptyPlan()
{
    Plan plan;
    plan.info = smallCompany().plan.info;
    return plan;
}

/// The small company as an open document, with everything a space needs.
struct OpenPlan {
    SmallCompany c = smallCompany();
    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    Selection selection;
    OneAnswer prompts;
    std::optional<Outlook> outlook;

    explicit OpenPlan(Plan plan = smallCompany().plan)
    {
        const Clock clock = [] { return QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC); };
        auto made = PlanDocument::create(
            folder.filePath(QStringLiteral("small.headwater")), workspaceOf(std::move(plan)), clock);
        if (made)
            document = std::move(*made);
    }
    PlanContext context() { return contextOf(*document, selection, prompts, outlook); }
    /// A scenario of its own, so that there is a baseline to differ from.
    void startScenario()
    {
        HEADWATER_VERIFY_OK(document->applyToWorkspace(QStringLiteral("scenario"), {}, [](Workspace workspace) {
            return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Try"), QDateTime());
        }));
    }
    void apply(const PlanDocument::Edit &edit) const
    {
        HEADWATER_VERIFY_OK(document->apply(QStringLiteral("step"), {}, edit));
    }
    const Seat &seat(SeatId id) const { return *document->plan().seats.find(id); }
    QString lastStep() const { return document->steps().empty() ? QString() : document->steps().back().label; }
};

/// A model on the small company that follows the document, under Qt's own model tester.
template <typename Model> struct TestedModel {
    OpenPlan plan;
    Model model { *plan.document };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
    Comparison comparison = Comparison::After;

    TestedModel()
    {
        QObject::connect(plan.document.get(), &PlanDocument::changed, &model, [this] { model.show(comparison); });
    }
    void compare(Comparison as) { model.show(comparison = as); }
};

} // namespace headwater::test
