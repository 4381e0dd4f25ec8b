// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/languages.h"

#include "ui/wording/translate.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace headwater {

namespace {

/// The translator that was installed last is asked first.
void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::vector<Language> languages()
{
    return { { QString(), tr("Language of the system") }, { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") }, { QStringLiteral("fr"), QStringLiteral("Français") },
        { QStringLiteral("es"), QStringLiteral("Español") }, { QStringLiteral("zh_CN"), QStringLiteral("简体中文") } };
}

void speak(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale named(code);
    // Somebody in Austria who chooses German means that of Austria.
    const QLocale locale = code.isEmpty() || named.language() == system.language() ? system : named;
    QLocale::setDefault(locale);
    const QString ours = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), QStringLiteral("headwater"), ours); // its plurals
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("headwater"), ours);
}

} // namespace headwater
