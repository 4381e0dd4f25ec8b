// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/vacancies/shown_vacancies.h"
#include "ui/vacancies/board/board_page.h"
#include "ui/vacancies/board/vacancy_cards.h"
#include "ui/vacancies/options/options_model.h"
#include "ui/vacancies/options/options_panel.h"

#include <QListView>
#include <QTableView>

namespace headwater::test {

/// With the cards and options that are in sight.
struct ShownBoard : ShownVacancies {
    using ShownVacancies::ShownVacancies;

    const VacancyCardsModel &cards(const char *list)
    {
        return *static_cast<const VacancyCardsModel *>(find<QListView>(list)->model());
    }
    QTableView &table() { return *space->board()->options()->table(); }
    const OptionsModel &options() { return *static_cast<const OptionsModel *>(table().model()); }
    int rowOfKind(OptionKind kind)
    {
        for (int row = 0; row < options().rowCount(); ++row) {
            if (options().optionAt(row).option.kind == kind)
                return row;
        }
        return -1;
    }
    void choose(OptionKind kind)
    {
        const int row = rowOfKind(kind);
        QVERIFY(row >= 0);
        table().selectRow(row);
    }
};

} // namespace headwater::test
