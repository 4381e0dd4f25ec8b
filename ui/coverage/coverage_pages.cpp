// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_pages.h"

#include "ui/coverage/graph/coverage_graph_page.h"
#include "ui/coverage/map/map_page.h"
#include "ui/coverage/margin/margin_page.h"
#include "ui/coverage/measures/measures_page.h"
#include "ui/coverage/workload/workload_page.h"
#include "ui/coverage/worth/worth_page.h"

namespace headwater {

std::vector<CoveragePage *> makeCoveragePages(const PlanContext &context, QWidget *parent)
{
    return { new CoverageGraphPage(context, parent), new MapPage(context, parent), new MarginPage(context, parent),
        new WorthPage(context, parent), new WorkloadPage(context, parent), new MeasuresPage(context, parent) };
}

} // namespace headwater
