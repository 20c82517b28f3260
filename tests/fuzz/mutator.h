#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

// Of libFuzzer: changes the bytes at random, and returns how many there are now.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace genrescope::fuzz {

/// The text, changed at random, with at most `maxSize` bytes.
inline std::string mutated(std::string text, std::size_t maxSize)
{
    const std::size_t size = std::min(text.size(), maxSize);
    text.resize(maxSize);
    text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
    return text;
}

/// Copies the text to where libFuzzer expects a new input; returns its size.
inline std::size_t putInput(const std::string& text, std::uint8_t* data, std::size_t maxSize)
{
    const std::size_t size = std::min(text.size(), maxSize);
    std::copy_n(text.begin(), size, data);
    return size;
}

} // namespace genrescope::fuzz
