// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/languages.h"

#include "ui/wording/translate.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace headwater {

namespace {

/// The translator that was installed last is asked first. A language that was named is loaded by its name: asked for a
/// locale, QTranslator goes by the languages that the system prefers, wherever the locale is that of the system.
void install(const QString &code, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    const bool isFound = code.isEmpty() ? translator->load(QLocale::system(), name, QStringLiteral("_"), folder)
                                        : translator->load(name + u'_' + code, folder);
    if (isFound)
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
    install(QStringLiteral("en"), QStringLiteral("headwater"), ours); // its plurals
    install(code, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(code, QStringLiteral("headwater"), ours);
}

} // namespace headwater
