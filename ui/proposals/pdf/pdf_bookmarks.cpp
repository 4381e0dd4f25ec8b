// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/pdf/pdf_bookmarks.h"

#include "ui/proposals/pdf/glyph_texts.h"
#include "ui/proposals/pdf/qpdf_library.h"

#include <QFile>

#include <exception>

namespace headwater {

namespace {

QPDFObjectHandle textObject(const QString &text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// A flat list: each entry knows its neighbours.
void addOutline(QPDF &pdf, const std::vector<PageBookmark> &bookmarks)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> entries;
    for (const PageBookmark &bookmark : bookmarks) {
        QPDFPageObjectHelper page = pages.at(static_cast<std::size_t>(bookmark.page));
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", textObject(bookmark.title));
        entry.replaceKey("/Parent", outline);
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(page.getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        entry.replaceKey("/Dest", target);
        if (!entries.empty()) {
            entry.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", entry);
        }
        entries.push_back(entry);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", entries.front());
    outline.replaceKey("/Last", entries.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// Every string in what is no page content: titles of bookmarks, what the file says of itself.
QString termInStrings(QPDF &pdf, const TermFinder &terms)
{
    QString found;
    const auto look = [&](QPDFObjectHandle object) {
        if (found.isEmpty() && object.isString())
            found = terms.findIn(QString::fromStdString(object.getUTF8Value()));
    };
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        look(object);
        if (!object.isDictionary())
            continue;
        for (const auto &[key, value] : object.getDictAsMap())
            look(value);
    }
    return found;
}

} // namespace

Result<> addBookmarks(
    const QString &from, const QString &to, const std::vector<PageBookmark> &bookmarks, const QLocale &locale)
{
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(from).constData());
        if (!bookmarks.empty())
            addOutline(pdf, bookmarks);
        pdf.getRoot().replaceKey("/Lang", textObject(locale.bcp47Name()));
        QPDFWriter writer(pdf, QFile::encodeName(to).constData());
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
    } catch (const std::exception &problem) {
        return failure(Error::Kind::StorageFailed, QString::fromUtf8(problem.what()));
    }
    return {};
}

Result<QString> termWrittenInPdf(const QString &path, const TermFinder &terms)
{
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(path).constData());
        if (const QString found = termInStrings(pdf, terms); !found.isEmpty())
            return found;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            for (const QString &text : textsOfPage(page)) {
                if (const QString found = terms.findIn(text); !found.isEmpty())
                    return found;
            }
        }
    } catch (const std::exception &problem) {
        return failure(Error::Kind::FileUnreadable, QString::fromUtf8(problem.what()));
    }
    return QString();
}

} // namespace headwater
