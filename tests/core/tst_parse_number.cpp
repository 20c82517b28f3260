// parseNumber takes whole numbers in C's notation and nothing else, whatever the locale.
#include "core/base/number_text.h"

#include <QtTest>

#include <clocale>
#include <cstdint>
#include <locale>

using namespace genrescope;

namespace {

/// Numbers as written in Germany: 1.234,5.
class GermanNumbers : public std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class TestParseNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWholeNumbers()
    {
        QCOMPARE(parseNumber<int>("0"), std::optional(0));
        QCOMPARE(parseNumber<int>("-17"), std::optional(-17));
        QCOMPARE(parseNumber<int>("007"), std::optional(7));
        QCOMPARE(parseNumber<std::uint64_t>("18446744073709551615"),
                 std::optional<std::uint64_t>(18446744073709551615ULL));
        QCOMPARE(parseNumber<double>("1.5"), std::optional(1.5));
        QCOMPARE(parseNumber<double>("-2e-3"), std::optional(-0.002));
        QCOMPARE(parseNumber<double>("3"), std::optional(3.0));
        QCOMPARE(parseNumber<float>("0.1"), std::optional(0.1F));
    }

    void rejectsForIntegers_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", "-", "x", "1x", "12 ", " 12", "+1", "1.0", "1e3", "0x10",
                                 "1,000", "--1", "2147483648", "-2147483649", "1\n"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void rejectsForIntegers()
    {
        QFETCH(QString, text);
        QVERIFY(!parseNumber<int>(text.toStdString()));
    }

    void rejectsForUnsigned()
    {
        QVERIFY(!parseNumber<std::uint32_t>("-1"));
        QVERIFY(!parseNumber<std::uint32_t>("4294967296"));
    }

    void rejectsForReals_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", ".", "1.5x", "1,5", " 1.5", "1.5 ", "1e", "+1.5", "1e999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void rejectsForReals()
    {
        QFETCH(QString, text);
        QVERIFY(!parseNumber<double>(text.toStdString()));
    }

    void readsOnlyTheGivenCharacters()
    {
        const std::string_view text = "123456";
        QCOMPARE(parseNumber<int>(text.substr(1, 2)), std::optional(23));
    }

    void ignoresTheCppLocale()
    {
        const std::locale before =
            std::locale::global(std::locale(std::locale::classic(), new GermanNumbers));
        const auto point = parseNumber<double>("1234.5");
        const auto comma = parseNumber<double>("1.234,5");
        std::locale::global(before);
        QCOMPARE(point, std::optional(1234.5));
        QVERIFY(!comma);
    }

    void ignoresTheCLocale()
    {
        const std::string before = std::setlocale(LC_NUMERIC, nullptr);
        bool german = false;
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "de_DE", "fr_FR.UTF-8"})
            german = german || std::setlocale(LC_NUMERIC, name) != nullptr;
        const auto point = parseNumber<double>("1.5");
        const auto comma = parseNumber<double>("1,5");
        std::setlocale(LC_NUMERIC, before.c_str());
        if (!german)
            QSKIP("no locale with a decimal comma is installed");
        QCOMPARE(point, std::optional(1.5));
        QVERIFY(!comma);
    }
};

QTEST_APPLESS_MAIN(TestParseNumber)
#include "tst_parse_number.moc"
