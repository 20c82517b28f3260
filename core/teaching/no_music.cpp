#include "core/teaching/no_music.h"

#include "core/base/error.h"
#include "core/metrics/grouped_folds.h"

#include <algorithm>
#include <numeric>

namespace genrescope {

namespace {

constexpr std::size_t folds = 5;
/// Both kinds lie far apart, so that hardly anything depends on it.
constexpr double strength = 3.0;

struct Labeled {
    Samples samples = {};
    /// 1 = no music.
    std::vector<double> truth = {};
    std::vector<std::string> groups = {};
};

/// Repeats the rarer kind a whole number of times, so that both count about the same.
LinearRule fitOn(const Labeled& all, const std::vector<std::size_t>& rows,
                 const CancellationToken& cancellation)
{
    std::size_t without = 0;
    for (const std::size_t row : rows)
        without += all.truth[row] > 0.5 ? 1 : 0;
    const std::size_t music = rows.size() - without;
    Samples samples = {.width = all.samples.width};
    std::vector<double> truth;
    for (const std::size_t row : rows) {
        const std::size_t others = all.truth[row] > 0.5 ? music : without;
        const std::size_t same = rows.size() - others;
        for (std::size_t i = 0;
             i < std::max<std::size_t>(1, others / std::max<std::size_t>(same, 1)); ++i) {
            const std::span<const double> values = all.samples.row(row);
            samples.values.insert(samples.values.end(), values.begin(), values.end());
            truth.push_back(all.truth[row]);
        }
    }
    samples.count = truth.size();
    const std::vector<double> center(samples.width);
    return fitLogistic(samples, truth, {.center = center, .strength = strength}, cancellation);
}

void crossValidate(const Labeled& all, const CancellationToken& cancellation, NoMusicRule& result)
{
    const std::vector<std::size_t> foldOf = groupedFolds(all.groups, folds, 1);
    std::size_t recognized = 0;
    std::size_t kept = 0;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < all.truth.size(); ++row) {
            if (foldOf[row] != fold)
                rows.push_back(row);
        }
        const LinearRule rule = fitOn(all, rows, cancellation);
        for (std::size_t row = 0; row < all.truth.size(); ++row) {
            if (foldOf[row] != fold)
                continue;
            const bool isWithout = rule.logOdds(all.samples.row(row)) >= 0.0;
            recognized += isWithout && all.truth[row] > 0.5 ? 1 : 0;
            kept += !isWithout && all.truth[row] < 0.5 ? 1 : 0;
        }
    }
    result.recognized = static_cast<double>(recognized) / static_cast<double>(result.recordings);
    result.musicKept = static_cast<double>(kept) / static_cast<double>(result.music);
}

} // namespace

NoMusicRule fitNoMusic(Predictor& predictor, const ColumnScale& scale,
                       const std::vector<TrainingClip>& without,
                       const std::vector<TrainingClip>& music, int crops,
                       const TaskContext& context)
{
    if (without.size() < folds || music.size() < folds) {
        throw DatasetError(Message::english(
            "To tell music from what is none takes at least %1 recordings of either.", folds));
    }
    std::vector<TrainingClip> clips = without;
    clips.insert(clips.end(), music.begin(), music.end());
    Labeled all = {.samples = tagLogits(predictor, clips, crops, context)};
    standardize(all.samples, scale);
    for (std::size_t i = 0; i < clips.size(); ++i) {
        all.truth.push_back(i < without.size() ? 1.0 : 0.0);
        all.groups.push_back(clips[i].group);
    }
    NoMusicRule result = {.recordings = without.size(), .music = music.size()};
    crossValidate(all, context.cancellation, result);
    std::vector<std::size_t> rows(clips.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    result.rule = fitOn(all, rows, context.cancellation);
    return result;
}

} // namespace genrescope
