#include "core/kernels/gru_layer.h"

#include "core/kernels/gru_plan.h"
#include "core/kernels/matrix_product.h"
#include "core/kernels/parallel.h"
#include "core/kernels/shared_matrix.h"

namespace genrescope {

namespace {

/// What the steps of one direction read over and over, laid out for them.
template<typename T>
struct StepWeights {
    /// units × 3 · units: the transposed recurrent weights.
    AlignedVector<T> recurrent;
    /// See GruStep::biases.
    AlignedVector<T> biases;
};

template<typename T>
StepWeights<T> stepWeights(std::size_t units, const GruWeights<T>& weights)
{
    StepWeights<T> step{AlignedVector<T>(3 * units * units), AlignedVector<T>(4 * units)};
    for (std::size_t row = 0; row < 3 * units; ++row) {
        for (std::size_t u = 0; u < units; ++u)
            step.recurrent[u * 3 * units + row] = weights.recurrent[row * units + u];
    }
    for (std::size_t u = 0; u < 2 * units; ++u)
        step.biases[u] = weights.inputBias[u] + weights.recurrentBias[u];
    for (std::size_t u = 2 * units; u < 3 * units; ++u) {
        step.biases[u] = weights.inputBias[u];
        step.biases[units + u] = weights.recurrentBias[u];
    }
    return step;
}

template<typename T>
class ForwardTask {
public:
    ForwardTask(const GruShape& shape, const GruTask& task)
        : shape_(shape),
          task_(task),
          products_(task.crops * 3 * shape.units),
          start_(task.crops * 2 * shape.units)
    {
    }

    void run(const StepWeights<T>& weights, T* gates, T* states)
    {
        const SharedMatrix<T> recurrent(weights.recurrent.data(), shape_.units, 3 * shape_.units,
                                        shape_.precision);
        const std::size_t units = shape_.units;
        const std::size_t gateStride = gruGateStride(units);
        const std::size_t stateStride = 2 * units;
        GruStep<T> step = {.rows = task_.crops,
                           .units = units,
                           .columns = gateColumns(units, task_.backwardInTime),
                           .gateStride = gateStride,
                           .products = products_.data(),
                           .biases = weights.biases.data(),
                           .previous = start_.data(),
                           .stateStride = stateStride};
        T* const ownStates = states + (task_.backwardInTime ? units : 0);
        for (std::size_t s = 0; s < shape_.frames; ++s) {
            const std::size_t t = task_.backwardInTime ? shape_.frames - 1 - s : s;
            const std::size_t row = t * shape_.crops + task_.firstCrop;
            // The first state is 0, and so are its products.
            if (s > 0) {
                multiply(plain(step.previous, stateStride), recurrent.plain(),
                         {task_.crops, units, 3 * units}, {products_.data(), 3 * units},
                         Into::Replace, shape_.precision);
            }
            step.gates = gates + row * gateStride;
            step.state = ownStates + row * stateStride;
            gruGates(step);
            step.previous = step.state;
        }
    }

private:
    const GruShape& shape_;
    GruTask task_;
    AlignedVector<T> products_;
    AlignedVector<T> start_;
};

} // namespace

template<typename T>
void gruForward(const GruShape& shape, const BothWeights<T>& weights, const T* inputs, T* gates,
                T* states)
{
    const std::size_t rows = shape.frames * shape.crops;
    const std::size_t gateStride = gruGateStride(shape.units);
    const AlignedVector<T> joined = joinedInputWeights(shape, weights);
    multiply(plain(inputs, shape.inputs), transposed(joined.data(), shape.inputs),
             {rows, shape.inputs, 6 * shape.units}, {gates + inputColumns(shape.units), gateStride},
             Into::Replace, shape.precision);

    const std::array<StepWeights<T>, 2> steps = {stepWeights(shape.units, weights[0]),
                                                 stepWeights(shape.units, weights[1])};
    const std::vector<GruTask> tasks = gruTasks(shape, workersFor(1 << 20));
    parallelFor(static_cast<int>(tasks.size()), [&](int index, int) {
        const GruTask& task = tasks[static_cast<std::size_t>(index)];
        ForwardTask<T>(shape, task).run(steps[task.backwardInTime ? 1 : 0], gates, states);
    });
}

template void gruForward(const GruShape&, const BothWeights<float>&, const float*, float*, float*);
template void gruForward(const GruShape&, const BothWeights<double>&, const double*, double*,
                         double*);

} // namespace genrescope
