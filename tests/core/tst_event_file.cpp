// TensorBoard's format, read back record by record and field by field.
#include "core/base/binary_file.h"
#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "core/runs/event_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cstring>
#include <map>

using namespace genrescope;

namespace {

template<typename Number>
Number littleEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return static_cast<Number>(value);
}

/// As the format is described, written independently of the program.
std::uint32_t unmask(std::uint32_t masked)
{
    const std::uint32_t rotated = masked - 0xa282ead8U;
    return (rotated >> 17) | (rotated << 15);
}

/// The records of a file, all checksums compared.
std::vector<std::string> recordsOf(const std::filesystem::path& path)
{
    const std::string text = readTextFile(path, 1 << 20);
    std::string_view rest = text;
    std::vector<std::string> records;
    while (!rest.empty()) {
        const auto length = littleEndian<std::uint64_t>(rest.substr(0, 8));
        if (rest.size() < length + 16)
            throw FileError("A record is cut off.");
        const std::string_view data = rest.substr(12, length);
        if (unmask(littleEndian<std::uint32_t>(rest.substr(8, 4))) != crc32c(rest.substr(0, 8)) ||
            unmask(littleEndian<std::uint32_t>(rest.substr(12 + length, 4))) != crc32c(data))
            throw FileError("A checksum is wrong.");
        records.emplace_back(data);
        rest.remove_prefix(16 + length);
    }
    return records;
}

/// The fields of a message by number; fixed and varint values as the bytes they are.
class ProtoMessage {
public:
    explicit ProtoMessage(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const std::uint64_t key = takeVarint(bytes);
            std::size_t size = 0;
            switch (key & 7) {
            case 0:
                varints[key >> 3] = takeVarint(bytes);
                continue;
            case 1:
                size = 8;
                break;
            case 2:
                size = takeVarint(bytes);
                break;
            case 5:
                size = 4;
                break;
            default:
                throw FileError("An unknown kind of field.");
            }
            fields.emplace(key >> 3, bytes.substr(0, size));
            bytes.remove_prefix(size);
        }
    }

    std::multimap<std::uint64_t, std::string> fields;
    std::map<std::uint64_t, std::uint64_t> varints;

private:
    static std::uint64_t takeVarint(std::string_view& bytes)
    {
        std::uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes.front());
            bytes.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
    }
};

std::map<std::string, float> scalarsOf(const ProtoMessage& event)
{
    std::map<std::string, float> scalars;
    const ProtoMessage summary(event.fields.find(5)->second);
    for (const auto& [number, bytes] : summary.fields) {
        const ProtoMessage value(bytes);
        const std::string& tag = value.fields.find(1)->second;
        scalars[tag] =
            std::bit_cast<float>(littleEndian<std::uint32_t>(value.fields.find(2)->second));
    }
    return scalars;
}

} // namespace

class TestEventFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksums()
    {
        // RFC 3720, B.4, and the usual check value.
        QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aaU);
        QCOMPARE(crc32c(std::string(32, '\xff')), 0x62a8ab43U);
        QCOMPARE(crc32c("123456789"), 0xe3069283U);
        QCOMPARE(crc32c(""), 0U);
    }

    void readsBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("events").toStdString();
        EventFile file(path, 1'600'000'000.5);
        const std::vector<Scalar> first = {{"loss/training", 2.5F}, {"learning_rate", 1e-5F}};
        file.add(1'600'000'001.25, 300, first);
        // Whole already, while the writer lives.
        QCOMPARE(recordsOf(path).size(), std::size_t{2});
        const std::string longTag(200, 'x');
        const std::vector<Scalar> second = {{longTag, -0.0F}};
        file.add(1'600'000'002.0, 5'000'000'000, second);

        const std::vector<std::string> records = recordsOf(path);
        QCOMPARE(records.size(), std::size_t{3});
        const ProtoMessage version(records[0]);
        QCOMPARE(version.fields.find(3)->second, std::string("brain.Event:2"));
        const ProtoMessage event(records[1]);
        QCOMPARE(std::bit_cast<double>(littleEndian<std::uint64_t>(event.fields.find(1)->second)),
                 1'600'000'001.25);
        QCOMPARE(event.varints.at(2), std::uint64_t{300});
        QCOMPARE(scalarsOf(event),
                 (std::map<std::string, float>{{"loss/training", 2.5F}, {"learning_rate", 1e-5F}}));
        const ProtoMessage last(records[2]);
        QCOMPARE(last.varints.at(2), std::uint64_t{5'000'000'000});
        QCOMPARE(scalarsOf(last).begin()->first, longTag);
    }

    void reportsWhereItCannotWrite()
    {
        QVERIFY_THROWS_EXCEPTION(FileError, EventFile("/nowhere/at all", 0.0));
    }
};

QTEST_APPLESS_MAIN(TestEventFile)
#include "tst_event_file.moc"
