#pragma once

#include "ui/data/explanation.h"
#include "ui/data/genre_curves.h"
#include "ui/widgets/time_range.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QSplitter;

namespace genrescope {

class MelTrack;

class ExplanationBar;
class ExplanationLayer;
class GenreTimeline;
class OverviewBar;
class SpectrogramControls;
class SpectrogramView;

/// The track on show: overview, spectrogram and genre timeline over one time axis.
class SpectrumPanel : public QWidget {
    Q_OBJECT

public:
    explicit SpectrumPanel(QWidget* parent = nullptr);

    void setTrack(const std::shared_ptr<const MelTrack>& track);
    void trackGrew();
    void setPlayhead(double seconds);
    /// Whether what follows the playhead moves by fractions of a pixel.
    void setPlaying(bool playing);
    void setLoopRegion(const std::optional<TimeRange>& region);
    void setCurves(const GenreCurves& curves);
    void setGenres(const QStringList& genres);

    /// What is asked about the track, and where: "Why Rock? GRU".
    void askWhy(const QString& genre, const QString& model, double start, double end);
    /// The answer, null while none is known; or, while another one is awaited, the one before.
    void answerWhy(const std::shared_ptr<const Explanation>& explanation, bool awaited);
    void endWhy();
    /// Whether only what counted is played, and whether its sound is still being made.
    void setCounted(bool isOn, bool isWorking);

    SpectrogramControls& controls() { return *controls_; }
    SpectrogramView& spectrogram() { return *spectrogram_; }
    QSplitter& splitter() { return *splitter_; }

Q_SIGNALS:
    void seekRequested(double seconds);
    void regionSelected(double begin, double end);
    /// Nothing is to be explained any more.
    void whyDismissed();
    /// Only what counted is to be played, or all again.
    void countedToggled(bool on);
    /// The picture could not be written: one sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectViews();
    /// Aligns the left edges of all three.
    void align();
    void savePicture();
    void retranslate();

    QLabel* heading_;
    SpectrogramControls* controls_;
    ExplanationBar* why_;
    OverviewBar* overview_;
    SpectrogramView* spectrogram_;
    GenreTimeline* timeline_;
    QSplitter* splitter_;
    QAction* savePicture_;
    bool hasTrack_ = false;
};

} // namespace genrescope
