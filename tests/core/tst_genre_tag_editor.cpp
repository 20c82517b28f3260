// Genres written into the tags of all kinds of files, in this process: what is changed, and that
// nothing else is.
#include "core/base/error.h"
#include "core/codecs/audio_payload.h"
#include "core/codecs/genre_tag_editor.h"
#include "tests/support/memory_source.h"
#include "tests/support/test_audio.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace genrescope;
using genrescope::test::makeAudio;
using genrescope::test::MemorySource;
using namespace Qt::StringLiterals;

namespace {

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

MemorySource sourceOf(const std::string& bytes, const std::string& name)
{
    return MemorySource(QByteArray::fromStdString(bytes), true, name);
}

std::string applied(const FilePieces& pieces, const std::string& before)
{
    std::string after;
    for (const FilePiece& piece : pieces)
        after += piece.isKept() ? before.substr(piece.offset, piece.length) : piece.bytes;
    return after;
}

std::string edited(const std::string& bytes, const std::string& name, const GenreTagEdit& edit)
{
    MemorySource source = sourceOf(bytes, name);
    return applied(editedGenreTags(source, edit), bytes);
}

GenreTags tagsOf(const std::string& bytes, const std::string& name)
{
    MemorySource source = sourceOf(bytes, name);
    return readGenreTags(source);
}

AudioPayload payloadOf(const std::string& bytes, const std::string& name)
{
    return audioPayload(std::make_unique<MemorySource>(sourceOf(bytes, name)));
}

std::string bigEndian(std::uint32_t value, int bits = 8)
{
    std::string bytes;
    for (int i = 3; i >= 0; --i)
        bytes += static_cast<char>(value >> (i * bits) & ((1U << bits) - 1));
    return bytes;
}

std::string id3Frame(const std::string& name, const std::string& content, int version = 3)
{
    const auto size = static_cast<std::uint32_t>(content.size());
    return name + bigEndian(size, version == 3 ? 8 : 7) + std::string(2, '\0') + content;
}

std::string id3Tag(const std::string& frames, int version = 3, int flags = 0)
{
    return std::string("ID3") + static_cast<char>(version) + '\0' + static_cast<char>(flags) +
           bigEndian(static_cast<std::uint32_t>(frames.size()), 7) + frames;
}

using Texts = std::vector<std::string>;

} // namespace

class TestGenreTagEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QVERIFY(makeAudio(path("plain.mp3"), tone,
                          {u"-id3v2_version"_s, u"0"_s, u"-write_xing"_s, u"0"_s}));
    }

    void allKinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, TagKind kind, const QStringList& options = {}) {
            QTest::newRow(name) << QString::fromLatin1(name).section(u' ', -1) << options
                                << static_cast<int>(kind);
        };
        row("2.4 a.mp3", TagKind::Id3v24);
        row("2.3 b.mp3", TagKind::Id3v23, {u"-id3v2_version"_s, u"3"_s});
        row("with ID3v1 c.mp3", TagKind::Id3v24, {u"-write_id3v1"_s, u"1"_s});
        row("d.flac", TagKind::Vorbis);
        row("e.ogg", TagKind::Vorbis);
        row("f.opus", TagKind::Vorbis);
        row("g.m4a", TagKind::Mp4);
        row("index in front h.m4a", TagKind::Mp4, {u"-movflags"_s, u"+faststart"_s});
        row("i.wav", TagKind::Id3v24);
        row("j.aiff", TagKind::Id3v24);
        row("k.wma", TagKind::Asf);
        row("FLAC in Ogg l.oga", TagKind::Vorbis, {u"-c:a"_s, u"flac"_s});
    }

    void allKinds()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, options);
        QFETCH(const int, kind);
        const QStringList tags = {u"-metadata"_s, u"title=Tître"_s, u"-metadata"_s,
                                  u"artist=A"_s,  u"-metadata"_s,   u"comment=Kept"_s,
                                  u"-metadata"_s, u"genre=Rock"_s};
        QVERIFY(makeAudio(path(name), tone, tags + options));
        const std::string file = name.toStdString();
        const std::string before = contentOf(path(name));
        QVERIFY(!before.empty());
        const GenreTags old = tagsOf(before, file);
        if (!name.endsWith(u"aiff"_s)) // FFmpeg gives aiff no genre
            QCOMPARE(old.genres, Texts{"Rock"});

        const GenreTagEdit edit = {.genres = {"Jazz", "Música Popular"},
                                   .confidence = "Jazz=0.93; Soul=0.71"};
        const std::string after = edited(before, file, edit);
        const GenreTags tagged = tagsOf(after, file);
        QCOMPARE(static_cast<int>(tagged.kind), kind);
        if (tagged.kind == TagKind::Id3v23)
            QCOMPARE(tagged.genres, Texts{"Jazz; Música Popular"});
        else if (tagged.kind == TagKind::Asf) // has no order
            QCOMPARE(std::set(tagged.genres.begin(), tagged.genres.end()),
                     std::set(edit.genres.begin(), edit.genres.end()));
        else
            QCOMPARE(tagged.genres, edit.genres);
        QCOMPARE(tagged.confidence, edit.confidence);
        QVERIFY(tagged.fingerprint != old.fingerprint);
        QVERIFY(payloadOf(before, file).bytes > 1'000);
        QCOMPARE(payloadOf(after, file).hash, payloadOf(before, file).hash);

        // The same as before: what others say has not changed, and a shorter one finds its place.
        const std::string back = edited(after, file, {.genres = old.genres});
        QCOMPARE(tagsOf(back, file).genres, old.genres);
        QVERIFY(tagsOf(back, file).confidence.empty());
        if (!name.endsWith(u"aiff"_s) && !name.endsWith(u"wav"_s))
            QCOMPARE(tagsOf(back, file).fingerprint, old.fingerprint);
        QCOMPARE(payloadOf(back, file).hash, payloadOf(before, file).hash);
    }

    /// TagLib drops frames that ID3v2.4 lacks, and flags: here each byte of another frame stays.
    void otherFramesStayByteByByte()
    {
        const std::string music = contentOf(path(u"plain.mp3"_s));
        const std::string volume = id3Frame("RVAD", "\3\x10 of 2.3 only");
        const std::string flagged =
            "TPE1" + bigEndian(5) + "\xc0" + std::string(1, '\0') + std::string("\0Name", 5);
        const std::string picture =
            id3Frame("APIC", std::string("\0image/png\0\3\0", 13) + std::string(3'000, '\x89'));
        const std::string unknown = id3Frame("XABC", "whatever");
        const std::string genre = id3Frame("TCON", std::string("\0(17)", 5));
        const std::string before =
            id3Tag(volume + flagged + genre + picture + unknown + std::string(50, '\0')) + music;
        QCOMPARE(tagsOf(before, "a.mp3").genres, Texts{"Rock"});

        const std::string after = edited(before, "a.mp3", {.genres = {"Jazz"}});
        QVERIFY(after.ends_with(music));
        // In place: the padding takes it.
        QCOMPARE(after.size(), before.size());
        const std::string made = id3Frame("TCON", std::string("\0Jazz", 5));
        QCOMPARE(after.substr(10, 5'000).substr(0, volume.size() + flagged.size() + made.size()),
                 volume + flagged + made);
        QVERIFY(after.find(picture + unknown) != std::string::npos);

        const std::string longer = edited(before, "a.mp3", {.genres = {std::string(200, 'x')}});
        QVERIFY(longer.find(volume + flagged) == 10);
        QVERIFY(longer.find(picture + unknown) != std::string::npos);
        QVERIFY(longer.ends_with(music));
        QCOMPARE(tagsOf(longer, "a.mp3").genres, Texts{std::string(200, 'x')});
    }

    void piecesAreSmall()
    {
        const std::string music = contentOf(path(u"plain.mp3"_s));
        const std::string picture = id3Frame("APIC", std::string(200'000, 'p'));
        const std::string before = id3Tag(picture) + music;
        MemorySource source = sourceOf(before, "a.mp3");
        const FilePieces pieces = editedGenreTags(source, {.genres = {"Jazz"}});
        QVERIFY(ownBytesOf(pieces) < 2'000); // the picture is not among them
        QVERIFY(ownBytesOf(undoOf(pieces, source)) < 100);
        QCOMPARE(applied(undoOf(pieces, source), applied(pieces, before)), before);
    }

    void versionsAreTranslated_data()
    {
        QTest::addColumn<QByteArray>("tag");
        const auto row = [](const char* name, const std::string& tag) {
            QTest::newRow(name) << QByteArray::fromStdString(tag);
        };
        row("2.2", std::string("ID3\2\0\0", 6) + bigEndian(12 + 10, 7) + "TT2" +
                       std::string("\0\0\6\0Title", 9) + "TP1" + std::string("\0\0\4\0A\xe9z", 7));
        row("2.3", id3Tag(id3Frame("TIT2", std::string("\0Title", 6)) +
                          id3Frame("TPE1", std::string("\0A\xe9z", 4))));
        row("2.4", id3Tag(id3Frame("TIT2", std::string("\0Title", 6), 4) +
                              id3Frame("TPE1", std::string("\0A\xe9z", 4), 4),
                          4));
        row("unsynchronized", id3Tag(id3Frame("TIT2", std::string("\0Title", 6)) +
                                         id3Frame("TPE1", std::string("\0A\xe9z", 4)),
                                     3, 0x80));
    }

    void versionsAreTranslated()
    {
        QFETCH(const QByteArray, tag);
        const std::string before = tag.toStdString() + contentOf(path(u"plain.mp3"_s));
        for (const auto& [version, kind] : {std::pair(Id3Version::V23, TagKind::Id3v23),
                                            std::pair(Id3Version::V24, TagKind::Id3v24)}) {
            const GenreTagEdit edit = {.genres = {"Jazz", "Soul"},
                                       .form = {.id3 = version, .separator = " / "}};
            const std::string after = edited(before, "a.mp3", edit);
            const GenreTags tags = tagsOf(after, "a.mp3");
            QCOMPARE(tags.kind, kind);
            if (kind == TagKind::Id3v23)
                QCOMPARE(tags.genres, Texts{"Jazz / Soul"});
            else
                QCOMPARE(tags.genres, (Texts{"Jazz", "Soul"}));
            QVERIFY(after.find("Title") != std::string::npos);
            QVERIFY(after.find("A\xe9z") != std::string::npos); // Latin-1 stays
            QCOMPARE(payloadOf(after, "a.mp3").hash, payloadOf(before, "a.mp3").hash);
        }
    }

    void olderTagsAtTheEndFollow()
    {
        const std::string music = contentOf(path(u"plain.mp3"_s));
        const std::string id3v1 = "TAG" + std::string(30, 'T') + std::string(94, ' ') + '\x11';
        const std::string item = bigEndian(0).replace(0, 1, 1, '\4') + bigEndian(0) + "Genre" +
                                 std::string(1, '\0') + "Rock";
        const std::string footer = "APETAGEX" + std::string("\xd0\7\0\0", 4) +
                                   static_cast<char>(item.size() + 32) + std::string(3, '\0') +
                                   std::string("\1\0\0\0", 4) + std::string(12, '\0');
        const std::string before = music + item + footer + id3v1;
        QCOMPARE(tagsOf(before, "a.mp3").genres, Texts{"Rock"});
        const std::string after = edited(before, "a.mp3", {.genres = {"Unheard Of", "Jazz"}});
        QCOMPARE(after.back(), '\x08'); // Jazz
        QVERIFY(after.find(std::string("Unheard Of\0Jazz", 15), after.size() - 300) !=
                std::string::npos);
        QCOMPARE(after.substr(after.size() - 128, 127), id3v1.substr(0, 127));
        QCOMPARE(payloadOf(after, "a.mp3").hash, payloadOf(before, "a.mp3").hash);
    }

    /// What TagLib cannot read, it would leave out.
    void nothingElseMayBeLost()
    {
        QVERIFY(makeAudio(path(u"broken.ogg"_s), tone,
                          {u"-metadata"_s, u"METADATA_BLOCK_PICTURE=no picture"_s}));
        const std::string before = contentOf(path(u"broken.ogg"_s));
        QVERIFY(before.find("no picture") != std::string::npos);
        QVERIFY_EXCEPTION_THROWN(edited(before, "a.ogg", {.genres = {"Jazz"}}), DecodeError);
    }

    void infoOfWavFollows()
    {
        QVERIFY(makeAudio(path(u"info.wav"_s), tone,
                          {u"-metadata"_s, u"genre=Rock"_s, u"-metadata"_s, u"title=Odd"_s}));
        const std::string before = contentOf(path(u"info.wav"_s));
        QVERIFY(before.find("IGNR") != std::string::npos);
        QCOMPARE(tagsOf(before, "a.wav").genres, Texts{"Rock"});
        const std::string after = edited(before, "a.wav", {.genres = {"Jazz", "Soul"}});
        QVERIFY(after.find("Jazz; Soul") != std::string::npos);
        QVERIFY(after.find("Rock") == std::string::npos);
        QVERIFY(after.find("Odd") != std::string::npos);
        QCOMPARE(tagsOf(after, "a.wav").genres, (Texts{"Jazz", "Soul"}));
    }

    void whatCannotBeTaggedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << QByteArray("no music at all") << u"a.txt"_s;
        QTest::newRow("empty") << QByteArray() << u"a.flac"_s;
        QTest::newRow("adts") << QByteArray("\xff\xf1\x50\x80\x02\x1f\xfc\xde", 8) << u"a.aac"_s;
        QTest::newRow("cut flac") << QByteArray("fLaC\0\0\0\x22", 8) << u"a.flac"_s;
        QTest::newRow("cut wav") << QByteArray("RIFF\xff\xff\0\0WAVEdata\xff\xff\0\0", 20)
                                 << u"a.wav"_s;
        QTest::newRow("cut ogg") << QByteArray("OggS\0\2\0\0\0\0\0\0\0\0\0\1vorbis", 22)
                                 << u"a.ogg"_s;
        QTest::newRow("cut mp4") << QByteArray("\0\0\0\x18"
                                               "ftypM4A ",
                                               12)
                                 << u"a.m4a"_s;
        QTest::newRow("late tag") << QByteArray(64, 'x') +
                                         QByteArray::fromStdString(
                                             id3Tag(id3Frame("TIT2", std::string("\0Late", 5))))
                                  << u"a.mp3"_s;
    }

    void whatCannotBeTaggedIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        const std::string file = name.toStdString();
        std::string sentence;
        try {
            edited(bytes.toStdString(), file, {.genres = {"Jazz"}});
            const GenreTags tags = tagsOf(bytes.toStdString(), file);
        } catch (const DecodeError& error) {
            sentence = error.what();
        }
        QVERIFY2(sentence.starts_with(file + " cannot be tagged. "), sentence.c_str());
    }

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    inline static const QString tone = u"sine=frequency=440:duration=2:sample_rate=44100"_s;
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestGenreTagEditor)
#include "tst_genre_tag_editor.moc"
