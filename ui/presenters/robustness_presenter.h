#pragma once

#include "ui/presenters/listen_presenter.h"
#include "ui/services/robustness_check.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// "How robust are these scores?": asks all models about changed versions of the track on show.
/// What is found is forgotten with the track, and when other models are chosen.
class RobustnessPresenter : public QObject {
    Q_OBJECT

public:
    /// @param listen  not owned.
    RobustnessPresenter(ListenPresenter& listen, RobustnessCheck check, QObject* parent = nullptr);

    /// Checks the track on show; nothing is done if it is known, or being found out. changed()
    /// follows, again when it is known; or failed().
    void ask();
    /// Stops what is being found out.
    void stop();

    /// Nothing unless its robustness is known or being found out.
    std::optional<TrackKey> track() const { return track_; }
    bool isWorking() const { return working_; }
    /// In [0, 1].
    double progress() const { return progress_; }
    /// Null until it is known.
    const std::shared_ptr<const Robustness>& found() const { return found_; }
    /// In the order of its models.
    const std::vector<ModelLabel>& models() const { return models_; }

Q_SIGNALS:
    void changed();
    /// One sentence.
    void failed(const QString& sentence);

private:
    void forget();

    ListenPresenter& listen_;
    const RobustnessCheck check_;
    std::optional<TrackKey> track_;
    std::vector<ModelLabel> models_;
    std::shared_ptr<const Robustness> found_;
    bool working_ = false;
    double progress_ = 0.0;
    /// Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
