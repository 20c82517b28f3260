#pragma once

#include "app/gui/engine.h"
#include "app/gui/preferences.h"
#include "ui/desktop/background_work.h"
#include "ui/playback/playback_engine.h"
#include "ui/presenters/ablation_presenter.h"
#include "ui/presenters/counted_playback.h"
#include "ui/presenters/dataset_presenter.h"
#include "ui/presenters/duplicate_presenter.h"
#include "ui/presenters/explanation_presenter.h"
#include "ui/presenters/library_playback.h"
#include "ui/presenters/library_presenter.h"
#include "ui/presenters/listen_presenter.h"
#include "ui/presenters/map_presenter.h"
#include "ui/presenters/robustness_presenter.h"
#include "ui/presenters/tag_changes.h"
#include "ui/presenters/tag_history.h"
#include "ui/presenters/tag_presenter.h"
#include "ui/presenters/track_edits.h"
#include "ui/services/active_models.h"
#include "ui/services/analysis_service.h"
#include "ui/services/list_file.h"
#include "ui/services/open_workspace.h"
#include "ui/services/run_library.h"
#include "ui/services/track_marks.h"
#include "ui/tasks/task_runner.h"
#include "ui/window/languages.h"
#include "ui/window/main_window.h"
#include "ui/window/theme_switch.h"

#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {
class DatasetPage;
struct DroppedFiles;
class EvaluatePage;
class LibraryPage;
class ListenPage;
class TagDialog;
class TrainPage;
} // namespace genrescope

namespace genrescope::gui {

/// What the command line asks for. It applies to this session; the saved settings stay as they are
/// until the user makes another choice.
struct SessionOptions {
    /// Nothing = as saved.
    std::optional<Theme> theme = {};
    /// A language's code ("de"); empty = as saved.
    QString language = {};
    /// Models to use; empty = as saved.
    QStringList checkpoints = {};
};

/// The program: builds everything and connects it.
class Application : public QObject {
    Q_OBJECT

public:
    /// Needs the QApplication. Nothing is shown yet.
    Application(Engine engine, Settings& settings, SessionOptions session = {});
    ~Application() override;

    /// Shows the window as it was left.
    void show();
    /// Loads the models to use: those of this session, else those chosen earlier, else the starter
    /// models.
    void loadModels();
    /// The tracks of the last session, if they are to be kept; from now on the list is kept for the
    /// next one.
    void restoreList();
    /// Files and folders, as if dropped.
    void open(const QStringList& paths);

    /// As chosen in the menu: saved.
    void setTheme(Theme theme);
    void setLanguage(const QString& code);

    MainWindow& window() { return *window_; }
    TrackCollection& tracks() { return tracks_; }
    TrackMarks& marks() { return marks_; }
    Player& player() { return player_; }
    ListenPresenter& listen() { return listen_; }
    ExplanationPresenter& explanation() { return explanation_; }
    RobustnessPresenter& robustness() { return robustness_; }
    DatasetPresenter& dataset() { return dataset_; }
    TrainPresenter& train() { return train_; }
    AblationPresenter& ablation() { return ablation_; }
    EvaluatePresenter& evaluate() { return evaluate_; }
    DuplicatePresenter& duplicates() { return duplicates_; }
    TeachPresenter& teach() { return teach_; }
    LibraryPresenter& library() { return library_; }
    LibraryPlayback& libraryPlayback() { return libraryPlayback_; }
    MapPresenter& map() { return map_; }
    TagPresenter& tags() { return tags_; }
    TagHistory& tagHistory() { return tagHistory_; }
    ActiveModels& activeModels() { return activeModels_; }
    OpenWorkspace& workspace() { return workspace_; }
    /// Creates the page if needed.
    ListenPage& listenPage();

private:
    QWidget* makeListenPage(QWidget* parent);
    QWidget* makeDatasetPage(QWidget* parent);
    QWidget* makeTrainPage(QWidget* parent);
    QWidget* makeEvaluatePage(QWidget* parent);
    QWidget* makeLibraryPage(QWidget* parent);

    void connectMenus();
    void connectModels();
    void connectMusic();
    void connectWorkspaces();

    void take(const DroppedFiles& files);
    void teachMarkedTracks();
    void followMarks();
    /// Shows what would be written into the tags of these files.
    void previewTags(const std::vector<HeardTrack>& tracks);
    void showTagHistory();
    void showQueue();
    void chooseFiles();
    void chooseFolder();
    void chooseCheckpoint(std::optional<int> place);
    void addTrainedModel(const QString& checkpoint);
    /// In place of the model of its kind that was used before.
    void useTaughtModel(const QString& checkpoint);
    void showListenStatus();
    void setKeepsList(bool keeps);
    void keepList();
    void rememberFiles(const QStringList& paths);
    void save();

    Settings& settings_;
    const SessionOptions session_;
    /// The first page; empty if there is none.
    const QString manual_;
    /// Empty if there is none.
    const QString sample_;
    Languages languages_;
    ThemeSwitch theme_;

    OpenWorkspace workspace_;
    RunLibrary runs_;
    ActiveModels activeModels_;
    PlaybackEngine playback_;
    AnalysisService analysis_;
    TrackCollection tracks_;
    TrackMarks marks_;
    TrackEdits edits_;
    Player player_;
    ListenPresenter listen_;
    ExplanationPresenter explanation_;
    CountedPlayback counted_;
    RobustnessPresenter robustness_;
    DatasetPresenter dataset_;
    TrainPresenter train_;
    AblationPresenter ablation_;
    EvaluatePresenter evaluate_;
    DuplicatePresenter duplicates_;
    TeachPresenter teach_;
    LibraryPresenter library_;
    Playlists playlists_;
    LibraryPlayback libraryPlayback_;
    MapPresenter map_;
    TagChanges tagChanges_;
    TagPresenter tags_;
    TagHistory tagHistory_;
    ListFile listFile_;
    BackgroundWork background_;

    /// Null until they are first shown.
    ListenPage* listenPage_ = nullptr;
    DatasetPage* datasetPage_ = nullptr;
    TrainPage* trainPage_ = nullptr;
    EvaluatePage* evaluatePage_ = nullptr;
    LibraryPage* libraryPage_ = nullptr;
    /// Null while it is not open.
    QPointer<TagDialog> tagDialog_;
    /// Its pages use what is above.
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<Preferences> preferences_;
    /// Looks at what was dropped; ends before all that it is dropped on.
    TaskRunner opener_;
};

} // namespace genrescope::gui
