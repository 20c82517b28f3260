// AtomicFile: the old file or the complete new one, and nothing left behind.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "tests/support/recorded_flushes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace genrescope;

namespace {

constexpr std::uint64_t largeLimit = 1 << 20;

/// While it lives, files of this process cannot grow beyond this many bytes: simulates a full disk
/// on any system.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_ = {};
    void (*handler_)(int) = SIG_DFL;
};

} // namespace

class TestBinaryFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;

    std::string path(const char* name) const
    {
        return folder_->filePath(QLatin1String(name)).toStdString();
    }
    QStringList names() const
    {
        return QDir(folder_->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void writesAndReadsBack_data()
    {
        QTest::addColumn<bool>("surviveAPowerFailure");
        QTest::newRow("process") << false;
        QTest::newRow("power") << true;
    }
    void writesAndReadsBack()
    {
        QFETCH(bool, surviveAPowerFailure);
        const std::string content("line\nnul\0 and \xff", 15);
        writeFile(path("file"), content,
                  surviveAPowerFailure ? Durability::Power : Durability::Process);
        QCOMPARE(readTextFile(path("file"), largeLimit), content);
        QCOMPARE(readFile(path("file"), largeLimit).size(), content.size());
        QCOMPARE(names(), QStringList{QStringLiteral("file")});
    }

    void replacesAFile()
    {
        writeFile(path("file"), "a long old text");
        writeFile(path("file"), "new");
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("new"));
    }

    void readersSeeTheOldFileUntilCommit()
    {
        writeFile(path("file"), "old");
        AtomicFile file(path("file"));
        file.write("new, in ");
        file.write("pieces");
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("old"));
        file.commit();
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("new, in pieces"));
    }

    void anExceptionLeavesTheOldFile()
    {
        writeFile(path("file"), "old");
        const auto failOnTheWay = [&] {
            AtomicFile file(path("file"));
            file.write("half of the new");
            throw std::runtime_error("on the way");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, failOnTheWay());
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("old"));
        QCOMPARE(names(), QStringList{QStringLiteral("file")});
    }

    void twoWritersDoNotMix()
    {
        AtomicFile one(path("file"));
        AtomicFile other(path("file"));
        one.write("one");
        other.write("other");
        one.commit();
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("one"));
        other.commit();
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("other"));
    }

    void makesMissingFolders()
    {
        writeFile(path("a/b/c/file"), "x");
        QCOMPARE(readTextFile(path("a/b/c/file"), largeLimit), std::string("x"));
    }

    // The name must be flushed, too, or a power failure brings the old file back or none.
    void flushesTheFileThenItsFolder()
    {
        test::flushed().clear();
        AtomicFile file(path("file"));
        file.write("x");
        QVERIFY(test::flushed().isEmpty());
        file.commit();
        QCOMPARE(test::flushed().size(), 2);
        QVERIFY(test::flushed()[0].endsWith(QStringLiteral(".tmp")));
        QCOMPARE(test::flushed()[1], QFileInfo(folder_->path()).canonicalFilePath());
    }

    void flushesTheFoldersThatItMakes()
    {
        test::flushed().clear();
        writeFile(path("a/b/file"), "x");
        const QString root = QFileInfo(folder_->path()).canonicalFilePath();
        QCOMPARE(test::flushed().mid(0, 2), QStringList({root + QStringLiteral("/a"), root}));
        QCOMPARE(test::flushed().last(), root + QStringLiteral("/a/b"));
    }

    void flushesNothingThatNeedsToSurviveAKillOnly()
    {
        test::flushed().clear();
        writeFile(path("a/file"), "x", Durability::Process);
        QCOMPARE(test::flushed(), QStringList());
    }

    // Only what nobody is writing any more, and nobody else's file.
    void removesWhatAKilledProcessLeft()
    {
        writeFile(path("file.4711-0.tmp"), "half of it");
        writeFile(path("file.txt.4711-0.tmp"), "another file's");
        writeFile(path("file.of mine.tmp"), "a person's");
        AtomicFile inProgress(path("file"));
        const QStringList others = {QStringLiteral("file.of mine.tmp"),
                                    QStringLiteral("file.txt.4711-0.tmp")};
        QCOMPARE(names().size(), 3);
        QVERIFY(!names().contains(QStringLiteral("file.4711-0.tmp")));
        writeFile(path("file"), "other");
        inProgress.write("one");
        inProgress.commit();
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("one"));
        QCOMPARE(names(), QStringList{QStringLiteral("file")} + others);
    }

    // The temporary name, which is longer, must not be too long.
    void namesMayBeAsLongAsTheSystemAllows()
    {
        const std::string name(255, 'x');
        writeFile(path(name.c_str()), "old");
        writeFile(path((name.substr(0, 200) + ".4711-0.tmp").c_str()), "left behind");
        writeFile(path(name.c_str()), "new");
        QCOMPARE(readTextFile(path(name.c_str()), largeLimit), std::string("new"));
        QCOMPARE(names(), QStringList{QString::fromStdString(name)});
    }

    void aLinkStaysALink()
    {
        writeFile(path("elsewhere/file"), "old");
        std::filesystem::create_symlink("elsewhere/file", path("link"));
        std::filesystem::create_symlink("link", path("other"));
        std::filesystem::create_symlink("elsewhere/new", path("dangling"));
        writeFile(path("other"), "new");
        writeFile(path("dangling"), "new");
        QVERIFY(std::filesystem::is_symlink(path("other")));
        QVERIFY(std::filesystem::is_symlink(path("dangling")));
        QCOMPARE(readTextFile(path("elsewhere/file"), largeLimit), std::string("new"));
        QCOMPARE(readTextFile(path("elsewhere/new"), largeLimit), std::string("new"));
    }

    void whatIsNoFileStaysWhatItIs()
    {
        QVERIFY(::mkfifo(path("pipe").c_str(), 0600) == 0);
        std::filesystem::create_symlink("/dev/null", path("device"));
        std::filesystem::create_symlink("loop", path("loop"));
        for (const char* name : {"pipe", "device", "loop"})
            QVERIFY_THROWS_EXCEPTION(FileError, writeFile(path(name), "x"));
        QVERIFY(std::filesystem::is_fifo(path("pipe")));
        QVERIFY(std::filesystem::is_symlink(path("loop")));
        QVERIFY(std::filesystem::is_character_file("/dev/null"));
    }

    void aFileInPlaceOfAFolderIsAnError()
    {
        writeFile(path("file"), "x");
        QVERIFY_THROWS_EXCEPTION(FileError, AtomicFile(path("file/below")));
    }

    void aFolderInPlaceOfTheFileIsAnError()
    {
        writeFile(path("taken/inside"), "x");
        QVERIFY_THROWS_EXCEPTION(FileError, writeFile(path("taken"), "y"));
        QCOMPARE(names(), QStringList{QStringLiteral("taken")});
    }

    void aFullDiskIsAnErrorAndLeavesTheOldFile()
    {
        writeFile(path("file"), "old");
        std::string message;
        {
            const FileSizeLimit limit(1 << 20);
            try {
                writeFile(path("file"), std::string(2 << 20, 'x'));
            } catch (const FileError& error) {
                message = error.what();
            }
        }
        QCOMPARE(message, path("file") + " cannot be written: File too large.");
        QCOMPARE(readTextFile(path("file"), largeLimit), std::string("old"));
        QCOMPARE(names(), QStringList{QStringLiteral("file")});
    }

    void readsUpToTheCap()
    {
        writeFile(path("file"), "12345");
        QCOMPARE(readTextFile(path("file"), 5), std::string("12345"));
        QVERIFY_THROWS_EXCEPTION(FileError, readTextFile(path("file"), 4));
        QVERIFY_THROWS_EXCEPTION(FileError, readFile(path("file"), 4));
    }

    void readsAnEmptyFile()
    {
        writeFile(path("file"), "");
        QVERIFY(readFile(path("file"), largeLimit).empty());
    }

    void aMissingFileIsAnError()
    {
        QVERIFY_THROWS_EXCEPTION(FileError, readFile(path("missing"), largeLimit));
    }
};

QTEST_APPLESS_MAIN(TestBinaryFile)
#include "tst_binary_file.moc"
