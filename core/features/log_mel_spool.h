#pragma once

#include "core/features/mel_config.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// The frames of a recording of any length, in bounded memory.
///
/// Features are relative to the recording's maximum, which is not known before its end. Until then
/// its frames wait here in absolute dB: those of a usual clip in memory, those of a long recording
/// in a temporary file, which has no name and disappears with this object, however the program
/// ends.
class LogMelSpool {
public:
    /// Values held in memory at most: 32 MB, or 35 minutes at 128 bands and 31.25 frames a second.
    static constexpr std::size_t usualLimit = std::size_t{1} << 23;

    /// @param folder  for the temporary file if one is needed; where empty, the system's
    explicit LogMelSpool(const MelConfig& config, std::filesystem::path folder = {},
                         std::size_t limit = usualLimit);
    ~LogMelSpool();
    LogMelSpool(LogMelSpool&&) noexcept;
    LogMelSpool& operator=(LogMelSpool&&) noexcept;

    /// Makes room in memory for this many frames, as far as the limit allows.
    void reserve(std::size_t frames);

    /// Takes the next frames (whole rows, absolute dB) and leaves `decibels` empty.
    /// @throws FileError if they cannot be written.
    void add(std::vector<float>& decibels);

    int bands() const { return config_.melBands; }
    std::size_t frames() const;
    /// dB of the loudest value; 0 if there is none.
    float reference() const;

    /// Calls `visit` with all frames in order, some rows at a time, as normalizeToMaximum would
    /// make them. @throws FileError.
    void forEachBlock(const std::function<void(std::span<const float> rows)>& visit) const;

private:
    class TemporaryFile;

    MelConfig config_;
    std::filesystem::path folder_;
    std::size_t limit_;
    /// What has been moved to the file, and what came after it.
    std::unique_ptr<TemporaryFile> file_;
    std::size_t filedValues_ = 0;
    std::vector<float> held_;
    float loudest_;
};

} // namespace genrescope
