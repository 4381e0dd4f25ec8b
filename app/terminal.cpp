// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QJsonDocument>

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>

namespace headwater {

namespace {

// A signal handler takes no argument, so what it raises has to be reachable from here.
Cancellation &interruption()
{
    static Cancellation raisedBySignal;
    return raisedBySignal;
}

void onSignal(int signal)
{
    // The second Ctrl+C means it: the file keeps whole steps only, so ending at once is safe as well.
    if (interruption().isCancelled())
        std::_Exit(128 + signal);
    interruption().cancel();
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool somebodyWatches() { return isatty(STDERR_FILENO) == 1; }

} // namespace

Terminal::Terminal()
{
    interruption();
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

void Terminal::say(const QString &line)
{
    clearProgress();
    write(stdout, line.toUtf8() + '\n');
}

void Terminal::say(const QJsonObject &object)
{
    clearProgress();
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Terminal::complain(const QString &where, const QString &what, const QString &remedy)
{
    clearProgress();
    QString line = QStringLiteral("headwater: ");
    if (!where.isEmpty())
        line += where + QStringLiteral(": ");
    line += what;
    if (!remedy.isEmpty())
        line += QStringLiteral("; ") + remedy;
    write(stderr, line.toUtf8() + '\n');
}

Cancellation Terminal::cancellation() const { return interruption(); }

Progress Terminal::progress(const QString &label) const
{
    if (!somebodyWatches())
        return [](double) {};
    return [label, last = std::make_shared<int>(-1)](double done) {
        const int percent = static_cast<int>(done * 100);
        if (percent == *last)
            return;
        *last = percent;
        write(stderr, QStringLiteral("\r%1 %2 %").arg(label).arg(percent, 3).toUtf8());
    };
}

void Terminal::clearProgress() const
{
    if (somebodyWatches())
        write(stderr, QByteArrayLiteral("\r\033[K"));
}

} // namespace headwater
