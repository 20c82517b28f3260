#pragma once

#include "core/base/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// The bytes of a file from the music on, in which tags read as zeros, which decoders skip.
///
/// Programs put ID3v2, APE and Lyrics3 tags before and behind files of any kind, joined files have
/// those of their parts in the middle, and incomplete copies begin or end with zeros; decoders take
/// them, and the pictures in them, for damaged audio, or do not find the music behind them. Tags
/// are recognized by their signatures, which audio has by chance once in 10^13 bytes. ID3v1 at the
/// end stays: FFmpeg knows it.
class MusicSource : public ByteSource {
public:
    explicit MusicSource(std::unique_ptr<ByteSource> source);

    std::size_t read(std::span<std::byte> buffer) override;
    bool seek(std::uint64_t offset) override;
    std::optional<std::uint64_t> size() const override;
    const std::string& name() const override { return source_->name(); }

private:
    struct Tag {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };

    /// Skips the tags and zeros in front, unless there is nothing else.
    void findStart();
    /// Drops so many bytes; false if there are fewer.
    bool skip(std::uint64_t count);
    /// Finds tags that say at their end how long they are.
    void findFooters();
    /// Finds tags that begin in held_, up to where the rest of a signature may be missing, and
    /// returns how many bytes may be handed out.
    std::size_t findHeaders();
    /// Fills held_ with at least a signature's length, unless the source ends.
    void hold(std::size_t count);
    void add(std::uint64_t begin, std::uint64_t length);

    std::unique_ptr<ByteSource> source_;
    /// Where the music begins; all positions count from the source's first byte.
    std::uint64_t start_ = 0;
    std::vector<Tag> tags_;
    /// Read ahead; the first byte lies at position_.
    std::vector<std::byte> held_;
    std::uint64_t position_ = 0;
    bool ended_ = false;
    /// Nothing is skipped.
    bool isWhole_ = false;
};

} // namespace genrescope
