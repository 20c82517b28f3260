#pragma once

#include <QIcon>

namespace genrescope {

/// The signs of the player's buttons.
enum class PlayerSign { Play, Pause, Previous, Next, Loud, Muted };

/// A sign drawn in the palette's text color, sharp at every size and scale.
QIcon playerIcon(PlayerSign sign);

} // namespace genrescope
