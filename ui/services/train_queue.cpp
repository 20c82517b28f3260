#include "ui/services/train_queue.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "ui/data/path_text.h"
#include "ui/text/error_text.h"

#include <QUuid>

#include <algorithm>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

auto placeOf(RunQueue& queue, const std::string& id)
{
    return std::ranges::find(queue, id, &QueuedRun::id);
}

} // namespace

TrainQueue::TrainQueue(QObject* parent) : QObject(parent)
{
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        --jobs_;
        Q_EMIT failed(sentence);
    });
}

TrainQueue::~TrainQueue()
{
    runner_.finish();
}

void TrainQueue::open(const QString& workspace)
{
    workspace_ = workspace;
    unwritten_ = std::make_shared<std::vector<Change>>();
    runs_.clear();
    Q_EMIT changed();
    start([folder = pathOf(workspace)](const TaskContext&) -> Found {
        try {
            return {.queue = readRunQueue(folder)};
        } catch (const ConfigError& error) {
            return {.problem = errorText(error)};
        }
    });
}

void TrainQueue::add(const std::vector<TrainConfig>& configs, Device device, Place place)
{
    RunQueue added;
    for (const TrainConfig& config : configs) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        added.push_back({.id = id.toStdString(), .config = config, .device = device});
    }
    change([added, place](RunQueue& queue) {
        const auto before = place == Place::First ? queue.begin() : queue.end();
        queue.insert(before, added.begin(), added.end());
    });
}

std::optional<QueuedRun> TrainQueue::takeFirst()
{
    if (runs_.empty())
        return std::nullopt;
    QueuedRun first = runs_.front();
    remove(first.id);
    return first;
}

void TrainQueue::remove(const std::string& id)
{
    change([id](RunQueue& queue) {
        std::erase_if(queue, [&](const QueuedRun& run) { return run.id == id; });
    });
}

void TrainQueue::move(const std::string& id, std::size_t place)
{
    change([id, place](RunQueue& queue) {
        const auto found = placeOf(queue, id);
        if (found == queue.end())
            return;
        const auto to =
            queue.begin() + static_cast<std::ptrdiff_t>(std::min(place, queue.size() - 1));
        if (found < to)
            std::rotate(found, found + 1, to + 1);
        else
            std::rotate(to, found, found + 1);
    });
}

/// At once here, and then in the file as it is by then: another window may have changed it.
void TrainQueue::change(const Change& change)
{
    change(runs_);
    Q_EMIT changed();
    start([change, unwritten = unwritten_, folder = pathOf(workspace_)](const TaskContext&) {
        unwritten->push_back(change);
        Found found;
        try {
            found.queue = readRunQueue(folder);
        } catch (const ConfigError& error) {
            const fs::path kept = keepAside(runQueuePath(folder));
            found.problem = TrainQueue::tr("The runs that waited could not be read. The file is "
                                           "kept as %1. %2")
                                .arg(textOf(kept), errorText(error));
        }
        for (const Change& one : *unwritten)
            one(found.queue);
        writeRunQueue(folder, found.queue);
        unwritten->clear();
        return found;
    });
}

void TrainQueue::start(std::function<Found(const TaskContext&)> work)
{
    ++jobs_;
    runner_.start<Found>(std::move(work), [this](Found found) { take(std::move(found)); });
}

void TrainQueue::take(Found found)
{
    // Later changes are on their way.
    if (--jobs_ == 0 && found.queue != runs_) {
        runs_ = std::move(found.queue);
        Q_EMIT changed();
    }
    if (!found.problem.isEmpty())
        Q_EMIT failed(found.problem);
}

} // namespace genrescope
