#include "core/codecs/tag_format.h"

#include <algorithm>
#include <functional>
#include <taglib/mp4atom.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>

namespace genrescope {

namespace {

constexpr const char* mp4Genre = "\251gen";
constexpr const char* mp4Confidence = "----:com.apple.iTunes:GENRESCOPE";

class Mp4Format : public TagFormat {
public:
    explicit Mp4Format(TagStream& stream) : stream_(stream), file_(&stream, false)
    {
        if (!file_.isValid() || file_.tag() == nullptr)
            failToReadTags();
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
        using TagLib::MP4::Atom;
        TagLib::MP4::Atoms atoms(&file_);
        Atom* const list = atoms.find("moov", "udta", "meta", "ilst");
        TagLib::MP4::AtomList children;
        // What are members in TagLib 1 are functions in TagLib 2.
        if (list != nullptr)
            children = std::invoke(&Atom::children, *list);
        std::vector<std::string> items;
        for (const Atom* const atom : children) {
            const auto offset = static_cast<std::uint64_t>(std::invoke(&Atom::offset, *atom));
            const auto length = static_cast<std::uint64_t>(std::invoke(&Atom::length, *atom));
            const TagLib::ByteVector name = std::invoke(&Atom::name, *atom);
            const std::string item = textOf(stream_.read(offset, length));
            const bool isOurs =
                name == mp4Genre || name == "gnre" || (name == "----" && isConfidence(item));
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
               item.substr(at + before).starts_with(std::string(confidenceTag));
    }

    TagStream& stream_;
    TagLib::MP4::File file_;
};

} // namespace

std::unique_ptr<TagFormat> mp4Format(TagStream& stream)
{
    return std::make_unique<Mp4Format>(stream);
}

} // namespace genrescope
