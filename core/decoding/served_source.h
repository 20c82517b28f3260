#pragma once

#include "core/base/byte_source.h"
#include "core/decoding/decoder_protocol.h"

#include <cstdint>
#include <exception>
#include <memory>
#include <vector>

namespace genrescope {

/// A source whose bytes another process asks for.
class ServedSource {
public:
    explicit ServedSource(std::unique_ptr<ByteSource> source);

    const ByteSource& source() const { return *source_; }
    bool canSeek() const { return canSeek_; }

    /// The answer to a request; what the source throws is kept, and the answer says that it failed.
    /// @throws ProtocolError if that is more than any decoder needs.
    Packet answer(const ReadRequest& request);

    /// Allows as many more bytes as for a new source.
    void renewBudget();
    /// Throws what the source threw.
    void rethrow();

private:
    std::unique_ptr<ByteSource> source_;
    bool canSeek_;
    std::uint64_t position_ = 0;
    std::uint64_t budget_ = 0;
    std::vector<std::byte> buffer_;
    std::exception_ptr failure_;
};

} // namespace genrescope
