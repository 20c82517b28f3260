#include "core/base/sha1.h"

#include <array>
#include <cstdint>
#include <new>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

namespace genrescope {

Sha1::Sha1() : state_(av_sha_alloc())
{
    if (!state_)
        throw std::bad_alloc();
    av_sha_init(state_.get(), 160);
}

void Sha1::Free::operator()(AVSHA* state) const
{
    av_free(state);
}

void Sha1::update(std::span<const std::byte> bytes)
{
    av_sha_update(state_.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::string Sha1::hex()
{
    std::array<std::uint8_t, 20> digest = {};
    av_sha_final(state_.get(), digest.data());
    std::string text;
    text.reserve(2 * digest.size());
    for (const std::uint8_t byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string Sha1::of(std::string_view text)
{
    Sha1 sha;
    sha.update(text);
    return sha.hex();
}

} // namespace genrescope
