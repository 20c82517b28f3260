#pragma once

#include "ui/data/filled_frames.h"
#include "ui/widgets/mel_axis.h"
#include "ui/widgets/time_axis.h"

#include <QImage>
#include <QWidget>

#include <array>

namespace genrescope {

/// An excerpt as it is, with its masked frames blank, and as a model fills them in: three
/// spectrograms above one time axis.
class FilledFramesView : public QWidget {
    Q_OBJECT

public:
    explicit FilledFramesView(QWidget* parent = nullptr);

    void setFrames(FilledFrames frames);
    /// The three spectrograms from the top, a pixel for each frame and band.
    const QImage& spectrogram(std::size_t strip) const { return strips_.at(strip).image; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Strip {
        QString title = {};
        QImage image = {};
        MelAxis axis = {};
    };

    void draw();
    void retranslate();
    QSize sizeFor(int stripHeight) const;

    FilledFrames frames_;
    std::array<Strip, 3> strips_;
    TimeAxis timeAxis_;
};

} // namespace genrescope
