#include "core/datasets/zip_collection.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace genrescope {

namespace {

std::string fingerprintOf(const ZipEntry& entry)
{
    std::array<char, 8> crc = {};
    const auto [end, error] = std::to_chars(crc.data(), crc.data() + crc.size(), entry.crc, 16);
    return std::to_string(entry.size) + '-' + std::string(crc.data(), end);
}

} // namespace

ZipCollection::ZipCollection(ZipArchive archive, const Naming& naming)
    : archive_(std::move(archive))
{
    std::vector<std::pair<std::string_view, std::size_t>> found;
    for (std::size_t i = 0; i < archive_.entries().size(); ++i) {
        const std::string_view file = naming(archive_.entries()[i].name);
        if (!file.empty())
            found.emplace_back(file, i);
    }
    std::sort(found.begin(), found.end());

    auto index = std::make_shared<Index>();
    for (const auto& [file, i] : found) {
        if (!index->entries.empty() && index->entries.back().file == file) {
            throw DatasetError(Message::english(
                "%1 contains %2 twice, which no genuine archive does; download it again.",
                archive_.path().string(), std::string(file)));
        }
        const ZipEntry& entry = archive_.entries()[i];
        index->entries.push_back({std::string(file), entry.size, fingerprintOf(entry)});
        index->archiveIndices.push_back(i);
    }
    index_ = std::move(index);
}

std::unique_ptr<ByteSource> ZipCollection::open(const std::string& file)
{
    const AudioEntry* const entry = find(file);
    if (entry == nullptr)
        throw DatasetError(Message::english("%1 contains no %2.", archive_.path().string(), file));
    const auto index = static_cast<std::size_t>(entry - index_->entries.data());
    return archive_.open(index_->archiveIndices[index]);
}

std::unique_ptr<AudioCollection> ZipCollection::clone() const
{
    return std::make_unique<ZipCollection>(*this);
}

} // namespace genrescope
