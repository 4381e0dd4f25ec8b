// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zip.h>

#include <map>

namespace headwater {

using Parts = std::map<QByteArray, QByteArray>;

/// A zip file of these parts.
inline QByteArray zipped(const Parts &parts)
{
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(memory);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), source, 0);
    }
    zip_close(archive);
    zip_stat_t about;
    zip_source_stat(memory, &about);
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), about.size);
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

/// The parts of a workbook with sheets "First" (shown here: its rows) and, hidden before it, "Secret".
inline Parts workbookParts(const QByteArray &rows)
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations
        = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    Parts parts;
    parts["_rels/.rels"] = xml + relations + "<Relationship Id=\"r1\" Type=\"" + type
        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    parts["xl/workbook.xml"] = xml + "<workbook" + main + " xmlns:r=\"" + type.chopped(1)
        + "\"><workbookPr/><sheets><sheet name=\"Secret\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/>"
          "<sheet name=\"First\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = xml + relations + "<Relationship Id=\"r1\" Type=\"" + type
        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + type
        + "worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"r3\" Type=\"" + type
        + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r4\" Type=\"" + type
        + "styles\" Target=\"../xl/styles.xml\"/></Relationships>";
    parts["xl/worksheets/sheet1.xml"] = xml + "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>";
    parts["xl/worksheets/sheet2.xml"] = xml + "<worksheet" + main
        + "><sheetData><row r=\"1\"><c r=\"A1\"><v>42</v></c></row></sheetData></worksheet>";
    parts["xl/sharedStrings.xml"] = xml + "<sst" + main
        + "><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>"
          "<si><t>\xE6\xBC\xA2</t><rPh sb=\"0\" eb=\"1\"><t>kan</t></rPh></si><si><t xml:space=\"preserve\"> blanks "
          "</t></si>"
          "<si><t>line_x000D_&#10;end &amp; _x005F_x0041_</t></si></sst>";
    parts["xl/styles.xml"] = xml + "<styleSheet" + main
        + "><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
          "<numFmt numFmtId=\"165\" formatCode=\"&quot;days&quot; 0.00\"/><numFmt numFmtId=\"166\" "
          "formatCode=\"[h]:mm\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
          "numFmtId=\"22\"/>"
          "<xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf "
          "numFmtId=\"20\"/></cellXfs></styleSheet>";
    return parts;
}

} // namespace headwater
