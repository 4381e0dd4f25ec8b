// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/slide_template.h"

namespace headwater {

namespace {

#define HEADWATER_XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define HEADWATER_SPACES                                                                                               \
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "                                               \
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "                                 \
    "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
#define HEADWATER_GROUP                                                                                                \
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off "       \
    "x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm>"       \
    "</p:grpSpPr>"
#define HEADWATER_RELATION "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define HEADWATER_RELATIONS                                                                                            \
    HEADWATER_XML "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"

constexpr const char *ownTypes = HEADWATER_XML
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/><Override PartName="/ppt/slideMasters/slideMaster1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"/><Override PartName="/ppt/slideLayouts/slideLayout1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"/><Override PartName="/ppt/slideLayouts/slideLayout2.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"/><Override PartName="/ppt/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>)";

constexpr const char *ownRootRelations
    = HEADWATER_RELATIONS "<Relationship Id=\"rId1\" Type=\"" HEADWATER_RELATION
                          "officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>";

constexpr const char *ownPresentation = HEADWATER_XML
    "<p:presentation " HEADWATER_SPACES
    R"(><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>)";

constexpr const char *ownPresentationRelations = HEADWATER_RELATIONS
    "<Relationship Id=\"rId1\" Type=\"" HEADWATER_RELATION
    "slideMaster\" Target=\"slideMasters/slideMaster1.xml\"/><Relationship Id=\"rId2\" Type=\"" HEADWATER_RELATION
    "theme\" Target=\"theme/theme1.xml\"/></Relationships>";

constexpr const char *ownMasterRelations = HEADWATER_RELATIONS
    "<Relationship Id=\"rId1\" Type=\"" HEADWATER_RELATION
    "slideLayout\" Target=\"../slideLayouts/slideLayout1.xml\"/><Relationship Id=\"rId2\" Type=\"" HEADWATER_RELATION
    "slideLayout\" Target=\"../slideLayouts/slideLayout2.xml\"/><Relationship Id=\"rId3\" Type=\"" HEADWATER_RELATION
    "theme\" Target=\"../theme/theme1.xml\"/></Relationships>";

constexpr const char *ownLayoutRelations
    = HEADWATER_RELATIONS "<Relationship Id=\"rId1\" Type=\"" HEADWATER_RELATION
                          "slideMaster\" Target=\"../slideMasters/slideMaster1.xml\"/></Relationships>";

constexpr const char *ownMaster = HEADWATER_XML
    "<p:sldMaster " HEADWATER_SPACES
    R"(><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>)" HEADWATER_GROUP
    R"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="609600" y="320040"/><a:ext cx="10972800" cy="731520"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Text"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="609600" y="1143000"/><a:ext cx="10972800" cy="5029200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="2800" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr marL="228600" indent="-228600"><a:buChar char="&#8226;"/><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz="1400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>)";

constexpr const char *ownTitleLayout = HEADWATER_XML
    "<p:sldLayout " HEADWATER_SPACES R"( type="title"><p:cSld name="Title"><p:spTree>)" HEADWATER_GROUP
    R"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="ctrTitle"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="914400" y="1371600"/><a:ext cx="10363200" cy="1645920"/></a:xfrm></p:spPr><p:txBody><a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr><a:defRPr sz="4400" b="1"/></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Subtitle"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="subTitle" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="914400" y="3108960"/><a:ext cx="10363200" cy="640080"/></a:xfrm></p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>)";

constexpr const char *ownPageLayout = HEADWATER_XML
    "<p:sldLayout " HEADWATER_SPACES R"( type="titleOnly"><p:cSld name="Page"><p:spTree>)" HEADWATER_GROUP
    R"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp><p:cxnSp><p:nvCxnSpPr><p:cNvPr id="3" name="Line"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="701040" y="1066800"/><a:ext cx="10789920" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="19050"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></p:spPr></p:cxnSp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>)";

constexpr const char *ownTheme = HEADWATER_XML
    R"(<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Headwater"><a:themeElements><a:clrScheme name="Headwater"><a:dk1><a:srgbClr val="1C2530"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="5D6B7A"/></a:dk2><a:lt2><a:srgbClr val="F1F4F8"/></a:lt2><a:accent1><a:srgbClr val="1F5FA8"/></a:accent1><a:accent2><a:srgbClr val="9AA5B1"/></a:accent2><a:accent3><a:srgbClr val="1C7A44"/></a:accent3><a:accent4><a:srgbClr val="B3261E"/></a:accent4><a:accent5><a:srgbClr val="C9DCF2"/></a:accent5><a:accent6><a:srgbClr val="B7791F"/></a:accent6><a:hlink><a:srgbClr val="1F5FA8"/></a:hlink><a:folHlink><a:srgbClr val="5D6B7A"/></a:folHlink></a:clrScheme><a:fontScheme name="Headwater"><a:majorFont><a:latin typeface="Noto Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Noto Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Headwater"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>)";

#undef HEADWATER_XML
#undef HEADWATER_SPACES
#undef HEADWATER_GROUP
#undef HEADWATER_RELATION
#undef HEADWATER_RELATIONS

} // namespace

SlideTemplate ownTemplate()
{
    SlideTemplate slides;
    slides.titleLayout = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");
    slides.pageLayout = QStringLiteral("ppt/slideLayouts/slideLayout2.xml");
    slides.hasSubtitle = true;
    slides.size = QSize(12'192'000, 6'858'000);
    slides.room = QRect(701'040, 1'188'720, 10'789'920, 5'212'080);
    slides.parts
        = { { QStringLiteral("[Content_Types].xml"), ownTypes }, { QStringLiteral("_rels/.rels"), ownRootRelations },
              { QStringLiteral("ppt/presentation.xml"), ownPresentation },
              { QStringLiteral("ppt/_rels/presentation.xml.rels"), ownPresentationRelations },
              { QStringLiteral("ppt/slideMasters/slideMaster1.xml"), ownMaster },
              { QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"), ownMasterRelations },
              { slides.titleLayout, ownTitleLayout }, { slides.pageLayout, ownPageLayout },
              { QStringLiteral("ppt/slideLayouts/_rels/slideLayout1.xml.rels"), ownLayoutRelations },
              { QStringLiteral("ppt/slideLayouts/_rels/slideLayout2.xml.rels"), ownLayoutRelations },
              { QStringLiteral("ppt/theme/theme1.xml"), ownTheme } };
    return slides;
}

} // namespace headwater
