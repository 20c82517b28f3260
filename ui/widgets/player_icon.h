#pragma once

#include <QIcon>

namespace genrescope {

/// The icons of the player's buttons.
enum class PlayerSign {
    Play,
    Pause,
    Previous,
    Next,
    Loud,
    Muted,
    Shuffle,
    Repeat,
    RepeatOne,
    Queue
};

/// An icon drawn in the palette's text color, sharp at every size and scale.
QIcon playerIcon(PlayerSign sign);

} // namespace genrescope
