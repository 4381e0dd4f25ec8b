// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/plot_library.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPicture>
#include <QToolTip>
#include <QVBoxLayout>

namespace headwater {

namespace {

constexpr int betweenRows = 10;
constexpr int smallestWidth = 320;
constexpr int margin = 12;

int lineHeight(TextRole role) { return QFontMetrics(textFont(role)).height(); }

/// A plot that paints itself as strokes where somebody takes strokes down; on the screen it keeps dots.
class StrokedPlot final : public QCustomPlot
{
public:
    using QCustomPlot::QCustomPlot;

    /// QCustomPlot draws with a painter of its own kind only; a recording takes its strokes to any other.
    QPicture strokes()
    {
        QPicture taken;
        QCPPainter recorder(&taken);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        toPainter(&recorder, width(), height());
        recorder.end();
        return taken;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            if (painter.paintEngine()->type() == QPaintEngine::Picture)
                return painter.drawPicture(0, 0, strokes());
        }
        QCustomPlot::paintEvent(event);
    }
};

/// Legend, axis and a little air.
int aroundRows() { return 2 * lineHeight(TextRole::Caption) + betweenRows; }

int titleHeight() { return lineHeight(TextRole::Heading) + lineHeight(TextRole::Caption) + 2 * margin; }

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new StrokedPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_NoMousePropagation, false); // set by QCustomPlot; the wheel is for the page around
    m_plot->installEventFilter(this);
    preparePlot(*m_plot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
}

void ChartView::showChart(ChartData chart)
{
    m_chart = std::move(chart);
    m_current.reset();
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.summary);
    m_plot->setVisible(!m_chart.isEmpty()); // not what it showed before
    updateGeometry();
    redraw();
}

void ChartView::redraw()
{
    if (!m_chart.isEmpty() && !m_plot->size().isEmpty()) // else once there is room
        drawChart(*m_plot, m_chart, m_current);
}

QSize ChartView::minimumSizeHint() const
{
    const int rows = m_chart.rows.empty() ? 8 : static_cast<int>(m_chart.rows.size());
    return { smallestWidth, rows * (lineHeight(TextRole::Body) + betweenRows / 2) + aroundRows() };
}

QSize ChartView::pictureSize() const { return m_plot->size() + QSize(0, titleHeight()); }

void ChartView::paintOn(QPainter &painter) const
{
    const int width = m_plot->width() - 2 * margin;
    const int heading = lineHeight(TextRole::Heading);
    painter.setPen(theme().ink);
    painter.setFont(textFont(TextRole::Heading));
    painter.drawText(QRect(margin, margin, width, heading), Qt::AlignVCenter | Qt::AlignLeft, m_chart.title);
    painter.setPen(theme().muted);
    painter.setFont(textFont(TextRole::Caption));
    painter.drawText(QRect(margin, margin + heading, width, lineHeight(TextRole::Caption)),
        Qt::AlignVCenter | Qt::AlignLeft, m_chart.caption);
    painter.drawPicture(0, titleHeight(), static_cast<StrokedPlot *>(m_plot)->strokes());
}

std::size_t ChartView::rowCount() const { return m_chart.rows.empty() ? m_chart.ticks.size() : m_chart.rows.size(); }

QString ChartView::wordsFor(std::size_t row) const
{
    if (row >= m_chart.table.rows.size())
        return {};
    QStringList words;
    const auto &cells = m_chart.table.rows[row];
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString text = cellText(cells[i], m_chart.table.columns[i].look);
        if (!text.isEmpty())
            words.append(i == 0 ? text : m_chart.table.columns[i].name + QStringLiteral(" ") + text);
    }
    return words.join(QStringLiteral(", "));
}

void ChartView::moveTo(std::optional<std::size_t> row)
{
    if (row == m_current)
        return;
    m_current = row;
    redraw();
    setAccessibleDescription(row ? wordsFor(*row) : m_chart.summary);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t rows = rowCount();
    const bool isOn = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool isBack = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if (rows > 0 && isOn)
        return moveTo(m_current ? std::min(*m_current + 1, rows - 1) : 0);
    if (rows > 0 && isBack)
        return moveTo(m_current && *m_current > 0 ? *m_current - 1 : 0);
    if (m_current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT rowChosen(*m_current);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && !m_current && rowCount() > 0)
        moveTo(0);
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    moveTo(std::nullopt);
    QWidget::focusOutEvent(event);
}

std::optional<std::size_t> ChartView::rowUnder(QPointF position) const { return rowAt(*m_plot, m_chart, position); }

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::MouseButtonRelease) {
        setFocus(Qt::MouseFocusReason);
        if (const auto row = rowUnder(static_cast<QMouseEvent *>(event)->position())) {
            moveTo(row);
            Q_EMIT rowChosen(*row);
        }
    } else if (watched == m_plot && event->type() == QEvent::Wheel) {
        event->ignore(); // the page scrolls; the plot would keep it and do nothing
        return true;
    } else if (watched == m_plot && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = rowUnder(help->pos());
        QToolTip::showText(help->globalPos(), row ? wordsFor(*row) : QString(), this);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        redraw();
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The plot has its new size only after the layout has run.
    layout()->activate();
    redraw();
}

} // namespace headwater
