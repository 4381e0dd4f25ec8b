// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/plan/violations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace headwater::test {

/// Keeps facts, and shows them again as what a plan knows.
class FactList : public FactSink, public FactSource
{
public:
    std::vector<Opportunity> opportunities;
    std::vector<JourneyEvent> events;
    std::vector<EmploymentSpell> spells;

    Result<> add(const Opportunity &opportunity) override { return opportunities.push_back(opportunity), Result<>(); }
    Result<> add(const JourneyEvent &event) override { return events.push_back(event), Result<>(); }
    Result<> add(const EmploymentSpell &spell) override { return spells.push_back(spell), Result<>(); }

    Result<FactCounts> counts() const override
    {
        return FactCounts { static_cast<std::int64_t>(opportunities.size()), static_cast<std::int64_t>(events.size()),
            static_cast<std::int64_t>(spells.size()) };
    }
    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &) const override
    {
        std::for_each(opportunities.begin(), opportunities.end(), visit);
        return {};
    }
    Result<> visitEvents(const std::function<void(const JourneyEvent &)> &visit, const Cancellation &) const override
    {
        std::for_each(events.begin(), events.end(), visit);
        return {};
    }
    Result<> visitSpells(const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &) const override
    {
        std::for_each(spells.begin(), spells.end(), visit);
        return {};
    }
};

/// The public data to test against, or empty when this machine has none.
inline QString corpus()
{
    const QString named = qEnvironmentVariable("HEADWATER_CORPUS");
    const QString path
        = named.isEmpty() ? qEnvironmentVariable("HEADWATER_SOURCE") + QStringLiteral("/../shared/data") : named;
    return QDir(path).exists() ? path : QString();
}

inline std::vector<ImportFile> filesAt(const QStringList &paths)
{
    std::vector<ImportFile> files;
    for (const QString &path : paths)
        files.push_back({ path, {}, {}, {} });
    return files;
}

/// Small files of a test, gone with it.
class Folder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

inline Plan emptyPlan()
{
    Plan plan;
    plan.info.edit().add(PlanInfo { {}, QStringLiteral("Test"), QStringLiteral("USD"), QDate(2027, 1, 1) });
    return plan;
}

/// What a message of a failed Result says, for QVERIFY2.
template <typename T> QByteArray reason(const Result<T> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}

/// What an import of these files takes when bad rows are left out.
struct Taken {
    ImportPreview preview;
    std::vector<Opportunity> opportunities;
    std::vector<JourneyEvent> events;
    std::vector<EmploymentSpell> spells;
};

inline Taken taken(const std::vector<ImportFile> &files)
{
    Result<ImportPreview> preview = prepareImport(files, emptyPlan());
    if (!preview)
        qFatal("%s", reason(preview).constData());
    FactList list;
    Result<SeenFacts> seen = SeenFacts::of(*preview);
    ImportChoices choices;
    choices.skipBadRows = true;
    for (const FilePreview &file : preview->files) {
        const Result<qint64> count = streamFacts(file, choices, *seen, list);
        if (!count || *count != file.accepted)
            qFatal("%s: %lld accepted, %lld streamed %s", qPrintable(file.name), static_cast<long long>(file.accepted),
                static_cast<long long>(count.value_or(-1)), reason(count).constData());
    }
    return { std::move(*preview), std::move(list.opportunities), std::move(list.events), std::move(list.spells) };
}

} // namespace headwater::test
