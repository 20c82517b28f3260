#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace genrescope {

/// The stage of a long task.
enum class Stage {
    ReadMetadata,
    VerifyChecksums,
    PrepareFeatures,
    Train,
    Validate,
    Evaluate,
    Classify,
    Embed,
    ReadTags,
    WriteTags
};

/// A short English name, e.g. "preparing features".
std::string_view stageName(Stage stage);

/// One report of a long task.
struct Progress {
    Stage stage = Stage::PrepareFeatures;
    /// Units finished and in total (tracks, steps, seconds of audio); total 0 = not known yet.
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    /// The current item (a file name, an epoch), as plain text; may be empty.
    std::string detail = {};
    /// What remains to be written will take about this much on the disk; 0 = not known.
    std::uint64_t bytes = 0;

    /// In [0, 1]; 1.0 only when everything is done.
    double fraction() const
    {
        return total == 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(total);
    }
};

/// Receives progress. Called on whatever thread does the work, possibly on several at once and very
/// often: an implementation does its own locking and rate limiting.
class ProgressSink {
public:
    virtual ~ProgressSink() = default;
    virtual void report(const Progress& progress) = 0;
};

} // namespace genrescope
