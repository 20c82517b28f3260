#pragma once

#include "ui/data/collection_map.h"
#include "ui/data/library_row.h"
#include "ui/data/track_embeddings.h"
#include "ui/library/map_catalog.h"
#include "ui/library/map_file.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace genrescope {

class LibraryPresenter;

/// The dependencies of MapPresenter. Called on a worker thread; all throw Canceled.
struct MapWork {
    /// A place for each track, in order; progress in any unit.
    std::function<std::vector<MapPoint>(const TrackEmbeddings& tracks, const TaskContext& context)>
        make = {};
    /// Places for others among tracks that have some.
    std::function<std::vector<MapPoint>(const TrackEmbeddings& known,
                                        const std::vector<MapPoint>& points,
                                        const TrackEmbeddings& added, const TaskContext& context)>
        place = {};
    /// What a model makes of all tracks. @throws FileError.
    std::function<TrackEmbeddings(const QString& catalog, int place)> vectors = vectorsForMap;
};

/// The map of the library: tracks that sound alike to the first model in use lie together. It is
/// kept beside the catalog, and shown at once when it is wanted again; tracks that are new are
/// placed among the others.
class MapPresenter : public QObject {
    Q_OBJECT

public:
    enum class State {
        /// Not asked for yet.
        Idle,
        /// What is kept is compared with the catalog.
        Reading,
        Making,
        Ready
    };

    /// @param library  outlives this
    MapPresenter(LibraryPresenter& library, MapWork work, QObject* parent = nullptr);
    ~MapPresenter() override;

    /// The map is on show, or no longer is. While it is, it follows the library; if there is none,
    /// it is made.
    void setShown(bool shown);
    /// Makes it anew.
    void update();
    /// What is there stays, and nothing is made until update().
    void stop();

    State state() const { return state_; }
    /// In [0, 1], while it is made.
    double share() const { return share_; }
    /// Not null. Empty while there is none, and where the library has no track that was heard.
    const std::shared_ptr<const CollectionMap>& map() const { return map_; }
    /// Tracks that do not lie where a new map would have them: they were placed later, or another
    /// model was in use.
    int outdated() const { return outdated_; }
    /// By track of the map, whether the search finds it; empty while nothing is searched for.
    const std::vector<bool>& found() const { return found_; }

    /// What the catalog says about a track, on this thread; nothing happens if it is gone.
    void withRow(qint64 id, std::function<void(const LibraryRow&)> then);

Q_SIGNALS:
    void stateChanged();
    void shareChanged();
    void mapChanged();
    void foundChanged();
    /// One sentence.
    void failed(const QString& sentence);

private:
    struct Made;

    QString file() const;
    void follow();
    void read();
    void compare();
    void take(Made made);
    void setState(State state);
    void showFound();

    LibraryPresenter& library_;
    const MapWork work_;
    State state_ = State::Idle;
    bool shown_ = false;
    /// A person does not want it made; until they do.
    bool stopped_ = false;
    double share_ = 0.0;
    std::shared_ptr<const CollectionMap> map_ = std::make_shared<const CollectionMap>();
    int outdated_ = 0;
    std::vector<bool> found_;
    // Last: their threads end before anything that they use.
    TaskRunner maker_;
    TaskRunner reader_;
};

} // namespace genrescope
