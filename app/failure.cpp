// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/failure.h"

namespace headwater {

namespace {

struct Wording {
    ExitCode code;
    const char *what;
    const char *remedy;
};

// No default: a new kind does not compile until it has its words. English in every locale: scripts read it.
Wording wordingFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return { ExitCode::WrongUse, "there is nothing of that name", "check the spelling" };
    case Error::Kind::InvalidInput:
        return { ExitCode::WrongUse, "a value cannot be used here", "correct it and try again" };
    case Error::Kind::WouldFormCycle:
        return { ExitCode::Unreadable, "managers or territories form a circle",
            "break the circle in the file and try again" };
    case Error::Kind::Incomplete:
        return { ExitCode::Unreadable, "something is missing", "a seat needs a role and a home territory" };
    case Error::Kind::OutsideTree:
        return { ExitCode::Unreadable, "a span names a territory that is not in the tree",
            "import the territories first" };
    case Error::Kind::SharesExceedWhole:
        return { ExitCode::Unreadable, "the owners' shares of an account exceed the whole",
            "lower a share in the file and try again" };
    case Error::Kind::DatesOutOfOrder:
        return { ExitCode::Unreadable, "an end lies before its beginning", "correct the dates and try again" };
    case Error::Kind::Duplicate: return { ExitCode::WrongUse, "this name is already taken", "choose another one" };
    case Error::Kind::StillInUse:
        return { ExitCode::WrongUse, "something else still refers to it", "move or delete that first" };
    case Error::Kind::Locked:
        return { ExitCode::Unreadable, "the plan is open somewhere else and cannot be changed",
            "close the other window and try again" };
    case Error::Kind::FileUnreadable:
        return { ExitCode::Unreadable, "cannot be read", "check that the file is there and that you may open it" };
    case Error::Kind::FileNotOurs:
        return { ExitCode::Unreadable, "is damaged or not what it should be; it was left as it is",
            "put it right, or use a copy made earlier" };
    case Error::Kind::FileNewerThanApp:
        return { ExitCode::Unreadable, "was made with a newer version of Headwater; it was left as it is",
            "update Headwater" };
    case Error::Kind::StorageFailed:
        return { ExitCode::Internal, "cannot be written", "check the folder and the space on the disk" };
    case Error::Kind::Cancelled:
        return { ExitCode::NeedsAttention, "stopped by you; nothing was changed", "run it again when you are ready" };
    }
    Q_UNREACHABLE();
}

} // namespace

tl::unexpected<Failure> stopFor(const Error &error, const QString &file)
{
    const Wording wording = wordingFor(error.kind);
    QString what = QString::fromLatin1(wording.what);
    if (!error.detail.isEmpty() && error.kind != Error::Kind::Cancelled)
        what += QStringLiteral(" (%1)").arg(error.detail);
    return stop(wording.code, file, what, QString::fromLatin1(wording.remedy));
}

} // namespace headwater
