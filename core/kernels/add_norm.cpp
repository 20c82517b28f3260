#include "core/kernels/add_norm.h"

#include "core/base/cpu_dispatch.h"

#include <cmath>

namespace genrescope {

namespace {

struct AddNormRows {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const AddNorm<T>& work)
    {
        for (std::size_t row = 0; row < work.rows; ++row)
            oneRow(work, row);
    }

    template<typename T>
    static GENRESCOPE_INLINE void oneRow(const AddNorm<T>& work, std::size_t row)
    {
        const std::size_t width = work.width;
        const DroppedRow<T> dropped(work.dropout, work.firstRow + row);
        const T* __restrict branch = work.branch + row * width;
        const T* __restrict residual = work.residual + row * width;
        const T* __restrict bias = work.bias;
        const T* __restrict scale = work.scale;
        const T* __restrict shift = work.shift;
        T* __restrict normalized = work.normalized + row * width;
        T* __restrict output = work.output + row * width;
        T sum = 0;
        for (std::size_t c = 0; c < width; ++c) {
            const T value = residual[c] + dropped.factor(c) * (branch[c] + bias[c]);
            normalized[c] = value;
            sum += value;
        }
        const T mean = sum / static_cast<T>(width);
        T squares = 0;
        for (std::size_t c = 0; c < width; ++c)
            squares += (normalized[c] - mean) * (normalized[c] - mean);
        const T inverse =
            T(1) / std::sqrt(squares / static_cast<T>(width) + static_cast<T>(work.epsilon));
        work.inverseDeviation[row] = inverse;
#pragma omp simd
        for (std::size_t c = 0; c < width; ++c) {
            const T value = (normalized[c] - mean) * inverse;
            normalized[c] = value;
            output[c] = value * scale[c] + shift[c];
        }
    }
};

struct AddNormRowsBackward {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const AddNormBackward<T>& work)
    {
        for (std::size_t row = 0; row < work.rows; ++row)
            oneRow(work, row);
    }

    template<typename T>
    static GENRESCOPE_INLINE void oneRow(const AddNormBackward<T>& work, std::size_t row)
    {
        const std::size_t width = work.width;
        const DroppedRow<T> dropped(work.dropout, work.firstRow + row);
        const T* __restrict scale = work.scale;
        const T* __restrict normalized = work.normalized + row * width;
        const T* outputGradient = work.outputGradient + row * width;
        T* residualGradient = work.residualGradient + row * width;
        T* __restrict branchGradient = work.branchGradient + row * width;
        T* __restrict scaleGradient = work.scaleGradient;
        T* __restrict shiftGradient = work.shiftGradient;
        T* __restrict biasGradient = work.biasGradient;
        T sum = 0;
        T weightedSum = 0;
        for (std::size_t c = 0; c < width; ++c) {
            const T byNormalized = outputGradient[c] * scale[c];
            sum += byNormalized;
            weightedSum += byNormalized * normalized[c];
            scaleGradient[c] += outputGradient[c] * normalized[c];
            shiftGradient[c] += outputGradient[c];
        }
        const T mean = sum / static_cast<T>(width);
        const T weightedMean = weightedSum / static_cast<T>(width);
        const T inverse = work.inverseDeviation[row];
#pragma omp simd
        for (std::size_t c = 0; c < width; ++c) {
            const T bySum =
                inverse * (outputGradient[c] * scale[c] - mean - normalized[c] * weightedMean);
            const T byBranch = dropped.factor(c) * bySum;
            residualGradient[c] = bySum;
            branchGradient[c] = byBranch;
            biasGradient[c] += byBranch;
        }
    }
};

struct ScaleShiftRows {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const ScaleShift<T>& work)
    {
        for (std::size_t row = 0; row < work.rows; ++row) {
            const T* values = work.values + row * work.width;
            T* __restrict output = work.output + row * work.width;
#pragma omp simd
            for (std::size_t c = 0; c < work.width; ++c)
                output[c] = values[c] * work.scale[c] + work.shift[c];
        }
    }
};

struct BiasReluRows {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const BiasRelu<T>& work)
    {
        for (std::size_t row = 0; row < work.rows; ++row) {
            T* __restrict values = work.values + row * work.width;
#pragma omp simd
            for (std::size_t c = 0; c < work.width; ++c) {
                const T value = values[c] + work.bias[c];
                values[c] = value < T(0) ? T(0) : value;
            }
        }
    }
};

struct BiasReluRowsBackward {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const BiasReluBackward<T>& work)
    {
        T* __restrict biasGradient = work.biasGradient;
        for (std::size_t row = 0; row < work.rows; ++row) {
            const T* values = work.values + row * work.width;
            T* __restrict gradient = work.gradient + row * work.width;
#pragma omp simd
            for (std::size_t c = 0; c < work.width; ++c) {
                const T value = values[c] > T(0) ? gradient[c] : T(0);
                gradient[c] = value;
                biasGradient[c] += value;
            }
        }
    }
};

} // namespace

void addNorm(const AddNorm<float>& work)
{
    runForCpu<AddNormRows>(work);
}
void addNorm(const AddNorm<double>& work)
{
    runForCpu<AddNormRows>(work);
}
void addNormBackward(const AddNormBackward<float>& work)
{
    runForCpu<AddNormRowsBackward>(work);
}
void addNormBackward(const AddNormBackward<double>& work)
{
    runForCpu<AddNormRowsBackward>(work);
}
void scaleShift(const ScaleShift<float>& work)
{
    runForCpu<ScaleShiftRows>(work);
}
void scaleShift(const ScaleShift<double>& work)
{
    runForCpu<ScaleShiftRows>(work);
}
void biasRelu(const BiasRelu<float>& work)
{
    runForCpu<BiasReluRows>(work);
}
void biasRelu(const BiasRelu<double>& work)
{
    runForCpu<BiasReluRows>(work);
}
void biasReluBackward(const BiasReluBackward<float>& work)
{
    runForCpu<BiasReluRowsBackward>(work);
}
void biasReluBackward(const BiasReluBackward<double>& work)
{
    runForCpu<BiasReluRowsBackward>(work);
}

} // namespace genrescope
