#include "ui/data/path_text.h"
#include "ui/library/playlist_text.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

const QString xspfSpace = QStringLiteral("http://xspf.org/ns/0/");
const QByteArray fileScheme = QByteArrayLiteral("file:");
constexpr double msPerSecond = 1000.0;

/// Without what XML cannot hold, not even escaped.
QString xmlText(const QString& text)
{
    QString allowed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair =
            unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            allowed.append(unit).append(text[++i]);
        else if (!unit.isSurrogate() && unit < QChar(0xFFFE) &&
                 (unit >= u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r'))
            allowed += unit;
    }
    return allowed;
}

/// "http" of "http://…"; empty without a scheme.
/// @param encoded  otherwise it may also be a file with a colon in its name
QByteArray schemeOf(const QByteArray& place, bool encoded)
{
    const qsizetype colon = place.indexOf(':');
    const QByteArray scheme = place.left(colon);
    const auto isOfScheme = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '-' || c == '.';
    };
    const bool isScheme = colon > 0 && std::ranges::all_of(scheme, isOfScheme);
    return isScheme && (encoded || place.mid(colon).startsWith("://")) ? scheme.toLower()
                                                                       : QByteArray();
}

/// The path's bytes; empty if the address is of another machine.
QByteArray bytesOf(const QByteArray& address)
{
    QByteArray path = address.mid(fileScheme.size());
    if (path.startsWith("//")) {
        const QByteArray host = path.mid(2, path.indexOf('/', 2) - 2);
        if (!host.isEmpty() && host.toLower() != "localhost")
            return {};
        path = path.mid(2 + host.size());
    }
    return QByteArray::fromPercentEncoding(path);
}

PlaylistTrack readTrack(QXmlStreamReader& xml, QByteArray& place)
{
    PlaylistTrack track;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (name == u"location" && place.isEmpty())
            place = text.toUtf8();
        else if (name == u"title")
            track.title = text;
        else if (name == u"creator")
            track.artist = text;
        else if (name == u"album")
            track.album = text;
        else if (const double ms = text.toDouble();
                 name == u"duration" && ms > 0.0 && std::isfinite(ms))
            track.duration = ms / msPerSecond;
    }
    return track;
}

} // namespace

QByteArray addressOf(const QString& path)
{
    return fileScheme + "//" +
           QByteArray::fromStdString(pathOf(path).native())
               .toPercentEncoding(QByteArrayLiteral("/"));
}

bool isXml(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && text[first] == '<';
}

std::string xspfText(const Playlist& playlist)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("playlist"));
    xml.writeDefaultNamespace(xspfSpace);
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1"));
    const auto write = [&xml](const QString& name, const QString& value) {
        if (!value.isEmpty())
            xml.writeTextElement(name, xmlText(value));
    };
    write(QStringLiteral("title"), playlist.name);
    xml.writeStartElement(QStringLiteral("trackList"));
    for (const PlaylistTrack& track : playlist.tracks) {
        xml.writeStartElement(QStringLiteral("track"));
        write(QStringLiteral("location"), QString::fromLatin1(addressOf(track.path)));
        write(QStringLiteral("title"), track.title);
        write(QStringLiteral("creator"), track.artist);
        write(QStringLiteral("album"), track.album);
        if (track.duration)
            write(QStringLiteral("duration"),
                  QString::number(std::llround(*track.duration * msPerSecond)));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return text.toStdString();
}

bool PlaylistReading::readXspf(const std::string& text)
{
    QXmlStreamReader xml(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (!xml.readNextStartElement() || xml.name() != u"playlist")
        return false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"title") {
            read_.playlist.name =
                xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        } else if (xml.name() == u"trackList") {
            while (!tooLong_ && xml.readNextStartElement()) {
                QByteArray place;
                PlaylistTrack track = readTrack(xml, place);
                add(std::move(track), place, true);
            }
        } else {
            xml.skipCurrentElement();
        }
        if (tooLong_)
            return false;
    }
    return !xml.hasError();
}

void PlaylistReading::add(PlaylistTrack track, const QByteArray& place, bool encoded)
{
    constexpr std::size_t maxTracks = 1'000'000;
    const QByteArray scheme = schemeOf(place, encoded);
    const QByteArray bytes = scheme == "file"    ? bytesOf(place)
                             : !scheme.isEmpty() ? QByteArray()
                             : encoded           ? QByteArray::fromPercentEncoding(place)
                                                 : place;
    if (bytes.isEmpty() || bytes.contains('\0')) {
        ++read_.leftOut;
        return;
    }
    tooLong_ = read_.playlist.tracks.size() >= maxTracks;
    if (tooLong_)
        return;
    const QString path = textOf(bytes.toStdString());
    track.path = QDir::cleanPath(path.startsWith(u'/') ? path : folder_ + u'/' + path);
    read_.playlist.tracks.push_back(std::move(track));
}

} // namespace genrescope
