#pragma once

#include "ui/data/model_label.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace genrescope {

struct TrackPrediction;

/// What one model predicts for a track, by GenreCurves::labels. Copies share their values.
struct ModelCurves {
    ModelLabel label = {};
    /// Of the whole track, each in [0, 1]; NaN for genres that this model does not know.
    QList<double> whole = {};
    /// The probability from which the model calls each genre; NaN as above, empty where not known.
    QList<double> thresholds = {};
    /// Seconds, ascending.
    QList<double> times = {};
    /// times × labels, row-major; NaN as above.
    QList<float> values = {};
};

/// Genres of one track by one or more models, for the widgets that show them.
struct GenreCurves {
    /// Every genre that one of the models knows.
    QStringList labels = {};
    /// By genre that a model learned from other models' tags alone: these tags.
    QHash<QString, QString> teacherTags = {};
    /// Genres that are part of others, as one of the models has learned them.
    QSet<QString> nested = {};
    std::vector<ModelCurves> models = {};

    /// A label for people: with an asterisk where only other models' tags say what it is.
    QString nameOf(int label) const;
    /// Interpolated between crops, constant before the first and after the last. NaN where nothing
    /// is known.
    double valueAt(std::size_t model, int label, double seconds) const;
    /// The probability from which the model calls the genre; NaN where that is not known.
    double threshold(std::size_t model, int label) const;
    /// Whether a threshold of one of the models is known.
    bool hasThresholds() const;
    /// Whether the model calls the genre: its probability for the whole track reaches the model's
    /// threshold.
    bool isCalled(std::size_t model, int label) const;
    /// Mean over the models that know the genre, by which genres are ordered.
    double mean(int label) const;
    /// The model's most probable genre; -1 where there is none.
    int topLabel(std::size_t model) const;
    /// Without the genres that are part of others.
    GenreCurves topLevel() const;
    /// Indices of all labels, the most probable first; ties in the order of the labels.
    std::vector<int> ranking() const;
};

/// @param labels  of the prediction's models, in their order.
GenreCurves genreCurves(const TrackPrediction& prediction, const std::vector<ModelLabel>& labels);

/// How the models compare in one genre.
struct Disagreement {
    /// Largest difference between two models, in [0, 1].
    double difference = 0.0;
    /// The difference is at least `largeDifference`.
    bool large = false;
    /// The only model (its index) that puts this genre first, where models differ in that; or -1.
    int onlyFirstFor = -1;

    static constexpr double largeDifference = 0.25;
    bool any() const { return large || onlyFirstFor >= 0; }
};

Disagreement disagreement(const GenreCurves& curves, int label);

} // namespace genrescope
