// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <algorithm>

namespace headwater {

namespace {

tl::unexpected<Failure> wrongUse(const QString &what, const QString &remedy)
{
    return stop(ExitCode::WrongUse, {}, what, remedy);
}

const VerbOption *findOption(const std::vector<VerbOption> &known, const QString &name)
{
    const auto found = std::find_if(known.begin(), known.end(),
        [&name](const VerbOption &option) { return name == QLatin1StringView(option.name); });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

tl::expected<Arguments, Failure> Arguments::parse(const QStringList &words, const std::vector<VerbOption> &known)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPositional || !word.startsWith(u'-') || word.size() == 1) {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == QStringLiteral("--")) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name
            = word.left(equals < 0 ? word.size() : equals).mid(word.startsWith(QStringLiteral("--")) ? 2 : 1);
        const VerbOption *option = findOption(known, name);
        if (!option)
            return wrongUse(
                QStringLiteral("there is no option %1").arg(word), QStringLiteral("--help lists the options"));
        if (!option->value && equals >= 0)
            return wrongUse(
                QStringLiteral("--%1 takes no value").arg(name), QStringLiteral("leave out what follows the ="));
        if (option->value && equals < 0 && i + 1 == words.size())
            return wrongUse(QStringLiteral("--%1 needs a value").arg(name),
                QStringLiteral("write --%1 %2").arg(name, QString::fromLatin1(option->value)));
        arguments.m_options.insert(name, !option->value ? QString() : equals < 0 ? words[++i] : word.mid(equals + 1));
    }
    return arguments;
}

tl::expected<qint64, Failure> Arguments::number(const char *option, qint64 least, qint64 most) const
{
    const QString name = QString::fromLatin1(option);
    const QString range = QStringLiteral("give a whole number from %1 to %2").arg(least).arg(most);
    if (!has(option))
        return wrongUse(QStringLiteral("--%1 is missing").arg(name), range);
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least || number > most)
        return wrongUse(QStringLiteral("--%1 cannot be \"%2\"").arg(name, value(option)), range);
    return number;
}

} // namespace headwater
