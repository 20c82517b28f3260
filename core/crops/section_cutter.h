#pragma once

#include <cstddef>
#include <vector>

namespace genrescope {

/// Some consecutive frames of a longer recording, treated as one clip.
struct Section {
    /// Of the recording.
    std::size_t firstFrame = 0;
    /// frames × bands, row-major.
    std::vector<float> values = {};
};

/// Cuts a stream of frames of unknown length into sections, in bounded memory.
///
/// Sections follow each other without a gap. What is left at the end becomes a last section as long
/// as the others, so it overlaps the previous one; but a remainder of at most `slack` frames stays
/// with the previous section, and a stream shorter than a section is a single section.
class SectionCutter {
public:
    SectionCutter(int bands, std::size_t sectionFrames, std::size_t slackFrames);

    /// Append the next frames here (row-major, whole rows).
    std::vector<float>& incoming() { return frames_; }

    /// Whether enough frames have arrived to know that the next section is not the last.
    bool hasNext() const;
    Section next();

    /// After the end of the stream, once hasNext() is false.
    Section last() const;

private:
    std::size_t framesSeen() const;
    Section copy(std::size_t first, std::size_t end) const;

    std::size_t bands_;
    std::size_t sectionFrames_;
    std::size_t slackFrames_;
    /// The section before (the last one may reach back into it) and everything after it.
    std::vector<float> frames_;
    /// Index of the first frame held, and of the first that was in no section yet.
    std::size_t heldFrom_ = 0;
    std::size_t cutUpTo_ = 0;
};

} // namespace genrescope
