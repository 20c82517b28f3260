#include "core/codecs/audio_codecs.h"

#include <algorithm>
#include <iterator>

namespace genrescope {

namespace {

/// By who writes them: the containers are in audio_files.cpp.
constexpr AVCodecID allowed[] = {
    // What most music is kept in.
    AV_CODEC_ID_FLAC, AV_CODEC_ID_VORBIS, AV_CODEC_ID_OPUS, AV_CODEC_ID_AAC, AV_CODEC_ID_ALAC,
    AV_CODEC_ID_WMAV1, AV_CODEC_ID_WMAV2, AV_CODEC_ID_WMAPRO, AV_CODEC_ID_WMALOSSLESS,
    AV_CODEC_ID_WMAVOICE,
    // wav, aiff, caf, au, mov, films: plain samples.
    AV_CODEC_ID_PCM_U8, AV_CODEC_ID_PCM_S8, AV_CODEC_ID_PCM_S16LE, AV_CODEC_ID_PCM_S16BE,
    AV_CODEC_ID_PCM_U16LE, AV_CODEC_ID_PCM_U16BE, AV_CODEC_ID_PCM_S24LE, AV_CODEC_ID_PCM_S24BE,
    AV_CODEC_ID_PCM_U24LE, AV_CODEC_ID_PCM_U24BE, AV_CODEC_ID_PCM_S32LE, AV_CODEC_ID_PCM_S32BE,
    AV_CODEC_ID_PCM_U32LE, AV_CODEC_ID_PCM_U32BE, AV_CODEC_ID_PCM_S64LE, AV_CODEC_ID_PCM_S64BE,
    AV_CODEC_ID_PCM_F16LE, AV_CODEC_ID_PCM_F24LE, AV_CODEC_ID_PCM_F32LE, AV_CODEC_ID_PCM_F32BE,
    AV_CODEC_ID_PCM_F64LE, AV_CODEC_ID_PCM_F64BE, AV_CODEC_ID_PCM_ALAW, AV_CODEC_ID_PCM_MULAW,
    AV_CODEC_ID_PCM_S8_PLANAR, AV_CODEC_ID_PCM_S16LE_PLANAR, AV_CODEC_ID_PCM_S16BE_PLANAR,
    AV_CODEC_ID_PCM_S24LE_PLANAR, AV_CODEC_ID_PCM_S32LE_PLANAR, AV_CODEC_ID_PCM_DVD,
    AV_CODEC_ID_PCM_BLURAY, AV_CODEC_ID_S302M,
    // wav, aiff and mov from the years when disks were small; samplers; voice recorders.
    AV_CODEC_ID_ADPCM_MS, AV_CODEC_ID_ADPCM_IMA_WAV, AV_CODEC_ID_ADPCM_IMA_QT,
    AV_CODEC_ID_ADPCM_YAMAHA, AV_CODEC_ID_ADPCM_SWF, AV_CODEC_ID_ADPCM_CT, AV_CODEC_ID_ADPCM_G722,
    AV_CODEC_ID_ADPCM_G726, AV_CODEC_ID_ADPCM_G726LE, AV_CODEC_ID_ADPCM_SBPRO_2,
    AV_CODEC_ID_ADPCM_SBPRO_3, AV_CODEC_ID_ADPCM_SBPRO_4, AV_CODEC_ID_GSM, AV_CODEC_ID_GSM_MS,
    AV_CODEC_ID_TRUESPEECH, AV_CODEC_ID_MACE3, AV_CODEC_ID_MACE6, AV_CODEC_ID_QDM2,
    AV_CODEC_ID_QDMC, AV_CODEC_ID_QCELP, AV_CODEC_ID_G723_1, AV_CODEC_ID_NELLYMOSER,
    AV_CODEC_ID_DVAUDIO,
    // Lossless archives of CDs, SACDs and concerts.
    AV_CODEC_ID_APE, AV_CODEC_ID_WAVPACK, AV_CODEC_ID_TTA, AV_CODEC_ID_TAK, AV_CODEC_ID_SHORTEN,
    AV_CODEC_ID_DSD_LSBF, AV_CODEC_ID_DSD_MSBF, AV_CODEC_ID_DSD_LSBF_PLANAR,
    AV_CODEC_ID_DSD_MSBF_PLANAR, AV_CODEC_ID_DST,
    // Collections from before mp3 and aac prevailed.
    AV_CODEC_ID_MUSEPACK7, AV_CODEC_ID_MUSEPACK8, AV_CODEC_ID_SPEEX, AV_CODEC_ID_COOK,
    AV_CODEC_ID_SIPR, AV_CODEC_ID_RA_144, AV_CODEC_ID_RA_288, AV_CODEC_ID_RALF, AV_CODEC_ID_ATRAC3,
    AV_CODEC_ID_ATRAC3P, AV_CODEC_ID_TWINVQ,
    // Films, concerts on disc, broadcasts.
    AV_CODEC_ID_AC3, AV_CODEC_ID_EAC3, AV_CODEC_ID_DTS, AV_CODEC_ID_TRUEHD, AV_CODEC_ID_MLP,
    AV_CODEC_ID_AAC_LATM,
    // Telephones.
    AV_CODEC_ID_AMR_NB, AV_CODEC_ID_AMR_WB};

} // namespace

const AVCodec* allowedDecoder(AVCodecID codec)
{
    if (codec == AV_CODEC_ID_MP1 || codec == AV_CODEC_ID_MP2 || codec == AV_CODEC_ID_MP3)
        return avcodec_find_decoder_by_name("mp3float");
    // Of wideband files, FFmpeg 7.1's own decoder makes twice as many samples as there are.
    if (codec == AV_CODEC_ID_SPEEX) {
        if (const AVCodec* const library = avcodec_find_decoder_by_name("libspeex"))
            return library;
    }
    const bool isAllowed = std::ranges::find(allowed, codec) != std::end(allowed);
    return isAllowed ? avcodec_find_decoder(codec) : nullptr;
}

} // namespace genrescope
