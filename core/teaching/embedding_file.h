#pragma once

#include "core/datasets/feature_key.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace genrescope {

class FileLock;

/// The embeddings of tracks by one encoder, kept in a file: a line that names the format, then a
/// record for each track (its feature key, the numbers as float32, the CRC-32C of both) in the
/// processor's byte order, to which records are only ever appended. A record that is damaged or
/// torn is as good as none.
class EmbeddingFile {
public:
    /// Reads what is there. @throws FileError if it cannot be read.
    EmbeddingFile(std::filesystem::path path, std::size_t width);
    ~EmbeddingFile();
    EmbeddingFile(const EmbeddingFile&) = delete;
    EmbeddingFile& operator=(const EmbeddingFile&) = delete;

    /// Empty if there is none.
    std::span<const float> find(FeatureKey key) const;

    /// The first call locks the file until the end, and replaces one that is damaged.
    /// @throws FileError if it cannot be written, or another process writes to it.
    void add(FeatureKey key, std::span<const float> values);

private:
    void open();
    std::string recordOf(FeatureKey key, std::span<const float> values) const;

    std::filesystem::path path_;
    std::size_t width_;
    std::string header_;
    std::unordered_map<FeatureKey, std::vector<float>> embeddings_;
    /// Whether the file is exactly the header and the records of embeddings_.
    bool isWhole_ = false;
    std::unique_ptr<FileLock> lock_;
    int descriptor_ = -1;
};

} // namespace genrescope
