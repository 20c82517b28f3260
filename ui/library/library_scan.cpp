#include "ui/library/library_scan.h"

#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/library/catalog_writer.h"
#include "ui/library/track_workers.h"
#include "ui/services/audio_paths.h"
#include "ui/text/error_text.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace genrescope {

namespace {

using ScanStage = LibraryScanProgress::Stage;
using Tell = std::function<void(const LibraryScanProgress&)>;

/// Of one transaction: others that write wait no longer than that takes.
constexpr std::size_t maxChanges = 1'000;

bool liesIn(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

bool liesInOneOf(const QString& path, const QStringList& folders)
{
    return std::ranges::any_of(folders,
                               [&](const QString& folder) { return liesIn(path, folder); });
}

/// Finds out how the files differ from what the catalog says, and writes that to it.
class Listing {
public:
    Listing(CatalogWriter& writer, const LibraryScanRequest& request, const TaskContext& context,
            const Tell& tell)
        : writer_(writer), request_(request), context_(context), tell_(tell)
    {
    }

    /// All but what is heard.
    LibraryScanOutcome run()
    {
        known_ = writer_.knownFiles();
        forget([this](const QString& path) { return !liesInOneOf(path, request_.folders); });
        QStringList absent;
        for (const QString& folder : request_.folders) {
            const QStringList files = filesIn(folder);
            addPlaces(folder, files);
            const bool hadMusic =
                std::ranges::any_of(known_.keyBegin(), known_.keyEnd(),
                                    [&](const QString& path) { return liesIn(path, folder); });
            if (files.isEmpty() && (hadMusic || !isThere(folder)))
                absent << folder;
            for (const QString& file : files)
                compare(file);
        }
        apply();
        // What is left of those known was not found.
        forget([&](const QString& path) { return !liesInOneOf(path, absent); });
        return {.absent = absent, .places = places_.values(), .newest = newest_};
    }

private:
    static bool isThere(const QString& folder)
    {
        std::error_code error;
        return std::filesystem::is_directory(pathOf(folder), error);
    }

    QStringList filesIn(const QString& folder) const
    {
        return isThere(folder) ? expandAudioPaths({folder}, context_.cancellation) : QStringList();
    }

    void addPlaces(const QString& folder, const QStringList& files)
    {
        if (isThere(folder))
            places_.insert(folder);
        for (const QString& file : files) {
            QString place = file.section(u'/', 0, -2);
            while (liesIn(place, folder) && !places_.contains(place)) {
                places_.insert(place);
                place = place.section(u'/', 0, -2);
            }
        }
    }

    void compare(const QString& file)
    {
        context_.throwIfCanceled();
        if (seen_.contains(file))
            return;
        seen_.insert(file);
        const auto known = known_.find(file);
        const std::optional<FileStamp> stamp = stampOf(pathOf(file));
        if (!stamp)
            return;
        if (known == known_.end() || known->stamp != *stamp)
            newest_ = std::max(newest_, stamp->modified);
        if (known == known_.end())
            changes_.added.emplace_back(file, *stamp);
        else if (known->stamp != *stamp)
            changes_.changed.emplace_back(known->id, *stamp);
        if (known != known_.end())
            known_.erase(known);
        tell_({ScanStage::Listing, static_cast<quint64>(seen_.size()), 0, file});
        if (changes_.added.size() + changes_.changed.size() >= maxChanges)
            apply();
    }

    template<typename Gone>
    void forget(Gone gone)
    {
        for (auto file = known_.begin(); file != known_.end();) {
            if (!gone(file.key())) {
                ++file;
                continue;
            }
            changes_.removed.push_back(file->id);
            file = known_.erase(file);
            if (changes_.removed.size() >= maxChanges)
                apply();
        }
        apply();
    }

    void apply()
    {
        context_.throwIfCanceled();
        if (!changes_.empty())
            writer_.apply(std::exchange(changes_, {}));
    }

    CatalogWriter& writer_;
    const LibraryScanRequest& request_;
    const TaskContext& context_;
    const Tell& tell_;
    QHash<QString, CatalogWriter::KnownFile> known_;
    QSet<QString> seen_;
    QSet<QString> places_;
    std::int64_t newest_ = 0;
    CatalogChanges changes_;
};

/// What became of one track, whatever happens to it. @throws Canceled.
template<typename Find>
ScannedTrack scanned(const CatalogTrack& track, Find find)
{
    ScannedTrack result = {.id = track.id};
    try {
        find(result);
    } catch (const Canceled&) {
        throw;
    } catch (const FileError& error) {
        result.failure = errorText(error);
        result.unreadable = true;
    } catch (const std::exception& error) {
        result.failure = errorText(error);
    }
    return result;
}

TrackWork tagWork(const LibraryScanTools& tools)
{
    return [read = tools.readInfo](const CatalogTrack& track, const TaskContext&) {
        return scanned(track,
                       [&](ScannedTrack& result) { result.info = read(pathOf(track.path)); });
    };
}

TrackWork hearingWork(const LibraryScanRequest& request, const LibraryScanTools& tools)
{
    std::vector<std::filesystem::path> checkpoints;
    for (const ActiveModel& model : request.models)
        checkpoints.push_back(pathOf(model.file));
    const std::shared_ptr<TrackAnalyzer> analyzer = tools.makeAnalyzer(checkpoints);
    return [analyzer](const CatalogTrack& track, const TaskContext& context) {
        return scanned(track, [&](ScannedTrack& result) {
            AnalysisObserver observer;
            result.prediction = analyzer->analyze(pathOf(track.path), true, context, observer);
        });
    };
}

/// What nobody knows yet comes first.
std::vector<CatalogTrack> toBeHeard(CatalogWriter& writer)
{
    std::vector<CatalogTrack> tracks = writer.unheard();
    std::ranges::move(writer.heardWithoutEmbedding(), std::back_inserter(tracks));
    return tracks;
}

} // namespace

LibraryScanOutcome scanLibrary(const LibraryScanRequest& request, const LibraryScanTools& tools,
                               const TaskContext& context, const Tell& tell)
{
    CatalogWriter writer(request.catalog);
    writer.useModels(request.models);
    const LibraryScanOutcome outcome = Listing(writer, request, context, tell).run();
    const auto present = [&](std::vector<CatalogTrack> tracks) {
        std::erase_if(tracks, [&](const CatalogTrack& track) {
            return liesInOneOf(track.path, outcome.absent);
        });
        return tracks;
    };
    const auto workOn = [&](ScanStage stage, std::vector<CatalogTrack> tracks,
                            const TrackWorkMaker& makeWork) {
        const TrackWorkers::Tell tellTrack = [&](quint64 done, quint64 total, const QString& file) {
            tell({stage, done, total, file});
        };
        TrackWorkers(present(std::move(tracks)), request.threads, makeWork)
            .run(writer, context, tellTrack);
    };
    workOn(ScanStage::Tags, writer.untagged(), [&] { return tagWork(tools); });
    if (!request.models.empty())
        workOn(ScanStage::Hearing, toBeHeard(writer), [&] { return hearingWork(request, tools); });
    return outcome;
}

} // namespace genrescope
