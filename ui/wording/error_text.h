// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace headwater {

/// What to tell people: what is wrong and what they can do about it.
QString sentenceFor(Error::Kind kind);

/// The same for a file that is to be imported, with what is known of it; plans have other words.
QString importSentence(const Error &error);

/// Why a plan can only be looked at; names who has it where that is known.
QString readOnlySentence(const Error &reason);

} // namespace headwater
