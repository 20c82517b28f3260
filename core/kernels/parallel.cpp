#include "core/kernels/parallel.h"

#include <algorithm>
#include <exception>
#include <omp.h>

namespace genrescope {

void setKernelThreads(int threads)
{
    omp_set_num_threads(threads > 0 ? threads : omp_get_num_procs());
}

int workersFor(int tasks)
{
    return omp_in_parallel() != 0 ? 1 : std::clamp(omp_get_max_threads(), 1, std::max(1, tasks));
}

void parallelFor(int tasks, const std::function<void(int task, int worker)>& work)
{
    const int workers = workersFor(tasks);
    std::exception_ptr failure;
    const auto share = [&](int worker) {
        try {
            const auto bound = [&](long long w) { return static_cast<int>(w * tasks / workers); };
            for (int task = bound(worker); task < bound(worker + 1); ++task)
                work(task, worker);
        } catch (...) {
#pragma omp critical
            failure = std::current_exception();
        }
    };
    if (workers == 1) {
        share(0);
    } else {
#pragma omp parallel num_threads(workers)
        {
            // OpenMP may grant fewer threads than asked for (OMP_THREAD_LIMIT, OMP_DYNAMIC); then
            // each does the shares of several workers.
            const int granted = omp_get_num_threads();
            for (int worker = omp_get_thread_num(); worker < workers; worker += granted)
                share(worker);
        }
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace genrescope
