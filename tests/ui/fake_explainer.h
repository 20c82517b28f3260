#pragma once

#include "core/base/error.h"
#include "ui/services/counted_sound_maker.h"
#include "ui/services/genre_explainer.h"
#include "ui/services/robustness_check.h"

#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace genrescope::test {

/// What explanations do in a test, shared by the test and the worker thread.
struct ExplainerBackend {
    std::mutex mutex;
    std::vector<ExplanationRequest> requests;
    std::vector<CountedSoundRequest> sounds;
    std::vector<RobustnessRequest> checks;
    /// While set, explanations wait (and can be canceled).
    std::atomic<bool> hold = false;
    std::atomic<int> canceled = 0;
    std::atomic<bool> broken = false;
    std::atomic<bool> silent = false;

    std::vector<ExplanationRequest> soFar()
    {
        const std::scoped_lock lock(mutex);
        return requests;
    }
    std::vector<CountedSoundRequest> soundsSoFar()
    {
        const std::scoped_lock lock(mutex);
        return sounds;
    }
    std::vector<RobustnessRequest> checksSoFar()
    {
        const std::scoped_lock lock(mutex);
        return checks;
    }

    /// While `hold` is set; then fails if it is `broken`.
    void wait(const TaskContext& context)
    {
        while (hold.load()) {
            if (context.cancellation.isCanceled())
                ++canceled;
            context.throwIfCanceled();
            QThread::yieldCurrentThread();
        }
        if (broken)
            throw CheckpointError("The model is gone.");
    }
};

/// Patches of 10 s × 64 bands: the first one speaks for the genre, the last one against it.
inline OcclusionMap fakeMap(std::size_t firstFrame, std::size_t frames)
{
    OcclusionMap map = {.firstFrame = firstFrame,
                        .frames = frames,
                        .bands = 128,
                        .patchFrames = 313,
                        .patchBands = 64};
    map.values.resize(map.rows() * map.columns());
    map.values.front() = 0.4;
    map.values.back() = -0.2;
    return map;
}

inline GenreExplainer fakeExplainer(std::shared_ptr<ExplainerBackend> backend)
{
    return [backend = std::move(backend)](const ExplanationRequest& request,
                                          const TaskContext& context) {
        {
            const std::scoped_lock lock(backend->mutex);
            backend->requests.push_back(request);
        }
        backend->wait(context);
        OcclusionMap map = fakeMap(request.section.firstFrame, request.section.values.size() / 128);
        if (backend->silent)
            map.values.clear();
        return map;
    };
}

/// The map's section at 8 kHz, mono, all of it 0.25.
inline CountedSoundMaker fakeCountedSound(std::shared_ptr<ExplainerBackend> backend)
{
    return [backend = std::move(backend)](const CountedSoundRequest& request,
                                          const TaskContext& context) {
        {
            const std::scoped_lock lock(backend->mutex);
            backend->sounds.push_back(request);
        }
        backend->wait(context);
        const double seconds =
            static_cast<double>(request.map.frames) / request.scale.framesPerSecond;
        return Sound{
            .sampleRate = 8'000,
            .channels = {std::vector<float>(static_cast<std::size_t>(8'000 * seconds), 0.25F)}};
    };
}

/// Rock falls from 0.9 to 0.6 in the first model where the music is slower, and elsewhere stays;
/// mp3 is left out.
inline RobustnessCheck fakeRobustness(std::shared_ptr<ExplainerBackend> backend)
{
    return [backend = std::move(backend)](const RobustnessRequest& request,
                                          const TaskContext& context) {
        {
            const std::scoped_lock lock(backend->mutex);
            backend->checks.push_back(request);
        }
        context.report({.stage = Stage::Classify, .done = 3, .total = 6});
        backend->wait(context);
        Robustness found = {.duration = 190.0, .isWhole = false};
        for (const std::filesystem::path& checkpoint : request.checkpoints)
            found.original.push_back({.checkpoint = checkpoint.string(),
                                      .labels = {"Pop", "Rock"},
                                      .probabilities = {0.2, 0.9}});
        for (const auto& [change, name] : namesOf(SoundChange()))
            found.changed.push_back({.change = change, .models = found.original});
        found.changed.front() = {.change = SoundChange::Mp3, .leftOut = "There is no encoder."};
        found.changed.back().models.front().probabilities = {0.2, 0.6};
        return found;
    };
}

} // namespace genrescope::test
