#include "core/kernels/gru_plan.h"
#include "core/kernels/matrix_product.h"
#include "core/kernels/parallel.h"
#include "core/kernels/shared_matrix.h"

namespace genrescope {

namespace {

/// Recurrent weights, 3 · units × units, with rows in the order of the direction's columns.
template<typename T>
AlignedVector<T> orderedRecurrent(std::size_t units, const GruWeights<T>& weights,
                                  bool backwardInTime)
{
    AlignedVector<T> ordered(weights.recurrent, weights.recurrent + 3 * units * units);
    if (!backwardInTime) // r z n → n r z
        std::ranges::rotate(ordered,
                            ordered.begin() + static_cast<std::ptrdiff_t>(2 * units * units));
    return ordered;
}

template<typename T>
class BackwardTask {
public:
    BackwardTask(const GruShape& shape, const GruTask& task)
        : shape_(shape),
          task_(task),
          start_(task.crops * 2 * shape.units),
          carried_(task.crops * shape.units),
          biasGradients_(4 * shape.units)
    {
    }

    const GruTask& task() const { return task_; }

    /// Ordered as GruStep::biases.
    const AlignedVector<T>& biasGradients() const { return biasGradients_; }

    /// @param recurrent  see orderedRecurrent
    void run(const AlignedVector<T>& recurrent, T* gates, const T* states, const T* stateGradients)
    {
        const SharedMatrix<T> weights(recurrent.data(), 3 * shape_.units, shape_.units,
                                      shape_.precision);
        const std::size_t units = shape_.units;
        const std::size_t gateStride = gruGateStride(units);
        const std::size_t stateStride = 2 * units;
        const std::size_t side = task_.backwardInTime ? units : 0;
        GruBackwardStep<T> step = {.rows = task_.crops,
                                   .units = units,
                                   .columns = gateColumns(units, task_.backwardInTime),
                                   .gateStride = gateStride,
                                   .stateStride = stateStride,
                                   .carried = carried_.data(),
                                   .biasGradients = biasGradients_.data()};
        for (std::size_t s = shape_.frames; s-- > 0;) {
            const std::size_t row = rowOf(s);
            step.gates = gates + row * gateStride;
            step.outputGradient = stateGradients + row * stateStride + side;
            step.previous = s > 0 ? states + rowOf(s - 1) * stateStride + side : start_.data();
            gruGatesBackward(step);
            if (s > 0) {
                multiply(
                    plain(step.gates + recurrentColumns(units, task_.backwardInTime), gateStride),
                    weights.plain(), {task_.crops, 3 * units, units}, {carried_.data(), units},
                    Into::Add, shape_.precision);
            }
        }
    }

private:
    /// First row of the s-th step in the direction's own order.
    std::size_t rowOf(std::size_t s) const
    {
        const std::size_t t = task_.backwardInTime ? shape_.frames - 1 - s : s;
        return t * shape_.crops + task_.firstCrop;
    }

    const GruShape& shape_;
    GruTask task_;
    AlignedVector<T> start_;
    AlignedVector<T> carried_;
    AlignedVector<T> biasGradients_;
};

template<typename T>
void addBiasGradients(std::size_t units, const AlignedVector<T>& sums,
                      const GruGradients<T>& gradients)
{
    for (std::size_t u = 0; u < 3 * units; ++u)
        gradients.inputBias[u] += sums[u];
    for (std::size_t u = 0; u < 2 * units; ++u)
        gradients.recurrentBias[u] += sums[u];
    for (std::size_t u = 2 * units; u < 3 * units; ++u)
        gradients.recurrentBias[u] += sums[units + u];
}

template<typename T>
void inputWeightGradients(const GruShape& shape, const T* inputs, const Factor<T>& gates,
                          const BothGradients<T>& gradients)
{
    const std::size_t gate = shape.units * shape.inputs;
    AlignedVector<T> joined(6 * gate);
    multiply(gates, plain(inputs, shape.inputs),
             {6 * shape.units, shape.frames * shape.crops, shape.inputs},
             {joined.data(), shape.inputs}, Into::Replace, shape.precision);
    std::copy_n(joined.data(), 3 * gate, gradients[0].input);
    std::copy_n(joined.data() + 3 * gate, gate, gradients[1].input + 2 * gate);
    std::copy_n(joined.data() + 4 * gate, 2 * gate, gradients[1].input);
}

template<typename T>
void recurrentWeightGradients(const GruShape& shape, const SharedMatrix<T>& gates,
                              const SharedMatrix<T>& states, bool backwardInTime,
                              const GruGradients<T>& gradients)
{
    const std::size_t units = shape.units;
    // Each step's gates go with the state of the step before, in the direction's own order.
    const std::size_t laterRow = backwardInTime ? 0 : shape.crops;
    const std::size_t earlierRow = shape.crops - laterRow;
    const Matrix<T> result = {gradients.recurrent, units};
    multiply(gates.transposed(laterRow, recurrentColumns(units, backwardInTime)),
             states.plain(earlierRow, backwardInTime ? units : 0),
             {3 * units, (shape.frames - 1) * shape.crops, units}, result, Into::Replace,
             shape.precision);
    if (!backwardInTime) // n r z → r z n
        std::rotate(gradients.recurrent, gradients.recurrent + units * units,
                    gradients.recurrent + 3 * units * units);
}

template<typename T>
void stepsBackward(const GruShape& shape, const BothWeights<T>& weights, T* gates, const T* states,
                   const T* stateGradients, const BothGradients<T>& gradients)
{
    const std::array<AlignedVector<T>, 2> recurrent = {
        orderedRecurrent(shape.units, weights[0], false),
        orderedRecurrent(shape.units, weights[1], true)};
    std::vector<BackwardTask<T>> tasks;
    for (const GruTask& task : gruTasks(shape, workersFor(1 << 20)))
        tasks.emplace_back(shape, task);
    parallelFor(static_cast<int>(tasks.size()), [&](int index, int) {
        BackwardTask<T>& task = tasks[static_cast<std::size_t>(index)];
        task.run(recurrent[task.task().backwardInTime ? 1 : 0], gates, states, stateGradients);
    });
    for (const GruGradients<T>& direction : gradients) {
        std::fill_n(direction.inputBias, 3 * shape.units, T(0));
        std::fill_n(direction.recurrentBias, 3 * shape.units, T(0));
    }
    for (const BackwardTask<T>& task : tasks) {
        addBiasGradients(shape.units, task.biasGradients(),
                         gradients[task.task().backwardInTime ? 1 : 0]);
    }
}

} // namespace

template<typename T>
void gruBackward(const GruShape& shape, const BothWeights<T>& weights, const T* inputs, T* gates,
                 const T* states, const T* stateGradients, T* inputGradients,
                 const BothGradients<T>& gradients)
{
    stepsBackward(shape, weights, gates, states, stateGradients, gradients);
    const std::size_t rows = shape.frames * shape.crops;
    const SharedMatrix<T> gateGradients(gates, rows, gruGateStride(shape.units), shape.precision);
    const SharedMatrix<T> allStates(states, rows, 2 * shape.units, shape.precision);
    const std::size_t first = inputColumns(shape.units);
    inputWeightGradients(shape, inputs, gateGradients.transposed(0, first), gradients);
    recurrentWeightGradients(shape, gateGradients, allStates, false, gradients[0]);
    recurrentWeightGradients(shape, gateGradients, allStates, true, gradients[1]);
    if (inputGradients != nullptr) {
        const AlignedVector<T> joined = joinedInputWeights(shape, weights);
        multiply(gateGradients.plain(0, first), plain(joined.data(), shape.inputs),
                 {rows, 6 * shape.units, shape.inputs}, {inputGradients, shape.inputs},
                 Into::Replace, shape.precision);
    }
}

template void gruBackward(const GruShape&, const BothWeights<float>&, const float*, float*,
                          const float*, const float*, float*, const BothGradients<float>&);
template void gruBackward(const GruShape&, const BothWeights<double>&, const double*, double*,
                          const double*, const double*, double*, const BothGradients<double>&);

} // namespace genrescope
