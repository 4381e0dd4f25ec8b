// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QLocale;
class QWidget;

namespace headwater {

/// The page in the language of the locale where there is such a translation (NAME_de.md, NAME_zh_CN.md), else in
/// English.
QString handbookPage(const QString &name, const QLocale &locale);

/// The window with that page of the handbook and its title, which stays beside the plan while one works: the one that
/// is open already, else a new one. It deletes itself when it is closed.
QDialog *openHandbook(QWidget *parent, const QString &page, const QString &title);

} // namespace headwater
