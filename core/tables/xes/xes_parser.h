// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/package/xml_parser.h"

#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace headwater {

/// The attributes that a log has, as columns in the order in which they turned up.
class XesColumns
{
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Those without which no log can be read: case, activity and time.
    XesColumns();
    /// Exactly these: attributes of other names are left out.
    explicit XesColumns(std::vector<QString> names);

    /// The column of an attribute, made when it is new; `none` when it is to be left out.
    std::size_t of(bool isOfTrace, std::string_view path);
    const std::vector<QString> &names() const { return m_names; }
    bool isFixed() const { return m_isFixed; }

private:
    using Index = std::map<std::string, std::size_t, std::less<>>;
    std::size_t add(const QString &name);

    std::vector<QString> m_names;
    std::map<QString, std::size_t> m_byName;
    Index m_ofTrace;
    Index m_ofEvent;
    bool m_isFixed = false;
};

struct XesEvent {
    qint64 row = 0; ///< line of the file in which it starts
    std::vector<QString> cells; ///< by column, as far as there is something
};

/// Makes events of the XML of a log. Globals, classifiers, extensions and attributes of the log itself are passed over.
class XesParser final : public XmlHandler
{
public:
    explicit XesParser(XesColumns columns);

    const XesColumns &columns() const { return m_columns; }
    std::size_t ready() const { return m_ready.size(); }
    /// From now on events are counted and their attributes noted as columns, but no cells are made.
    void onlyCount() { m_onlyCounts = true; }
    qint64 counted() const { return m_counted; }
    /// The next event that is complete; false when there is none yet.
    bool take(XesEvent &event);
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    const std::optional<Error> &problem() const override { return m_problem; }

private:
    enum class Place : std::uint8_t { Outside, Log, Trace, Event };

    using Cells = std::vector<QString>;
    struct Pending {
        qint64 row = 0;
        std::shared_ptr<const Cells> ofTrace; ///< shared by its events, so that a wide trace costs once
        Cells cells;
    };

    void startAttribute(std::string_view name, const XmlAttributes &attributes);
    void set(std::string_view value);
    void refuse(const QString &what);

    XesColumns m_columns;
    std::deque<Pending> m_ready;
    Pending m_event;
    std::shared_ptr<Cells> m_trace;
    Place m_place = Place::Outside;
    bool m_onlyCounts = false;
    qint64 m_counted = 0; ///< events since onlyCount()
    int m_depth = 0; ///< elements that are open
    int m_skipped = 0; ///< depth of elements inside one that is passed over
    std::string m_path; ///< keys of the attributes that are open, '/' between them
    std::vector<std::size_t> m_pathEnds; ///< where m_path ended before each of them
    std::optional<Error> m_problem;
};

} // namespace headwater
