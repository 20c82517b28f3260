#pragma once

#include "ui/library/catalog_connection.h"

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// How much all tracks sound like some of them, to the ears of the models in use: the cosine of
/// their embeddings, the mean over the models. Each model has one say, however many numbers it
/// makes of a track; a track that not all of them have heard is compared by those that have.
///
/// Exact: each is compared with every other. Holds all embeddings in half precision, 1.5 kB a track
/// with the starter models.
class SimilarTracks {
public:
    /// What is not known, by the functions below.
    static constexpr float unknown = -2.0F;

    /// Reads what has been written since the last call. @return whether that was anything.
    /// @throws FileError.
    bool update(CatalogConnection& connection);

    /// By track: its cosine with the mean of the chosen ones, within [-1, 1]; unknown without an
    /// embedding, and beyond the end. Empty if none of the chosen ones has one.
    std::vector<float> similarities(std::span<const qint64> chosen) const;

private:
    struct Model {
        qint64 id = 0;
        /// Of embeddings; 0 until the first.
        std::size_t width = 0;
        /// The last row of the catalog that is here.
        qint64 row = 0;
        /// The last one counts where a track is there twice.
        std::vector<qint64> tracks = {};
        /// tracks × width, float16.
        std::vector<std::uint16_t> values = {};
        /// 1 / length, by position in `tracks`; 0 of what has none.
        std::vector<float> scales = {};
    };

    static bool read(Model& model, int place, CatalogConnection& connection);
    static std::vector<float> meanOf(const Model& model, std::span<const qint64> chosen);
    /// With a vector of length 1, by track; unknown where there is nothing to compare.
    static std::vector<float> cosines(const Model& model, std::span<const float> vector);

    std::vector<Model> models_;
};

} // namespace genrescope
