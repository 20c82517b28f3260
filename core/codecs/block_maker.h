#pragma once

#include "core/audio/decoded_audio.h"
#include "core/audio/resampler.h"

#include <memory>
#include <vector>

struct AVFrame;

namespace genrescope {

/// Makes blocks of one sample rate from FFmpeg's frames, whatever their sample type, rate and
/// number of channels. More channels than a block holds are mixed down to one.
class BlockMaker {
public:
    explicit BlockMaker(int sampleRate);
    ~BlockMaker();
    BlockMaker(const BlockMaker&) = delete;
    BlockMaker& operator=(const BlockMaker&) = delete;

    /// Takes the next frame, or null at the end. All blocks must have been taken before.
    /// @param frame  borrowed until the next call.
    void add(const AVFrame* frame);

    /// The next block, valid until add() is called; empty if another frame is needed.
    AudioBlock take();

    /// Forgets what was added.
    void reset();

private:
    class RateChange;

    AudioBlock planar(const AVFrame& frame);

    int sampleRate_;
    std::vector<float> converted_;
    std::vector<float> mixed_;
    ResamplerFactory resamplers_;
    /// Of the last frame, if it had another rate, and of the one before.
    std::unique_ptr<RateChange> change_;
    std::unique_ptr<RateChange> ended_;
    /// The rest of what ended_ took, and the last frame.
    AudioBlock rest_;
    AudioBlock next_;
};

} // namespace genrescope
