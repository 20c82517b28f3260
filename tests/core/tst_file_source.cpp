// FileSource reads regular files and refuses everything else in a sentence.
#include "core/base/error.h"
#include "core/base/file_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <string>
#include <sys/stat.h>

using namespace genrescope;

namespace {

std::string textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// What opening `path` says, or nothing if it opens.
std::string rejection(const std::string& path)
{
    try {
        const FileSource source(path);
        return {};
    } catch (const FileError& error) {
        return error.what();
    }
}

} // namespace

class TestFileSource : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::string path(const char* name) const
    {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }

    std::string made(const char* name, const QByteArray& content) const
    {
        QFile file(folder_.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", name);
        return path(name);
    }

private Q_SLOTS:
    void readsAndSeeks()
    {
        FileSource source(made("digits", "0123456789"));
        QCOMPARE(source.size(), std::optional<std::uint64_t>(10));
        QCOMPARE(source.name(), path("digits"));
        std::array<std::byte, 4> buffer = {};
        QCOMPARE(source.read(buffer), std::size_t{4});
        QCOMPARE(textOf(buffer), std::string("0123"));
        QVERIFY(source.seek(8));
        QCOMPARE(source.read(buffer), std::size_t{2});
        QCOMPARE(textOf(std::span(buffer).first(2)), std::string("89"));
        QCOMPARE(source.read(buffer), std::size_t{0});
        QVERIFY(source.seek(0));
        QCOMPARE(source.read(buffer), std::size_t{4});
        QCOMPARE(textOf(buffer), std::string("0123"));
    }

    void readsNothingPastTheEnd()
    {
        FileSource source(made("short", "abc"));
        std::array<std::byte, 4> buffer = {};
        QVERIFY(source.seek(1000));
        QCOMPARE(source.read(buffer), std::size_t{0});
    }

    void rejectsAnOffsetThatNoFileHas()
    {
        FileSource source(made("file", "abc"));
        QVERIFY(!source.seek(~std::uint64_t{0}));
    }

    void opensAnEmptyFile()
    {
        FileSource source(made("empty", ""));
        std::array<std::byte, 4> buffer = {};
        QCOMPARE(source.size(), std::optional<std::uint64_t>(0));
        QCOMPARE(source.read(buffer), std::size_t{0});
    }

    void rejectsAMissingFile()
    {
        QCOMPARE(rejection(path("missing")),
                 path("missing") + " cannot be opened: No such file or directory.");
    }

    void rejectsAFolder()
    {
        const std::string folder = folder_.path().toStdString();
        QCOMPARE(rejection(folder), folder + " is a folder; give the files in it instead.");
    }

    // Without a writer, an ordinary open of a named pipe would wait forever.
    void rejectsANamedPipeAtOnce()
    {
        const std::string pipe = path("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(rejection(pipe), pipe + " is not a regular file.");
    }

    void rejectsADevice()
    {
        QCOMPARE(rejection("/dev/zero"), std::string("/dev/zero is not a regular file."));
    }
};

QTEST_APPLESS_MAIN(TestFileSource)
#include "tst_file_source.moc"
