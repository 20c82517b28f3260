#pragma once

#include "core/base/appended_file.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace genrescope {

/// A value of one curve.
struct Scalar {
    std::string_view tag = {};
    float value = 0.0F;
};

/// Writes a file of curves that TensorBoard opens, readable while it is written.
///
/// The format is a sequence of records (length, its checksum, bytes, their checksum), each holding
/// one Event message. Its few fields are written here by hand, so that no library for protocol
/// buffers is needed.
/// Source: tensorflow/core/lib/io/record_writer.h; tensorflow/core/util/event.proto;
/// tensorflow/core/framework/summary.proto.
class EventFile {
public:
    /// Replaces the file with one without values.
    /// @param wallTime  seconds since 1970.
    /// @throws FileError.
    EventFile(const std::filesystem::path& path, double wallTime);

    /// Values of one step; all of them or none. @throws DiskFullError, FileError.
    void add(double wallTime, std::int64_t step, std::span<const Scalar> scalars);

private:
    void writeRecord(const std::string& event);

    AppendedFile file_;
};

} // namespace genrescope
