// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include <array>

namespace headwater {

namespace {

constexpr std::array<TextMetrics, 7> textMetrics { {
    { "body", bodyPixels, QFont::Normal },
    { "strong", bodyPixels, QFont::DemiBold },
    { "caption", 12, QFont::Normal },
    { "section", 12, QFont::DemiBold },
    { "heading", 16, QFont::DemiBold },
    { "title", 20, QFont::Bold },
    { "figure", 18, QFont::Bold },
} };

// Names in <angle brackets> are colours of the theme, see coloured().
constexpr const char *sheet = R"(
QWidget { color: <ink>; }
QToolTip { color: <ink>; background: <surface>; border: 1px solid <line>; padding: 4px 6px; }

QLabel[tone="muted"], QLabel[textRole="caption"], QLabel[textRole="section"] { color: <muted>; }
QLabel[explains="true"] { border: none; border-bottom: 1px dotted <muted>; margin-right: 8px; padding: 0; }
QLabel[explains="true"]:hover { color: <accent>; border-bottom: 1px solid <accent>; }
QLabel[explains="true"]:focus { color: <accent>; border-bottom: 2px solid <accent>; }
*[tone="better"] { color: <better>; }
*[tone="worse"] { color: <worse>; }
*[tone="warning"] { color: <warning>; }
*[tone="accent"] { color: <accent>; }

QPushButton, QToolButton { background: <surface>; border: 1px solid <line>; border-radius: 6px; padding: 5px 10px; }
QToolButton { padding: 5px 8px; }
QToolButton[strip="true"] { padding: 5px; }
QPushButton:hover, QToolButton:hover { background: <raised>; }
QPushButton:pressed, QToolButton:pressed { background: <line>; }
QPushButton:focus, QToolButton:focus { border: 1px solid <accent>; }
QPushButton:checked, QToolButton:checked { background: <raised>; color: <accent>; }
QPushButton:disabled, QToolButton:disabled { color: <muted>; }
QPushButton:default, QPushButton[primary="true"] { background: <accent>; color: <onAccent>; border-color: <accent>; font-weight: 600; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: <raised>; color: <muted>; border-color: <line>; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid <ink>; padding: 4px 9px; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: <raised>; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border: 1px solid <accent>; }
QPushButton[flat="true"]:disabled, QToolButton[flat="true"]:disabled { background: transparent; }
QPushButton[value="true"] { background: transparent; border: 1px solid transparent; padding: 2px 7px; text-align: right; font-weight: 600; }
QPushButton[value="true"]:hover { background: <raised>; }
QPushButton[value="true"]:focus { background: <surface>; border: 1px solid <accent>; }
QPushButton[chip="true"] { border-radius: 13px; padding: 4px 11px; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: <accent>; padding: 2px 0; text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid <accent>; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QToolButton[menuArrow="true"] { padding-right: 26px; }
QToolButton[menuArrow="true"]::menu-indicator { image: url(:/icons/arrow-down.svg); width: 14px; height: 14px; subcontrol-origin: border; subcontrol-position: center right; right: 8px; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QPlainTextEdit, QTextEdit {
    background: <surface>; border: 1px solid <edge>; border-radius: 6px; padding: 4px 8px;
    selection-background-color: <accent>; selection-color: <onAccent>; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid <accent>; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { color: <muted>; background: <ground>; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-down.svg); width: 14px; height: 14px; }
QSpinBox, QDoubleSpinBox { padding-right: 22px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none; width: 20px; margin: 2px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none; width: 20px; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::down-button:hover { background: <raised>; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }
QComboBox[quiet="true"]::down-arrow { image: none; }
QComboBox QAbstractItemView { background: <surface>; border: 1px solid <line>; outline: none; }
QLineEdit[quiet="true"], QComboBox[quiet="true"] { background: transparent; border: 1px solid transparent; padding: 2px 5px; font-weight: 600; }
QLineEdit[quiet="true"] { padding-right: 2px; }
QComboBox[quiet="true"]::drop-down { width: 0; }
QLineEdit[quiet="true"]:hover, QComboBox[quiet="true"]:hover { background: <raised>; }
QLineEdit[quiet="true"]:focus, QComboBox[quiet="true"]:focus { background: <surface>; border: 1px solid <accent>; }
QLineEdit[quiet="true"]:disabled, QComboBox[quiet="true"]:disabled { background: transparent; color: <ink>; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: <surface>; }
QCalendarWidget QToolButton { background: transparent; border: 1px solid transparent; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: <raised>; }
QCalendarWidget QToolButton:focus { border: 1px solid <accent>; }
QCalendarWidget QAbstractItemView { border: none; selection-background-color: <accent>; selection-color: <onAccent>; }
QListView#choiceList::item, QListView#exportTables::item { padding: 4px 6px; }

QMenu { background: <surface>; border: 1px solid <line>; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: <raised>; }
QMenu::item:disabled { color: <muted>; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: <line>; margin: 5px 8px; }

QAbstractItemView { background: <surface>; border: 1px solid <line>; outline: none; alternate-background-color: <ground>;
    selection-background-color: <raised>; selection-color: <ink>; gridline-color: <line>; }
QAbstractItemView::item:selected { background: <raised>; color: <ink>; }
QAbstractItemView::item:focus { border: 1px solid <accent>; }
QAbstractItemView[quiet="true"] { border: none; }
QAbstractItemView[bare="true"] { background: transparent; }
QHeaderView { background: <surface>; border: none; }
QHeaderView::section { background: <surface>; color: <muted>; border: none; border-bottom: 1px solid <line>; padding: 6px 3px; font-weight: 600; }
QTableCornerButton::section { background: <surface>; border: none; border-bottom: 1px solid <line>; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: <grip>; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: <muted>; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: <surface>; border: 1px solid <muted>; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: <accent>; }
QCheckBox::indicator:checked { background: <accent>; border-color: <accent>; image: url(:/icons/check-on.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: <surface>; border: 5px solid <accent>; }
QCheckBox:focus { color: <accent>; }
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: <line>; }
QSplitter[bare="true"]::handle { background: transparent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QProgressBar { background: <raised>; border: none; border-radius: 4px; text-align: center; min-height: 8px; }
QProgressBar::chunk { background: <accent>; border-radius: 4px; }
QDialog { background: <ground>; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QGroupBox { border: none; margin-top: 18px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: <muted>; }
QTabWidget::pane { border: 1px solid <line>; border-radius: 6px; background: <surface>; }
QTabBar::tab { background: transparent; padding: 6px 12px; color: <muted>; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: <accent>; border-bottom: 2px solid <accent>; font-weight: 600; }

QToolButton[tab="true"] { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; color: <muted>; padding: 6px 7px; }
QToolButton[tab="true"]:hover { color: <ink>; }
QToolButton[tab="true"]:checked { color: <accent>; border-bottom: 2px solid <accent>; font-weight: 600; }
QToolButton[tab="true"]:focus { color: <accent>; background: <raised>; }
QToolButton[rail="true"] { border-radius: 0; border: 1px solid transparent; padding: 7px 5px; color: <muted>; }
QToolButton[rail="true"]:checked { background: <raised>; color: <accent>; font-weight: 600; }
QPushButton[startCard="true"] { background: <surface>; border: 1px solid <line>; border-radius: 8px; padding: 0; text-align: left; }
QPushButton[startCard="true"]:hover { border: 1px solid <accent>; }
QPushButton[startCard="true"]:focus { border: 2px solid <accent>; }

*[panel="true"] { background: <surface>; }
*[panelEdge="bottom"] { border: none; border-bottom: 1px solid <line>; }
*[panelEdge="top"] { border: none; border-top: 1px solid <line>; }
*[panelEdge="right"] { border: none; border-right: 1px solid <line>; }
*[panelEdge="left"] { border: none; border-left: 1px solid <line>; }
*[card="true"] { background: <surface>; border: 1px solid <line>; border-radius: 8px; }
*[popover="true"] { background: <surface>; border: 1px solid <edge>; border-radius: 8px; }
)";

QString coloured(QString text, const Theme &theme)
{
    const auto put = [&text](QLatin1StringView name, const QColor &colour) { text.replace(name, colour.name()); };
    put(QLatin1StringView("<ink>"), theme.ink);
    put(QLatin1StringView("<muted>"), theme.muted);
    put(QLatin1StringView("<line>"), theme.line);
    put(QLatin1StringView("<ground>"), theme.ground);
    put(QLatin1StringView("<surface>"), theme.surface);
    put(QLatin1StringView("<raised>"), theme.raised);
    put(QLatin1StringView("<accent>"), theme.accent);
    put(QLatin1StringView("<onAccent>"), theme.onAccent);
    put(QLatin1StringView("<better>"), theme.better);
    put(QLatin1StringView("<worse>"), theme.worse);
    put(QLatin1StringView("<warning>"), theme.warning);
    // Edges of what can be typed into must be seen on their own; the hairline is too faint for that.
    put(QLatin1StringView("<edge>"), theme.isDark ? theme.line.lighter(150) : theme.line.darker(112));
    put(QLatin1StringView("<grip>"), theme.isDark ? theme.line.lighter(140) : theme.line.darker(115));
    return text;
}

} // namespace

const TextMetrics &metricsOf(TextRole role) { return textMetrics[static_cast<std::size_t>(role)]; }

QString styleSheetFor(const Theme &theme, double textScale)
{
    QString text = coloured(QString::fromLatin1(sheet), theme);
    for (const TextMetrics &metrics : textMetrics) {
        text += QStringLiteral("*[textRole=\"%1\"] { font-size: %2px; font-weight: %3; }\n")
                    .arg(QString::fromLatin1(metrics.name))
                    .arg(qRound(metrics.pixels * textScale))
                    .arg(static_cast<int>(metrics.weight));
    }
    return text;
}

} // namespace headwater
