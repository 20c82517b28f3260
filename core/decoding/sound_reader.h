#pragma once

#include "core/audio/sound.h"
#include "core/base/byte_source.h"
#include "core/base/cancellation.h"

#include <cstddef>
#include <limits>
#include <memory>

namespace genrescope {

/// Which part of a recording is read.
struct SoundPart {
    /// Seconds; exact to the sample.
    double start = 0.0;
    double end = std::numeric_limits<double>::infinity();
    /// Of all channels together: less of the part is read where it has more.
    std::size_t mostSamples = std::numeric_limits<std::size_t>::max();
};

/// Decodes a part of a recording into memory. Its channels are those of the part's first piece;
/// where their number changes on the way, the last one stands for those that are missing.
/// @return  nothing in it if the recording ends before the part.
/// @throws DecodeError, FileError, Canceled as SandboxedDecoder does.
Sound readSound(std::unique_ptr<ByteSource> source, const SoundPart& part,
                const CancellationToken& cancellation);

} // namespace genrescope
