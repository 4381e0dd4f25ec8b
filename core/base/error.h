// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace headwater {

/// What went wrong, for callers to act on. A kind exists only when some caller acts differently on it;
/// ui/wording turns it into a sentence. `detail` is for logs and tests and stays English.
struct Error {
    enum class Kind : std::uint8_t {
        NotFound, ///< the row, file or scenario is not there (any more)
        InvalidInput, ///< a value that cannot be used here
        WouldFormCycle, ///< managers or territories would form a circle
        Incomplete, ///< a seat without role or home, and the like
        OutsideTree, ///< a span names a territory that is not in the tree
        SharesExceedWhole, ///< the owners' shares of an account would exceed 100 %
        DatesOutOfOrder, ///< an end lies before its beginning
        Duplicate, ///< an id or name that is already taken
        StillInUse, ///< something else refers to what would be deleted
        Locked, ///< planning mode is locked, or the plan was opened read-only
        FileUnreadable, ///< cannot be opened or read: not there, no permission
        FileNotOurs, ///< another kind of file, damaged, or not to be trusted
        FileNewerThanApp, ///< written by a newer version
        StorageFailed, ///< could not be written: disk full, folder gone
        Cancelled, ///< the user stopped it; nothing was changed and nothing is said
    };

    Kind kind = Kind::InvalidInput;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace headwater
