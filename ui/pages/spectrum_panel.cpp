#include "ui/pages/spectrum_panel.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/explanation_bar.h"
#include "ui/widgets/explanation_layer.h"
#include "ui/widgets/genre_timeline.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/overview_bar.h"
#include "ui/widgets/spectrogram_controls.h"
#include "ui/widgets/spectrogram_view.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageWriter>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

SpectrumPanel::SpectrumPanel(QWidget* parent)
    : QWidget(parent),
      heading_(new Heading(this)),
      controls_(new SpectrogramControls(this)),
      why_(new ExplanationBar(this)),
      overview_(new OverviewBar(this)),
      spectrogram_(new SpectrogramView(this)),
      timeline_(new GenreTimeline(this)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      savePicture_(new QAction(this))
{
    splitter_->addWidget(spectrogram_);
    splitter_->addWidget(timeline_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 1);
    const Part part = layOutPart(this, heading_, {controls_});
    part.column->addWidget(why_);
    part.column->addWidget(overview_);
    part.column->addWidget(splitter_, 1);
    why_->hide();
    spectrogram_->addAction(savePicture_);
    spectrogram_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connectViews();
    retranslate();
    align();
    setTrack(nullptr);
}

void SpectrumPanel::connectViews()
{
    connect(overview_, &OverviewBar::seekRequested, this, &SpectrumPanel::seekRequested);
    connect(spectrogram_, &SpectrogramView::seekRequested, this, &SpectrumPanel::seekRequested);
    connect(timeline_, &GenreTimeline::seekRequested, this, &SpectrumPanel::seekRequested);
    connect(spectrogram_, &SpectrogramView::regionSelected, this, &SpectrumPanel::regionSelected);
    connect(overview_, &OverviewBar::viewMoveRequested, spectrogram_, &SpectrogramView::showFrom);
    connect(spectrogram_, &SpectrogramView::timeRangeChanged, overview_,
            &OverviewBar::setViewRange);
    connect(spectrogram_, &SpectrogramView::timeRangeChanged, timeline_,
            &GenreTimeline::setTimeRange);
    connect(controls_, &SpectrogramControls::colorMapChanged, this, [this](ColorMap map) {
        overview_->setColorMap(map);
        spectrogram_->setColorMap(map);
    });
    connect(controls_, &SpectrogramControls::decibelRangeChanged, this,
            [this](const DecibelRange& range) {
                overview_->setDecibelRange(range);
                spectrogram_->setDecibelRange(range);
            });
    connect(why_, &ExplanationBar::dismissed, this, &SpectrumPanel::whyDismissed);
    connect(why_, &ExplanationBar::countedToggled, this, &SpectrumPanel::countedToggled);
    connect(savePicture_, &QAction::triggered, this, &SpectrumPanel::savePicture);
}

void SpectrumPanel::setTrack(const std::shared_ptr<const MelTrack>& track)
{
    hasTrack_ = track != nullptr;
    savePicture_->setEnabled(hasTrack_);
    overview_->setTrack(track);
    spectrogram_->setTrack(track);
    overview_->setViewRange(spectrogram_->timeRange());
    timeline_->setTimeRange(spectrogram_->timeRange());
}

void SpectrumPanel::trackGrew()
{
    overview_->trackGrew();
    spectrogram_->trackGrew();
}

void SpectrumPanel::setPlayhead(double seconds)
{
    overview_->setPlayhead(seconds);
    spectrogram_->setPlayhead(seconds);
    timeline_->setPlayhead(seconds);
}

void SpectrumPanel::setPlaying(bool playing)
{
    spectrogram_->setGliding(playing);
}

void SpectrumPanel::setLoopRegion(const std::optional<TimeRange>& region)
{
    overview_->setLoopRegion(region);
    spectrogram_->setLoopRegion(region);
}

void SpectrumPanel::setCurves(const GenreCurves& curves)
{
    timeline_->setCurves(curves);
    timeline_->setVisible(!curves.models.empty());
    align();
}

void SpectrumPanel::setGenres(const QStringList& genres)
{
    timeline_->setGenres(genres);
    align();
}

void SpectrumPanel::askWhy(const QString& genre, const QString& model, double start, double end)
{
    why_->setQuestion(genre, model, start, end);
    why_->show();
}

void SpectrumPanel::answerWhy(const std::shared_ptr<const Explanation>& explanation, bool awaited)
{
    std::shared_ptr<const ExplanationLayer> layer;
    if (explanation)
        layer = std::make_shared<const ExplanationLayer>(*explanation);
    why_->setLayer(awaited ? nullptr : layer);
    spectrogram_->setExplanation(layer);
}

void SpectrumPanel::endWhy()
{
    why_->hide();
    why_->setLayer(nullptr);
    spectrogram_->setExplanation(nullptr);
}

void SpectrumPanel::setCounted(bool isOn, bool isWorking)
{
    why_->setCounted(isOn, isWorking);
}

void SpectrumPanel::align()
{
    const int width = std::max(spectrogram_->axisWidthHint(),
                               timeline_->isHidden() ? 0 : timeline_->axisWidthHint());
    overview_->setAxisWidth(width);
    spectrogram_->setAxisWidth(width);
    timeline_->setAxisWidth(width);
}

void SpectrumPanel::savePicture()
{
    const QImage picture = spectrogram_->picture();
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the spectrogram as an image"),
                                     QStringLiteral("spectrogram.png"), tr("PNG images (*.png)"));
    if (file.isEmpty())
        return;
    QImageWriter writer(file, "png");
    if (!writer.write(picture)) {
        Q_EMIT failed(tr("The image could not be written to %1: %2. Choose another folder.")
                          .arg(file, writer.errorString()));
    }
}

void SpectrumPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        align();
}

void SpectrumPanel::retranslate()
{
    heading_->setText(tr("Spectrogram"));
    savePicture_->setText(tr("Save the spectrogram as an image…"));
}

} // namespace genrescope
