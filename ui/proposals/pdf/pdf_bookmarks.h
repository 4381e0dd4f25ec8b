// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/term_finder.h"
#include "ui/proposals/pdf/pdf_pages.h"

#include <QLocale>

namespace headwater {

/// Qt 6.4 writes no bookmarks: this copies the file with them, in the language of the text. Errors: StorageFailed,
/// FileUnreadable.
Result<> addBookmarks(
    const QString &from, const QString &to, const std::vector<PageBookmark> &bookmarks, const QLocale &locale);

/// The first of the terms that can be read in a PDF: on its pages, in its bookmarks or in what it says of itself;
/// empty: none. Knows PDFs as Qt writes them. Errors: FileUnreadable.
Result<QString> termWrittenInPdf(const QString &path, const TermFinder &terms);

} // namespace headwater
