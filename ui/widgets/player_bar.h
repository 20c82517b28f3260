#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QSlider;
class QToolButton;

namespace genrescope {

class SeekSlider;

/// The controls of the player.
class PlayerBar : public QWidget {
    Q_OBJECT

public:
    /// The state of the loop.
    enum class Loop { Off, BeginMarked, On };

    /// What is repeated of the queue.
    enum class Repeat { Off, All, One };

    explicit PlayerBar(QWidget* parent = nullptr);

    void setTrackPresent(bool present);
    void setPlaying(bool playing);
    /// Seconds.
    void setPosition(double seconds);
    void setDuration(double seconds);
    void setLoop(Loop loop);
    /// Its buttons are there while the queue says what follows.
    void setQueuePresent(bool present);
    void setQueue(bool shuffled, Repeat repeat);
    /// In [0, 1].
    void setVolume(double volume);
    void setMuted(bool muted);

Q_SIGNALS:
    void playToggled();
    void previousRequested();
    void nextRequested();
    void seekRequested(double seconds);
    void loopPressed();
    void shuffleRequested(bool shuffled);
    /// The next one of the three.
    void repeatRequested(genrescope::PlayerBar::Repeat repeat);
    void queueRequested();
    void volumeRequested(double volume);
    void muteRequested(bool muted);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton();
    QToolButton* addButton(void (PlayerBar::*pressed)());
    void connectControls();
    void retranslate();
    void describeQueue();
    void showTimes();

    QToolButton* previous_;
    QToolButton* play_;
    QToolButton* next_;
    QLabel* position_;
    SeekSlider* seek_;
    QLabel* duration_;
    QToolButton* loop_;
    QToolButton* shuffle_;
    QToolButton* repeat_;
    QToolButton* queue_;
    QToolButton* mute_;
    QSlider* volume_;
    bool playing_ = false;
    Loop loopState_ = Loop::Off;
    Repeat repeatState_ = Repeat::Off;
    int shownSecond_ = -1;
};

} // namespace genrescope
