#include "core/bench/preprocess_benchmark.h"

#include "core/audio/downmix.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/bench/median.h"
#include "core/decoding/sandboxed_decoder.h"
#include "core/pipeline/log_mel_stream.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace genrescope {

namespace {

template<typename Work>
double milliseconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - start;
    return elapsed.count();
}

SandboxedDecoder openFile(const std::filesystem::path& file)
{
    return SandboxedDecoder(std::make_unique<FileSource>(file));
}

/// A clip in memory, as each stage receives it.
struct Clip {
    int sampleRate = 0;
    std::vector<float> mono = {};
    std::vector<float> resampled = {};
};

void resample(const LogMelPipeline& pipeline, Clip& clip)
{
    constexpr std::size_t step = 1'152; // an mp3 frame: what the pipeline handles at once
    const auto resampler =
        pipeline.resamplers().create(clip.sampleRate, pipeline.config().sampleRate);
    clip.resampled.clear();
    const std::span<const float> mono = clip.mono;
    for (std::size_t from = 0; from < mono.size(); from += step)
        resampler->process(mono.subspan(from, std::min(step, mono.size() - from)), clip.resampled);
    resampler->finish(clip.resampled);
}

Clip loadClip(const LogMelPipeline& pipeline, const std::filesystem::path& file)
{
    SandboxedDecoder decoder = openFile(file);
    Clip clip = {.sampleRate = decoder.info().sampleRate};
    std::vector<float> mono;
    for (AudioBlock block = decoder.next(); !block.empty(); block = decoder.next()) {
        downmix(block, mono);
        clip.mono.insert(clip.mono.end(), mono.begin(), mono.end());
    }
    resample(pipeline, clip);
    return clip;
}

struct Samples {
    std::vector<double> decode = {};
    std::vector<double> resample = {};
    std::vector<double> mel = {};
    std::vector<double> total = {};
    std::vector<double> ratio = {};
};

void measureOnce(const LogMelPipeline& pipeline, const std::filesystem::path& file, Clip& clip,
                 Samples& samples)
{
    samples.decode.push_back(milliseconds([&] {
        SandboxedDecoder decoder = openFile(file);
        while (!decoder.next().empty()) {
        }
    }));
    samples.total.push_back(
        milliseconds([&] { clipFeatures(pipeline, std::make_unique<FileSource>(file)); }));
    samples.ratio.push_back(samples.total.back() / samples.decode.back());
    samples.resample.push_back(milliseconds([&] { resample(pipeline, clip); }));
    samples.mel.push_back(
        milliseconds([&] { MelSpectrogram(pipeline.analysis()).compute(clip.resampled); }));
}

} // namespace

PreprocessTimings benchmarkPreprocess(const std::vector<std::filesystem::path>& files, int repeats,
                                      const CancellationToken& cancellation)
{
    if (files.empty() || repeats < 1)
        throw ConfigError(
            Message::english("A benchmark needs at least one audio file and one repeat."));
    const LogMelPipeline pipeline;
    Samples medians;
    for (const std::filesystem::path& file : files) {
        Clip clip = loadClip(pipeline, file);
        Samples samples;
        for (int repeat = 0; repeat < repeats; ++repeat) {
            cancellation.throwIfCanceled();
            measureOnce(pipeline, file, clip, samples);
        }
        medians.decode.push_back(median(samples.decode));
        medians.resample.push_back(median(samples.resample));
        medians.mel.push_back(median(samples.mel));
        medians.total.push_back(median(samples.total));
        medians.ratio.push_back(median(samples.ratio));
    }
    return {.clips = static_cast<int>(files.size()),
            .decodeMs = median(medians.decode),
            .resampleMs = median(medians.resample),
            .melMs = median(medians.mel),
            .totalMs = median(medians.total),
            .totalOverDecode = median(medians.ratio)};
}

} // namespace genrescope
