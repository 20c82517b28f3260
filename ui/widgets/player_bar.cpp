#include "ui/widgets/player_bar.h"

#include "ui/text/format.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/player_icon.h"
#include "ui/widgets/seek_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace genrescope {

namespace {

constexpr int iconSize = 16;
constexpr int volumeWidth = 88;
constexpr int volumeSteps = 100;

QLabel* timeLabel(QWidget* parent, Qt::Alignment alignment)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(alignment | Qt::AlignVCenter);
    // As wide as most tracks need, so that the slider does not move during playback.
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("00:00")));
    return label;
}

void describeControl(QWidget* widget, const QString& name, const QString& tip)
{
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

} // namespace

PlayerBar::PlayerBar(QWidget* parent)
    : QWidget(parent),
      previous_(addButton(&PlayerBar::previousRequested)),
      play_(addButton(&PlayerBar::playToggled)),
      next_(addButton(&PlayerBar::nextRequested)),
      position_(timeLabel(this, Qt::AlignRight)),
      seek_(new SeekSlider(this)),
      duration_(timeLabel(this, Qt::AlignLeft)),
      loop_(addButton(&PlayerBar::loopPressed)),
      shuffle_(addButton()),
      repeat_(addButton()),
      queue_(addButton(&PlayerBar::queueRequested)),
      mute_(addButton()),
      volume_(new QSlider(Qt::Horizontal, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::usual);
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, play_, next_}) {
        row->addWidget(widget);
    }
    row->addWidget(position_);
    row->addWidget(seek_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{duration_, loop_, shuffle_, repeat_,
                                                           queue_, mute_, volume_})
        row->addWidget(widget);

    previous_->setIcon(playerIcon(PlayerSign::Previous));
    next_->setIcon(playerIcon(PlayerSign::Next));
    loop_->setCheckable(true);
    // A text that acts like a button looks like one.
    loop_->setAutoRaise(false);
    shuffle_->setIcon(playerIcon(PlayerSign::Shuffle));
    queue_->setIcon(playerIcon(PlayerSign::Queue));
    for (QToolButton* button : {shuffle_, repeat_, mute_})
        button->setCheckable(true);
    volume_->setFixedWidth(volumeWidth);
    volume_->setRange(0, volumeSteps);
    volume_->setValue(volumeSteps);
    connectControls();
    setTrackPresent(false);
    setQueuePresent(false);
    setQueue(false, Repeat::Off);
    setPlaying(false);
    setMuted(false);
    retranslate();
    showTimes();
}

QToolButton* PlayerBar::addButton()
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize({iconSize, iconSize});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* PlayerBar::addButton(void (PlayerBar::*pressed)())
{
    QToolButton* const button = addButton();
    connect(button, &QToolButton::clicked, this, pressed);
    return button;
}

void PlayerBar::connectControls()
{
    connect(seek_, &SeekSlider::seekRequested, this, &PlayerBar::seekRequested);
    connect(mute_, &QToolButton::clicked, this, &PlayerBar::muteRequested);
    // The state is shown when it is reported, not when it is requested.
    connect(loop_, &QToolButton::clicked, this, [this] { setLoop(loopState_); });
    connect(shuffle_, &QToolButton::clicked, this, &PlayerBar::shuffleRequested);
    connect(repeat_, &QToolButton::clicked, this, [this] {
        constexpr int count = 3;
        const auto next = static_cast<Repeat>((static_cast<int>(repeatState_) + 1) % count);
        repeat_->setChecked(repeatState_ != Repeat::Off);
        Q_EMIT repeatRequested(next);
    });
    connect(volume_, &QSlider::valueChanged, this, [this](int value) {
        Q_EMIT volumeRequested(static_cast<double>(value) / volumeSteps);
    });
}

void PlayerBar::setTrackPresent(bool present)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, play_, next_, loop_})
        widget->setEnabled(present);
    if (!present)
        setDuration(0.0);
}

void PlayerBar::setPlaying(bool playing)
{
    playing_ = playing;
    play_->setIcon(playerIcon(playing ? PlayerSign::Pause : PlayerSign::Play));
    retranslate();
}

void PlayerBar::setPosition(double seconds)
{
    seek_->setPosition(seconds);
    // Sixty times per second: the text is laid out only when it changes.
    if (static_cast<int>(seconds) != shownSecond_)
        showTimes();
}

void PlayerBar::setDuration(double seconds)
{
    seek_->setDuration(seconds);
    showTimes();
}

void PlayerBar::showTimes()
{
    shownSecond_ = static_cast<int>(seek_->position());
    position_->setText(durationText(shownSecond_));
    duration_->setText(durationText(seek_->positionEnd()));
}

void PlayerBar::setLoop(Loop loop)
{
    loopState_ = loop;
    loop_->setChecked(loop != Loop::Off);
    retranslate();
}

void PlayerBar::setQueuePresent(bool present)
{
    for (QToolButton* button : {shuffle_, repeat_, queue_})
        button->setVisible(present);
}

void PlayerBar::setQueue(bool shuffled, Repeat repeat)
{
    repeatState_ = repeat;
    shuffle_->setChecked(shuffled);
    repeat_->setChecked(repeat != Repeat::Off);
    repeat_->setIcon(
        playerIcon(repeat == Repeat::One ? PlayerSign::RepeatOne : PlayerSign::Repeat));
    describeQueue();
}

void PlayerBar::setVolume(double volume)
{
    const QSignalBlocker quiet(volume_);
    volume_->setValue(static_cast<int>(std::lround(volume * volumeSteps)));
}

void PlayerBar::setMuted(bool muted)
{
    mute_->setChecked(muted);
    mute_->setIcon(playerIcon(muted ? PlayerSign::Muted : PlayerSign::Loud));
    retranslate();
}

void PlayerBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlayerBar::describeQueue()
{
    const auto say = [](QWidget* widget, const QString& text) {
        describeControl(widget, text, text);
    };
    say(shuffle_, tr("Shuffle the queue"));
    say(repeat_, repeatState_ == Repeat::Off   ? tr("Repeat: off")
                 : repeatState_ == Repeat::All ? tr("Repeat: the whole queue")
                                               : tr("Repeat: this track"));
    say(queue_, tr("Show the queue"));
}

void PlayerBar::retranslate()
{
    const auto say = [](QWidget* widget, const QString& text) {
        // No keys: people choose them.
        describeControl(widget, text, text);
    };
    describeQueue();
    say(previous_, tr("Previous track"));
    say(play_, playing_ ? tr("Pause") : tr("Play"));
    say(next_, tr("Next track"));
    say(seek_, tr("Position"));
    say(mute_, tr("Mute"));
    say(volume_, tr("Volume"));
    switch (loopState_) {
    case Loop::Off:
        loop_->setText(tr("A–B loop"));
        describeControl(loop_, tr("Loop"), tr("Mark the start of a loop (L)"));
        break;
    case Loop::BeginMarked:
        loop_->setText(tr("A–… loop"));
        describeControl(loop_, tr("Loop, start marked"), tr("Mark the end of the loop (L)"));
        break;
    case Loop::On:
        loop_->setText(tr("A–B loop"));
        describeControl(loop_, tr("Loop, on"), tr("Clear the loop (L)"));
        break;
    }
}

} // namespace genrescope
