#include "core/base/json_text.h"
#include "core/base/random.h"
#include "core/base/utf8.h"

#include <QTest>

using namespace genrescope;

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char* name, const QByteArray& bytes, bool valid) {
            QTest::newRow(name) << bytes << valid;
        };
        row("nothing", "", true);
        row("ascii", "Rock & Roll\n", true);
        row("two bytes", "Bj\xc3\xb6rk", true);
        row("three bytes", "\xe2\x82\xac", true);
        row("four bytes", "\xf0\x9f\x8e\xb5", true);
        row("last character", "\xf4\x8f\xbf\xbf", true);
        row("latin-1", "caf\xe9", false);
        row("cut", "\xe2\x82", false);
        row("cut before ascii", "\xe2\x82x", false);
        row("continuation alone", "\x80", false);
        row("longer than need be", "\xc0\xaf", false);
        row("longer than need be, three bytes", "\xe0\x80\xaf", false);
        row("longer than need be, four bytes", "\xf0\x80\x80\xaf", false);
        row("surrogate", "\xed\xa0\x80", false);
        row("beyond Unicode", "\xf4\x90\x80\x80", false);
        row("no sequence begins so", "\xff", false);
    }

    void knowsUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(isUtf8(bytes.toStdString()), valid);
        QCOMPARE(toUtf8(bytes.toStdString()) == bytes.toStdString(), valid);
    }

    void writesOtherBytesAsHexadecimal()
    {
        QCOMPARE(toUtf8("caf\xe9.mp3"), std::string("caf\xef\xbf\xbd"
                                                    "E9.mp3"));
        QCOMPARE(toUtf8("\xef\xbf\xbd"
                        "E9"),
                 std::string("\xef\xbf\xbd"
                             "EF\xef\xbf\xbd"
                             "BF\xef\xbf\xbd"
                             "BDE9"));
        // U+FFFD that toUtf8 did not write is left alone.
        QCOMPARE(fromUtf8("x\xef\xbf\xbdy \xef\xbf\xbd"),
                 std::string("x\xef\xbf\xbdy \xef\xbf\xbd"));
    }

    void comesBackByteByByte()
    {
        Random random(7);
        // Bytes of which sequences are made are frequent among these.
        const std::string letters = "aE9\xef\xbf\xbd\xc3\xa9\xe2\x82\xac\xff\xed\xa0\xf4/%";
        for (int i = 0; i < 20'000; ++i) {
            std::string bytes;
            for (std::uint64_t length = random.below(12); length > 0; --length)
                bytes += letters[random.below(letters.size())];
            const std::string text = toUtf8(bytes);
            QVERIFY(isUtf8(text));
            QCOMPARE(fromUtf8(text), bytes);
        }
    }

    void jsonTakesAnyBytes()
    {
        const nlohmann::ordered_json value = {{"k\xff", {"caf\xe9", 1, true}}, {"b", "x"}};
        const std::string text = jsonText(value);
        QCOMPARE(text, std::string("{\"k\xef\xbf\xbd"
                                   "FF\":[\"caf\xef\xbf\xbd"
                                   "E9\",1,true],"
                                   "\"b\":\"x\"}"));
        QCOMPARE(jsonText(nlohmann::ordered_json{{"a", "\xc3\xa9"}}, 2),
                 std::string("{\n  \"a\": \"\xc3\xa9\"\n}"));
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
