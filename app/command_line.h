// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace headwater {

/// True when these arguments (program name first) ask for a verb, --help or --version rather than for the
/// window. A first word that is no file and does not look like one counts as a (misspelt) verb.
bool isCommand(const QStringList &arguments);

/// Whether the verb draws pages: that takes fonts, and so a QGuiApplication; still no display.
bool drawsPages(const QStringList &arguments);

/// Runs the verb and returns the exit status. Needs a QCoreApplication, no display.
int runCommandLine(const QStringList &arguments);

} // namespace headwater
