#pragma once

#include "ui/data/heard_track.h"
#include "ui/data/library_row.h"
#include "ui/data/track_embeddings.h"
#include "ui/library/catalog_connection.h"
#include "ui/library/library_query.h"
#include "ui/library/similar_tracks.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace genrescope {

/// What the library holds, in numbers.
struct LibraryCounts {
    qint64 tracks = 0;
    /// Neither failed nor heard by all models in use.
    qint64 waiting = 0;
    qint64 failed = 0;

    bool operator==(const LibraryCounts&) const = default;
};

/// Reads the catalog. All functions throw FileError. One thread at a time.
class CatalogReader {
public:
    explicit CatalogReader(const QString& file);

    /// Another number after each transaction.
    qint64 revision();
    LibraryCounts counts();
    /// In the order of `ids`, without those that are gone.
    std::vector<LibraryRow> rows(std::span<const qint64> ids);
    /// The same tracks as the models in use heard them. Thresholds are not in the catalog: what a
    /// model called is above the ones here, whatever its probability, and all else is below.
    std::vector<HeardTrack> heard(std::span<const qint64> ids);

    /// Of the model in use at this place, all tracks in which there was something to hear.
    TrackEmbeddings embeddings(int place);

    CatalogConnection& connection() { return connection_; }

private:
    LibraryRow rowFrom(const QSqlQuery& query) const;
    void addOpinions(const QString& ids, std::vector<LibraryRow>& rows);
    std::shared_ptr<const TrackPrediction> prediction(qint64 track);
    ModelPrediction said(qint64 model, qint64 track, const QByteArray& probabilities);
    const std::vector<std::string>& labels(qint64 model);

    CatalogConnection connection_;
    std::size_t models_ = 0;
    std::map<qint64, std::vector<std::string>> labels_;
};

/// Finds tracks, and remembers what each term finds until the catalog changes: a search that is
/// typed letter by letter asks about the last word alone. One thread at a time.
class LibrarySearch {
public:
    /// Tracks that meet the query, in order. @throws FileError, Canceled.
    std::vector<qint64> find(CatalogReader& catalog, const LibraryQuery& query,
                             const LibraryOrder& order);
    /// Of the whole library. @throws FileError.
    const LibraryCounts& counts(CatalogReader& catalog);
    /// How similar these are to those that the last search wanted similar tracks of: 1 for those
    /// themselves and for copies of them, and less for all others. In the order of `ids`.
    std::vector<float> similarities(std::span<const qint64> ids) const;

private:
    /// By id.
    using TrackSet = std::vector<bool>;

    void forgetUnlessOf(qint64 revision);
    const std::vector<qint64>& ordered(CatalogReader& catalog, const LibraryOrder& order);
    const TrackSet& matching(CatalogReader& catalog, const QueryTerm& term);
    void compare(CatalogReader& catalog, const std::vector<qint64>& liked);
    float similarity(qint64 track) const;
    void keepSimilar(std::vector<qint64>& found, const LibraryOrder& order) const;

    qint64 revision_ = -1;
    std::map<LibraryOrder, std::vector<qint64>> orders_;
    std::vector<std::pair<QueryTerm, TrackSet>> terms_;
    std::optional<LibraryCounts> counts_;

    /// While similar tracks are searched for: its embeddings take memory.
    std::unique_ptr<SimilarTracks> similar_;
    std::vector<qint64> liked_;
    /// By track.
    std::vector<float> similarities_;
};

} // namespace genrescope
