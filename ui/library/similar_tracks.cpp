#include "ui/library/similar_tracks.h"

#include "core/base/half.h"
#include "core/metrics/half_products.h"
#include "ui/library/embedding_rows.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

float lengthOf(std::span<const float> vector)
{
    double sum = 0.0;
    for (const float value : vector)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return static_cast<float>(std::sqrt(sum));
}

/// What is not a number, or longer than any, is like nothing.
float scaleOf(std::span<const float> vector)
{
    const float length = lengthOf(vector);
    return std::isfinite(length) && length > 0.0F ? 1.0F / length : 0.0F;
}

std::vector<float> valuesOf(std::span<const std::uint16_t> halves)
{
    std::vector<float> values(halves.size());
    fromHalf(halves, values);
    return values;
}

} // namespace

bool SimilarTracks::update(CatalogConnection& connection)
{
    std::vector<qint64> ids;
    QSqlQuery used = connection.run(
        QStringLiteral("SELECT id FROM models WHERE place IS NOT NULL ORDER BY place"));
    while (used.next())
        ids.push_back(used.value(0).toLongLong());
    bool isNew = false;
    if (!std::ranges::equal(ids, models_, {}, {}, &Model::id)) {
        models_.clear();
        for (const qint64 id : ids)
            models_.push_back({.id = id});
        isNew = true;
    }
    for (std::size_t place = 0; place < models_.size(); ++place)
        isNew = read(models_[place], static_cast<int>(place), connection) || isNew;
    return isNew;
}

bool SimilarTracks::read(Model& model, int place, CatalogConnection& connection)
{
    const std::size_t known = model.tracks.size();
    EmbeddingRows rows(connection, place, model.row);
    while (rows.next()) {
        const std::span<const std::uint16_t> halves = rows.halves();
        if (model.width == 0) {
            model.width = halves.size();
            model.tracks.reserve(rows.count());
            model.values.reserve(rows.count() * model.width);
            model.scales.reserve(rows.count());
        }
        if (halves.size() != model.width)
            continue;
        model.tracks.push_back(rows.track());
        model.values.insert(model.values.end(), halves.begin(), halves.end());
        model.scales.push_back(scaleOf(valuesOf(halves)));
    }
    model.row = rows.row();
    return model.tracks.size() > known;
}

std::vector<float> SimilarTracks::meanOf(const Model& model, std::span<const qint64> chosen)
{
    std::vector<float> mean(model.width);
    for (const qint64 track : chosen) {
        // The last one is the newest.
        const auto found = std::find(model.tracks.rbegin(), model.tracks.rend(), track);
        if (found == model.tracks.rend())
            continue;
        const auto at = static_cast<std::size_t>(model.tracks.rend() - found) - 1;
        const std::vector<float> values =
            valuesOf(std::span(model.values).subspan(at * model.width, model.width));
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += model.scales[at] > 0.0F ? model.scales[at] * values[i] : 0.0F;
    }
    const float scale = scaleOf(mean);
    for (float& value : mean)
        value *= scale;
    return scale > 0.0F ? mean : std::vector<float>();
}

std::vector<float> SimilarTracks::cosines(const Model& model, std::span<const float> vector)
{
    std::vector<float> products(model.tracks.size());
    innerProducts(model.values, vector, products);
    std::vector<float> cosines(static_cast<std::size_t>(std::ranges::max(model.tracks)) + 1,
                               unknown);
    // In the order in which they were written, so that the newest of two counts.
    for (std::size_t i = 0; i < products.size(); ++i) {
        cosines[static_cast<std::size_t>(model.tracks[i])] =
            model.scales[i] > 0.0F ? std::clamp(model.scales[i] * products[i], -1.0F, 1.0F)
                                   : unknown;
    }
    return cosines;
}

std::vector<float> SimilarTracks::similarities(std::span<const qint64> chosen) const
{
    std::vector<float> sums;
    std::vector<float> counts;
    for (const Model& model : models_) {
        const std::vector<float> mean = meanOf(model, chosen);
        if (mean.empty())
            continue;
        const std::vector<float> heard = cosines(model, mean);
        sums.resize(std::max(sums.size(), heard.size()));
        counts.resize(sums.size());
        for (std::size_t track = 0; track < heard.size(); ++track) {
            const bool isKnown = heard[track] != unknown;
            sums[track] += isKnown ? heard[track] : 0.0F;
            counts[track] += isKnown ? 1.0F : 0.0F;
        }
    }
    for (std::size_t track = 0; track < sums.size(); ++track)
        sums[track] = counts[track] > 0.0F ? sums[track] / counts[track] : unknown;
    return sums;
}

} // namespace genrescope
