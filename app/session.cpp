// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/sample_plan.h"
#include "core/document/plan_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace headwater {

namespace {

constexpr int mostRecent = 8;
constexpr const char *recentKey = "recentPlans";
constexpr const char *openKey = "openPlan";

// The currency of where the user is; the plan's inspector changes it.
QString localCurrency()
{
    const QString symbol = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return symbol.isEmpty() ? QStringLiteral("EUR") : symbol;
}

} // namespace

QString samplePlanPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("Sample company.headwater"));
}

Session::Session(QSettings &settings, Clock clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(std::move(clock))
{
    const QString path = m_settings.value(QLatin1StringView(openKey)).toString();
    const bool isThere = QFileInfo::exists(path);
    if (isThere && isLockedElsewhere(path))
        return; // the program that has it open is alive
    if (isThere)
        m_recovered = path;
    m_settings.remove(QLatin1StringView(openKey));
}

Session::~Session() { close(); }

QStringList Session::recentPlans() const
{
    QStringList existing;
    for (const QString &path : m_settings.value(QLatin1StringView(recentKey)).toStringList()) {
        if (QFileInfo::exists(path))
            existing.append(path);
    }
    return existing;
}

Result<> Session::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_document && m_document->path() == absolute)
        return {};
    return take(PlanDocument::open(absolute, m_clock));
}

Result<> Session::createEmpty(const QString &path)
{
    const QFileInfo file(path);
    const QDateTime now = m_clock();
    const QDate firstOfNextYear(now.date().year() + 1, 1, 1);
    const Workspace empty = emptyWorkspace(file.completeBaseName(), localCurrency(), firstOfNextYear, now);
    return take(PlanDocument::create(file.absoluteFilePath(), empty, m_clock));
}

void Session::openSample()
{
    if (m_jobs.isBusy())
        return;
    const auto openOrTell = [this](const QString &path) {
        if (const auto opened = open(path); !opened)
            Q_EMIT failed(opened.error());
    };
    const QString path = samplePlanPath();
    if (QFileInfo::exists(path))
        return openOrTell(path);
    QDir().mkpath(QFileInfo(path).path());
    m_jobs.start<QString>(
        0, path,
        [clock = m_clock](const QString &target, const Cancellation &, const Progress &) -> Result<QString> {
            HEADWATER_CHECK(createSamplePlan(target, clock));
            return target;
        },
        [this, openOrTell](const Result<QString> &made, quint64) {
            if (made)
                openOrTell(*made);
            else
                Q_EMIT failed(made.error());
        });
}

Result<> Session::take(Result<std::unique_ptr<PlanDocument>> opened)
{
    HEADWATER_TRY(std::unique_ptr<PlanDocument> document, std::move(opened));
    close();
    m_document = std::move(document);
    m_document->storeBehind();
    remember(m_document->path());
    Q_EMIT this->opened(*m_document);
    return {};
}

void Session::close()
{
    if (!m_document)
        return;
    Q_EMIT aboutToClose();
    m_document.reset();
    m_settings.remove(QLatin1StringView(openKey));
    m_settings.sync();
}

void Session::remember(const QString &path)
{
    QStringList recent = m_settings.value(QLatin1StringView(recentKey)).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(QLatin1StringView(recentKey), recent.mid(0, mostRecent));
    m_settings.setValue(QLatin1StringView(openKey), path);
    // Written now: this is what a crash must find.
    m_settings.sync();
    m_recovered.clear();
}

} // namespace headwater
