#pragma once

#include "app/gui/application.h"
#include "app/screenshots/synthetic_engine.h"

#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace genrescope::screenshots {

/// Takes a picture of each page in each of its states. Each picture has a window of its own, since
/// a page also shows what happened on it earlier.
class ScreenshotTaker {
public:
    struct Plan {
        /// Where the pictures go.
        QString folder = {};
        /// Names begin with this; empty = all of them.
        QString only = {};
        /// Files to listen to; empty = synthetic music.
        QStringList music = {};
        /// Theme and language of the window.
        gui::SessionOptions session = {};
        /// Of the window.
        QSize size = {};
    };

    explicit ScreenshotTaker(Plan plan);

    /// Prints the pictures' names. @return whether all of them could be written.
    bool takeAll();

private:
    struct Scene {
        QString name = {};
        MainWindow::Page page = MainWindow::Listen;
        SyntheticOutcome outcome = SyntheticOutcome::Done;
        /// What the user does before the picture is taken.
        std::function<void(gui::Application&)> prepare = {};
        bool withModels = true;
        /// The picture shows the dialog that is open, instead of the window.
        bool ofDialog = false;
    };

    void take(const Scene& scene);
    void takeListen();
    void takeDataset();
    void takeTrain();
    void takeEvaluate();
    void takeLibrary();

    Plan plan_;
    QTemporaryDir scratch_;
    QStringList models_;
    /// A file without music.
    QString broken_;
    QString workspace_;
    bool good_ = true;
};

} // namespace genrescope::screenshots
