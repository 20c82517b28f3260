#include "core/base/error.h"
#include "core/codecs/id3v2_genre.h"
#include "core/codecs/tag_format.h"

#include <algorithm>
#include <taglib/apetag.h>
#include <taglib/id3v1genres.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>

namespace genrescope {

namespace {

using TagLib::ByteVector;

/// ID3v2 at the start, ID3v1 and APE at the end.
class MpegFormat : public TagFormat {
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

} // namespace

std::unique_ptr<TagFormat> mpegFormat(TagStream& stream)
{
    return std::make_unique<MpegFormat>(stream);
}

} // namespace genrescope
