#include "core/codecs/id3v2_genre.h"
#include "core/codecs/tag_format.h"

#include <algorithm>
#include <string_view>
#include <taglib/flacfile.h>
#include <taglib/flacpicture.h>
#include <taglib/id3v2framefactory.h>
#include <taglib/oggflacfile.h>
#include <taglib/opusfile.h>
#include <taglib/speexfile.h>
#include <taglib/vorbisfile.h>
#include <taglib/xiphcomment.h>

namespace genrescope {

namespace {

using namespace std::string_view_literals;
using TagLib::ByteVector;

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
        if (name != "GENRE" && name != confidenceTag && !comment.empty())
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
class VorbisFormat : public TagFormat {
public:
    VorbisFormat(TagStream& stream, std::unique_ptr<File> file)
        : stream_(stream), file_(std::move(file))
    {
        if (!file_->isValid() || comment() == nullptr)
            failToReadTags();
    }

    GenreTags read() override
    {
        const TagLib::Ogg::FieldListMap& fields = comment()->fieldListMap();
        GenreTags tags = {.kind = TagKind::Vorbis};
        if (fields.contains("GENRE"))
            tags.genres = textsOf(fields["GENRE"]);
        if (fields.contains(confidenceTag))
            tags.confidence = utf8(fields[confidenceTag].front());
        return tags;
    }

    void write(const GenreTagEdit& edit) override
    {
        comment()->removeFields("GENRE");
        comment()->removeFields(confidenceTag);
        for (const std::string& genre : edit.genres)
            comment()->addField("GENRE", tagText(genre), false);
        if (!edit.confidence.empty())
            comment()->addField(confidenceTag, tagText(edit.confidence), false);
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

} // namespace

std::unique_ptr<TagFormat> flacFormat(TagStream& stream)
{
    return std::make_unique<VorbisFormat<TagLib::FLAC::File>>(
        stream, std::make_unique<TagLib::FLAC::File>(
                    &stream, TagLib::ID3v2::FrameFactory::instance(), false));
}

std::unique_ptr<TagFormat> oggFormat(TagStream& stream)
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

} // namespace genrescope
