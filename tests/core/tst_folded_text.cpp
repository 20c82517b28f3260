#include "core/base/folded_text.h"

#include <QTest>

using namespace genrescope;

class TestFoldedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalNames_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isEqual");
        const auto row = [](const char* name, const char* one, const char* other, bool isEqual) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << isEqual;
        };
        row("case", "Hip-Hop", "hip-hop", true);
        row("space at the ends", " Rock\t", "Rock", true);
        row("accents", "Caf\xc3\xa9", "cafe\xcc\x81", true);
        row("case of other letters", "\xd0\xa0\xd0\x9e\xd0\x9a", "\xd1\x80\xd0\xbe\xd0\xba", true);
        row("with and without accent", "caf\xc3\xa9", "cafe", false);
        row("space within", "Hip Hop", "HipHop", false);
        row("bytes that are not UTF-8", "caf\xe9", "caf\xe8", false);
        row("case around such bytes", "CAF\xe9", "caf\xe9", true);
        row("nothing", "", " ", true);
    }

    void equalNames()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, isEqual);
        QCOMPARE(foldedText(one.toStdString()) == foldedText(other.toStdString()), isEqual);
    }
};

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_folded_text.moc"
