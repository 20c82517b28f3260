#pragma once

#include "tests/desktop/support/program.h"

namespace genrescope::test {

/// The Listen page of a running program, as the program presents it to screen readers.
class Player {
public:
    /// Waits for the page's parts. If the page does not appear, the player is empty; see isThere().
    explicit Player(const Program& program);

    bool isThere() const { return static_cast<bool>(tracks_); }

    /// Seconds.
    double position() const { return position_.value().value_or(-1.0); }
    double duration() const { return position_.maximum().value_or(-1.0); }
    /// According to the button, which pauses while something plays.
    bool isPlaying() const { return play_.name() == QStringLiteral("Pause"); }
    /// In percent.
    double volume() const { return volume_.value().value_or(-1.0); }
    bool isMuted() const { return mute_.is(Accessible::State::Checked); }
    /// "Loop", "Loop, start marked", "Loop, on".
    QString loop() const { return loop_.name(); }

    const Accessible& spectrogram() const { return spectrogram_; }
    const Accessible& overview() const { return overview_; }
    const Accessible& tracks() const { return tracks_; }
    /// Names of the tracks, in their order, as far as they are visible.
    QStringList trackNames() const;
    /// On the screen.
    QRect firstTrack() const;
    /// The heading of the list: "3 tracks".
    QString trackCount() const { return count_.name(); }

private:
    Accessible position_;
    Accessible play_;
    Accessible volume_;
    Accessible mute_;
    Accessible loop_;
    Accessible spectrogram_;
    Accessible overview_;
    Accessible tracks_;
    Accessible count_;
};

} // namespace genrescope::test
