// Playlists of this program and of others.
#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/library/playlist_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList pathsOf(const Playlist& playlist)
{
    QStringList paths;
    for (const PlaylistTrack& track : playlist.tracks)
        paths << track.path;
    return paths;
}

} // namespace

class TestPlaylistFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    QString path(const QString& name) const { return folder_->filePath(name); }

    QString put(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("A test cannot write its file.");
        return file.fileName();
    }

    /// Tracks whose names are as bad as a file system allows.
    Playlist hardNames() const
    {
        Playlist playlist = {.name = u"Hard & <fast> “names”"_s};
        const QStringList names = {
            u"plain.mp3"_s,     u"sub/ünï côdé 音楽.flac"_s, u"#1.mp3"_s,         u"Mix: a.mp3"_s,
            u" blanks .mp3 "_s, u"50%20 & <b>.ogg"_s,        u"two\nlines.mp3"_s, u"http:"_s};
        for (const QString& name : names)
            playlist.tracks.push_back({.path = path(name)});
        playlist.tracks.push_back({.path = textOf(path(u"lat"_s).toStdString() + "\xE9n.mp3")});
        playlist.tracks.push_back({.path = u"/elsewhere/far.mp3"_s,
                                   .title = u"Title & <more>\x01"_s,
                                   .artist = u"Ärtist"_s,
                                   .album = u"Album"_s,
                                   .duration = 61.5});
        return playlist;
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void m3uHasLinesThatOtherPlayersRead()
    {
        const Playlist playlist = {.name = u"Some"_s,
                                   .tracks = {{.path = path(u"a/b.mp3"_s),
                                               .title = u"Title"_s,
                                               .artist = u"Artist"_s,
                                               .duration = 61.5},
                                              {.path = u"/elsewhere/c.mp3"_s}}};
        writePlaylist(playlist, path(u"list.m3u8"_s));
        QCOMPARE(contentOf(path(u"list.m3u8"_s)),
                 QByteArray("#EXTM3U\n#EXTINF:62,Artist - Title\na/b.mp3\n"
                            "#EXTINF:-1,c.mp3\n/elsewhere/c.mp3\n"));
        // One that lies elsewhere cannot be relative.
        QDir().mkpath(path(u"sub"_s));
        writePlaylist(playlist, path(u"sub/list.m3u8"_s));
        QVERIFY(contentOf(path(u"sub/list.m3u8"_s)).contains('\n' + path(u"a/b.mp3"_s).toUtf8()));
    }

    void xspfIsValidXml()
    {
        writePlaylist(hardNames(), path(u"list.xspf"_s));
        const QByteArray text = contentOf(path(u"list.xspf"_s));
        QXmlStreamReader xml(text);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains("<playlist xmlns=\"http://xspf.org/ns/0/\" version=\"1\">"));
        QVERIFY(text.contains("<title>Title &amp; &lt;more&gt;</title>"));
        QVERIFY(text.contains("<duration>61500</duration>"));
        QVERIFY(text.contains("/sub/%C3%BCn%C3%AF%20c%C3%B4d%C3%A9%20%E9%9F%B3"));
        QVERIFY(text.contains("/50%2520%20%26%20%3Cb%3E.ogg</location>"));
        QVERIFY(text.contains("lat%E9n.mp3"));
    }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("m3u") << m3uEnding;
        QTest::newRow("xspf") << xspfEnding;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(const QString, ending);
        const Playlist playlist = hardNames();
        writePlaylist(playlist, path(u"list"_s + ending));
        const ReadPlaylist read = readPlaylist(path(u"list"_s + ending));
        QCOMPARE(read.leftOut, 0);
        QCOMPARE(pathsOf(read.playlist), pathsOf(playlist));
        const PlaylistTrack& last = read.playlist.tracks.back();
        QCOMPARE(last.artist, u"Ärtist"_s);
        if (ending == xspfEnding) {
            QCOMPARE(read.playlist.name, playlist.name);
            QCOMPARE(last.title, u"Title & <more>"_s);
            QCOMPARE(last.album, u"Album"_s);
            QCOMPARE(last.duration, 61.5);
        } else {
            QCOMPARE(read.playlist.name, u"list"_s);
            QCOMPARE(last.duration, 62.0);
        }
    }

    void playlistsOfOthersAreRead()
    {
        const QString m3u =
            put(u"others.m3u"_s, "\xEF\xBB\xBF#EXTM3U\r\n#PLAYLIST:Mine\r\n"
                                 "#EXTINF:123 tvg-id=\"x\",Band - Song - Live\r\nx/../a.mp3\r\n\r\n"
                                 "#EXTINF:-1,caf\xE9\r\nfile:///b%20c.mp3\r\n"
                                 "#EXTINF:9,Radio\r\nhttp://example.org/stream\r\n"
                                 "file://elsewhere/x.mp3\r\nfile://localhost/d.mp3");
        const ReadPlaylist read = readPlaylist(m3u);
        QCOMPARE(read.leftOut, 2);
        QCOMPARE(read.playlist.name, u"Mine"_s);
        QCOMPARE(pathsOf(read.playlist),
                 (QStringList{path(u"a.mp3"_s), u"/b c.mp3"_s, u"/d.mp3"_s}));
        QCOMPARE(read.playlist.tracks[0].artist, u"Band"_s);
        QCOMPARE(read.playlist.tracks[0].title, u"Song - Live"_s);
        QCOMPARE(read.playlist.tracks[0].duration, 123.0);
        QCOMPARE(read.playlist.tracks[1].title, u"café"_s);
        QVERIFY(!read.playlist.tracks[1].duration);
        const QString xspf =
            put(u"others.xspf"_s,
                "<?xml version='1.0'?><playlist version='1' xmlns='http://xspf.org/ns/0/'>"
                "<annotation><b>x</b></annotation><trackList>"
                "<track><location>a%20b.mp3</location><title>T<i>u</i></title><duration>nan"
                "</duration></track><track><title>none</title></track>"
                "<track><location>https://example.org/a.mp3</location></track>"
                "<track><location>a%00b.mp3</location></track></trackList></playlist>");
        const ReadPlaylist other = readPlaylist(xspf);
        QCOMPARE(other.playlist.name, u"others"_s);
        QCOMPARE(pathsOf(other.playlist), QStringList(path(u"a b.mp3"_s)));
        QVERIFY(!other.playlist.tracks[0].duration);
        QCOMPARE(other.leftOut, 3);
    }

    void damageIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("music") << QByteArray("ID3\0\0", 5);
        QTest::newRow("other XML") << QByteArray("<html></html>");
        QTest::newRow("cut") << QByteArray("<playlist><trackList><track><location>a</location>");
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;"
            "&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;"
            "&c;&c;&c;&c;\">]><playlist><title>&d;</title></playlist>");
    }
    void damageIsOneSentence()
    {
        QFETCH(const QByteArray, content);
        const QString file = put(u"damaged.xspf"_s, content);
        QVERIFY_EXCEPTION_THROWN(readPlaylist(file), FileError);
        QCOMPARE(contentOf(file), content);
    }

    void aFileOfManyEmptyNamesIsRefused()
    {
        QByteArray lines;
        for (int i = 0; i < 1'000'001; ++i)
            lines += "a\n";
        QVERIFY_EXCEPTION_THROWN(readPlaylist(put(u"long.m3u"_s, lines)), FileError);
        QVERIFY_EXCEPTION_THROWN(readPlaylist(path(u"gone.m3u"_s)), FileError);
    }
};

QTEST_GUILESS_MAIN(TestPlaylistFile)
#include "tst_playlist_file.moc"
