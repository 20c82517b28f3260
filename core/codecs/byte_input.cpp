#include "core/codecs/byte_input.h"

#include <cstdio>
#include <new>
#include <span>
#include <utility>

extern "C" {
#include <libavformat/avio.h>
#include <libavutil/error.h>
#include <libavutil/mem.h>
}

namespace genrescope {

ByteInput::ByteInput(std::unique_ptr<ByteSource> source) : source_(std::move(source))
{
    constexpr int bufferSize = 1 << 15;
    renewBudget();

    const bool seekable = source_->seek(1) && source_->seek(0);
    auto* buffer = static_cast<unsigned char*>(av_malloc(bufferSize));
    context_ = avio_alloc_context(buffer, bufferSize, 0, this, read, nullptr, seek);
    if (context_ == nullptr) {
        av_free(buffer);
        throw std::bad_alloc();
    }
    context_->seekable = seekable ? AVIO_SEEKABLE_NORMAL : 0;
}

void ByteInput::renewBudget()
{
    constexpr std::uint64_t unknownSize = std::uint64_t(1) << 56;
    budget_ = 16 * source_->size().value_or(unknownSize) + (std::uint64_t(1) << 28);
}

ByteInput::~ByteInput()
{
    av_free(context_->buffer); // which FFmpeg may have replaced
    avio_context_free(&context_);
}

void ByteInput::rethrow()
{
    if (failure_)
        std::rethrow_exception(std::exchange(failure_, nullptr));
}

int ByteInput::read(void* self, std::uint8_t* buffer, int size)
{
    auto& input = *static_cast<ByteInput*>(self);
    try {
        const std::span bytes(buffer, static_cast<std::size_t>(size));
        const std::size_t count = input.source_->read(std::as_writable_bytes(bytes));
        if (count == 0 || count > input.budget_)
            return AVERROR_EOF;
        input.budget_ -= count;
        input.position_ += static_cast<std::int64_t>(count);
        return static_cast<int>(count);
    } catch (...) {
        input.failure_ = std::current_exception();
        return AVERROR_EXTERNAL;
    }
}

std::int64_t ByteInput::seek(void* self, std::int64_t offset, int whence)
{
    auto& input = *static_cast<ByteInput*>(self);
    const auto size = input.source_->size();
    if ((whence & AVSEEK_SIZE) != 0)
        return size ? static_cast<std::int64_t>(*size) : AVERROR(ENOSYS);
    if (whence == SEEK_CUR)
        offset += input.position_;
    else if (whence == SEEK_END)
        offset += static_cast<std::int64_t>(size.value_or(0));
    if (offset < 0 || !input.source_->seek(static_cast<std::uint64_t>(offset)))
        return AVERROR(EINVAL);
    input.position_ = offset;
    return offset;
}

} // namespace genrescope
