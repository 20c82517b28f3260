#include "core/archives/zip_archive.h"
#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace genrescope;
using test::EntrySpec;
using test::Packing;

namespace {

std::string randomBytes(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::string bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random.below(256));
    return bytes;
}

std::string readEntry(const ZipArchive& archive, std::size_t index, std::size_t pieceSize = 65'536)
{
    const std::unique_ptr<ByteSource> source = archive.open(index);
    std::vector<std::byte> piece(pieceSize);
    std::string content;
    while (const std::size_t count = source->read(piece))
        content.append(reinterpret_cast<const char*>(piece.data()), count);
    return content;
}

/// Replaces every occurrence, which must be there.
void patch(const std::filesystem::path& path, const std::string& from, const std::string& to)
{
    std::string content = test::contentOf(path);
    std::size_t found = content.find(from);
    if (found == std::string::npos)
        throw std::runtime_error("nothing to patch");
    for (; found != std::string::npos; found = content.find(from, found + 1))
        content.replace(found, from.size(), to);
    test::makeFile(path, content);
}

/// Four bytes, little endian, as zip writes numbers.
std::string number(std::uint32_t value)
{
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xffU);
    return bytes;
}

/// Changes a number of four bytes in each of the directory's entries.
void declare(const std::filesystem::path& path, std::size_t offset, std::uint32_t value)
{
    std::string content = test::contentOf(path);
    for (std::size_t at = content.find("PK\x01\x02"); at != std::string::npos;
         at = content.find("PK\x01\x02", at + 1))
        content.replace(at + offset, 4, number(value));
    test::makeFile(path, content);
}

/// Changes the declared size of every entry in the central directory.
void declareSize(const std::filesystem::path& path, std::uint32_t size)
{
    declare(path, 24, size);
}

} // namespace

class TestZipArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEntries_data();
    void readsEntries();
    void sourcesOutliveTheArchive();
    void threadsShareAnArchive();
    void listsWhatIsThere();
    void rejectsWhatIsNotAnArchive_data();
    void rejectsWhatIsNotAnArchive();
    void rejectsEveryTruncation();
    void noticesOtherContent_data();
    void noticesOtherContent();
    void rejectsDuplicateNames();
    void rejectsWhatIsTooLarge();
    void rejectsBombs();
    void noticesLyingSizes_data();
    void noticesLyingSizes();
    void noticesDamage_data();
    void noticesDamage();
    void rejectsEncryption();

private:
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

    QTemporaryDir folder_;
};

void TestZipArchive::readsEntries_data()
{
    QTest::addColumn<int>("packing");
    QTest::addColumn<int>("content");
    const char* const packings[] = {"stored", "deflate", "bzip2"};
    const char* const contents[] = {
        "nothing",       "one byte",          "text", "noise of 2 MB",
        "zeros of 3 MB", "all alike but one", "runs", "noise of few letters"};
    for (int packing = 0; packing < 3; ++packing) {
        for (int content = 0; content < 8; ++content)
            QTest::addRow("%s, %s", packings[packing], contents[content]) << packing << content;
    }
}

void TestZipArchive::readsEntries()
{
    QFETCH(int, packing);
    QFETCH(int, content);
    std::string bytes;
    switch (content) {
    case 0:
        break;
    case 1:
        bytes = "x";
        break;
    case 2:
        for (int i = 0; i < 20'000; ++i)
            bytes += "line " + std::to_string(i * 37 % 1'000) + ", and so on\n";
        break;
    case 3:
        bytes = randomBytes(2'000'000, 1);
        break;
    case 4:
        bytes.assign(3'000'000, '\0');
        break;
    case 5:
        bytes.assign(1'000'000, 'a');
        bytes[500'000] = 'b';
        break;
    case 6:
        for (std::size_t i = 1; i < 1'500; ++i)
            bytes.append(i % 700, static_cast<char>(i * i % 5));
        break;
    default:
        bytes = randomBytes(1'200'000, 2);
        for (char& byte : bytes)
            byte = static_cast<char>('a' + (byte & 3));
    }
    test::makeArchive(file("a.zip"), {{"before.txt", "before"},
                                      {"entry", bytes, static_cast<Packing>(packing)},
                                      {"after.txt", "after"}});
    const ZipArchive archive(file("a.zip"));
    QCOMPARE(archive.entries()[1].name, std::string("entry"));
    QCOMPARE(archive.entries()[1].size, bytes.size());
    QVERIFY(readEntry(archive, 1) == bytes);
    QVERIFY(readEntry(archive, 1, 777) == bytes);
    QCOMPARE(readEntry(archive, 2), std::string("after"));
}

void TestZipArchive::sourcesOutliveTheArchive()
{
    test::makeArchive(file("o.zip"), {{"one", "first"}, {"two", "second", Packing::Deflate}});
    std::unique_ptr<ByteSource> one;
    std::unique_ptr<ByteSource> two;
    {
        const ZipArchive archive(file("o.zip"));
        one = archive.open(0);
        two = archive.open(1);
    }
    QCOMPARE(readText(*two, 100), std::string("second"));
    QCOMPARE(readText(*one, 100), std::string("first"));
    QCOMPARE(one->name(), std::string("o.zip: one"));
    QCOMPARE(one->size(), std::optional<std::uint64_t>(5));
}

void TestZipArchive::threadsShareAnArchive()
{
    std::vector<EntrySpec> entries;
    for (int i = 0; i < 24; ++i)
        entries.push_back({"entry " + std::to_string(i),
                           randomBytes(50'000, static_cast<std::uint64_t>(i)),
                           static_cast<Packing>(i % 3)});
    test::makeArchive(file("t.zip"), entries);
    const ZipArchive archive(file("t.zip"));
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < 4; ++t) {
            threads.emplace_back([&, t, copy = archive] {
                for (std::size_t i = t; i < entries.size() + t; ++i) {
                    const std::size_t index = i % entries.size();
                    wrong += readEntry(copy, index, 1'000) != entries[index].content;
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

void TestZipArchive::listsWhatIsThere()
{
    test::makeArchive(
        file("l.zip"),
        {{"fma_large/", ""}, {"../../outside", "x"}, {"/absolute", "x"}, {"Bj\xc3\xb6rk", "x"}});
    const ZipArchive archive(file("l.zip"));
    QCOMPARE(archive.entries().size(), std::size_t{4});
    // Names are told as they are: callers compare them with what they know.
    QCOMPARE(archive.entries()[1].name, std::string("../../outside"));
    QCOMPARE(archive.entries()[3].name, std::string("Bj\xc3\xb6rk"));
}

void TestZipArchive::rejectsWhatIsNotAnArchive_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<html><title>404 Not Found</title></html>");
    QTest::newRow("begins like one") << QByteArray("PK\x03\x04 but then ends");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestZipArchive::rejectsWhatIsNotAnArchive()
{
    QFETCH(QByteArray, content);
    test::makeFile(file("no.zip"), content.toStdString());
    try {
        const ZipArchive archive(file("no.zip"));
        QFAIL("it was opened");
    } catch (const DatasetError& error) {
        QCOMPARE(std::string(error.what()),
                 file("no.zip").string() +
                     " is not a zip archive or was not downloaded completely; download it again "
                     "and compare its SHA-1 with the published one.");
    }
    QVERIFY_THROWS_EXCEPTION(FileError, ZipArchive(file("missing.zip")));
    QVERIFY_THROWS_EXCEPTION(FileError, ZipArchive(folder_.path().toStdString()));
}

void TestZipArchive::rejectsEveryTruncation()
{
    test::makeArchive(file("whole.zip"), {{"a/1", randomBytes(3'000, 3)},
                                          {"a/2", randomBytes(3'000, 4), Packing::Deflate},
                                          {"a/3", randomBytes(3'000, 5), Packing::Stored}});
    const std::string whole = test::contentOf(file("whole.zip"));
    for (std::size_t length = 0; length < whole.size(); length += 64) {
        test::makeFile(file("cut.zip"), whole.substr(0, length));
        QVERIFY_THROWS_EXCEPTION(DatasetError, ZipArchive(file("cut.zip")));
    }
    // Nor may what is missing at the beginning crash anything.
    for (std::size_t length = 1; length < whole.size(); length += 64) {
        test::makeFile(file("cut.zip"), whole.substr(length));
        try {
            const ZipArchive archive(file("cut.zip"));
            for (std::size_t i = 0; i < archive.entries().size(); ++i)
                readEntry(archive, i);
            QFAIL("everything was read");
        } catch (const Error&) {
            // expected
        }
    }
}

void TestZipArchive::rejectsDuplicateNames()
{
    test::makeArchive(file("d.zip"), {{"000/000002.mp3", "a"}, {"000/000003.mp3", "b"}});
    patch(file("d.zip"), "000/000003.mp3", "000/000002.mp3");
    try {
        const ZipArchive archive(file("d.zip"));
        QFAIL("it was opened");
    } catch (const DatasetError& error) {
        QVERIFY(QByteArray(error.what()).contains("two entries called 000/000002.mp3"));
    }
}

void TestZipArchive::rejectsWhatIsTooLarge()
{
    test::makeArchive(file("z.zip"), {{"a", "12345"}, {"b", "123456"}});
    const ZipArchive archive(file("z.zip"), {.maxEntrySize = 5});
    QCOMPARE(readEntry(archive, 0), std::string("12345"));
    QVERIFY_THROWS_EXCEPTION(DatasetError, archive.open(1));
    QVERIFY_THROWS_EXCEPTION(DatasetError, ZipArchive(file("z.zip"), {.maxEntries = 1}));
}

void TestZipArchive::rejectsBombs()
{
    test::makeArchive(file("b.zip"), {{"zeros", std::string(1'000'000, '\0')}});
    QCOMPARE(readEntry(ZipArchive(file("b.zip")), 0).size(), std::size_t{1'000'000});
    const ZipArchive strict(file("b.zip"), {.freeSize = 100'000});
    QVERIFY_THROWS_EXCEPTION(DatasetError, strict.open(0));
}

void TestZipArchive::noticesLyingSizes_data()
{
    QTest::addColumn<int>("packing");
    QTest::addColumn<unsigned>("declared");
    const char* const packings[] = {"stored", "deflate", "bzip2"};
    for (int packing = 0; packing < 3; ++packing) {
        QTest::addRow("%s, more than declared", packings[packing]) << packing << 100U;
        QTest::addRow("%s, less than declared", packings[packing]) << packing << 60'000U;
    }
}

void TestZipArchive::noticesLyingSizes()
{
    QFETCH(int, packing);
    QFETCH(unsigned, declared);
    test::makeArchive(file("lie.zip"),
                      {{"a", randomBytes(50'000, 6), static_cast<Packing>(packing)}});
    declareSize(file("lie.zip"), declared);
    const auto read = [&] { readEntry(ZipArchive(file("lie.zip")), 0); };
    QVERIFY_THROWS_EXCEPTION(DatasetError, read());
}

void TestZipArchive::noticesOtherContent_data()
{
    noticesDamage_data();
}

// It is not what the directory says, although it can be unpacked.
void TestZipArchive::noticesOtherContent()
{
    QFETCH(int, packing);
    test::makeArchive(file("other.zip"),
                      {{"a", randomBytes(50'000, 6), static_cast<Packing>(packing)}});
    declare(file("other.zip"), 16, 12'345);
    const auto read = [&] { readEntry(ZipArchive(file("other.zip")), 0); };
    QVERIFY_THROWS_EXCEPTION(DatasetError, read());
}

void TestZipArchive::noticesDamage_data()
{
    QTest::addColumn<int>("packing");
    QTest::newRow("stored") << 0;
    QTest::newRow("deflate") << 1;
    QTest::newRow("bzip2") << 2;
}

void TestZipArchive::noticesDamage()
{
    QFETCH(int, packing);
    std::string text;
    for (int i = 0; i < 3'000; ++i)
        text += std::to_string(i * 7'919 % 1'009) + ' ';
    test::makeArchive(file("whole.zip"), {{"a", text, static_cast<Packing>(packing)}});
    const std::string whole = test::contentOf(file("whole.zip"));
    Random random(9);
    // Behind the local header and before the central directory, so that only data is hit.
    const std::size_t end = whole.find("PK\x01\x02") - 1;
    for (int i = 0; i < 300; ++i) {
        std::string damaged = whole;
        const auto at = 40 + random.below(end - 40);
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.below(8)));
        test::makeFile(file("damaged.zip"), damaged);
        const ZipArchive archive(file("damaged.zip"));
        try {
            QVERIFY(readEntry(archive, 0) == text); // a bit that does not matter
        } catch (const DatasetError& error) {
            QVERIFY(QByteArray(error.what()).startsWith("damaged.zip: a "));
            for (const Message& detail : error.message().arguments()) {
                // Of our own decoder: a name, or a sentence that has a translation.
                QVERIFY(packing != 2 || !detail.isVerbatim() ||
                        detail.str().find(' ') == std::string::npos ||
                        detail.str() == "damaged.zip: a");
            }
        }
    }
}

void TestZipArchive::rejectsEncryption()
{
    test::makeArchive(file("e.zip"), {{"a", "secret", Packing::Stored}});
    std::string content = test::contentOf(file("e.zip"));
    content[content.find("PK\x01\x02") + 8] = 1; // general purpose flag: encrypted
    test::makeFile(file("e.zip"), content);
    const ZipArchive archive(file("e.zip"));
    QVERIFY_THROWS_EXCEPTION(DatasetError, archive.open(0));
}

QTEST_APPLESS_MAIN(TestZipArchive)
#include "tst_zip_archive.moc"
