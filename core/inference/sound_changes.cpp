#include "core/inference/sound_changes.h"

#include "core/audio/downmix.h"
#include "core/audio/mp3_file.h"
#include "core/audio/wav_file.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/memory_source.h"
#include "core/crops/sections.h"
#include "core/decoding/sound_reader.h"

#include <cmath>
#include <memory>
#include <utility>

namespace genrescope {

namespace {

constexpr int bitRate = 64;
constexpr double quieterDecibels = -12.0;
constexpr double laterSeconds = 2.0;
constexpr double slowerSpeed = 0.97;

Sound quieter(Sound sound)
{
    const auto factor = static_cast<float>(std::pow(10.0, quieterDecibels / 20.0));
    for (std::vector<float>& channel : sound.channels) {
        for (float& sample : channel)
            sample *= factor;
    }
    return sound;
}

Sound later(const Sound& sound)
{
    if (sound.seconds() < laterSeconds + minSound)
        throw ConfigError(messageOf(Verdict::TooShort));
    const auto from = static_cast<std::ptrdiff_t>(laterSeconds * sound.sampleRate);
    Sound rest = {.sampleRate = sound.sampleRate};
    for (const std::vector<float>& channel : sound.channels)
        rest.channels.emplace_back(channel.begin() + from, channel.end());
    return rest;
}

Sound mono(const Sound& sound)
{
    Sound one = {.sampleRate = sound.sampleRate, .channels = {{}}};
    downmix(sound.block(), one.channels.front());
    return one;
}

/// Played at a lower rate than it was recorded at: the resampler in front of the models does the
/// rest, as it would with a tape.
Sound slower(Sound sound)
{
    sound.sampleRate = static_cast<int>(std::lround(slowerSpeed * sound.sampleRate));
    return sound;
}

/// A file in memory.
struct MadeFile {
    std::string bytes = {};
    /// Decoders first look for what the name promises: samples in which they look for mp3 keep them
    /// busy for seconds.
    const char* extension = ".wav";
};

/// Holds the changed sound.
/// @throws ConfigError if this sound cannot be changed so.
MadeFile changedFile(const Sound& sound, SoundChange change, const CancellationToken& cancellation)
{
    switch (change) {
    case SoundChange::Mp3:
        return {mp3File(sound, bitRate, cancellation), ".mp3"};
    case SoundChange::Quieter:
        return {wavFile(quieter(sound))};
    case SoundChange::Later:
        return {wavFile(later(sound))};
    case SoundChange::Mono:
        return {wavFile(mono(sound))};
    case SoundChange::Slower:
        break;
    }
    return {wavFile(slower(sound))};
}

class Trial {
public:
    Trial(TrackClassifier& classifier, std::string name, const TaskContext& context)
        : classifier_(classifier), name_(std::move(name)), context_(context)
    {
    }

    TrackPrediction classify(MadeFile file)
    {
        AnalysisObserver nobody;
        TrackPrediction found = classifier_.classify(
            std::make_unique<MemorySource>(std::move(file.bytes), name_ + file.extension),
            {.cancellation = context_.cancellation}, nobody);
        context_.report({.stage = Stage::Classify,
                         .done = ++done_,
                         .total = 1 + namesOf(SoundChange()).size(),
                         .detail = name_});
        return found;
    }

    ChangedPrediction classifyChanged(const Sound& sound, SoundChange change)
    {
        MadeFile file;
        try {
            file = changedFile(sound, change, context_.cancellation);
        } catch (const ConfigError& error) {
            return {.change = change, .leftOut = error.message()};
        }
        TrackPrediction found = classify(std::move(file));
        if (!isHeard(found))
            return {.change = change, .leftOut = messageOf(found.verdict)};
        return {.change = change, .models = std::move(found.models)};
    }

    /// Where there is no music, models still say something.
    static bool isHeard(const TrackPrediction& track)
    {
        return track.verdict == Verdict::Judged || track.verdict == Verdict::NoMusic;
    }

private:
    TrackClassifier& classifier_;
    std::string name_;
    const TaskContext& context_;
    std::uint64_t done_ = 0;
};

/// The first of it, as much as is heard, and whether there is more.
std::pair<Sound, bool> heardPart(const std::filesystem::path& file, std::size_t mostSamples,
                                 const TaskContext& context)
{
    Sound sound = readSound(std::make_unique<FileSource>(file), {.mostSamples = mostSamples},
                            context.cancellation);
    const bool isWhole = sound.frames() < mostSamples / sound.channels.size();
    return {std::move(sound), isWhole};
}

} // namespace

Robustness robustnessOf(TrackClassifier& classifier, const std::filesystem::path& file,
                        const TaskContext& context, std::size_t mostSamples)
{
    const auto [sound, isWhole] = heardPart(file, mostSamples, context);
    Trial trial(classifier, file.string(), context);
    TrackPrediction original = trial.classify({wavFile(sound)});
    if (!Trial::isHeard(original))
        throw DecodeError(Message::english("%1: %2", file.string(), messageOf(original.verdict)));
    Robustness robustness = {
        .duration = sound.seconds(), .isWhole = isWhole, .original = std::move(original.models)};
    for (const auto& [change, name] : namesOf(SoundChange()))
        robustness.changed.push_back(trial.classifyChanged(sound, change));
    return robustness;
}

} // namespace genrescope
