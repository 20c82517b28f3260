#include "core/kernels/gru_gates.h"

#include "core/base/cpu_dispatch.h"
#include "core/kernels/fast_math.h"

namespace genrescope {

namespace {

struct Gates {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const GruStep<T>& step)
    {
        const std::size_t units = step.units;
        const T* __restrict resetBias = step.biases;
        const T* __restrict updateBias = step.biases + units;
        const T* __restrict candidateBias = step.biases + 2 * units;
        const T* __restrict recurrentBias = step.biases + 3 * units;
        for (std::size_t row = 0; row < step.rows; ++row) {
            T* const gates = step.gates + row * step.gateStride;
            T* __restrict reset = gates + step.columns.reset;
            T* __restrict update = gates + step.columns.update;
            T* __restrict candidate = gates + step.columns.candidate;
            T* __restrict recurrent = gates + step.columns.recurrent;
            const T* __restrict products = step.products + row * 3 * units;
            const T* __restrict previous = step.previous + row * step.stateStride;
            T* __restrict state = step.state + row * step.stateStride;
#pragma omp simd
            for (std::size_t u = 0; u < units; ++u) {
                const T r = sigmoid(reset[u] + products[u] + resetBias[u]);
                const T z = sigmoid(update[u] + products[units + u] + updateBias[u]);
                const T fromState = products[2 * units + u] + recurrentBias[u];
                const T n = fastTanh(candidate[u] + candidateBias[u] + r * fromState);
                reset[u] = r;
                update[u] = z;
                candidate[u] = n;
                recurrent[u] = fromState;
                state[u] = n + z * (previous[u] - n);
            }
        }
    }
};

struct GatesBackward {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const GruBackwardStep<T>& step)
    {
        const std::size_t units = step.units;
        T* __restrict resetSum = step.biasGradients;
        T* __restrict updateSum = step.biasGradients + units;
        T* __restrict candidateSum = step.biasGradients + 2 * units;
        T* __restrict recurrentSum = step.biasGradients + 3 * units;
        for (std::size_t row = 0; row < step.rows; ++row) {
            T* const gates = step.gates + row * step.gateStride;
            T* __restrict reset = gates + step.columns.reset;
            T* __restrict update = gates + step.columns.update;
            T* __restrict candidate = gates + step.columns.candidate;
            T* __restrict recurrent = gates + step.columns.recurrent;
            const T* __restrict previous = step.previous + row * step.stateStride;
            const T* __restrict output = step.outputGradient + row * step.stateStride;
            T* __restrict carried = step.carried + row * units;
#pragma omp simd
            for (std::size_t u = 0; u < units; ++u) {
                const T r = reset[u];
                const T z = update[u];
                const T n = candidate[u];
                const T byState = output[u] + carried[u];
                const T byCandidate = byState * (T(1) - z) * (T(1) - n * n);
                const T byReset = byCandidate * recurrent[u] * r * (T(1) - r);
                const T byUpdate = byState * (previous[u] - n) * z * (T(1) - z);
                reset[u] = byReset;
                update[u] = byUpdate;
                candidate[u] = byCandidate;
                recurrent[u] = byCandidate * r;
                carried[u] = byState * z;
                resetSum[u] += byReset;
                updateSum[u] += byUpdate;
                candidateSum[u] += byCandidate;
                recurrentSum[u] += byCandidate * r;
            }
        }
    }
};

} // namespace

void gruGates(const GruStep<float>& step)
{
    runForCpu<Gates>(step);
}

void gruGates(const GruStep<double>& step)
{
    runForCpu<Gates>(step);
}

void gruGatesBackward(const GruBackwardStep<float>& step)
{
    runForCpu<GatesBackward>(step);
}

void gruGatesBackward(const GruBackwardStep<double>& step)
{
    runForCpu<GatesBackward>(step);
}

} // namespace genrescope
