#include "core/projection/nearest_neighbors.h"

#include "core/base/aligned_vector.h"
#include "core/base/cpu_dispatch.h"
#include "core/kernels/matrix_product.h"
#include "core/projection/chunks.h"

#include <algorithm>
#include <atomic>
#include <compare>
#include <limits>

namespace genrescope {

namespace {

/// A block of products of this size stays in the second cache.
constexpr std::size_t rowsTogether = 256;
constexpr std::size_t othersTogether = 512;

struct Candidate {
    float distance = 0.0F;
    std::uint32_t index = 0;

    auto operator<=>(const Candidate&) const = default;
};

/// The nearest of those that are offered.
class Nearest {
public:
    explicit Nearest(std::size_t count) : count_(count) { kept_.reserve(4 * count + 1); }

    /// None that is farther away is worth offering.
    float limit() const { return limit_; }

    void offer(const Candidate& candidate)
    {
        kept_.push_back(candidate);
        if (kept_.size() == 4 * count_ + 1)
            prune();
    }

    std::vector<Candidate>& take()
    {
        prune();
        return kept_;
    }

private:
    void prune()
    {
        if (kept_.size() <= count_)
            return;
        const auto end = kept_.begin() + static_cast<std::ptrdiff_t>(count_);
        std::nth_element(kept_.begin(), end - 1, kept_.end());
        limit_ = (end - 1)->distance;
        kept_.erase(end, kept_.end());
    }

    std::size_t count_;
    std::vector<Candidate> kept_;
    float limit_ = std::numeric_limits<float>::infinity();
};

/// The least of 64 values of norms - 2 * products.
struct LeastDistance {
    static constexpr std::size_t width = 64;

    template<int registerBytes>
    GENRESCOPE_INLINE static float run(const float* const& norms, const float* const& products)
    {
        using Lanes = Vector<float, 16>;
        Lanes least = {};
        least += std::numeric_limits<float>::infinity();
        for (std::size_t k = 0; k < width; k += 16) {
            Lanes norm;
            Lanes product;
            load(norm, norms + k);
            load(product, products + k);
            const Lanes distance = norm - 2.0F * product;
            least = distance < least ? distance : least;
        }
        float low = least[0];
        for (int lane = 1; lane < 16; ++lane)
            low = std::min(low, least[lane]);
        return low;
    }
};

float squaredDistance(const float* a, const float* b, std::size_t dimension)
{
    float sum = 0.0F;
    for (std::size_t k = 0; k < dimension; ++k)
        sum += (a[k] - b[k]) * (a[k] - b[k]);
    return sum;
}

class Search {
public:
    Search(const VectorRows& rows, const VectorRows& others, Among among, Neighbors& found)
        : rows_(rows), others_(others), among_(among), found_(found), norms_(others.count())
    {
        for (std::size_t i = 0; i < others.count(); ++i) {
            const float* const row = others.row(i);
            for (std::size_t k = 0; k < others.dimension; ++k)
                norms_[i] += row[k] * row[k];
        }
    }

    void search(std::size_t first, std::size_t last, const CancellationToken& cancellation) const
    {
        std::vector<Nearest> nearest(last - first, Nearest(found_.count));
        AlignedVector<float> products((last - first) * othersTogether);
        const std::size_t dimension = rows_.dimension;
        for (std::size_t start = 0; start < others_.count(); start += othersTogether) {
            cancellation.throwIfCanceled();
            const std::size_t count = std::min(othersTogether, others_.count() - start);
            multiply(plain(rows_.row(first), dimension), transposed(others_.row(start), dimension),
                     {last - first, dimension, count}, {products.data(), othersTogether});
            for (std::size_t i = first; i < last; ++i)
                offerAll(products.data() + (i - first) * othersTogether, start, count, i,
                         nearest[i - first]);
        }
        for (std::size_t i = first; i < last; ++i)
            keep(i, nearest[i - first].take());
    }

private:
    void offerAll(const float* products, std::size_t start, std::size_t count, std::size_t row,
                  Nearest& nearest) const
    {
        const float* const norms = norms_.data() + start;
        for (std::size_t at = 0; at < count; at += LeastDistance::width) {
            const std::size_t end = std::min(count, at + LeastDistance::width);
            if (end - at == LeastDistance::width &&
                runForCpu<LeastDistance>(norms + at, products + at) > nearest.limit())
                continue;
            for (std::size_t k = at; k < end; ++k) {
                const float distance = norms[k] - 2.0F * products[k];
                const std::size_t other = start + k;
                if (distance <= nearest.limit() && (among_ == Among::Others || other != row))
                    nearest.offer({distance, static_cast<std::uint32_t>(other)});
            }
        }
    }

    /// With distances that are computed directly: those by products lose digits where vectors are
    /// close to one another.
    void keep(std::size_t row, std::vector<Candidate>& candidates) const
    {
        for (Candidate& candidate : candidates)
            candidate.distance =
                squaredDistance(rows_.row(row), others_.row(candidate.index), rows_.dimension);
        std::ranges::sort(candidates);
        for (std::size_t k = 0; k < found_.count; ++k) {
            found_.indices[row * found_.count + k] = candidates[k].index;
            found_.distances[row * found_.count + k] = candidates[k].distance;
        }
    }

    const VectorRows rows_;
    const VectorRows others_;
    const Among among_;
    Neighbors& found_;
    /// Squares of the others' lengths.
    AlignedVector<float> norms_;
};

} // namespace

Neighbors nearestNeighbors(const VectorRows& rows, const VectorRows& others, Among among,
                           std::size_t count, const CancellationToken& cancellation,
                           const std::function<void(double)>& tell)
{
    Neighbors found = {.count = count};
    found.indices.resize(rows.count() * count);
    found.distances.resize(rows.count() * count);
    if (count == 0)
        return found;
    const Search search(rows, others, among, found);
    std::atomic<std::size_t> done = 0;
    forChunks(rows.count(), rowsTogether, cancellation,
              [&](std::size_t first, std::size_t last, std::size_t) {
                  search.search(first, last, cancellation);
                  done += last - first;
                  if (tell)
                      tell(static_cast<double>(done) / static_cast<double>(rows.count()));
              });
    return found;
}

} // namespace genrescope
