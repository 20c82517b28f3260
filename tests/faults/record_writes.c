// Records what a program does to the files below $RECORD_ROOT, in order, into $RECORD_LOG:
//
//     cc -shared -fPIC -O1 -o record_writes.so record_writes.c
//     RECORD_ROOT=… RECORD_LOG=… LD_PRELOAD=./record_writes.so program …
//
// One record an operation: its letter, inode, offset, the lengths of two strings, the strings.
// power_loss.py reads them. Only the program named by $RECORD_PROGRAM records: processes that it
// starts may be forbidden to look at files.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int journal = -1;
static char root[PATH_MAX];

__attribute__((constructor)) static void begin(void)
{
    const char* const program = getenv("RECORD_PROGRAM");
    char self[PATH_MAX] = "";
    if (program == NULL || readlink("/proc/self/exe", self, sizeof self - 1) < 0 ||
        strcmp(strrchr(self, '/') + 1, program) != 0)
        return;
    snprintf(root, sizeof root, "%s/", getenv("RECORD_ROOT"));
    journal = (int)syscall(SYS_openat, AT_FDCWD, getenv("RECORD_LOG"),
                           O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
}

static int concerns(const char* path)
{
    return journal >= 0 && (strncmp(path, root, strlen(root)) == 0 ||
                            (strlen(path) + 1 == strlen(root) && strncmp(path, root, strlen(path)) == 0));
}

/// Absolute, without resolving a last link.
static void absolute(const char* path, char* out)
{
    if (path[0] == '/') {
        snprintf(out, PATH_MAX, "%s", path);
        return;
    }
    char folder[PATH_MAX];
    if (getcwd(folder, sizeof folder) == NULL)
        folder[0] = 0;
    snprintf(out, PATH_MAX, "%.2000s/%.2000s", folder, path);
}

static int pathOf(int descriptor, char* path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    return length > 0;
}

static void put(char operation, uint64_t inode, uint64_t offset, const char* first, size_t firstSize,
                const void* second, size_t secondSize)
{
    struct __attribute__((packed)) {
        char operation;
        uint64_t inode, offset;
        uint32_t first, second;
    } head = {operation, inode, offset, (uint32_t)firstSize, (uint32_t)secondSize};
    struct iovec parts[3] = {{&head, sizeof head}, {(void*)first, firstSize}, {(void*)second, secondSize}};
    if (syscall(SYS_writev, journal, parts, 3) < 0)
        abort();
}

static void putPath(char operation, uint64_t inode, const char* path, const char* other)
{
    put(operation, inode, 0, path, strlen(path), other, strlen(other));
}

static uint64_t inodeOf(int descriptor)
{
    struct stat status;
    return fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

static int openRecorded(int folder, const char* name, int flags, mode_t mode)
{
    char path[PATH_MAX];
    absolute(name, path);
    if ((flags & (O_CREAT | O_TRUNC)) == 0 || !concerns(path))
        return (int)syscall(SYS_openat, folder, name, flags, mode);
    pthread_mutex_lock(&mutex);
    struct stat status;
    const int existed = fstatat(AT_FDCWD, path, &status, 0) == 0;
    const int descriptor = (int)syscall(SYS_openat, folder, name, flags, mode);
    const int reason = errno;
    if (descriptor >= 0 && !existed)
        putPath('c', inodeOf(descriptor), path, "");
    else if (descriptor >= 0 && (flags & O_TRUNC))
        put('t', inodeOf(descriptor), 0, "", 0, "", 0);
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return descriptor;
}

#define MODE                                                                                          \
    mode_t mode = 0;                                                                                  \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                              \
        va_list rest;                                                                                 \
        va_start(rest, flags);                                                                        \
        mode = va_arg(rest, mode_t);                                                                  \
        va_end(rest);                                                                                 \
    }

int open(const char* path, int flags, ...)
{
    MODE return openRecorded(AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...)
{
    MODE return openRecorded(AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char* path, int flags, ...)
{
    MODE return openRecorded(folder, path, flags, mode);
}

static ssize_t wrote(int descriptor, const struct iovec* parts, int count, off_t at)
{
    char path[PATH_MAX];
    if (journal < 0 || !pathOf(descriptor, path) || !concerns(path))
        return at < 0 ? syscall(SYS_writev, descriptor, parts, count)
                      : syscall(SYS_pwritev, descriptor, parts, count, at, 0);
    pthread_mutex_lock(&mutex);
    const int flags = fcntl(descriptor, F_GETFL);
    struct stat status;
    fstat(descriptor, &status);
    off_t offset = at >= 0 ? at : lseek(descriptor, 0, SEEK_CUR);
    if (at < 0 && (flags & O_APPEND))
        offset = status.st_size;
    const ssize_t written = at < 0 ? syscall(SYS_writev, descriptor, parts, count)
                                   : syscall(SYS_pwritev, descriptor, parts, count, at, 0);
    const int reason = errno;
    ssize_t left = written;
    for (int i = 0; i < count && left > 0; ++i) {
        const size_t size = (size_t)left < parts[i].iov_len ? (size_t)left : parts[i].iov_len;
        put('w', status.st_ino, (uint64_t)offset, "", 0, parts[i].iov_base, size);
        offset += (off_t)size;
        left -= (ssize_t)size;
    }
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return written;
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    const struct iovec part = {(void*)bytes, size};
    return wrote(descriptor, &part, 1, -1);
}
ssize_t writev(int descriptor, const struct iovec* parts, int count)
{
    return wrote(descriptor, parts, count, -1);
}
ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    const struct iovec part = {(void*)bytes, size};
    return wrote(descriptor, &part, 1, offset);
}

int ftruncate(int descriptor, off_t size)
{
    char path[PATH_MAX];
    const int result = (int)syscall(SYS_ftruncate, descriptor, size);
    if (journal >= 0 && result == 0 && pathOf(descriptor, path) && concerns(path))
        put('t', inodeOf(descriptor), (uint64_t)size, "", 0, "", 0);
    return result;
}
int ftruncate64(int descriptor, off_t size)
{
    return ftruncate(descriptor, size);
}

static int flushed(int descriptor, long call)
{
    char path[PATH_MAX];
    const int result = (int)syscall(call, descriptor);
    struct stat status;
    if (journal >= 0 && result == 0 && pathOf(descriptor, path) && concerns(path) &&
        fstat(descriptor, &status) == 0)
        putPath(S_ISDIR(status.st_mode) ? 'd' : 's', status.st_ino, path, "");
    return result;
}
int fsync(int descriptor)
{
    return flushed(descriptor, SYS_fsync);
}
int fdatasync(int descriptor)
{
    return flushed(descriptor, SYS_fdatasync);
}

static int changed(char operation, const char* from, const char* to, int result)
{
    char path[PATH_MAX];
    char other[PATH_MAX] = "";
    absolute(from, path);
    if (to != NULL)
        absolute(to, other);
    if (result == 0 && concerns(path))
        putPath(operation, 0, path, other);
    return result;
}
int rename(const char* from, const char* to)
{
    return changed('r', from, to, (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int unlink(const char* path)
{
    return changed('u', path, NULL, (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}
int rmdir(const char* path)
{
    return changed('u', path, NULL, (int)syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}
int remove(const char* path)
{
    struct stat status;
    const int flags = lstat(path, &status) == 0 && S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0;
    return changed('u', path, NULL, (int)syscall(SYS_unlinkat, AT_FDCWD, path, flags));
}
int mkdir(const char* path, mode_t mode)
{
    return changed('m', path, NULL, (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}
