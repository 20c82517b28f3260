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

/// How large a file may be, in bytes. Reader and writer keep to the same limits, so that what was
/// written can be read. The defaults are meant for checkpoints, which may come from strangers.
struct SafeTensorsLimits {
    std::uint64_t header = std::uint64_t{1} << 20;
    std::uint64_t file = std::uint64_t{1} << 30;
};

/// Reads an untrusted file, checking every length before it is used: header and file within
/// the limits, ≤ 4096 tensors, F32 only, shapes multiplied with overflow checks, data without gaps
/// or overlaps and exactly as long as the file.
/// @throws CheckpointError with one sentence that names the file and the problem; FileError.
SafeTensors readSafeTensors(const std::filesystem::path& path,
                            const SafeTensorsLimits& limits = {});

/// Replaces the file atomically. Tensor data starts at a multiple of 8 bytes.
/// @throws CheckpointError if the file would exceed the limits, before anything is written;
///         FileError.
void writeSafeTensors(const SafeTensors& content, const std::filesystem::path& path,
                      const SafeTensorsLimits& limits = {});

} // namespace genrescope
