// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace headwater {

/// The parts of an Office package by name, without a leading slash: "ppt/presentation.xml".
using PackageParts = std::map<QString, QByteArray>;

/// A zip file of them, the same bytes for the same parts: it does not tell when it was made. Errors: StorageFailed.
Result<> writePackage(const PackageParts &parts, const QString &path);

/// All parts of a package. Errors: FileUnreadable, FileNotOurs.
Result<PackageParts> readPackage(const QString &path);

} // namespace headwater
