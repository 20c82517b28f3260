#pragma once

#include "core/crops/sections.h"
#include "ui/data/explanation.h"
#include "ui/presenters/listen_presenter.h"
#include "ui/services/genre_explainer.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace genrescope {

/// "Why this genre?": asks one model about one genre, in the section of the track on show in which
/// the playhead is. Where playback goes on to another section and stays there, that one is
/// explained.
class ExplanationPresenter : public QObject {
    Q_OBJECT

public:
    /// What is being asked, or was.
    struct Question {
        QString genre = {};
        ModelLabel model = {};
        /// Of the section, in seconds.
        double start = 0.0;
        double end = 0.0;
    };

    /// @param listen  not owned.
    ExplanationPresenter(ListenPresenter& listen, GenreExplainer explain,
                         QObject* parent = nullptr);

    /// Asks one of the models (its index) about the track on show. changed() follows, again when
    /// the answer is known; or failed().
    void ask(const QString& genre, std::size_t model);
    /// Forgets question and answer.
    void dismiss();

    /// Nothing unless something is asked or explained.
    const std::optional<Question>& question() const { return question_; }
    /// Null while the first answer is awaited. That of another section stays until the new one is
    /// there.
    const std::shared_ptr<const Explanation>& explanation() const { return explanation_; }
    bool isWorking() const { return working_; }
    /// Whether the playhead is in another section, which is explained if it stays there.
    bool isAboutToAskAgain() const { return settled_.isActive(); }

Q_SIGNALS:
    void changed();
    /// One sentence.
    void failed(const QString& sentence);

private:
    double position() const;
    /// The section in which the playhead is; there must be a spectrogram.
    Crop currentSection() const;
    void onPlayhead();
    void askAgain();

    ListenPresenter& listen_;
    const GenreExplainer explain_;
    std::optional<TrackKey> track_;
    std::optional<Question> question_;
    std::size_t model_ = 0;
    /// That is asked about, in frames.
    Crop section_;
    std::shared_ptr<const Explanation> explanation_;
    bool working_ = false;
    QTimer settled_;
    /// Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
