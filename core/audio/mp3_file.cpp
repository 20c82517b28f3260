#include "core/audio/mp3_file.h"

#include "core/audio/downmix.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#ifdef GENRESCOPE_LAME
#include <lame/lame.h>
#endif

namespace genrescope {

#ifdef GENRESCOPE_LAME

namespace {

/// Of MPEG 2.5, 2 and 1, Hz.
constexpr std::array rates = {8'000,  11'025, 12'000, 16'000, 22'050,
                              24'000, 32'000, 44'100, 48'000};
/// Frames that are encoded at once: between two of these it can be stopped. 1.5 s of music.
constexpr std::size_t pieceFrames = std::size_t(1) << 16;

int rateFor(int sampleRate)
{
    int found = rates.front();
    for (const int rate : rates)
        found = rate <= sampleRate ? rate : found;
    return found;
}

class Mp3Encoder {
public:
    Mp3Encoder(int sampleRate, int channels, int bitRate) : encoder_(lame_init(), lame_close)
    {
        lame_t lame = encoder_.get();
        lame_set_in_samplerate(lame, sampleRate);
        lame_set_out_samplerate(lame, rateFor(sampleRate));
        lame_set_num_channels(lame, channels);
        lame_set_mode(lame, channels == 1 ? MONO : JOINT_STEREO);
        lame_set_brate(lame, bitRate);
        lame_set_bWriteVbrTag(lame, 1);
        lame_set_write_id3tag_automatic(lame, 0);
        if (lame == nullptr || lame_init_params(lame) < 0)
            refuse(sampleRate);
        // What LAME asks for.
        piece_.resize(pieceFrames * 5 / 4 + 7'200);
    }

    void encode(const float* left, const float* right, std::size_t frames)
    {
        add(lame_encode_buffer_ieee_float(encoder_.get(), left, right, static_cast<int>(frames),
                                          piece_.data(), static_cast<int>(piece_.size())));
    }

    std::string finish()
    {
        add(lame_encode_flush(encoder_.get(), piece_.data(), static_cast<int>(piece_.size())));
        // In place of the frame that was left free for it at the start.
        const std::size_t size =
            lame_get_lametag_frame(encoder_.get(), piece_.data(), piece_.size());
        if (size <= std::min(piece_.size(), file_.size()))
            std::copy_n(piece_.begin(), size, file_.begin());
        return std::move(file_);
    }

private:
    [[noreturn]] static void refuse(int sampleRate)
    {
        throw ConfigError(
            Message::english("No mp3 file can be made of music at %1 Hz.", sampleRate));
    }

    void add(int bytes)
    {
        if (bytes < 0)
            refuse(lame_get_in_samplerate(encoder_.get()));
        file_.append(reinterpret_cast<const char*>(piece_.data()), static_cast<std::size_t>(bytes));
    }

    std::unique_ptr<lame_global_flags, decltype(&lame_close)> encoder_;
    std::vector<unsigned char> piece_;
    std::string file_;
};

} // namespace

bool makesMp3Files()
{
    return true;
}

std::string mp3File(const Sound& sound, int bitRate, const CancellationToken& cancellation)
{
    std::vector<float> mono;
    const bool isStereo = sound.channels.size() == 2;
    if (!isStereo)
        downmix(sound.block(), mono);
    const std::vector<float>& left = isStereo ? sound.channels[0] : mono;
    const std::vector<float>& right = isStereo ? sound.channels[1] : mono;
    Mp3Encoder encoder(sound.sampleRate, isStereo ? 2 : 1, bitRate);
    for (std::size_t at = 0; at < left.size(); at += pieceFrames) {
        cancellation.throwIfCanceled();
        encoder.encode(left.data() + at, right.data() + at,
                       std::min(pieceFrames, left.size() - at));
    }
    return encoder.finish();
}

#else

bool makesMp3Files()
{
    return false;
}

std::string mp3File(const Sound& /*sound*/, int /*bitRate*/,
                    const CancellationToken& /*cancellation*/)
{
    throw ConfigError(Message::english("This build of the program makes no mp3 files."));
}

#endif

} // namespace genrescope
