#pragma once

#include "core/base/task_context.h"
#include "ui/library/catalog_writer.h"

#include <QString>

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace genrescope {

/// Finds out about one track, on one thread. @throws Canceled.
using TrackWork = std::function<ScannedTrack(const CatalogTrack&, const TaskContext&)>;
/// Called once on each thread. @throws what ends the scan.
using TrackWorkMaker = std::function<TrackWork()>;

/// Works on tracks on several threads, while the calling one writes what they find.
class TrackWorkers {
public:
    /// How many tracks are written, of how many, and the last one's path.
    using Tell = std::function<void(quint64 done, quint64 total, const QString& file)>;

    TrackWorkers(std::vector<CatalogTrack> tracks, int threads, TrackWorkMaker makeWork);
    ~TrackWorkers();
    TrackWorkers(const TrackWorkers&) = delete;
    TrackWorkers& operator=(const TrackWorkers&) = delete;

    /// Ends once all tracks are written, or those that were finished when it was canceled.
    /// @throws FileError, Canceled, and what the makers of the work do.
    void run(CatalogWriter& writer, const TaskContext& context, const Tell& tell);

private:
    void work();
    void workOnAll();
    /// Null where there was none.
    std::exception_ptr failureOfWork();
    struct News {
        std::vector<ScannedTrack> found = {};
        /// The last one's path.
        QString file = {};
        /// No thread works any more.
        bool ended = false;
    };
    /// What has been found since the last call; waits a moment first, or to the end.
    News wait();
    const CatalogTrack* takeNext();
    void stop();

    const std::vector<CatalogTrack> tracks_;
    const int threadCount_;
    const TrackWorkMaker makeWork_;
    CancellationSource canceled_;

    std::mutex mutex_;
    std::condition_variable ended_;
    std::size_t next_ = 0;
    std::vector<ScannedTrack> found_;
    QString lastFile_;
    int working_ = 0;
    std::exception_ptr failure_;

    std::vector<std::thread> threads_;
};

} // namespace genrescope
