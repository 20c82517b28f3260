#pragma once

#include "core/base/byte_source.h"

#include <cstdint>
#include <exception>
#include <memory>

struct AVIOContext;

namespace genrescope {

/// FFmpeg's view of a ByteSource, the only thing that it can read.
class ByteInput {
public:
    explicit ByteInput(std::unique_ptr<ByteSource> source);
    ~ByteInput();
    ByteInput(const ByteInput&) = delete;
    ByteInput& operator=(const ByteInput&) = delete;

    AVIOContext* context() { return context_; }
    const ByteSource& source() const { return *source_; }

    /// Throws what the source threw: exceptions must not cross FFmpeg's own functions.
    void rethrow();

    /// Allows as many more bytes as for a new source, because the caller seeks.
    void renewBudget();

private:
    static int read(void* self, std::uint8_t* buffer, int size);
    static std::int64_t seek(void* self, std::int64_t offset, int whence);

    std::unique_ptr<ByteSource> source_;
    AVIOContext* context_ = nullptr;
    std::int64_t position_ = 0;
    /// Bytes that may still be read, so that no file can make its reader loop forever.
    std::uint64_t budget_ = 0;
    std::exception_ptr failure_;
};

} // namespace genrescope
