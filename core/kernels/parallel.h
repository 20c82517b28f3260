#pragma once

#include <functional>

namespace genrescope {

/// Threads that parallelFor spreads so many tasks over when it is called from here: what
/// setComputeThreads has set for this thread, and 1 inside a task.
int workersFor(int tasks);

/// Does work(task, worker) for every task in [0, tasks). Workers are numbered from 0, and each does
/// its share of neighboring tasks in order: which tasks a worker does depends on nothing but the
/// number of threads, so that sums kept per worker are the same at every run.
/// An exception of a task is thrown on, after all have ended.
void parallelFor(int tasks, const std::function<void(int task, int worker)>& work);

} // namespace genrescope
