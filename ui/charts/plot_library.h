// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qcustomplot.h speaks Qt's keywords, which Headwater has switched off; it alone gets them. It must not be included
// anywhere else, nor with QCUSTOMPLOT_USE_OPENGL: Debian's library is built without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#undef emit
#undef slots
#undef signals
