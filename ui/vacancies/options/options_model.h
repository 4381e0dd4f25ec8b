// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/derivation/derivation.h"
#include "ui/vacancies/vacancies_model.h"

#include <QAbstractTableModel>

namespace headwater {

/// What could become of a seat as rows: option, what it brings a year, what it costs; a line below each says why,
/// within which range, and how soon.
class OptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Title, Gain, Cost };
    static constexpr int columns = Cost + 1;
    static constexpr int placeRole = Qt::UserRole + 1; ///< beside the title
    static constexpr int noteRole = Qt::UserRole + 2; ///< below it

    using QAbstractTableModel::QAbstractTableModel;

    /// The first so many of those that can be had, then all kinds that are not among them yet, and those to keep; or
    /// all of them.
    void show(const KnownOptions *known, bool all, const std::vector<Option> &kept = {});
    const ValuedOption &optionAt(int row) const { return m_options[static_cast<std::size_t>(row)]; }
    bool isOutdated() const { return m_isOutdated; }
    bool isRefined() const { return m_isRefined; }
    /// How many there are in all.
    std::size_t total() const { return m_total; }
    int rowOf(const Option &option) const;
    Derivation derivationAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textAt(const QModelIndex &index) const;
    QString noteAt(const QModelIndex &index) const;
    QVariant colourAt(const QModelIndex &index) const;

    std::vector<ValuedOption> m_options;
    Vacancy m_vacancy;
    SharedCoverage m_coverage;
    std::size_t m_total = 0;
    bool m_isOutdated = false;
    bool m_isRefined = false;
};

} // namespace headwater
