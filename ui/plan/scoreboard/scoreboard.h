// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/scoreboard/scoreboard_figures.h"

#include <QAbstractButton>
#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace headwater {

class CoverageModel;

/// One figure: what it is, how much, and what changed against the baseline.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent = nullptr);
    void showFigure(const ScoreboardFigure &figure);
    const ScoreboardFigure &figure() const { return m_figure; }
    /// Without its range, which is in the popover, too.
    void setBrief(bool isBrief);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString shownRange() const { return m_isBrief ? QString() : m_figure.range; }

    ScoreboardFigure m_figure;
    bool m_isBrief = false;
};

/// The line of figures at the bottom of the window. A click on one shows how it comes about.
class Scoreboard : public QFrame
{
    Q_OBJECT

public:
    Scoreboard(PlanDocument &document, PlanInsights &insights, CoverageModel &coverage, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<ScoreboardFigure> figures() const;
    void refresh();
    void showWhatFits();
    /// As a menu.
    void offerHidden();
    void explain(const ScoreboardFigure &figure, const QWidget *at);
    Derivation derivationOf(const ScoreboardFigure &figure) const;

    PlanDocument &m_document;
    PlanInsights &m_insights;
    CoverageModel &m_coverage;
    QHBoxLayout *m_layout;
    QToolButton *m_more; ///< how many figures the window is too narrow for
    std::vector<FigureButton *> m_buttons;
};

} // namespace headwater
