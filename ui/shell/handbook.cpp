// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handbook.h"

#include "ui/style/theme.h"
#include "ui/style/window_size.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QScrollBar>
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
public:
    HandbookWindow(QWidget *parent, const QString &page, const QString &title)
        : QDialog(parent)
        , m_page(page)
    {
        setObjectName(nameOf(page));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        m_text->setAccessibleName(title);
        m_text->setOpenExternalLinks(false);
        fill();
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_text);
        resizeWithinScreen(*this, { 820, 760 });
    }

    static QString nameOf(const QString &page) { return QStringLiteral("handbook_") + page; }

protected:
    void changeEvent(QEvent *event) override
    {
        QDialog::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
            fill();
    }

private:
    /// Colours and sizes are part of the document.
    void fill()
    {
        const int place = m_text->verticalScrollBar()->value();
        m_text->setFont(textFont(TextRole::Body));
        QFile page(handbookPage(m_page, QLocale()));
        if (page.open(QIODevice::ReadOnly))
            m_text->setMarkdown(QString::fromUtf8(page.readAll()));
        m_text->document()->setDocumentMargin(24);
        giveRoom(*m_text->document());
        m_text->verticalScrollBar()->setValue(place);
    }

    QString m_page;
    QTextBrowser *m_text = new QTextBrowser;
};

} // namespace

QString handbookPage(const QString &name, const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    for (const QString &code : { locale.name(), language }) {
        const QString path = QStringLiteral(":/handbook/%1_%2.md").arg(name, code);
        if (QFile::exists(path))
            return path;
    }
    return QStringLiteral(":/handbook/%1.md").arg(name);
}

QDialog *openHandbook(QWidget *parent, const QString &page, const QString &title)
{
    auto *window = parent->findChild<QDialog *>(HandbookWindow::nameOf(page), Qt::FindDirectChildrenOnly);
    if (!window)
        window = new HandbookWindow(parent, page, title);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace headwater
