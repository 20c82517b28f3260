#include "ui/pages/listed_examples.h"

#include "ui/pages/example_list.h"
#include "ui/theme/model_style.h"

namespace genrescope {

ListedExamples::ListedExamples(EvaluatePresenter& presenter, ExampleList& list, QObject* parent)
    : QObject(parent), presenter_(presenter), list_(list)
{
}

void ListedExamples::begin(const std::vector<ModelLabel>& models, const QStringList& genres)
{
    models_ = models;
    genres_ = genres;
    count_.reset();
    differences_ = false;
    QStringList names;
    for (const ModelLabel& model : models)
        names.append(markedName(model));
    list_.setOutcome(presenter_.outcome(), names);
}

void ListedExamples::listCount(std::size_t checkpoint, Outcome outcome)
{
    count_ = {checkpoint, outcome};
    differences_ = false;
    const std::vector<std::size_t> tracks = presenter_.tracksBehind(checkpoint, outcome);
    const auto count = static_cast<int>(tracks.size());
    const QString caption = [&] {
        switch (outcome) {
        case Outcome::TruePositive:
            return tr("%Ln track(s) of %1 found by %2", nullptr, count);
        case Outcome::FalsePositive:
            return tr("%Ln track(s) that %2 mistakes for %1", nullptr, count);
        case Outcome::FalseNegative:
            return tr("%Ln track(s) of %1 missed by %2", nullptr, count);
        case Outcome::TrueNegative:
            break;
        }
        return tr("%Ln track(s) that %2 correctly does not call %1", nullptr, count);
    }();
    list_.setExamples(caption.arg(genre(presenter_.genre()), markedName(models_[checkpoint])),
                      tracks, presenter_.genre());
}

void ListedExamples::listCell(std::size_t checkpoint, const ShownConfusion& shown,
                              std::size_t truth, std::size_t choice)
{
    count_.reset();
    differences_ = false;
    const std::vector<std::size_t> tracks =
        presenter_.tracksInCell(checkpoint, shown, truth, choice);
    const auto count = static_cast<int>(tracks.size());
    const QString caption = [&] {
        if (shown.reading == ConfusionReading::TopPrediction)
            return tr("%Ln track(s) of %1 for which the top prediction of %2 is %3", nullptr,
                      count);
        if (truth == choice)
            return tr("%Ln track(s) of %1 found by %2", nullptr, count);
        return shown.reading == ConfusionReading::Instead
                   ? tr("%Ln track(s) of %1 that %2 calls %3 instead", nullptr, count)
                   : tr("%Ln track(s) of %1 that %2 finds, and calls %3 as well", nullptr, count);
    }();
    const bool namesChoice = truth != choice || shown.reading == ConfusionReading::TopPrediction;
    const QString model = markedName(models_[checkpoint]);
    list_.setExamples(namesChoice ? caption.arg(genre(truth), model, genre(choice))
                                  : caption.arg(genre(truth), model),
                      tracks, choice);
}

void ListedExamples::listDifferences(bool anyGenre)
{
    count_.reset();
    differences_ = !anyGenre;
    list_.setDifferences(
        anyGenre ? tr("Tracks by how far the models differ in any one genre")
                 : tr("Tracks by how far the models differ in %1").arg(genre(presenter_.genre())),
        presenter_.tracksByDifference(anyGenre), anyGenre);
}

void ListedExamples::followGenre()
{
    if (differences_)
        listDifferences(false);
}

void ListedExamples::followCounts()
{
    if (count_)
        listCount(count_->first, count_->second);
}

} // namespace genrescope
