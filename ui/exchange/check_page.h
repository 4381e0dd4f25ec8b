// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/jobs/jobs.h"

#include <QScrollArea>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace headwater {

class ChangesSection;
class LinesModel;
class Prompts;
class SpellingsModel;
struct ImportOutlook;

/// Second page of the import: what the files say, what is wrong with them and what importing them would mean.
/// Nothing is written yet.
class CheckPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit CheckPage(Prompts &prompts, QWidget *parent = nullptr);

    void showPreview(std::shared_ptr<const ImportPreview> preview);
    /// What the choices made come to; an error is what stands in the way of importing them.
    void showOutlook(Result<ImportOutlook> outlook);
    ImportChoices choices() const;
    /// Nothing is left to decide before importing.
    bool isReady() const;

Q_SIGNALS:
    void choicesChanged();

private:
    QWidget *makeFiles();
    QWidget *makeProblems();
    QWidget *makeSpellings();
    QWidget *makeOrganisation();
    void showFiles();
    void showProblems();
    /// Bad rows that no accepted spelling mends.
    qint64 rowsToSkip() const;
    void showSpellings();
    void showOrganisation();
    void showUnknown();
    /// Asks for a file and writes it in the background.
    void save(const QString &title, const QString &name,
        std::function<Result<qint64>(const QString &, const ImportPreview &)> write);
    void saveProblems();
    QPushButton *saveNamesButton();

    Prompts &m_prompts;
    std::shared_ptr<const ImportPreview> m_preview;
    LinesModel *m_files;
    LinesModel *m_problems;
    ChangesSection *m_changes;
    SpellingsModel *m_spellings;
    QTableView *m_spellingsView = nullptr;
    QTableView *m_filesView = nullptr;
    QTableView *m_problemsView = nullptr;
    QLabel *m_readings = nullptr;
    QWidget *m_problemsSection = nullptr;
    QLabel *m_moreProblems = nullptr;
    QCheckBox *m_skipBadRows = nullptr;
    QWidget *m_spellingsSection = nullptr;
    QWidget *m_organisationSection = nullptr;
    QCheckBox *m_organisation = nullptr;
    QCheckBox *m_addAccounts = nullptr;
    QLabel *m_unknown = nullptr;
    QLabel *m_gaps = nullptr;
    QPushButton *m_saveNames = nullptr;
    Jobs m_jobs;
};

} // namespace headwater
