#pragma once

#include "core/base/byte_source.h"
#include "core/sandbox/decoder_channel.h"

#include <array>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// The program could not read the source; it knows why.
class SourceFailed : public std::exception {
public:
    const char* what() const noexcept override { return "The source could not be read."; }
};

/// The bytes of a file that the program has open. They come in blocks, some of which are kept:
/// those who read tags read a few bytes here and there.
class RemoteSource : public ByteSource {
public:
    /// @param channel  outlives it
    RemoteSource(DecoderChannel& channel, const OpenRequest& request);

    /// @throws SourceFailed.
    std::size_t read(std::span<std::byte> buffer) override;
    bool seek(std::uint64_t offset) override;
    std::optional<std::uint64_t> size() const override { return size_; }
    const std::string& name() const override { return name_; }

private:
    struct Block {
        std::uint64_t offset = 0;
        std::vector<std::byte> bytes = {};
        /// When it was last read; 0: never filled.
        std::uint64_t used = 0;
    };

    const Block& blockAt(std::uint64_t offset);
    void fetch(Block& block, std::uint64_t offset);

    DecoderChannel& channel_;
    std::string name_;
    std::optional<std::uint64_t> size_;
    bool canSeek_;
    std::uint64_t position_ = 0;
    std::array<Block, 8> blocks_ = {};
    std::uint64_t uses_ = 0;
};

} // namespace genrescope
