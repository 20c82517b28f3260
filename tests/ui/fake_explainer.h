#pragma once

#include "core/base/error.h"
#include "ui/services/genre_explainer.h"

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
        while (backend->hold.load()) {
            if (context.cancellation.isCanceled())
                ++backend->canceled;
            context.throwIfCanceled();
            QThread::yieldCurrentThread();
        }
        if (backend->broken)
            throw CheckpointError("The model is gone.");
        OcclusionMap map = fakeMap(request.section.firstFrame, request.section.values.size() / 128);
        if (backend->silent)
            map.values.clear();
        return map;
    };
}

} // namespace genrescope::test
