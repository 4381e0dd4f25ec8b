// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace headwater {

/// How many threads a long loop is worth splitting over on this machine.
inline std::size_t usefulThreads() { return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8); }

/// The first of `count` things that the part-th of `parts` even shares takes; share `parts` begins at the end.
constexpr std::size_t shareBegin(std::size_t count, std::size_t part, std::size_t parts)
{
    return count / parts * part + std::min(part, count % parts);
}

/// Runs work(part) for every part at once, the last one on this thread, and waits for all. An exception of one part
/// is thrown again here.
template <typename Work> void inParallel(std::size_t parts, const Work &work)
{
    std::vector<std::future<void>> others;
    for (std::size_t part = 0; part + 1 < parts; ++part)
        others.push_back(std::async(std::launch::async, [&work, part] { work(part); }));
    if (parts > 0)
        work(parts - 1);
    for (auto &other : others)
        other.get();
}

} // namespace headwater
