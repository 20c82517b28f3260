#pragma once

#include "core/base/task_context.h"
#include "ui/data/model_card.h"
#include "ui/services/track_analyzer.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

namespace genrescope {

/// How far a scan has come.
struct LibraryScanProgress {
    enum class Stage { Listing, Tags, Hearing };

    Stage stage = Stage::Listing;
    /// Files, of this stage.
    quint64 done = 0;
    /// 0 where it is not known.
    quint64 total = 0;
    /// The last file.
    QString file = {};
};

struct LibraryScanRequest {
    /// The catalog's file, as openCatalog() left it.
    QString catalog = {};
    QStringList folders = {};
    /// None: tags are read, and nothing is heard.
    std::vector<ActiveModel> models = {};
    /// At least two: while one waits for the disk, the other hears.
    int threads = 2;
};

/// How tracks are read and heard. Called on several threads at once; each has an analyzer of its
/// own.
struct LibraryScanTools {
    TrackAnalyzerFactory makeAnalyzer = {};
    std::function<AudioInfo(const std::filesystem::path&)> readInfo = readAudioInfo;
};

struct LibraryScanOutcome {
    /// Folders that are not there, or in which there is no music any more: a disk that is not
    /// mounted, for instance. What is known about their tracks stays.
    QStringList absent = {};
    /// Where music lies, and all folders above it up to the library's: those in which more may
    /// appear.
    QStringList places = {};
    /// When the last of the files that are new or changed was written to, as FileStamp::modified; 0
    /// if there are none. It may still be written to.
    std::int64_t newest = 0;
};

/// Brings the catalog up to date with the music in the folders: lists them, reads the tags of what
/// is new or changed, and has the models hear what they have not heard. Each track is kept once it
/// is done, within a second, so a scan that is canceled, or killed, goes on where it was.
///
/// A file that cannot be read or decoded gets its reason and holds up nothing.
///
/// @param tell  on any thread; quick.
/// @throws FileError (the catalog), CheckpointError, ConfigError (the models), Canceled.
LibraryScanOutcome scanLibrary(const LibraryScanRequest& request, const LibraryScanTools& tools,
                               const TaskContext& context,
                               const std::function<void(const LibraryScanProgress&)>& tell);

} // namespace genrescope
