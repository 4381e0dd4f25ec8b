// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <condition_variable>
#include <cstring>
#include <mutex>

/// A layer between SQLite and the file system whose n-th writing call fails, or waits. Install it before the first
/// database is opened.
namespace headwater::test {

class FaultyDisk
{
public:
    static FaultyDisk &install();

    /// The n-th writing call from now fails (1 = the next), and with `forever` all after it.
    void failAt(int call, int code, bool forever)
    {
        m_left = call;
        m_code = code;
        m_forever = forever;
        m_failed = false;
    }
    /// The next writing call waits, and whoever makes it keeps its locks, until others have waited for so long in
    /// SQLite, or until heal().
    void holdNext(int untilOthersWaited)
    {
        const std::lock_guard lock(m_mutex);
        m_hold = Hold::Wanted;
        m_othersHaveToWait = untilOthersWaited;
    }
    void waitUntilHeld()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_hold == Hold::Held; });
    }
    void heal()
    {
        m_left = 0;
        release();
    }
    /// Whether the fault has come true.
    bool hasFailed() const { return m_failed; }

    /// SQLITE_OK, or the error that this writing call gives.
    int nextCall()
    {
        waitWhileHeld();
        if (m_left == 0)
            return SQLITE_OK;
        if (m_left > 1) {
            --m_left;
            return SQLITE_OK;
        }
        m_failed = true;
        if (!m_forever)
            m_left = 0;
        return m_code;
    }

    /// Somebody waits in SQLite for so many microseconds.
    void othersWait(int microseconds)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_othersHaveToWait -= microseconds;
            if (m_hold != Hold::Held || m_othersHaveToWait > 0)
                return;
        }
        release();
    }

private:
    enum class Hold { None, Wanted, Held };

    void waitWhileHeld()
    {
        std::unique_lock lock(m_mutex);
        if (m_hold != Hold::Wanted)
            return;
        m_hold = Hold::Held;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_hold == Hold::None; });
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        m_hold = Hold::None;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Hold m_hold = Hold::None;
    int m_othersHaveToWait = 0; ///< microseconds
    int m_left = 0; ///< 0 = healthy, 1 = the next call fails
    int m_code = SQLITE_IOERR_WRITE;
    bool m_forever = false;
    bool m_failed = false;
};

namespace faulty {

struct File {
    sqlite3_file base;
    sqlite3_file *real;
};

inline sqlite3_vfs *realDisk = nullptr;
inline FaultyDisk disk;

inline sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

/// Calls through to the real file, unless it is this call's turn to fail.
template <auto Method, typename... Argument> int writing(sqlite3_file *file, Argument... argument)
{
    if (const int code = disk.nextCall(); code != SQLITE_OK)
        return code;
    return (real(file)->pMethods->*Method)(real(file), argument...);
}

template <auto Method, typename... Argument> int through(sqlite3_file *file, Argument... argument)
{
    return (real(file)->pMethods->*Method)(real(file), argument...);
}

inline void barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }

inline const sqlite3_io_methods *methods()
{
    using M = sqlite3_io_methods;
    static const M all = [] {
        M m {};
        m.iVersion = 2;
        m.xClose = through<&M::xClose>;
        m.xRead = through<&M::xRead, void *, int, sqlite3_int64>;
        m.xWrite = writing<&M::xWrite, const void *, int, sqlite3_int64>;
        m.xTruncate = writing<&M::xTruncate, sqlite3_int64>;
        m.xSync = writing<&M::xSync, int>;
        m.xFileSize = through<&M::xFileSize, sqlite3_int64 *>;
        m.xLock = through<&M::xLock, int>;
        m.xUnlock = through<&M::xUnlock, int>;
        m.xCheckReservedLock = through<&M::xCheckReservedLock, int *>;
        m.xFileControl = through<&M::xFileControl, int, void *>;
        m.xSectorSize = through<&M::xSectorSize>;
        m.xDeviceCharacteristics = through<&M::xDeviceCharacteristics>;
        m.xShmMap = through<&M::xShmMap, int, int, int, void volatile **>;
        m.xShmLock = through<&M::xShmLock, int, int, int>;
        m.xShmBarrier = barrier;
        m.xShmUnmap = through<&M::xShmUnmap, int>;
        return m;
    }();
    return &all;
}

inline int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<File *>(file);
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    own->base.pMethods = nullptr;
    if (flags & SQLITE_OPEN_CREATE) {
        if (const int code = disk.nextCall(); code != SQLITE_OK)
            return SQLITE_CANTOPEN;
    }
    const int code = realDisk->xOpen(realDisk, name, own->real, flags, outFlags);
    if (own->real->pMethods)
        own->base.pMethods = methods();
    return code;
}

inline int sleep(sqlite3_vfs *, int microseconds)
{
    disk.othersWait(microseconds);
    return realDisk->xSleep(realDisk, microseconds);
}

} // namespace faulty

inline FaultyDisk &FaultyDisk::install()
{
    static sqlite3_vfs shim = [] {
        faulty::realDisk = sqlite3_vfs_find(nullptr);
        sqlite3_vfs vfs = *faulty::realDisk;
        vfs.zName = "faulty";
        vfs.pNext = nullptr;
        vfs.szOsFile = static_cast<int>(sizeof(faulty::File)) + faulty::realDisk->szOsFile;
        vfs.xOpen = faulty::open;
        vfs.xSleep = faulty::sleep;
        return vfs;
    }();
    sqlite3_vfs_register(&shim, 1);
    return faulty::disk;
}

} // namespace headwater::test
