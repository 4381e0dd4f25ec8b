// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/terminal.h"

namespace headwater {

/// One thing the command line can do. What it says of itself is its help.
struct Verb {
    const char *name;
    const char *usage; ///< what follows the name, e.g. "PLAN A B [--json]"
    const char *summary; ///< one line, for the list of verbs
    int fewest; ///< how many words besides options it takes
    int most;
    std::vector<VerbOption> options;
    const char *details; ///< how it decides, its exit codes, its JSON keys
    Ending (*run)(const Arguments &arguments, Terminal &terminal);
};

const Verb &newVerb();
const Verb &importVerb();
const Verb &exportVerb();
const Verb &generateVerb();
const Verb &checkVerb();
const Verb &diffVerb();
const Verb &mergeVerb();
const Verb &journeyVerb();
const Verb &coverageVerb();
const Verb &vacanciesVerb();
const Verb &redeployVerb();
const Verb &allocateVerb();
const Verb &reviewVerb();

} // namespace headwater
