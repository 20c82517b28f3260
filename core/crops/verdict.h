#pragma once

#include "core/base/enum_names.h"
#include "core/base/message.h"

namespace genrescope {

/// Whether there was anything in a recording to judge.
enum class Verdict { Judged, TooShort, Silent, Damaged, NoMusic };

/// What stays below is silent: as loud as white noise at -70 dB of full scale, in dB of a mel
/// band's power. Dither and the noise of converters are below, the softest music is far above.
inline constexpr float silenceDecibels = -50.0F;

/// For files.
constexpr EnumNames<Verdict, 5> namesOf(Verdict)
{
    return {{{Verdict::Judged, "judged"},
             {Verdict::TooShort, "too_short"},
             {Verdict::Silent, "silent"},
             {Verdict::Damaged, "damaged"},
             {Verdict::NoMusic, "no_music"}}};
}

/// For people: a sentence; empty where the recording was judged.
Message messageOf(Verdict verdict);

} // namespace genrescope
