#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace genrescope {

struct TrackPrediction;

/// What one model predicts for a track, by GenreCurves::labels.
struct ModelCurves {
    /// For people: "GRU".
    QString name = {};
    /// ModelInfo::name: decides how the model looks.
    QString architecture = {};
    /// Of the whole track, each in [0, 1]; NaN for genres that this model does not know.
    std::vector<double> whole = {};
    /// From what probability on the model calls the genre; NaN as above, empty where not known.
    std::vector<double> thresholds = {};
    /// Seconds, ascending.
    std::vector<double> times = {};
    /// times × labels, row-major; NaN as above.
    std::vector<float> values = {};
};

/// Genres of one track by one or more models, for the widgets that show them.
struct GenreCurves {
    /// Every genre that one of the models knows.
    QStringList labels = {};
    std::vector<ModelCurves> models = {};

    /// Between two crops it is interpolated, before the first and after the last it stays. NaN
    /// where nothing is known.
    double valueAt(std::size_t model, int label, double seconds) const;
    /// Whether the model calls the whole track so: its probability reaches the model's threshold.
    bool isCalled(std::size_t model, int label) const;
    /// Mean over the models that know the genre, by which genres are ordered.
    double mean(int label) const;
    /// The model's most probable genre; -1 where there is none.
    int topLabel(std::size_t model) const;
    /// Indices of all labels, the most probable first; ties in the order of the labels.
    std::vector<int> ranking() const;
};

/// @param names of the models, for people; those without one are named by their architecture.
GenreCurves genreCurves(const TrackPrediction& prediction, const QStringList& names = {});

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
