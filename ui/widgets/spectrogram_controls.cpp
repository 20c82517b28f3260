#include "ui/widgets/spectrogram_controls.h"

#include "ui/theme/spacing.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace genrescope {

namespace {

/// Minimum distance of the quietest and the loudest color, dB.
constexpr int minRange = 10;
constexpr int lowestDecibel = -100;

} // namespace

SpectrogramControls::SpectrogramControls(QWidget* parent)
    : QWidget(parent),
      map_(new QComboBox(this)),
      minDecibels_(new QSpinBox(this)),
      maxDecibels_(new QSpinBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::usual);
    for (QWidget* widget : std::initializer_list<QWidget*>{map_, minDecibels_, maxDecibels_})
        row->addWidget(widget);
    for (const ColorMap map : colorMaps)
        map_->addItem(colorMapName(map), static_cast<int>(map));
    minDecibels_->setObjectName(QStringLiteral("quietestDecibel"));
    maxDecibels_->setObjectName(QStringLiteral("loudestDecibel"));
    minDecibels_->setRange(lowestDecibel, -minRange);
    maxDecibels_->setRange(lowestDecibel + minRange, 0);
    for (QSpinBox* box : {minDecibels_, maxDecibels_})
        box->installEventFilter(this);
    setDecibelRange({});
    connect(map_, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT colorMapChanged(colorMap()); });
    connect(minDecibels_, &QSpinBox::valueChanged, this, &SpectrogramControls::changeDecibels);
    connect(maxDecibels_, &QSpinBox::valueChanged, this, &SpectrogramControls::changeDecibels);
    retranslate();
}

ColorMap SpectrogramControls::colorMap() const
{
    return static_cast<ColorMap>(map_->currentData().toInt());
}

void SpectrogramControls::setColorMap(ColorMap map)
{
    map_->setCurrentIndex(map_->findData(static_cast<int>(map)));
}

DecibelRange SpectrogramControls::decibelRange() const
{
    return {static_cast<double>(minDecibels_->value()), static_cast<double>(maxDecibels_->value())};
}

void SpectrogramControls::setDecibelRange(const DecibelRange& range)
{
    if (range == decibelRange())
        return;
    {
        const QSignalBlocker quietest(minDecibels_);
        const QSignalBlocker loudest(maxDecibels_);
        minDecibels_->setValue(static_cast<int>(std::lround(range.minimum)));
        maxDecibels_->setValue(static_cast<int>(std::lround(range.maximum)));
    }
    changeDecibels();
}

void SpectrogramControls::changeDecibels()
{
    // The one that is not being edited is adjusted.
    if (maxDecibels_->value() < minDecibels_->value() + minRange) {
        const QSignalBlocker quietest(minDecibels_);
        const QSignalBlocker loudest(maxDecibels_);
        if (sender() == maxDecibels_)
            minDecibels_->setValue(maxDecibels_->value() - minRange);
        else
            maxDecibels_->setValue(minDecibels_->value() + minRange);
    }
    Q_EMIT decibelRangeChanged(decibelRange());
}

bool SpectrogramControls::eventFilter(QObject* watched, QEvent* event)
{
    // The boxes would accept every letter key, which numbers do not need.
    if (event->type() == QEvent::ShortcutOverride) {
        const QString text = static_cast<QKeyEvent*>(event)->text();
        if (!text.isEmpty() && (text.front().isLetter() || text.front().isSpace())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SpectrogramControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SpectrogramControls::retranslate()
{
    const auto describe = [](QWidget* widget, const QString& name, const QString& tip) {
        widget->setAccessibleName(name);
        widget->setToolTip(tip);
    };
    describe(map_, tr("Spectrogram colors"), tr("Spectrogram colors"));
    describe(minDecibels_, tr("Quietest level shown"),
             tr("Levels below this, relative to the loudest, all get the same color"));
    describe(maxDecibels_, tr("Loudest level shown"),
             tr("Levels above this, relative to the loudest, all get the same color"));
    minDecibels_->setSuffix(tr(" dB"));
    maxDecibels_->setSuffix(tr(" dB"));
    for (int index = 0; index < map_->count(); ++index)
        map_->setItemText(index,
                          colorMapName(static_cast<ColorMap>(map_->itemData(index).toInt())));
}

} // namespace genrescope
