// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handbook.h"

#include "ui/style/theme.h"
#include "ui/style/window_size.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace headwater {

namespace {

/// Markdown comes without room between its paragraphs and in its tables.
void giveRoom(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(10);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme().line);
        format.setTopMargin(12);
        table->setFormat(format);
    }
}

class HandbookWindow : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(HandbookWindow)

public:
    explicit HandbookWindow(QWidget *parent)
        : QDialog(parent)
    {
        setObjectName(QStringLiteral("handbook"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("How coverage is counted"));
        auto *text = new QTextBrowser;
        text->setAccessibleName(windowTitle());
        text->setOpenExternalLinks(false);
        text->setFont(textFont(TextRole::Body));
        text->document()->setDocumentMargin(24);
        QFile page(QStringLiteral(":/handbook/coverage.md"));
        if (page.open(QIODevice::ReadOnly))
            text->setMarkdown(QString::fromUtf8(page.readAll()));
        giveRoom(*text->document());
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(text);
        resizeWithinScreen(*this, { 820, 760 });
    }
};

} // namespace

QDialog *openHandbook(QWidget *parent)
{
    auto *window = new HandbookWindow(parent);
    window->show();
    return window;
}

} // namespace headwater
