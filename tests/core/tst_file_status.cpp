// Queries about paths return a result or throw a FileError, never the library's own exceptions.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace genrescope;

class TestFileStatus : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeFile(path("file"), "12345");
        std::filesystem::create_symlink("loop", path("loop"));
        std::filesystem::create_symlink("nowhere", path("dangling"));
    }

    void answers()
    {
        QVERIFY(pathExists(path("file")));
        QVERIFY(pathExists(path("")));
        QVERIFY(!pathExists(path("none")));
        QVERIFY(!pathExists(path("dangling")));
        QVERIFY(!pathExists(path("file/below")));
        QVERIFY(isFolder(path("")));
        QVERIFY(!isFolder(path("file")));
        QVERIFY(!isFolder(path("none")));
        QCOMPARE(fileSize(path("file")), std::uint64_t{5});
        QCOMPARE(absolutePath(path("a/../b/./c")), path("b/c"));
        std::vector<std::filesystem::path> entries = entriesOf(path(""));
        std::ranges::sort(entries);
        QCOMPARE(entries, (std::vector{path("dangling"), path("file"), path("loop")}));
    }

    void aPathThatCannotBeAccessedIsAFileError()
    {
        for (const std::filesystem::path& bad : {path("loop"), path(std::string(300, 'x'))}) {
            QVERIFY_THROWS_EXCEPTION(FileError, pathExists(bad));
            QVERIFY_THROWS_EXCEPTION(FileError, isFolder(bad));
            QVERIFY_THROWS_EXCEPTION(FileError, fileSize(bad));
            QVERIFY_THROWS_EXCEPTION(FileError, entriesOf(bad));
        }
        QVERIFY_THROWS_EXCEPTION(FileError, fileSize(path("none")));
        QVERIFY_THROWS_EXCEPTION(FileError, fileSize(path("")));
        QVERIFY_THROWS_EXCEPTION(FileError, entriesOf(path("none")));
        QVERIFY_THROWS_EXCEPTION(FileError, entriesOf(path("file")));
        try {
            fileSize(path("none"));
        } catch (const FileError& error) {
            QCOMPARE(std::string(error.what()),
                     path("none").string() + " cannot be read: No such file or directory.");
        }
    }
};

QTEST_APPLESS_MAIN(TestFileStatus)
#include "tst_file_status.moc"
