#include "core/kernels/matrix_product.h"

#include "core/base/aligned_vector.h"

#include <algorithm>
#include <array>
#include <dnnl.h>
#include <dnnl.hpp>
#include <map>
#include <new>
#include <unordered_map>

namespace genrescope {

namespace {

/// oneDNN compiles programs for each size of a product, and lengths of crops are drawn at random.
/// These are the sizes of about ten batches.
constexpr std::size_t maxProducts = 128;

dnnl::engine& engine()
{
    static dnnl::engine one = [] {
        // Its own cache would keep a thousand.
        dnnl::set_primitive_cache_capacity(static_cast<int>(maxProducts));
        return dnnl::engine(dnnl::engine::kind::cpu, 0);
    }();
    return one;
}

/// A factor as oneDNN takes it.
struct Operand {
    Bfloat16* values = nullptr;
    std::size_t stride = 0;
    bool transposed = false;

    dnnl::memory::dims strides() const
    {
        const auto row = static_cast<dnnl_dim_t>(stride);
        return transposed ? dnnl::memory::dims{1, row} : dnnl::memory::dims{row, 1};
    }
};

/// Of a factor that is not rounded yet: a copy without gaps between its rows.
/// @param rows, columns of the factor, that is, after its transposition
Operand rounded(const Factor<float>& factor, std::size_t rows, std::size_t columns,
                AlignedVector<Bfloat16>& scratch)
{
    if (factor.rounded != nullptr) // oneDNN only reads it
        return {const_cast<Bfloat16*>(factor.rounded), factor.stride, factor.transposed};
    const std::size_t storedRows = factor.transposed ? columns : rows;
    const std::size_t width = factor.transposed ? rows : columns;
    if (scratch.size() < storedRows * width)
        scratch.resize(storedRows * width);
    for (std::size_t r = 0; r < storedRows; ++r)
        roundToBfloat16(factor.values + r * factor.stride, width, scratch.data() + r * width);
    return {scratch.data(), width, factor.transposed};
}

/// A product of given sizes, prepared.
class Product {
public:
    Product(const Operand& left, const Operand& right, const ProductSize& size,
            std::size_t resultStride, Into into)
    {
        const auto dim = [](std::size_t value) { return static_cast<dnnl_dim_t>(value); };
        using Type = dnnl::memory::data_type;
        const dnnl::memory::desc leftForm({dim(size.rows), dim(size.inner)}, Type::bf16,
                                          left.strides());
        const dnnl::memory::desc rightForm({dim(size.inner), dim(size.columns)}, Type::bf16,
                                           right.strides());
        const dnnl::memory::desc resultForm({dim(size.rows), dim(size.columns)}, Type::f32,
                                            dnnl::memory::dims{dim(resultStride), 1});
        dnnl::primitive_attr attributes;
        if (into == Into::Add) {
            dnnl::post_ops adding;
            adding.append_sum(1.0F);
            attributes.set_post_ops(adding);
        }
        primitive_ = dnnl::matmul(
            dnnl::matmul::primitive_desc({leftForm, rightForm, resultForm}, attributes, engine()));
        const auto nowhere = [](const dnnl::memory::desc& form) {
            return dnnl::memory(form, engine(), DNNL_MEMORY_NONE);
        };
        arguments_ = {{DNNL_ARG_SRC, nowhere(leftForm)},
                      {DNNL_ARG_WEIGHTS, nowhere(rightForm)},
                      {DNNL_ARG_DST, nowhere(resultForm)}};
    }

    void run(dnnl::stream& stream, const Operand& left, const Operand& right, float* result)
    {
        arguments_[DNNL_ARG_SRC].set_data_handle(left.values);
        arguments_[DNNL_ARG_WEIGHTS].set_data_handle(right.values);
        arguments_[DNNL_ARG_DST].set_data_handle(result);
        primitive_.execute(stream, arguments_);
    }

private:
    dnnl::matmul primitive_;
    std::unordered_map<int, dnnl::memory> arguments_;
};

/// What one thread needs for its products, kept from product to product.
class Multiplier {
public:
    void run(const Factor<float>& left, const Factor<float>& right, const ProductSize& size,
             const Matrix<float>& result, Into into)
    {
        const Operand first = rounded(left, size.rows, size.inner, left_);
        const Operand second = rounded(right, size.inner, size.columns, right_);
        const Key key = {size.rows,
                         size.inner,
                         size.columns,
                         2 * first.stride + std::size_t{first.transposed},
                         2 * second.stride + std::size_t{second.transposed},
                         2 * result.stride + std::size_t{into == Into::Add}};
        auto product = products_.find(key);
        if (product == products_.end()) {
            if (products_.size() >= maxProducts)
                products_.clear();
            product =
                products_.emplace(key, Product(first, second, size, result.stride, into)).first;
        }
        product->second.run(stream_, first, second, result.values);
    }

private:
    using Key = std::array<std::size_t, 6>;

    dnnl::stream stream_{engine()};
    AlignedVector<Bfloat16> left_;
    AlignedVector<Bfloat16> right_;
    std::map<Key, Product> products_;
};

} // namespace

void multiplyMixed(const Factor<float>& left, const Factor<float>& right, const ProductSize& size,
                   const Matrix<float>& result, Into into)
{
    static thread_local Multiplier multiplier;
    try {
        multiplier.run(left, right, size, result, into);
    } catch (const dnnl::error&) {
        // With sizes and strides that fit, it is memory that was missing.
        throw std::bad_alloc();
    }
}

void multiply(const Factor<float>& left, const Factor<float>& right, const ProductSize& size,
              const Matrix<float>& result, Into into, Precision precision)
{
    if (size.inner == 0) {
        for (std::size_t row = 0; row < size.rows && into == Into::Replace; ++row)
            std::fill_n(result.values + row * result.stride, size.columns, 0.0F);
        return;
    }
    if (precision == Precision::Mixed && canMixPrecision())
        return multiplyMixed(left, right, size, result, into);
    const auto dim = [](std::size_t value) { return static_cast<dnnl_dim_t>(value); };
    const auto flag = [](const Factor<float>& factor) { return factor.transposed ? 'T' : 'N'; };
    const dnnl_status_t status =
        dnnl_sgemm(flag(left), flag(right), dim(size.rows), dim(size.columns), dim(size.inner),
                   1.0F, left.values, dim(left.stride), right.values, dim(right.stride),
                   into == Into::Add ? 1.0F : 0.0F, result.values, dim(result.stride));
    // With sizes and strides that fit, it is memory that was missing.
    if (status != dnnl_success)
        throw std::bad_alloc();
}

void multiply(const Factor<double>& left, const Factor<double>& right, const ProductSize& size,
              const Matrix<double>& result, Into into, Precision /*precision*/)
{
    const auto at = [](const Factor<double>& factor, std::size_t row, std::size_t column) {
        return factor.transposed ? factor.values[column * factor.stride + row]
                                 : factor.values[row * factor.stride + column];
    };
    for (std::size_t r = 0; r < size.rows; ++r) {
        double* const row = result.values + r * result.stride;
        if (into == Into::Replace)
            std::fill_n(row, size.columns, 0.0);
        for (std::size_t k = 0; k < size.inner; ++k) {
            const double factor = at(left, r, k);
            for (std::size_t c = 0; c < size.columns; ++c)
                row[c] += factor * at(right, k, c);
        }
    }
}

} // namespace genrescope
