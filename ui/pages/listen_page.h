#pragma once

#include "ui/presenters/counted_playback.h"
#include "ui/presenters/explanation_presenter.h"
#include "ui/presenters/listen_presenter.h"
#include "ui/presenters/robustness_presenter.h"
#include "ui/presenters/track_edits.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace genrescope {

class ErrorPanel;
class GenrePicker;
class ListenGenres;
class ListenActions;
class PlayerBar;
class ResultExport;
class RobustnessDialog;
class SpectrumPanel;
class StatePanel;
class TrackList;

/// What a person can ask about the scores of a track.
struct ScoreQuestions {
    ExplanationPresenter& why;
    CountedPlayback& counted;
    RobustnessPresenter& robustness;
};

/// Plays dropped tracks and shows their spectrograms and genres.
class ListenPage : public QWidget {
    Q_OBJECT

public:
    /// Nothing of it is owned; all of it outlives the page.
    ListenPage(ListenPresenter& presenter, TrackEdits& edits, ScoreQuestions questions,
               QWidget* parent = nullptr);

    /// Whether music came with the program, for people who have none at hand.
    void setSampleOffered(bool offered);

    /// The text for the status bar.
    const QString& status() const { return status_; }

    ListenActions& actionList() { return *actions_; }
    PlayerBar& player() { return *player_; }
    ListenGenres& genres() { return *genres_; }
    SpectrumPanel& spectrum() { return *spectrum_; }
    TrackList& list() { return *list_; }

    /// Positions of the splitters, for the settings.
    QByteArray saveLayout();
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void statusChanged(const QString& status);
    void addFilesRequested();
    void addFolderRequested();
    void sampleRequested();
    void trainRequested();
    /// Models are to be taught the tracks that are marked.
    void teachRequested();
    void openModelRequested();
    /// The play queue is to be shown.
    void queueRequested();
    /// Genres are to be written into their tags.
    void tagsRequested(const std::vector<genrescope::HeardTrack>& tracks);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    /// Genres beside the spectrogram, or below the list where the page is narrow.
    void arrangePanes();
    void rememberPanes();
    void connectList();
    void connectEdits();
    void connectResults();
    void saveResults();
    void saveTimeline();
    void connectPlayer();
    void connectQueue();
    void connectSpectrum();
    void connectWhy();
    void showRobustness(const QString& genre);
    void showContent();
    void showTrack();
    void showPrediction(const TrackPrediction& prediction);
    void showWhy();
    void showLoop();
    void showPlayerTrack();
    void showStatus();
    QString statusText() const;
    QString trackStatus(const TrackItem& track) const;
    void retranslate();

    /// Positions of the splitters.
    struct Panes {
        QByteArray wide = {};
        QByteArray narrow = {};
        QByteArray left = {};
    };

    ListenPresenter& presenter_;
    ExplanationPresenter& why_;
    CountedPlayback& counted_;
    RobustnessPresenter& robustness_;
    TrackCollection& tracks_;
    TrackEdits& edits_;
    Player& playback_;
    QStackedWidget* stack_;
    StatePanel* empty_;
    QPushButton* emptyFiles_;
    QPushButton* emptyFolder_;
    QPushButton* emptySample_;
    QPushButton* emptyTrain_;
    QPushButton* emptyModel_;
    ErrorPanel* error_;
    QSplitter* splitter_;
    /// The list and, where the page is narrow, the genres below it.
    QSplitter* left_;
    TrackList* list_;
    SpectrumPanel* spectrum_;
    ListenGenres* genres_;
    PlayerBar* player_;
    ListenActions* actions_;
    ResultExport* results_;
    GenrePicker* picker_;
    /// Null while none is open.
    QPointer<RobustnessDialog> robustnessDialog_;
    /// Whether the panes are arranged for a narrow page; nothing before they are arranged.
    std::optional<bool> narrow_;
    /// The last sizes of the panes, wide and narrow; empty for an arrangement that was never used.
    Panes panes_;
    QString status_;
};

} // namespace genrescope
