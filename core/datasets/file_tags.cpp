#include "core/datasets/file_tags.h"

#include "core/base/error.h"
#include "core/decoding/sandboxed_decoder.h"

namespace genrescope {

AudioTags fileTags(AudioCollection& audio, const std::string& file,
                   const CancellationToken& cancellation)
{
    try {
        return SandboxedDecoder(audio.open(file), {}, whenCanceled(cancellation)).info().tags;
    } catch (const Error&) {
        return {};
    }
}

} // namespace genrescope
