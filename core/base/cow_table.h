// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace headwater {

/// Rows by id, as a value: copies share everything until one of them is edited, then only the touched
/// blocks of 128 rows differ. A row's id is its slot + 1 for life, so looking up is an index and the
/// difference of two tables is a walk over the blocks they do not share.
///
/// Blocks are shared as const; who may write is decided by the Editor that made the block, never by a
/// reference count (that would race with a worker dropping its snapshot).
template <typename Row> class CowTable
{
public:
    using RowType = Row;
    using RowId = decltype(Row::id);
    static constexpr std::size_t rowsPerBlock = 128;

    class Editor;
    class Iterator;

    std::size_t size() const { return m_spine ? m_spine->live : 0; }
    bool empty() const { return size() == 0; }

    /// One more than the highest slot ever used or reserved; the next row gets id slotCount() + 1.
    std::int64_t slotCount() const { return m_spine ? m_spine->slotCount : 0; }

    /// The row, or nullptr when there is none with this id.
    const Row *find(RowId id) const
    {
        if (!m_spine || id.value < 1)
            return nullptr;
        const auto slot = static_cast<std::size_t>(id.value - 1);
        if (slot / rowsPerBlock >= m_spine->blocks.size())
            return nullptr;
        const auto &block = m_spine->blocks[slot / rowsPerBlock];
        if (!block)
            return nullptr;
        const auto &row = (*block)[slot % rowsPerBlock];
        return row ? &*row : nullptr;
    }

    bool contains(RowId id) const { return find(id) != nullptr; }

    /// Rows in the order of their ids.
    Iterator begin() const { return Iterator(m_spine.get(), 0); }
    Iterator end() const { return Iterator(m_spine.get(), blockCount() * rowsPerBlock); }

    /// Starts a batch of changes. While the Editor lives, do not copy the table.
    Editor edit() { return Editor(*this); }

    /// Calls visit(before, after) for every row that was added (before == nullptr), removed
    /// (after == nullptr) or changed, in the order of ids. Shared blocks cost one comparison.
    template <typename Visit> static void visitDifferences(const CowTable &before, const CowTable &after, Visit visit)
    {
        if (before.m_spine == after.m_spine)
            return;
        const std::size_t blocks = std::max(before.blockCount(), after.blockCount());
        for (std::size_t b = 0; b < blocks; ++b) {
            const Block *left = before.block(b);
            const Block *right = after.block(b);
            if (left == right)
                continue;
            for (std::size_t i = 0; i < rowsPerBlock; ++i) {
                const Row *was = left && (*left)[i] ? &*(*left)[i] : nullptr;
                const Row *is = right && (*right)[i] ? &*(*right)[i] : nullptr;
                if (was == is || (was && is && *was == *is))
                    continue;
                visit(was, is);
            }
        }
    }

    /// Bytes of blocks that `after` holds and `before` does not: what keeping both costs.
    static std::size_t unsharedBytes(const CowTable &before, const CowTable &after)
    {
        if (before.m_spine == after.m_spine)
            return 0;
        std::size_t bytes = after.blockCount() * sizeof(std::shared_ptr<const Block>);
        for (std::size_t b = 0; b < after.blockCount(); ++b) {
            if (after.block(b) && after.block(b) != before.block(b))
                bytes += sizeof(Block);
        }
        return bytes;
    }

    /// True when nothing was edited between the two; false says nothing about the rows.
    bool sharesEverythingWith(const CowTable &other) const { return m_spine == other.m_spine; }

    friend bool operator==(const CowTable &a, const CowTable &b)
    {
        if (a.m_spine == b.m_spine)
            return true;
        if (a.size() != b.size())
            return false;
        bool equal = true;
        visitDifferences(a, b, [&equal](const Row *, const Row *) { equal = false; });
        return equal;
    }

private:
    using Block = std::array<std::optional<Row>, rowsPerBlock>;
    struct Spine {
        std::vector<std::shared_ptr<const Block>> blocks;
        std::int64_t slotCount = 0;
        std::size_t live = 0;
    };

    std::size_t blockCount() const { return m_spine ? m_spine->blocks.size() : 0; }
    const Block *block(std::size_t index) const
    {
        return index < blockCount() ? m_spine->blocks[index].get() : nullptr;
    }

    std::shared_ptr<const Spine> m_spine;
};

/// Writes rows into one table. Copies the list of blocks once and each block it touches once.
template <typename Row> class CowTable<Row>::Editor
{
public:
    explicit Editor(CowTable &table)
        : m_spine(table.m_spine ? std::make_shared<Spine>(*table.m_spine) : std::make_shared<Spine>())
        , m_writable(m_spine->blocks.size(), nullptr)
    {
        table.m_spine = m_spine;
    }

    /// Adds the row under a new id, whatever id it came with, and returns that id.
    RowId add(Row row)
    {
        row.id = RowId { m_spine->slotCount + 1 };
        const RowId id = row.id;
        put(std::move(row));
        return id;
    }

    /// Stores the row under the id it carries: replaces, or brings back a removed one.
    void put(Row row)
    {
        const auto slot = static_cast<std::size_t>(row.id.value - 1);
        auto &place = writableBlock(slot / rowsPerBlock)[slot % rowsPerBlock];
        if (!place)
            ++m_spine->live;
        m_spine->slotCount = std::max(m_spine->slotCount, row.id.value);
        place = std::move(row);
    }

    /// Removes the row if it is there. Its id stays taken.
    void remove(RowId id)
    {
        const auto slot = static_cast<std::size_t>(id.value - 1);
        if (id.value < 1 || slot / rowsPerBlock >= m_spine->blocks.size() || !m_spine->blocks[slot / rowsPerBlock])
            return;
        auto &place = writableBlock(slot / rowsPerBlock)[slot % rowsPerBlock];
        if (place)
            --m_spine->live;
        place.reset();
    }

    /// The next row gets at least id slots + 1, so that scenarios never give one id to two rows.
    void reserveSlots(std::int64_t slots) { m_spine->slotCount = std::max(m_spine->slotCount, slots); }

private:
    Block &writableBlock(std::size_t index)
    {
        if (index >= m_spine->blocks.size()) {
            m_spine->blocks.resize(index + 1);
            m_writable.resize(index + 1, nullptr);
        }
        if (!m_writable[index]) {
            const auto &shared = m_spine->blocks[index];
            auto own = shared ? std::make_shared<Block>(*shared) : std::make_shared<Block>();
            m_writable[index] = own.get();
            m_spine->blocks[index] = std::move(own);
        }
        return *m_writable[index];
    }

    std::shared_ptr<Spine> m_spine;
    std::vector<Block *> m_writable;
};

template <typename Row> class CowTable<Row>::Iterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row *;
    using reference = const Row &;

    Iterator() = default;
    Iterator(const Spine *spine, std::size_t slot)
        : m_spine(spine)
        , m_slot(slot)
    {
        skipAbsent();
    }

    reference operator*() const { return *(*m_spine->blocks[m_slot / rowsPerBlock])[m_slot % rowsPerBlock]; }
    pointer operator->() const { return &**this; }
    Iterator &operator++()
    {
        ++m_slot;
        skipAbsent();
        return *this;
    }
    Iterator operator++(int)
    {
        Iterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Iterator &other) const { return m_slot == other.m_slot; }

private:
    void skipAbsent()
    {
        const std::size_t end = m_spine ? m_spine->blocks.size() * rowsPerBlock : 0;
        while (m_slot < end) {
            const auto &block = m_spine->blocks[m_slot / rowsPerBlock];
            if (!block) {
                m_slot = (m_slot / rowsPerBlock + 1) * rowsPerBlock;
                continue;
            }
            if ((*block)[m_slot % rowsPerBlock])
                return;
            ++m_slot;
        }
    }

    const Spine *m_spine = nullptr;
    std::size_t m_slot = 0;
};

} // namespace headwater
