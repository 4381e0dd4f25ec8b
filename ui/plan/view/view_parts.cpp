// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/view/view_parts.h"

#include "core/document/plan_document.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/plan/selection.h"
#include "ui/plan/space.h"
#include "ui/plan/view/view_keeper.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSlider>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace headwater {

namespace {

constexpr char partProperty[] = "partOfView";
constexpr char habitProperty[] = "habit";
constexpr QLatin1StringView onKey("on"), fieldPrefix("field."), sortPrefix("sort."), zoomKey("zoom"), xKey("x"),
    yKey("y"), nodeKey("node"), arcKey("arc");

bool isSwitch(const QAction &action)
{
    return action.isCheckable() && action.isVisible() && !action.objectName().isEmpty()
        && !action.property(habitProperty).toBool();
}

QList<QWidget *> controlsOf(const Space &space)
{
    QList<QWidget *> controls = space.findChildren<QWidget *>();
    controls.removeIf([](const QWidget *widget) {
        return !widget->property(partProperty).toBool() || widget->objectName().isEmpty();
    });
    return controls;
}

QString textIn(const QWidget &control)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&control))
        return line->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(&control))
        return choice->currentText();
    const auto *slider = qobject_cast<const QSlider *>(&control);
    return slider ? QString::number(slider->value()) : QString();
}

void setTextIn(QWidget &control, const QString &text)
{
    if (textIn(control) == text)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(&control))
        return line->setText(text.left(line->maxLength()));
    if (auto *choice = qobject_cast<QComboBox *>(&control)) {
        const int index = choice->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
        if (index < 0)
            return;
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index); // as if a person had chosen it: some listen to that alone
    } else if (auto *slider = qobject_cast<QSlider *>(&control)) {
        slider->setValue(text.toInt()); // which keeps it within its range
    }
}

// --- Sorting --------------------------------------------------------------------------------------------

/// Sorted by a click on the header; nullptr: the view is none of that kind.
QHeaderView *sortHeaderOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isSortingEnabled() ? table->horizontalHeader() : nullptr;
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && tree->isSortingEnabled() ? tree->header() : nullptr;
}

QList<QAbstractItemView *> sortedViews(const Space &space)
{
    QList<QAbstractItemView *> views = space.findChildren<QAbstractItemView *>();
    views.removeIf([&space](const QAbstractItemView *view) {
        return view->objectName().isEmpty() || !view->isVisibleTo(&space) || !sortHeaderOf(*view);
    });
    return views;
}

/// Columns by number, as their names are those of a language: "3", and "-3" from the largest down.
void addSorting(ViewText &view, const QAbstractItemView &sorted)
{
    const QHeaderView &header = *sortHeaderOf(sorted);
    const int column = header.sortIndicatorSection() + 1;
    if (column < 1 || column > header.count())
        return;
    const bool isDown = header.sortIndicatorOrder() == Qt::DescendingOrder;
    view.add(sortPrefix + sorted.objectName(), QString::number(isDown ? -column : column));
}

void showSorting(QAbstractItemView &sorted, const ViewText &view)
{
    QHeaderView &header = *sortHeaderOf(sorted);
    const auto said = view.number(sortPrefix + sorted.objectName(), -header.count(), header.count());
    const int column = said ? std::abs(static_cast<int>(*said)) - 1 : -1;
    if (column >= 0)
        header.setSortIndicator(column, *said < 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// --- Others ---------------------------------------------------------------------------------------------

template <typename Visit> void forEachKeeper(const Space &space, Visit visit)
{
    for (QWidget *widget : space.findChildren<QWidget *>()) {
        auto *keeper = dynamic_cast<ViewKeeper *>(widget);
        if (keeper && widget->isVisibleTo(&space))
            visit(*keeper);
    }
}

/// The one in sight; a space shows one at most.
GraphCanvas *graphOf(const Space &space)
{
    const QList<GraphCanvas *> graphs = space.findChildren<GraphCanvas *>();
    const auto found
        = std::ranges::find_if(graphs, [&](const GraphCanvas *graph) { return graph->isVisibleTo(&space); });
    return found == graphs.end() ? nullptr : *found;
}

void addGraph(ViewText &view, const GraphCanvas &graph)
{
    if (!graph.isFitted()) {
        const QPointF centre = graph.toScene(QRectF(graph.rect()).center());
        view.add(zoomKey, graph.scale());
        view.add(xKey, centre.x());
        view.add(yKey, centre.y());
    }
    const CanvasGraph &shown = graph.scene().graph();
    const CanvasItem chosen = graph.chosen();
    const auto keyOf = [&](std::size_t node) { return QString::number(shown.nodes[node].key); };
    if (chosen.isNode())
        view.add(nodeKey, keyOf(chosen.index));
    if (chosen.isArc())
        view.add(arcKey, keyOf(shown.arcs[chosen.index].from) + u' ' + keyOf(shown.arcs[chosen.index].to));
}

CanvasItem itemOf(const CanvasGraph &graph, const ViewText &view)
{
    const auto hasKey
        = [&](std::size_t node, const QString &key) { return QString::number(graph.nodes[node].key) == key; };
    for (std::size_t node = 0; view.contains(nodeKey) && node < graph.nodes.size(); ++node) {
        if (hasKey(node, view.value(nodeKey)))
            return CanvasItem::node(node);
    }
    const QString ends = view.value(arcKey);
    for (std::size_t arc = 0; !ends.isEmpty() && arc < graph.arcs.size(); ++arc) {
        if (hasKey(graph.arcs[arc].from, ends.section(u' ', 0, 0)) && hasKey(graph.arcs[arc].to, ends.section(u' ', 1)))
            return CanvasItem::arc(arc);
    }
    return {};
}

void showGraph(GraphCanvas &graph, const ViewText &view)
{
    constexpr double farOut = 1e6; // beyond any drawing
    const auto zoom = view.number(zoomKey, 0.001, 100);
    const auto x = view.number(xKey, -farOut, farOut);
    const auto y = view.number(yKey, -farOut, farOut);
    if (zoom && x && y)
        graph.lookAt(*zoom, { *x, *y });
    else
        graph.fit();
    if (const CanvasItem item = itemOf(graph.scene().graph(), view); item != graph.chosen()) {
        graph.choose(item);
        Q_EMIT graph.itemChosen(item);
    }
}

template <typename IdType> std::vector<IdType> idsOf(const std::vector<std::int64_t> &numbers, const auto &table)
{
    std::vector<IdType> ids;
    for (const std::int64_t number : numbers) {
        if (table.contains(IdType { number }))
            ids.push_back(IdType { number });
    }
    return ids;
}

} // namespace

void setPartOfView(QWidget &control) { control.setProperty(partProperty, true); }
void setHabit(QAction &action) { action.setProperty(habitProperty, true); }

ViewText viewPartsOf(const Space &space)
{
    ViewText view;
    for (const QAction *action : space.spaceActions()) {
        if (isSwitch(*action) && action->isChecked())
            view.add(onKey, action->objectName());
    }
    for (const QWidget *control : controlsOf(space)) {
        if (control->isVisibleTo(&space) && !textIn(*control).isEmpty())
            view.add(fieldPrefix + control->objectName(), textIn(*control));
    }
    for (const QAbstractItemView *sorted : sortedViews(space))
        addSorting(view, *sorted);
    forEachKeeper(space, [&view](const ViewKeeper &keeper) { keeper.keepLook(view); });
    if (const GraphCanvas *graph = graphOf(space))
        addGraph(view, *graph);
    return view;
}

void showViewParts(Space &space, const ViewText &view)
{
    const QStringList on = view.values(onKey);
    for (QAction *action : space.spaceActions()) {
        const bool isWanted = on.contains(action->objectName());
        // One of a group is switched off by switching on another.
        if (isSwitch(*action) && action->isEnabled() && action->isChecked() != isWanted
            && (isWanted || !action->actionGroup()))
            action->trigger();
    }
    for (QWidget *control : controlsOf(space)) {
        const QString key = fieldPrefix + control->objectName();
        const bool isLine = qobject_cast<QLineEdit *>(control);
        if (control->isVisibleTo(&space) && (view.contains(key) || isLine)) // an empty filter is not written down
            setTextIn(*control, view.value(key));
    }
    for (QAbstractItemView *sorted : sortedViews(space))
        showSorting(*sorted, view);
    forEachKeeper(space, [&view](ViewKeeper &keeper) { keeper.showLook(view); });
    if (GraphCanvas *graph = graphOf(space))
        showGraph(*graph, view);
}

void addSelection(ViewText &view, const Selection &selection)
{
    constexpr std::size_t mostRows = 500; // more are no choice that somebody wants to show again
    const auto add = [&](QLatin1StringView key, const auto &ids) {
        for (std::size_t i = 0; i < std::min(ids.size(), mostRows); ++i)
            view.add(key, QString::number(ids[i].value));
    };
    add(QLatin1StringView("seat"), selection.seats());
    add(QLatin1StringView("account"), selection.accounts());
    if (selection.role().isValid())
        view.add(QStringLiteral("role"), QString::number(selection.role().value));
    if (selection.territory().isValid())
        view.add(QStringLiteral("territory"), QString::number(selection.territory().value));
}

void showSelection(const PlanContext &context, const ViewText &view)
{
    const Plan &plan = context.document.plan();
    const auto seats = idsOf<SeatId>(view.numbers(QStringLiteral("seat")), plan.seats);
    const auto accounts = idsOf<AccountId>(view.numbers(QStringLiteral("account")), plan.accounts);
    const auto roles = idsOf<RoleId>(view.numbers(QStringLiteral("role")), plan.roles);
    const auto territories = idsOf<TerritoryId>(view.numbers(QStringLiteral("territory")), plan.territories);
    if (!seats.empty())
        context.selection.selectSeats(seats);
    else if (!accounts.empty())
        context.selection.selectAccounts(accounts);
    else if (!roles.empty())
        context.selection.selectRole(roles.front());
    else if (!territories.empty())
        context.selection.selectTerritory(territories.front());
    else
        context.selection.clear();
}

} // namespace headwater
