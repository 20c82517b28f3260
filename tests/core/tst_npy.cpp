#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/base/half.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace genrescope;
using namespace std::string_literals;

namespace {

/// A header as NumPy writes it, padded to 128 bytes in all.
std::string headerOf(const std::string& description)
{
    std::string text = description;
    text.resize(117, ' ');
    return "\x93NUMPY\x01\x00"s + "\x76\x00"s + text + '\n';
}

std::uint16_t half(float value)
{
    std::uint16_t result = 0;
    toHalf(std::span(&value, 1), std::span(&result, 1));
    return result;
}

float single(std::uint16_t value)
{
    float result = 0.0F;
    fromHalf(std::span(&value, 1), std::span(&result, 1));
    return result;
}

} // namespace

class TestNpy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatNumPyWrites();
    void readsEveryType();
    void shapes_data();
    void shapes();
    void rejects_data();
    void rejects();
    void rejectsEveryTruncation();
    void halves_data();
    void halves();
    void everyHalfSurvives();
    void vectorsAgreeWithScalars();
    void readsReferenceArrays();

private:
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

    QTemporaryDir folder_;
};

void TestNpy::writesWhatNumPyWrites()
{
    const std::array<std::size_t, 2> shape = {2, 3};
    const std::array<float, 6> values = {0.0F, 1.0F, -1.0F, 0.5F, 65504.0F, 0x1p-24F};
    writeNpyFloat16(file("a.npy"), shape, values);
    const std::string expected =
        headerOf("{'descr': '<f2', 'fortran_order': False, 'shape': (2, 3), }") +
        "\x00\x00\x00\x3c\x00\xbc\x00\x38\xff\x7b\x01\x00"s;
    QCOMPARE(test::contentOf(file("a.npy")), expected);

    writeNpyFloat32(file("b.npy"), std::array<std::size_t, 1>{1}, std::array<float, 1>{1.0F});
    QCOMPARE(test::contentOf(file("b.npy")),
             headerOf("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }") +
                 "\x00\x00\x80\x3f"s);
}

void TestNpy::readsEveryType()
{
    test::makeFile(file("f2.npy"),
                   headerOf("{'descr': '<f2', 'fortran_order': False, 'shape': (2,), }") +
                       "\x00\x3c\x00\xc0"s);
    test::makeFile(file("f4.npy"),
                   headerOf("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }") +
                       "\x00\x00\x80\x3f\x00\x00\x00\xc0"s);
    test::makeFile(file("f8.npy"),
                   headerOf("{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }") +
                       "\x00\x00\x00\x00\x00\x00\xf0\x3f\x00\x00\x00\x00\x00\x00\x00\xc0"s);
    for (const char* const name : {"f2.npy", "f4.npy", "f8.npy"}) {
        const NpyArray array = readNpy(file(name));
        QCOMPARE(array.shape, std::vector<std::size_t>{2});
        QCOMPARE(array.values, (std::vector<float>{1.0F, -2.0F}));
    }
}

void TestNpy::shapes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<std::vector<std::size_t>>("shape");
    using Shape = std::vector<std::size_t>;
    QTest::newRow("scalar") << QByteArray("()") << Shape{};
    QTest::newRow("one") << QByteArray("(4,)") << Shape{4};
    QTest::newRow("empty") << QByteArray("(0, 128)") << Shape{0, 128};
    QTest::newRow("three") << QByteArray("(2, 1, 3)") << Shape{2, 1, 3};
}

void TestNpy::shapes()
{
    QFETCH(QByteArray, written);
    QFETCH(std::vector<std::size_t>, shape);
    std::size_t count = 1;
    for (const std::size_t extent : shape)
        count *= extent;
    test::makeFile(file("shape.npy"),
                   headerOf("{'descr': '<f4', 'fortran_order': False, 'shape': " +
                            written.toStdString() + ", }") +
                       std::string(4 * count, '\0'));
    const NpyArray array = readNpy(file("shape.npy"));
    QCOMPARE(array.shape, shape);
    QCOMPARE(array.values.size(), count);
}

void TestNpy::rejects_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const std::string& content) {
        QTest::newRow(name) << QByteArray::fromStdString(content);
    };
    const auto described = [&](const char* name, const std::string& description,
                               std::size_t bytes = 16) {
        row(name, headerOf(description) + std::string(bytes, '\0'));
    };
    row("empty", "");
    row("other file", "PK\x03\x04 and so on, for long enough");
    // Nothing follows the last digit, not even padding.
    for (const char* const shape : {"(12", "(3, 12", "(3,12"}) {
        const std::string text =
            "{'descr': '<f4', 'fortran_order': False, 'shape': " + std::string(shape);
        row(shape, "\x93NUMPY\x01\x00"s + static_cast<char>(text.size()) + '\0' + text);
    }
    row("version 2", "\x93NUMPY\x02\x00"s + std::string(200, ' '));
    described("big endian", "{'descr': '>f4', 'fortran_order': False, 'shape': (4,), }");
    described("integers", "{'descr': '<i4', 'fortran_order': False, 'shape': (4,), }");
    described("objects", "{'descr': '|O', 'fortran_order': False, 'shape': (4,), }");
    described("Fortran order", "{'descr': '<f4', 'fortran_order': True, 'shape': (4,), }");
    described("negative", "{'descr': '<f4', 'fortran_order': False, 'shape': (-4,), }");
    described("no comma", "{'descr': '<f4', 'fortran_order': False, 'shape': (2 2), }");
    described("no shape", "{'descr': '<f4', 'fortran_order': False, }");
    described("more behind", "{'descr': '<f4', 'fortran_order': False, 'shape': (4,), } import os");
    described("nine dimensions",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 1, 1, 1, 1, 1, 1, 4), }");
    described("one byte too many", "{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }", 17);
    described("one byte too few", "{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }", 15);
    described("product overflows to 16",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296, 4), }",
              0);
    described("number overflows",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }");
}

void TestNpy::rejects()
{
    QFETCH(QByteArray, content);
    test::makeFile(file("bad.npy"), content.toStdString());
    QVERIFY_THROWS_EXCEPTION(DatasetError, readNpy(file("bad.npy")));
}

void TestNpy::rejectsEveryTruncation()
{
    const std::array<std::size_t, 2> shape = {3, 2};
    writeNpyFloat16(file("whole.npy"), shape, std::array<float, 6>{1, 2, 3, 4, 5, 6});
    const std::string whole = test::contentOf(file("whole.npy"));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        test::makeFile(file("cut.npy"), whole.substr(0, length));
        QVERIFY_THROWS_EXCEPTION(DatasetError, readNpy(file("cut.npy")));
    }
}

void TestNpy::halves_data()
{
    QTest::addColumn<float>("value");
    QTest::addColumn<int>("bits");
    const auto row = [](const char* name, float value, int bits) {
        QTest::newRow(name) << value << bits;
    };
    row("zero", 0.0F, 0x0000);
    row("minus zero", -0.0F, 0x8000);
    row("one", 1.0F, 0x3c00);
    row("tie to even, down", 1.0F + 0x1p-11F, 0x3c00);
    row("tie to even, up", 1.0F + 3 * 0x1p-11F, 0x3c02);
    row("above a tie", 1.0F + 0x1.01p-11F, 0x3c01);
    row("carry into the exponent", 0x1.ffep0F, 0x4000);
    row("largest", 65504.0F, 0x7bff);
    row("rounds to the largest", 65519.0F, 0x7bff);
    row("rounds to infinity", 65520.0F, 0x7c00);
    row("huge", -1e30F, 0xfc00);
    row("infinity", std::numeric_limits<float>::infinity(), 0x7c00);
    row("smallest normal", 0x1p-14F, 0x0400);
    row("largest denormal", 0x1.ff8p-15F, 0x03ff);
    row("denormal to normal", 0x1.ffcp-15F, 0x0400);
    row("smallest denormal", 0x1p-24F, 0x0001);
    row("half of it, to even", 0x1p-25F, 0x0000);
    row("above half of it", 0x1.000002p-25F, 0x0001);
    row("one and a half of it, to even", 0x1.8p-24F, 0x0002);
    row("denormal float", 1e-40F, 0x0000);
}

void TestNpy::halves()
{
    QFETCH(float, value);
    QFETCH(int, bits);
    QCOMPARE(half(value), static_cast<std::uint16_t>(bits));
    // The same within a vector.
    const std::vector<float> many(19, value);
    std::vector<std::uint16_t> halves(many.size());
    toHalf(many, halves);
    QCOMPARE(halves, std::vector<std::uint16_t>(many.size(), static_cast<std::uint16_t>(bits)));
}

void TestNpy::everyHalfSurvives()
{
    std::vector<std::uint16_t> all(65'536);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<std::uint16_t>(i);
    std::vector<float> singles(all.size());
    fromHalf(all, singles);
    std::vector<std::uint16_t> back(all.size());
    toHalf(singles, back);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isNan = (i & 0x7c00U) == 0x7c00U && (i & 0x3ffU) != 0;
        QCOMPARE(std::isnan(singles[i]), isNan);
        // A NaN comes back as a quiet one.
        QCOMPARE(back[i], static_cast<std::uint16_t>(isNan ? i | 0x200U : i));
        if (!isNan && (i & 0x7c00U) != 0x7c00U) {
            const double exponent = static_cast<double>((i >> 10) & 31U);
            const double fraction = static_cast<double>(i & 1023U) / 1024.0;
            const double magnitude =
                exponent == 0 ? std::ldexp(fraction, -14)
                              : std::ldexp(1.0 + fraction, static_cast<int>(exponent) - 15);
            QCOMPARE(static_cast<double>(singles[i]), i & 0x8000U ? -magnitude : magnitude);
        }
    }
}

void TestNpy::vectorsAgreeWithScalars()
{
    // Sixteen at once go through the CPU's instructions where it has them, one alone does not.
    std::vector<float> values(16);
    std::vector<std::uint16_t> halves(16);
    std::vector<float> back(16);
    for (std::uint64_t bits = 0; bits <= 0xffffffffULL; bits += 16 * 40'503) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = std::bit_cast<float>(static_cast<std::uint32_t>(bits + i * 40'503));
        toHalf(values, halves);
        fromHalf(halves, back);
        for (std::size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(halves[i], half(values[i]));
            QCOMPARE(std::bit_cast<std::uint32_t>(back[i]),
                     std::bit_cast<std::uint32_t>(single(halves[i])));
        }
    }
}

void TestNpy::readsReferenceArrays()
{
    const std::filesystem::path reference = std::filesystem::path(GENRESCOPE_SHARED) / "reference";
    if (!std::filesystem::exists(reference))
        QSKIP("the reference data is not present");
    const NpyArray bank = readNpy(reference / "mel/filterbank_128x1025.npy");
    QCOMPARE(bank.shape, (std::vector<std::size_t>{128, 1025}));
    QCOMPARE(bank.values.size(), std::size_t{128 * 1025});
    QVERIFY(*std::min_element(bank.values.begin(), bank.values.end()) >= 0.0F);
    QCOMPARE(readNpy(reference / "models/input_2x200x128.npy").shape,
             (std::vector<std::size_t>{2, 200, 128}));
}

QTEST_APPLESS_MAIN(TestNpy)
#include "tst_npy.moc"
