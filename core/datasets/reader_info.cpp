#include "core/datasets/reader_info.h"

#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/number_text.h"
#include "core/datasets/fma_reader.h"
#include "core/datasets/folder_reader.h"
#include "core/datasets/jamendo_reader.h"
#include "core/datasets/label_reader.h"
#include "core/datasets/music_reader.h"
#include "core/datasets/tag_reader.h"

#include <algorithm>

namespace genrescope {

namespace {

void checkValue(const ReaderField& field, const std::string& text)
{
    switch (field.kind) {
    case ReaderField::Kind::Choice:
        if (std::ranges::count(field.choices, text, &ReaderChoice::name) == 0)
            throw ConfigError(
                Message::english("The option %1 cannot be \"%2\".", field.name, text));
        break;
    case ReaderField::Kind::Count:
        if (const auto count = parseNumber<int>(text); !count || *count < field.minimum) {
            throw ConfigError(
                Message::english("The option %1 must be a whole number of at least %2, not \"%3\".",
                                 field.name, field.minimum, text));
        }
        break;
    case ReaderField::Kind::Flag:
        if (text != "true" && text != "false")
            throw ConfigError(Message::english("The option %1 must be true or false, not \"%2\".",
                                               field.name, text));
        break;
    default:
        break;
    }
}

std::string defaultOf(const ReaderField& field)
{
    switch (field.kind) {
    case ReaderField::Kind::Choice:
        return field.choices.front().name;
    case ReaderField::Kind::Count:
        return std::to_string(field.defaultCount);
    case ReaderField::Kind::Flag:
        return "false";
    default:
        return {};
    }
}

std::map<std::string, std::string> withAbsolutePaths(const std::vector<ReaderField>& fields,
                                                     std::map<std::string, std::string> values)
{
    for (const ReaderField& field : fields) {
        const auto found = values.find(field.name);
        if (field.isPath() && found != values.end() && !found->second.empty())
            found->second = std::filesystem::absolute(found->second).lexically_normal().string();
    }
    return values;
}

const ReaderInfo* find(const std::string& name)
{
    const auto found = std::ranges::find(readerInfos(), name, &ReaderInfo::name);
    return found == readerInfos().end() ? nullptr : &*found;
}

} // namespace

const std::vector<ReaderInfo>& readerInfos()
{
    static const std::vector<ReaderInfo> infos = {fmaReaderInfo(),   folderReaderInfo(),
                                                  labelReaderInfo(), musicReaderInfo(),
                                                  tagReaderInfo(),   jamendoReaderInfo()};
    return infos;
}

ReaderField minTracksField()
{
    return {.name = "min-tracks",
            .kind = ReaderField::Kind::Count,
            .title = Message::english("Minimum tracks"),
            .help = Message::english(
                "Genres with fewer training tracks are left out; 0 keeps all genres"),
            .defaultCount = 1};
}

ReaderValues::ReaderValues(const std::vector<ReaderField>& fields,
                           std::map<std::string, std::string> given)
    : given_(std::move(given))
{
    for (const auto& [name, text] : given_) {
        const auto found = std::ranges::find(fields, name, &ReaderField::name);
        if (found == fields.end())
            throw ConfigError(
                Message::english("The option %1 does not apply to this kind of dataset.", name));
        checkValue(*found, text);
    }
    for (const ReaderField& field : fields) {
        const std::string& text = given_.try_emplace(field.name, defaultOf(field)).first->second;
        if (field.isRequired && text.empty())
            throw ConfigError(
                Message::english("The option %1 is missing (%2).", field.name, field.title));
    }
}

std::filesystem::path ReaderValues::path(const std::string& name) const
{
    return given_.at(name);
}

const std::string& ReaderValues::choice(const std::string& name) const
{
    return given_.at(name);
}

int ReaderValues::count(const std::string& name) const
{
    return parseNumber<int>(given_.at(name)).value();
}

bool ReaderValues::flag(const std::string& name) const
{
    return given_.at(name) == "true";
}

std::unique_ptr<DatasetReader> makeReader(const std::string& name,
                                          const std::map<std::string, std::string>& values)
{
    const ReaderInfo* const info = find(name);
    if (info == nullptr)
        throw ConfigError(Message::english("There is no reader called \"%1\".", name));
    std::unique_ptr<DatasetReader> reader = info->make(ReaderValues(info->fields, values));
    reader->setOptions(withAbsolutePaths(info->fields, values));
    return reader;
}

std::unique_ptr<ByteSource> openAudio(const Manifest& manifest, const std::string& file)
{
    const std::filesystem::path source = manifest.audioPath;
    const ReaderInfo* const info = find(manifest.reader);
    if (std::filesystem::is_directory(source) || info == nullptr || info->openArchive == nullptr)
        return std::make_unique<FileSource>(source / file);
    return info->openArchive(source)->open(file);
}

} // namespace genrescope
