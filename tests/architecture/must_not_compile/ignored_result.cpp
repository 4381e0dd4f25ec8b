// SPDX-License-Identifier: GPL-3.0-or-later
// What can fail says so, and nobody can overlook it.
#include "core/base/result.h"

headwater::Result<> store();

headwater::Result<> storeTwice()
{
#ifdef HEADWATER_WRONG
    store();
#else
    HEADWATER_CHECK(store());
#endif
    return store();
}
