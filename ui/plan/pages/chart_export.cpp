// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/pages/chart_export.h"

#include "core/document/plan_document.h"
#include "ui/charts/chart_file.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"
#include "ui/wording/translate.h"

#include <QDir>
#include <QFileInfo>

namespace headwater {

void exportCharts(QWidget *page, const PlanContext &context, Jobs &jobs, const ChartExport &wish,
    const std::function<void(const QString &)> &tell)
{
    const QFileInfo plan(context.document.path());
    const bool hasPicture = !wish.picture.size.isEmpty();
    const QString figures = tr("Figures, Excel (*.xlsx);;Figures, CSV (*.csv)");
    QString title = wish.title.toLower();
    for (const QChar separator : { u'/', u'\\', u':' }) // journeys are called "Acme / Licences"
        title.replace(separator, u'-');
    const QString name
        = QStringLiteral("%1, %2.%3")
              .arg(plan.completeBaseName(), title, hasPicture ? QStringLiteral("svg") : QStringLiteral("xlsx"));
    const auto path = context.prompts.askFileToSave(page, tr("Export: %1").arg(wish.title),
        hasPicture ? tr("Drawing, SVG (*.svg);;PDF (*.pdf);;Picture, PNG (*.png)") + QStringLiteral(";;") + figures
                   : figures,
        plan.dir().filePath(name));
    if (!path)
        return;
    jobs.start<QString, ChartExport>(
        0, wish,
        [path = *path](
            const ChartExport &wished, const Cancellation &cancellation, const Progress &) -> Result<QString> {
            if (!isTableFile(path)) {
                HEADWATER_CHECK(writePicture(path, wished.picture));
            } else if (wished.whole) {
                HEADWATER_TRY(const std::vector<ChartData> charts, wished.whole(cancellation));
                HEADWATER_CHECK(writeTables(path, charts));
            } else {
                HEADWATER_CHECK(writeTables(path, wished.charts));
            }
            return path;
        },
        [tell](const Result<QString> &written, quint64) {
            tell(written ? tr("Written: %1").arg(*written) : sentenceFor(written.error().kind));
        });
}

} // namespace headwater
