// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <memory>
#include <new>

namespace headwater {

/// A table with an entry for every code of a set, most of which stay 0: pages nobody writes to cost nothing.
template <typename Number> class ZeroedArray
{
public:
    ZeroedArray() = default;
    explicit ZeroedArray(std::size_t size)
        : m_numbers(static_cast<Number *>(std::calloc(size + 1, sizeof(Number))))
    {
        if (!m_numbers)
            throw std::bad_alloc();
    }
    Number &operator[](std::size_t index) { return m_numbers.get()[index]; }
    Number operator[](std::size_t index) const { return m_numbers.get()[index]; }

private:
    struct Release {
        void operator()(Number *numbers) const { std::free(numbers); }
    };
    std::unique_ptr<Number, Release> m_numbers;
};

} // namespace headwater
