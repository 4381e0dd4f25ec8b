// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/error_text.h"

#include "ui/wording/translate.h"

namespace headwater {

// No default: a new kind does not compile until it has its sentence.
QString sentenceFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return tr("This entry no longer exists. Undo, or choose another one.");
    case Error::Kind::InvalidInput: return tr("This value cannot be used here.");
    case Error::Kind::WouldFormCycle:
        return tr("This would make a circle: somebody cannot report to, or lie within, what lies below them.");
    case Error::Kind::Incomplete: return tr("Something is missing: a seat needs a role and a home territory.");
    case Error::Kind::OutsideTree: return tr("The span names a territory that is not in the territory tree.");
    case Error::Kind::SharesExceedWhole:
        return tr("The owners' shares of an account cannot exceed 100 %. Lower another share first.");
    case Error::Kind::DatesOutOfOrder: return tr("The end lies before the beginning. Check the two dates.");
    case Error::Kind::Duplicate: return tr("This name or code is already taken. Choose another one.");
    case Error::Kind::StillInUse: return tr("Something else still refers to this. Move or delete that first.");
    case Error::Kind::Locked:
        return tr("The plan is locked. Unlock planning, or save a copy of a read-only plan, to change it.");
    case Error::Kind::FileUnreadable:
        return tr("The file cannot be read. Check that it is there and that you may open it.");
    case Error::Kind::FileNotOurs:
        return tr("This is not a Headwater plan, or it is damaged. The file was left as it is.");
    case Error::Kind::FileNewerThanApp:
        return tr("This plan was made with a newer version of Headwater. It can only be looked at here.");
    case Error::Kind::StorageFailed:
        return tr("The change could not be stored. Check the disk; Headwater tries again at the next change.");
    case Error::Kind::Cancelled: return tr("Cancelled. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

QString importSentence(const Error &error)
{
    const QString sentence = [&error] {
        switch (error.kind) {
        case Error::Kind::NotFound: return tr("There is no such file any more. Check where it is, and add it again.");
        case Error::Kind::FileNotOurs:
            return tr("This is not a table or event log that can be read, or it is damaged. Save it as CSV or .xlsx in "
                      "the program it comes from.");
        case Error::Kind::InvalidInput: return tr("The file cannot be read with what is chosen for it.");
        default: return sentenceFor(error.kind);
        }
    }();
    return error.detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, error.detail);
}

QString readOnlySentence(const Error &reason)
{
    switch (reason.kind) {
    case Error::Kind::Locked:
        return tr("Read-only: the plan is open elsewhere (%1). Close it there, or save a copy, to change it.")
            .arg(reason.detail);
    case Error::Kind::FileNewerThanApp: return sentenceFor(reason.kind);
    default: return tr("Read-only: the file cannot be written. Save a copy to change it.");
    }
}

} // namespace headwater
