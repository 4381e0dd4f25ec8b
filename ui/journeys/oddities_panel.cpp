// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/oddities_panel.h"

#include "ui/style/theme.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace headwater {

namespace {

QString oddityName(Oddity oddity)
{
    switch (oddity) {
    case Oddity::WithoutCase: return tr("Events without a journey, left out");
    case Oddity::WithoutActivity: return tr("Events without an activity, left out");
    case Oddity::NotPlaced: return tr("Events of an account with no or several open journeys then, left out");
    case Oddity::ImpossibleDate: return tr("Impossible dates, left out");
    case Oddity::Duplicate: return tr("Events told twice, counted once");
    case Oddity::EndBeforeStart: return tr("Opportunities that closed before they began");
    case Oddity::InFuture: return tr("Dates after the day of the import, not taken for today");
    case Oddity::Undated: return tr("Opportunities without a date");
    case Oddity::VeryLong: return tr("Journeys of more than 10,000 events");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(Oddity oddity, const LoadReport::Finding &finding)
{
    return tr("%1: %2").arg(oddityName(oddity), countText(finding.count));
}

std::vector<Oddity> oddities(const LoadReport &report)
{
    std::vector<Oddity> found;
    for (std::size_t i = 0; i < oddityCount; ++i) {
        if (report.findings[i].count > 0)
            found.push_back(static_cast<Oddity>(i));
    }
    return found;
}

/// 0 stands for no date: the first day of 1970 is none of a journey.
QString oddDay(qint64 at) { return at == 0 ? QString() : dateText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date()); }

} // namespace

QString odditiesText(const LoadReport &report)
{
    const std::vector<Oddity> found = oddities(report);
    if (found.empty())
        return {};
    const QString first = sentenceOf(found.front(), report[found.front()]);
    return found.size() == 1 ? first : tr("%1 (and %2 more)").arg(first).arg(found.size() - 1);
}

OdditiesPanel::OdditiesPanel(QWidget *parent)
    : QFrame(parent)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("odditiesPanel"));
    setProperty("card", true);
    auto *title = new QLabel(tr("What is odd about the sources"));
    setTextRole(title, TextRole::Strong);
    auto *hint
        = new QLabel(tr("The facts stay as they are; mend them where they come from. Of each kind the first %1 are "
                        "listed. Double-click or Enter shows a journey.")
                         .arg(LoadReport::placesKept));
    setTextRole(hint, TextRole::Caption);
    hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeOddities"));
    connect(close, &QPushButton::clicked, this, &OdditiesPanel::closeRequested);
    m_list->setObjectName(QStringLiteral("oddities"));
    m_list->setAccessibleName(title->text());
    m_list->setHeaderLabels({ tr("What"), tr("Activity or stage"), tr("Date") });
    m_list->setProperty("quiet", true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString journey = item->data(0, Qt::UserRole).toString(); !journey.isEmpty())
            Q_EMIT journeyChosen(journey);
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(hint);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list, 1);
}

void OdditiesPanel::showReport(const LoadReport &report)
{
    if (report == m_report)
        return; // what is open stays open
    m_report = report;
    m_list->clear();
    for (const Oddity oddity : oddities(report)) {
        auto *kind = new QTreeWidgetItem(m_list, { sentenceOf(oddity, report[oddity]) });
        for (const LoadReport::Place &place : report[oddity].first) {
            const QString whose = place.journey.isEmpty() ? place.account : place.journey;
            auto *item = new QTreeWidgetItem(kind, { whose, place.activity, oddDay(place.at) });
            item->setData(0, Qt::UserRole, place.journey);
        }
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->topLevelItem(0)->setExpanded(true);
    m_list->resizeColumnToContents(1);
    m_list->resizeColumnToContents(2);
}

} // namespace headwater
