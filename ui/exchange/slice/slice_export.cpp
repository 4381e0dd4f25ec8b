// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/slice/slice_export.h"

#include "core/document/plan_document.h"
#include "core/plan/territory_tree.h"
#include "ui/plan/selection.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"
#include "ui/wording/plan_words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace headwater {

SliceExport::SliceExport(const PlanContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{ }

/// Down the tree; the one where the selected seat is at home is proposed.
std::optional<TerritoryId> SliceExport::askTerritory()
{
    const Plan &plan = m_context.document.baselinePlan();
    const TerritoryTree tree(plan.territories);
    QStringList names;
    for (const TerritoryTree::Node &node : tree.nodes())
        names.append(QString(2 * node.depth, QChar::Nbsp) + nameIn(plan.territories, node.id));
    if (names.isEmpty()) {
        Q_EMIT notice(tr("The plan has no territories of which a part could be made."));
        return {};
    }
    int proposed = names.size() > 1 ? 1 : 0;
    const std::vector<SeatId> &seats = m_context.selection.seats();
    const Seat *seat = seats.empty() ? nullptr : plan.seats.find(seats.front());
    if (seat && tree.indexOf(seat->home) >= 0)
        proposed = tree.indexOf(seat->home);
    const auto chosen = m_context.prompts.askChoice(m_window, tr("Export a part for a regional lead"),
        tr("The territory with all below it, its seats, people, accounts and journeys, as a plan of its own. "
           "Scenarios, "
           "Merge brings back what was changed in it."),
        names, proposed);
    if (!chosen)
        return {};
    return tree.nodes()[static_cast<std::size_t>(*chosen)].id;
}

void SliceExport::ask()
{
    const std::optional<TerritoryId> territory = askTerritory();
    if (!territory)
        return;
    const PlanDocument &document = m_context.document;
    QString name = nameIn(document.baselinePlan().territories, *territory);
    std::ranges::replace_if(
        name, [](QChar c) { return QStringView(u"/\\:*?\"<>|").contains(c); }, QChar(u'-'));
    const QFileInfo file(document.path());
    const auto path = m_context.prompts.askNewFile(m_window, tr("Export a part for a regional lead"),
        tr("Headwater plans (*.headwater)"),
        file.dir().filePath(
            tr("%1, %2", "plan, territory").arg(file.completeBaseName(), name) + QStringLiteral(".headwater")));
    if (!path)
        return;
    Q_EMIT notice(tr("Writing “%1”…").arg(QFileInfo(*path).fileName()));
    m_jobs.start<SliceWritten, SliceQuestion>(
        document.revision(), SliceQuestion { document.workspace(), document.facts(), file.fileName(), *territory },
        [to = *path](const SliceQuestion &question, const Cancellation &cancellation, const Progress &) {
            return writeSlice(question, to, cancellation);
        },
        [this, to = *path](const Result<SliceWritten> &written, quint64) { report(written, to); });
}

void SliceExport::report(const Result<SliceWritten> &written, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (written)
        Q_EMIT notice(tr("“%1” has %2 seats and %3 accounts. Keep this plan: both are asked for when it comes back.")
                          .arg(name)
                          .arg(written->seats)
                          .arg(written->accounts));
    else
        Q_EMIT notice(tr("“%1” was not written. %2").arg(name, sentenceFor(written.error().kind)));
}

} // namespace headwater
