#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// A named array of float32, row-major.
struct NamedTensor {
    std::string name = {};
    std::vector<std::int64_t> shape = {};
    std::vector<float> values = {};
};

/// The content of a safetensors file: arrays and a text map.
/// Source: huggingface/safetensors, README "Format".
struct SafeTensors {
    std::map<std::string, std::string> metadata = {};
    /// In the order of their data.
    std::vector<NamedTensor> tensors = {};
};

/// Reads an untrusted file, checking every length before it is used: header ≤ 1 MiB, ≤ 4096
/// tensors, F32 only, shapes multiplied with overflow checks, data without gaps or overlaps and
/// exactly as long as the file.
/// @throws CheckpointError with one sentence that names the file and the problem; FileError.
SafeTensors readSafeTensors(const std::filesystem::path& path);

/// Replaces the file atomically. Tensor data starts at a multiple of 8 bytes.
void writeSafeTensors(const SafeTensors& content, const std::filesystem::path& path);

} // namespace genrescope
