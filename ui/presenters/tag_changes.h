#pragma once

#include "core/base/progress.h"
#include "ui/presenters/library_presenter.h"
#include "ui/presenters/player.h"
#include "ui/services/tag_work.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace genrescope {

/// Writes genre tags into files and takes them back, one job at a time. Meanwhile the program's
/// own hands are off the files: the library is not scanned, and the player lets go of the track
/// that is loaded, unless that plays; then its file is left alone. The library's catalog is told of
/// each file, so that nothing is heard again because of its tags.
class TagChanges : public QObject {
    Q_OBJECT

public:
    /// Neither is owned.
    TagChanges(LibraryPresenter& library, Player& player, TagWork work, QObject* parent = nullptr);
    ~TagChanges() override;

    const TagWork& work() const { return work_; }
    bool isWorking() const { return working_; }

    /// Writes those rows that are changes. ended() follows in any case, before it batchMade() and
    /// written() of each file. Nothing happens while another job runs.
    void write(std::vector<TagRow> rows, const GenreTagForm& form, bool keepsTimes);
    /// Gives files of a batch their bytes back; none: all. undone() follows for each, then ended().
    void undo(const QString& batch, const QStringList& files = {});
    /// What is done stays, and can be taken back.
    void cancel();

Q_SIGNALS:
    void workingChanged();
    void progressed(const genrescope::Progress& progress);
    /// By this name the files that are being written can be taken back.
    void batchMade(const QString& batch);
    /// @param file     as batches name it
    /// @param failure  one sentence; empty: it was written
    void written(std::size_t row, const QString& file, const QString& failure);
    void undone(const QString& file, genrescope::UndoOutcome outcome, const QString& failure);
    void ended();
    /// The job could not be begun, or not go on: one sentence.
    void failed(const QString& sentence);

private:
    class Shared;
    class CatalogNews;
    using Job = std::function<void(const TaskContext&, CatalogNews&)>;

    void followPlayer();
    void start(Job job);
    void end();
    template<typename Tell>
    void onGui(Tell tell);

    LibraryPresenter& library_;
    Player& player_;
    const TagWork work_;
    /// What the worker knows of the window.
    std::shared_ptr<Shared> shared_;
    bool working_ = false;
    bool canceled_ = false;
    /// Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
