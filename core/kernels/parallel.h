#pragma once

#include <functional>

namespace genrescope {

/// Sets over how many threads the kernels and oneDNN spread what the calling thread starts from
/// here on; 0 = one per core.
void setKernelThreads(int threads);

/// The number of threads over which parallelFor would spread this many tasks if called here: what
/// setKernelThreads has set for this thread, and 1 inside a task.
int workersFor(int tasks);

/// Does work(task, worker) for every task in [0, tasks). Workers are numbered from 0, and each does
/// its share of neighboring tasks in order: which tasks a worker does depends on nothing but
/// workersFor(tasks), even where OpenMP grants fewer threads, so that sums kept per worker are the
/// same in every run. The shares of two workers may overlap in time; those of one thread never do.
/// An exception of a task is rethrown after all have ended.
void parallelFor(int tasks, const std::function<void(int task, int worker)>& work);

} // namespace genrescope
