#pragma once

#include "core/base/error.h"
#include "ui/data/model_card.h"
#include "ui/services/track_analyzer.h"

#include <QFileInfo>
#include <QSet>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

namespace genrescope::test {

/// What an analysis does in a test, shared by the test and the worker thread.
struct AnalyzerBackend {
    std::mutex mutex;
    /// File names in the order in which their analysis began, and those without models.
    QStringList begun;
    QStringList withoutModels;
    /// File names that fail.
    QSet<QString> broken;
    /// While set, analyses wait (and can be canceled).
    std::atomic<bool> hold = false;
    /// Of every track.
    double duration = 30.0;
    std::size_t frames = 2;

    QStringList startedSoFar()
    {
        const std::scoped_lock lock(mutex);
        return begun;
    }
};

/// Some frames, and a probability of 0.9 for the genre that the file's name begins with; nothing to
/// judge where it says "silent".
class FakeAnalyzer : public TrackAnalyzer {
public:
    FakeAnalyzer(std::shared_ptr<AnalyzerBackend> backend, QStringList architectures)
        : backend_(std::move(backend)), architectures_(std::move(architectures))
    {
    }

    MelConfig melConfig() const override { return {}; }

    TrackPrediction analyze(const std::filesystem::path& file, bool withModels,
                            const TaskContext& context, AnalysisObserver& observer) override
    {
        const QString name = QString::fromStdString(file.filename().string());
        {
            const std::scoped_lock lock(backend_->mutex);
            backend_->begun << name;
            if (!withModels)
                backend_->withoutModels << name;
        }
        while (backend_->hold.load()) {
            context.throwIfCanceled();
            QThread::yieldCurrentThread();
        }
        if (backend_->broken.contains(name))
            throw DecodeError(name.toStdString() + " contains no audio.");
        AudioInfo info;
        info.declaredDuration = backend_->duration;
        observer.onOpened(info);
        const std::vector<float> frames(backend_->frames * 128, -20.0F);
        observer.onFrames(frames);
        return predict(file, withModels);
    }

private:
    TrackPrediction predict(const std::filesystem::path& file, bool withModels) const
    {
        TrackPrediction track;
        track.file = file.string();
        track.duration = backend_->duration;
        track.complete = true;
        const bool pop = track.file.find("pop") != std::string::npos;
        if (!withModels)
            return track;
        if (track.file.find("silent") != std::string::npos)
            track.verdict = Verdict::Silent;
        for (const QString& architecture : architectures_) {
            ModelPrediction& model = track.models.emplace_back();
            model.checkpoint = "/models/" + architecture.toStdString();
            model.architecture = architecture.toStdString();
            model.labels = {"Rock", "Pop"};
            model.thresholds = {0.5, 0.5};
            // Some people hold that.
            if (track.file.find("nested") != std::string::npos)
                model.parents = {-1, 0};
            if (track.verdict == Verdict::Silent)
                continue;
            model.probabilities = {pop ? 0.2 : 0.9, pop ? 0.9 : 0.2};
            model.embedding = {pop ? -0.5F : 1.0F, 0.75F};
            model.times = {5.0, 25.0};
            model.timeline = {0.8F, 0.1F, 1.0F, 0.3F};
        }
        return track;
    }

    std::shared_ptr<AnalyzerBackend> backend_;
    QStringList architectures_;
};

/// This many models to listen with: a GRU, then a transformer.
inline std::vector<ActiveModel> fakeModels(int count = 2)
{
    std::vector<ActiveModel> models = {{QStringLiteral("one"), {QStringLiteral("GRU"), 0}},
                                       {QStringLiteral("two"), {QStringLiteral("Transformer"), 1}}};
    models.resize(static_cast<std::size_t>(count));
    return models;
}

/// As many models as there are checkpoints: the first a GRU, the second a transformer.
inline TrackAnalyzerFactory fakeAnalyzers(std::shared_ptr<AnalyzerBackend> backend)
{
    return [backend = std::move(backend)](const std::vector<std::filesystem::path>& checkpoints) {
        QStringList architectures = {QStringLiteral("gru"), QStringLiteral("transformer")};
        if (!checkpoints.empty() && checkpoints.front() == "broken")
            throw CheckpointError("broken is no checkpoint.");
        while (architectures.size() > static_cast<qsizetype>(checkpoints.size()))
            architectures.removeLast();
        return std::make_unique<FakeAnalyzer>(backend, architectures);
    };
}

/// Titles are the files' names without their extensions.
inline AudioInfo fakeInfo(const std::filesystem::path& file)
{
    AudioInfo info;
    info.tags.title = file.stem().string();
    info.tags.artist = "Somebody";
    info.declaredDuration = 29.0;
    return info;
}

} // namespace genrescope::test
