#include "core/teaching/learning_curve.h"

namespace genrescope {

namespace {

/// The mean over repeats; nothing where it is undefined in all of them.
std::optional<double> meanOf(const std::vector<std::optional<double>>& values)
{
    double sum = 0.0;
    double count = 0.0;
    for (const std::optional<double>& value : values) {
        sum += value.value_or(0.0);
        count += value ? 1.0 : 0.0;
    }
    return count > 0.0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace

LearningCurve learningCurve(const GenreRegression& regression, const HeadChoice& choice,
                            const FoldPlan& plan, const CancellationToken& cancellation)
{
    LearningCurve curve;
    for (const double share : curve.shares) {
        FoldPlan part = plan;
        part.share = share;
        part.precision = FitPrecision::rough();
        std::vector<std::optional<double>> weighted;
        std::vector<std::vector<std::optional<double>>> byGenre;
        for (const Decisions& decisions : heldOut(regression, choice, part, cancellation)) {
            const Metrics metrics = computeMetrics(decisions);
            weighted.push_back(metrics.weightedAp);
            byGenre.resize(decisions.labels);
            for (std::size_t genre = 0; genre < decisions.labels; ++genre)
                byGenre[genre].push_back(metrics.perLabel[genre].averagePrecision);
        }
        curve.weightedAp.push_back(meanOf(weighted));
        std::vector<std::optional<double>>& genres = curve.genres.emplace_back();
        for (const std::vector<std::optional<double>>& values : byGenre)
            genres.push_back(meanOf(values));
    }
    return curve;
}

} // namespace genrescope
