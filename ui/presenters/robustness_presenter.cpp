#include "ui/presenters/robustness_presenter.h"

#include "ui/data/path_text.h"

#include <utility>

namespace genrescope {

RobustnessPresenter::RobustnessPresenter(ListenPresenter& listen, RobustnessCheck check,
                                         QObject* parent)
    : QObject(parent), listen_(listen), check_(std::move(check))
{
    connect(&listen_, &ListenPresenter::shownTrackChanged, this, [this] {
        if (listen_.shownTrack() != track_)
            forget();
    });
    connect(&listen_.tracks(), &TrackCollection::modelsChanged, this, &RobustnessPresenter::forget);
    connect(&runner_, &TaskRunner::progressed, this, [this](const Progress& progress) {
        if (!working_)
            return;
        progress_ = progress.fraction();
        Q_EMIT changed();
    });
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        forget();
        Q_EMIT failed(sentence);
    });
}

void RobustnessPresenter::ask()
{
    const std::optional<TrackKey> shown = listen_.shownTrack();
    const TrackItem* track = shown ? listen_.tracks().find(*shown) : nullptr;
    const auto prediction = shown ? listen_.tracks().findings().prediction(*shown) : nullptr;
    if (!check_ || track == nullptr || !prediction || track_ == shown)
        return;
    RobustnessRequest request = {.file = pathOf(track->path)};
    for (const ModelPrediction& model : prediction->models)
        request.checkpoints.emplace_back(model.checkpoint);
    track_ = shown;
    models_ = listen_.models();
    found_.reset();
    working_ = true;
    progress_ = 0.0;
    runner_.cancel();
    runner_.start<Robustness>([check = check_, request = std::move(request)](
                                  const TaskContext& context) { return check(request, context); },
                              [this](Robustness found) {
                                  found_ = std::make_shared<const Robustness>(std::move(found));
                                  working_ = false;
                                  Q_EMIT changed();
                              });
    Q_EMIT changed();
}

void RobustnessPresenter::stop()
{
    if (working_)
        forget();
}

void RobustnessPresenter::forget()
{
    if (!track_)
        return;
    runner_.cancel();
    track_.reset();
    models_.clear();
    found_.reset();
    working_ = false;
    Q_EMIT changed();
}

} // namespace genrescope
