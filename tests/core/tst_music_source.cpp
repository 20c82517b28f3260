// Tags, pictures and zeros before, behind and between the music are neither damage nor music.
#include "core/base/error.h"
#include "core/codecs/audio_decoder.h"
#include "core/codecs/music_source.h"
#include "tests/support/memory_source.h"
#include "tests/support/test_audio.h"

#include <QDataStream>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace genrescope;
using genrescope::test::makeAudio;
using genrescope::test::MemorySource;

namespace {

/// Like a picture: many bytes that look like the start of an mp3 frame.
QByteArray picture()
{
    QRandomGenerator random(5);
    QByteArray bytes(30'000, '\0');
    for (char& byte : bytes) {
        const quint32 value = random.bounded(768U);
        byte = value < 256 ? '\xff' : value < 512 ? '\xfb' : static_cast<char>(value);
    }
    return "\xff\xd8\xff\xe0" + bytes;
}

QByteArray id3()
{
    const QByteArray body = "APIC" + picture();
    const auto size = static_cast<quint32>(body.size());
    QByteArray tag("ID3\x04\0\0", 6);
    for (const int shift : {21, 14, 7, 0})
        tag += static_cast<char>(size >> shift & 0x7f);
    return tag + body;
}

QByteArray apeSignature(qsizetype size, quint32 flags)
{
    QByteArray bytes;
    QDataStream data(&bytes, QIODevice::WriteOnly);
    data.setByteOrder(QDataStream::LittleEndian);
    data.writeRawData("APETAGEX", 8);
    data << quint32(2'000) << quint32(size + 32) << quint32(1) << flags << quint64(0);
    return bytes;
}

QByteArray ape()
{
    const QByteArray items = picture();
    return apeSignature(items.size(), 0xa0000000U) + items +
           apeSignature(items.size(), 0x80000000U);
}

QByteArray apeWithoutHeader()
{
    const QByteArray items = picture();
    return items + apeSignature(items.size(), 0);
}

QByteArray lyrics()
{
    const QByteArray text = "LYRICSBEGINLYR00400" + QByteArray(400, 'x');
    return text + QByteArray::number(text.size()).rightJustified(6, '0') + "LYRICS200";
}

QByteArray id3v1()
{
    return "TAG" + QByteArray(125, ' ');
}

struct Result {
    double seconds = 0.0;
    DecodeDamage damage;
};

Result decode(const QByteArray& bytes, const QString& ending, bool seekable = true)
{
    AudioDecoder decoder(
        std::make_unique<MemorySource>(bytes, seekable, "made." + ending.toStdString()));
    std::size_t frames = 0;
    for (AudioBlock block = decoder.next(); !block.empty(); block = decoder.next())
        frames += block.frames;
    return {static_cast<double>(frames) / decoder.info().sampleRate, decoder.damage()};
}

} // namespace

class TestMusicSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNoDamage_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        const QList<QPair<const char*, QByteArray>> behind = {
            {"id3", id3()},
            {"ape", ape()},
            {"ape without a header", apeWithoutHeader()},
            {"ape and id3v1", ape() + id3v1()},
            {"lyrics, ape and id3v1", lyrics() + ape() + id3v1()},
            {"zeros", QByteArray(40'000, '\0')},
            {"mostly zeros", QByteArray(500'000, '\0')},
            {"id3 and zeros", id3() + QByteArray(40'000, '\0')}};
        const QList<QPair<const char*, QByteArray>> before = {
            {"id3", id3()},
            {"two id3", id3() + id3()},
            {"id3 and ape", id3() + ape()},
            {"zeros", QByteArray(40'000, '\0')},
            {"mostly zeros", QByteArray(500'000, '\0')}};
        for (const char* ending : {"mp3", "aac", "flac", "ogg", "m4a", "wav", "tta", "wv"}) {
            for (const auto& [name, bytes] : behind)
                QTest::addRow("%s, %s behind", ending, name)
                    << QString::fromLatin1(ending) << QByteArray() << bytes;
            for (const auto& [name, bytes] : before)
                QTest::addRow("%s, %s before", ending, name)
                    << QString::fromLatin1(ending) << bytes << QByteArray();
        }
    }

    void isNoDamage()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const QByteArray music = musicOf(ending);
        for (const bool seekable : {true, false}) {
            // A source that can only be read forward does not show its end, nor m4a its index.
            if (!seekable && (ending == u"m4a" || behind.contains("APETAGEX")))
                continue;
            const Result result = decode(before + music + behind, ending, seekable);
            QCOMPARE(result.damage.corruptPackets, 0);
            QCOMPARE(result.damage.share(), 0.0);
            QVERIFY2(std::abs(result.seconds - 4.0) < 0.1,
                     qPrintable(QString::number(result.seconds)));
        }
    }

    void tagsBetweenPiecesAreSkipped()
    {
        const QByteArray music = musicOf(QStringLiteral("mp3"));
        const Result result = decode(music + id3v1() + id3() + music + ape() + music, "mp3");
        QVERIFY2(result.damage.share() < 0.01, qPrintable(QString::number(result.damage.share())));
        QVERIFY(std::abs(result.seconds - 12.0) < 0.2);
    }

    /// What may be something else is little; what replaces music counts.
    void noiseIsDamageStill()
    {
        QRandomGenerator random(7);
        QByteArray noise(300'000, '\0');
        for (char& byte : noise)
            byte = static_cast<char>(random.bounded(256));
        for (const char* ending : {"mp3", "flac"}) {
            const QByteArray music = musicOf(QString::fromLatin1(ending)).left(60'000);
            const Result behind = decode(music + noise, QString::fromLatin1(ending));
            QVERIFY2(behind.damage.share() > 0.6,
                     qPrintable(QString::number(behind.damage.share())));
            const Result between =
                decode(music + noise.left(8'000) + music, QString::fromLatin1(ending));
            QVERIFY2(between.damage.share() > 0.02,
                     qPrintable(QString::number(between.damage.share())));
        }
    }

    void readsTheSameInPieces()
    {
        const QByteArray bytes = "music" + id3() + "more" + ape() + "music";
        for (const std::size_t step : {std::size_t(1), std::size_t(7), std::size_t(32'768)}) {
            MusicSource source(std::make_unique<MemorySource>(bytes));
            QByteArray read;
            std::vector<std::byte> buffer(step);
            for (std::size_t count = source.read(buffer); count > 0; count = source.read(buffer))
                read.append(reinterpret_cast<const char*>(buffer.data()), qsizetype(count));
            QByteArray expected = "music" + QByteArray(id3().size(), '\0') + "more" +
                                  QByteArray(ape().size(), '\0') + "music";
            QCOMPARE(read, expected);
        }
    }

private:
    QByteArray musicOf(const QString& ending)
    {
        const QString path = folder_.filePath(QStringLiteral("music.") + ending);
        if (!QFile::exists(path) &&
            !makeAudio(path, QStringLiteral("anoisesrc=duration=4:amplitude=0.3:seed=3")))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestMusicSource)
#include "tst_music_source.moc"
