#pragma once

#include "core/models/classifier.h"

#include <vector>

namespace genrescope {

/// Weights averaged over the steps of a training, the last ones counting most.
class WeightAverage {
public:
    /// Borrows the classifier.
    /// @param decay  how much less a step counts than the next; 0 = nothing is averaged
    WeightAverage(Classifier& classifier, double decay);

    /// Takes in the classifier's weights as they are now. The first steps are averaged plainly, so
    /// that the weights drawn at the start are soon forgotten.
    void add();

    /// The classifier has the averaged weights while this lives.
    class Use {
    public:
        explicit Use(WeightAverage& average) : average_(average) { average_.swap(); }
        ~Use() { average_.swap(); }
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

    private:
        WeightAverage& average_;
    };

private:
    void swap();

    double decay_;
    std::vector<torch::Tensor> weights_;
    std::vector<torch::Tensor> averages_;
    std::int64_t steps_ = 0;
};

} // namespace genrescope
