#include "core/codecs/wav_samples.h"

#include <string_view>

extern "C" {
#include <libavformat/avformat.h>
}

namespace genrescope {

namespace {

constexpr unsigned extensible = 0xfffe;

/// The format tag of a wav file; 0 if it is not found.
unsigned formatTag(AVIOContext& bytes)
{
    constexpr int maxChunks = 64;
    const std::int64_t back = avio_tell(&bytes);
    unsigned tag = 0;
    if (avio_seek(&bytes, 12, SEEK_SET) < 0)
        return 0;
    for (int i = 0; i < maxChunks && avio_feof(&bytes) == 0; ++i) {
        const unsigned name = avio_rl32(&bytes);
        const unsigned size = avio_rl32(&bytes);
        if (name == MKTAG('d', 'a', 't', 'a'))
            break;
        if (name == MKTAG('f', 'm', 't', ' ')) {
            tag = avio_rl16(&bytes);
            break;
        }
        avio_skip(&bytes, std::int64_t(size) + (size & 1U));
    }
    avio_seek(&bytes, back, SEEK_SET);
    return tag;
}

AVCodecID samplesOf(int bytes, AVCodecID otherwise)
{
    switch (bytes) {
    case 2:
        return AV_CODEC_ID_PCM_S16LE;
    case 3:
        return AV_CODEC_ID_PCM_S24LE;
    case 4:
        return AV_CODEC_ID_PCM_S32LE;
    case 8:
        return AV_CODEC_ID_PCM_S64LE;
    default:
        return otherwise;
    }
}

} // namespace

void correctSampleWidth(AVFormatContext& container, AVStream& stream)
{
    const std::string_view format = container.iformat->name;
    AVCodecParameters& parameters = *stream.codecpar;
    const int channels = parameters.ch_layout.nb_channels;
    if ((format != "wav" && format != "w64") || channels < 1 ||
        parameters.block_align % channels != 0)
        return;
    const int width = parameters.block_align / channels;
    switch (parameters.codec_id) {
    case AV_CODEC_ID_PCM_U8:
        // 8 bits are unsigned alone, and signed in a wider container.
    case AV_CODEC_ID_PCM_S16LE:
    case AV_CODEC_ID_PCM_S24LE:
    case AV_CODEC_ID_PCM_S32LE:
        break;
    case AV_CODEC_ID_PCM_F24LE:
        if (formatTag(*container.pb) == extensible)
            break;
        return;
    default:
        return;
    }
    const AVCodecID codec = samplesOf(width, parameters.codec_id);
    if (codec == parameters.codec_id)
        return;
    parameters.codec_id = codec;
    parameters.bits_per_coded_sample = 8 * width;
}

} // namespace genrescope
