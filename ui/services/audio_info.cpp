#include "core/base/file_source.h"
#include "core/decoding/sandboxed_decoder.h"
#include "ui/services/track_analyzer.h"

namespace genrescope {

AudioInfo readAudioInfo(const std::filesystem::path& file)
{
    return SandboxedDecoder(std::make_unique<FileSource>(file)).info();
}

} // namespace genrescope
