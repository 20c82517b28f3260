// Sha1 against the vectors of FIPS 180 and RFC 3174.
#include "core/base/sha1.h"

#include <QtTest>

using namespace genrescope;

class TestSha1 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("da39a3ee5e6b4b0d3255bfef95601890afd80709");
        QTest::newRow("one block")
            << QByteArray("abc") << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("84983e441c3bd26ebaae4aa1f95129e5e54670f1");
        QTest::newRow("a million a")
            << QByteArray(1'000'000, 'a') << QByteArray("34aa973cd4c4daa4f61eeb2bdbad27316534016f");
    }
    void ofText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, digest);
        QCOMPARE(Sha1::of(text.toStdString()), digest.toStdString());
    }

    void piecesMakeTheWhole()
    {
        Sha1 sha;
        for (const char* piece :
             {"abcdbcdecdef", "", "defgefghfghighijhijkijkljklmklm", "nlmnomnopnopq"})
            sha.update(piece);
        QCOMPARE(sha.hex(), std::string("84983e441c3bd26ebaae4aa1f95129e5e54670f1"));
    }
};

QTEST_APPLESS_MAIN(TestSha1)
#include "tst_sha1.moc"
