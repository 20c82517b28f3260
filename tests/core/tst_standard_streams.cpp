// A program that was started without standard streams gets some before it opens files.
#include "core/base/standard_streams.h"

#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace genrescope;

namespace {

/// The result of `work` in a process of its own.
int inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool isNullDevice(int descriptor)
{
    struct stat found = {};
    struct stat expected = {};
    return ::fstat(descriptor, &found) == 0 && ::stat("/dev/null", &expected) == 0 &&
           found.st_rdev == expected.st_rdev && S_ISCHR(found.st_mode);
}

} // namespace

class TestStandardStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatIsClosed_data()
    {
        QTest::addColumn<int>("closed");
        for (int closed = 0; closed < 8; ++closed)
            QTest::addRow("%d%d%d", closed & 1, closed >> 1 & 1, closed >> 2) << closed;
    }

    void opensWhatIsClosed()
    {
        QFETCH(int, closed);
        const int mistakes = inChild([closed] {
            ::open("/dev/zero", O_RDONLY); // so that 3 is taken in any case
            struct stat before[3] = {};
            for (int i = 0; i < 3; ++i) {
                ::fstat(i, &before[i]);
                if ((closed >> i & 1) != 0)
                    ::close(i);
            }
            openStandardStreams();
            int wrong = ::open("/", O_RDONLY) > 3 ? 0 : 8;
            for (int i = 0; i < 3; ++i) {
                struct stat now = {};
                ::fstat(i, &now);
                const bool right =
                    (closed >> i & 1) != 0 ? isNullDevice(i) : now.st_ino == before[i].st_ino;
                wrong |= right ? 0 : 1 << i;
            }
            return wrong;
        });
        QCOMPARE(mistakes, 0);
    }

    // By default, it ends the program.
    void aLimitOnTheSizeOfFilesIsAnError()
    {
        const int error = inChild([] {
            reportTooLargeFiles();
            const rlimit limit = {4, 4};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const int file = ::open("/tmp", O_WRONLY | O_TMPFILE, 0600);
            const bool fits = ::write(file, "four", 4) == 4;
            return fits && ::write(file, "more", 4) < 0 ? errno : -1;
        });
        QCOMPARE(error, EFBIG);
    }
};

QTEST_APPLESS_MAIN(TestStandardStreams)
#include "tst_standard_streams.moc"
