#include "ui/widgets/explanation_bar.h"

#include "ui/text/format.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/explanation_layer.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <cmath>

namespace genrescope {

namespace {

/// The colors of the layer as they are over middle gray, from against to for.
class ColorScale : public QWidget {
public:
    explicit ColorScale(QWidget* parent) : QWidget(parent)
    {
        setFixedSize(96, fontMetrics().ascent());
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(70, 70, 70));
        for (int x = 0; x < width(); ++x)
            painter.fillRect(x, 0, 1, height(),
                             ExplanationLayer::colorOf(2.0 * x / (width() - 1.0) - 1.0));
    }
};

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// In steps as fine as ears are.
QString hertzText(double hertz)
{
    const QLocale locale;
    return hertz < 1'000.0 ? locale.toString(10.0 * std::round(hertz / 10.0), 'f', 0)
                           : locale.toString(100.0 * std::round(hertz / 100.0), 'f', 0);
}

} // namespace

ExplanationBar::ExplanationBar(QWidget* parent)
    : QFrame(parent),
      question_(plainLabel(this)),
      against_(plainLabel(this)),
      scale_(new ColorScale(this)),
      for_(plainLabel(this)),
      answer_(plainLabel(this)),
      close_(new QToolButton(this)),
      counted_(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    question_->setFont(bold);
    // Long names need no wider panel.
    for (QLabel* label : {question_, against_, for_, answer_})
        label->setWordWrap(true);
    against_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The views below stay where they are when an answer comes.
    for (QWidget* widget : {static_cast<QWidget*>(against_), scale_, static_cast<QWidget*>(for_)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    counted_->setCheckable(true);
    counted_->setFocusPolicy(Qt::StrongFocus);
    close_->setAutoRaise(true);
    close_->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));

    auto* legend = new QHBoxLayout;
    legend->setSpacing(spacing::usual);
    legend->addWidget(against_, 1);
    legend->addWidget(scale_);
    legend->addWidget(for_, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::usual, spacing::close, spacing::close, spacing::close);
    grid->setHorizontalSpacing(spacing::usual);
    grid->setVerticalSpacing(spacing::close);
    grid->addWidget(question_, 0, 0);
    grid->addWidget(close_, 0, 1, Qt::AlignTop);
    grid->addLayout(legend, 1, 0, 1, 2);
    grid->addWidget(answer_, 2, 0, 1, 2);
    grid->addWidget(counted_, 3, 0, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    connect(close_, &QToolButton::clicked, this, &ExplanationBar::dismissed);
    connect(counted_, &QToolButton::clicked, this, &ExplanationBar::countedToggled);
    retranslate();
}

void ExplanationBar::setQuestion(const QString& genre, const QString& model, double start,
                                 double end)
{
    genre_ = genre;
    model_ = model;
    start_ = start;
    end_ = end;
    retranslate();
}

void ExplanationBar::setLayer(std::shared_ptr<const ExplanationLayer> layer)
{
    const bool isNews = layer != nullptr && layer != layer_;
    layer_ = std::move(layer);
    retranslate();
    if (isNews) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ExplanationBar::setCounted(bool isOn, bool isWorking)
{
    counted_->setChecked(isOn);
    countedWorks_ = isWorking;
    retranslate();
}

QString ExplanationBar::answer() const
{
    if (!layer_)
        return tr("Asking the model about each patch of the spectrogram…");
    const Explanation& found = layer_->explanation();
    if (found.map.values.empty())
        return tr("There is nothing to explain: this part is silent.");
    const MelScale mel(static_cast<int>(found.map.bands), found.minFrequency, found.maxFrequency);
    const auto hertz = [&](std::size_t column) {
        return std::max(found.minFrequency, mel.hertzAt(static_cast<double>(found.bandOf(column))));
    };
    const auto placeOf = [&](const Explanation::Patch& patch) {
        return tr("%1–%2, %3–%4 Hz", "where a patch lies: times, frequencies")
            .arg(durationText(found.timeOf(patch.row)), durationText(found.timeOf(patch.row + 1)),
                 hertzText(hertz(patch.column)),
                 hertzText(std::min(found.maxFrequency, hertz(patch.column + 1))));
    };
    QStringList sentences;
    if (const auto patch = found.mostFor())
        sentences << tr("Most for %1: %2.").arg(genre_, placeOf(*patch));
    if (const auto patch = found.mostAgainst())
        sentences << tr("Most against it: %1.").arg(placeOf(*patch));
    if (sentences.isEmpty())
        return tr("Nothing in this part speaks for %1 or against it.").arg(genre_);
    return sentences.join(u' ');
}

void ExplanationBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExplanationBar::retranslate()
{
    const QString question = tr("Why %1? %2, %3 to %4", "a genre, a model, two times")
                                 .arg(genre_, model_, durationText(start_), durationText(end_));
    question_->setText(question);
    const bool known = layer_ != nullptr && !layer_->explanation().map.values.empty();
    for (QWidget* widget : {static_cast<QWidget*>(against_), scale_, static_cast<QWidget*>(for_)})
        widget->setVisible(known);
    counted_->setEnabled(known || counted_->isChecked());
    counted_->setText(countedWorks_ ? tr("Play only what counted (being prepared…)")
                                    : tr("Play only what counted"));
    counted_->setToolTip(
        tr("Silences every time and every frequency but those that speak most for %1")
            .arg(genre_)
            .toHtmlEscaped());
    if (known) {
        const double scale = layer_->scale();
        against_->setText(tr("speaks against it, %1", "log-odds").arg(logOddsText(-scale)));
        for_->setText(tr("%1, speaks for it", "log-odds").arg(logOddsText(scale)));
    }
    const QString meaning =
        tr("Each patch is replaced by the average of this part, and the model is asked again. The "
           "numbers say by how much the log-odds of %1 then fall or rise.")
            .arg(genre_);
    scale_->setToolTip(meaning.toHtmlEscaped());
    against_->setToolTip(scale_->toolTip());
    for_->setToolTip(scale_->toolTip());
    answer_->setText(answer());
    setAccessibleName(question);
    setAccessibleDescription(answer());
    close_->setToolTip(tr("Stop explaining (Esc)"));
    close_->setAccessibleName(tr("Stop explaining"));
}

} // namespace genrescope
