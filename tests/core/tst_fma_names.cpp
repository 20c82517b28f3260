#include "core/datasets/fma_names.h"

#include <QTest>

using namespace genrescope;

class TestFmaNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndBack_data();
    void namesAndBack();
    void rejectsOtherNames_data();
    void rejectsOtherNames();
    void subsets();
};

void TestFmaNames::namesAndBack_data()
{
    QTest::addColumn<unsigned>("track");
    QTest::addColumn<QByteArray>("stem");
    QTest::newRow("first") << 2U << QByteArray("000/000002");
    QTest::newRow("last of FMA") << 155320U << QByteArray("155/155320");
    QTest::newRow("largest of six digits") << 999999U << QByteArray("999/999999");
}

void TestFmaNames::namesAndBack()
{
    QFETCH(unsigned, track);
    QFETCH(QByteArray, stem);
    QCOMPARE(QByteArray::fromStdString(fmaStem(track)), stem);
    QCOMPARE(fmaTrackOf((stem + ".mp3").toStdString()), std::optional<TrackId>(track));
    QCOMPARE(fmaTrackOf((stem.mid(4) + ".mp3").toStdString()), std::optional<TrackId>(track));
}

void TestFmaNames::rejectsOtherNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* const name : {"",
                                   ".mp3",
                                   "00002.mp3",
                                   "0000002.mp3",
                                   "000/000002.wav",
                                   "001/000002.mp3",
                                   "000/00002.mp3",
                                   "000/0000002.mp3",
                                   "fma_large/000/000002.mp3",
                                   "../000/000002.mp3",
                                   "/000/000002.mp3",
                                   "000/../000/000002.mp3",
                                   "000\\000002.mp3",
                                   "000/+00002.mp3",
                                   "000/-00002.mp3",
                                   "000/00000a.mp3",
                                   "000/000002.mp3/",
                                   "000/000002.MP3",
                                   " 000/000002.mp3",
                                   "1000/1000000.mp3"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("zero byte") << QByteArray("000/000002.mp3\0", 15);
}

void TestFmaNames::rejectsOtherNames()
{
    QFETCH(QByteArray, name);
    QVERIFY(!fmaTrackOf(name.toStdString()).has_value());
}

void TestFmaNames::subsets()
{
    QCOMPARE(fmaSubsetOfFolder("fma_small"), std::optional(FmaSubset::Small));
    QCOMPARE(fmaSubsetOfFolder("fma_full"), std::optional(FmaSubset::Full));
    QVERIFY(!fmaSubsetOfFolder("small").has_value());
    QVERIFY(!fmaSubsetOfFolder("fma_metadata").has_value());
    QVERIFY(FmaSubset::Small < FmaSubset::Medium && FmaSubset::Medium < FmaSubset::Large &&
            FmaSubset::Large < FmaSubset::Full);
    // More digits where a folder dataset has more than a million files.
    QCOMPARE(fmaStem(1'234'567), std::string("1234/1234567"));
}

QTEST_APPLESS_MAIN(TestFmaNames)
#include "tst_fma_names.moc"
