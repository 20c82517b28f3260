#include "core/codecs/genre_tag_editor.h"

#include "core/audio/audio_files.h"
#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/codecs/id3v2_genre.h"
#include "core/codecs/riff_genre.h"
#include "core/codecs/tag_stream.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <string_view>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/asftag.h>
#include <taglib/flacfile.h>
#include <taglib/flacpicture.h>
#include <taglib/id3v1genres.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4atom.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>
#include <taglib/mpegfile.h>
#include <taglib/oggflacfile.h>
#include <taglib/opusfile.h>
#include <taglib/speexfile.h>
#include <taglib/vorbisfile.h>
#include <taglib/xiphcomment.h>

namespace genrescope {

namespace {

using namespace std::string_view_literals;
using TagLib::ByteVector;
using TagLib::String;

constexpr const char* confidenceName = "GENRESCOPE";
constexpr const char* mp4Genre = "\251gen";
constexpr const char* mp4Confidence = "----:com.apple.iTunes:GENRESCOPE";
constexpr const char* asfGenre = "WM/Genre";

std::string utf8(const String& text)
{
    return text.to8Bit(true);
}

String tagText(const std::string& text)
{
    return {text, String::UTF8};
}

std::vector<std::string> textsOf(const TagLib::StringList& list)
{
    std::vector<std::string> texts;
    for (const String& text : list) {
        if (!text.isEmpty())
            texts.push_back(utf8(text));
    }
    return texts;
}

std::string textOf(const ByteVector& bytes)
{
    return {bytes.data(), bytes.size()};
}

[[noreturn]] void failToSave()
{
    throw DecodeError(Message::english("The tags cannot be written; they may be damaged."));
}

/// How the genre lies in one kind of file.
class Format {
public:
    virtual ~Format() = default;
    virtual GenreTags read() = 0;
    virtual void write(const GenreTagEdit& edit) = 0;
    /// All other tags, for comparison.
    virtual std::string others() = 0;
};

/// ID3v2 at the start, ID3v1 and APE at the end.
class MpegFormat : public Format {
public:
    explicit MpegFormat(TagStream& stream) : stream_(stream) {}

    GenreTags read() override
    {
        const std::uint64_t length = id3v2Length(stream_, 0);
        GenreTags tags = id3v2Genre(stream_, 0, length);
        TagLib::MPEG::File file(&stream_, TagLib::ID3v2::FrameFactory::instance(), false);
        if (length == 0 && file.hasID3v2Tag()) {
            throw DecodeError(Message::english(
                "The ID3v2 tag does not lie at the start of the file; save the file with another "
                "tag editor first."));
        }
        if (tags.genres.empty() && file.hasAPETag())
            tags.genres = textsOf(apeGenres(file));
        if (tags.genres.empty() && file.hasID3v1Tag() && !file.ID3v1Tag()->genre().isEmpty())
            tags.genres.push_back(utf8(file.ID3v1Tag()->genre()));
        return tags;
    }

    void write(const GenreTagEdit& edit) override
    {
        writeId3v2Genre(stream_, 0, id3v2Length(stream_, 0), edit);
        writeId3v1(edit);
        TagLib::MPEG::File file(&stream_, TagLib::ID3v2::FrameFactory::instance(), false);
        if (!file.hasAPETag() || apeGenres(file).isEmpty())
            return;
        TagLib::StringList genres;
        for (const std::string& genre : edit.genres)
            genres.append(tagText(genre));
        file.APETag()->setItem("GENRE", TagLib::APE::Item("GENRE", genres));
        if (genres.isEmpty())
            file.APETag()->removeItem("GENRE");
        if (!file.save(TagLib::MPEG::File::APE, TagLib::File::StripNone, TagLib::ID3v2::v4,
                       TagLib::File::DoNotDuplicate))
            failToSave();
    }

    std::string others() override
    {
        std::string all = otherId3v2Frames(stream_, 0, id3v2Length(stream_, 0));
        TagLib::MPEG::File file(&stream_, TagLib::ID3v2::FrameFactory::instance(), false);
        if (file.hasAPETag()) {
            for (const auto& [key, item] : file.APETag()->itemListMap()) {
                if (key != "GENRE")
                    all += textOf(item.render());
            }
        }
        if (file.hasID3v1Tag())
            all += textOf(stream_.read(id3v1Start(), id3v1Size - 1));
        return all;
    }

private:
    static constexpr std::uint64_t id3v1Size = 128;

    static TagLib::StringList apeGenres(TagLib::MPEG::File& file)
    {
        const TagLib::APE::ItemListMap& items = file.APETag()->itemListMap();
        return items.contains("GENRE") ? items["GENRE"].values() : TagLib::StringList();
    }

    std::uint64_t id3v1Start()
    {
        const auto size = static_cast<std::uint64_t>(stream_.length());
        return size - std::min(size, id3v1Size);
    }

    void writeId3v1(const GenreTagEdit& edit)
    {
        const ByteVector tag = stream_.read(id3v1Start(), id3v1Size);
        if (tag.size() < id3v1Size || !tag.startsWith("TAG"))
            return;
        constexpr int none = 255;
        int number = none;
        for (auto genre = edit.genres.begin(); genre != edit.genres.end() && number == none;
             ++genre)
            number = TagLib::ID3v1::genreIndex(tagText(*genre));
        stream_.insert(ByteVector(1, static_cast<char>(number)), id3v1Start() + id3v1Size - 1, 1);
    }

    TagStream& stream_;
};

class RiffFormat : public Format {
public:
    explicit RiffFormat(TagStream& stream) : stream_(stream) {}
    GenreTags read() override { return riffGenre(stream_); }
    void write(const GenreTagEdit& edit) override { writeRiffGenre(stream_, edit); }
    std::string others() override { return otherRiffFrames(stream_); }

private:
    TagStream& stream_;
};

constexpr std::uint64_t flacBlockHeader = 4;

/// The block of Vorbis comments; empty if there is none.
std::string flacComment(TagStream& stream)
{
    constexpr unsigned char commentType = 4;
    constexpr unsigned char lastBlock = 0x80;
    std::uint64_t at = id3v2Length(stream, 0) + 4; // behind "fLaC"
    unsigned char type = 0;
    while ((type & lastBlock) == 0) {
        const ByteVector header = stream.read(at, flacBlockHeader);
        if (header.size() < flacBlockHeader)
            break;
        type = static_cast<unsigned char>(header[0]);
        const std::uint64_t length = header.toUInt(1U, 3U, true);
        if ((type & ~lastBlock) == commentType)
            return textOf(stream.read(at + flacBlockHeader, length));
        at += flacBlockHeader + length;
    }
    return {};
}

/// Upper case, as TagLib writes the names of comments.
std::string commentName(std::string_view comment)
{
    std::string name(comment.substr(0, comment.find('=')));
    for (char& letter : name)
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    return name;
}

/// All comments but those of the genre, sorted, since TagLib writes them by name.
std::string otherComments(std::string_view bytes)
{
    const auto take = [&bytes](std::uint64_t count) {
        const std::string_view taken = bytes.substr(0, static_cast<std::size_t>(count));
        bytes.remove_prefix(taken.size());
        return taken;
    };
    const auto number = [&take] {
        const std::string_view field = take(4);
        return ByteVector(field.data(), static_cast<unsigned int>(field.size())).toUInt(false);
    };
    take(number()); // who wrote it
    std::vector<std::string> comments;
    for (std::uint64_t left = number(); left > 0 && !bytes.empty(); --left) {
        const std::string_view comment = take(number());
        const std::string name = commentName(comment);
        if (name != "GENRE" && name != confidenceName && !comment.empty())
            comments.push_back(name + std::string(comment.substr(name.size())));
    }
    std::ranges::sort(comments);
    std::string all;
    for (const std::string& comment : comments)
        all += comment + '\n';
    return all;
}

/// FLAC and all that lies in Ogg.
template<typename File>
class VorbisFormat : public Format {
public:
    VorbisFormat(TagStream& stream, std::unique_ptr<File> file)
        : stream_(stream), file_(std::move(file))
    {
        if (!file_->isValid() || comment() == nullptr)
            throw DecodeError(Message::english("The tags are damaged."));
    }

    GenreTags read() override
    {
        const TagLib::Ogg::FieldListMap& fields = comment()->fieldListMap();
        GenreTags tags = {.kind = TagKind::Vorbis};
        if (fields.contains("GENRE"))
            tags.genres = textsOf(fields["GENRE"]);
        if (fields.contains(confidenceName))
            tags.confidence = utf8(fields[confidenceName].front());
        return tags;
    }

    void write(const GenreTagEdit& edit) override
    {
        comment()->removeFields("GENRE");
        comment()->removeFields(confidenceName);
        for (const std::string& genre : edit.genres)
            comment()->addField("GENRE", tagText(genre), false);
        if (!edit.confidence.empty())
            comment()->addField(confidenceName, tagText(edit.confidence), false);
        if (!file_->save())
            failToSave();
    }

    std::string others() override
    {
        std::string all = otherComments(commentBytes());
        for (TagLib::FLAC::Picture* const picture : pictures())
            all += textOf(picture->render());
        return all;
    }

private:
    TagLib::Ogg::XiphComment* comment()
    {
        if constexpr (std::is_same_v<File, TagLib::FLAC::File>)
            return file_->xiphComment(true);
        else
            return file_->tag();
    }

    /// Of FLAC's own blocks; others are comments, encoded.
    TagLib::List<TagLib::FLAC::Picture*> pictures()
    {
        if constexpr (std::is_same_v<File, TagLib::FLAC::File>)
            return file_->pictureList();
        else
            return {};
    }

    /// As they lie in the file: TagLib leaves out pictures that it cannot read.
    std::string commentBytes()
    {
        if constexpr (std::is_same_v<File, TagLib::FLAC::File>)
            return flacComment(stream_);
        else if constexpr (std::is_same_v<File, TagLib::Ogg::Vorbis::File>)
            return textOf(file_->packet(1).mid("\3vorbis"sv.size()));
        else if constexpr (std::is_same_v<File, TagLib::Ogg::Opus::File>)
            return textOf(file_->packet(1).mid("OpusTags"sv.size()));
        else if constexpr (std::is_same_v<File, TagLib::Ogg::FLAC::File>)
            return textOf(file_->packet(1).mid(flacBlockHeader));
        else // Speex
            return textOf(file_->packet(1));
    }

    TagStream& stream_;
    std::unique_ptr<File> file_;
};

class Mp4Format : public Format {
public:
    explicit Mp4Format(TagStream& stream) : stream_(stream), file_(&stream, false)
    {
        if (!file_.isValid() || file_.tag() == nullptr)
            throw DecodeError(Message::english("The tags are damaged."));
    }

    GenreTags read() override
    {
        const TagLib::MP4::ItemMap& items = file_.tag()->itemMap();
        GenreTags tags = {.kind = TagKind::Mp4};
        if (items.contains(mp4Genre))
            tags.genres = textsOf(items[mp4Genre].toStringList());
        if (items.contains(mp4Confidence) && !items[mp4Confidence].toStringList().isEmpty())
            tags.confidence = utf8(items[mp4Confidence].toStringList().front());
        return tags;
    }

    void write(const GenreTagEdit& edit) override
    {
        TagLib::MP4::Tag& tag = *file_.tag();
        tag.removeItem(mp4Genre);
        tag.removeItem(mp4Confidence);
        TagLib::StringList genres;
        for (const std::string& genre : edit.genres)
            genres.append(tagText(genre));
        if (!genres.isEmpty())
            tag.setItem(mp4Genre, genres);
        if (!edit.confidence.empty())
            tag.setItem(mp4Confidence, TagLib::StringList(tagText(edit.confidence)));
        if (!file_.save())
            failToSave();
    }

    /// As they lie in the file: items do not say of what type they are.
    std::string others() override
    {
        TagLib::MP4::Atoms atoms(&file_);
        TagLib::MP4::Atom* const list = atoms.find("moov", "udta", "meta", "ilst");
        std::vector<std::string> items;
        for (const TagLib::MP4::Atom* const atom :
             list == nullptr ? TagLib::MP4::AtomList() : list->children) {
            const std::string item = textOf(stream_.read(static_cast<std::uint64_t>(atom->offset),
                                                         static_cast<std::uint64_t>(atom->length)));
            const bool isOurs = atom->name == mp4Genre || atom->name == "gnre" ||
                                (atom->name == "----" && isConfidence(item));
            if (!isOurs)
                items.push_back(item);
        }
        std::ranges::sort(items); // TagLib writes them by name
        std::string all;
        for (const std::string& item : items)
            all += item;
        return all;
    }

private:
    /// Of an item of any name: "mean", "name" and "data", each with its length before and four
    /// bytes behind.
    static bool isConfidence(const std::string& item)
    {
        const std::size_t at = item.find("name");
        constexpr std::size_t before = 8;
        return at != std::string::npos &&
               item.substr(at + before).starts_with(std::string(confidenceName));
    }

    TagStream& stream_;
    TagLib::MP4::File file_;
};

class AsfFormat : public Format {
public:
    explicit AsfFormat(TagStream& stream) : file_(&stream, false)
    {
        if (!file_.isValid() || file_.tag() == nullptr)
            throw DecodeError(Message::english("The tags are damaged."));
    }

    GenreTags read() override
    {
        return {.kind = TagKind::Asf,
                .genres = textsOf(textsUnder(asfGenre)),
                .confidence = utf8(textsUnder(confidenceName).toString())};
    }

    void write(const GenreTagEdit& edit) override
    {
        TagLib::ASF::Tag& tag = *file_.tag();
        tag.removeItem(asfGenre);
        tag.removeItem(confidenceName);
        for (const std::string& genre : edit.genres)
            tag.addAttribute(asfGenre, TagLib::ASF::Attribute(tagText(genre)));
        if (!edit.confidence.empty())
            tag.addAttribute(confidenceName, TagLib::ASF::Attribute(tagText(edit.confidence)));
        if (!file_.save())
            failToSave();
    }

    std::string others() override
    {
        TagLib::ASF::Tag& tag = *file_.tag();
        std::string all = utf8(tag.title() + "\n" + tag.artist() + "\n" + tag.copyright() + "\n" +
                               tag.comment() + "\n" + tag.rating());
        for (const auto& [name, values] : tag.attributeListMap()) {
            if (name == asfGenre || name == confidenceName)
                continue;
            for (const TagLib::ASF::Attribute& value : values)
                all += '\n' + utf8(name) + '=' + std::to_string(value.type()) +
                       utf8(value.toString()) + textOf(value.toByteVector());
        }
        return all;
    }

private:
    TagLib::StringList textsUnder(const char* name)
    {
        TagLib::StringList texts;
        for (const TagLib::ASF::Attribute& value : file_.tag()->attribute(name))
            texts.append(value.toString());
        return texts;
    }

    TagLib::ASF::File file_;
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

std::unique_ptr<Format> oggFormat(TagStream& stream)
{
    constexpr std::uint64_t enough = 512;
    const std::string start = textOf(stream.read(0, enough));
    const auto has = [&](std::string_view name) { return start.find(name) != std::string::npos; };
    const auto make = [&]<typename File>(std::unique_ptr<File> file) {
        return std::make_unique<VorbisFormat<File>>(stream, std::move(file));
    };
    if (has("\1vorbis"sv))
        return make(std::make_unique<TagLib::Ogg::Vorbis::File>(&stream, false));
    if (has("OpusHead"sv))
        return make(std::make_unique<TagLib::Ogg::Opus::File>(&stream, false));
    if (has("Speex   "sv))
        return make(std::make_unique<TagLib::Ogg::Speex::File>(&stream, false));
    if (has("\x7f"
            "FLAC"sv))
        return make(std::make_unique<TagLib::Ogg::FLAC::File>(&stream, false));
    return nullptr;
}

/// By what the file holds. @throws DecodeError if it is none of these.
std::unique_ptr<Format> formatOf(TagStream& stream, const ByteSource& source)
{
    constexpr std::string_view asf = "\x30\x26\xb2\x75\x8e\x66\xcf\x11"sv;
    const std::string start = textOf(stream.read(0, 16));
    const std::uint64_t id3 = id3v2Length(stream, 0);
    const ByteVector music = stream.read(id3, 4);
    stream.seek(0, TagStream::Beginning); // where TagLib's reader of ASF takes it to be
    std::unique_ptr<Format> format;
    if (isRiff(stream))
        format = std::make_unique<RiffFormat>(stream);
    else if (start.starts_with("OggS"))
        format = oggFormat(stream);
    else if (music == "fLaC")
        format = std::make_unique<VorbisFormat<TagLib::FLAC::File>>(
            stream, std::make_unique<TagLib::FLAC::File>(
                        &stream, TagLib::ID3v2::FrameFactory::instance(), false));
    else if (start.substr(std::min<std::size_t>(4, start.size())).starts_with("ftyp"))
        format = std::make_unique<Mp4Format>(stream);
    else if (start.starts_with(asf))
        format = std::make_unique<AsfFormat>(stream);
    else if (isMpegAudio(music) || isNamedMpeg(source))
        format = std::make_unique<MpegFormat>(stream);
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

GenreTags tagsOf(Format& format)
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
        const std::unique_ptr<Format> format = formatOf(stream, source);
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
    const auto others = [](Format& format) { return format.others(); };
    const std::string before = withFormat(stream, source, others);
    withFormat(stream, source, [&edit](Format& format) {
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
