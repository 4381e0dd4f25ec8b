// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/samples/company.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headwater::bench {

/// The promised size divided by that; generated once per program.
inline const GeneratedCompany &companyOf(std::int64_t divisor)
{
    static std::map<std::int64_t, GeneratedCompany> companies;
    const auto known = companies.find(divisor);
    if (known != companies.end())
        return known->second;
    return companies.emplace(divisor, generateCompany({ 10'000 / divisor, 200'000 / divisor, 0, 1 })).first->second;
}

/// Largest resident memory of this process so far, in megabytes; 0 where the system does not tell.
inline double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1'024;
    }
    return 0;
}

/// Ends a benchmark that cannot go on, with the reason in the report.
template <typename T> bool stops(benchmark::State &state, const Result<T> &result)
{
    if (result)
        return false;
    state.SkipWithError(qPrintable(result.error().detail));
    return true;
}

/// The times of single iterations, for counters that a mean would hide.
class Latencies
{
public:
    void add(double milliseconds) { m_milliseconds.push_back(milliseconds); }

    void report(benchmark::State &state, const std::string &name = {})
    {
        if (m_milliseconds.empty())
            return;
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        state.counters[name + "p50_ms"] = at(50);
        state.counters[name + "p99_ms"] = at(99);
        state.counters[name + "max_ms"] = m_milliseconds.back();
    }

private:
    double at(std::size_t percent) const { return m_milliseconds[(m_milliseconds.size() - 1) * percent / 100]; }

    std::vector<double> m_milliseconds;
};

/// Runs the registered benchmarks, then says how much memory the program took. A program that needs
/// another kind of application has made it already.
inline int run(int argc, char **argv)
{
    std::optional<QCoreApplication> application;
    if (!QCoreApplication::instance())
        application.emplace(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    std::fprintf(stderr, "peak memory: %.0f MB\n", peakMegabytes());
    return 0;
}

} // namespace headwater::bench
