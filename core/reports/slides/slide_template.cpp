// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/slide_template.h"

#include "core/reports/slides/template_parts.h"

#include <QRegularExpression>

namespace headwater {

namespace {

const QString presentationPart = QStringLiteral("ppt/presentation.xml");
const QString typesPart = QStringLiteral("[Content_Types].xml");

void removeAll(QByteArray &xml, const char *pattern)
{
    QString text = QString::fromUtf8(xml);
    text.remove(QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::DotMatchesEverythingOption));
    xml = text.toUtf8();
}

QString captured(const QByteArray &xml, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromUtf8(xml)).captured(1);
}

bool holds(const QByteArray &xml, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromUtf8(xml)).hasMatch();
}

void forgetContent(SlideTemplate &slides)
{
    QByteArray &main = slides.parts[presentationPart];
    removeAll(main, "<p:sldIdLst>.*?</p:sldIdLst>|<p:sldIdLst/>");
    removeAll(main, "<p:extLst>.*?</p:extLst>|<p:custDataLst>.*?</p:custDataLst>|<p:custShowLst>.*?</p:custShowLst>");
    keepLookAlone(slides.parts);
    // A template says of itself that it is one.
    slides.parts[typesPart].replace("presentationml.template.main+xml", "presentationml.presentation.main+xml");
}

bool hasTitle(const QByteArray &layout) { return holds(layout, R"x(<p:ph\b[^>]*type="(title|ctrTitle)")x"); }

/// Where the title of the layout, or else of the master, ends.
int belowTitle(const SlideTemplate &slides)
{
    const char *place = R"x(type="title".*?<a:off x="\d+" y="(\d+)"/>\s*<a:ext cx="\d+" cy="\d+"/>)x";
    const char *height = R"x(type="title".*?<a:off x="\d+" y="\d+"/>\s*<a:ext cx="\d+" cy="(\d+)"/>)x";
    for (const auto &[name, bytes] : slides.parts) {
        if (name != slides.pageLayout && !name.startsWith(QLatin1StringView("ppt/slideMasters/slideMaster")))
            continue;
        const int y = captured(bytes, place).toInt();
        const int tall = captured(bytes, height).toInt();
        if (tall > 0 && y + tall < slides.size.height() / 2)
            return y + tall;
    }
    return slides.size.height() / 5;
}

void findRoom(SlideTemplate &slides)
{
    constexpr int partOfMargin = 16;
    const int margin = slides.size.width() / partOfMargin;
    const int top = belowTitle(slides) + margin / 6;
    slides.room = QRect(margin, top, slides.size.width() - 2 * margin, slides.size.height() - top - margin * 2 / 3);
}

} // namespace

Result<SlideTemplate> templateOf(const QString &path)
{
    SlideTemplate slides;
    HEADWATER_TRY(slides.parts, readPackage(path));
    if (!slides.parts.contains(presentationPart) || !slides.parts.contains(typesPart))
        return failure(Error::Kind::FileNotOurs, QStringLiteral("this is no presentation"));
    forgetContent(slides);
    const QByteArray presentation = slides.parts[presentationPart];
    slides.size = QSize(captured(presentation, R"x(<p:sldSz[^>]*cx="(\d+)")x").toInt(),
        captured(presentation, R"x(<p:sldSz[^>]*cy="(\d+)")x").toInt());
    for (const auto &[name, bytes] : slides.parts) {
        if (!name.startsWith(QLatin1StringView("ppt/slideLayouts/slideLayout")) || !hasTitle(bytes))
            continue;
        const bool isFirst = holds(bytes, R"x(type="ctrTitle")x");
        if (isFirst && slides.titleLayout.isEmpty()) {
            slides.titleLayout = name;
            slides.hasSubtitle = holds(bytes, R"x(type="subTitle")x");
        }
        // Best is a title and nothing else.
        const bool isBare = holds(bytes, R"x(<p:sldLayout\b[^>]*type="titleOnly")x");
        if (!isFirst && (slides.pageLayout.isEmpty() || isBare))
            slides.pageLayout = name;
    }
    if (slides.titleLayout.isEmpty())
        slides.titleLayout = slides.pageLayout;
    if (slides.pageLayout.isEmpty())
        slides.pageLayout = slides.titleLayout;
    if (slides.titleLayout.isEmpty() || slides.size.isEmpty())
        return failure(
            Error::Kind::InvalidInput, QStringLiteral("no layout of the template has a placeholder for a title"));
    findRoom(slides);
    return slides;
}

} // namespace headwater
