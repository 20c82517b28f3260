#pragma once

#include "core/reports/evaluation_report.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// What a cell of a confusion matrix counts.
enum class ConfusionReading {
    /// The top prediction: one for each track, whatever its probability.
    TopPrediction,
    /// Genres called instead: the true genre was missed, another one was called, wrongly.
    Instead,
    /// Genres called besides: the true genre was found, and another one was called, wrongly.
    Besides
};

/// What a model called and what is true, on each track; genres can stand for those below them.
class GenreCalls {
public:
    /// Genres are called from the checkpoint's own thresholds on.
    /// @param parents  as Manifest::parents: each genre counts as the top-level genre that it is
    ///     part of. Empty: as itself.
    GenreCalls(const CheckpointEvaluation& evaluation, const std::vector<int>& parents);

    std::size_t tracks() const { return top_.size(); }
    std::size_t labels() const { return labels_; }
    bool isTrue(std::size_t track, std::size_t label) const { return at(truth_, track, label); }
    bool isCalled(std::size_t track, std::size_t label) const { return at(called_, track, label); }
    /// The genre with the greatest probability; the first of several.
    std::size_t top(std::size_t track) const { return top_[track]; }
    /// The greatest probability of the genre and those that it stands for.
    double score(std::size_t track, std::size_t label) const
    {
        return scores_[track * labels_ + label];
    }

private:
    bool at(const std::vector<unsigned char>& cells, std::size_t track, std::size_t label) const
    {
        return cells[track * labels_ + label] != 0;
    }

    std::size_t labels_;
    /// tracks × labels, row-major.
    std::vector<unsigned char> truth_;
    std::vector<unsigned char> called_;
    std::vector<double> scores_;
    std::vector<std::size_t> top_;
};

/// Called genres against true ones.
///
/// Top predictions: a track whose top prediction is one of its genres counts there, once. Any other
/// track counts in the row of each of its genres, all of which were missed.
///
/// Instead and besides: a track counts in the row of each of its genres, in the column of each
/// genre that was called although it is not one of them; on the diagonal, where its genre was
/// called.
struct Confusion {
    std::size_t labels = 0;
    /// true genre × called genre, row-major.
    std::vector<std::size_t> counts = {};
    /// By true genre: the tracks that its cells are shares of.
    std::vector<std::size_t> tracks = {};

    std::size_t at(std::size_t truth, std::size_t choice) const
    {
        return counts[truth * labels + choice];
    }
    std::size_t columnSum(std::size_t choice) const;
};

/// Which of a checkpoint's matrices.
struct ShownConfusion {
    ConfusionReading reading = ConfusionReading::TopPrediction;
    /// Genres count as the top-level genres that they are part of.
    bool topLevel = false;

    bool operator==(const ShownConfusion&) const = default;
};

Confusion confusionOf(const GenreCalls& calls, ConfusionReading reading);
/// Indices of the tracks behind a cell, most certain decision first.
std::vector<std::size_t> tracksInCell(const GenreCalls& calls, ConfusionReading reading,
                                      std::size_t truth, std::size_t choice);

/// Orders of a matrix's genres.
enum class GenreOrder {
    MostFrequent,
    /// As in the dataset.
    Dataset,
    /// Those beside one another that are taken for one another most.
    Similar,
    /// As a person arranged them.
    Own
};

/// Labels that occur, in this order: true of a track, or called.
/// @param own  labels as a person arranged them; those that are not among them follow.
std::vector<std::size_t> orderedLabels(const Confusion& confusion, GenreOrder order,
                                       const std::vector<std::size_t>& own = {});

} // namespace genrescope
