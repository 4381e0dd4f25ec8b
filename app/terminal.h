// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"
#include "core/base/cancellation.h"

#include <QJsonObject>

namespace headwater {

/// Where a verb talks to: results go to standard output, messages and progress to standard error, UTF-8 in
/// every locale. Ctrl+C raises the cancellation, so that long work stops cleanly.
class Terminal
{
public:
    /// From now on Ctrl+C (or a polite kill) cancels instead of ending the program.
    Terminal();

    void say(const QString &line);
    void say(const QJsonObject &object);
    /// `headwater: where: what; remedy`
    void complain(const QString &where, const QString &what, const QString &remedy);
    void complain(const Failure &failure) { complain(failure.where, failure.what, failure.remedy); }

    Cancellation cancellation() const;
    /// Shows a percentage while somebody watches (standard error is a terminal); silent otherwise.
    Progress progress(const QString &label) const;

private:
    void clearProgress() const;
};

} // namespace headwater
