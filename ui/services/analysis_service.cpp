#include "ui/services/analysis_service.h"

#include "ui/text/error_text.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace genrescope {

AnalysisService::AnalysisService(TrackAnalyzerFactory makeAnalyzer, InfoReader readInfo,
                                 QObject* parent)
    : QObject(parent), makeAnalyzer_(std::move(makeAnalyzer)), readInfo_(std::move(readInfo))
{
    connect(&worker_, &TaskRunner::failed, this, &AnalysisService::onFailed);
    connect(&worker_, &TaskRunner::canceled, this, &AnalysisService::endJob);
    setModels({});
}

void AnalysisService::setModels(const std::vector<ActiveModel>& models)
{
    interrupt();
    ++loading_;
    std::vector<std::filesystem::path> checkpoints;
    std::vector<ModelLabel> labels;
    for (const ActiveModel& model : models) {
        checkpoints.emplace_back(model.file.toStdU16String());
        labels.push_back(model.label);
    }
    using Loaded = std::shared_ptr<TrackAnalyzer>;
    worker_.start<Loaded>([make = makeAnalyzer_,
                           checkpoints](const TaskContext&) -> Loaded { return make(checkpoints); },
                          [this, labels](const Loaded& analyzer) {
                              analyzer_ = analyzer;
                              Q_EMIT modelsChanged(labels);
                              --loading_;
                              startNext();
                          });
}

void AnalysisService::readTags(std::vector<Track> tracks)
{
    tags_.start<bool>(
        [this, read = readInfo_, tracks = std::move(tracks)](const TaskContext& context) {
            for (const Track& track : tracks) {
                context.throwIfCanceled();
                std::function<void()> tell;
                try {
                    tell = [this, id = track.id, info = read(track.path)] {
                        Q_EMIT tagsRead(id, info);
                    };
                } catch (const std::exception& error) {
                    tell = [this, id = track.id, sentence = errorText(error)] {
                        forget(id);
                        Q_EMIT failed(id, sentence);
                    };
                }
                QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
            }
            return true;
        },
        [](bool) {});
}

bool AnalysisService::isRunning(TrackKey id) const
{
    return current_ && !current_->interrupted && current_->track.id == id;
}

void AnalysisService::queueFirst(const Job& job)
{
    jobs_[job.track.id] = job;
    order_.push_front(job.track.id);
}

void AnalysisService::queueLast(const Job& job)
{
    jobs_[job.track.id] = job;
    order_.push_back(job.track.id);
}

std::optional<AnalysisService::Job> AnalysisService::takeNext()
{
    while (!order_.empty()) {
        const auto next = jobs_.extract(order_.front());
        order_.pop_front();
        if (next)
            return next.mapped();
    }
    return {};
}

void AnalysisService::classify(const std::vector<Track>& tracks)
{
    for (const Track& track : tracks) {
        const auto same = jobs_.find(track.id);
        if (same != jobs_.end())
            same->second.withModels = true;
        else if (!isRunning(track.id) || !current_->withModels)
            queueLast({track});
    }
    startNext();
}

void AnalysisService::watch(const Track& track, bool withModels)
{
    if (isRunning(track.id) && current_->withFrames)
        return;
    interrupt();
    queueFirst({track, withModels, true});
    startNext();
}

void AnalysisService::forget(TrackKey id)
{
    if (isRunning(id))
        interrupt();
    jobs_.erase(id);
    // Entries of jobs that are gone are dropped from time to time, so that the queue does not grow
    // when tracks are removed and restored again and again.
    constexpr std::size_t few = 64;
    if (order_.size() > 2 * jobs_.size() + few)
        std::erase_if(order_, [this](TrackKey each) { return !jobs_.contains(each); });
}

void AnalysisService::interrupt()
{
    if (!current_ || current_->interrupted)
        return;
    current_->interrupted = true;
    // The models' output is still wanted, later; frames only while the track is shown.
    if (current_->withModels)
        queueFirst({current_->track});
    worker_.cancel();
}

void AnalysisService::startNext()
{
    if (current_ || loading_ > 0 || !analyzer_)
        return;
    current_ = takeNext();
    if (!current_)
        return;
    sinceStart_.start();
    const TrackKey id = current_->track.id;
    const auto relay = std::make_shared<AnalysisRelay>(
        this, [this, id](AnalysisRelay::Updates updates) { onUpdates(id, std::move(updates)); },
        current_->withFrames);
    Q_EMIT started(id, current_->withFrames, analyzer_->melConfig());
    worker_.start<TrackPrediction>(
        [analyzer = analyzer_, relay, job = *current_](const TaskContext& context) {
            return analyzer->analyze(job.track.path, job.withModels, context, *relay);
        },
        [this](TrackPrediction prediction) {
            onDone(std::make_shared<const TrackPrediction>(std::move(prediction)));
        });
}

void AnalysisService::onUpdates(TrackKey id, AnalysisRelay::Updates updates)
{
    if (!isRunning(id))
        return;
    if (updates.info)
        Q_EMIT tagsRead(id, *updates.info);
    if (!updates.frames.empty())
        Q_EMIT framesArrived(id, updates.frames);
    if (updates.prediction && current_->withModels)
        Q_EMIT predicted(id, updates.prediction);
}

void AnalysisService::onDone(const std::shared_ptr<const TrackPrediction>& prediction)
{
    const Job job = *current_;
    if (job.withModels)
        Q_EMIT predicted(job.track.id, prediction);
    Q_EMIT finished(job.track.id, prediction->duration,
                    static_cast<double>(sinceStart_.nsecsElapsed()) * 1e-9);
    endJob();
}

void AnalysisService::onFailed(const QString& sentence)
{
    if (loading_ > 0 && !current_) {
        --loading_;
        Q_EMIT modelsFailed(sentence);
        startNext();
        return;
    }
    if (current_)
        Q_EMIT failed(current_->track.id, sentence);
    endJob();
}

void AnalysisService::endJob()
{
    current_.reset();
    startNext();
}

} // namespace genrescope
