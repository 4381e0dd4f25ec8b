// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace headwater {

/// A window with the handbook, which stays beside the plan while one works. It deletes itself when it is closed.
QDialog *openHandbook(QWidget *parent);

} // namespace headwater
