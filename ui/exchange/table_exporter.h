// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"

namespace headwater {

class PlanDocument;
class Prompts;

/// Asks where to and which table, and writes tables of the shown scenario in the background.
class TableExporter : public QObject
{
    Q_OBJECT

public:
    TableExporter(PlanDocument &document, Prompts &prompts, QObject *parent = nullptr);

    /// Returns when it has asked; `finished` says how it ended, unless the user changed their mind.
    void ask(QWidget *window);

Q_SIGNALS:
    void finished(const QString &text);

private:
    PlanDocument &m_document;
    Prompts &m_prompts;
    Jobs m_jobs { 1 };
};

} // namespace headwater
