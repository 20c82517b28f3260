#include "core/projection/chunks.h"

#include "core/kernels/parallel.h"

#include <algorithm>

namespace genrescope {

void forChunks(
    std::size_t count, std::size_t size, const CancellationToken& cancellation,
    const std::function<void(std::size_t first, std::size_t last, std::size_t chunk)>& work)
{
    const std::size_t chunks = chunksOf(count, size);
    // A single task would be no task of OpenMP's, and its products would take all threads.
    parallelFor(static_cast<int>(std::max<std::size_t>(2, chunks)), [&](int task, int) {
        const auto chunk = static_cast<std::size_t>(task);
        if (chunk >= chunks)
            return;
        cancellation.throwIfCanceled();
        work(chunk * size, std::min(count, (chunk + 1) * size), chunk);
    });
}

} // namespace genrescope
