#pragma once

#include "ui/data/library_row.h"
#include "ui/data/playlist_track.h"
#include "ui/library/catalog_reader.h"
#include "ui/library/folder_watch.h"
#include "ui/library/library_choices.h"
#include "ui/library/library_query.h"
#include "ui/library/library_scan.h"
#include "ui/models/library_table_model.h"
#include "ui/services/progress_estimate.h"
#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// How the scan gets on, for people.
struct LibraryProgress {
    LibraryScanProgress scan = {};
    /// Files per second and seconds left, once known.
    std::optional<double> rate = {};
    std::optional<double> remaining = {};
};

/// The logic of the Library page: the folders, the scan that keeps the catalog up to date with
/// them, and the tracks that a search finds.
class LibraryPresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Opening, Ready, Failed };
    enum class Scan { Idle, Running, Stopping, Paused };

    /// @param folder  of the catalog and what belongs to it. Nothing is read or made in it before
    ///                open().
    LibraryPresenter(LibraryScanTools tools, const QString& folder, QObject* parent = nullptr);
    ~LibraryPresenter() override;

    /// Opens the catalog, and goes on scanning unless that was paused. Again after it failed.
    void open();
    /// The models that listen; those that are new to tracks hear them.
    void setModels(const std::vector<ActiveModel>& models);

    State state() const { return state_; }
    /// Why it failed: one sentence.
    const QString& failure() const { return failure_; }
    /// Of the catalog, for people who want to remove it.
    QString catalogFile() const { return file(QStringLiteral("library.sqlite")); }

    const QStringList& folders() const { return choices_.folders; }
    /// Those that the last scan did not find.
    const QStringList& absentFolders() const { return absent_; }
    /// The scan follows.
    void addFolder(const QString& folder);
    /// Its tracks leave the library; no file is touched.
    void removeFolder(const QString& folder);

    /// Searches that a person has saved, as they were typed.
    const QStringList& savedSearches() const { return choices_.searches; }
    /// Nothing happens to one that is saved already, or is empty.
    void saveSearch(const QString& text);
    void removeSearch(const QString& text);

    /// From the next scan on; 0: as many as suit the machine.
    void setScanThreads(int threads) { scanThreads_ = threads; }
    Scan scan() const { return scan_; }
    const LibraryProgress& progress() const { return progress_; }
    /// Stops within a second; what is done is kept, also after a restart.
    void pause();
    void resume();

    /// Looks for tracks; found() follows, or queryProblemChanged().
    void search(const QString& text);
    const QString& queryProblem() const { return query_.problem(); }
    /// Of this search for similar tracks, or of all other searches.
    void setOrder(const LibraryOrder& order);
    /// What the tracks that were found are similar to, if that was searched for.
    const std::vector<LibraryRow>& liked() const { return liked_; }

    /// From now on, searches find none but these tracks; nothing: all again.
    void restrictTo(std::shared_ptr<const std::vector<qint64>> ids);
    bool isRestricted() const { return only_ != nullptr; }

    LibraryTableModel& table() { return table_; }
    const LibraryCounts& counts() const { return counts_; }

    /// The files of these tracks, in order; then(paths) follows on this thread.
    void withPaths(const std::vector<qint64>& ids, std::function<void(const QStringList&)> then);
    /// The same with what was heard.
    void withHeard(const std::vector<qint64>& ids,
                   std::function<void(std::vector<HeardTrack>)> then);

    /// The same for what queues and playlists keep of them.
    void withTracks(const std::vector<qint64>& ids,
                    std::function<void(std::vector<PlaylistTrack>)> then);
    /// Of all tracks that a search finds, by title. failed() instead if it makes no sense.
    void withTracksOf(const QString& search, std::function<void(std::vector<PlaylistTrack>)> then);

    /// Until releaseScan(), no scan runs: the program writes to files. A catalog that is there is
    /// opened, so that it can be told what is written. then() follows once that is done, and a scan
    /// that was running has stopped.
    void holdScan(std::function<void()> then);
    /// For those who write to files meanwhile; empty if it is not open. And how tags are read.
    QString openCatalogFile() const;
    const std::function<AudioInfo(const std::filesystem::path&)>& infoReader() const
    {
        return tools_.readInfo;
    }
    /// Looks for what has changed meanwhile, in the catalog and on the disk.
    void releaseScan();

Q_SIGNALS:
    void stateChanged();
    void foldersChanged();
    void savedSearchesChanged();
    void scanChanged();
    void progressChanged();
    void queryProblemChanged();
    void restrictionChanged();
    /// The table shows what the last search found.
    void found();
    /// Something that does not end the work: one sentence.
    void failed(const QString& sentence);

private:
    /// The open catalog, on the worker that reads it.
    class Shelf;
    struct Opened;
    struct Found;

    QString file(const QString& name) const;
    void onOpened(Opened opened);
    void keepChoices();
    /// They, or whether they are scanned, were chosen anew.
    void followFolders();
    void startScan();
    void take(const LibraryScanOutcome& outcome);
    void endScan(Scan state);
    void endHoldWait();
    void takeProgress(const LibraryScanProgress& progress);
    void refresh();
    void take(Found found);
    void fetch(int first, int count);
    std::vector<QStringList> modelNames() const;
    void understand();

    const LibraryScanTools tools_;
    const QString folder_;
    State state_ = State::Closed;
    QString failure_;
    LibraryChoices choices_;
    QStringList absent_;
    /// Nothing until it is known which they are.
    std::optional<std::vector<ActiveModel>> models_;

    Scan scan_ = Scan::Idle;
    int scanThreads_ = 0;
    /// Another one is to follow the one that stops.
    bool scanAgain_ = false;
    bool held_ = false;
    /// Of holdScan(), while it waits.
    std::function<void()> whenHeld_;
    LibraryProgress progress_;
    ProgressEstimate estimate_;
    QElapsedTimer clock_;
    /// While a scan runs, what is shown follows it.
    QTimer follow_;
    FolderWatch watch_;
    /// Looks again at files that were written to a moment ago.
    QTimer settle_;

    QString text_;
    LibraryQuery query_;
    LibraryOrder order_;
    LibraryOrder similarOrder_;
    std::vector<LibraryRow> liked_;
    /// Null: all.
    std::shared_ptr<const std::vector<qint64>> only_;
    LibraryCounts counts_;
    LibraryTableModel table_;
    bool searching_ = false;
    bool searchAgain_ = false;

    std::shared_ptr<Shelf> shelf_;
    // Last: their threads end before anything that they use.
    TaskRunner writer_;
    TaskRunner reader_;
    TaskRunner scanner_;
};

} // namespace genrescope
