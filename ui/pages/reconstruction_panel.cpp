#include "ui/pages/reconstruction_panel.h"

#include "ui/text/format.h"
#include "ui/widgets/chart_export.h"
#include "ui/widgets/filled_frames_view.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/path_picker.h"

#include <QBuffer>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope {

namespace {

QByteArray pngOf(QWidget* widget)
{
    QByteArray content;
    QBuffer buffer(&content);
    widget->grab().save(&buffer, "PNG");
    return content;
}

} // namespace

ReconstructionPanel::ReconstructionPanel(QWidget* parent)
    : QWidget(parent),
      title_(new Heading(this)),
      excerpts_(new QComboBox(this)),
      save_(new QToolButton(this)),
      caption_(new QLabel(this)),
      view_(new FilledFramesView(this))
{
    save_->setFocusPolicy(Qt::StrongFocus);
    title_->setWordWrap(true); // in narrow columns
    caption_->setWordWrap(true);
    caption_->setTextFormat(Qt::PlainText);
    const Part part = layOutPart(this, title_, {excerpts_, save_});
    part.column->addWidget(view_, 1);
    part.column->addWidget(caption_);
    connect(excerpts_, &QComboBox::currentIndexChanged, this, &ReconstructionPanel::showExcerpt);
    connect(save_, &QToolButton::clicked, this, &ReconstructionPanel::savePicture);
    retranslate();
}

void ReconstructionPanel::setReconstruction(const QString& run, Reconstruction reconstruction)
{
    run_ = run;
    reconstruction_ = std::move(reconstruction);
    const int count = static_cast<int>(reconstruction_.excerpts.size());
    if (excerpts_->count() != count) {
        const QSignalBlocker blocker(excerpts_);
        excerpts_->clear();
        for (int i = 0; i < count; ++i)
            excerpts_->addItem({});
    }
    retranslate();
    showExcerpt();
}

void ReconstructionPanel::showExcerpt()
{
    if (excerpts_->currentIndex() < 0)
        return;
    const MaskedExcerpt& excerpt =
        reconstruction_.excerpts[static_cast<std::size_t>(excerpts_->currentIndex())];
    view_->setFrames(filledFrames(excerpt, reconstruction_.mel));
    const MaskedFrameError error = maskedFrameError(excerpt, reconstruction_.mel);
    caption_->setText(
        tr("Epoch %1: what is filled in is off by %2 dB (root mean square); each band's mean over "
           "the other frames would be off by %3 dB. Track %4 of the validation split.")
            .arg(QLocale().toString(reconstruction_.epoch), numberText(error.model, 1),
                 numberText(error.bandMean, 1), QString::number(excerpt.track)));
    view_->setAccessibleDescription(caption_->text());
}

void ReconstructionPanel::savePicture()
{
    askToSave(this, tr("Export chart"), title_->text(),
              {{tr("PNG images (*.png)"), QStringLiteral("png")}},
              [this, content = pngOf(view_)](const QString& path, qsizetype) {
                  const QString sentence = saveFile(path, content);
                  if (!sentence.isEmpty())
                      Q_EMIT failed(sentence);
              });
}

void ReconstructionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showExcerpt();
}

void ReconstructionPanel::retranslate()
{
    title_->setText(tr("Masked frames, filled in by %1").arg(run_));
    for (int i = 0; i < excerpts_->count(); ++i)
        excerpts_->setItemText(i, tr("Excerpt %1").arg(i + 1));
    excerpts_->setAccessibleName(tr("Which excerpt"));
    save_->setText(tr("PNG…"));
    save_->setToolTip(tr("Export the picture as PNG"));
    save_->setAccessibleName(tr("Export the picture as PNG"));
}

} // namespace genrescope
