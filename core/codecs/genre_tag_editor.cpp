#include "core/codecs/genre_tag_editor.h"

#include "core/audio/audio_files.h"
#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/codecs/id3v2_genre.h"
#include "core/codecs/riff_genre.h"
#include "core/codecs/tag_format.h"

#include <algorithm>
#include <string_view>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>

namespace genrescope {

namespace {

using namespace std::string_view_literals;
using TagLib::ByteVector;

class RiffFormat : public TagFormat {
public:
    explicit RiffFormat(TagStream& stream) : stream_(stream) {}
    GenreTags read() override { return riffGenre(stream_); }
    void write(const GenreTagEdit& edit) override { writeRiffGenre(stream_, edit); }
    std::string others() override { return otherRiffFrames(stream_); }

private:
    TagStream& stream_;
};

/// Whether a frame of MPEG audio, layers 1 to 3, begins there: with 11 bits that are set.
bool isMpegAudio(const ByteVector& bytes)
{
    constexpr unsigned layers = 0x06;
    return bytes.size() >= 2 && static_cast<unsigned char>(bytes[0]) == 0xff &&
           (static_cast<unsigned char>(bytes[1]) & 0xe0U) == 0xe0U &&
           (static_cast<unsigned char>(bytes[1]) & layers) != 0;
}

bool isNamedMpeg(const ByteSource& source)
{
    const AudioFileKind* const kind = audioFileKind(source.name());
    return kind != nullptr && kind->container == "mp3";
}

/// By what the file holds. @throws DecodeError if it is none of these.
std::unique_ptr<TagFormat> formatOf(TagStream& stream, const ByteSource& source)
{
    constexpr std::string_view asf = "\x30\x26\xb2\x75\x8e\x66\xcf\x11"sv;
    const std::string start = textOf(stream.read(0, 16));
    const std::uint64_t id3 = id3v2Length(stream, 0);
    const ByteVector music = stream.read(id3, 4);
    stream.seek(0, TagStream::Beginning); // where TagLib's reader of ASF takes it to be
    std::unique_ptr<TagFormat> format;
    if (isRiff(stream))
        format = std::make_unique<RiffFormat>(stream);
    else if (start.starts_with("OggS"))
        format = oggFormat(stream);
    else if (music == "fLaC")
        format = flacFormat(stream);
    else if (start.substr(std::min<std::size_t>(4, start.size())).starts_with("ftyp"))
        format = mp4Format(stream);
    else if (start.starts_with(asf))
        format = asfFormat(stream);
    else if (isMpegAudio(music) || isNamedMpeg(source))
        format = mpegFormat(stream);
    if (!format) {
        throw DecodeError(Message::english(
            "Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of "
            "them."));
    }
    return format;
}

/// Ogg numbers its pages, so that TagLib reads all of them.
std::uint64_t budgetFor(const ByteSource& source)
{
    return 4 * source.size().value_or(0) + maxTagBytes;
}

GenreTags tagsOf(TagFormat& format)
{
    GenreTags tags = format.read();
    const auto isLong = [](const std::string& text) { return text.size() > maxGenreLength; };
    if (tags.genres.size() > maxGenres || std::ranges::any_of(tags.genres, isLong))
        throw DecodeError(Message::english("The tags name more genres than can be read."));
    tags.confidence.resize(std::min(tags.confidence.size(), maxGenreLength));
    Sha1 hash;
    hash.update(nameOf(tags.kind));
    for (const std::string& genre : tags.genres)
        hash.update(std::to_string(genre.size()) + ' ' + genre);
    hash.update(tags.confidence + '\n');
    hash.update(format.others());
    tags.fingerprint = hash.hex();
    return tags;
}

/// Texts that are not Unicode are Latin-1, so that they are written as they were read; those who
/// only read tags have TagLib guess (core/codecs/audio_tags.cpp).
void takeTextsAsLatin1()
{
    static const TagLib::ID3v1::StringHandler id3v1;
    static const TagLib::ID3v2::Latin1StringHandler latin1;
    TagLib::ID3v1::Tag::setStringHandler(&id3v1);
    TagLib::ID3v2::Tag::setLatin1StringHandler(&latin1);
}

/// Runs with a format of the stream's bytes as they are.
/// @throws what reading the source throws, in place of what came of it.
template<typename Run>
auto withFormat(TagStream& stream, const ByteSource& source, Run run)
{
    takeTextsAsLatin1();
    try {
        const std::unique_ptr<TagFormat> format = formatOf(stream, source);
        auto result = run(*format);
        stream.rethrow();
        return result;
    } catch (const DecodeError& error) {
        stream.rethrow();
        throw DecodeError(
            Message::english("%1 cannot be tagged. %2", source.name(), error.message()));
    }
}

} // namespace

GenreTags readGenreTags(ByteSource& source)
{
    TagStream stream(source, budgetFor(source));
    return withFormat(stream, source, tagsOf);
}

FilePieces editedGenreTags(ByteSource& source, const GenreTagEdit& edit)
{
    TagStream stream(source, budgetFor(source));
    const auto others = [](TagFormat& format) { return format.others(); };
    const std::string before = withFormat(stream, source, others);
    withFormat(stream, source, [&edit](TagFormat& format) {
        format.write(edit);
        return true;
    });
    if (withFormat(stream, source, others) != before) {
        throw DecodeError(Message::english(
            "%1 cannot be tagged. Something else in its tags would be lost.", source.name()));
    }
    return stream.pieces();
}

} // namespace genrescope
