#pragma once

#include "core/base/enum_names.h"
#include "core/features/mel_config.h"

#include <span>
#include <string>

namespace genrescope {

/// What a model's inputs are relative to: the dB that count as 1.
enum class InputReference {
    /// The clip's own loudest value, as the post has it: how a moment appears depends on the whole
    /// clip.
    ClipMaximum,
    /// `fixedReference`, the same for all music: a moment appears the same in any clip, even before
    /// the clip's end is known.
    Fixed,
};

/// dB. Hardly any music reaches it: the default mel bands give a sine of full scale at most 41.7,
/// and the loudest of 944 recordings (FMA's and games') has 42.0.
inline constexpr float fixedReference = 42.0F;

constexpr EnumNames<InputReference, 2> namesOf(InputReference)
{
    return {{{InputReference::ClipMaximum, "clip-maximum"}, {InputReference::Fixed, "fixed"}}};
}

/// @throws ConfigError if there is none with this name.
InputReference inputReferenceNamed(const std::string& name);

/// What to add to values that are relative to a maximum of `loudest` dB, so that they are relative
/// to the reference. 0 for the clip's maximum.
float inputShift(InputReference reference, float loudest, const MelConfig& config);

/// Adds the shift and floors at -1, in place. NaN stays NaN.
void shiftInputs(std::span<float> values, float shift);

} // namespace genrescope
