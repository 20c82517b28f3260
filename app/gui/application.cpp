#include "app/gui/application.h"

#include "app/gui/watched_work.h"
#include "core/audio/audio_files.h"
#include "core/models/model_info.h"
#include "ui/data/path_text.h"
#include "ui/pages/ablation_panel.h"
#include "ui/pages/dataset_page.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/listen_actions.h"
#include "ui/pages/listen_genres.h"
#include "ui/pages/listen_page.h"
#include "ui/pages/spectrum_panel.h"
#include "ui/pages/tag_dialog.h"
#include "ui/pages/tag_history_dialog.h"
#include "ui/pages/teach_panel.h"
#include "ui/pages/train_page.h"
#include "ui/pages/train_tabs.h"
#include "ui/services/audio_paths.h"
#include "ui/services/dropped_files.h"
#include "ui/widgets/spectrogram_controls.h"
#include "ui/window/about_dialog.h"
#include "ui/window/manual_dialog.h"
#include "ui/window/model_choice.h"
#include "ui/window/window_menus.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>

namespace genrescope::gui {

namespace {

/// Its second form: the list of tracks has other columns than in the first one.
const QString listenLayout = QStringLiteral("listenPage2");

QStringList fileNames(const std::vector<std::filesystem::path>& paths)
{
    QStringList names;
    for (const std::filesystem::path& path : paths)
        names << QString::fromStdString(path.string());
    return names;
}

/// Opens a dialog that is created each time, non-modally.
template<typename Dialog, typename... Arguments>
void openBeside(Arguments&&... arguments)
{
    auto* dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace

Application::Application(Engine engine, Settings& settings, SessionOptions session)
    : settings_(settings),
      session_(std::move(session)),
      manual_(textOf(engine.manual)),
      sample_(textOf(engine.sample)),
      workspace_(settings.recentWorkspaces()),
      activeModels_(fileNames(engine.starters), modelInfos().size()),
      playback_(std::move(engine.output)),
      analysis_(engine.makeAnalyzer, readAudioInfo),
      tracks_(analysis_),
      marks_(settings.folder() + QStringLiteral("/labels.csv")),
      edits_(tracks_, marks_),
      player_(playback_, tracks_),
      listen_(tracks_, player_),
      explanation_(listen_, std::move(engine.explain)),
      counted_(explanation_, listen_, std::move(engine.countedSound)),
      robustness_(listen_, std::move(engine.robustness)),
      dataset_(std::move(engine.dataset)),
      train_(runs_, std::move(engine.train), std::move(engine.resume)),
      ablation_(runs_, std::move(engine.ablate)),
      evaluate_(runs_, std::move(engine.evaluation)),
      duplicates_(std::move(engine.duplicates)),
      teach_(runs_, std::move(engine.teach)),
      library_({.makeAnalyzer = std::move(engine.makeAnalyzer)}, settings.dataFolder()),
      playlists_(settings.dataFolder() + QStringLiteral("/playlists")),
      libraryPlayback_(library_, player_, playlists_),
      map_(library_, std::move(engine.map)),
      tagChanges_(library_, player_, std::move(engine.tags)),
      tags_(tagChanges_),
      tagHistory_(tagChanges_),
      listFile_(settings.folder() + QStringLiteral("/list.json")),
      background_([] { return QGuiApplication::applicationState() == Qt::ApplicationActive; })
{
    const QString language = session_.language.isEmpty() ? settings_.language() : session_.language;
    const Theme theme = session_.theme.value_or(settings_.theme());
    // Before any widget exists, so that none has to be updated.
    languages_.install(language);
    theme_.setTheme(theme);
    teach_.setFollowsLabels(settings_.followsLabels());
    window_ = std::make_unique<MainWindow>(
        std::vector<MainWindow::PageFactory>{
            [this](QWidget* parent) { return makeListenPage(parent); },
            [this](QWidget* parent) { return makeDatasetPage(parent); },
            [this](QWidget* parent) { return makeTrainPage(parent); },
            [this](QWidget* parent) { return makeEvaluatePage(parent); },
            [this](QWidget* parent) { return makeLibraryPage(parent); }},
        settings_);
    window_->menus().setTheme(theme);
    window_->menus().setLanguage(language);
    preferences_ = std::make_unique<Preferences>(settings_, playback_, library_, *window_);
    connectMenus();
    connectModels();
    connectMusic();
    connectWorkspaces();
    watchWork(background_, {dataset_, train_, ablation_, evaluate_, teach_, library_, tagChanges_},
              [this](MainWindow::Page page) {
                  window_->showPage(page);
                  window_->bringToFront();
              });
    train_.setOtherTraining([this] { return ablation_.state() != AblationPresenter::State::Idle; });
    ablation_.setOtherTraining([this] { return train_.state() != TrainPresenter::State::Idle; });
}

Application::~Application() = default;

void Application::show()
{
    // The Listen page is always created: it holds the shortcuts of the Playback menu.
    window_->page(MainWindow::Listen);
    window_->restore();
    window_->show();
    // Not earlier: the desktop may be slow to answer, and the window does not wait for it.
    QTimer::singleShot(0, this, [this] { theme_.followDesktop(); });
}

QWidget* Application::makeListenPage(QWidget* parent)
{
    listenPage_ = new ListenPage(listen_, edits_, {explanation_, counted_, robustness_}, parent);
    listenPage_->restoreLayout(settings_.layout(listenLayout));
    listenPage_->genres().setStartersPresent(activeModels_.hasStarters());
    SpectrogramControls& controls = listenPage_->spectrum().controls();
    controls.setColorMap(colorMapOfKey(settings_.colorMap()));
    connect(&controls, &SpectrogramControls::colorMapChanged, this,
            [this](ColorMap map) { settings_.setColorMap(colorMapKey(map)); });
    connect(listenPage_, &ListenPage::statusChanged, this, &Application::showListenStatus);
    connect(listenPage_, &ListenPage::addFilesRequested, this, &Application::chooseFiles);
    listenPage_->setSampleOffered(!sample_.isEmpty());
    connect(listenPage_, &ListenPage::sampleRequested, this,
            [this] { player_.playFile(sample_, {}); });
    connect(listenPage_, &ListenPage::addFolderRequested, this, &Application::chooseFolder);
    connect(listenPage_, &ListenPage::openModelRequested, this, [this] { chooseCheckpoint({}); });
    connect(listenPage_, &ListenPage::teachRequested, this, &Application::teachMarkedTracks);
    connect(listenPage_, &ListenPage::tagsRequested, this, &Application::previewTags);
    connect(listenPage_, &ListenPage::queueRequested, this, &Application::showQueue);
    connect(listenPage_, &ListenPage::trainRequested, this,
            [this] { window_->showPage(MainWindow::Train); });
    window_->menus().setPlaybackActions(listenPage_->actionList().all());
    preferences_->applyKeys();
    return listenPage_;
}

QWidget* Application::makeDatasetPage(QWidget* parent)
{
    datasetPage_ = new DatasetPage(dataset_, workspace_, marks_, parent);
    connect(datasetPage_, &DatasetPage::playRequested, &player_, &Player::playClip);
    connect(datasetPage_, &DatasetPage::listenRequested, this,
            [this] { window_->showPage(MainWindow::Listen); });
    connect(datasetPage_, &DatasetPage::teachRequested, this,
            [this] { window_->showPage(MainWindow::Train); });
    return datasetPage_;
}

QWidget* Application::makeTrainPage(QWidget* parent)
{
    trainPage_ =
        new TrainPage(train_, workspace_, coreTrainChoices(),
                      TrainPresets(settings_.folder() + QStringLiteral("/presets")), parent);
    connect(trainPage_, &TrainPage::checkpointReady, this, &Application::addTrainedModel);
    auto* teach = new TeachPanel(teach_, workspace_, parent);
    connect(teach, &TeachPanel::datasetRequested, this,
            [this] { window_->showPage(MainWindow::Dataset); });
    connect(&teach_, &TeachPresenter::checkpointReady, this, &Application::useTaughtModel);
    connect(&teach_, &TeachPresenter::playRequested, &player_, &Player::playClip);
    auto* ablation = new AblationPanel(ablation_, workspace_, coreTrainChoices(), parent);
    auto* tabs = new TrainTabs(teach, trainPage_, ablation, parent);
    connect(trainPage_, &TrainPage::teachRequested, tabs, &TrainTabs::showTeaching);
    return tabs;
}

QWidget* Application::makeEvaluatePage(QWidget* parent)
{
    evaluatePage_ = new EvaluatePage(evaluate_, duplicates_, workspace_, parent);
    for (const QString& file : settings_.recentCheckpoints() + activeModels_.files())
        evaluatePage_->addCheckpoint(file);
    connect(evaluatePage_, &EvaluatePage::playRequested, &player_, &Player::playClip);
    connect(&duplicates_, &DuplicatePresenter::correctionsChanged, &teach_,
            &TeachPresenter::followCorrections);
    return evaluatePage_;
}

QWidget* Application::makeLibraryPage(QWidget* parent)
{
    libraryPage_ = new LibraryPage(library_, libraryPlayback_, map_, parent);
    connect(libraryPage_, &LibraryPage::listenRequested, this, &Application::open);
    connect(libraryPage_, &LibraryPage::tagsRequested, this, &Application::previewTags);
    connect(libraryPage_, &LibraryPage::tagHistoryRequested, this, &Application::showTagHistory);
    return libraryPage_;
}

void Application::connectMenus()
{
    WindowMenus& menus = window_->menus();
    connect(&menus, &WindowMenus::openFilesRequested, this, &Application::chooseFiles);
    connect(&menus, &WindowMenus::openFolderRequested, this, &Application::chooseFolder);
    connect(&menus, &WindowMenus::openCheckpointRequested, this, [this] { chooseCheckpoint({}); });
    connect(&menus, &WindowMenus::recentFileChosen, this,
            [this](const QString& file) { open({file}); });
    connect(&menus, &WindowMenus::recentFilesCleared, this, [this] {
        settings_.clearRecentFiles();
        window_->menus().setRecentFiles({});
    });
    connect(&menus, &WindowMenus::themeChosen, this, &Application::setTheme);
    connect(&menus, &WindowMenus::languageChosen, this, &Application::setLanguage);
    menus.setManualOffered(!manual_.isEmpty());
    connect(&menus, &WindowMenus::manualRequested, this,
            [this] { openBeside<ManualDialog>(manual_, window_.get()); });
    connect(&menus, &WindowMenus::preferencesRequested, preferences_.get(), &Preferences::open);
    connect(&menus, &WindowMenus::shortcutsRequested, preferences_.get(),
            &Preferences::openShortcuts);
    connect(preferences_.get(), &Preferences::languageChosen, this, &Application::setLanguage);
    connect(preferences_.get(), &Preferences::themeChosen, this, &Application::setTheme);
    connect(preferences_.get(), &Preferences::keepsListChosen, this, &Application::setKeepsList);
    connect(&menus, &WindowMenus::aboutRequested, this,
            [this] { openBeside<AboutDialog>(window_.get()); });
    connect(&menus, &WindowMenus::keepsListChosen, this, &Application::setKeepsList);
    menus.setRecentFiles(settings_.recentFiles());
    menus.setKeepsList(settings_.keepsList());
}

void Application::connectModels()
{
    ModelChoice& choice = window_->models();
    choice.setModels(activeModels_.models());
    choice.setRecent(settings_.recentCheckpoints());
    choice.setStartersOffered(activeModels_.hasStarters());
    connect(&choice, &ModelChoice::startersRequested, &activeModels_, &ActiveModels::useStarters);
    connect(&choice, &ModelChoice::chosen, &activeModels_, &ActiveModels::choose);
    connect(&choice, &ModelChoice::openRequested, this,
            [this](int place) { chooseCheckpoint(place); });
    connect(&activeModels_, &ActiveModels::changed, this, [this] {
        window_->models().setModels(activeModels_.models());
        edits_.setOffered(activeModels_.genres());
        listen_.setModels(activeModels_.active());
        library_.setModels(activeModels_.active());
    });
    connect(&activeModels_, &ActiveModels::choiceMade, this,
            [this] { settings_.setCheckpoints(activeModels_.chosenFiles()); });
    connect(&activeModels_, &ActiveModels::opened, this, [this](const QString& file) {
        if (!activeModels_.isStarter(file)) {
            settings_.addRecentCheckpoint(file);
            window_->models().setRecent(settings_.recentCheckpoints());
        }
        if (evaluatePage_ != nullptr)
            evaluatePage_->addCheckpoint(file);
    });
    connect(&evaluate_, &EvaluatePresenter::checkpointChanged, &activeModels_,
            &ActiveModels::readAgain);
    connect(&activeModels_, &ActiveModels::failed, this,
            [this](const QString& sentence) { window_->showError(sentence); });
}

void Application::connectMusic()
{
    player_.setVolume(settings_.volume());
    player_.setMuted(settings_.isMuted());
    connect(&player_, &Player::volumeChanged, this,
            [this](double volume) { settings_.setVolume(volume); });
    connect(&player_, &Player::mutedChanged, this,
            [this](bool muted) { settings_.setMuted(muted); });
    connect(&player_, &Player::fileChosen, this, [this] { window_->showPage(MainWindow::Listen); });
    connect(&player_, &Player::clipFailed, this,
            [this](const QString& sentence) { window_->showError(sentence); });
    connect(&marks_, &TrackMarks::failed, this,
            [this](const QString& sentence) { window_->showError(sentence); });
    connect(&marks_, &TrackMarks::changed, this, &Application::followMarks);
    connect(&listen_, &ListenPresenter::added, this, &Application::rememberFiles);
    connect(window_.get(), &MainWindow::filesDropped, this, &Application::open);
    connect(window_.get(), &MainWindow::pageShown, this, &Application::showListenStatus);
    connect(window_.get(), &MainWindow::closed, this, &Application::save);
}

void Application::connectWorkspaces()
{
    connect(&dataset_, &DatasetPresenter::workspaceReady, &workspace_, &OpenWorkspace::open);
    connect(&workspace_, &OpenWorkspace::changed, this,
            [this] { settings_.setRecentWorkspaces(workspace_.recent()); });
}

void Application::loadModels()
{
    activeModels_.setFiles(session_.checkpoints.isEmpty() ? settings_.checkpoints()
                                                          : std::optional(session_.checkpoints));
}

void Application::restoreList()
{
    const auto follow = [this] {
        for (const auto changed : {&TrackTableModel::rowsInserted, &TrackTableModel::rowsRemoved})
            connect(&tracks_.table(), changed, this, &Application::keepList);
        connect(window_.get(), &MainWindow::closed, this, &Application::keepList);
    };
    if (!settings_.keepsList())
        return follow();
    listFile_.read([this, follow](const ListState& state) {
        listen_.restore(state);
        follow();
    });
}

void Application::keepList()
{
    if (settings_.keepsList())
        listFile_.write(listen_.state());
}

void Application::setKeepsList(bool keeps)
{
    settings_.setKeepsList(keeps);
    window_->menus().setKeepsList(keeps);
    listFile_.write(keeps ? listen_.state() : ListState());
}

void Application::open(const QStringList& paths)
{
    const DroppedFiles files = sortDroppedFiles(paths);
    if (files.archives.isEmpty() && files.checkpoints.isEmpty())
        take(files);
    else
        opener_.start<DroppedFiles>([files](const TaskContext&) { return withoutFolders(files); },
                                    [this](const DroppedFiles& sure) { take(sure); });
}

void Application::take(const DroppedFiles& files)
{
    for (const QString& file : files.checkpoints)
        activeModels_.add(file);
    if (!files.archives.isEmpty()) {
        window_->showPage(MainWindow::Dataset);
        datasetPage_->setArchives(files.archives);
    }
    if (!files.music.isEmpty()) {
        window_->showPage(MainWindow::Listen);
        listen_.add(files.music);
    }
}

void Application::teachMarkedTracks()
{
    window_->showPage(MainWindow::Dataset);
    datasetPage_->setMarked();
}

void Application::followMarks()
{
    if (!teach_.isFollowing())
        return;
    marks_.finishWriting();
    // After a start, the dataset that is open has not been looked at yet.
    if (const auto workspace = pathOf(workspace_.folder()); dataset_.workspace() != workspace)
        dataset_.open(workspace);
    dataset_.followFile(pathOf(marks_.file()));
}

void Application::previewTags(const std::vector<HeardTrack>& tracks)
{
    if (tagDialog_ && tagChanges_.isWorking()) {
        tagDialog_->raise();
        tagDialog_->activateWindow();
        return;
    }
    delete tagDialog_;
    std::vector<ModelLabel> models;
    for (const ActiveModel& model : activeModels_.active())
        models.push_back(model.label);
    QStringList noMusic;
    for (const ModelCard& model : activeModels_.models()) {
        if (model.listens() && !model.noMusic.isEmpty())
            noMusic << model.noMusic;
    }
    tags_.open(tracks, models, noMusic);
    tagDialog_ = new TagDialog(tags_, window_.get());
    tagDialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(tagDialog_, &TagDialog::historyRequested, this, &Application::showTagHistory);
    tagDialog_->show();
}

void Application::showTagHistory()
{
    openBeside<TagHistoryDialog>(tagHistory_, window_.get());
}

void Application::showQueue()
{
    window_->showPage(MainWindow::Library);
    libraryPage_->showQueue();
}

void Application::setTheme(Theme theme)
{
    settings_.setTheme(theme);
    theme_.setTheme(theme);
    window_->menus().setTheme(theme);
}

void Application::setLanguage(const QString& code)
{
    settings_.setLanguage(code);
    languages_.install(code);
    window_->menus().setLanguage(code);
}

ListenPage& Application::listenPage()
{
    window_->page(MainWindow::Listen);
    return *listenPage_;
}

void Application::chooseFiles()
{
    const QString last = settings_.recentFiles().value(0);
    const QStringList files = QFileDialog::getOpenFileNames(
        window_.get(), tr("Open music"), QFileInfo(last).path(),
        tr("Music (%1);;All files (*)").arg(QString::fromStdString(audioFilePatterns())));
    if (!files.isEmpty())
        open(files);
}

void Application::chooseFolder()
{
    const QString last = settings_.recentFiles().value(0);
    const QString folder = QFileDialog::getExistingDirectory(
        window_.get(), tr("Open a folder of music"), QFileInfo(last).path());
    if (!folder.isEmpty())
        open({folder});
}

void Application::chooseCheckpoint(std::optional<int> place)
{
    const QString last = settings_.recentCheckpoints().value(0);
    const QString file =
        QFileDialog::getOpenFileName(window_.get(), tr("Open a checkpoint"), QFileInfo(last).path(),
                                     tr("Checkpoints (*.safetensors);;All files (*)"));
    if (file.isEmpty())
        return;
    if (place)
        activeModels_.choose(*place, file);
    else
        activeModels_.add(file);
}

void Application::addTrainedModel(const QString& checkpoint)
{
    settings_.addRecentCheckpoint(checkpoint);
    window_->models().setRecent(settings_.recentCheckpoints());
    // The first models that a person trains are used at once; later ones do not replace those that
    // were chosen.
    activeModels_.offer(checkpoint);
}

void Application::useTaughtModel(const QString& checkpoint)
{
    settings_.addRecentCheckpoint(checkpoint);
    window_->models().setRecent(settings_.recentCheckpoints());
    activeModels_.add(checkpoint);
}

void Application::showListenStatus()
{
    window_->showStatus(window_->currentPage() == MainWindow::Listen ? listenPage_->status()
                                                                     : QString());
}

void Application::rememberFiles(const QStringList& paths)
{
    const QStringList entries = recentEntries(paths);
    // In this order, the first one ends up on top.
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        settings_.addRecentFile(*entry);
    window_->menus().setRecentFiles(settings_.recentFiles());
}

void Application::save()
{
    settings_.setFollowsLabels(teach_.followsLabels());
    if (listenPage_ != nullptr)
        settings_.setLayout(listenLayout, listenPage_->saveLayout());
}

} // namespace genrescope::gui
