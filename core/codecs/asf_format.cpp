#include "core/codecs/tag_format.h"

#include <taglib/asffile.h>
#include <taglib/asftag.h>

namespace genrescope {

namespace {

constexpr const char* asfGenre = "WM/Genre";

class AsfFormat : public TagFormat {
public:
    explicit AsfFormat(TagStream& stream) : file_(&stream, false)
    {
        if (!file_.isValid() || file_.tag() == nullptr)
            failToReadTags();
    }

    GenreTags read() override
    {
        return {.kind = TagKind::Asf,
                .genres = textsOf(textsUnder(asfGenre)),
                .confidence = utf8(textsUnder(confidenceTag).toString())};
    }

    void write(const GenreTagEdit& edit) override
    {
        TagLib::ASF::Tag& tag = *file_.tag();
        tag.removeItem(asfGenre);
        tag.removeItem(confidenceTag);
        for (const std::string& genre : edit.genres)
            tag.addAttribute(asfGenre, TagLib::ASF::Attribute(tagText(genre)));
        if (!edit.confidence.empty())
            tag.addAttribute(confidenceTag, TagLib::ASF::Attribute(tagText(edit.confidence)));
        if (!file_.save())
            failToSave();
    }

    std::string others() override
    {
        TagLib::ASF::Tag& tag = *file_.tag();
        std::string all = utf8(tag.title() + "\n" + tag.artist() + "\n" + tag.copyright() + "\n" +
                               tag.comment() + "\n" + tag.rating());
        for (const auto& [name, values] : tag.attributeListMap()) {
            if (name == asfGenre || name == confidenceTag)
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

} // namespace

std::unique_ptr<TagFormat> asfFormat(TagStream& stream)
{
    return std::make_unique<AsfFormat>(stream);
}

} // namespace genrescope
