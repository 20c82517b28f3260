#pragma once

#include "ui/widgets/color_map.h"
#include "ui/widgets/spectrogram_tiles.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace genrescope {

/// How a spectrogram is drawn: its colors, and the range of levels that they span.
class SpectrogramControls : public QWidget {
    Q_OBJECT

public:
    explicit SpectrogramControls(QWidget* parent = nullptr);

    ColorMap colorMap() const;
    void setColorMap(ColorMap map);
    DecibelRange decibelRange() const;
    void setDecibelRange(const DecibelRange& range);

Q_SIGNALS:
    void colorMapChanged(genrescope::ColorMap map);
    void decibelRangeChanged(const genrescope::DecibelRange& range);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void changeDecibels();
    void retranslate();

    QComboBox* map_;
    QSpinBox* minDecibels_;
    QSpinBox* maxDecibels_;
};

} // namespace genrescope
