#include "ui/presenters/explanation_presenter.h"

#include <chrono>
#include <utility>

namespace genrescope {

namespace {

/// Time for which the playhead stays in another section before that is explained.
constexpr std::chrono::milliseconds settling{800};

/// Absolute dB.
Section copyOf(const MelTrack& track, const Crop& part)
{
    Section section = {.firstFrame = part.first};
    section.values.reserve(part.frames * static_cast<std::size_t>(track.bands()));
    for (std::size_t frame = part.first; frame < part.first + part.frames; ++frame) {
        for (const std::int16_t value : track.frame(frame))
            section.values.push_back(static_cast<float>(value) / MelTrack::unitsPerDecibel);
    }
    return section;
}

} // namespace

ExplanationPresenter::ExplanationPresenter(ListenPresenter& listen, GenreExplainer explain,
                                           QObject* parent)
    : QObject(parent), listen_(listen), explain_(std::move(explain))
{
    settled_.setSingleShot(true);
    settled_.setInterval(settling);
    connect(&settled_, &QTimer::timeout, this, &ExplanationPresenter::askAgain);
    connect(&listen_, &ListenPresenter::playheadMoved, this, &ExplanationPresenter::onPlayhead);
    connect(&listen_, &ListenPresenter::shownTrackChanged, this, [this] {
        if (listen_.shownTrack() != track_)
            dismiss();
    });
    connect(&listen_.tracks(), &TrackCollection::modelsChanged, this,
            &ExplanationPresenter::dismiss);
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        dismiss();
        Q_EMIT failed(sentence);
    });
}

double ExplanationPresenter::position() const
{
    return listen_.isShownInPlayer() ? listen_.player().position() : 0.0;
}

Crop ExplanationPresenter::currentSection() const
{
    const MelTrack& track = *listen_.melTrack();
    return sectionAt(position() * track.framesPerSecond(), track.frames(),
                     sectionSize(track.framesPerSecond()));
}

void ExplanationPresenter::ask(const QString& genre, std::size_t model)
{
    const std::shared_ptr<MelTrack>& track = listen_.melTrack();
    const std::optional<TrackKey> shown = listen_.shownTrack();
    const auto prediction = shown ? listen_.tracks().findings().prediction(*shown) : nullptr;
    if (!explain_ || !track || track->frames() == 0 || !prediction ||
        model >= prediction->models.size() || model >= listen_.models().size())
        return;
    section_ = currentSection();
    ExplanationRequest request = {.checkpoint = prediction->models[model].checkpoint,
                                  .genre = genre.toStdString(),
                                  .section = copyOf(*track, section_)};
    const ModelLabel& label = listen_.models()[model];
    // The last answer stays in sight while the same is asked about another section.
    if (!question_ || track_ != shown || question_->genre != genre || question_->model != label)
        explanation_.reset();
    track_ = shown;
    model_ = model;
    const auto secondsOf = [&](std::size_t frame) {
        return static_cast<double>(frame) / track->framesPerSecond();
    };
    question_ = {.genre = genre,
                 .model = label,
                 .start = secondsOf(section_.first),
                 .end = secondsOf(section_.first + section_.frames)};
    settled_.stop();
    working_ = true;
    runner_.cancel();
    Explanation form = {.genre = genre,
                        .model = label,
                        .framesPerSecond = track->framesPerSecond(),
                        .minFrequency = track->minFrequency(),
                        .maxFrequency = track->maxFrequency()};
    runner_.start<OcclusionMap>(
        [explain = explain_, request = std::move(request)](const TaskContext& context) {
            return explain(request, context);
        },
        [this, form](OcclusionMap map) mutable {
            form.map = std::move(map);
            explanation_ = std::make_shared<const Explanation>(form);
            working_ = false;
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ExplanationPresenter::dismiss()
{
    if (!question_)
        return;
    runner_.cancel();
    settled_.stop();
    track_.reset();
    question_.reset();
    explanation_.reset();
    working_ = false;
    Q_EMIT changed();
}

void ExplanationPresenter::onPlayhead()
{
    if (!question_)
        return;
    // A section grows while its track is analyzed, and is not asked about again for that.
    const double now = position();
    const bool inside = (now >= question_->start && now < question_->end) ||
                        currentSection().first == section_.first;
    if (inside)
        settled_.stop();
    else if (!settled_.isActive())
        settled_.start();
}

void ExplanationPresenter::askAgain()
{
    if (question_)
        ask(QString(question_->genre), model_);
}

} // namespace genrescope
