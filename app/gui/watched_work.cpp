#include "app/gui/watched_work.h"

#include "ui/data/path_text.h"

#include <QCoreApplication>

#include <memory>

namespace genrescope::gui {

namespace {

using Phase = BackgroundWork::Phase;
using Outcome = BackgroundWork::Outcome;

class Notices {
    Q_DECLARE_TR_FUNCTIONS(genrescope::gui::Notices)

public:
    Notices(BackgroundWork& background, const std::function<void(MainWindow::Page)>& open)
        : background_(background), open_(open)
    {
    }

    void watch(DatasetPresenter& dataset) const
    {
        using State = DatasetPresenter::State;
        const auto phase = [&dataset] {
            return dataset.state() == State::Preparing                           ? Phase::Working
                   : dataset.state() == State::Stopping && !dataset.wasOpening() ? Phase::Stopping
                                                                                 : Phase::None;
        };
        const auto outcome = [&dataset] {
            return dataset.state() == State::Failed
                       ? Outcome{tr("The dataset could not be prepared"), dataset.failure()}
                       : Outcome{tr("The dataset is prepared"),
                                 textOf(dataset.workspace().filename())};
        };
        add(dataset, &DatasetPresenter::stateChanged, {phase, outcome}, MainWindow::Dataset);
    }

    void watch(EvaluatePresenter& evaluate) const
    {
        using State = EvaluatePresenter::State;
        const auto phase = [&evaluate] {
            const State state = evaluate.state();
            return state == State::Working || state == State::Calibrating ? Phase::Working
                   : state == State::Stopping                             ? Phase::Stopping
                                                                          : Phase::None;
        };
        const auto outcome = [&evaluate] {
            return evaluate.state() == State::Failed
                       ? Outcome{tr("The models could not be evaluated"), evaluate.failure()}
                       : Outcome{tr("The evaluation is done"), {}};
        };
        add(evaluate, &EvaluatePresenter::stateChanged, {phase, outcome}, MainWindow::Evaluate);
    }

    void watch(LibraryPresenter& library) const
    {
        using Scan = LibraryPresenter::Scan;
        const auto phase = [&library] {
            return library.scan() == Scan::Running ? Phase::Working
                   : library.scan() == Scan::Idle  ? Phase::None
                                                   : Phase::Stopping;
        };
        const auto outcome = [] {
            return Outcome{tr("All music of the library has been heard"), {}};
        };
        add(library, &LibraryPresenter::scanChanged, {phase, outcome}, MainWindow::Library);
    }

    /// Its dialog waits for it, and says what became of it.
    void watch(TagChanges& tags) const
    {
        const auto phase = [&tags] { return tags.isWorking() ? Phase::Working : Phase::None; };
        const auto outcome = [] { return std::nullopt; };
        add(tags, &TagChanges::workingChanged, {phase, outcome}, MainWindow::Library);
    }

    /// Work of the Train page, whose presenter says by a signal what has failed.
    /// @param done    title where nothing has failed
    /// @param failed  title where something has
    template<typename Presenter>
    void watch(Presenter& presenter, const char* done, const char* failed) const
    {
        using State = typename Presenter::State;
        const auto phase = [&presenter] {
            // A person has paused or stopped it, or is to make room on the disk.
            const bool isHeld = !isUnderway(presenter.state());
            return presenter.state() == State::Idle ? Phase::None
                   : isHeld                         ? Phase::Stopping
                                                    : Phase::Working;
        };
        const auto failure = std::make_shared<QString>();
        QObject::connect(&presenter, &Presenter::failed, &background_,
                         [failure](const QString& sentence) { *failure = sentence; });
        QObject::connect(&presenter, &Presenter::stateChanged, &background_, [=, &presenter] {
            if (presenter.state() != State::Idle)
                failure->clear();
        });
        const auto outcome = [=] {
            return failure->isEmpty() ? Outcome{tr(done), {}} : Outcome{tr(failed), *failure};
        };
        add(presenter, &Presenter::stateChanged, {phase, outcome}, MainWindow::Train);
    }

private:
    static bool isUnderway(TrainPresenter::State state)
    {
        return state == TrainPresenter::State::Starting || state == TrainPresenter::State::Running;
    }
    static bool isUnderway(AblationPresenter::State state)
    {
        return state == AblationPresenter::State::Working;
    }
    static bool isUnderway(TeachPresenter::State state)
    {
        return state == TeachPresenter::State::Working;
    }

    template<typename Presenter, typename Signal>
    void add(Presenter& presenter, Signal changed, BackgroundWork::Work work,
             MainWindow::Page page) const
    {
        work.open = [open = open_, page] { open(page); };
        background_.watch(std::move(work));
        QObject::connect(&presenter, changed, &background_, &BackgroundWork::update);
    }

    BackgroundWork& background_;
    std::function<void(MainWindow::Page)> open_;
};

} // namespace

void watchWork(BackgroundWork& background, const WatchedPresenters& presenters,
               const std::function<void(MainWindow::Page)>& open)
{
    const Notices notices(background, open);
    notices.watch(presenters.dataset);
    notices.watch(presenters.train,
                  QT_TRANSLATE_NOOP("genrescope::gui::Notices", "The training has ended"),
                  QT_TRANSLATE_NOOP("genrescope::gui::Notices", "A training has failed"));
    notices.watch(presenters.ablation,
                  QT_TRANSLATE_NOOP("genrescope::gui::Notices", "The ablation has ended"),
                  QT_TRANSLATE_NOOP("genrescope::gui::Notices", "The ablation has failed"));
    notices.watch(
        presenters.teach,
        QT_TRANSLATE_NOOP("genrescope::gui::Notices", "The models have learned the genres"),
        QT_TRANSLATE_NOOP("genrescope::gui::Notices", "The models could not be taught"));
    notices.watch(presenters.evaluate);
    notices.watch(presenters.library);
    notices.watch(presenters.tags);
}

} // namespace genrescope::gui
