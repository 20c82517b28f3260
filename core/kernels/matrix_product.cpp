#include "core/kernels/matrix_product.h"

#include "core/base/aligned_vector.h"

#include <algorithm>
#include <array>
#include <dnnl.h>
#include <dnnl.hpp>
#include <map>
#include <mutex>
#include <new>
#include <unordered_map>
#include <vector>

namespace genrescope {

namespace {

/// oneDNN compiles programs for each size of a product, and lengths of crops are drawn at random.
/// These are the sizes of about ten batches.
constexpr std::size_t maxProducts = 128;

dnnl::engine makeEngine()
{
    // Its own cache would keep a thousand.
    dnnl::set_primitive_cache_capacity(static_cast<int>(maxProducts));
    dnnl::engine made(dnnl::engine::kind::cpu, 0);
    // oneDNN finds reorders in a map to which it adds a kind when that is first asked for, without
    // a lock (2.6). The only kind that is used here is asked for now, before there are threads.
    const dnnl::memory::desc form({1, 1}, dnnl::memory::data_type::bf16, dnnl::memory::dims{1, 1});
    const dnnl::reorder::primitive_desc first(made, form, made, form, {}, /*allow_empty=*/true);
    return made;
}

dnnl::engine& engine()
{
    static dnnl::engine one = makeEngine();
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

dnnl::memory::desc formOf(const Operand& operand, std::size_t rows, std::size_t columns)
{
    return {{static_cast<dnnl_dim_t>(rows), static_cast<dnnl_dim_t>(columns)},
            dnnl::memory::data_type::bf16,
            operand.strides()};
}

} // namespace

struct PackedForms::Impl {
    struct Entry {
        const Bfloat16* from = nullptr;
        dnnl::memory::desc plain = {};
        dnnl::memory packed = {};
    };

    void* find(const Operand& operand, const dnnl::memory::desc& plain,
               const dnnl::memory::desc& wanted, dnnl::stream& stream)
    {
        const std::lock_guard lock(mutex);
        for (const Entry& entry : entries) {
            if (entry.from == operand.values && entry.plain == plain &&
                entry.packed.get_desc() == wanted)
                return entry.packed.get_data_handle();
        }
        Entry entry = {operand.values, plain, dnnl::memory(wanted, engine())};
        dnnl::memory source(plain, engine(), operand.values);
        dnnl::reorder(source, entry.packed).execute(stream, source, entry.packed);
        entries.push_back(std::move(entry));
        return entries.back().packed.get_data_handle();
    }

    std::mutex mutex;
    std::vector<Entry> entries;
};

PackedForms::PackedForms() : impl_(std::make_unique<Impl>()) {}
PackedForms::~PackedForms() = default;
PackedForms::PackedForms(PackedForms&&) noexcept = default;
PackedForms& PackedForms::operator=(PackedForms&&) noexcept = default;

namespace {

/// A product of given sizes, prepared.
class Product {
public:
    /// @param packs  whether the right factor is given in the form that packedForm() says
    Product(const Operand& left, const Operand& right, const ProductSize& size,
            std::size_t resultStride, Into into, bool packs)
    {
        const auto dim = [](std::size_t value) { return static_cast<dnnl_dim_t>(value); };
        using Type = dnnl::memory::data_type;
        const dnnl::memory::desc leftForm = formOf(left, size.rows, size.inner);
        const dnnl::memory::desc rightForm =
            packs ? dnnl::memory::desc({dim(size.inner), dim(size.columns)}, Type::bf16,
                                       dnnl::memory::format_tag::any)
                  : formOf(right, size.inner, size.columns);
        const dnnl::memory::desc resultForm({dim(size.rows), dim(size.columns)}, Type::f32,
                                            dnnl::memory::dims{dim(resultStride), 1});
        dnnl::primitive_attr attributes;
        if (into == Into::Add) {
            dnnl::post_ops adding;
            adding.append_sum(1.0F);
            attributes.set_post_ops(adding);
        }
#if DNNL_VERSION_MAJOR < 3
        const dnnl::matmul::primitive_desc chosen({leftForm, rightForm, resultForm}, attributes,
                                                  engine());
#else
        const dnnl::matmul::primitive_desc chosen(engine(), leftForm, rightForm, resultForm,
                                                  attributes);
#endif
        primitive_ = dnnl::matmul(chosen);
        packedForm_ = chosen.weights_desc();
        const auto nowhere = [](const dnnl::memory::desc& form) {
            return dnnl::memory(form, engine(), DNNL_MEMORY_NONE);
        };
        arguments_ = {{DNNL_ARG_SRC, nowhere(leftForm)},
                      {DNNL_ARG_WEIGHTS, nowhere(packedForm_)},
                      {DNNL_ARG_DST, nowhere(resultForm)}};
    }

    const dnnl::memory::desc& packedForm() const
    {
        return packedForm_;
    }

    void run(dnnl::stream& stream, const Operand& left, void* right, float* result)
    {
        arguments_[DNNL_ARG_SRC].set_data_handle(left.values);
        arguments_[DNNL_ARG_WEIGHTS].set_data_handle(right);
        arguments_[DNNL_ARG_DST].set_data_handle(result);
        primitive_.execute(stream, arguments_);
    }

private:
    dnnl::matmul primitive_;
    dnnl::memory::desc packedForm_;
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
        const bool packs = right.packed != nullptr;
        const Key key = {std::size_t{packs},
                         size.rows,
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
                products_.emplace(key, Product(first, second, size, result.stride, into, packs))
                    .first;
        }
        void* const given =
            packs ? right.packed->impl().find(second, formOf(second, size.inner, size.columns),
                                              product->second.packedForm(), stream_)
                  : second.values;
        product->second.run(stream_, first, given, result.values);
    }

private:
    using Key = std::array<std::size_t, 7>;

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
