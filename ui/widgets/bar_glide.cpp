#include "ui/widgets/bar_glide.h"

#include <cmath>

namespace genrescope {

void BarGlide::clear()
{
    values_.clear();
    rows_.clear();
}

void BarGlide::setTargets(const GenreCurves& curves, const std::vector<int>& order)
{
    if (models_ != curves.models.size())
        values_.clear();
    models_ = curves.models.size();
    const auto labels = static_cast<std::size_t>(curves.labels.size());
    // Bars grow from zero, but rows of a new track are placed at once.
    const bool newRows = rows_.size() != labels;
    values_.resize(labels * models_);
    rows_.resize(labels);
    for (std::size_t model = 0; model < models_; ++model)
        for (std::size_t label = 0; label < labels; ++label)
            aim(values_[label * models_ + model], curves.models[model].whole[label], false);
    for (std::size_t row = 0; row < order.size(); ++row)
        aim(rows_[static_cast<std::size_t>(order[row])], static_cast<double>(row), newRows);
}

void BarGlide::aim(Track& track, double target, bool jump)
{
    track.from = jump || std::isnan(track.now) ? target : track.now;
    track.to = target;
    track.now = track.from;
}

void BarGlide::advance(double share)
{
    for (std::vector<Track>* tracks : {&values_, &rows_})
        for (Track& track : *tracks)
            track.now = share >= 1.0 ? track.to : std::lerp(track.from, track.to, share);
}

double BarGlide::value(int label, std::size_t model) const
{
    return values_[static_cast<std::size_t>(label) * models_ + model].now;
}

double BarGlide::row(int label) const
{
    return rows_[static_cast<std::size_t>(label)].now;
}

} // namespace genrescope
