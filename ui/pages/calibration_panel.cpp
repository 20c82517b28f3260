#include "ui/pages/calibration_panel.h"

#include "ui/pages/calibrate_dialog.h"
#include "ui/text/score_text.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/reliability_chart.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace genrescope {

namespace {

/// Of the box; the other one is all genres, first, because few tracks of one say little.
constexpr int chosenGenre = 1;

/// Of all decisions, or those on one genre.
Reliability reliabilityOn(const Decisions& decisions, const std::vector<double>& scores,
                          std::optional<std::size_t> label)
{
    Decisions chosen = {.tracks = decisions.tracks, .labels = label ? 1 : decisions.labels};
    if (!label) {
        chosen.truth = decisions.truth;
        chosen.scores = scores;
        return reliabilityOf(chosen);
    }
    for (std::size_t at = *label; at < scores.size(); at += decisions.labels) {
        chosen.truth.push_back(decisions.truth[at]);
        chosen.scores.push_back(scores[at]);
    }
    return reliabilityOf(chosen);
}

} // namespace

std::vector<ReliabilityLine> reliabilityLines(const EvaluationReport& report,
                                              const std::vector<ModelLabel>& models,
                                              std::optional<std::size_t> label)
{
    std::vector<ReliabilityLine> lines;
    for (std::size_t i = 0; i < report.checkpoints.size(); ++i) {
        const CheckpointEvaluation& one = report.checkpoints[i];
        ReliabilityLine& line = lines.emplace_back();
        line.model = models[i];
        line.shown = reliabilityOn(one.decisions, one.decisions.scores, label);
        if (one.calibrated)
            line.own = reliabilityOn(one.decisions, one.modelScores, label);
    }
    return lines;
}

CalibrationPanel::CalibrationPanel(QWidget* parent)
    : QWidget(parent),
      chart_(new ReliabilityChart),
      panel_(new ChartPanel(chart_, this)),
      scope_(new QComboBox(this)),
      words_(new QLabel(this)),
      newsLabel_(new QLabel(this)),
      calibrate_(new QPushButton(this))
{
    scope_->addItems({QString(), QString()});
    scope_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    panel_->addControl(scope_);
    for (QLabel* label : {words_, newsLabel_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    calibrate_->setAutoDefault(false);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(spacing::usual);
    bottom->addWidget(words_, 1);
    bottom->addWidget(calibrate_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(panel_, 1);
    layout->addLayout(bottom);
    layout->addWidget(newsLabel_);

    connect(scope_, &QComboBox::currentIndexChanged, this, &CalibrationPanel::showReport);
    connect(calibrate_, &QPushButton::clicked, this, &CalibrationPanel::ask);
    connect(panel_, &ChartPanel::failed, this, &CalibrationPanel::failed);
    retranslate();
}

void CalibrationPanel::setReport(std::shared_ptr<const EvaluationReport> report,
                                 std::vector<ModelLabel> models, std::size_t genre,
                                 const std::optional<CalibrationNews>& news)
{
    report_ = std::move(report);
    models_ = std::move(models);
    genre_ = genre;
    news_ = news;
    showReport();
}

void CalibrationPanel::setGenre(std::size_t label)
{
    if (std::exchange(genre_, label) != label && scope_->currentIndex() == chosenGenre)
        showReport();
}

void CalibrationPanel::setCalibrateEnabled(bool enabled)
{
    calibrate_->setEnabled(enabled);
}

void CalibrationPanel::ask()
{
    if (!report_)
        return;
    std::vector<ModelLabel> checkpoints;
    for (std::size_t i = 0; i < models_.size(); ++i) {
        if (!report_->checkpoints[i].isTable)
            checkpoints.push_back(models_[i]);
    }
    auto* dialog = new CalibrateDialog(checkpoints, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalibrateDialog::chosen, this, &CalibrationPanel::calibrateRequested);
    dialog->open();
}

void CalibrationPanel::showReport()
{
    const bool all = scope_->currentIndex() != chosenGenre;
    if (report_) {
        const QString genre = QString::fromStdString(report_->labels[genre_]);
        chart_->setTitle(all ? tr("Reliability: all genres") : tr("Reliability: %1").arg(genre));
        chart_->setLines(
            reliabilityLines(*report_, models_, all ? std::nullopt : std::optional(genre_)));
    } else {
        chart_->setTitle(tr("Reliability"));
    }
    panel_->updateTitle();
    QStringList words;
    for (const ReliabilityLine& line : chart_->lines())
        words.append(wordsOf(line));
    words_->setText(words.join(QLatin1Char('\n')));
    newsLabel_->setText(newsText());
    newsLabel_->setVisible(!newsLabel_->text().isEmpty());
}

QString CalibrationPanel::wordsOf(const ReliabilityLine& line) const
{
    const QString name = markedName(line.model);
    const QString error = calibrationErrorText(line.shown.error);
    if (!line.own)
        return tr("%1: off by %2 on average", "a model and its calibration error").arg(name, error);
    return tr("%1: off by %2 on average; its own output (dashed) by %3",
              "a model and its calibration error")
        .arg(name, error, calibrationErrorText(line.own->error));
}

QString CalibrationPanel::newsText() const
{
    if (!news_)
        return {};
    const auto genres = static_cast<int>(news_->thresholds);
    QString text =
        tr("%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 "
           "over all genres, instead of %3.")
            .arg(markedName(models_[news_->checkpoint]), calibrationErrorText(news_->error),
                 calibrationErrorText(news_->ownError)) +
        QLatin1Char(' ') +
        (genres > 0 ? tr("%Ln threshold(s) changed.", nullptr, genres)
                    : tr("No threshold changed."));
    if (!news_->sameData) {
        text += QLatin1Char(' ') + tr("It was trained on other data: if that had tracks of this "
                                      "validation split, it is now too sure of itself.");
    }
    return text;
}

void CalibrationPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CalibrationPanel::retranslate()
{
    scope_->setItemText(chosenGenre, tr("This genre"));
    scope_->setItemText(1 - chosenGenre, tr("All genres"));
    scope_->setAccessibleName(tr("Genres of the diagram"));
    chart_->setToolTip(tr("Of all decisions that a model gives about 70%, 7 in 10 should be true: "
                          "then its mark is on the dotted line. The lines through the marks are "
                          "95% confidence intervals, as if no two tracks resembled each other."));
    words_->setToolTip(tr("The expected calibration error. With few tracks it is above 0 even for "
                          "the best of models."));
    calibrate_->setText(tr("Cali&brate…"));
    calibrate_->setToolTip(tr("Fits a model's probabilities to the validation tracks and chooses "
                              "its thresholds there; both are stored in its checkpoint"));
    showReport();
}

} // namespace genrescope
