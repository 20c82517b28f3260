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
      mute_(new QToolButton(this)),
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
    for (QWidget* widget : std::initializer_list<QWidget*>{duration_, loop_, mute_, volume_})
        row->addWidget(widget);

    previous_->setIcon(playerIcon(PlayerSign::Previous));
    next_->setIcon(playerIcon(PlayerSign::Next));
    loop_->setCheckable(true);
    // A text that acts like a button looks like one.
    loop_->setAutoRaise(false);
    mute_->setAutoRaise(true);
    mute_->setCheckable(true);
    mute_->setIconSize({iconSize, iconSize});
    mute_->setFocusPolicy(Qt::StrongFocus);
    volume_->setFixedWidth(volumeWidth);
    volume_->setRange(0, volumeSteps);
    volume_->setValue(volumeSteps);
    connectControls();
    setTrackPresent(false);
    setPlaying(false);
    setMuted(false);
    retranslate();
    showTimes();
}

QToolButton* PlayerBar::addButton(void (PlayerBar::*pressed)())
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize({iconSize, iconSize});
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, pressed);
    return button;
}

void PlayerBar::connectControls()
{
    connect(seek_, &SeekSlider::seekRequested, this, &PlayerBar::seekRequested);
    connect(mute_, &QToolButton::clicked, this, &PlayerBar::muteRequested);
    // The state is shown when it is reported, not when it is requested.
    connect(loop_, &QToolButton::clicked, this, [this] { setLoop(loopState_); });
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

void PlayerBar::retranslate()
{
    const auto describe = [](QWidget* widget, const QString& name, const QString& tip) {
        widget->setAccessibleName(name);
        widget->setToolTip(tip);
    };
    describe(previous_, tr("Previous track"), tr("Previous track (Page Up)"));
    describe(play_, playing_ ? tr("Pause") : tr("Play"),
             playing_ ? tr("Pause (Space)") : tr("Play (Space)"));
    describe(next_, tr("Next track"), tr("Next track (Page Down)"));
    describe(seek_, tr("Position"), tr("Position in the track (← and →: 5 seconds)"));
    describe(mute_, tr("Mute"), tr("Mute (M)"));
    describe(volume_, tr("Volume"), tr("Volume"));
    switch (loopState_) {
    case Loop::Off:
        loop_->setText(tr("A–B loop"));
        describe(loop_, tr("Loop"), tr("Mark the start of a loop (L)"));
        break;
    case Loop::BeginMarked:
        loop_->setText(tr("A–… loop"));
        describe(loop_, tr("Loop, start marked"), tr("Mark the end of the loop (L)"));
        break;
    case Loop::On:
        loop_->setText(tr("A–B loop"));
        describe(loop_, tr("Loop, on"), tr("Clear the loop (L)"));
        break;
    }
}

} // namespace genrescope
