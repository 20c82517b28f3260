#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/models/safetensors.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace genrescope;

namespace {

SafeTensors smallContent()
{
    SafeTensors content;
    content.metadata = {{"genrescope", "{\"format\":1}"}, {"note", "ünïcode"}};
    content.tensors = {{"b.weight", {2, 3}, {1, 2, 3, 4, 5, 6.5F}},
                       {"a.bias", {3}, {-1, 0, 1e-30F}},
                       {"scalar", {}, {42}}};
    return content;
}

/// A file with this header, written with ' for ", and this many bytes of data.
std::string fileOf(std::string header, std::size_t dataBytes)
{
    std::ranges::replace(header, '\'', '"');
    const std::uint64_t length = header.size();
    std::string file(sizeof(length), '\0');
    std::memcpy(file.data(), &length, sizeof(length));
    return file + header + std::string(dataBytes, '\0');
}

} // namespace

class TestSafeTensors : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path path() const { return folder_.filePath("x.safetensors").toStdString(); }

    /// The reader's message, or nothing if it accepts the file.
    QString rejection(const std::string& bytes) const
    {
        writeFile(path(), bytes, Durability::Process);
        try {
            readSafeTensors(path());
        } catch (const CheckpointError& error) {
            return QString::fromUtf8(error.what());
        }
        return {};
    }

private Q_SLOTS:
    void comesBackAsWritten()
    {
        const SafeTensors content = smallContent();
        writeSafeTensors(content, path());
        const SafeTensors read = readSafeTensors(path());
        QCOMPARE(read.metadata, content.metadata);
        QCOMPARE(read.tensors.size(), content.tensors.size());
        for (std::size_t i = 0; i < content.tensors.size(); ++i) {
            QCOMPARE(read.tensors[i].name, content.tensors[i].name);
            QCOMPARE(read.tensors[i].shape, content.tensors[i].shape);
            QCOMPARE(read.tensors[i].values, content.tensors[i].values);
        }
    }

    void dataIsAligned()
    {
        writeSafeTensors(smallContent(), path());
        const auto bytes = readFile(path(), 1 << 20);
        std::uint64_t length = 0;
        std::memcpy(&length, bytes.data(), sizeof(length));
        QCOMPARE(length % 8, 0U);
        QCOMPARE(bytes.size(), 8 + length + 10 * sizeof(float));
    }

    void readsTheFormatsOwnExample()
    {
        // Keys in another order than the data, spaces after the header: both are allowed.
        const std::string header = "{'z':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},"
                                   "'a':{'dtype':'F32','shape':[0,5],'data_offsets':[4,4]},"
                                   "'b':{'data_offsets':[4,12],'shape':[2,1],'dtype':'F32'}}   ";
        writeFile(path(), fileOf(header, 12));
        const SafeTensors read = readSafeTensors(path());
        QCOMPARE(read.tensors.size(), std::size_t{3});
        QCOMPARE(read.tensors[0].name, std::string("z"));
        QVERIFY(read.tensors[1].values.empty());
        QCOMPARE(read.tensors[2].shape, (std::vector<std::int64_t>{2, 1}));
    }

    void rejectsEveryTruncation()
    {
        writeSafeTensors(smallContent(), path());
        const std::string whole = readTextFile(path(), 1 << 20);
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY2(!rejection(whole.substr(0, size)).isEmpty(),
                     qPrintable(QString::number(size)));
        QVERIFY(!rejection(whole + '\0').isEmpty());
    }

    void survivesEveryFlippedByte()
    {
        // A flipped byte is refused or gives a file of the same size; it never crashes.
        writeSafeTensors(smallContent(), path());
        const std::string whole = readTextFile(path(), 1 << 20);
        for (std::size_t position = 0; position < whole.size() - 10 * sizeof(float); ++position) {
            for (const int flip : {0x01, 0x10, 0x80, 0xff}) {
                std::string bytes = whole;
                bytes[position] = static_cast<char>(bytes[position] ^ flip);
                writeFile(path(), bytes, Durability::Process);
                try {
                    std::size_t values = 0;
                    for (const NamedTensor& tensor : readSafeTensors(path()).tensors)
                        values += tensor.values.size();
                    QCOMPARE(values, std::size_t{10});
                } catch (const CheckpointError&) {
                    // expected of most of them
                }
            }
        }
    }

    void rejectsHostileHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("dataBytes");
        QTest::addColumn<QString>("reason");

        const auto entry = [](const char* shape, const char* offsets) {
            return QByteArray("{'a':{'dtype':'F32','shape':") + shape +
                   ",'data_offsets':" + offsets + "}}";
        };
        const auto row = [](const char* name, const QByteArray& header, int dataBytes,
                            const char* reason) {
            QTest::newRow(name) << header << dataBytes << QString::fromLatin1(reason);
        };
        row("no object", "[]", 0, "not a JSON object");
        row("space first", " {}", 0, "not a JSON object");
        row("no JSON", "{'a'", 0, "not valid JSON");
        row("empty", "", 0, "not a JSON object");
        row("invalid UTF-8", "{'\xff':1}", 0, "not valid JSON");
        row("huge number", "{'a':1e999}", 0, "not valid JSON");
        row("negative size", entry("[-1]", "[0,4]"), 4, "not a number");
        row("fraction", entry("[1.0]", "[0,4]"), 4, "not a number");
        row("text as size", entry("['1']", "[0,4]"), 4, "not a number");
        row("shape no list", entry("4", "[0,4]"), 4, "no valid shape");
        row("too many dimensions", entry("[1,1,1,1,1,1,1,1,1]", "[0,4]"), 4, "no valid shape");
        row("product overflows to 4", entry("[4611686018427387905]", "[0,4]"), 4, "too large");
        row("product overflows in steps", entry("[1073741824,1073741824,1073741824]", "[0,0]"), 0,
            "too large");
        row("size beyond 64 bits", entry("[99999999999999999999]", "[0,4]"), 4, "not a number");
        row("offsets reversed", entry("[1]", "[4,0]"), 4, "do not fit");
        row("offsets too short", entry("[2]", "[0,4]"), 4, "do not fit");
        row("negative offset", entry("[1]", "[-4,0]"), 4, "not a number");
        row("three offsets", entry("[1]", "[0,4,8]"), 4, "no valid offsets");
        row("beyond the file", entry("[2]", "[0,8]"), 4, "not as long");
        row("data nobody names", entry("[1]", "[0,4]"), 8, "not as long");
        row("gap at the start", entry("[1]", "[4,8]"), 8, "gap");
        row("other type", "{'a':{'dtype':'F64','shape':[1],'data_offsets':[0,8]}}", 8, "F32");
        row("type no text", "{'a':{'dtype':1,'shape':[1],'data_offsets':[0,4]}}", 4, "F32");
        row("entry no object", "{'a':[]}", 0, "does not have dtype");
        row("entry incomplete", "{'a':{'dtype':'F32','shape':[1]}}", 4, "does not have dtype");
        row("entry with more", "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4],'x':1}}", 4,
            "does not have dtype");
        row("metadata no object", "{'__metadata__':'x'}", 0, "metadata");
        row("metadata no text", "{'__metadata__':{'x':1}}", 0, "metadata");
        row("name twice",
            "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},"
            "'a':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}",
            8, "twice");
        row("key twice in an entry",
            "{'a':{'dtype':'F32','dtype':'F32','shape':[1],'data_offsets':[0,4]}}", 4, "twice");
        row("overlap",
            "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
            "'b':{'dtype':'F32','shape':[2],'data_offsets':[4,12]}}",
            12, "overlap");
        row("same data twice",
            "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},"
            "'b':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}",
            4, "overlap");
        row("deep", "{'a':" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}", 0,
            "nested too deeply");
    }

    void rejectsHostileHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, dataBytes);
        QFETCH(QString, reason);
        const QString sentence =
            rejection(fileOf(header.toStdString(), static_cast<std::size_t>(dataBytes)));
        QVERIFY2(sentence.contains(reason), qPrintable(sentence));
        QVERIFY(sentence.contains(folder_.path()));
    }

    // What could not be read again is not written.
    void writerKeepsToTheLimitsOfTheReader()
    {
        const SafeTensors content = smallContent();
        writeSafeTensors(content, path());
        const std::uint64_t size = std::filesystem::file_size(path());
        const SafeTensorsLimits exact = {.file = size};
        const SafeTensorsLimits tight = {.file = size - 1};
        writeSafeTensors(content, path(), exact);
        QCOMPARE(readSafeTensors(path(), exact).tensors.size(), content.tensors.size());
        QVERIFY_THROWS_EXCEPTION(CheckpointError, readSafeTensors(path(), tight));
        std::filesystem::remove(path());
        QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafeTensors(content, path(), tight));
        QVERIFY_THROWS_EXCEPTION(CheckpointError,
                                 writeSafeTensors(content, path(), {.header = 16}));
        QVERIFY(!std::filesystem::exists(path()));
    }

    void rejectsTooManyArrays()
    {
        std::string header = "{";
        for (int i = 0; i < 4097; ++i) {
            header += (i > 0 ? ",'" : "'") + std::to_string(i) +
                      "':{'dtype':'F32','shape':[0],'data_offsets':[0,0]}";
        }
        QVERIFY(rejection(fileOf(header + '}', 0)).contains("4096"));
    }

    void rejectsHeaderLengthsThatLie()
    {
        for (const std::uint64_t length : {std::uint64_t{17}, std::uint64_t{1 << 20} + 1,
                                           ~std::uint64_t{0}, std::uint64_t{1} << 63}) {
            std::string file(8, '\0');
            std::memcpy(file.data(), &length, sizeof(length));
            QVERIFY(!rejection(file + "{}              ").isEmpty());
        }
    }

    void missingFileIsAFileError()
    {
        QVERIFY_THROWS_EXCEPTION(FileError,
                                 readSafeTensors(folder_.filePath("none").toStdString()));
    }

    void writerRejectsWhatTheReaderWould()
    {
        SafeTensors content = smallContent();
        content.tensors[0].shape = {7};
        QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafeTensors(content, path()));
        content = smallContent();
        content.tensors[1].name = content.tensors[0].name;
        QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafeTensors(content, path()));
        content = smallContent();
        content.tensors[0].name = "\xff";
        QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafeTensors(content, path()));
    }
};

QTEST_APPLESS_MAIN(TestSafeTensors)

#include "tst_safetensors.moc"
