// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/warehouse_text.h"

#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

namespace headwater {

namespace {

QString serverOf(const WarehouseAddress &address)
{
    return address.host.isEmpty() ? QStringLiteral("localhost") : address.host;
}

QString whatWasFound(const WarehouseCheck &check, const WarehouseAddress &address)
{
    const QString found = tr("The database answers, and %1 has all columns.").arg(address.table);
    return check.rows > 0 ? found + tr(" About %1 rows.").arg(countText(check.rows)) : found;
}

QString troubleSentence(const WarehouseCheck &check, const WarehouseAddress &address)
{
    using Trouble = WarehouseCheck::Trouble;
    switch (check.trouble) {
    case Trouble::None: return whatWasFound(check, address);
    case Trouble::NoDriver:
        return tr("Qt's driver for PostgreSQL is missing on this computer. Install it (package libqt6sql6-psql).");
    case Trouble::NoServer:
        return tr("No database server answers at %1, port %2. Check name and port, that the server runs, and that "
                  "this computer may reach it.")
            .arg(serverOf(address))
            .arg(address.port);
    case Trouble::Refused:
        return tr("The server does not let this user in. Check user and password; if they are right, ask who runs the "
                  "server to let you in from this computer.");
    case Trouble::NoDatabase:
        return tr("The server has no database “%1”. Check how its name is written.").arg(address.database);
    case Trouble::NoTable:
        return check.what.isEmpty()
            ? tr("Choose the table that has one row for each event.")
            : tr("There is no table “%1” there. Choose one from the list, or write it as schema.table.")
                  .arg(check.what);
    case Trouble::NotReadable:
        return tr("This user may not read %1. Ask who runs the database for the right to read it.").arg(check.what);
    case Trouble::NoColumn:
        return check.what.isEmpty() ? tr("Say which columns hold journey, activity and time.")
                                    : tr("The table has no column “%1”. Choose one from the list.").arg(check.what);
    case Trouble::NotMoments:
        return tr("The column “%1” does not hold dates and times. Choose another one, or ask for a view that turns it "
                  "into a timestamp.")
            .arg(check.what);
    case Trouble::Other: return tr("The database cannot count these journeys.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString warehouseSentence(const WarehouseCheck &check, const WarehouseAddress &address)
{
    const QString sentence = troubleSentence(check, address);
    return check.words.isEmpty() ? sentence : tr("%1 (%2)").arg(sentence, check.words);
}

} // namespace headwater
