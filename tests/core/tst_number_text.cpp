// Numbers are written in C's notation, whatever the locale.
#include "core/base/number_text.h"
#include "tests/support/comma_locale.h"

#include <QTest>

#include <cstdio>
#include <limits>

using namespace genrescope;

namespace {

QByteArray printed(const char* format, int digits, double value)
{
    char text[400];
    return {text, std::snprintf(text, sizeof text, format, digits, value)};
}

} // namespace

class TestNumberText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortestReadsBack()
    {
        QCOMPARE(shortestNumber(0.1), std::string("0.1"));
        QCOMPARE(shortestNumber(1e-7), std::string("1e-07"));
        QCOMPARE(shortestNumber(1.0 / 3.0), std::string("0.3333333333333333"));
        QCOMPARE(shortestNumber(64.0), std::string("64"));
    }

    void roundedAndFixedAreAsPrintfWritesThem()
    {
        for (const double value : {0.0, 1.0, -2.5, 1.0 / 3.0, 0.9, 123456.789, 1e-7, 1e300,
                                   std::numeric_limits<double>::max()}) {
            for (const int digits : {1, 4, 5}) {
                QCOMPARE(QByteArray::fromStdString(roundedNumber(value, digits)),
                         printed("%.*g", digits, value));
                QCOMPARE(QByteArray::fromStdString(fixedNumber(value, digits)),
                         printed("%.*f", digits, value));
            }
        }
    }

    void sizesAreInUnitsOfAThousand()
    {
        QCOMPARE(bytesText(0), std::string("0 B"));
        QCOMPARE(bytesText(999), std::string("999 B"));
        QCOMPARE(bytesText(1000), std::string("1.0 kB"));
        QCOMPARE(bytesText(999'949), std::string("999.9 kB"));
        QCOMPARE(bytesText(999'950), std::string("1.0 MB"));
        QCOMPARE(bytesText(25'600'000'000), std::string("25.6 GB"));
        QCOMPARE(bytesText(2'000'000'000'000'000), std::string("2000.0 TB"));
    }

    void ignoreTheLocale()
    {
        const test::CommaLocale german;
        if (!german.isActive())
            QSKIP("There is no locale with a decimal comma and no localedef to make one.");
        QCOMPARE(printed("%.*g", 2, 1.5), QByteArray("1,5"));
        QCOMPARE(shortestNumber(1.5), std::string("1.5"));
        QCOMPARE(roundedNumber(1.5, 2), std::string("1.5"));
        QCOMPARE(fixedNumber(1.5, 2), std::string("1.50"));
    }
};

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
