#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/file_status.h"
#include "core/crops/prediction.h"
#include "ui/data/model_card.h"
#include "ui/library/catalog_connection.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace genrescope {

/// A track and where it lies.
struct CatalogTrack {
    qint64 id = 0;
    QString path = {};
};

/// What the scan found out about one track.
struct ScannedTrack {
    qint64 id = 0;
    std::optional<AudioInfo> info = {};
    /// Complete; with an entry for each model in use.
    std::optional<TrackPrediction> prediction = {};
    /// Why it cannot be heard: one sentence; empty otherwise.
    QString failure = {};
    /// The disk is to blame, not what is in the file.
    bool unreadable = false;
};

/// How files on the disk differ from those in the catalog.
struct CatalogChanges {
    std::vector<std::pair<QString, FileStamp>> added = {};
    /// What was known about them no longer holds.
    std::vector<std::pair<qint64, FileStamp>> changed = {};
    std::vector<qint64> removed = {};

    bool empty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// Writes what a scan finds. Each function is one transaction; all throw FileError. One thread at a
/// time.
class CatalogWriter {
public:
    /// @param file  of this version: openCatalog() has seen to that.
    explicit CatalogWriter(const QString& file);

    /// The models that listen. What others said is kept, should they be used again.
    void useModels(const std::vector<ActiveModel>& models);

    struct KnownFile {
        qint64 id = 0;
        FileStamp stamp = {};
    };
    /// By path, all that is in the catalog.
    QHash<QString, KnownFile> knownFiles();
    void apply(const CatalogChanges& changes);

    /// Tracks whose tags have not been read.
    std::vector<CatalogTrack> untagged();
    /// Tracks that not all models in use have heard.
    std::vector<CatalogTrack> unheard();
    /// Tracks that all of them have heard, in catalogs of a version that kept no embeddings.
    std::vector<CatalogTrack> heardWithoutEmbedding();
    void write(const std::vector<ScannedTrack>& tracks);

    /// This program has written other tags to a file, whose sound stays the same: what was heard of
    /// it still holds. Nothing happens if the catalog does not know the file, or not as it was.
    /// @param info  what its tags say now
    void retag(const QString& path, const FileStamp& before, const FileStamp& after,
               const AudioInfo& info);

private:
    void insertFile(const QString& path, const FileStamp& stamp);
    void writeInfo(qint64 track, const AudioInfo& info);
    void writeTag(qint64 track, const QString& tag);
    void writePrediction(qint64 track, const TrackPrediction& prediction);
    void writeModel(qint64 model, qint64 track, const ModelPrediction& said, Verdict verdict);
    void writeEmbedding(qint64 model, qint64 track, std::span<const float> embedding);
    void writeFailure(const ScannedTrack& track);
    /// Of one track, or of all.
    void compareOpinions(std::optional<qint64> track);
    qint64 genreId(const QString& name, bool asWritten);
    /// By position in the model's labels.
    const std::vector<qint64>& genresOf(qint64 model, const ModelPrediction& said);
    std::vector<CatalogTrack> tracks(const QString& condition);
    void commit(CatalogTransaction& transaction);

    CatalogConnection connection_;
    /// In the order of the models in use.
    std::vector<qint64> models_;
    QHash<QString, qint64> genres_;
    QHash<qint64, std::vector<qint64>> genresOfModels_;
};

} // namespace genrescope
