// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cow_table.h"
#include "core/plan/rows.h"

#include <QString>
#include <QStringList>

namespace headwater {

/// The words people read for what a plan stores as enums.
QString wordFor(WorkMode mode);
QString wordFor(SeatStatus status);
QString wordFor(Placeholder placeholder);
QString wordFor(RoleKind kind);
QString wordFor(TerritoryKind kind);
QString wordFor(VerifierKind kind);

/// All words of an enum in the order of its enumerators, for combo boxes.
QStringList workModeWords();
QStringList seatStatusWords();
QStringList placeholderWords();
QStringList roleKindWords();
QStringList territoryKindWords();
QStringList verifierKindWords();

/// What a seat without a person is waiting for, e.g. "vacant" or "to be hired"; empty for a filled one.
QString vacancyWords(const Seat &seat);

/// What a row is called; empty where there is no such row.
template <typename Row, typename Id> QString nameIn(const CowTable<Row> &table, Id id)
{
    const Row *row = table.find(id);
    return row ? row->name : QString();
}

/// What to call a seat when nobody sits in it: its code, else "Seat 12".
QString seatCode(const Seat &seat);

} // namespace headwater
