#include "ui/data/genre_curves.h"

#include "core/crops/prediction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace genrescope {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Every label of one of the models, and its place in `labels`.
QHash<QString, int> indexLabels(const TrackPrediction& prediction, QStringList& labels)
{
    QHash<QString, int> places;
    for (const ModelPrediction& model : prediction.models) {
        for (const std::string& label : model.labels) {
            const QString name = QString::fromStdString(label);
            if (places.contains(name))
                continue;
            places.insert(name, static_cast<int>(labels.size()));
            labels.append(name);
        }
    }
    return places;
}

ModelCurves modelCurves(const ModelPrediction& model, const QHash<QString, int>& places)
{
    ModelCurves curves;
    curves.times = QList<double>(model.times.begin(), model.times.end());
    const qsizetype all = places.size();
    curves.whole = QList<double>(all, unknown);
    curves.thresholds = QList<double>(all, unknown);
    curves.values = QList<float>(curves.times.size() * all, static_cast<float>(unknown));
    const std::size_t own = model.labels.size();
    for (std::size_t i = 0; i < own; ++i) {
        const int label = places.value(QString::fromStdString(model.labels[i]));
        if (i < model.probabilities.size())
            curves.whole[label] = model.probabilities[i];
        if (i < model.thresholds.size())
            curves.thresholds[label] = model.thresholds[i];
        for (std::size_t t = 0; t < model.times.size() && (t + 1) * own <= model.timeline.size();
             ++t)
            curves.values[static_cast<qsizetype>(t) * all + label] = model.timeline[t * own + i];
    }
    return curves;
}

} // namespace

QString GenreCurves::nameOf(int label) const
{
    const QString& name = labels[label];
    return teacherTags.contains(name) ? name + QStringLiteral(" *") : name;
}

double GenreCurves::valueAt(std::size_t model, int label, double seconds) const
{
    const ModelCurves& curves = models[model];
    if (curves.times.empty())
        return unknown;
    const auto value = [&](qsizetype t) {
        return static_cast<double>(curves.values[t * labels.size() + label]);
    };
    const qsizetype after = std::ranges::upper_bound(curves.times, seconds) - curves.times.begin();
    if (after == 0)
        return value(0);
    if (after == curves.times.size())
        return value(after - 1);
    const double from = curves.times[after - 1];
    const double share = (seconds - from) / (curves.times[after] - from);
    return std::lerp(value(after - 1), value(after), share);
}

double GenreCurves::threshold(std::size_t model, int label) const
{
    const QList<double>& thresholds = models[model].thresholds;
    return label < thresholds.size() ? thresholds[label] : unknown;
}

bool GenreCurves::hasThresholds() const
{
    return std::ranges::any_of(models, [](const ModelCurves& model) {
        return std::ranges::any_of(model.thresholds,
                                   [](double threshold) { return !std::isnan(threshold); });
    });
}

bool GenreCurves::isCalled(std::size_t model, int label) const
{
    // Nothing is called where one of the two is not known: NaN.
    return models[model].whole[label] >= threshold(model, label);
}

double GenreCurves::mean(int label) const
{
    double sum = 0.0;
    int known = 0;
    for (const ModelCurves& model : models) {
        const double value = model.whole[label];
        if (!std::isnan(value)) {
            sum += value;
            ++known;
        }
    }
    return known > 0 ? sum / known : 0.0;
}

int GenreCurves::topLabel(std::size_t model) const
{
    int top = -1;
    double best = -1.0;
    const QList<double>& whole = models[model].whole;
    for (int label = 0; label < whole.size(); ++label) {
        if (whole[label] > best) {
            best = whole[label];
            top = label;
        }
    }
    return top;
}

GenreCurves GenreCurves::topLevel() const
{
    std::vector<int> kept;
    GenreCurves top = {.teacherTags = teacherTags};
    for (int label = 0; label < labels.size(); ++label) {
        if (nested.contains(labels[label]))
            continue;
        kept.push_back(label);
        top.labels.append(labels[label]);
    }
    for (const ModelCurves& model : models) {
        ModelCurves curves = {.label = model.label, .times = model.times};
        for (const int label : kept) {
            curves.whole.append(model.whole[label]);
            if (!model.thresholds.isEmpty())
                curves.thresholds.append(model.thresholds[label]);
        }
        curves.values.reserve(model.times.size() * top.labels.size());
        for (qsizetype time = 0; time < model.times.size(); ++time) {
            for (const int label : kept)
                curves.values.append(model.values[time * labels.size() + label]);
        }
        top.models.push_back(std::move(curves));
    }
    return top;
}

std::vector<int> GenreCurves::ranking() const
{
    std::vector<int> order(static_cast<std::size_t>(labels.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [this](int label) { return mean(label); });
    return order;
}

GenreCurves genreCurves(const TrackPrediction& prediction, const std::vector<ModelLabel>& labels)
{
    GenreCurves curves;
    const QHash<QString, int> places = indexLabels(prediction, curves.labels);
    for (const ModelPrediction& model : prediction.models) {
        curves.models.push_back(modelCurves(model, places));
        for (const auto& [label, tags] : model.teacherTags)
            curves.teacherTags.insert(QString::fromStdString(label), QString::fromStdString(tags));
        for (std::size_t label = 0; label < model.parents.size(); ++label) {
            if (model.parents[label] >= 0)
                curves.nested.insert(QString::fromStdString(model.labels[label]));
        }
    }
    for (std::size_t i = 0; i < std::min(labels.size(), curves.models.size()); ++i)
        curves.models[i].label = labels[i];
    return curves;
}

Disagreement disagreement(const GenreCurves& curves, int label)
{
    Disagreement result;
    double lowest = 1.0;
    double highest = 0.0;
    int firstFor = 0;
    for (std::size_t model = 0; model < curves.models.size(); ++model) {
        const double value = curves.models[model].whole[label];
        if (std::isnan(value))
            continue;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
        if (curves.topLabel(model) == label) {
            ++firstFor;
            result.onlyFirstFor = static_cast<int>(model);
        }
    }
    if (firstFor != 1 || curves.models.size() < 2)
        result.onlyFirstFor = -1;
    result.difference = std::max(0.0, highest - lowest);
    // 71% against 46% is 25 points, however the fractions round.
    result.large = result.difference >= Disagreement::largeDifference - 1e-9;
    return result;
}

} // namespace genrescope
