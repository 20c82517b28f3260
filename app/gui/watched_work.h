#pragma once

#include "ui/desktop/background_work.h"
#include "ui/presenters/ablation_presenter.h"
#include "ui/presenters/dataset_presenter.h"
#include "ui/presenters/evaluate_presenter.h"
#include "ui/presenters/library_presenter.h"
#include "ui/presenters/tag_changes.h"
#include "ui/presenters/teach_presenter.h"
#include "ui/presenters/train_presenter.h"
#include "ui/window/main_window.h"

#include <functional>

namespace genrescope::gui {

/// All that takes long, and that nobody has to watch.
struct WatchedPresenters {
    DatasetPresenter& dataset;
    TrainPresenter& train;
    AblationPresenter& ablation;
    EvaluatePresenter& evaluate;
    TeachPresenter& teach;
    LibraryPresenter& library;
    TagChanges& tags;
};

/// @param open  shows a page to a person who was doing something else
void watchWork(BackgroundWork& background, const WatchedPresenters& presenters,
               const std::function<void(MainWindow::Page)>& open);

} // namespace genrescope::gui
