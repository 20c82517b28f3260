#include "ui/presenters/library_presenter.h"

#include "ui/data/path_text.h"
#include "ui/library/catalog_schema.h"
#include "ui/library/catalog_writer.h"
#include "ui/library/playlist_tracks.h"
#include "ui/text/error_text.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

namespace genrescope {

namespace {

/// While a scan runs, what is shown is looked up again this often: in 100,000 tracks that takes a
/// tenth of a second, on a worker.
constexpr int followMs = 2'000;
/// A file that was written to within this time may not be complete.
constexpr int settleMs = 30'000;
/// Between two reports of the scan.
constexpr int reportMs = 50;

/// Half of the processors hear, so that the window and the player keep theirs.
/// As many as suit the machine.
int defaultScanThreads()
{
    return std::clamp(QThread::idealThreadCount() / 2, 2, 8);
}

std::vector<ModelLabel> labelsOf(const std::vector<ActiveModel>& models)
{
    std::vector<ModelLabel> labels;
    for (const ActiveModel& model : models)
        labels.push_back(model.label);
    return labels;
}

} // namespace

struct LibraryPresenter::Opened {
    CatalogOpening opening = {};
    LibraryChoices choices = {};
    /// What was wrong with the list of folders: one sentence, or empty.
    QString problem = {};
};

struct LibraryPresenter::Found {
    std::shared_ptr<const LibraryTableModel::Ids> ids = {};
    std::vector<LibraryRow> firstRows = {};
    LibraryCounts counts = {};
    /// As LibraryTableModel has them.
    std::vector<float> similarities = {};
    std::vector<LibraryRow> liked = {};
};

class LibraryPresenter::Shelf {
public:
    Shelf(QString catalog, QString choices)
        : catalog_(std::move(catalog)), choices_(std::move(choices))
    {
    }

    Opened open(const std::optional<std::vector<ActiveModel>>& models)
    {
        Opened opened = {.opening = openCatalog(catalog_)};
        try {
            opened.choices = readLibraryChoices(choices_);
        } catch (const FileError& error) {
            opened.problem = errorText(error);
        }
        if (models)
            useModels(*models);
        return opened;
    }

    void useModels(const std::vector<ActiveModel>& models) const
    {
        CatalogWriter(catalog_).useModels(models);
    }

    void keep(const LibraryChoices& choices) const { writeLibraryChoices(choices, choices_); }

    /// @param only  null: all
    Found find(const LibraryQuery& query, const LibraryOrder& order,
               const std::shared_ptr<const std::vector<qint64>>& only)
    {
        CatalogReader reader(catalog_);
        LibraryTableModel::Ids tracks = search_.find(reader, query, order);
        if (only != nullptr) {
            const QSet<qint64> wanted(only->begin(), only->end());
            std::erase_if(tracks, [&](qint64 id) { return !wanted.contains(id); });
        }
        const auto ids = std::make_shared<const LibraryTableModel::Ids>(std::move(tracks));
        const auto first =
            std::span(*ids).first(std::min<std::size_t>(ids->size(), LibraryTableModel::pageSize));
        Found found = {ids, reader.rows(first), search_.counts(reader)};
        if (const std::vector<qint64> liked = query.likedTracks(); !liked.empty()) {
            found.similarities = search_.similarities(*ids);
            found.liked = reader.rows(liked);
        }
        return found;
    }

    std::vector<LibraryRow> rows(std::span<const qint64> ids) const
    {
        return CatalogReader(catalog_).rows(ids);
    }

    std::vector<HeardTrack> heard(const std::vector<qint64>& ids) const
    {
        return CatalogReader(catalog_).heard(ids);
    }

    std::vector<PlaylistTrack> tracks(std::span<const qint64> ids) const
    {
        CatalogConnection catalog(catalog_);
        return playlistTracks(catalog, ids);
    }

    std::vector<PlaylistTrack> tracksOf(const LibraryQuery& query)
    {
        CatalogReader reader(catalog_);
        return playlistTracks(reader.connection(), search_.find(reader, query, {}));
    }

    QStringList paths(const std::vector<qint64>& ids) const
    {
        // A statement has its limits.
        constexpr std::size_t together = 2'000;
        CatalogReader reader(catalog_);
        QStringList paths;
        for (std::size_t at = 0; at < ids.size(); at += together) {
            for (const LibraryRow& row :
                 reader.rows(std::span(ids).subspan(at, std::min(together, ids.size() - at))))
                paths << row.path;
        }
        return paths;
    }

private:
    const QString catalog_;
    const QString choices_;
    LibrarySearch search_;
};

LibraryPresenter::LibraryPresenter(LibraryScanTools tools, const QString& folder, QObject* parent)
    : QObject(parent),
      tools_(std::move(tools)),
      folder_(folder),
      shelf_(std::make_shared<Shelf>(file(QStringLiteral("library.sqlite")),
                                     file(QStringLiteral("library.json"))))
{
    follow_.setInterval(followMs);
    connect(&follow_, &QTimer::timeout, this, &LibraryPresenter::refresh);
    settle_.setSingleShot(true);
    settle_.setInterval(settleMs);
    connect(&settle_, &QTimer::timeout, this, &LibraryPresenter::startScan);
    connect(&watch_, &FolderWatch::changed, this, &LibraryPresenter::startScan);
    connect(&table_, &LibraryTableModel::rowsNeeded, this, &LibraryPresenter::fetch);
    connect(&table_, &LibraryTableModel::orderChosen, this, &LibraryPresenter::setOrder);
    connect(&writer_, &TaskRunner::failed, this, &LibraryPresenter::failed);
    connect(&reader_, &TaskRunner::failed, this, [this](const QString& sentence) {
        searching_ = false;
        if (state_ != State::Opening) {
            Q_EMIT failed(sentence);
            return;
        }
        failure_ = sentence;
        state_ = State::Failed;
        Q_EMIT stateChanged();
        endHoldWait();
    });
    connect(&scanner_, &TaskRunner::canceled, this,
            [this] { endScan(choices_.paused ? Scan::Paused : Scan::Idle); });
    connect(&scanner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        endScan(Scan::Idle);
        Q_EMIT failed(sentence);
    });
}

LibraryPresenter::~LibraryPresenter()
{
    // What a person has chosen a moment ago.
    writer_.finish();
}

QString LibraryPresenter::file(const QString& name) const
{
    return QDir(folder_).filePath(name);
}

void LibraryPresenter::open()
{
    if (state_ == State::Opening || state_ == State::Ready)
        return;
    state_ = State::Opening;
    Q_EMIT stateChanged();
    reader_.start<Opened>(
        [shelf = shelf_, models = models_](const TaskContext&) { return shelf->open(models); },
        [this](Opened opened) { onOpened(std::move(opened)); });
}

void LibraryPresenter::onOpened(Opened opened)
{
    choices_ = std::move(opened.choices);
    state_ = State::Ready;
    scan_ = choices_.paused ? Scan::Paused : Scan::Idle;
    if (models_)
        table_.setModels(labelsOf(*models_));
    Q_EMIT stateChanged();
    Q_EMIT foldersChanged();
    Q_EMIT savedSearchesChanged();
    Q_EMIT scanChanged();
    if (!opened.problem.isEmpty())
        Q_EMIT failed(opened.problem);
    if (opened.opening.putAside) {
        Q_EMIT failed(tr("The catalog of your music could not be used; it is kept as %1, and a new "
                         "one is made from your folders.")
                          .arg(*opened.opening.putAside));
    }
    refresh();
    startScan();
    endHoldWait();
}

void LibraryPresenter::setModels(const std::vector<ActiveModel>& models)
{
    models_ = models;
    understand();
    // open() has them used.
    if (state_ != State::Ready)
        return;
    reader_.start<bool>(
        [shelf = shelf_, models](const TaskContext&) {
            shelf->useModels(models);
            return true;
        },
        [this, models](bool) {
            table_.setModels(labelsOf(models));
            refresh();
            startScan();
        });
}

std::vector<QStringList> LibraryPresenter::modelNames() const
{
    std::vector<QStringList> names;
    for (const ActiveModel& model : models_.value_or(std::vector<ActiveModel>()))
        names.push_back(
            LibraryQuery::namesOfModel(model.label.name.section(u' ', 0, 0), model.label.name));
    return names;
}

void LibraryPresenter::addFolder(const QString& folder)
{
    const QString clean = QDir::cleanPath(folder);
    if (state_ != State::Ready || choices_.folders.contains(clean))
        return;
    choices_.folders << clean;
    choices_.paused = false;
    followFolders();
}

void LibraryPresenter::removeFolder(const QString& folder)
{
    if (!choices_.folders.removeOne(folder))
        return;
    absent_.removeOne(folder);
    // A scan takes its tracks out.
    choices_.paused = false;
    followFolders();
}

void LibraryPresenter::saveSearch(const QString& text)
{
    const QString search = text.simplified();
    if (state_ != State::Ready || search.isEmpty() || choices_.searches.contains(search))
        return;
    choices_.searches << search;
    keepChoices();
    Q_EMIT savedSearchesChanged();
}

void LibraryPresenter::removeSearch(const QString& text)
{
    if (choices_.searches.removeAll(text.simplified()) == 0)
        return;
    keepChoices();
    Q_EMIT savedSearchesChanged();
}

void LibraryPresenter::keepChoices()
{
    writer_.start<bool>(
        [shelf = shelf_, choices = choices_](const TaskContext&) {
            shelf->keep(choices);
            return true;
        },
        [](bool) {});
}

void LibraryPresenter::followFolders()
{
    keepChoices();
    Q_EMIT foldersChanged();
    startScan();
}

void LibraryPresenter::pause()
{
    if (scan_ != Scan::Running)
        return;
    choices_.paused = true;
    scanAgain_ = false;
    scan_ = Scan::Stopping;
    scanner_.cancel();
    Q_EMIT scanChanged();
    followFolders();
}

void LibraryPresenter::resume()
{
    choices_.paused = false;
    followFolders();
}

void LibraryPresenter::startScan()
{
    if (held_ || state_ != State::Ready || !models_ || choices_.paused)
        return;
    if (scanner_.isBusy()) {
        scanAgain_ = true;
        scanner_.cancel();
        return;
    }
    scan_ = Scan::Running;
    progress_ = {};
    estimate_.reset();
    clock_.start();
    follow_.start();
    Q_EMIT scanChanged();
    const LibraryScanRequest request = {.catalog = catalogFile(),
                                        .folders = choices_.folders,
                                        .models = *models_,
                                        .threads =
                                            scanThreads_ > 0 ? scanThreads_ : defaultScanThreads()};
    scanner_.start<LibraryScanOutcome>(
        [this, request, tools = tools_](const TaskContext& context) {
            QElapsedTimer sinceReport;
            auto stage = LibraryScanProgress::Stage::Listing;
            return scanLibrary(request, tools, context, [&](const LibraryScanProgress& progress) {
                if (sinceReport.isValid() && sinceReport.elapsed() < reportMs &&
                    progress.stage == stage)
                    return;
                sinceReport.start();
                stage = progress.stage;
                QMetaObject::invokeMethod(
                    this, [this, progress] { takeProgress(progress); }, Qt::QueuedConnection);
            });
        },
        [this](const LibraryScanOutcome& outcome) { take(outcome); });
}

void LibraryPresenter::take(const LibraryScanOutcome& outcome)
{
    absent_ = outcome.absent;
    watch_.watch(outcome.places);
    const std::chrono::nanoseconds now = std::chrono::system_clock::now().time_since_epoch();
    if (now - std::chrono::nanoseconds(outcome.newest) < std::chrono::milliseconds(settleMs))
        settle_.start();
    endScan(Scan::Idle);
    Q_EMIT foldersChanged();
}

void LibraryPresenter::endScan(Scan state)
{
    follow_.stop();
    scan_ = state;
    Q_EMIT scanChanged();
    refresh();
    // Its runner is free only after this.
    if (std::exchange(scanAgain_, false))
        QMetaObject::invokeMethod(this, &LibraryPresenter::startScan, Qt::QueuedConnection);
    endHoldWait();
}

void LibraryPresenter::holdScan(std::function<void()> then)
{
    held_ = true;
    whenHeld_ = std::move(then);
    if (state_ == State::Closed && QFile::exists(catalogFile()))
        open();
    if (scanner_.isBusy()) {
        scan_ = Scan::Stopping;
        scanner_.cancel();
        Q_EMIT scanChanged();
    } else if (state_ != State::Opening) {
        endHoldWait();
    }
}

void LibraryPresenter::endHoldWait()
{
    // Later: the caller goes on first, and a scanner that ends is free only then.
    if (whenHeld_)
        QMetaObject::invokeMethod(this, std::exchange(whenHeld_, {}), Qt::QueuedConnection);
}

QString LibraryPresenter::openCatalogFile() const
{
    return state_ == State::Ready ? catalogFile() : QString();
}

void LibraryPresenter::releaseScan()
{
    held_ = false;
    refresh();
    startScan();
}

void LibraryPresenter::takeProgress(const LibraryScanProgress& progress)
{
    if (scan_ != Scan::Running)
        return;
    if (progress.stage != progress_.scan.stage)
        estimate_.reset();
    estimate_.add(static_cast<double>(clock_.elapsed()) / 1000.0, progress.done);
    progress_ = {progress, estimate_.rate(), estimate_.remaining(progress.total)};
    Q_EMIT progressChanged();
}

void LibraryPresenter::search(const QString& text)
{
    if (text == text_)
        return;
    text_ = text;
    understand();
    Q_EMIT queryProblemChanged();
    refresh();
}

void LibraryPresenter::understand()
{
    query_ = LibraryQuery(text_, modelNames());
    const std::vector<qint64> liked = query_.likedTracks();
    // The most similar ones first, whatever the order of those that were similar to others. While a
    // further term is written, nothing is liked.
    if (!liked.empty() && !std::ranges::equal(liked, liked_, {}, {}, &LibraryRow::id))
        similarOrder_ = {.key = LibraryOrder::Key::Similarity, .descending = true};
}

void LibraryPresenter::setOrder(const LibraryOrder& order)
{
    (query_.likedTracks().empty() ? order_ : similarOrder_) = order;
    refresh();
}

void LibraryPresenter::refresh()
{
    // What is shown stays while something is written that makes no sense yet.
    if (state_ != State::Ready || !query_.problem().isEmpty())
        return;
    if (searching_) {
        searchAgain_ = true;
        return;
    }
    searching_ = true;
    const LibraryOrder order = query_.likedTracks().empty() ? order_ : similarOrder_;
    reader_.start<Found>([shelf = shelf_, query = query_, order, only = only_](
                             const TaskContext&) { return shelf->find(query, order, only); },
                         [this](Found found) { take(std::move(found)); });
}

void LibraryPresenter::restrictTo(std::shared_ptr<const std::vector<qint64>> ids)
{
    only_ = std::move(ids);
    Q_EMIT restrictionChanged();
    refresh();
}

void LibraryPresenter::take(Found found)
{
    searching_ = false;
    counts_ = found.counts;
    liked_ = std::move(found.liked);
    table_.setFound(found.ids, std::move(found.similarities));
    table_.setRows(0, found.ids, std::move(found.firstRows));
    Q_EMIT this->found();
    if (std::exchange(searchAgain_, false))
        refresh();
}

void LibraryPresenter::fetch(int first, int count)
{
    reader_.start<std::vector<LibraryRow>>(
        [shelf = shelf_, ids = table_.ids(), first, count](const TaskContext&) {
            return shelf->rows(std::span(*ids).subspan(static_cast<std::size_t>(first),
                                                       static_cast<std::size_t>(count)));
        },
        [this, ids = table_.ids(), first](std::vector<LibraryRow> rows) {
            table_.setRows(first, ids, std::move(rows));
        });
}

void LibraryPresenter::withHeard(const std::vector<qint64>& ids,
                                 std::function<void(std::vector<HeardTrack>)> then)
{
    reader_.start<std::vector<HeardTrack>>(
        [shelf = shelf_, ids](const TaskContext&) { return shelf->heard(ids); }, std::move(then));
}

void LibraryPresenter::withTracks(const std::vector<qint64>& ids,
                                  std::function<void(std::vector<PlaylistTrack>)> then)
{
    reader_.start<std::vector<PlaylistTrack>>(
        [shelf = shelf_, ids](const TaskContext&) { return shelf->tracks(ids); }, std::move(then));
}

void LibraryPresenter::withTracksOf(const QString& search,
                                    std::function<void(std::vector<PlaylistTrack>)> then)
{
    const LibraryQuery query(search, modelNames());
    if (!query.problem().isEmpty()) {
        Q_EMIT failed(query.problem());
        return;
    }
    reader_.start<std::vector<PlaylistTrack>>(
        [shelf = shelf_, query](const TaskContext&) { return shelf->tracksOf(query); },
        std::move(then));
}

void LibraryPresenter::withPaths(const std::vector<qint64>& ids,
                                 std::function<void(const QStringList&)> then)
{
    reader_.start<QStringList>(
        [shelf = shelf_, ids](const TaskContext&) { return shelf->paths(ids); }, std::move(then));
}

} // namespace genrescope
