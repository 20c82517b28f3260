#pragma once

#include "core/runs/run_queue.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// The runs of a workspace that wait to be trained. They are on disk, where they survive the
/// program's end; another window on the same workspace sees them when it opens or changes them.
class TrainQueue : public QObject {
    Q_OBJECT

public:
    explicit TrainQueue(QObject* parent = nullptr);
    /// Waits until all is written.
    ~TrainQueue() override;

    /// The next one first.
    const RunQueue& runs() const { return runs_; }

    /// Reads the runs that wait in a workspace; changed() follows.
    void open(const QString& workspace);

    enum class Place { First, Last };
    /// Every config is a run of its own; they keep their order.
    void add(const std::vector<TrainConfig>& configs, Device device, Place place);
    /// The next one, which no longer waits; nothing if none does.
    std::optional<QueuedRun> takeFirst();
    void remove(const std::string& id);
    /// @param place  its new index.
    void move(const std::string& id, std::size_t place);

Q_SIGNALS:
    void changed();
    /// One sentence.
    void failed(const QString& sentence);

private:
    using Change = std::function<void(RunQueue&)>;
    struct Found {
        RunQueue queue = {};
        /// A sentence; empty if there is none.
        QString problem = {};
    };

    void change(const Change& change);
    void start(std::function<Found(const TaskContext&)> work);
    void take(Found found);

    QString workspace_;
    RunQueue runs_;
    /// Changes that the disk did not take: the next one takes them along. The worker's.
    std::shared_ptr<std::vector<Change>> unwritten_ = std::make_shared<std::vector<Change>>();
    /// Reads and changes that are on their way.
    int jobs_ = 0;
    // Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
