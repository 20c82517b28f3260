// Tags as other programs read them, in whatever encoding old programs wrote them.
#include "core/codecs/audio_decoder.h"
#include "core/codecs/tag_text.h"
#include "tests/support/memory_source.h"
#include "tests/support/test_audio.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace genrescope;
using genrescope::test::makeAudio;
using genrescope::test::MemorySource;

namespace {

QByteArray id3v1(const QByteArray& title, const QByteArray& artist)
{
    return "TAG" + title.leftJustified(30, '\0') + artist.leftJustified(30, '\0') +
           QByteArray(65, '\0');
}

QByteArray id3Frame(const char* name, const QByteArray& contents)
{
    QByteArray bytes(name);
    QDataStream data(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    data << quint32(contents.size()) << quint16(0);
    return bytes + contents;
}

/// @param version  3 or 4: both write sizes below 128 alike.
QByteArray id3v2(int version, const QByteArray& frames)
{
    QByteArray tag("ID3");
    tag += static_cast<char>(version);
    tag += QByteArray(2, '\0');
    for (const int shift : {21, 14, 7, 0})
        tag += static_cast<char>(frames.size() >> shift & 0x7f);
    return tag + frames;
}

QByteArray apeItem(const QByteArray& key, const QByteArray& value)
{
    QByteArray bytes;
    QDataStream data(&bytes, QIODevice::WriteOnly);
    data.setByteOrder(QDataStream::LittleEndian);
    data << quint32(value.size()) << quint32(0);
    return bytes + key + '\0' + value;
}

QByteArray ape(const QByteArray& items)
{
    QByteArray footer;
    QDataStream data(&footer, QIODevice::WriteOnly);
    data.setByteOrder(QDataStream::LittleEndian);
    data.writeRawData("APETAGEX", 8);
    data << quint32(2'000) << quint32(items.size() + 32) << quint32(3) << quint32(0) << quint64(0);
    return items + footer;
}

QByteArray riffChunk(const QByteArray& name, const QByteArray& contents)
{
    QByteArray size;
    QDataStream data(&size, QIODevice::WriteOnly);
    data.setByteOrder(QDataStream::LittleEndian);
    data << quint32(contents.size());
    return name + size + contents + QByteArray(contents.size() % 2, '\0');
}

} // namespace

class TestAudioTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodingsAreGuessed_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("artist");
        QTest::addColumn<QString>("titleRead");
        QTest::addColumn<QString>("artistRead");
        QTest::newRow("Latin-1") << QByteArray("Caf\xe9 del Mar")
                                 << QByteArray("Beyonc\xe9 M\xfcller") << u"Café del Mar"_s
                                 << u"Beyoncé Müller"_s;
        QTest::newRow("short Latin-1")
            << QByteArray("Caf\xe9") << QByteArray("Bj\xf6rk") << u"Café"_s << u"Björk"_s;
        QTest::newRow("Windows' apostrophe") << QByteArray("Don\x92t Stop")
                                             << QByteArray("Sin\xe9"
                                                           "ad O\x92"
                                                           "Connor")
                                             << u"Don’t Stop"_s << u"Sinéad O’Connor"_s;
        QTest::newRow("Russian") << QByteArray("\xc3\xf0\xf3\xef\xef\xe0 \xea\xf0\xee\xe2\xe8")
                                 << QByteArray("\xca\xe8\xed\xee") << u"Группа крови"_s
                                 << u"Кино"_s;
        QTest::newRow("Russian capitals")
            << QByteArray("\xc7\xc2\xc5\xc7\xc4\xc0") << QByteArray("\xca\xc8\xcd\xce")
            << u"ЗВЕЗДА"_s << u"КИНО"_s;
        QTest::newRow("Ukrainian")
            << QByteArray("\xce\xe1\xb3\xe9\xec\xe8") << QByteArray("\xce\xea\xe5\xe0\xed")
            << u"Обійми"_s << u"Океан"_s;
        QTest::newRow("Japanese") << QByteArray("\x8d\xf7")
                                  << QByteArray("\x89\x46\x91\xbd\x93\x63\x83\x71\x83\x4a\x83\x8b")
                                  << u"桜"_s << u"宇多田ヒカル"_s;
        QTest::newRow("Japanese and Latin")
            << QByteArray("Lemon") << QByteArray("\x95\xc4\x92\xc3\x8c\xba\x8e\x74") << u"Lemon"_s
            << u"米津玄師"_s;
        QTest::newRow("Hebrew") << QByteArray("\xee\xe7\xeb\xe9\xed \xec\xee\xf9\xe9\xe7")
                                << QByteArray("\xf9\xec\xe5\xed \xe7\xf0\xe5\xea")
                                << u"מחכים למשיח"_s << u"שלום חנוך"_s;
        QTest::newRow("UTF-8") << u"Für Elise"_s.toUtf8() << u"Björk"_s.toUtf8() << u"Für Elise"_s
                               << u"Björk"_s;
    }

    void encodingsAreGuessed()
    {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, artist);
        const QByteArray frames = id3Frame("TIT2", '\0' + title) + id3Frame("TPE1", '\0' + artist);
        const QByteArray info =
            riffChunk("LIST", "INFO" + riffChunk("INAM", title) + riffChunk("IART", artist));
        const QByteArray wav = music("wav") + info;
        for (const AudioTags& tags : {read(music("mp3") + id3v1(title, artist)),
                                      read(id3v2(3, frames) + music("mp3")), read(wav, "wav")}) {
            QTEST(QString::fromStdString(tags.title), "titleRead");
            QTEST(QString::fromStdString(tags.artist), "artistRead");
        }
    }

    void utf16WithoutByteOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Café"_s;
        QTest::newRow("Cyrillic") << u"Кино"_s;
        QTest::newRow("Japanese") << u"宇多田ヒカル"_s;
    }

    void utf16WithoutByteOrder()
    {
        QFETCH(QString, text);
        for (const bool big : {false, true}) {
            QByteArray contents("\1");
            for (const QChar letter : text) {
                const char high = static_cast<char>(letter.unicode() >> 8);
                const char low = static_cast<char>(letter.unicode() & 0xff);
                contents += big ? high : low;
                contents += big ? low : high;
            }
            for (const int version : {3, 4})
                QCOMPARE(QString::fromStdString(
                             read(id3v2(version, id3Frame("TIT2", contents)) + music("mp3")).title),
                         text);
        }
    }

    void apeBehindMp3()
    {
        const QByteArray items = apeItem("Title", "ApeTitle") +
                                 apeItem("Artist", QByteArray("Anna\0Ben", 8)) +
                                 apeItem("Album", u"Für"_s.toUtf8());
        const AudioTags tags = read(music("mp3") + ape(items));
        QCOMPARE(tags.title, std::string("ApeTitle"));
        QCOMPARE(tags.artist, std::string("Anna; Ben"));
        QCOMPARE(tags.album, std::string("Für"));
    }

    void severalArtistsReadAlike()
    {
        const QByteArray two("\3Anna\0Ben", 9);
        QCOMPARE(read(id3v2(4, id3Frame("TPE1", two)) + music("mp3")).artist,
                 std::string("Anna; Ben"));
        for (const char* ending : {"flac", "ogg", "opus"}) {
            const QByteArray file =
                music(ending, {"-metadata", "artist=Anna;Ben", "-metadata", "title=T"});
            QCOMPARE(QString::fromStdString(read(file, ending).artist).remove(u' '),
                     QStringLiteral("Anna;Ben"));
        }
    }

    void albumArtistStandsIn()
    {
        for (const char* ending : {"mp3", "flac", "m4a", "mka", "wma"}) {
            const QByteArray only = music(ending, {"-metadata", "album_artist=The Band"});
            QCOMPARE(read(only, ending).artist, std::string("The Band"));
            const QByteArray both = music(
                ending, {"-metadata", "album_artist=The Band", "-metadata", "artist=The Singer"});
            QCOMPARE(read(both, ending).artist, std::string("The Singer"));
        }
    }

    void longTextsEndBetweenCharacters()
    {
        const QByteArray file =
            music("flac", {"-metadata", QStringLiteral("title=x") + QString(900, u'ü')});
        const std::string title = read(file, "flac").title;
        QCOMPARE(title.size(), std::size_t(999));
        QCOMPARE(QString::fromStdString(title), u'x' + QString(499, u'ü'));
    }

    /// Each field is that of the first tag that has it.
    void tagsCompleteEachOther()
    {
        const QByteArray frames = id3Frame("TIT2", QByteArray("\0New", 4));
        const AudioTags tags =
            read(id3v2(3, frames) + music("mp3") + id3v1("Old", "Artist of the old tag"));
        QCOMPARE(tags.title, std::string("New"));
        QCOMPARE(tags.artist, std::string("Artist of the old tag"));
    }

private:
    QByteArray music(const char* ending, const QStringList& options = {})
    {
        const QString path = folder_.filePath(QStringLiteral("music.") + QLatin1String(ending));
        const QStringList untagged = {"-map_metadata", "-1", "-id3v2_version", "0"};
        const QStringList plain =
            ending == std::string("mp3") && options.isEmpty() ? untagged : QStringList();
        if (!makeAudio(path, QStringLiteral("sine=duration=1"), plain + options))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static AudioTags read(const QByteArray& bytes, const std::string& ending = "mp3")
    {
        return AudioDecoder(std::make_unique<MemorySource>(bytes, true, "made." + ending))
            .info()
            .tags;
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestAudioTags)
#include "tst_audio_tags.moc"
