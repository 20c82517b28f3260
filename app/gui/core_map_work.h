#pragma once

#include "ui/presenters/map_presenter.h"

namespace genrescope::gui {

/// Core's maps, beside the window: on as many threads as are left to it.
MapWork coreMapWork();

} // namespace genrescope::gui
