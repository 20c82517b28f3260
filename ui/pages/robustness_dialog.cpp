#include "ui/pages/robustness_dialog.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/sound_change_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/robustness_chart.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

/// A move of less than half a percentage point is none that people see.
constexpr double smallestMove = 0.005;
constexpr int progressSteps = 100;
constexpr QSize usualSize(560, 480);

double orNothing(double score)
{
    return score < 0.0 ? std::numeric_limits<double>::quiet_NaN() : score;
}

/// Every genre that one of the models knows, the most probable first.
QStringList genresOf(const Robustness& found)
{
    std::vector<std::pair<double, QString>> genres;
    for (const ModelPrediction& model : found.original) {
        for (std::size_t label = 0; label < model.labels.size(); ++label) {
            const QString name = QString::fromStdString(model.labels[label]);
            const auto known = std::ranges::find(genres, name, &std::pair<double, QString>::second);
            if (known == genres.end())
                genres.emplace_back(model.probabilities[label], name);
            else
                known->first = std::max(known->first, model.probabilities[label]);
        }
    }
    std::ranges::stable_sort(genres, std::greater<>(), &std::pair<double, QString>::first);
    QStringList names;
    for (const auto& [score, name] : genres)
        names << name;
    return names;
}

} // namespace

RobustnessDialog::RobustnessDialog(RobustnessPresenter& presenter, const QString& genre,
                                   QWidget* parent)
    : QDialog(parent),
      presenter_(presenter),
      genre_(genre),
      explanation_(new QLabel(this)),
      genreLabel_(new QLabel(this)),
      genres_(new QComboBox(this)),
      chart_(new RobustnessChart),
      panel_(new ChartPanel(chart_, this)),
      progress_(new QProgressBar(this)),
      answer_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    layOut();
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(panel_, &ChartPanel::failed, this, &RobustnessDialog::failed);
    connect(genres_, &QComboBox::activated, this,
            [this](int index) { setGenre(genres_->itemText(index)); });
    connect(&presenter_, &RobustnessPresenter::changed, this, &RobustnessDialog::showFound);
    // Without anybody who waits for it, it is not worth finding out.
    connect(this, &QDialog::finished, &presenter_, &RobustnessPresenter::stop);
    retranslate();
    resize(usualSize);
}

RobustnessDialog::~RobustnessDialog() = default;

void RobustnessDialog::layOut()
{
    for (QLabel* label : {explanation_, answer_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    answer_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    genreLabel_->setBuddy(genres_);
    genres_->setMaxVisibleItems(20);
    progress_->setRange(0, progressSteps);
    auto* row = new QHBoxLayout;
    row->addWidget(genreLabel_);
    row->addWidget(genres_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::usual);
    column->addWidget(explanation_);
    column->addLayout(row);
    column->addWidget(panel_, 1);
    column->addWidget(progress_);
    column->addWidget(answer_);
    column->addWidget(buttons_);
}

void RobustnessDialog::setGenre(const QString& genre)
{
    genre_ = genre;
    showFound();
}

void RobustnessDialog::showFound()
{
    if (!presenter_.track()) {
        close();
        return;
    }
    progress_->setVisible(presenter_.isWorking());
    progress_->setValue(static_cast<int>(progressSteps * presenter_.progress()));
    genres_->setEnabled(presenter_.found() != nullptr);
    chart_->setTitle(tr("Scores of %1", "a genre").arg(genre_));
    panel_->updateTitle();
    offerGenres();
    plot();
    answer_->setText(answer());
}

void RobustnessDialog::offerGenres()
{
    const QStringList wanted =
        presenter_.found() ? genresOf(*presenter_.found()) : QStringList(genre_);
    QStringList offered;
    for (int index = 0; index < genres_->count(); ++index)
        offered << genres_->itemText(index);
    if (offered != wanted) {
        genres_->clear();
        genres_->addItems(wanted);
    }
    genres_->setCurrentIndex(static_cast<int>(wanted.indexOf(genre_)));
}

void RobustnessDialog::plot()
{
    QStringList changes;
    std::vector<RobustnessScores> scores;
    if (const auto found = presenter_.found()) {
        const std::string genre = genre_.toStdString();
        for (const ChangedPrediction& changed : found->changed)
            changes << soundChangeText(changed.change);
        for (std::size_t model = 0; model < found->original.size(); ++model) {
            const double original = scoreOf(found->original[model], genre);
            if (original < 0.0)
                continue;
            RobustnessScores& own = scores.emplace_back(
                RobustnessScores{.model = presenter_.models().at(model), .original = original});
            for (const ChangedPrediction& changed : found->changed)
                own.changed.push_back(changed.models.empty()
                                          ? std::numeric_limits<double>::quiet_NaN()
                                          : orNothing(scoreOf(changed.models[model], genre)));
        }
    }
    chart_->setScores(changes, std::move(scores));
}

QString RobustnessDialog::moveText() const
{
    const LargestMove move = largestMove(*presenter_.found(), genre_.toStdString());
    if (move.model < 0 || std::abs(move.after - move.before) < smallestMove)
        return tr("No change moves the score of %1.").arg(genre_);
    return tr("The largest move: %1 hears %2 at %3 instead of %4 (%5).",
              "model, genre, two scores, change")
        .arg(presenter_.models().at(static_cast<std::size_t>(move.model)).name, genre_,
             percentText(move.after), percentText(move.before), soundChangeText(move.change));
}

QString RobustnessDialog::answer() const
{
    if (!presenter_.found())
        return tr("Asking the models about five versions of the track…");
    const Robustness& found = *presenter_.found();
    QStringList sentences = {moveText()};
    if (!found.isWhole)
        sentences
            << tr("Of this track, the first %1 were heard.").arg(durationText(found.duration));
    for (const ChangedPrediction& changed : found.changed) {
        if (changed.models.empty())
            sentences << tr("Left out: %1. %2", "a change, why")
                             .arg(soundChangeText(changed.change), messageText(changed.leftOut));
    }
    return sentences.join(u' ');
}

void RobustnessDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RobustnessDialog::retranslate()
{
    setWindowTitle(tr("How robust are the scores?"));
    explanation_->setText(
        tr("The same music, changed as happens on its way to listeners. Dashed lines are the "
           "scores of the track as it is: the closer the marks are to them, the less the scores "
           "depend on anything but the music."));
    genreLabel_->setText(tr("&Genre:"));
    progress_->setAccessibleName(tr("Progress"));
    buttons_->button(QDialogButtonBox::Close)->setText(tr("Close"));
    showFound();
}

} // namespace genrescope
